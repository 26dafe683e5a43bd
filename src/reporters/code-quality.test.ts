import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawCodeQuality } from './code-quality.ts'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const issuesOf = (report: Report): readonly Issue[] => JSON.parse(drawCodeQuality(report)) as readonly Issue[]

test.each(readdirSync('fixtures/reports'))('each issue of %s has what GitLab demands, and a fingerprint of its own', (file) => {
  const issues = issuesOf(load(file))
  for (const { description, check_name, fingerprint, severity, location } of issues) {
    expect([typeof description, typeof check_name, typeof location.path]).toEqual(['string', 'string', 'string'])
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
    expect(location.lines.begin).toBeGreaterThan(0)
  }
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
})

test('a cause is one issue, and its requirements have none; the file is the one that asked for the run', () => {
  const report = load('failing.json')
  const issues = issuesOf({ ...report, run: { ...report.run, source: '.gitlab-ci.yml' } })
  expect(issues.slice(0, 3).map(({ check_name, severity }) => [check_name, severity])).toEqual([
    ['cause', 'critical'],
    ['cause', 'critical'],
    ['ERR-011', 'critical'],
  ])
  expect(issues[1]?.description).toMatch(/^SSE-004 SSE-001 SSE-003: The event stream is not framed /)
  expect(issues.map(({ check_name }) => check_name)).not.toContain('SSE-001')
  expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set(['.gitlab-ci.yml']))
})

test('fingerprints stay the same where only numbers change', () => {
  const report = load('failing.json')
  const later = { ...report, causes: report.causes.map((cause) => ({ ...cause, statement: cause.statement.replace(/\d+/g, '7') })) }
  const prints = (given: Report): readonly string[] => issuesOf(given).map(({ fingerprint }) => fingerprint)
  expect(prints(later)).toEqual(prints(report))
})
