import { describe, expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import type { ServerResponse } from 'node:http'
import type { Report, RunVerdict } from '../model/report.ts'
import { type ReceivedRequest, goodCompletion as completion, isTrial, json, models, target } from './loopback.support.ts'
import type { RunOptions } from '../options/run-options.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'
const judged = (baseUrl: string, options: Partial<RunOptions> = {}): Promise<Report> =>
  run({ baseUrl, key, tier: 'standard', cases: 0, ...options })
const green = (report: Report): readonly string[] => report.requirements.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
const red = (report: Report): readonly string[] => report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)

/** Rows on pace: an endpoint as fast as this one leaves them open. */
const needsTime = ['HTTP-013']

test.each(['standard', 'full'] as const)('the mock server is conformant, without a warning or a note: %s', async (tier) => {
  const endpoint = await startEndpoint({ apiKey: key })
  const report = await judged(endpoint.url, { tier })
  await endpoint.close()
  const within = report.requirements.filter(({ because }) => !/^it is in the tier full|no requests are generated/.test(because))
  const others = within.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')
  expect(others.filter(({ id }) => !needsTime.includes(id)).map(({ id, verdict, because }) => [id, verdict, because])).toEqual([])
  expect(report).toMatchObject({ verdict: 'conformant', run: { ownFaults: [], endedEarly: '' } })
})

test('a target that is lost on the way is not asked again and again', async () => {
  let requests = 0
  let hasStarted = false
  const dying = await target((asked, response) => {
    if (asked.path.endsWith('/models')) json(response, 200, models('m'))
    else if (isTrial(asked) && !hasStarted) json(response, 200, completion)
    else requests += 1
    hasStarted ||= isTrial(asked)
  })
  const limits = { connectTimeout: 1, firstByteTimeout: 1, idleTimeout: 1, grace: 0.1, exchangeTimeout: 2 }
  const report = await judged(dying, { ...limits, concurrency: 1 })
  expect(report.run.endedEarly).toMatch(/the target was lost/)
  expect(requests).toBeLessThanOrEqual(7)
  expect(green(report)).toEqual([])
})

/** What stays green against a dumb target, reviewed row by row: what it does right in spite of all, and why that is so. */
const wellFormed: Readonly<Record<string, string>> = {
  'HTTP-001': 'its messages are HTTP',
  'HTTP-005': 'its bodies are framed to their end',
  'HTTP-006': 'it applies no content coding',
}
/** A server that reads nothing of a request takes it in any spelling. */
const readsNothing: Readonly<Record<string, string>> = {
  'HTTP-014': 'it answers on every path alike',
  'HTTP-015': 'its library sends no body to HEAD',
  'HTTP-018': 'it reads no body, chunked or not',
  'HTTP-019': 'nor its label',
  'HTTP-020': 'nor Accept',
}
const labelled: Readonly<Record<string, string>> = {
  ...wellFormed,
  'HTTP-002': 'its status is 200, whatever comes with it',
  'HTTP-024': 'it answers everything with 200',
  'HTTP-025': 'and nothing with 501',
  'HTTP-026': 'also where other header fields come with it',
  'HTTP-027': 'also where the request is long',
  'HTTP-007': 'it names no other charset than UTF-8',
  'HTTP-008': 'it has one Content-Type',
}
/** Of parameters nothing that acts, and nothing that is refused: what is accepted whatever it is. */
const accepting: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['PAR-001', 'PAR-002', 'PAR-003', 'PAR-004', 'PAR-005', 'PAR-006', 'PAR-008', 'PAR-011', 'PAR-013'],
      ...['PAR-034', 'PAR-035', 'PAR-036'],
    ].map((id) => [id, 'it accepts every request, so also each documented one']),
  ),
  'PAR-038': 'it accepts every conversation, so also one with a received message',
  'ISO-005': 'it answers whoever comes after a client that has left',
  'PAR-017': 'its answer is always the same, so also with one seed',
  'PAR-020': 'it answers at once, also where the limit is 0',
  'TOOL-025': 'it answers every request, also one with tools',
}
const goodPlain: Readonly<Record<string, string>> = {
  ...labelled,
  ...readsNothing,
  ...accepting,
  'HTTP-003': 'its JSON is labelled as JSON',
  'SCH-001': 'its body is one JSON object',
  'SCH-002': 'the constant has id, object, created and model',
  'SCH-003': 'the constant was made today',
  'SCH-004': 'the constant has a choice',
  'SCH-005': 'and a message in it',
  'SCH-008': 'and the members that may be null',
  'SCH-009': 'no name stands twice in it',
  'SCH-011': 'its other members have their types',
  'SCH-012': 'its text is of whole characters',
  'SCH-013': 'the constant names a model',
  'SCH-014': 'and has one choice',
  'SCH-017': 'with a message alone',
  'SCH-018': 'its list of models is a constant of good structure',
  'SCH-019': 'and names one model',
  'SCH-026': 'and is complete',
  'PAR-023': 'its plain answer is what the string "false" for stream means',
  'STR-022': 'no token of a template is in its text',
  'STR-023': 'no markup of a call is in its text',
  'STR-035': 'nor a mark of reasoning',
  'STR-029': 'it never streams, so not unasked either',
  'FIN-001': 'stop is a finish reason',
  'FIN-011': 'and stands there',
  'FIN-012': 'and ends a text',
  'USE-001': 'its usage has three counts',
  'USE-002': 'its usage is there',
  'USE-003': 'its sum is right',
  'USE-007': 'its counts are above 0',
  'USE-008': 'its count is below the limit',
  'USE-009': 'its counts are the same for every prompt, so also for one asked twice',
  'USE-012': 'its counts are small',
}
const goodStream: Readonly<Record<string, string>> = {
  ...labelled,
  ...readsNothing,
  ...accepting,
  ...Object.fromEntries(
    ['SSE-001', 'SSE-002', 'SSE-003', 'SSE-004', 'SSE-005', 'SSE-006', 'SSE-007', 'SSE-008'].map((id) => [id, 'its framing is good']),
  ),
  ...Object.fromEntries(
    [
      'SCH-003',
      'SCH-008',
      'SCH-009',
      'SCH-011',
      'SCH-012',
      'SCH-013',
      'SCH-014',
      'SCH-017',
      'SCH-020',
      'SCH-021',
      'SCH-022',
      'SCH-023',
      'SCH-025',
      'STR-032',
    ].map((id) => [id, 'its chunks are good']),
  ),
  ...Object.fromEntries(
    [
      'STR-001',
      'STR-002',
      'STR-003',
      'STR-004',
      'STR-005',
      'STR-006',
      'STR-007',
      'STR-009',
      'STR-010',
      'STR-012',
      'STR-025',
      'STR-028',
      'STR-031',
    ].map((id) => [id, 'its course is good']),
  ),
  ...Object.fromEntries(['FIN-001', 'FIN-002', 'FIN-003', 'FIN-004', 'FIN-005', 'FIN-012'].map((id) => [id, 'it ends once, with stop'])),
  'HTTP-004': 'it is labelled as an event stream',
  'SCH-018': 'its list of models is a constant of good structure',
  'SCH-019': 'and names one model',
  'STR-022': 'no token of a template is in its text',
  'STR-023': 'no markup of a call is in its text',
  'STR-035': 'nor a mark of reasoning',
  'STR-027': 'its head comes at once',
  'STR-030': 'it always streams, so also where the request asked for a stream',
  'USE-005': 'it has no usage, so not unasked either',
  'ISO-002': 'it answers at once whoever left',
}

const chunk = (delta: unknown, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: completion.created, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

interface Dumb {
  readonly name: string
  readonly answer: (asked: ReceivedRequest, response: ServerResponse) => void
  readonly verdict: RunVerdict
  readonly reds: readonly string[]
  readonly greens: Readonly<Record<string, string>>
}

const written = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, { 'Content-Type': type })
  response.end(body)
}

const dumb: readonly Dumb[] = [
  {
    name: 'one good completion to everything',
    answer: ({ path }, response) => {
      json(response, 200, path.endsWith('/models') ? models('m') : completion)
    },
    verdict: 'not-conformant',
    reds: ['AUTH-003', 'ERR-004', 'ERR-005', 'STR-030'],
    greens: goodPlain,
  },
  {
    name: 'one good stream to everything',
    answer: ({ path }, response) => {
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else
        written(
          response,
          200,
          'text/event-stream',
          [
            chunk({ role: 'assistant', content: '' }),
            chunk({ content: 'Hello' }),
            chunk({ content: '.' }),
            chunk({}, 'stop'),
            'data: [DONE]\n\n',
          ].join(''),
        )
    },
    verdict: 'not-conformant',
    reds: ['STR-029', 'USE-004'],
    greens: goodStream,
  },
]

describe('a dumb target has nothing of auth, errors or vision green, and nothing else without a reason', () => {
  test.each(dumb)('$name', async ({ answer, verdict, reds, greens }) => {
    const report = await judged(await target(answer))
    expect(report.verdict).toBe(verdict)
    expect(red(report)).toEqual(expect.arrayContaining([...reds]))
    expect(green(report).filter((id) => greens[id] === undefined)).toEqual([])
    expect(Object.keys(greens).filter((id) => /^(AUTH|ERR|VIS)-/.test(id))).toEqual([])
  })
})
