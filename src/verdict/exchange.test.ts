import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import { type CurlWords, defaultCurlWords } from '../model/curl-words.ts'
import type { Evidence } from '../model/finding.ts'
import { type Probe, keyPlaceholder } from '../model/probe.ts'
import type { ReportedBytes, ReportedExchange } from '../model/report.ts'
import type { Transcript } from '../model/transcript.ts'
import { curlLine as lineOf } from './curl.ts'
import { type Cited, keptExchange, reportedCounterexample, reportedExchange as reportedWith } from './exchange.ts'

const sentBody = new TextEncoder().encode('{"it":"isn\'t $HOME `x` \\\\"}')
const transcript = (change: Partial<Probe> = {}): Transcript =>
  blankTranscript({
    probe: blankProbe({ body: sentBody, ...change }),
    url: 'http://127.0.0.1:1/v1/chat/completions?key=***',
    sent: [
      ['Content-Type', 'application/json'],
      ['Authorization', 'Bearer ******'],
      ['X-Tenant', '****'],
    ],
  })

const curlLine = (given: Omit<Transcript, 'pieces'>, words: Partial<CurlWords> = {}): string =>
  lineOf(given, { ...defaultCurlWords, ...words })
const reportedExchange = (cited: Cited): ReportedExchange => reportedWith(cited, defaultCurlWords)

/** What a POSIX shell makes of the line: the arguments that curl would get, and what stands before a pipe. */
function shell(line: string): readonly string[] {
  const script = `curl() { for arg in "$@"; do printf '%s\\0' "$arg"; done; }\n${line}`
  const out = execFileSync('sh', ['-c', script], {
    env: { PATH: process.env['PATH'], VISION_CONFORMANCE_API_KEY: 'Sk "1"' },
    encoding: 'utf8',
  })
  return out.split('\0').slice(0, -1)
}

test('a shell reads the command line as the request that was sent, the key put in by its variable', () => {
  const args = shell(curlLine(transcript()))
  expect(args).toEqual([
    '-sS',
    '-i',
    '-N',
    '-X',
    'POST',
    'http://127.0.0.1:1/v1/chat/completions?key=***',
    '-H',
    'Content-Type: application/json',
    '-H',
    'Authorization: Bearer Sk "1"',
    '-H',
    'X-Tenant: ****',
    '-H',
    'Accept:',
    '--data-binary',
    '{"it":"isn\'t $HOME `x` \\\\"}',
  ])
})

test('the key in the path, and with its case turned', () => {
  const path = `/chat/completions?api_key=${keyPlaceholder}`
  const headers = [['Authorization', 'Bearer {{key:swapcase}}']] as const
  const args = shell(curlLine(transcript({ path, headers })))
  expect(args[5]).toBe('http://127.0.0.1:1/v1/chat/completions?api_key=Sk "1"')
  expect(args).toContain('Authorization: Bearer sK "1"')
})

test('a request without a body sends none, and HEAD does not wait for one', () => {
  const body = new Uint8Array(0)
  const options = shell(curlLine(transcript({ method: 'OPTIONS', body })))
  expect([options.includes('OPTIONS'), options.includes('--data-binary')]).toEqual([true, false])
  const head = shell(curlLine(transcript({ method: 'HEAD', body })))
  expect([head.includes('--head'), head.includes('-X'), head.includes('--data-binary')]).toEqual([true, false, false])
  expect(shell(curlLine(transcript({ body })))).toContain('--data-binary')
})

test.each([
  ['is not UTF-8', new Uint8Array([0xff, 0x61]), '/2E='],
  ['holds a NUL, which no argument of a command can hold', new Uint8Array([0x61, 0, 0x62]), 'YQBi'],
])('a body that %s goes through base64', (_, body, encoded) => {
  const line = curlLine(transcript({ body }))
  expect(line).toMatch(/ \| base64 -d \| curl .*--data-binary @-$/s)
  expect(line).toContain(`printf %s '${encoded}' |`)
})

const shown = (body: Uint8Array, ...evidence: readonly Evidence[]): ReportedBytes =>
  reportedExchange({ ...keptExchange(transcript(), body, evidence), startedAt: '', evidence }).body

test('a short body stands whole, a long one from a little before what is pointed at', () => {
  expect(shown(new TextEncoder().encode('abc'))).toEqual({ encoding: 'utf-8', text: 'abc', from: 0, length: 3 })
  const long = new TextEncoder().encode('é'.repeat(40_000))
  const cut = shown(long, { kind: 'bytes', from: 30_001, to: 30_002 })
  expect(cut).toMatchObject({ encoding: 'utf-8', from: 28_976, length: 80_000 })
  expect(cut.text).toMatch(/^é+$/)
})

test('bytes that are not UTF-8 stand as Base64', () => {
  expect(shown(new Uint8Array([0x61, 0xff]))).toEqual({ encoding: 'base64', text: 'Yf8=', from: 0, length: 2 })
})

test('the end of a long body is cut, what points nowhere shows its beginning, and what points beyond it too', () => {
  const long = new TextEncoder().encode('x'.repeat(40_000))
  expect(shown(long)).toMatchObject({ from: 0, length: 40_000, text: 'x'.repeat(32_768) })
  expect(shown(long, { kind: 'bytes', from: 40_000, to: 40_001 }).from).toBe(0)
  expect(shown(long, { kind: 'bytes', from: 500, to: 501 }).from).toBe(0)
  expect(shown(long, { kind: 'status' }, { kind: 'bytes', from: 9000, to: 9001 }, { kind: 'bytes', from: 8000, to: 8001 }).from).toBe(
    8000 - 1024,
  )
  const whole = new TextEncoder().encode('x'.repeat(32_768))
  expect(shown(whole, { kind: 'bytes', from: 9000, to: 9001 })).toMatchObject({ from: 0, length: 32_768, text: 'x'.repeat(32_768) })
})

test('of a large body the part is kept that is shown, wherever it lies', () => {
  const large = new TextEncoder().encode('0123456789'.repeat(50_000))
  for (const from of [0, 500, 9000, 250_003, 499_990]) {
    const evidence = [{ kind: 'bytes', from, to: from + 1 }] as const
    expect(keptExchange(transcript(), large, evidence).body.bytes.length).toBeLessThan(100_000)
    const cut = shown(large, ...evidence)
    expect(cut).toMatchObject({ from: Math.max(0, from - 1024), length: 500_000 })
    expect(cut.text).toBe('0123456789'.repeat(50_000).slice(cut.from, cut.from + 32_768))
  }
})

test('of a body of more than 33 KiB a part is kept, and its beginning where what is pointed at lies beyond it', () => {
  const kept = (length: number, from: number) =>
    keptExchange(transcript(), new Uint8Array(length), [{ kind: 'bytes', from, to: from }]).body
  const facts = (length: number, from: number) => [kept(length, from).from, kept(length, from).bytes.length]
  expect(facts(33_792, 30_000)).toEqual([0, 33_792])
  expect(facts(33_793, 30_000)).toEqual([28_976, 4817])
  expect(facts(300_000, 300_000)).toEqual([0, 33_792])
  expect(facts(300_000, 400_000)).toEqual([0, 33_792])
})

test('of bytes that are no text a part begins at most four bytes early, and never before the first', () => {
  const from = (at: number, length = 40_000): number => shown(new Uint8Array(length).fill(0x80), { kind: 'bytes', from: at, to: at }).from
  expect([from(1026), from(5000), from(250_000, 300_000)]).toEqual([0, 3972, 248_972])
})

test('of many pieces neighbours are put together, and no byte is lost', () => {
  const pieces = Array.from({ length: 5001 }, (_, at) => ({ at, bytes: new Uint8Array(2) }))
  const kept = keptExchange({ ...transcript(), pieces }, new Uint8Array(0), []).pieces
  expect([kept.length, kept.reduce((sum, { bytes }) => sum + bytes, 0), kept[0], kept.at(-1)]).toEqual([
    1667,
    10_002,
    { at: 2, bytes: 6 },
    { at: 5000, bytes: 6 },
  ])
})

test('no character is cut in two, at either end', () => {
  for (const character of ['é', '日', '🌍']) {
    const bytes = new TextEncoder().encode(`a${character.repeat(20_000)}`)
    for (const from of [9000, 9001, 9002, 9003]) {
      const cut = shown(bytes, { kind: 'bytes', from, to: from + 1 })
      expect([cut.encoding, cut.text.replaceAll(character, '')]).toEqual(['utf-8', ''])
      expect(9000 - cut.from).toBeLessThanOrEqual(1024 + 3)
    }
  }
})

test('an exchange is told with its facts; of one without a head the bytes that came in its place', () => {
  const answered = reportedExchange({
    ...keptExchange(
      {
        ...transcript(),
        head: { at: 1, version: 'HTTP/1.1', status: 503, reason: '', headers: [['Retry-After', '1']] },
        pieces: [{ at: 7, bytes: new Uint8Array(3) }],
        endedAt: 9,
      },
      new TextEncoder().encode('abc'),
      [],
    ),
    startedAt: '2026-09-01T00:00:00Z',
    evidence: [],
  })
  expect(answered).toMatchObject({
    id: 'http/plain#1',
    purpose: 'A test',
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:1/v1/chat/completions?key=***',
      body: { text: '{"it":"isn\'t $HOME `x` \\\\"}', from: 0 },
    },
    startedAt: '2026-09-01T00:00:00Z',
    durationUs: 9,
    status: 503,
    headers: [['Retry-After', '1']],
    pieces: [{ at: 7, bytes: 3 }],
    body: { text: 'abc' },
    end: { kind: 'complete' },
  })
  const headless = { ...transcript(), head: null, rawHead: new TextEncoder().encode('HTTP/9') }
  expect(reportedExchange({ ...keptExchange(headless, new Uint8Array(0), []), startedAt: '', evidence: [] })).toMatchObject({
    status: null,
    headers: [],
    body: { text: 'HTTP/9' },
  })
})

test('a counterexample is shown whole, however long it is', () => {
  const body = new TextEncoder().encode('x'.repeat(50_000))
  const example = {
    id: 'G-00000001',
    kind: 'breach',
    requirements: [],
    features: [],
    found: '',
    steps: [],
    request: { method: 'POST', path: '/', headers: [], body, defect: null },
    exchange: 'g#1',
    seed: 1,
    path: 'generated/valid/1',
    reproduced: true,
  } as const
  const { request, curl } = reportedCounterexample(example, transcript(), defaultCurlWords)
  expect([request.body.text.length, request.body.length, curl]).toEqual([50_000, 50_000, curlLine(transcript())])
})

test('with files, a body is sent from its own, whatever its length and its bytes', () => {
  const body = new Uint8Array(100_000).fill(0xff)
  const args = shell(curlLine({ ...transcript({ body }), id: 'vision/order#3' }, { files: true }))
  expect(args.slice(-2)).toEqual(['--data-binary', '@requests/vision_order-3.json'])
})

test("the operator's own fields and the key come from where the operator has them", () => {
  const words = { key: '"$(printf x%s 1)"', headers: [['x-tenant', '"$TENANT_OF_MINE"']] as const, flags: ['-k'] }
  const script = `TENANT_OF_MINE='a "b"'\n${curlLine(transcript(), words)}`
  const args = shell(script)
  expect(args).toEqual(expect.arrayContaining(['-k', 'Authorization: Bearer x1', 'X-Tenant: a "b"']))
})

test('curl adds no field that was not sent, and drops none without a value', () => {
  const bare = { ...transcript(), sent: [['X-Empty', '']] as const }
  expect(shell(curlLine(bare))).toEqual(expect.arrayContaining(['X-Empty;', 'Content-Type:', 'Accept:']))
  expect(shell(curlLine({ ...bare, probe: { ...bare.probe, body: new Uint8Array(2 ** 20) } }))).toContain('Expect:')
  expect(shell(curlLine(transcript({ path: '/v1/../{a}' })))).toEqual(expect.arrayContaining(['-g', '--path-as-is']))
})

test('a body of more than 64 KiB is not in the command line', () => {
  const line = (length: number): string => curlLine(transcript({ body: new Uint8Array(length).fill(0x61) }))
  expect(line(64 * 1024)).toContain(`--data-binary 'aaa`)
  expect(line(64 * 1024 + 1)).toMatch(/ --data-binary @body\.json {2}# the body of exchange http\/plain#1 in transcripts\.ndjson$/)
})
