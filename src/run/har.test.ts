// A run written as HAR gives the same verdicts when it is judged again, wherever HAR carries what is needed; as a client's traffic it gives no false ones.
import { describe, expect, test } from 'vitest'
import { type EndpointOptions, memoryEndpoint } from '../endpoint/endpoint.ts'
import { readHar } from '../interchange/har-reading.ts'
import type { HarEntry } from '../interchange/har-format.ts'
import { harWriter } from '../interchange/har-writing.ts'
import type { RecordHeader } from '../model/record.ts'
import type { Report, Verdict } from '../model/report.ts'
import type { RunOptions } from '../options/run-options.ts'
import { virtualClock } from '../transport/clock.ts'
import type { Secrets } from '../transport/mask.ts'
import { memory } from '../transport/transport.ts'
import { type JudgedHar, judgeHar } from './har-traffic.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'

type Faults = NonNullable<EndpointOptions['faults']>

async function recordedRun(faults: Faults, options: Partial<RunOptions> = {}): Promise<{ readonly report: Report; readonly har: string }> {
  const clock = virtualClock(Date.UTC(2026, 10, 30))
  const { url, accept } = memoryEndpoint({ apiKey: key, faults, tokenMs: 1 }, clock)
  const writer = harWriter('0.1.0', (ms) => new Date(ms).toISOString())
  const parts = [writer.start()]
  const over: string[] = []
  const headers: RecordHeader[] = []
  const report = await run({
    ...{ baseUrl: url, key, transport: memory(accept, clock), cases: 0, nonce: 'of-this-test' },
    listen: (event) => {
      if (event.kind === 'opened') headers.push(event.header)
      if (event.kind === 'transcript') parts.push(writer.entry(event.transcript, event.order))
      if (event.kind === 'over') over.push(event.scenario)
    },
    ...options,
  })
  const { startedAt, settings, images, preflight } = headers[0] ?? ({} as RecordHeader)
  parts.push(writer.end({ version: '0.1.0', startedAt, settings, images, preflight, stop: null, over }))
  return { report, har: parts.join('') }
}

const judged = async (har: string, guard: (secrets: Secrets) => void = () => undefined): Promise<JudgedHar> => {
  const result = await judgeHar(readHar(har), { source: 'traffic.har' }, guard)
  if (result === null) throw new Error('nothing was judged')
  return result
}
const verdictsOf = ({ requirements }: Report): ReadonlyMap<string, Verdict> => new Map(requirements.map(({ id, verdict }) => [id, verdict]))

/** Without what only our runs write. */
function asOfAClient(har: string): string {
  const { log } = JSON.parse(har) as { log: { entries: Record<string, unknown>[] } & Record<string, unknown> }
  const entries = log.entries.map((entry) => ({
    ...entry,
    _exchange: undefined,
    request: {
      ...(entry['request'] as object),
      headers: (entry['request'] as HarEntry['request']).headers.map(({ name, value }) => ({
        name,
        value: value.replace(/^Bearer \*+$/, `Bearer ${key}`),
      })),
    },
  }))
  return JSON.stringify({ log: { ...log, entries, _run: undefined } })
}

describe('a run as HAR, judged again', () => {
  test.each<readonly [string, Faults, Partial<RunOptions>, readonly string[]]>([
    ['the contract is kept', [], {}, ['HTTP-012', 'HTTP-013', 'STR-026', 'STR-027']],
    ['streams without an end', ['no-done'], { only: ['stream', 'sse', 'finish'] }, ['STR-026', 'STR-027']],
    ['streams that arrive at once', ['buffered'], { only: ['stream'] }, ['STR-026', 'STR-027']],
    ['a connection that is cut', ['connection-dropped'], { only: ['http'] }, ['HTTP-012']],
    ['bytes that are not UTF-8', ['invalid-utf8'], { only: ['sse', 'schema'] }, []],
  ])('%s', async (_, faults, options, lacking) => {
    const { report, har } = await recordedRun(faults, options)
    const again = await judged(har)
    const before = verdictsOf(report)
    const changed = again.report.requirements.filter(({ id, verdict }) => before.get(id) !== verdict)
    const isLacking = (because: string): boolean => /does not carry|the record does not have this request/.test(because)
    expect(changed.filter(({ because }) => !isLacking(because)).map(({ id, verdict }) => [id, before.get(id), verdict])).toEqual([])
    expect(changed.filter(({ verdict }) => verdict !== 'inconclusive' && verdict !== 'not-run')).toEqual([])
    expect(changed.map(({ id }) => id)).toEqual(lacking)
    // What is not decided is named.
    for (const { id } of changed) expect(again.notes.join('\n')).toContain(id)
    expect(again.report.counts.pass).toBeGreaterThan(report.counts.pass - 12)
    expect(har).not.toContain(key)
  })
})

test('settings of the wrong kind are a usage error: the file may be anybody’s', async () => {
  const { har } = await recordedRun([], { tier: 'smoke', only: ['HTTP-001'] })
  const settings = { skip: 5, only: 'x', profile: 5, earlier: true, baseline: {}, baseUrl: 'x', limits: null, corpus: {} }
  for (const [name, value] of Object.entries(settings)) {
    const file = JSON.parse(har) as { readonly log: { readonly _run: { readonly settings: Record<string, unknown> } } }
    file.log._run.settings[name] = value
    await expect(judged(JSON.stringify(file)), name).rejects.toThrow(`no valid "${name}"`)
  }
})

describe('the same as the traffic of a client', () => {
  test('of an endpoint that keeps the contract: nothing fails, and what is not exercised is not run', async () => {
    const { report, notes } = await judged(asOfAClient((await recordedRun([], { cases: 10 })).har))
    const bad = report.requirements.filter(({ verdict }) => ['fail', 'warn', 'note', 'inconclusive'].includes(verdict))
    expect(bad.map(({ id, verdict, because, findings }) => [id, verdict, because, findings[0]?.saw])).toEqual([])
    expect(report.verdict).toBe('selection-passed')
    expect(report.run.selection).not.toBeNull()
    expect(report.counts.pass).toBeGreaterThan(60)
    expect(verdictsOf(report).get('HTTP-005')).toBe('not-run')
    expect(report.requirements.find(({ id }) => id === 'HTTP-005')?.because).toContain('does not carry the framing')
    expect(notes.join('\n')).toContain('HAR does not carry all')
  })

  test.each([
    ['no-finish', 'FIN'],
    ['plain-object-wrong', 'SCH'],
  ] as const)('of an endpoint with a fault (%s): it is found', async (fault, area) => {
    const { report } = await judged(asOfAClient((await recordedRun([fault], { tier: 'smoke' })).har))
    expect(report.requirements.filter(({ verdict }) => verdict === 'fail').some(({ id }) => id.startsWith(area))).toBe(true)
    expect(report.verdict).toBe('selection-failed')
  })

  test('a key that the client sent is in nothing that is judged, and is guarded', async () => {
    const guards: Secrets[] = []
    const har = asOfAClient((await recordedRun([], { tier: 'smoke' })).har)
    expect(har).toContain(key)
    const { report } = await judged(har.replaceAll('"content\\":\\"', `"content\\":\\"${key} `), (secrets) => guards.push(secrets))
    expect(JSON.stringify(report)).not.toContain(key)
    expect(guards[0]?.passwords).toContain(key)
  })
})
