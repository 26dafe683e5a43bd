// Laws of every reporter, asked of the registry and of the terminal: a new reporter is covered without being listed here.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { reporters } from './registry.ts'
import { drawTerminal } from './terminal.ts'

const goldens = readdirSync('fixtures/reports').map((file) => ({
  file,
  text: readFileSync(`fixtures/reports/${file}`, 'utf8'),
}))
const parsed = (text: string): Report => JSON.parse(text) as Report
const empty: Report = {
  ...parsed(readFileSync('fixtures/reports/conformant.json', 'utf8')),
  requirements: [],
  exchanges: [],
  counts: { pass: 0, fail: 0, warn: 0, note: 0, unsupported: 0, 'not-applicable': 0, inconclusive: 0, 'not-run': 0, waived: 0 },
}
const drawers = [
  ...reporters,
  { name: 'terminal', file: '', draw: (report: Report) => drawTerminal(report, { columns: 80, colour: false }) },
  { name: 'terminal in colour', file: '', draw: (report: Report) => drawTerminal(report, { columns: 80, colour: true }) },
]

/** Characters that may stand in no output: controls but tab and line feed, turns of direction, lone surrogates, noncharacters. */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u
/** What our own colours are made of. */
const colours = /\u001b\[[0-9;]*m/g

test('there is a golden for each way in which a run ends, and a hostile one', () => {
  expect(goldens.map(({ file }) => file)).toEqual(['conformant.json', 'failing.json', 'hostile.json', 'partial.json'])
})

test('the hostile golden brings what the laws forbid', () => {
  const { target } = parsed(readFileSync('fixtures/reports/hostile.json', 'utf8'))
  for (const piece of ['</script>', '<img src=x onerror=', ']]>', '\u0000', '\u001b[31m', '\u009b', '\u202e', '\ud800', '\ufffe'])
    expect(target.model).toContain(piece)
})

test('names and files of reporters are their own', () => {
  expect(new Set(reporters.map(({ name }) => name)).size).toBe(reporters.length)
  expect(new Set(reporters.map(({ file }) => file)).size).toBe(reporters.length)
})

describe.each(drawers)('$name', ({ name, draw }) => {
  test.each(goldens)('draws $file, the same each time, and ends with a line feed', ({ text }) => {
    const drawn = draw(parsed(text))
    expect(drawn).toMatch(/\S[\s\S]*\n$/)
    expect(draw(parsed(text))).toBe(drawn)
  })

  test.each(goldens)('leaves the report of $file as it was', ({ text }) => {
    const report = parsed(text)
    draw(report)
    expect(report).toEqual(parsed(text))
  })

  test.each(goldens)('lets no character of $file through that could act on its reader', ({ text }) => {
    const drawn = draw(parsed(text))
    expect(forbidden.exec(name.startsWith('terminal') ? drawn.replace(colours, '') : drawn)).toBeNull()
  })

  test.each(goldens)('names each requirement of $file that failed', ({ text }) => {
    const report = parsed(text)
    const drawn = draw(report)
    for (const { id } of report.requirements.filter(({ verdict }) => verdict === 'fail')) expect(drawn).toContain(id)
  })

  test('names the row of each entry of a baseline that is at fault, and lets nothing through that a file could hold', () => {
    const problem = { line: 7, requirement: 'SSE-901\u202e', sentence: 'there is none ]]></script>\u001b[31m\ud800' }
    const today = '2026-10-05'
    const drawn = draw({ ...empty, verdict: 'not-conformant', baseline: { file: 'b\u0000.yaml', today, entries: [], problems: [problem] } })
    expect(drawn).toContain('SSE-901')
    expect(forbidden.exec(name.startsWith('terminal') ? drawn.replace(colours, '') : drawn)).toBeNull()
  })

  test('draws a report without requirements', () => {
    // GitLab's list of issues has nothing to say where there are none.
    expect(draw(empty)).toMatch(name === 'codequality' ? /^\[\]\n$/ : /conform/i)
  })
})
