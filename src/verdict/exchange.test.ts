import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import type { Evidence } from '../model/finding.ts'
import { type Probe, keyPlaceholder } from '../model/probe.ts'
import type { ReportedBytes } from '../model/report.ts'
import type { Transcript } from '../model/transcript.ts'
import { curlLine } from './curl.ts'
import { reportedExchange } from './exchange.ts'

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
  reportedExchange({ transcript: transcript(), startedAt: '', body, evidence }).body

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
