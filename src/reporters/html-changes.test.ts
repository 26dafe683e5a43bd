import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawHtml } from './html.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const [first, second] = failing.requirements
if (first === undefined || second === undefined) throw new Error('the golden is empty')

describe('against an earlier run', () => {
  const page = drawHtml({
    ...failing,
    regressions: { since: 'old.json', broke: [first.id], mended: [second.id], fresh: [], verdict: 'not-conformant' },
  })
  test('the page lists regressions and fixes, and names the run', () => {
    const section = page.split('<h2 id="changes">')[1]?.split('</section>')[0] ?? ''
    expect([...section.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, name]) => name)).toEqual(['Regressions (1)', 'Fixed (1)'])
    expect(section).toContain('Since old.json: 1 regression')
    expect(section).toContain(first.id)
    expect(section).toContain(second.id)
  })
  test('without one the page has no such part', () => {
    expect(drawHtml(failing)).not.toContain('id="changes"')
  })
})
