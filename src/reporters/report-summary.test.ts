import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Report, type ReportedRequirement, type Verdict, verdicts } from '../model/report.ts'
import { areasOf, byReason, countsInWords, countsOf, decidedCount, verdictSentence, worstFirst } from './report-summary.ts'

const report = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const [first] = report.requirements
if (first === undefined) throw new Error('the golden is empty')
const row = (id: string, verdict: Verdict, over: Partial<ReportedRequirement> = {}): ReportedRequirement => ({
  ...first,
  id,
  verdict,
  ...over,
})
const none = countsOf([])

test('requirements stand worst first, then by level, then by id', () => {
  const given = [
    row('A-006', 'pass'),
    row('A-005', 'warn', { level: 'SHOULD' }),
    row('A-004', 'pass', { level: 'MAY' }),
    row('A-003', 'fail'),
    row('A-002', 'fail'),
    row('A-001', 'inconclusive'),
  ]
  expect(worstFirst(given).map(({ id }) => id)).toEqual(['A-002', 'A-003', 'A-005', 'A-001', 'A-006', 'A-004'])
})

test('areas stand in the order of the contract, those without a requirement left out, each with its worst verdict', () => {
  const requirements = [
    row('B-001', 'pass', { area: 'vision' }),
    row('B-002', 'note', { area: 'vision' }),
    row('B-003', 'pass', { area: 'http' }),
  ]
  const summaries = areasOf({ ...report, requirements })
  expect(summaries.map(({ area, worst, counts }) => [area, worst, counts.pass])).toEqual([
    ['http', 'pass', 1],
    ['vision', 'note', 1],
  ])
})

test('every verdict is counted', () => {
  expect(countsOf(verdicts.map((verdict) => row('A-001', verdict)))).toEqual(Object.fromEntries(verdicts.map((verdict) => [verdict, 1])))
  expect(countsOf(report.requirements)).toEqual(report.counts)
})

test('decided is what held or was violated, waived or not', () => {
  expect(
    decidedCount({
      fail: 1,
      warn: 2,
      note: 4,
      waived: 8,
      pass: 16,
      inconclusive: 32,
      unsupported: 64,
      'not-run': 128,
      'not-applicable': 256,
    }),
  ).toBe(31)
})

test('counts in words are worst first, without zeros', () => {
  expect(countsInWords({ ...none, fail: 2, warn: 1, note: 3, pass: 9 })).toBe('2 fail, 1 warning, 3 notes, 9 pass')
})

describe('the verdict of a run', () => {
  const table: readonly (readonly [Report['verdict'], Partial<Report['counts']>, string])[] = [
    ['conformant', { pass: 9 }, 'The endpoint passed every requirement that the run decided: 9 requirements.'],
    [
      'conformant-with-warnings',
      { pass: 9, warn: 1 },
      'The endpoint passed every mandatory requirement (MUST) that the run decided. 1 recommendation (SHOULD) is not followed.',
    ],
    [
      'not-conformant',
      { fail: 1, pass: 9 },
      'The endpoint violates 1 mandatory requirement (MUST) of the 10 requirements that the run decided.',
    ],
    [
      'conformant-with-waivers',
      { pass: 9, waived: 2 },
      'The endpoint meets every mandatory requirement (MUST) that was decided, except for 2 known failures that the baseline waives.',
    ],
    ['selection-passed', { pass: 9 }, 'The selected requirements passed. A selection is not a conformance verdict.'],
    [
      'selection-failed',
      { fail: 1, pass: 9 },
      'Selected requirements failed: 1 mandatory requirement (MUST). A selection is not a conformance verdict.',
    ],
    ['not-conformant', { pass: 9 }, 'The run failed for another reason than a violated MUST requirement.'],
    ['partial', { pass: 9 }, 'No mandatory requirement failed, but some are undecided, so this run cannot call the endpoint conformant.'],
  ]
  test.each(table)('%s in a sentence', (verdict, counts, want) => {
    expect(verdictSentence({ ...report, capabilities: [], verdict, counts: { ...none, ...counts } })).toBe(want)
  })
})

test('what stayed open is grouped by reason, ids sorted', () => {
  const given = [
    row('A-002', 'not-run', { because: 'x' }),
    row('A-003', 'not-run', { because: 'y' }),
    row('A-001', 'not-run', { because: 'x' }),
    row('A-004', 'pass', { because: 'x' }),
  ]
  expect(byReason(given, 'not-run')).toEqual([
    { because: 'x', ids: ['A-001', 'A-002'] },
    { because: 'y', ids: ['A-003'] },
  ])
})
