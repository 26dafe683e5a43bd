// What a run prints, and where.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { closedPort } from '../run/loopback.support.ts'
import { prepare } from '../run/prepare.ts'
import { cli } from './command.support.ts'
import { confirm, costInWords, isLoopback } from './cost.ts'
import type { TextStream } from './host.ts'
import { progressOn } from './progress.ts'

test('--quiet prints the verdict alone, --json report.json and nothing else', async () => {
  const quiet = await cli(['--tier', 'smoke', '--quiet'])
  expect(quiet).toMatchObject({ code: 0, err: '' })
  expect(quiet.out).toMatch(/^Conformant \(smoke tier\): [^\n]+\n$/)
  const json = await cli(['--tier', 'smoke', '--json', '--github'])
  expect(json.out).toBe(readFileSync(join(json.folder, 'report.json'), 'utf8'))
  expect(json.err).toMatch(/^::notice title=vision-conformance::Conformant/)
})

test('two of --quiet, --json and --verbose contradict each other', async () => {
  expect(await cli(['--quiet', '--json'])).toMatchObject({
    code: 2,
    out: '',
    err: 'vision-conformance: use only one of --json and --quiet\n',
  })
})

test('a report shows all its findings in full, and no file is written', async () => {
  const { code, out } = await cli(['report', 'fixtures/reports/failing.json', '--verbose'])
  expect(code).toBe(0)
  expect(out).toMatch(/^FAIL SSE-001 MUST/m)
  expect(out).toMatch(/^note SSE-007 MAY/m)
  expect(out).not.toContain('Written to')
})

test('what a run costs is shown before it is sent to another machine, and where nobody can be asked the run goes on', async () => {
  // This machine, by an address that does not say so.
  const url = (await closedPort()).replace('127.0.0.1', '0.0.0.0')
  const { code, err } = await cli([url])
  expect(code).toBe(3)
  expect(err).toMatch(/^About \d+ requests, \d+k to \d+k tokens, \d+:\d\d to \d+:\d\d minutes; more\s+if [^.]+\.\nvision-conformance: /)
  expect((await cli([await closedPort()])).err).not.toContain('About')
})

test.each([
  ['http://localhost:8000/v1', true],
  ['http://127.1.2.3/v1', true],
  ['https://[::1]:8443/v1', true],
  ['https://api.example.com/v1', false],
  ['http://127.0.0.1.example.com/v1', false],
  ['http://localhost.example.com/v1', false],
  ['http://192.168.0.2:8000/v1', false],
])('%s is this machine: %s', (url, is) => {
  expect(isLoopback(url)).toBe(is)
})

test('a larger tier costs more, fewer requests a second take longer', () => {
  const cost = (more: object): readonly number[] =>
    costInWords(prepare({ baseUrl: 'https://api.example.com/v1', ...more }))
      .match(/[\d.]+/g)
      ?.map(Number) ?? []
  const [smoke = 0] = cost({ tier: 'smoke' })
  const [standard = 0, , , , , slowMinutes = 0] = cost({})
  const [, , , , , slower = 0] = cost({ rps: 1 })
  expect(smoke).toBeLessThan(standard)
  expect(slower).toBeGreaterThan(slowMinutes)
})

const stream = (isTTY: boolean): { readonly stream: TextStream; readonly written: string[] } => {
  const written: string[] = []
  const write = (text: string): boolean => written.push(text) > 0
  return { stream: { isTTY, columns: 100, write }, written }
}

test.each(['', 'y', 'Yes'])('"%s" lets the run go on', async (answer) => {
  let question = ''
  await confirm('About 290 requests.', (asked) => {
    question = asked
    return Promise.resolve(answer)
  })
  expect(question).toBe('About 290 requests.\nContinue? [Y/n] ')
})

test.each(['n', ' No'])('"%s" does not, and says what else to type', async (answer) => {
  await expect(confirm('', () => Promise.resolve(answer))).rejects.toThrow(/^nothing was sent\. Use --yes /)
})

test('on a terminal one line is redrawn, first at once, and cleared in the end', () => {
  vi.useFakeTimers()
  try {
    const { stream: terminal, written } = stream(true)
    const progress = progressOn(terminal, {}, 'http://127.0.0.1:1/v1')
    expect(written.join('')).toContain('Starting · 0:00 · http://127.0.0.1:1/v1')
    progress.hear({ kind: 'request', name: 'vision/grid' })
    progress.hear({ kind: 'progress', areas: [{ area: 'vision', done: 1, total: 4, worst: null }], tokens: 1200 })
    expect(written.at(-1)).toContain('1 of 4 scenarios · 1 request · 1.2k tokens · 0:00 · vision/grid')
    const before = written.length
    vi.advanceTimersByTime(1000)
    expect(written.length).toBeGreaterThan(before)
    progress.end('Interrupted.')
    expect(written.slice(-2)).toEqual(['\r\u001b[2K', 'Interrupted.\n'])
    progress.hear({ kind: 'progress', areas: [{ area: 'vision', done: 2, total: 4, worst: null }], tokens: 1300 })
    const after = written.length
    vi.advanceTimersByTime(5000)
    progress.close()
    expect(written).toHaveLength(after)
  } finally {
    vi.useRealTimers()
  }
})

test('elsewhere an area has a line once it is done, without control characters', () => {
  const { stream: file, written } = stream(false)
  const progress = progressOn(file, {}, 'http://127.0.0.1:1/v1')
  progress.hear({ kind: 'progress', areas: [{ area: 'vision', done: 1, total: 4, worst: null }], tokens: 1 })
  for (const worst of ['fail', 'fail'] as const)
    progress.hear({ kind: 'progress', areas: [{ area: 'vision', done: 4, total: 4, worst }], tokens: 1 })
  progress.close()
  expect(written).toEqual(['vision: done, fail\n'])
})
