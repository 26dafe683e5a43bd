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

test('version 2 stays as it is', () => {
  const report = upgraded(old)
  expect(upgraded(report)).toBe(report)
})
