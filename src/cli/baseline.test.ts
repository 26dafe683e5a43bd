import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { drawnBaseline, entriesIn } from './baseline.ts'
import { cli, fileWith, key, reportIn } from './command.support.ts'

const healthy = await startEndpoint({ apiKey: key })
const faulty = await startEndpoint({ apiKey: key, faults: ['no-done'] })
afterAll(async () => {
  await healthy.close()
  await faulty.close()
})
const scope = ['--tier', 'smoke', '--only', 'stream']
const against = (url: string, ...args: readonly string[]) => cli(['--base-url', url, ...scope, ...args])
const isBaseline = new Ajv2020({ formats: { date: true } }).compile(JSON.parse(readFileSync('spec/baseline.schema.json', 'utf8')) as object)

test('a failure is written into a baseline, passes with it, and fails the run once it is mended', async () => {
  const path = join(fileWith('other', ''), '..', 'baseline.yaml')
  const first = await against(faulty.url, '--baseline', path, '--update-baseline')
  expect([first.code, reportIn(first.folder).counts.waived]).toEqual([0, 1])
  expect(first.out).toContain(`Written to ${dirname(path)}: baseline.yaml\n`)
  const written = readFileSync(path, 'utf8')
  expect(isBaseline(parse(written))).toBe(true)
  expect(written).toMatch(
    /^ {2}- requirement: STR-001\n {4}reason: ['"]new on \d{4}-\d\d-\d\d: .*\n {4}owner: unassigned\n {4}link: ""\n {4}expires: /m,
  )

  const again = await against(faulty.url, '--baseline', path)
  expect(again.code).toBe(0)
  expect(reportIn(again.folder).requirements.find(({ id }) => id === 'STR-001')?.because).toMatch(/^waived until .* by unassigned: new on /)
  expect(reportIn(again.folder).baseline?.problems).toEqual([])

  const mended = await against(healthy.url, '--baseline', path)
  const line = written.split('\n').findIndex((text) => text.includes('STR-001')) + 1
  expect([mended.code, reportIn(mended.folder).verdict]).toEqual([1, 'selection-failed'])
  expect(mended.out.replace(/\n/g, ' ')).toContain(`${path}:${String(line)}: STR-001: it no longer fails: it passes; remove it`)

  const emptied = await against(healthy.url, '--baseline', path, '--update-baseline')
  expect([emptied.code, readFileSync(path, 'utf8')]).toEqual([0, drawnBaseline([])])
})

test('against an earlier run only what got worse makes the exit code 1', async () => {
  const failed = await against(faulty.url)
  const passed = await against(healthy.url)
  expect([failed.code, passed.code]).toEqual([1, 0])
  const known = await against(faulty.url, '--regressions-from', join(failed.folder, 'report.json'))
  expect([known.code, reportIn(known.folder).verdict, reportIn(known.folder).regressions?.broke]).toEqual([0, 'selection-failed', []])
  const anew = await against(faulty.url, '--regressions-from', join(passed.folder, 'report.json'))
  expect([anew.code, reportIn(anew.folder).regressions?.broke]).toEqual([1, ['STR-001']])
  const mended = await against(healthy.url, '--regressions-from', join(failed.folder, 'report.json'))
  expect([mended.code, reportIn(mended.folder).regressions?.mended]).toEqual([0, ['STR-001']])
})

const mine = `schema: vision-conformance/baseline@1
waived:
  - requirement: SSE-004
    case: sse/plain
    reason: the proxy is old
    owner: team-gateway
    link: https://issues.example/7
    expires: 2027-01-31
  - requirement: STR-001
    reason: 'x: y # z'
    owner: me
    link: ''
    expires: '2027-02-28'
`

test('entries come with their lines, and are drawn as they were', () => {
  const entries = entriesIn('b.yaml', mine)
  expect(entries.map(({ requirement, case: name, line }) => [requirement, name, line])).toEqual([
    ['SSE-004', 'sse/plain', 3],
    ['STR-001', null, 9],
  ])
  const drawn = drawnBaseline(entries)
  const bare = (text: string) => entriesIn('b.yaml', text).map((entry) => ({ ...entry, line: 0 }))
  expect(bare(drawn)).toEqual(bare(mine))
  expect(drawnBaseline(entriesIn('b.yaml', drawn))).toBe(drawn)
})

test('what an endpoint wrote into a reason cannot break its line', () => {
  const [entry] = entriesIn('b.yaml', mine)
  if (entry === undefined) throw new Error('no entry')
  const drawn = drawnBaseline([{ ...entry, reason: 'a\n  - requirement: X\u202e\u0000 # b'.padEnd(5000, 'c') }])
  expect(drawn.split('\n')).toHaveLength(drawnBaseline([entry]).split('\n').length)
  expect(drawn).not.toMatch(/[\u202e\u0000]/)
})

test.each([
  [
    'a misspelt member',
    mine.replace('owner: team', 'onwer: team'),
    ':6: /waived/0/onwer: the member "onwer" is unknown here (did you mean "owner"?)',
  ],
  ['no reason', mine.replace('    reason: the proxy is old\n', ''), ':3: /waived/0/reason: is missing'],
  ['no day', mine.replace('2027-02-28', '2027-02-29'), ':13: /waived/1/expires: 2027-02-29 is not a date'],
  ['no date', mine.replace('2027-02-28', 'soon'), ':13: /waived/1/expires: expected '],
  ['another schema', mine.replace('@1', '@2'), ':1: /schema: expected '],
  ['no YAML', 'schema: [\n', ':2: '],
  ['a list', '- a\n', ':1: expected an object'],
])('%s: exit 2, with the line', async (_, text, sentence) => {
  const path = fileWith('b.yaml', text)
  const { code, out, err } = await against(healthy.url, '--baseline', path)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`vision-conformance: --baseline: ${path}${sentence}`)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).not.toMatch(/:$/m)
})

test.each([
  [['--baseline', 'no/such.yaml'], '--baseline: no/such.yaml does not exist'],
  [['--update-baseline'], '--update-baseline: add --baseline FILE, the file to rewrite'],
  [['--regressions-from', 'no/such.json'], '--regressions-from: no/such.json does not exist'],
  [['--regressions-from', 'package.json'], '--regressions-from: package.json is not a report of vision-conformance, at '],
])('%j: exit 2', async (args, sentence) => {
  const { code, err } = await against(healthy.url, ...args)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
})
