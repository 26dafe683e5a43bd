import { readFileSync, readdirSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawBadge } from './badge.ts'
import { badgeWithheld, claimWithheld } from './headline.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

test.each(readdirSync('fixtures/reports'))('the badge of %s is XML without a script, a link or anything to fetch', (file) => {
  const drawn = drawBadge(load(file))
  expect(drawn.replace(/<[^<>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&]/)
  expect([...drawn.matchAll(/<\/(\w+)>/g)].map(([, name]) => name)).toEqual(['title', 'desc', 'text', 'text', 'g', 'svg'])
  expect([...drawn.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual(['svg', 'title', 'desc', 'g', 'rect', 'text', 'rect', 'text'])
  expect(drawn.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]* (href|on\w+|style)=/)
})

test.each([
  ['conformant.json', 'Conformant (standard tier) · 34 passed, 0 failed · set 2026.10 · without tools · 2026-10-05'],
  [
    'failing.json',
    'Not conformant (standard tier) · 18 passed, 8 failed, 1 waived, 2 warnings · set 2026.10 · without logprobs · 2026-10-05',
  ],
  ['partial.json', 'Partial (standard tier) · 10 passed, 0 failed · set 2026.10 · 2026-10-05'],
])('%s: verdict with its tier, counts, set, what is lacking, date, and as much room as they take', (file, said) => {
  const { svg } = parser.parse(drawBadge(load(file))) as {
    readonly svg: { readonly title: string; readonly width: string; readonly g: { readonly rect: readonly { readonly width: string }[] } }
  }
  expect(svg.title).toBe(`vision contract: ${said}`)
  expect(svg.g.rect.reduce((sum, { width }) => sum + Number(width), 0)).toBe(Number(svg.width))
})

test('there is no badge and no claim where the certificate was not verified, for a selection, and for smoke', () => {
  const { run, ...report } = load('conformant.json')
  for (const given of [{ insecure: true }, { tier: 'smoke' }, { selection: { only: ['sse'], skip: [] } }] as const) {
    expect(badgeWithheld({ ...report, run: { ...run, ...given } })).not.toBeNull()
    expect(claimWithheld({ ...report, run: { ...run, ...given } })).not.toBeNull()
  }
  expect(badgeWithheld({ ...report, run: { ...run, insecure: true } })).toContain('certificate')
  expect([badgeWithheld({ ...report, run }), claimWithheld({ ...report, run })]).toEqual([null, null])
})
