import { describe, expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { closedPort, json, models, silence, target } from './loopback.support.ts'
import type { RunOptions } from './options.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'
const judged = (baseUrl: string, options: Partial<RunOptions> = {}): Promise<Report> => run({ baseUrl, key, tier: 'standard', ...options })
const green = (report: Report): readonly string[] => report.requirements.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
const red = (report: Report): readonly string[] => report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)

/** Rows on pace: an endpoint as fast as this one leaves them open. */
const needsTime = ['HTTP-013']

test('the embedded endpoint is conformant, without a warning or a note', async () => {
  const endpoint = await startEndpoint({ apiKey: key })
  const report = await judged(endpoint.url)
  await endpoint.close()
  const others = report.requirements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')
  expect(others.filter(({ id }) => !needsTime.includes(id)).map(({ id, verdict, because }) => [id, verdict, because])).toEqual([])
  expect(report).toMatchObject({ verdict: 'conformant', run: { ownFaults: [], endedEarly: '' } })
})

describe('a dead target', () => {
  test('that is not there', async () => {
    const report = await judged(await closedPort())
    expect(report.verdict).toBe('partial')
    expect(green(report)).toEqual([])
    expect(report.run.endedEarly).toMatch(/cannot be reached: .*ECONNREFUSED/)
  })

  test('that accepts and says nothing', async () => {
    const limits = { connectMs: 200, firstByteMs: 200, idleMs: 200, graceMs: 200, exchangeMs: 400, bodyBytes: 1e6, headBytes: 65_536 }
    const report = await judged(await silence(), { limits })
    expect(report.verdict).toBe('partial')
    expect(green(report)).toEqual([])
    expect(report.run.endedEarly).toMatch(/does not answer/)
  })

  test('that refuses the key', async () => {
    const refusing = await target((_, response) => {
      json(response, 401, { error: { message: 'no', type: 'x', param: null, code: null } })
    })
    expect((await judged(refusing)).run.endedEarly).toBe(`${refusing} refuses the key (status 401).`)
    expect((await judged(refusing, { key: null })).run.endedEarly).toBe(`${refusing} asks for a key (status 401), and none was given.`)
  })

  test('that is lost on the way is not asked again and again', async () => {
    let requests = 0
    const dying = await target(({ path }, response) => {
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else requests += 1
    })
    const limits = { connectMs: 200, firstByteMs: 100, idleMs: 100, graceMs: 100, exchangeMs: 400, bodyBytes: 1e6, headBytes: 65_536 }
    const report = await judged(dying, { limits, concurrency: 1 })
    expect(report.run.endedEarly).toMatch(/the target was lost/)
    expect(requests).toBeLessThanOrEqual(5)
    expect(green(report)).toEqual([])
  })
})

describe('a dumb target', () => {
  const areas = /^(AUTH|ERR|FIN|STR|USE|ISO)-/
  const dumb: readonly (readonly [string, () => Promise<string>, string, readonly string[]])[] = [
    [
      '{} to everything',
      () =>
        target((_, response) => {
          json(response, 200, {})
        }),
      'not-conformant',
      ['SCH-002', 'SCH-004', 'STR-030'],
    ],
    [
      'an echo',
      () =>
        target(({ body, headers }, response) => {
          response.writeHead(200, { 'Content-Type': headers['content-type'] ?? 'text/plain' })
          response.end(body)
        }),
      'not-conformant',
      ['SCH-002', 'SCH-004', 'STR-030'],
    ],
    [
      'HTML and status 500',
      () =>
        target((_, response) => {
          response.writeHead(500, { 'Content-Type': 'text/html' })
          response.end('<h1>Oops</h1>')
        }),
      'partial',
      [],
    ],
  ]
  test.each(dumb)('%s', async (_, serve, verdict, reds) => {
    const report = await judged(await serve())
    expect(report.verdict).toBe(verdict)
    expect(red(report)).toEqual(reds)
    expect(green(report).filter((id) => areas.test(id))).toEqual([])
  })

  test('one good completion to everything: nothing of auth or errors is green', async () => {
    const constant = await target(({ path }, response) => {
      json(response, 200, path.endsWith('/models') ? models('m') : completion)
    })
    const report = await judged(constant)
    expect(report.verdict).toBe('not-conformant')
    expect(red(report)).toEqual(expect.arrayContaining(['AUTH-001', 'AUTH-003', 'ERR-004', 'ERR-005', 'STR-030']))
    expect(green(report).filter((id) => /^(AUTH|ERR)-/.test(id) && !lawfulSpellings.includes(id))).toEqual([])
  })
})

/** Whether a lawful spelling of the credentials is let in: whoever lets everybody in does that too. */
const lawfulSpellings = ['AUTH-008', 'AUTH-009', 'ERR-015']
const completion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: Math.floor(Date.now() / 1000),
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello.', refusal: null }, logprobs: null, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
}
