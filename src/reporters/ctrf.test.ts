import { readFileSync, readdirSync } from 'node:fs'
import { validate } from 'ctrf'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawCtrf } from './ctrf.ts'

interface Parsed {
  readonly results: {
    readonly summary: Readonly<Record<'tests' | 'passed' | 'failed' | 'skipped' | 'other' | 'pending' | 'start' | 'stop', number>>
    readonly tests: readonly { readonly name: string; readonly status: string; readonly rawStatus: string; readonly message?: string }[]
    readonly extra: { readonly causes: readonly { readonly requirements: readonly string[] }[] }
  }
}
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report

describe.each(readdirSync('fixtures/reports'))('ctrf.json of %s', (file) => {
  const report = load(file)
  const drawn = JSON.parse(drawCtrf(report)) as Parsed

  test('keeps the schema of the format, as its own library validates it', () => {
    expect(validate(drawn)).toMatchObject({ valid: true, errors: [] })
  })

  test('has a test for each requirement, and counts what it has', () => {
    const { summary, tests } = drawn.results
    expect(tests.map(({ rawStatus }) => rawStatus)).toEqual(report.requirements.map(({ verdict }) => verdict))
    const count = (status: string): number => tests.filter((one) => one.status === status).length
    expect(summary).toMatchObject({ tests: tests.length, failed: report.counts.fail, passed: count('passed'), skipped: count('skipped') })
    expect(summary.passed + summary.failed + summary.skipped + summary.other + summary.pending).toBe(summary.tests)
    expect(summary.stop - summary.start).toBe(Math.round(report.run.durationMs))
  })
})

test('the validator refuses what is not of the format', () => {
  expect(validate({ ...(JSON.parse(drawCtrf(load('failing.json'))) as object), reportFormat: 'JUnit' })).toMatchObject({ valid: false })
})

test('a failure says what was seen and wanted, and the causes name their requirements', () => {
  const { results } = JSON.parse(drawCtrf(load('failing.json'))) as Parsed
  expect(results.tests.find(({ name }) => name.startsWith('USE-001'))?.message).toContain('saw total_tokens is 912')
  expect(results.extra.causes.map(({ requirements }) => requirements)).toEqual([['VIS-004'], ['SSE-004', 'SSE-001', 'SSE-003']])
})
