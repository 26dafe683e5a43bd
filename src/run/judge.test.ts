import { describe, expect, test } from 'vitest'
import { type EndpointOptions, memoryEndpoint, startEndpoint } from '../endpoint/endpoint.ts'
import type { RunStop } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import { drawJson } from '../reporters/json.ts'
import { virtualClock } from '../transport/clock.ts'
import { readRecord, recorder } from '../transport/record-text.ts'
import type { TranscriptsKept } from '../transport/stored-bodies.ts'
import { memory, sockets } from '../transport/transport.ts'
import { json, models, target } from './loopback.support.ts'
import { judge } from './judge.ts'
import type { RunEvent } from '../model/run-event.ts'
import type { RunOptions } from '../options/run-options.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'

interface Recorded {
  readonly report: Report
  readonly text: string
}

/** Writes a record as the command line does. */
function recording(kept: TranscriptsKept = 'evidence'): {
  readonly listen: (event: RunEvent) => void
  readonly text: () => string
  readonly digest: () => Report['transcripts']
} {
  const record = recorder('0.0.0', undefined, kept)
  const lines: string[] = []
  let stop: RunStop | null = null
  let closed: ReturnType<typeof record.close> | null = null
  const close = (): ReturnType<typeof record.close> => (closed ??= record.close(stop))
  return {
    listen: (event) => {
      if (event.kind === 'transcript') lines.push(record.exchange(event.transcript, event.order))
      if (event.kind === 'opened') lines.push(record.header(event.header))
      if (event.kind === 'stopped') ({ stop } = event)
    },
    text: () => [...lines, close().footer].join(''),
    digest: () => close().recorded,
  }
}

type Options = Partial<RunOptions> & Pick<Partial<EndpointOptions>, 'faults' | 'variations' | 'latencyMs' | 'fetchesImages'>

async function inMemory({ faults = [], variations = [], latencyMs = 0, fetchesImages = false, ...options }: Options): Promise<Recorded> {
  const clock = virtualClock(Date.now())
  const { url, accept } = memoryEndpoint({ apiKey: key, faults, variations, latencyMs, fetchesImages, tokenMs: 1 }, clock)
  return recordedRun({ baseUrl: url, key, transport: memory(accept, clock), cases: 0, ...options })
}

async function recordedRun(options: RunOptions): Promise<Recorded> {
  const record = recording(options.transcripts)
  const report = await run({
    ...options,
    listen: (event) => {
      record.listen(event)
      options.listen?.(event)
    },
  })
  return { report: { ...report, transcripts: record.digest() ?? { count: 0, sha256: '', last: '' } }, text: record.text() }
}

/** The bytes of a report, but for how long it took. */
const bytesOf = (report: Report): string => drawJson({ ...report, run: { ...report.run, durationMs: 0 } })

async function expectTheSame({ report, text }: Recorded): Promise<void> {
  const again = await judge(readRecord(text))
  const gist = ({ run: facts, requirements }: Report): unknown => [
    { ...facts, durationMs: 0 },
    requirements.map(({ id, verdict, because }) => [id, verdict, because]),
  ]
  expect(gist(again)).toEqual(gist(report))
  expect(bytesOf(again)).toBe(bytesOf(report))
}

describe('the version that recorded a run gives its report again, byte for byte', () => {
  test.each<readonly [string, Options]>([
    ['the contract is kept', {}],
    ['requests are generated', { cases: 5, only: ['generated'] }],
    ['answers take their time', { latencyMs: 200, concurrency: 3, tier: 'smoke' }],
    ['filters', { only: ['stream', 'AUTH-001'], skip: ['STR-004'] }],
    ['a released set', { requirements: '2026-12', only: ['http', 'usage'] }],
    ['one request at a time', { concurrency: 1, tier: 'smoke' }],
    ['requests a second', { rps: 20, tier: 'smoke' }],
    ['over a budget of requests', { maxRequests: 50 }],
    ['over a budget of tokens', { maxTokens: 500 }],
    ['over time', { maxTime: 0.9, latencyMs: 200 }],
    ['a fault in many answers', { faults: ['final-chunk-blank'], only: ['stream', 'sse'] }],
    ['a fault of connections', { faults: ['keep-alive-broken'], only: ['http'] }],
    ['a fault of time', { faults: ['keep-alives-only'], only: ['stream'] }],
    ['a fault that generated requests find', { faults: ['rare-values-crash'], cases: 20, only: ['generated'] }],
    ['a target that falls silent', { faults: ['lost-midway:silence'] }],
    ['a variation', { variations: ['seven-byte-pieces'], only: ['sse', 'stream', 'schema'] }],
  ])('%s', async (_, options) => {
    await expectTheSame(await inMemory(options))
  })

  test('images by address, which were fetched from us', async () => {
    const recorded = await inMemory({
      faults: ['moved-image-unseen'],
      only: ['vision'],
      fetchesImages: true,
      imageHost: 'http://127.0.0.1:0',
    })
    expect(recorded.report.requirements.find(({ id }) => id === 'VIS-047')).toMatchObject({
      because: expect.stringContaining('failed') as string,
      verdict: 'fail',
    })
    await expectTheSame(recorded)
  })

  test('a corpus, and what was found', async () => {
    const first = await inMemory({ faults: ['rare-values-crash'], cases: 20, only: ['generated'] })
    const corpus = (first.report.counterexamples ?? []).map(({ request, ...rest }) => ({
      ...rest,
      request: { ...request, body: new Uint8Array(Buffer.from(request.body.text, 'utf8')) },
    }))
    expect(corpus.length).toBeGreaterThan(0)
    await expectTheSame(await inMemory({ faults: ['rare-values-crash'], cases: 0, only: ['generated'], corpus }))
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
    const recorded = await recordedRun({ baseUrl: endpoint.url, key, cases: 0, only: ['http', 'stream'], transport: sockets })
    await endpoint.close()
    await expectTheSame(recorded)
  })
})

describe('a record that does not hold what is asked', () => {
  const entriesOf = (
    text: string,
  ): readonly { readonly kind: string; readonly probe?: { readonly name: string; readonly path: string } }[] =>
    text
      .split('\n')
      .filter((one) => one !== '')
      .map((one) => JSON.parse(one) as { kind: string })
  /** As a run that was killed leaves it: the footer, which digests the rest, is not there. */
  const textOf = (entries: readonly object[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  const verdictsOf = (report: Report): ReadonlyMap<string, readonly [string, string]> =>
    new Map(report.requirements.map(({ id, verdict, because }) => [id, [verdict, because]]))

  test('has its requirements not run, which say so, and all others as they were', async () => {
    const { report, text } = await inMemory({ only: ['http', 'AUTH-001'] })
    const kept = entriesOf(text).filter(({ kind, probe }) => kind !== 'footer' && probe?.name !== 'http/chunked')
    const judged = await judge(readRecord(textOf(kept)))
    const changed = [...verdictsOf(report)].filter(([id, [verdict]]) => verdictsOf(judged).get(id)?.[0] !== verdict)
    expect(changed.map(([id]) => id)).toEqual(['HTTP-018'])
    expect(verdictsOf(judged).get('HTTP-018')).toEqual(['not-run', 'the record does not have this request (http/chunked)'])
  })

  test('answers no request but that which was sent', async () => {
    const { text } = await inMemory({ only: ['HTTP-018'] })
    const other = entriesOf(text).flatMap((entry) =>
      entry.kind === 'footer'
        ? []
        : [entry.probe?.name === 'http/chunked' ? { ...entry, probe: { ...entry.probe, path: '/elsewhere' } } : entry],
    )
    expect(verdictsOf(await judge(readRecord(textOf(other)))).get('HTTP-018')?.[0]).toBe('not-run')
  })

  test('is followed as far as it goes: of a run that was killed, what had ended counts', async () => {
    const { report, text } = await inMemory({ only: ['http', 'errors', 'stream'] })
    const half = entriesOf(text).filter(({ kind }) => kind !== 'footer')
    const judged = await judge(readRecord(textOf(half.slice(0, half.length / 2))))
    expect(judged.counts.pass).toBeGreaterThan(20)
    expect(judged.counts.fail).toBe(0)
    expect(judged.counts['not-run']).toBeGreaterThan(report.counts['not-run'])
    expect(judged.run.requests).toBeLessThan(report.run.requests)
  })

  test('has what depends on bodies undecided where it holds none, and nothing failed', async () => {
    const judged = await judge(readRecord((await inMemory({ only: ['http', 'stream', 'schema'], transcripts: 'none' })).text))
    expect([judged.run.requests > 5, judged.verdict, judged.counts.fail, judged.counts.warn]).toEqual([true, 'partial', 0, 0])
    expect(judged.requirements.filter(({ id, verdict }) => /^SCH/.test(id) && verdict === 'pass')).toEqual([])
  })

  test('is scored against another released set where one is named', async () => {
    const { text } = await inMemory({ tier: 'smoke' })
    const judged = await judge(readRecord(text), { requirements: '2026-12' })
    expect(judged.run.requirementSet).toBe('2026-12 (draft)')
  })
})

describe('a record that cannot be judged', () => {
  test.each([
    ['nothing', '', 'is not a record of a run'],
    ['another file', '{"schema":"vision-conformance/report@1"}\n', 'is not a record of a run: line 1 is not a valid entry'],
    ['what is not JSON', 'no\n', 'is not a record of a run: line 1 is not a valid entry'],
    [
      'one of version 0.1.0',
      '{"kind":"header","schema":"vision-conformance/transcripts@1","version":"0.1.0","startedAt":"2026-11-01T00:00:00.000Z"}\n',
      'was written by version 0.1.0, which recorded no settings: test the endpoint again',
    ],
  ])('%s', (_, text, message) => {
    expect(() => readRecord(text)).toThrow(message)
  })

  test('one that was changed', async () => {
    const { text } = await inMemory({ tier: 'smoke' })
    const line = text.split('\n').findIndex((one) => one.includes('"status":200')) + 1
    expect(() => readRecord(text.replace('"status":200', '"status":201'))).toThrow(`after the run: line ${String(line)} was changed`)
  })

  test('holds no secret', async () => {
    const { text } = await inMemory({ tier: 'smoke', headers: [['X-Token', 'a-token-of-tests']], reproduce: `run ${key}` })
    expect(text).not.toContain(key)
    expect(text).not.toContain('a-token-of-tests')
  })
})
