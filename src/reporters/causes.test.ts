import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report, Verdict } from '../model/report.ts'
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

test('a requirement is explained by the first cause that names it, and what none names stands alone, failures first', () => {
  const two = given(
    [
      ['A-001', 'A-002'],
      ['A-002', 'A-003'],
    ],
    [
      ['A-002', 'fail'],
      ['A-004', 'warn'],
      ['A-005', 'fail'],
      ['A-006', 'pass'],
    ],
  )
  expect([...causeNumbers(two)].sort()).toEqual([
    ['A-001', 1],
    ['A-002', 1],
    ['A-003', 2],
  ])
  expect(unexplained(two).map(({ id }) => id)).toEqual(['A-005', 'A-004'])
})
