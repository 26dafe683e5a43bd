import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { compare } from '../verdict/compare.ts'
import { drawCompareMarkdown } from './compare-markdown.ts'
import { drawComparePage } from './compare-page.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}.json`, 'utf8')) as Report
const both = [load('conformant'), load('failing')]
const page = drawComparePage(compare(both, ['a%20b/report.html', null]))
const table = (name: string): string => page.split(name)[1]?.split('</table>')[0] ?? ''

test('column heads carry the verdict and the counts', () => {
  const heads = table('id="matrix"')
    .split('<th scope="col">')
    .slice(4)
    .map((head) => head.split('</th>')[0]?.replace(/<[^>]*>/g, ''))
  expect(heads).toEqual([
    expect.stringMatching(/^1 \S.* Conformant \(standard tier\) 0 fail, 1 not offered, 34 pass$/),
    '2 Lumen Gateway 3.4.1 Not conformant (standard tier) 8 fail, 2 warn, 2 not offered, 18 pass',
  ])
})

test('a summary tells each area of each run', () => {
  expect(table('grid by-area')).toContain('<th scope="row">Event stream</th>')
  expect(table('grid by-area').replace(/<[^>]*>/g, '')).toMatch(/Event stream\s+\d+ pass\s+3 fail 1 note/)
})

test('each verdict leads into the report it came from, where there is one', () => {
  const row =
    table('id="matrix"')
      .split('<tr')
      .find((one) => one.includes('>SSE-001<')) ?? ''
  expect(row).toContain('<a href="a%20b/report.html#SSE-001"><span class="badge pass">pass</span></a>')
  expect(row.match(/<a /g)).toHaveLength(1)
})

test('what is not offered is a lack, in the list of runs, in the cells and in Markdown', () => {
  expect(page).toContain('<strong>without logprobs</strong>')
  expect(page).toContain('<span class="badge unsupported">not offered</span>')
  expect(drawCompareMarkdown(compare(both))).toContain('`without logprobs`')
})

test('more runs than fit side by side are rows, each cell leads into its report, and causes are shared', () => {
  const names = ['conformant', 'failing', 'hostile', 'partial', 'failing', 'conformant', 'failing']
  const many = drawComparePage(
    compare(
      names.map(load),
      names.map((_, at) => `r${String(at)}/report.html`),
    ),
  )
  expect(many).toContain('id="by-areas"')
  expect(many.match(/<tr data-tone="bad"><th scope="row"><a href="r1\/report\.html">2 Lumen Gateway 3\.4\.1/g)?.length).toBeGreaterThan(1)
  expect(many).toContain('<a class="fail" href="r6/report.html#in-sse">3 fail</a>')
  expect(many).toContain('<a class="fail" href="r4/report.html#SSE-001">fail</a>')
  expect(many).toContain('<a class="pass" href="r0/report.html#in-sse">')
  const cause = load('failing').causes[0]?.requirements[0] ?? ''
  for (const at of [1, 4, 6]) expect(many.split('id="causes"')[1]).toContain(`href="r${String(at)}/report.html#${cause}"`)
})
