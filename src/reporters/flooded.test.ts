// 50 MB of hostile text, asked of each reporter place by place: what is drawn stays harmless, and but for report.json small.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { compare } from '../verdict/compare.ts'
import { drawCompareMarkdown } from './compare-markdown.ts'
import { drawComparePage } from './compare-page.ts'
import { flooded, places } from './flooded.support.ts'
import { reporters } from './registry.ts'
import { drawTerminal } from './terminal.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report

const drawers = [
  ...reporters,
  { name: 'terminal', draw: (report: Report) => drawTerminal(report, { columns: 80, colour: false }) },
  { name: 'compare.html', draw: (report: Report) => drawComparePage(compare([report, failing, report])) },
  { name: 'compare.md', draw: (report: Report) => drawCompareMarkdown(compare([report, failing, report])) },
]

/** Controls but tab and line feed, turns of direction, lone surrogates, noncharacters: a class, so that 50 MB are looked through fast. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u

for (const { name, draw } of drawers)
  test(`${name} is inert`, () => {
    // JSON treats all places alike, and keeps all that there is.
    for (const place of name === 'json' ? (['saw'] as const) : places) {
      const drawn = draw(flooded(failing, [place]))
      expect(forbidden.exec(drawn)?.index ?? null, place).toBeNull()
      if (name === 'json') expect((JSON.parse(drawn) as { readonly schema: string }).schema).toBe('vision-conformance/report@2')
      else expect(drawn.length, place).toBeLessThan(1_500_000)
    }
  })
