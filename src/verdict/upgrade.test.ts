import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problems } from '../contract/validate.ts'
import { type ReportOfVersion1, upgraded } from './upgrade.ts'

const old = JSON.parse(readFileSync('fixtures/report-version-1.json', 'utf8')) as ReportOfVersion1

test('a report of version 1 keeps the schema, and so does what becomes of it', () => {
  expect(old.schema).toBe('vision-conformance/report@1')
  expect(problems('report', old)).toEqual([])
  expect(problems('report', upgraded(old))).toEqual([])
})

test('a report that calls itself version 2 has the members of version 2', () => {
  expect(problems('report', { ...old, schema: 'vision-conformance/report@2' })).not.toEqual([])
})

test('a selection is not called conformant, and what is refused is named', () => {
  const report = upgraded(old)
  expect(report).toMatchObject({
    schema: 'vision-conformance/report@2',
    verdict: 'selection-passed',
    run: { selection: { only: [], skip: [] } },
  })
  expect(report.capabilities.map(({ name, status }) => [name, status])).toEqual([
    ['token-limit', 'refused'],
    ['tools', 'refused'],
  ])
  expect(upgraded({ ...old, verdict: 'not-conformant' }).verdict).toBe('selection-failed')
  expect(upgraded({ ...old, verdict: 'partial' }).verdict).toBe('partial')
})

test('waived failures stand in the name of the verdict', () => {
  const requirements = old.requirements.filter(({ verdict }) => verdict !== 'not-run')
  expect(upgraded({ ...old, requirements, counts: { ...old.counts, waived: 1 } }).verdict).toBe('conformant-with-waivers')
  expect(upgraded({ ...old, requirements }).verdict).toBe('conformant')
})

test('what became worse is told under the verdicts of today, whether failures are waived or not', () => {
  const changes = { since: 'r.json', broke: [], mended: [], fresh: [] }
  const verdicts = (change: Partial<ReportOfVersion1>): readonly unknown[] =>
    (['conformant', 'conformant-with-warnings', 'not-conformant'] as const).map((verdict) => {
      const report = upgraded({ ...old, ...change, verdict, regressions: { ...changes, verdict } })
      return [report.verdict, report.regressions?.verdict]
    })
  expect(verdicts({})).toEqual([
    ['selection-passed', 'selection-passed'],
    ['selection-passed', 'selection-passed'],
    ['selection-failed', 'selection-failed'],
  ])
  expect(verdicts({ requirements: [], counts: { ...old.counts, waived: 1 } })).toEqual([
    ['conformant-with-waivers', 'conformant'],
    ['conformant-with-waivers', 'conformant-with-warnings'],
    ['not-conformant', 'not-conformant'],
  ])
  expect('regressions' in upgraded(old)).toBe(false)
})

test('a requirement that was not run for another reason makes no selection, and a refusal is read from its whole reason', () => {
  const [first] = old.requirements
  if (first === undefined) throw new Error('the report has no requirement')
  const report = upgraded({
    ...old,
    requirements: [
      { ...first, verdict: 'not-run', because: 'over budget' },
      { ...first, verdict: 'pass', because: 'it lies outside the filter' },
      { ...first, verdict: 'unsupported', because: 'then the endpoint refuses tools, and the profile openai does not promise it' },
    ],
  })
  expect([report.run.selection, report.capabilities]).toEqual([null, []])
})

test('version 2 stays as it is', () => {
  const report = upgraded(old)
  expect(upgraded(report)).toBe(report)
})
