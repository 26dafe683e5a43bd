import { describe, expect, test } from 'vitest'
import { type EndpointOptions, memoryEndpoint, startEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import type { RunOptions } from '../options/run-options.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'
/** The nonce is in each request, and so in what it is answered. */
const fixed = { key, cases: 0, nonce: 'of-this-test' }
type Options = Partial<RunOptions> & Pick<Partial<EndpointOptions>, 'faults' | 'variations' | 'tokenMs' | 'latencyMs'>

async function overSockets({ faults = [], variations = [], tokenMs = 1, latencyMs = 0, ...options }: Options): Promise<Report> {
  const endpoint = await startEndpoint({ apiKey: key, faults, variations, tokenMs, latencyMs })
  try {
    return await run({ ...fixed, baseUrl: endpoint.url, ...options })
  } finally {
    await endpoint.close()
  }
}

function inMemory({ faults = [], variations = [], tokenMs = 1, latencyMs = 0, ...options }: Options): Promise<Report> {
  const clock = virtualClock(Date.now())
  const { url, accept } = memoryEndpoint({ apiKey: key, faults, variations, tokenMs, latencyMs }, clock)
  return run({ ...fixed, baseUrl: url, transport: memory(accept, clock), ...options })
}

/** What arrives at one instant in memory takes some milliseconds over a socket: whether it was held back is told of these only there. */
const timeless = new Map([['HTTP-013', ['close-delimited', 'seven-byte-pieces']]])

/** What a report says of each requirement, and of the responses that findings quote, without what is never the same twice: which of many responses proves a pass is whichever came first. */
const essence = ({ verdict, requirements, exchanges }: Report, name: string): unknown => ({
  verdict,
  requirements: requirements
    .filter(({ id }) => timeless.get(id)?.includes(name) !== true)
    .map(({ id, verdict: own, because, exercised, violated, findings }) => ({
      id,
      verdict: own,
      because,
      exercised,
      violated,
      findings: findings.map(({ saw, wanted, exchange }) => [withoutTimes(saw), wanted, exchange]),
    })),
  exchanges: exchanges
    .filter(({ id }) => requirements.some(({ findings }) => findings.some(({ exchange }) => exchange === id)))
    .map(({ id, status, headers, end }) => [
      id,
      status,
      headers.map(([field, value]) => [field, unrepeatable.includes(field.toLowerCase()) ? '' : value]),
      end,
    ]),
})

/** `content-length`: what is compressed holds the time. */
const unrepeatable = ['date', 'x-request-id', 'content-length']

const withoutTimes = (text: string): string => text.replace(/\d+(?:\.\d+)? (?:ms|s|µs)\b/g, 'TIME')

/** Whatever ends, delays or garbles an answer in its own way, and the pace of streams. */
const samples: readonly (readonly [string, Options])[] = [
  ['the contract is kept', {}],
  ['two requests at once', { concurrency: 2, only: ['errors', 'isolation'] }],
  ['a filter', { only: ['http', 'sse', 'HTTP-013'] }],
  ['head-malformed', { faults: ['head-malformed'], only: ['http', 'stream'] }],
  ['keep-alive-broken', { faults: ['keep-alive-broken'], only: ['http', 'stream'] }],
  ['gzip-unflushed', { faults: ['gzip-unflushed'], only: ['http', 'stream'] }],
  ['label-twice', { faults: ['label-twice'], only: ['http', 'stream'] }],
  ['method-ignored', { faults: ['method-ignored'], only: ['http', 'stream'] }],
  ['close-delimited', { variations: ['close-delimited'], only: ['http', 'stream', 'sse'] }],
  ['seven-byte-pieces', { variations: ['seven-byte-pieces'], only: ['http', 'stream', 'sse'] }],
]

describe('a run in memory reports what a run over sockets reports', () => {
  test.each(samples)('%s', async (name, options) => {
    expect(essence(await inMemory(options), name)).toEqual(essence(await overSockets(options), name))
  })
})

test('limits run out by virtual time: minutes take none', async () => {
  const began = performance.now()
  const report = await inMemory({ faults: ['keep-alives-only'], only: ['STR-028'] })
  expect(report.run.durationMs).toBeGreaterThan(60_000)
  expect(performance.now() - began).toBeLessThan(60_000)
})

test('in memory, the same run twice gives the same exchanges at the same times', async () => {
  const times = async (): Promise<unknown> => {
    const seen: unknown[] = []
    await inMemory({
      only: ['sse', 'stream'],
      listen: (event) => {
        if (event.kind === 'transcript')
          seen.push([event.transcript.id, event.transcript.connection, event.transcript.pieces.map(({ at, bytes }) => [at, bytes.length])])
      },
    })
    return seen
  }
  expect(await times()).toEqual(await times())
})
