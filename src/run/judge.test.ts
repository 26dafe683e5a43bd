import { describe, expect, test } from 'vitest'
import { type EndpointOptions, memoryEndpoint, startEndpoint } from '../endpoint/endpoint.ts'
import type { RunStop } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import { drawJson } from '../reporters/json.ts'
import { virtualClock } from '../transport/clock.ts'
import { type RecordHeader, readRecord, recorder } from '../transport/record-text.ts'
import { memory, sockets } from '../transport/transport.ts'
import { json, models, target } from './loopback.support.ts'
import { judge } from './judge.ts'
import type { RunEvent, RunOptions } from './options.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'

interface Recorded {
  readonly report: Report
  readonly text: string
}

/** Writes a record as the command line does. */
function recording(): { readonly listen: (event: RunEvent) => void; readonly text: () => string; readonly digest: () => Report['transcripts'] } {
  const record = recorder('0.0.0')
  const exchanges: string[] = []
  let header: RecordHeader | null = null
  let stop: RunStop | null = null
  let closed: ReturnType<typeof record.close> | null = null
  const close = (): ReturnType<typeof record.close> => (closed ??= record.close(stop))
  return {
    listen: (event) => {
      if (event.kind === 'transcript') exchanges.push(record.exchange(event.transcript, event.order))
      if (event.kind === 'opened') ({ header } = event)
      if (event.kind === 'stopped') ({ stop } = event)
    },
    text: () => [header === null ? '' : record.header(header), ...exchanges, close().footer].join(''),
    digest: () => close().recorded,
  }
}

type Options = Partial<RunOptions> & Pick<Partial<EndpointOptions>, 'faults' | 'variations' | 'latencyMs'>

async function inMemory({ faults = [], variations = [], latencyMs = 0, ...options }: Options): Promise<Recorded> {
  const clock = virtualClock(Date.now())
  const { url, accept } = memoryEndpoint({ apiKey: key, faults, variations, latencyMs, tokenMs: 1 }, clock)
  return recordedRun({ baseUrl: url, key, transport: memory(accept, clock), cases: 0, ...options })
}

async function recordedRun(options: RunOptions): Promise<Recorded> {
  const record = recording()
  const report = await run({
    ...options,
    listen: (event) => {
      record.listen(event)
      options.listen?.(event)
    },
  })
  return { report: { ...report, transcripts: record.digest() ?? { count: 0, sha256: '' } }, text: record.text() }
}

/** The bytes of a report, but for how long it took. */
const bytesOf = (report: Report): string => drawJson({ ...report, run: { ...report.run, durationMs: 0 } })

async function expectTheSame({ report, text }: Recorded): Promise<void> {
  const again = await judge(readRecord(text))
  expect(again.run.ownFaults).toEqual(report.run.ownFaults)
  const gist = ({ run: { durationMs, ...facts }, requirements }: Report): unknown => [
    facts,
    requirements.map(({ id, verdict, because }) => [id, verdict, because]),
  ]
  expect(gist(again)).toEqual(gist(report))
  expect(bytesOf(again)).toBe(bytesOf(report))
}

describe('the version that recorded a run gives its report again, byte for byte', { timeout: 120_000 }, () => {
  test.each<readonly [string, Options]>([
    ['the contract is kept', {}],
    ['requests are generated', { cases: 5 }],
    ['answers take their time', { latencyMs: 200, concurrency: 3, tier: 'smoke' }],
    ['filters', { only: ['stream', 'AUTH-001'], skip: ['STR-004'] }],
    ['a released set', { requirements: '2026-11' }],
    ['one request at a time', { concurrency: 1, tier: 'smoke' }],
    ['requests a second', { rps: 20, tier: 'smoke' }],
    ['over a budget of requests', { maxRequests: 50 }],
    ['over a budget of tokens', { maxTokens: 2000 }],
    ['over time', { maxMs: 900, latencyMs: 200 }],
    ['no key', { key: null }],
    ['a fault in many answers', { faults: ['final-chunk-blank'] }],
    ['a fault of connections', { faults: ['keep-alive-broken'] }],
    ['a fault of time', { faults: ['keep-alives-only'], only: ['stream'] }],
    ['a fault that generated requests find', { faults: ['json-depth-crash'], cases: 20, only: ['generated'] }],
    ['a variation', { variations: ['seven-byte-pieces'] }],
  ])('%s', async (_, options) => {
    await expectTheSame(await inMemory(options))
  })

  test('interrupted while requests are under way', async () => {
    const stop = new AbortController()
    let seen = 0
    const recorded = await inMemory({
      latencyMs: 50,
      signal: stop.signal,
      listen: (event) => {
        if (event.kind === 'transcript' && ++seen === 40) stop.abort('SIGINT')
      },
    })
    expect(recorded.report.run.endedEarly).toBe('interrupted: SIGINT')
    await expectTheSame(recorded)
  })

  test('interrupted before anything was sent but the preflight', async () => {
    const stop = new AbortController()
    const recorded = await inMemory({
      signal: stop.signal,
      listen: (event) => {
        if (event.kind === 'opened') stop.abort('SIGINT')
      },
    })
    await expectTheSame(recorded)
  })

  test.each([1, 8])('rate limits that are waited out, %i at once', async (concurrency) => {
    let asked = 0
    const limited = await target(({ path }, response) => {
      asked += 1
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else if (asked % 3 === 0) response.writeHead(429, { 'Retry-After': '0' }).end()
      else json(response, 400, { error: { message: 'no', type: 'invalid_request_error', param: null, code: null } })
    })
    const recorded = await recordedRun({ baseUrl: limited, key, tier: 'smoke', concurrency })
    expect(recorded.report.run.retries).toBeGreaterThan(0)
    await expectTheSame(recorded)
  })

  test('over sockets, with connections that are cut', async () => {
    const endpoint = await startEndpoint({ apiKey: key, faults: ['connection-dropped'], tokenMs: 1 })
    const recorded = await recordedRun({ baseUrl: endpoint.url, key, cases: 0, transport: sockets })
    await endpoint.close()
    await expectTheSame(recorded)
  })
})
