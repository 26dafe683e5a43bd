import { readFileSync, readdirSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Report, Verdict } from '../model/report.ts'
import { explainedCauses } from './causes.ts'
import { drawJunit } from './junit.ts'

interface Counts {
  readonly tests: string
  readonly failures: string
  readonly errors: string
  readonly skipped: string
}
interface TestCase {
  readonly message?: string
  readonly type?: string
  readonly '#text'?: string
}
interface Case {
  readonly name: string
  readonly classname: string
  readonly failure?: TestCase
  readonly error?: TestCase
  readonly skipped?: TestCase
  readonly 'system-out'?: string
}
interface Suite extends Counts {
  readonly name: string
  readonly testcase: readonly Case[]
}
interface Document {
  readonly testsuites: Counts & { readonly testsuite: readonly Suite[] }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
})
/** Lenient; html.browser.test.ts has a browser's XML parser read the same documents. */
const parsed = (xml: string): Document => parser.parse(xml) as Document
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const goldens = readdirSync('fixtures/reports')
const numbers = ({ tests, failures, errors, skipped }: Counts): readonly number[] => [tests, failures, errors, skipped].map(Number)
const counted = (cases: readonly Case[]): readonly number[] => [
  cases.length,
  cases.filter(({ failure }) => failure !== undefined).length,
  cases.filter(({ error }) => error !== undefined).length,
  cases.filter(({ skipped }) => skipped !== undefined).length,
]
const caseOf = (document: Document, id: string): Case | undefined =>
  document.testsuites.testsuite.flatMap(({ testcase }) => testcase).find(({ name }) => name.startsWith(`${id} `))

describe.each(goldens)('junit.xml of %s', (file) => {
  const report = load(file)
  const xml = drawJunit(report)
  const { testsuites } = parsed(xml)

  test('counts as report.json does, and its causes', () => {
    const { causes, counts, run, requirements } = report
    const skipped = (['inconclusive', 'not-run', 'not-applicable', 'unsupported', 'waived'] as const).reduce(
      (sum, verdict) => sum + counts[verdict],
      0,
    )
    const failing = explainedCauses(report).filter(({ verdict }) => verdict === 'fail').length
    expect(numbers(testsuites)).toEqual([
      causes.length + requirements.length + run.ownFaults.length,
      failing + counts.fail,
      run.ownFaults.length,
      skipped,
    ])
  })

  test('counts in each suite what the suite holds', () => {
    for (const suite of testsuites.testsuite) expect([suite.name, numbers(suite)]).toEqual([suite.name, counted(suite.testcase)])
    expect(numbers(testsuites)).toEqual(counted(testsuites.testsuite.flatMap(({ testcase }) => testcase)))
  })

  test('has each requirement once, in the suite of its area', () => {
    const cases = testsuites.testsuite.flatMap(({ name, testcase }) =>
      testcase.map((item) => [name, item.classname, item.name.split(' ')[0]]),
    )
    const wanted = report.requirements.map(({ area, id }) => [area, area, id])
    expect(cases.filter(([suite]) => suite !== 'harness' && suite !== 'causes').sort()).toEqual(wanted.sort())
  })
})

describe('a case of junit.xml', () => {
  const failing = parsed(drawJunit(load('failing.json')))

  test('that fails says what was seen and wanted, how to mend it, and how to send it again', () => {
    const failure = caseOf(failing, 'USE-001')?.failure
    expect(failure?.type).toBe('MUST')
    expect(failure?.message).toBe('saw total_tokens is 912, the parts add up to 918; wanted total_tokens as the sum of its parts')
    for (const line of [
      'saw: total_tokens is 912',
      'wanted: total_tokens as',
      'fix: Compute the total',
      'curl: curl -X POST',
      'exchange: vision/order#3',
      'violated: 31 of 31',
    ])
      expect(failure?.['#text']).toContain(line)
  })

  const outcomes: readonly (readonly [Verdict, keyof Case | null])[] = [
    ['fail', 'failure'],
    ['warn', 'system-out'],
    ['note', 'system-out'],
    ['pass', null],
    ['inconclusive', 'skipped'],
    ['unsupported', 'skipped'],
    ['waived', 'skipped'],
    ['not-run', 'skipped'],
    ['not-applicable', 'skipped'],
  ]
  test.each(outcomes)('of the verdict %s holds %s', (verdict, element) => {
    const row = load('failing.json').requirements.find((requirement) => requirement.verdict === verdict)
    const found = caseOf(failing, row?.id ?? '')
    const held = (['failure', 'error', 'skipped', 'system-out'] as const).filter((name) => found?.[name] !== undefined)
    expect(found).toBeDefined()
    expect(held).toEqual(element === null ? [] : [element])
    if (element === 'skipped') expect(found?.skipped?.message).toBe(row?.because)
  })

  test('has the time of the exchanges that decided it', () => {
    const report = load('failing.json')
    const requirements = report.requirements.map((one) => ({ ...one, durationMs: 1234.5 }))
    const drawn = drawJunit({ ...report, requirements })
    expect(drawn.match(/<testcase classname="\w+" name="[A-Z]+-\d+ [^"]*" time="1\.235"/g)).toHaveLength(requirements.length)
    expect(drawn.match(/<testcase (?!.*time=)/)).toBeNull()
  })

  test('of a cause comes first, with the requirements that it explains', () => {
    const [suite] = failing.testsuites.testsuite
    expect(suite?.testcase.map(({ failure }) => failure?.message)).toEqual(load('failing.json').causes.map(({ statement }) => statement))
    expect(suite?.testcase[1]?.failure?.['#text']).toContain('requirement: SSE-001 Every event is a JSON object or [DONE] (fail)')
    expect(caseOf(failing, 'SSE-001')?.failure?.['#text']).toContain('explained by: cause 2')
  })

  test('tells a fault of the harness as an error in a suite of its own', () => {
    const suite = parsed(drawJunit(load('partial.json'))).testsuites.testsuite.find(({ name }) => name === 'harness')
    expect(suite?.testcase.map(({ error }) => error?.message)).toEqual(load('partial.json').run.ownFaults)
  })
})

test('text that would end or break the document comes back as it was, but for what XML cannot hold', () => {
  const report = load('failing.json')
  const [first] = report.requirements
  if (first === undefined) throw new Error('the golden is empty')
  const because = ']]> <failure> & "quoted" \u0000 \ud800 \ufffe \u001b[31m'
  const xml = drawJunit({ ...report, requirements: [{ ...first, verdict: 'not-run', because }] })
  expect(caseOf(parsed(xml), first.id)?.skipped?.message).toBe(String.raw`]]> <failure> & "quoted" \u0000 \ud800 \ufffe \u001b[31m`)
})
