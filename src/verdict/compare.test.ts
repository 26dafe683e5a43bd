import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report, Verdict } from '../model/report.ts'
import { drawCompareMarkdown } from '../reporters/compare-markdown.ts'
import { drawComparePage } from '../reporters/compare-page.ts'
import { compare } from './compare.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}.json`, 'utf8')) as Report
const failing = load('failing')
const given = (verdicts: Readonly<Record<string, Verdict>>, target: Partial<Report['target']> = {}): Report => ({
  ...failing,
  target: { ...failing.target, ...target },
  requirements: failing.requirements.flatMap((row) => {
    const verdict = verdicts[row.id]
    return verdict === undefined ? [] : [{ ...row, verdict }]
  }),
})

test('differences come first, each part worst first, and a row that a run does not know is told as such', () => {
  const one = given({ 'SSE-001': 'fail', 'USE-001': 'pass', 'STR-004': 'pass' })
  const other = given({ 'SSE-001': 'fail', 'USE-001': 'warn', 'VIS-004': 'pass', 'STR-004': 'pass' }, { model: 'another' })
  expect(compare([one, other]).rows.map(({ id, verdicts, differs }) => [id, ...verdicts, differs])).toEqual([
    ['USE-001', 'pass', 'warn', true],
    ['VIS-004', null, 'pass', true],
    ['SSE-001', 'fail', 'fail', false],
    ['STR-004', 'pass', 'pass', false],
  ])
})

test('requirements that differ as badly stand by their ids, and one that a run lacks is no worse than a pass', () => {
  const sorted = given({ 'USE-001': 'fail', 'SSE-001': 'fail', 'STR-004': 'pass', 'VIS-004': 'pass' })
  const one = { ...sorted, requirements: sorted.requirements.toReversed() }
  const other = given({ 'USE-001': 'pass', 'SSE-001': 'pass', 'STR-004': 'note' })
  expect(compare([one, other]).rows.map(({ id }) => id)).toEqual(['SSE-001', 'USE-001', 'STR-004', 'VIS-004'])
  expect(compare([one]).rows.map(({ differs }) => differs)).toEqual([false, false, false, false])
})

test('a requirement is told in the words of the first run that has it', () => {
  const one = given({ 'SSE-001': 'pass' })
  const other = given({ 'SSE-001': 'pass', 'USE-001': 'pass' })
  const named = (report: Report, title: string): Report => ({
    ...report,
    requirements: report.requirements.map((row) => ({ ...row, title })),
  })
  expect(compare([named(one, 'first'), named(other, 'second')]).rows.map(({ id, title }) => [id, title])).toEqual([
    ['USE-001', 'second'],
    ['SSE-001', 'first'],
  ])
})

test('a run is told with its target, its verdict, its page, and the refused capabilities that headlines name', () => {
  const capability = { promised: false, requirements: [], because: '' } as const
  const report: Report = {
    ...given({}),
    capabilities: [
      { ...capability, name: 'tools', status: 'refused', named: true },
      { ...capability, name: 'logprobs', status: 'refused', named: false },
      { ...capability, name: 'stop', status: 'shown', named: true },
    ],
  }
  const { counts, run, target, verdict } = report
  const want = {
    product: target.product,
    version: target.version,
    baseUrl: target.baseUrl,
    model: target.model,
    profile: target.profile,
    startedAt: run.startedAt,
    requirementSet: run.requirementSet,
    scope: run.scope,
    verdict,
    counts,
    tier: run.tier,
    isSelection: false,
    lacking: ['tools'],
    causes: report.causes.map(({ effect, requirements, statement }) => ({ cause: statement, effect, requirements })),
    page: null,
  }
  const selected: Report = { ...report, run: { ...run, selection: { only: ['sse'], skip: [] } } }
  expect(compare([{ ...report, run: { ...run, selection: null } }, selected], [null, 'b.html']).runs).toEqual([
    want,
    { ...want, isSelection: true, page: 'b.html' },
  ])
  expect(compare([report]).runs.map(({ page }) => page)).toEqual([null])
})

describe('what was mended and what broke', () => {
  const before = given({ 'SSE-001': 'fail', 'USE-001': 'pass' })
  const after = (target: Partial<Report['target']>): Report => given({ 'SSE-001': 'pass', 'USE-001': 'fail' }, target)

  test.each<[string, Partial<Report['target']>]>([
    ['one address', { product: '' }],
    ['one product that moved', { baseUrl: 'https://other.example/v1' }],
  ])('is told of two runs of one target: %s', (_, target) => {
    expect(compare([before, after(target)]).changes).toEqual({ broke: ['USE-001'], mended: ['SSE-001'], fresh: [] })
  })

  test('is not told of two addresses whose products have no name', () => {
    const unnamed = given({ 'SSE-001': 'fail', 'USE-001': 'pass' }, { product: '' })
    const elsewhere = { product: '', baseUrl: 'https://other.example/v1' }
    expect(compare([unnamed, after(elsewhere)]).changes).toBeNull()
  })

  test.each<[string, readonly Report[]]>([
    ['another model', [before, after({ model: 'another' })]],
    ['another product elsewhere', [before, after({ product: 'Other', baseUrl: 'https://other.example/v1' })]],
    ['three runs', [before, after({}), before]],
    ['one run', [before]],
    ['none', []],
  ])('is not told of others: %s', (_, reports) => {
    expect(compare(reports).changes).toBeNull()
  })
})

describe.each([
  ['compare.html', drawComparePage],
  ['compare.md', drawCompareMarkdown],
])('%s', (_, draw) => {
  const all = compare(['conformant', 'failing', 'hostile', 'partial'].map(load))
  const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u

  test('is the same each time, names each requirement once in its matrix, and lets nothing hostile through', () => {
    const drawn = draw(all)
    expect(draw(all)).toBe(drawn)
    expect(forbidden.exec(drawn)).toBeNull()
    for (const { id } of all.rows.filter((row) => /^[A-Z]+-\d+$/.test(row.id))) expect(drawn).toContain(id)
    expect(drawn.replace(/`[^`]*`/g, '')).not.toContain('<img')
  })

  test('says what is a regression and what was fixed', () => {
    const drawn = draw(compare([given({ 'SSE-001': 'fail', 'USE-001': 'pass' }), given({ 'SSE-001': 'pass', 'USE-001': 'fail' })]))
    expect(drawn).toMatch(/Regressions[\s\S]*USE-001[\s\S]*Fixed[\s\S]*SSE-001/)
    expect(drawn).toContain('2 runs, 2 requirements: 2 differ. From the first run to the second: 1 regression, 1 fixed, 0 failures in')
  })
})
