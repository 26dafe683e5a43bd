import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawSarif } from './sarif.ts'

/** The schema of SARIF 2.1.0 as @microsoft/jest-sarif ships it. It is of draft 4, and uses nothing that draft 7 reads otherwise but the name of its id and patterns without the flag u. */
const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(schema)

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly suppressions?: readonly unknown[]
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[]
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly Result[]
      readonly properties: { readonly causes: readonly { readonly requirements: readonly string[] }[] }
      readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] }]
    },
  ]
}
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const logOf = (report: Report): Log => JSON.parse(drawSarif(report)) as Log

test('the schema is that of 2.1.0, and refuses what is none', () => {
  expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('sarif-2.1.0')])
  expect(isSarif({ version: '2.1.0' })).toBe(false)
  expect(isSarif({ ...logOf(load('failing.json')), version: '2.0.0' })).toBe(false)
  const [run] = logOf(load('failing.json')).runs
  expect(isSarif({ version: '2.1.0', runs: [{ ...run, results: [{ ruleId: 'A' }] }] })).toBe(false)
})

describe.each(readdirSync('fixtures/reports'))('report.sarif of %s', (file) => {
  const report = load(file)
  const log = logOf(report)
  const [run] = log.runs

  test('keeps the schema', () => {
    isSarif(log)
    expect(isSarif.errors).toBeNull()
  })

  test('has a rule for each requirement, and results for those alone that were violated', () => {
    expect(run.tool.driver.rules).toHaveLength(report.requirements.length)
    const violated = report.requirements.filter(({ verdict }) => ['fail', 'warn', 'note', 'waived'].includes(verdict))
    expect([...new Set(run.results.map(({ ruleIndex }) => ruleIndex))].sort()).toEqual(
      violated.map((one) => report.requirements.indexOf(one)).sort(),
    )
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  test('suppresses what is waived, and nothing else', () => {
    const waived = report.requirements.flatMap(({ verdict }, at) => (verdict === 'waived' ? [at] : []))
    expect([...new Set(run.results.filter(({ suppressions }) => suppressions !== undefined).map(({ ruleIndex }) => ruleIndex))]).toEqual(
      waived,
    )
  })

  test('leaves no bracket that a viewer could read as a link', () => {
    for (const { message } of run.results) expect(message.text.replace(/\\./gs, '')).not.toMatch(/[[\]]/)
  })
})

test.each([
  ['fail', 'error'],
  ['warn', 'warning'],
  ['note', 'note'],
])('the verdict %s is of the level %s', (verdict, level) => {
  const rows = load('failing.json').requirements.filter((row) => row.verdict === verdict)
  expect(rows.length).toBeGreaterThan(0)
  const results = logOf(load('failing.json')).runs[0].results
  for (const row of rows) expect(results.find(({ ruleId }) => ruleId === row.id)?.level).toBe(level)
})

test('a result points at the file that asked for the run, by a relative reference', () => {
  const report = load('failing.json')
  const paths = (source: string | undefined): readonly (string | undefined)[] => [
    ...new Set(
      logOf({ ...report, run: source === undefined ? report.run : { ...report.run, source } }).runs[0].results.flatMap(({ locations }) =>
        locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
      ),
    ),
  ]
  expect(paths('.github/workflows/a b.yml')).toEqual(['.github/workflows/a%20b.yml'])
  expect(paths(undefined)).toEqual(['transcripts.ndjson'])
})

test('the causes are properties of the run, and begin the message of what they explain', () => {
  const [run] = logOf(load('failing.json')).runs
  expect(run.properties.causes.map(({ requirements }) => requirements)).toEqual([['VIS-004'], ['SSE-004', 'SSE-001', 'SSE-003']])
  expect(run.results.find(({ ruleId }) => ruleId === 'SSE-001')?.message.text).toMatch(
    /^The event stream is not framed as .*\. Saw an event/,
  )
})

test('faults of the harness and an early end are notifications of a run that did not succeed', () => {
  const report = load('partial.json')
  const [invocation] = logOf(report).runs[0].invocations
  const reported = report.run.ownFaults.length + (report.run.endedEarly === '' ? 0 : 1)
  expect(reported).toBeGreaterThan(0)
  expect(invocation.toolExecutionNotifications).toHaveLength(reported)
  expect(invocation.executionSuccessful).toBe(false)
})
