import { expect, test } from 'vitest'
import { HarError, isHar, readHar } from './har-reading.ts'
import { harEntry, harWriter } from './har-writing.ts'
import { recordOfHar } from './har-record.ts'
import { trafficOfHar } from './har-traffic.ts'
import type { Transcript } from '../model/transcript.ts'
import { clientProbe } from './client-traffic.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** An exchange as a client might have had it, in HAR. */
const entry = (given: {
  readonly url?: string
  readonly method?: string
  readonly status?: number
  readonly text?: string
  readonly encoding?: string
  readonly headers?: readonly object[]
  readonly request?: string
  readonly error?: string
}): object => ({
  startedDateTime: '2026-11-30T10:00:00.000Z',
  time: 120,
  request: {
    method: given.method ?? 'POST',
    url: given.url ?? 'https://api.example.com/v1/chat/completions',
    httpVersion: 'h2',
    headers: [
      { name: ':authority', value: 'api.example.com' },
      { name: 'authorization', value: 'Bearer sk-client-0123456789abcdef' },
    ],
    postData: { mimeType: 'application/json', text: given.request ?? '{"model":"m","messages":[{"role":"user","content":"Hi"}]}' },
  },
  response: {
    status: given.status ?? 200,
    statusText: 'OK',
    httpVersion: 'h2',
    headers: given.headers ?? [{ name: 'content-type', value: 'application/json' }],
    content: {
      size: 10,
      mimeType: 'application/json',
      text: given.text ?? '{"ok":1}',
      ...(given.encoding === undefined ? {} : { encoding: given.encoding }),
    },
    ...(given.error === undefined ? {} : { _error: given.error }),
  },
  timings: { blocked: 3, dns: -1, connect: 10, ssl: 5, send: 1, wait: 50, receive: 56 },
})
const har = (entries: readonly unknown[]): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries } })
const traffic = (entries: readonly unknown[]): ReturnType<typeof trafficOfHar> => trafficOfHar(readHar(har(entries)), () => null)
const only = ({ transcripts }: ReturnType<typeof trafficOfHar>): Transcript => {
  const [one] = transcripts
  if (one === undefined || transcripts.length !== 1) throw new Error(`${String(transcripts.length)} exchanges`)
  return one
}

test('a file is recognised, and what is none is said', () => {
  expect(isHar(`\ufeff ${har([])}`)).toBe(true)
  expect(isHar('{"kind":"header"}')).toBe(false)
  for (const text of ['no', '[]', '{"log":1}', '{"log":{"entries":{}}}']) expect(() => readHar(text)).toThrow(HarError)
  expect(readHar(har([1, null, {}, { request: {}, response: {} }]))).toMatchObject({ entries: [], unreadable: 4 })
})

test('chat requests to one endpoint are taken; others are counted, with the reason', () => {
  const found = traffic([
    entry({}),
    entry({}),
    entry({ url: 'https://other.example.com/v1/chat/completions' }),
    entry({ method: 'OPTIONS' }),
    entry({ url: 'https://api.example.com/v1/chat/completions/x' }),
    entry({ status: 0 }),
    'none',
  ])
  expect(found.baseUrl).toBe('https://api.example.com/v1')
  expect(found.transcripts).toHaveLength(2)
  expect(found.leftOut).toEqual({
    unreadable: 1,
    'no POST to /chat/completions': 2,
    'to another endpoint': 1,
    'without a response or a request body': 1,
    'invalid by the description of the endpoint': 0,
  })
  expect(trafficOfHar(readHar(har([entry({})])), () => 'wrong').leftOut['invalid by the description of the endpoint']).toBe(1)
})

test('bodies are text or Base64; timings give the time of the head; pseudo fields are left out', () => {
  const text = only(traffic([entry({ text: '{"a":"é"}' })]))
  const coded = only(traffic([entry({ text: Buffer.from('{"a":1}').toString('base64'), encoding: 'base64' })]))
  expect(Buffer.from(text.pieces[0]?.bytes ?? []).toString()).toBe('{"a":"é"}')
  expect(Buffer.from(coded.pieces[0]?.bytes ?? []).toString()).toBe('{"a":1}')
  expect([text.lacking, coded.lacking].map((some) => some?.includes('the bytes of a body'))).toEqual([true, false])
  expect([text.head?.at, text.endedAt]).toEqual([64_000, 120_000])
  expect(text.sent.map(([name]) => name)).toEqual(['authorization'])
  // Fields that checks look at: the key is none of them.
  expect(text.probe.headers).toEqual([])
  expect(text.probe.path).toBe('/chat/completions')
})

test('what the file does not say of the end of an exchange leaves it open', () => {
  const end = (given: Parameters<typeof entry>[0]): string => only(traffic([entry(given)])).end.kind
  expect(end({ text: '{"a":1}' })).toBe('complete')
  expect(end({ text: '{"a":' })).toBe('cut')
  expect(end({ text: 'data: {}\n\ndata: [DONE]\n\n' })).toBe('complete')
  expect(end({ text: 'data: {}\n\n' })).toBe('cut')
  expect(end({ text: '{"a":1}', error: 'net::ERR_ABORTED' })).toBe('cut')
  expect(end({ text: 'no json', headers: [{ name: 'Content-Length', value: '7' }] })).toBe('complete')
  expect(end({ text: '' })).toBe('too-large')
})

const transcript: Transcript = {
  id: 'stream/text#1',
  probe: clientProbe({ method: 'POST', path: '/chat/completions', headers: [], body: bytes('{"a":1}'), status: 200 }),
  url: 'https://api.example.com/v1/chat/completions?a=1&b=',
  sent: [['Authorization', 'Bearer ***']],
  startedAt: Date.UTC(2026, 10, 30),
  connection: { id: 3, served: 1 },
  head: {
    at: 2000,
    version: 'HTTP/1.1',
    status: 200,
    reason: 'OK',
    headers: [
      ['X-One', '1'],
      ['x-one', '2'],
    ],
  },
  rawHead: new Uint8Array(0),
  pieces: [
    { at: 3000, bytes: new Uint8Array([0xff, 0x00]) },
    { at: 4000, bytes: bytes('end') },
  ],
  trailers: [],
  end: { kind: 'timeout', limit: 'idle', ms: 10 },
  endedAt: 5000,
  echoes: 0,
  fetched: [],
}

test('an exchange of a run is read back from its entry, but for the times of its pieces', () => {
  const order = { sent: 1, after: 0, attempt: 1 }
  const writer = harWriter('1', () => '2026-11-30T00:00:00.000Z')
  const run = {
    version: '1',
    startedAt: 7,
    settings: { tier: 'smoke' },
    images: null,
    preflight: { model: 'm', knobs: {} },
    stop: null,
    over: ['a'],
  }
  const text = [writer.start(), writer.entry(transcript, null), writer.entry(transcript, order), writer.end(run as never)].join('')
  const file = readHar(text)
  expect(file.run).toEqual(run)
  const [exchange, ...others] = recordOfHar(file, run as never).exchanges
  expect(others).toEqual([])
  const { pieces, lacking, probe, ...rest } = exchange?.transcript ?? transcript
  const { probe: asked } = transcript
  expect({ ...rest, pieces: null, probe: null }).toEqual({ ...transcript, pieces: null, probe: null })
  expect(pieces).toEqual([{ at: 5000, bytes: new Uint8Array([0xff, 0, ...bytes('end')]) }])
  expect(lacking).toEqual(['the arrival times of the pieces of a body'])
  expect([probe.name, probe.path, probe.body]).toEqual([asked.name, asked.path, asked.body])
})

test('a run that was changed so that it is none is refused', () => {
  const run = { version: '1', startedAt: 7, settings: {}, images: null, preflight: {}, stop: null, over: [] }
  const text = (changed: object): string => JSON.stringify({ log: { entries: [], _run: { ...run, ...changed } } })
  expect(readHar(text({})).run).toEqual(run)
  for (const changed of [{ startedAt: 'x' }, { over: 1 }, { images: 1 }, { settings: [] }, { preflight: null }, { version: 1 }])
    expect(() => readHar(text(changed)), JSON.stringify(changed)).toThrow('was changed')
})

test('long bodies are left out, and leave the exchange open', () => {
  const large = only(traffic([entry({ text: ' '.repeat(16 * 1024 * 1024 + 1) })]))
  expect([large.end.kind, large.pieces]).toEqual(['too-large', []])
  const long = { ...transcript, pieces: [{ at: 1, bytes: new Uint8Array(1024 * 1024 + 1) }] }
  const written = harEntry(long, { sent: 1, after: 0, attempt: 1 }, '')
  expect(written.response.content).toEqual({ size: 1024 * 1024 + 1, mimeType: '', comment: 'The body is left out, since it is long.' })
  const file = readHar(har([written]))
  expect(recordOfHar(file, { over: [] } as never).exchanges[0]?.transcript.end).toMatchObject({ kind: 'too-large', of: 1024 * 1024 + 1 })
  expect(harEntry(transcript, null, '', true).request.postData?.comment).toBe('The body is left out, since it is long.')
})
