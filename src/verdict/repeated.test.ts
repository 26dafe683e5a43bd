import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report, Verdict } from '../model/report.ts'
import { type Tally, emptyTally, ratesOf, tallied } from './repeated.ts'

const golden = JSON.parse(readFileSync('fixtures/reports/conformant.json', 'utf8')) as Report
const [one] = golden.requirements
if (one === undefined) throw new Error('the golden has no requirement')

const reportWith = (verdict: Verdict): Report => ({ ...golden, requirements: [{ ...one, id: 'SSE-001', verdict }] })
const letters: Readonly<Record<string, Verdict>> = { P: 'pass', F: 'fail', W: 'waived', n: 'note', i: 'inconclusive', x: 'not-run' }

/** A letter a run; `-`: it left no report. */
const after = (runs: string): Tally =>
  Array.from(runs).reduce((tally, letter) => tallied(tally, letter === '-' ? null : reportWith(letters[letter] ?? 'pass')), emptyTally)

describe.each<[runs: string, list: 'flaky' | 'failing' | 'drift' | 'nothing', k: number, n: number, more?: object]>([
  ['PPPP', 'nothing', 0, 0],
  ['ixix', 'nothing', 0, 0],
  ['FFFF', 'failing', 4, 4],
  ['F', 'failing', 1, 1],
  ['FixF-', 'failing', 2, 2],
  ['FPFP', 'flaky', 2, 4, { firstFailed: 1, lastFailed: 3 }],
  ['PPnPPW', 'flaky', 2, 6, { firstFailed: 3, lastFailed: 6 }],
  // One of six orders is no evidence of a change, and neither is one of ten.
  ['PPFF', 'flaky', 2, 4],
  ['PPPPPPPPPF', 'flaky', 1, 10],
  ['PPPFFF', 'drift', 3, 6, { direction: 'fails-since', from: 4 }],
  ['PiPP-FFF', 'drift', 3, 6, { direction: 'fails-since', from: 6 }],
  ['FFFPPP', 'drift', 3, 6, { direction: 'passes-since', from: 4 }],
  ['PPPPFFFFP', 'flaky', 4, 9],
])('%s', (runs, list, k, n, more = {}) => {
  const found = ratesOf(after(runs))

  test(`is told as ${list}`, () => {
    const lists = Object.entries(found).filter(([, rates]) => rates.length > 0)
    expect(lists.map(([name]) => name)).toEqual(list === 'nothing' ? [] : [list])
    if (list !== 'nothing') expect(found[list]).toEqual([expect.objectContaining({ id: 'SSE-001', failed: k, of: n, ...more })])
  })
})

test('counts runs by their verdict, and those without a report', () => {
  expect(after('P-F-').runs).toEqual({ done: 4, withoutReport: 2, verdicts: { conformant: 2 } })
  expect(after('P').target).toEqual({ baseUrl: golden.target.baseUrl, model: golden.target.model, profile: golden.target.profile })
  expect(after('-').target).toBeNull()
})

test('holds no more after a thousand runs than after ten', () => {
  const sizeOf = (tally: Tally): number => JSON.stringify([...tally.counts]).length + JSON.stringify(tally.runs).length
  expect(sizeOf(after('PF'.repeat(500)))).toBeLessThan(sizeOf(after('PF'.repeat(5))) + 30)
})

test('a long series is told apart from flakiness without an overflow', () => {
  expect(ratesOf(after('P'.repeat(1000) + 'F'.repeat(1000))).drift).toEqual([expect.objectContaining({ from: 1001, of: 2000 })])
})
