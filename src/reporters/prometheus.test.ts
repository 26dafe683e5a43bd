import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Report, verdicts } from '../model/report.ts'
import { statusNumbers } from './metrics.ts'
import { parsedPrometheus } from './prometheus-text.support.ts'
import { drawPrometheus } from './prometheus.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const project = 'vision_conformance_'

describe.each(readdirSync('fixtures/reports'))('metrics.prom of %s', (file) => {
  const report = load(file)
  const families = parsedPrometheus(drawPrometheus(report))
  const valueOf = (name: string, wanted: Readonly<Record<string, string>> = {}): number | undefined =>
    families.get(`${project}${name}`)?.samples.find(({ labels }) => Object.entries(wanted).every(([key, value]) => labels[key] === value))
      ?.value

  test('keeps the grammar, with a text and a type for each metric', () => {
    expect(families.size).toBeGreaterThan(10)
    for (const [name, { help, samples, type }] of families) {
      expect([name, type]).toEqual([expect.stringMatching(/^vision_conformance_[a-z_]+$/), 'gauge'])
      expect(help).toMatch(/\.$|always 1\.$/)
      for (const { labels } of samples) expect(Object.keys(labels).slice(0, 4)).toEqual(['target', 'model', 'profile', 'tier'])
    }
  })

  test('has the numbers of the report', () => {
    const { run } = report
    expect([valueOf('run_requests'), valueOf('run_retries')]).toEqual([run.requests, run.retries])
    expect([valueOf('run_tokens', { type: 'input' }), valueOf('run_tokens', { type: 'output' })]).toEqual([
      run.promptTokens,
      run.completionTokens,
    ])
    expect(valueOf('run_start_timestamp_seconds')).toBe(Date.parse(run.startedAt) / 1000)
    expect(valueOf('run_duration_seconds')).toBe(Math.round(run.durationMs) / 1000)
    for (const verdict of verdicts) expect(valueOf('requirements', { verdict })).toBe(report.counts[verdict])
    for (const { id, verdict } of report.requirements)
      expect(valueOf('requirement_status', { requirement: id })).toBe(statusNumbers[verdict])
  })

  test('has one verdict of the run', () => {
    const samples = families.get(`${project}run_verdict`)?.samples ?? []
    expect(samples.filter(({ value }) => value === 1).map(({ labels }) => labels['verdict'])).toEqual([report.verdict])
    expect(samples.length).toBe(7)
  })
})

test('quotes, backslashes and line breaks of an endpoint stay within their label', () => {
  const report = load('conformant.json')
  const model = 'a"} 1\nvision_conformance_run_requests{b="c\\'
  const families = parsedPrometheus(drawPrometheus({ ...report, target: { ...report.target, model } }))
  expect(families.get(`${project}run_requests`)?.samples.map(({ labels }) => labels['model'])).toEqual([model.replace('\n', '\\n')])
})

test('a series that a report has twice is written once: Prometheus refuses the file otherwise', () => {
  const report = load('failing.json')
  const twice = { ...report, requirements: [...report.requirements, ...report.requirements] }
  expect(drawPrometheus(twice)).toBe(drawPrometheus(report))
})

test.each([
  ['without a line feed at its end', '# HELP a b\n# TYPE a gauge\na 1'],
  ['with a sample before its type', '# HELP a b\na 1\n'],
  ['with a timestamp', '# HELP a b\n# TYPE a gauge\na 1 1395066363000\n'],
  ['with a quote in a label', '# HELP a b\n# TYPE a gauge\na{c="d"e"} 1\n'],
  ['with a family in two places', '# HELP a b\n# TYPE a gauge\na 1\n# HELP b b\n# TYPE b gauge\nb 1\n# HELP a b\n'],
  ['with a series twice', '# HELP a b\n# TYPE a gauge\na{c="d"} 1\na{c="d"} 2\n'],
  ['with a name that is none', '# HELP a-b c\n# TYPE a-b gauge\na-b 1\n'],
])('the reader of the tests refuses a text %s', (_, text) => {
  expect(() => parsedPrometheus(text)).toThrow(/./)
})
