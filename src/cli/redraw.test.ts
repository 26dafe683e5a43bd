import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { reporters } from '../reporters/registry.ts'
import type { Report } from '../model/report.ts'
import { cli, fileWith } from './command.support.ts'

const failing = 'fixtures/reports/failing.json'
const report = JSON.parse(readFileSync(failing, 'utf8')) as Report
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('every format is drawn anew, byte for byte what its reporter draws', async () => {
  const names = reporters.map(({ name }) => name).join(',')
  const { code, out } = await cli(['report', failing, '--format', names, '--out', folder])
  expect(code).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(reporters.map(({ file }) => file).sort())
  for (const { file, draw } of reporters) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(draw(report))
  }
  expect(out).toBe(`Written to ${folder}:\n  ${reporters.map(({ file }) => file).join(', ')}\n`)
})

test('on standard output, for a pipe', async () => {
  const { code, out } = await cli(['report', failing, '--format', 'md', '--out', '-'])
  expect([code, out]).toEqual([0, reporters.find(({ name }) => name === 'md')?.draw(report)])
})

test('bodies of requests go along, for the curl lines of a page that is drawn elsewhere', async () => {
  const path = fileWith('report.json', JSON.stringify(report))
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(join(path, '../requests'))
  writeFileSync(join(path, '../requests/vision-grid-1.json'), '{}')
  const { code, out } = await cli(['report', path, '--out', elsewhere])
  expect([code, out]).toEqual([0, expect.stringContaining('requests')])
  expect(readFileSync(join(elsewhere, 'requests/vision-grid-1.json'), 'utf8')).toBe('{}')
})

test('without further words: the page and junit.xml, beside the report', async () => {
  const path = fileWith('report.json', JSON.stringify(report))
  const { code } = await cli(['report', path])
  expect(code).toBe(0)
  expect(readdirSync(join(path, '..')).sort()).toEqual(['junit.xml', 'report.html', 'report.json'])
})

test.each([
  [
    ['report', failing, '--format', 'sarfi'],
    /--format: expected a list of json, html, junit, md, sarif, .* got \["sarfi"\] \(did you mean "sarif"\?\)/,
  ],
  [['--format', 'makdown,badge'], /--format: expected a list of .*, got \["makdown","badge"\]/],
  [['report', 'no/such.json'], /report: no\/such\.json does not exist/],
  [['report', 'README.md'], /report: README\.md is not JSON/],
  [['report', 'package.json'], /report: package\.json is not a report of vision-conformance, at \/\w+: expected /],
  [['report', failing, '--out', '/dev/null/x'], /--out: \/dev\/null\/x cannot be written \(ENOTDIR\)/],
  [['report'], /missing required argument 'file'/],
  [['report', failing, '--fromat', 'md'], /unknown option '--fromat' \(did you mean --format\?\)/],
])('%j: one sentence, exit 2', async (args, sentence) => {
  const { code, out, err } = await cli(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
})
