import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { profiles, requirements } from '../contract/catalogue.ts'
import { documents } from '../generated/sources.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { startEndpoint } from '../endpoint/endpoint.ts'
import type { SourceDocument, Statement } from '../model/source.ts'
import { run } from '../run/run.ts'
import { drawnTrace, markdownTrace } from './draw-trace.ts'
import { type Known, problemsOf } from './trace.ts'

const known: Known = { requirements, faults, report: null }

test('each statement of the documents has its answer, and a run of the tier full decides every MUST', async () => {
  const key = 'sk-a-key-of-tests-0123456789'
  const endpoint = await startEndpoint({ apiKey: key, tokenMs: 1, fetchesImages: true })
  const imageHost = 'http://127.0.0.1:0'
  const report = await run({ baseUrl: endpoint.url, key, tier: 'full', cases: 25, imageHost })
  await endpoint.close()
  expect(problemsOf(documents, { ...known, report })).toEqual([])
  expect(drawnTrace(documents, report)).toMatch(/ ×[1-9]/)
})

test('there are four documents, each of a profile, and every profile but the first has its document', () => {
  expect(documents.map(({ statements }) => statements[0]?.id)).toEqual(['D1.01', 'D2.01', 'D3.01', 'D4.01'])
  const [, ...others] = profiles.map(({ name }) => name)
  expect([...new Set(documents.map(({ profile }) => profile))].sort()).toEqual([...others].sort())
})

test('statements are numbered without a gap', () => {
  for (const [at, { statements }] of documents.entries())
    expect(statements.map(({ id }) => id)).toEqual(statements.map((_, place) => `D${String(at + 1)}.${String(place + 1).padStart(2, '0')}`))
})

describe('a problem is told', () => {
  const statement: Statement = { id: 'D1.01', section: 'S', says: 'X', requirements: ['STR-001'], faults: ['no-done'], why: null }
  const documentOf = (change: Partial<Statement>): readonly SourceDocument[] => [
    { name: 'd', title: 'D', profile: 'openai', statements: [{ ...statement, ...change }] },
  ]

  test.each<[string, Partial<Statement>, readonly string[]]>([
    ['none', {}, []],
    ['a reason in place of a row', { requirements: [], faults: [], why: 'advice' }, []],
    ['a reason in place of a fault', { faults: [], why: 'a price' }, []],
    ['no answer', { requirements: [], faults: [] }, ['D1.01: no requirement covers it, and no reason is given']],
    ['no fault', { faults: [] }, ['D1.01: no fault violates it, and no reason is given']],
    ['an unknown row', { requirements: ['STR-001', 'STR-901'] }, ['D1.01: there is no requirement STR-901, or it has no check']],
    ['an unknown fault', { faults: ['no-done', 'no-doen'] }, ['D1.01: there is no fault no-doen']],
    [
      'a fault of something else',
      { faults: ['no-done', 'id-constant'] },
      ['D1.01: the fault id-constant violates none of its requirements'],
    ],
  ])('%s', (_, change, problems) => {
    expect(problemsOf(documentOf(change), known)).toEqual(problems)
  })

  test('a MUST that the run never decided, and a SHOULD that is none', async () => {
    const endpoint = await startEndpoint({ apiKey: null })
    const report = await run({ baseUrl: endpoint.url, auth: false, tier: 'smoke', only: ['STR-001'] })
    await endpoint.close()
    const problems = problemsOf([], { ...known, report })
    expect(problems).toContain('VIS-001 is a MUST, and the run did not decide it')
    expect(problems.filter((one) => /^(STR-001|STR-003) /.test(one))).toEqual([])
  })
})

test('list --sources shows the table in 80 columns', () => {
  const listed = execFileSync(process.execPath, ['dist/cli.js', 'list', '--sources'], { encoding: 'utf8' })
  expect(listed).toBe(drawnTrace(documents, null))
  expect(Math.max(...listed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  const ids = [...listed.matchAll(/^(D\d\.\d\d) /gm)].map(([, id]) => id)
  expect(ids).toEqual(documents.flatMap(({ statements }) => statements.map(({ id }) => id)))
})

test('as Markdown it has a line for each statement, and no cell is broken', () => {
  const lines = markdownTrace(documents, null)
    .split('\n')
    .filter((line) => line.startsWith('| D'))
  expect(lines).toHaveLength(documents.flatMap(({ statements }) => statements).length)
  expect(lines.filter((line) => line.split(/(?<!\\)\|/).length !== 7)).toEqual([])
})
