import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import { formOf } from '../generate/run-word.ts'
import type { Report } from '../model/report.ts'
import type { RecordHeader } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import type { RunOptions } from '../options/run-options.ts'
import { completionsPath } from '../reading/request.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import { goodCompletion, isTrial, json, models, received } from './loopback.support.ts'
import { type Answer, always, refusal } from './memory-target.support.ts'
import { readRecord, recorder } from '../transport/record-text.ts'
import { judge } from './judge.ts'
import { prepare } from './prepare.ts'
import { run, runPrepared } from './run.ts'
import { StartFailure } from './start-failure.ts'

const key = 'sk-a-key-of-tests-0123456789'
const startMs = Date.UTC(2026, 10, 1)

interface Heard {
  readonly report: Report
  readonly header: RecordHeader | null
  readonly transcripts: readonly Transcript[]
}

async function heard(options: RunOptions): Promise<Heard> {
  const transcripts: Transcript[] = []
  let header: RecordHeader | null = null
  const report = await run({
    ...options,
    listen: (event) => {
      if (event.kind === 'transcript') transcripts.push(event.transcript)
      if (event.kind === 'opened') ({ header } = event)
    },
  })
  return { report, header, transcripts }
}

function ofEndpoint(options: Partial<RunOptions> = {}): Promise<Heard> {
  const clock = virtualClock(startMs)
  const endpoint = memoryEndpoint({ apiKey: key, tokenMs: 1 }, clock)
  return heard({ baseUrl: endpoint.url, key, transport: memory(endpoint.accept, clock), ...options })
}

/** What a proxy may know a request by. */
type Knows = (body: Uint8Array) => string

const byBody: Knows = (body) => Buffer.from(body).toString('latin1')

/** The words that are said to the model, and nothing else. */
const byPrompts: Knows = (body) => [...byBody(body).matchAll(/"(?:content|text)":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('\n')

/** What it answers to what it does not know. */
const outOfMemory: Answer = refusal(500, 'Out of memory.')

/** Answers from an earlier run what it knows, and greets. `greets`: it answers what comes before a run as well. */
function ofMemory(
  { transcripts }: Heard,
  knows: Knows,
  greets: boolean,
  options: Partial<RunOptions>,
  unknown: Answer = outOfMemory,
): Promise<Heard> {
  const answers = new Map(
    transcripts
      .filter(({ head, probe }) => head !== null && probe.headers.some(([, value]) => value === 'Bearer {{key}}'))
      .map((transcript) => [knows(transcript.probe.body), transcript]),
  )
  const greeting = transcripts.find(({ probe }) => isTrial({ body: Buffer.from(probe.body) }))
  const server = createServer((request, response) => {
    received(request, (asked) => {
      if (asked.headers.authorization !== `Bearer ${key}`) refusal(401, 'Wrong key.')(response, asked)
      else if (asked.path.endsWith('/models')) json(response, 200, models('embedded-1'))
      else {
        const known = answers.get(knows(asked.body)) ?? (greets && isTrial(asked) ? greeting : undefined)
        if (known?.head == null) unknown(response, asked)
        else {
          const headers = known.head.headers.filter(([name]) => !/^(?:connection|keep-alive|transfer-encoding)$/i.test(name))
          response.writeHead(known.head.status, headers.flat())
          response.end(Buffer.concat(known.pieces.map(({ bytes }) => bytes)))
        }
      }
    })
  })
  const transport = memory((connection) => server.emit('connection', connection), virtualClock(startMs))
  return heard({ baseUrl: 'http://target.invalid/v1', key, transport, ...options })
}

const chatIn = ({ transcripts }: Heard): readonly Transcript[] =>
  transcripts.filter(({ probe }) => probe.path === completionsPath && probe.body.length > 0)
const formsIn = (of: Heard): readonly string[] => chatIn(of).map(({ probe }) => `${probe.name} ${byBody(formOf(probe.body))}`)

describe('two runs with one seed', () => {
  const first = ofEndpoint({ nonce: 'first' })
  const second = ofEndpoint({ nonce: 'second' })

  test('send no valid request twice; what comes again has neither text nor image nor limit', async () => {
    const known = new Set(chatIn(await first).map(({ probe }) => byBody(probe.body)))
    const again = chatIn(await second).filter(({ probe }) => known.has(byBody(probe.body)))
    expect(chatIn(await second).length).toBeGreaterThan(200)
    expect(again.map(({ probe }) => [probe.name, byBody(probe.body)])).toEqual([['errors/array-body', '[]']])
  })

  test('generate the same requests, apart from what they contain', async () => {
    const generated = (of: Heard): readonly string[] => formsIn(of).filter((form) => form.startsWith('generated/'))
    expect(generated(await first).length).toBeGreaterThan(20)
    expect([...generated(await second)].sort()).toEqual([...generated(await first)].sort())
  })

  test('are told apart by the nonce of the report and of the header of the record', async () => {
    const { report, header } = await second
    expect([report.run.nonce, header?.settings['nonce'], report.run.seed]).toEqual(['second', 'second', 1])
  })

  test('have the same verdict', async () => {
    expect([(await first).report.verdict, (await second).report.verdict]).toEqual(['conformant', 'conformant'])
  })
})

describe('a proxy that remembers the answers of an earlier run, and fails on everything else', () => {
  const before = ofEndpoint({ tier: 'smoke', nonce: 'before' })

  test.each([
    ['its whole body', byBody],
    ['its prompts', byPrompts],
  ])('knows a request by %s: it does not get through another run', async (_, knows) => {
    const { report } = await ofMemory(await before, knows, true, { tier: 'smoke', nonce: 'after' })
    expect(report.verdict).toBe('not-conformant')
    await expect(ofMemory(await before, knows, false, { tier: 'smoke', nonce: 'after' })).rejects.toThrow(StartFailure)
  })

  test.each<readonly [string, Answer]>([
    ['garbage', always(200, 'text/plain', '%&$')],
    ['a chat completion of garbage', always(200, 'application/json', '{"choices":[{"message":"%&$"}]}')],
    [
      'one good completion',
      (response) => {
        json(response, 200, goodCompletion)
      },
    ],
  ])('and has %s for everything else: it does not get through', async (_, unknown) => {
    for (const knows of [byBody, byPrompts]) {
      const { report } = await ofMemory(await before, knows, true, { tier: 'smoke', nonce: 'after' }, unknown)
      expect(report.verdict).toBe('not-conformant')
    }
  })

  test('would get through the same run', async () => {
    const { report } = await ofMemory(await before, byBody, true, { tier: 'smoke', nonce: 'before' })
    expect(report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([])
  })
})

test('seed and nonce together give the same bytes', async () => {
  const sent = async (nonce: string): Promise<readonly string[]> =>
    (await ofEndpoint({ tier: 'smoke', cases: 3, nonce })).transcripts.map(({ probe }) => `${probe.name} ${byBody(probe.body)}`).sort()
  expect(await sent('one')).toEqual(await sent('one'))
})

test('without a nonce each run has one of its own', async () => {
  const [one, other] = await Promise.all([ofEndpoint({ tier: 'smoke' }), ofEndpoint({ tier: 'smoke', nonce: 'random' })])
  expect(one.report.run.nonce).toMatch(/^[0-9a-f]{16}$/)
  expect(one.report.run.nonce).not.toBe(other.report.run.nonce)
})

test('a record of a version without a nonce is judged as it was: contents came from the seed', async () => {
  const clock = virtualClock(startMs)
  const { url, accept } = memoryEndpoint({ apiKey: key }, clock)
  const written = recorder('0.0.0')
  const lines: string[] = []
  const prepared = prepare({
    baseUrl: url,
    key,
    transport: memory(accept, clock),
    cases: 2,
    only: ['usage', 'generated', 'VIS-004'],
    listen: (event) => {
      if (event.kind === 'opened') lines.push(written.header({ ...event.header, settings: { ...event.header.settings, nonce: undefined } }))
      if (event.kind === 'transcript') lines.push(written.exchange(event.transcript, event.order))
    },
  })
  const report = await runPrepared({ ...prepared, settings: { ...prepared.settings, nonce: '' } })
  expect(report.run.nonce).toBeUndefined()
  const text = [...lines, written.close(null).footer].join('')
  expect(JSON.parse(text.split('\n')[0] ?? '')).not.toHaveProperty('settings.nonce')
  const again = await judge(readRecord(text))
  const gist = ({ run: facts, requirements }: Report): unknown => [{ ...facts, durationMs: 0 }, requirements]
  expect(gist(again)).toEqual(gist(report))
})
