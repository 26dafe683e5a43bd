// A run that was killed at any moment, and gone on with, gives the report of a run that was not killed, and asks nothing twice that was answered.
import { describe, expect, test } from 'vitest'
import { type EndpointOptions, memoryEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import type { RunEvent } from '../model/run-event.ts'
import type { RunOptions } from '../options/run-options.ts'
import { brokenLinks } from '../transport/broken-chain.ts'
import { chainedLines } from '../transport/chain.ts'
import { virtualClock } from '../transport/clock.ts'
import { readRecord, recorder, wholeLines } from '../transport/record-text.ts'
import { resumed } from '../transport/resumed.ts'
import { type TransportFactory, memory } from '../transport/transport.ts'
import { judge } from './judge.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'
const startMs = Date.UTC(2026, 10, 30)
interface Sample extends Pick<Partial<EndpointOptions>, 'faults'> {
  readonly run: Partial<RunOptions>
}

/** The mock server, later by so much than the first run began. */
function endpointAt(ms: number, { faults = [] }: Sample): { readonly baseUrl: string; readonly transport: TransportFactory } {
  const clock = virtualClock(startMs + ms)
  const { url, accept } = memoryEndpoint({ apiKey: key, faults, latencyMs: 5, tokenMs: 1 }, clock)
  return { baseUrl: url, transport: memory(accept, clock) }
}

interface Ran {
  readonly report: Report
  readonly lines: string
  /** Ids of the exchanges that went over the wire. */
  readonly sent: readonly string[]
  /** How many recorded exchanges were repeated. */
  readonly repeated: number
}

async function ran(options: Sample, earlier: string | null = null): Promise<Ran> {
  const { baseUrl, transport } = endpointAt(earlier === null ? 0 : 7_200_000, options)
  const record = recorder('0')
  const before = earlier === null ? null : readRecord(earlier)
  let lines = earlier === null ? '' : wholeLines(earlier)
  const known = new Set(before?.exchanges.map(({ transcript }) => transcript.id))
  const sent: string[] = []
  const start: string[] = []
  let repeated = 0
  const listen = (event: RunEvent): void => {
    if (event.kind === 'opened') {
      const forgotten = event.resumed?.forgotten() ?? []
      for (const id of forgotten) known.delete(id)
      repeated = forgotten.length
      lines += event.resumed === null ? [record.header(event.header), ...start].join('') : record.resume(lines, forgotten)
    } else if (event.kind === 'transcript' && !known.has(event.transcript.id)) {
      sent.push(event.transcript.id)
      const line = record.exchange(event.transcript, event.order)
      if (event.order === null) start.push(line)
      else lines += line
    } else if (event.kind === 'over' && before?.over.has(event.scenario) !== true) lines += record.over(event.scenario)
  }
  const report = await run({
    ...{ key, cases: 0, seed: 1, nonce: 'of-this-test', baseUrl, listen },
    ...options.run,
    transport: before === null ? transport : resumed(before, transport),
  })
  return { report, lines: lines + record.close(null).footer, sent, repeated }
}

/** What a report says, without times, and without which of many exchanges shows it. */
const essence = ({ verdict, counts, run: facts, requirements, causes }: Report): unknown => ({
  verdict,
  counts,
  run: [facts.requests, facts.startedAt, facts.endedEarly, facts.ownFaults],
  causes: causes.map(({ statement }) => statement),
  requirements: requirements.map(({ id, verdict: own, because, exercised, violated, findings }) => [
    ...[id, own, because, exercised, violated],
    findings.map(({ saw, wanted }) => [saw.replace(/\d+(?:\.\d+)? (?:ms|s|µs)\b|created \d+/g, 'TIME'), wanted]),
  ]),
})

const MOMENTS = 2
/** Requests. */
const PREFLIGHT = 2

/** Numbers from 0 to 1, the same in each run. */
function chances(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

const samples: readonly (readonly [string, Sample])[] = [
  ['the contract is kept', { run: { skip: ['vision', 'params'] } }],
  ['a fault in many answers', { faults: ['final-chunk-blank'], run: { only: ['stream', 'sse', 'http'] } }],
  ['requests are generated', { faults: ['rare-values-crash'], run: { cases: 3, only: ['generated'] } }],
  ['one request at a time', { run: { concurrency: 1, tier: 'smoke' } }],
]

describe.each(samples)('%s', (_, options) => {
  test('killed at random moments', async () => {
    const whole = await ran(options)
    const lines = whole.lines.split('\n').slice(0, -2)
    const draw = chances(7)
    for (let time = 0; time < MOMENTS; time += 1) {
      const at = 3 + Math.floor(draw() * (lines.length - 4))
      const part = lines[at]?.slice(0, Math.floor(draw() * 100)) ?? ''
      const killed = `${lines.slice(0, at).join('\n')}\n${part}`
      const again = await ran(options, killed)
      expect(essence(again.report), `killed after line ${String(at)}`).toEqual(essence(whole.report))
      const answered = readRecord(killed).exchanges.length
      // Nothing else is asked twice that was answered, and the preflight is not repeated.
      expect(again.sent.length).toBe(whole.sent.length - PREFLIGHT - answered + again.repeated)
      expect(again.repeated).toBeLessThan(25)
      expect(readRecord(again.lines).exchanges.length).toBe(whole.sent.length - PREFLIGHT)
    }
  })
})

test('a run that was killed twice, and judged in the end', async () => {
  const options = { run: { only: ['http', 'stream', 'isolation'] } }
  const whole = await ran(options)
  const cut = (text: string, share: number): string =>
    text
      .split('\n')
      .slice(0, Math.floor(text.split('\n').length * share))
      .join('\n')
  const first = await ran(options, cut(whole.lines, 0.3))
  const second = await ran(options, cut(first.lines, 0.7))
  expect(essence(second.report)).toEqual(essence(whole.report))
  expect(essence(await judge(readRecord(second.lines)))).toEqual(essence(whole.report))
  // The chain of its lines goes on where each run was killed.
  expect(brokenLinks(chainedLines(Buffer.from(second.lines)), null)).toEqual([])
  expect(second.lines.split('\n').filter((line) => line.startsWith('{"kind":"resumed"'))).toHaveLength(2)
})
