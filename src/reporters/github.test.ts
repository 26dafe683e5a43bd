import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { explainedCauses, unexplained } from './causes.ts'
import { drawGithub } from './github.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report

describe.each(readdirSync('fixtures/reports'))('annotations of %s', (file) => {
  const report = load(file)
  const lines = drawGithub(report).trimEnd().split('\n')

  test('are commands of three kinds, each with a title that ends where it should', () => {
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) title=[^:,]*::/)
  })

  test('number one for the run, one for each cause, one for each violation that none explains, one for each fault of ours', () => {
    const early = report.run.endedEarly === '' ? 0 : 1
    const annotated = [...explainedCauses(report), ...unexplained(report)]
    expect(lines).toHaveLength(1 + early + report.run.ownFaults.length + annotated.length)
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(
      annotated.filter(({ verdict }) => verdict === 'fail').length +
        report.run.ownFaults.length +
        (report.verdict === 'not-conformant' ? 1 : 0),
    )
  })
})

test('what would end a property, or begin a command, is escaped', () => {
  const report = load('failing.json')
  const row = report.requirements.find(({ verdict }) => verdict === 'fail')
  if (row === undefined) throw new Error('the golden has no failure')
  const saw = 'a%0A::add-mask::b\r\n::stop-commands::c'
  const finding = { saw, wanted: 'w', exchange: '', evidence: [] }
  const drawn = drawGithub({ ...report, causes: [], requirements: [{ ...row, title: 'T::x,y=z', fix: 'F', findings: [finding] }] })
  expect(drawn.split('\n')).toEqual([
    expect.stringMatching(/^::error title=vision-conformance::Not conformant \(standard tier\): 18 passed, 8 failed/),
    `::error title=${row.id} T%3A%3Ax%2Cy=z::saw a%250A::add-mask::b\\r\\n::stop-commands::c; wanted w. F`,
    '',
  ])
})

test('a cause comes before what none explains, and names its requirements, which have no line of their own', () => {
  const titles = drawGithub(load('failing.json')).matchAll(/^::\w+ title=([^:,]*)::(.*)$/gm)
  const [, images, streams, ...others] = [...titles].map(([, title = '', message = '']) => ({ title, message }))
  expect(images?.message).toBe('Clients get an answer about another image than the one they asked about. Requirements: VIS-004.')
  expect(streams?.message).toContain('Requirements: SSE-004 SSE-001 SSE-003.')
  for (const { title } of others) expect(title).not.toMatch(/^(VIS-004|SSE-004|SSE-001|SSE-003) /)
})
