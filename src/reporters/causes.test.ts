import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report, ReportedFinding, Verdict } from '../model/report.ts'
import { causeNumbers, explainedCauses, unexplained } from './causes.ts'

const report = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const [cause] = report.causes
const [row] = report.requirements
if (cause === undefined || row === undefined) throw new Error('the golden is empty')
const given = (ids: readonly (readonly string[])[], rows: readonly (readonly [string, Verdict])[]): Report => ({
  ...report,
  causes: ids.map((requirements) => ({ ...cause, requirements, exchanges: ['gone#1'] })),
  requirements: rows.map(([id, verdict]) => ({ ...row, id, verdict, findings: [] })),
})

test('a cause holds its requirements once, in its own order, and is as bad as the worst of them', () => {
  const [one] = explainedCauses(
    given(
      [['B-001', 'A-001', 'B-001', 'X-001']],
      [
        ['A-001', 'fail'],
        ['B-001', 'warn'],
      ],
    ),
  )
  expect(one?.requirements.map(({ id }) => id)).toEqual(['B-001', 'A-001'])
  expect(one?.verdict).toBe('fail')
  expect([one?.exchange, one?.finding]).toEqual([null, null])
})

test('what shows it is the first of its exchanges that the report holds, else that of its first finding', () => {
  expect(explainedCauses(report).map(({ exchange }) => exchange?.id)).toEqual(['vision/order#3', 'stream/long#1'])
  const without = { ...report, causes: report.causes.map((one) => ({ ...one, exchanges: ['gone#1'] })) }
  expect(explainedCauses(without).map(({ exchange }) => exchange?.id)).toEqual(['vision/order#3', 'stream/long#1'])
})

test('what it shows is a finding of the requirement that names it, though another one quotes an exchange that is cited before', () => {
  const [exchange] = report.exchanges
  if (exchange === undefined) throw new Error('the golden is empty')
  const finding = (saw: string, id: string): ReportedFinding => ({ saw, wanted: 'w', exchange: id, evidence: [] })
  const requirements = [
    { ...row, id: 'A-001', verdict: 'fail' as const, findings: [finding('of A', 'a#1')] },
    { ...row, id: 'B-001', verdict: 'fail' as const, findings: [finding('of B', 'b#1')] },
  ]
  const shown = explainedCauses({
    ...report,
    causes: [{ ...cause, requirements: ['A-001', 'B-001'], exchanges: ['b#1'] }],
    requirements,
    exchanges: ['a#1', 'b#1'].map((id) => ({ ...exchange, id })),
  })
  expect(shown.map(({ exchange, finding }) => [exchange?.id, finding?.saw])).toEqual([['a#1', 'of A']])
})

test('a requirement is explained by the first cause that names it, and what none names stands alone, failures first; notes have no cause to fix', () => {
  const two = given(
    [['A-001', 'A-002'], ['A-002', 'A-003'], ['A-007']],
    [
      ['A-001', 'fail'],
      ['A-002', 'fail'],
      ['A-003', 'note'],
      ['A-004', 'warn'],
      ['A-005', 'fail'],
      ['A-006', 'pass'],
      ['A-007', 'note'],
    ],
  )
  expect(explainedCauses(two).map(({ number }) => number)).toEqual([1, 2])
  expect([...causeNumbers(two)].sort()).toEqual([
    ['A-001', 1],
    ['A-002', 1],
    ['A-003', 2],
  ])
  expect(unexplained(two).map(({ id }) => id)).toEqual(['A-005', 'A-004', 'A-007'])
})
