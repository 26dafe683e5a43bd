import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cli, fileWith } from './command.support.ts'

const failing = 'fixtures/reports/failing.json'
/** The failing golden with one more row broken. */
const worse = (): string =>
  fileWith('worse.json', readFileSync(failing, 'utf8').replace(/("id": "HTTP-001"[\s\S]*?"verdict": )"pass"/, '$1"fail"'))

test('two runs of one target: regressions make the exit code 1, fixes do not', async () => {
  const broke = await cli(['compare', failing, worse(), '--out', '-', '--format', 'md'])
  expect([broke.code, broke.out]).toEqual([1, expect.stringMatching(/## Regressions\n\n- HTTP-001 /)])
  const mended = await cli(['compare', worse(), failing, '--out', '-', '--format', 'md'])
  expect([mended.code, mended.out]).toEqual([0, expect.stringMatching(/## Fixed\n\n- HTTP-001 /)])
})

test('several targets: a page and Markdown, exit 0', async () => {
  const path = fileWith('x', '').replace(/x$/, 'compared')
  const { code, out } = await cli(['compare', failing, 'fixtures/reports/hostile.json', worse(), '--out', path])
  expect([code, readdirSync(path).sort()]).toEqual([0, ['compare.html', 'compare.md']])
  expect(out).toMatch(/^3 runs, \d+ requirements: \d+ differ\.\nWritten to /)
})

test.each([
  [['compare', failing], /^vision-conformance: compare needs at least two reports\n$/],
  [
    ['compare', failing, failing, '--format', 'htlm'],
    /--format: expected a list of html or md, got \["htlm"\] \(did you mean "html"\?\)\n$/,
  ],
  [['compare', failing, 'no/such.json'], /compare: no\/such\.json does not exist\n$/],
])('%j: exit 2', async (args, sentence) => {
  const { code, out, err } = await cli(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(sentence)
})
