import { afterEach, describe, expect, test, vi } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import type { Report, ReportedRequirement } from '../model/report.ts'
import type { Transport } from '../transport/transport.ts'
import { systemClock } from '../transport/clock.ts'
import { requestLimiterOf } from './request-limiter.ts'
import { json, models, target } from './loopback.support.ts'
import { run } from './run.ts'
import { senderOf } from './send.ts'

const key = 'sk-a-key-of-tests-0123456789'
const requirement = (report: Report, id: string): ReportedRequirement | undefined => report.requirements.find((one) => one.id === id)
const only = ['HTTP-002']
const completion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: Math.floor(Date.now() / 1000),
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: '1, 2', refusal: null }, logprobs: null, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
}

/** The preflight's few tokens. */
const isTrial = (body: Buffer): boolean => body.toString().includes('"Hi"')

describe('what says nothing of the endpoint is asked again', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  const first = (status: number, headers: Readonly<Record<string, string>> = {}): Promise<string> => {
    let asked = 0
    return target(({ path, body }, response) => {
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else if (isTrial(body)) json(response, 200, completion)
      else if (asked++ === 0) response.writeHead(status, headers).end()
      else json(response, 200, completion)
    })
  }

  test.each([
    [429, { 'Retry-After': '0' }, 1, 'pass'],
    [503, { 'Retry-After': '0' }, 1, 'pass'],
    [429, { 'Retry-After': 'soon' }, 1, 'pass'],
    [429, { 'Retry-After': '3600' }, 0, 'inconclusive'],
    [503, {}, 1, 'pass'],
    [529, {}, 1, 'pass'],
    [500, {}, 0, 'inconclusive'],
    [400, {}, 0, 'fail'],
  ] as const)('status %i with %j: %i retries, and %s', async (status, headers, retries, verdict) => {
    const report = await run({ baseUrl: await first(status, headers), key, only: ['HTTP-002'], skip: [], tier: 'smoke', concurrency: 1 })
    expect(report.run.retries).toBe(retries)
    expect(requirement(report, 'HTTP-002')?.violated).toBe(verdict === 'fail' ? 1 : 0)
  })

  test.each([
    [429, { 'Retry-After': '0' }, 'pass'],
    [429, { 'Retry-After': 'soon' }, 'warn'],
    [503, { 'Retry-After': '0' }, 'pass'],
    [400, {}, 'not-applicable'],
  ] as const)('what status %i with %j says of patience is judged although it is asked again: %s', async (status, headers, verdict) => {
    const report = await run({ baseUrl: await first(status, headers), key, only: ['HTTP-021'], tier: 'smoke', concurrency: 1 })
    expect(requirement(report, 'HTTP-021')?.verdict).toBe(verdict)
    const [finding] = requirement(report, 'HTTP-021')?.findings ?? []
    expect(report.exchanges.map(({ id, status: code }) => [id, code])).toEqual(finding === undefined ? [] : [[finding.exchange, status]])
  })

  test('a connection that is put off, and still open for the next attempt, is judged', async () => {
    let asked = 0
    const baseUrl = await target(({ path, body }, response) => {
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else if (!isTrial(body) && asked++ === 1) response.writeHead(429, { 'Retry-After': '2' }).end()
      else json(response, 200, completion)
    }, 5000)
    const report = await run({ baseUrl, key, only: ['HTTP-011'], tier: 'standard', concurrency: 1 })
    expect(report.run.retries).toBe(1)
    expect([requirement(report, 'HTTP-011')?.verdict, requirement(report, 'HTTP-011')?.because]).toEqual(['pass', 'held in all 1'])
  })

  test('a connection that is cut once is no finding, one that is cut each time is', async () => {
    const cutting = (times: number): Promise<string> => {
      let asked = 0
      return target(({ path, body }, response) => {
        if (path.endsWith('/models')) json(response, 200, models('m'))
        else if (isTrial(body)) json(response, 200, completion)
        else if (asked++ < times) {
          response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' })
          response.write('{')
          setTimeout(() => response.destroy(), 20)
        } else json(response, 200, completion)
      })
    }
    const once = await run({ baseUrl: await cutting(1), key, only: ['HTTP-005'], tier: 'smoke', concurrency: 1 })
    expect([requirement(once, 'HTTP-005')?.verdict, once.run.retries]).toEqual(['pass', 1])
    const always = await run({ baseUrl: await cutting(99), key, only: ['HTTP-005'], tier: 'smoke', concurrency: 1 })
    expect(requirement(always, 'HTTP-005')?.verdict).toBe('fail')
  })

  test('under a limit of one request a second each of twenty is answered in the end', async () => {
    vi.useFakeTimers()
    let last = -1
    const send: Transport['send'] = (probe, id) => {
      const second = Math.floor(performance.now() / 1000)
      const status = second === last ? 429 : 200
      last = second
      return Promise.resolve(blankTranscript({ id, probe, head: { at: 1, version: 'HTTP/1.1', status, reason: '', headers: [] } }))
    }
    const { signal } = new AbortController()
    const nothing = (): void => undefined
    const sender = senderOf({
      transport: { send },
      limiter: requestLimiterOf(8, null, signal, systemClock),
      clock: systemClock,
      signal,
      stopped: () => null,
      onTranscript: nothing,
      rateLimited: nothing,
    })
    const answers = Array.from({ length: 20 }, () => sender.send(blankProbe()))
    await vi.runAllTimersAsync()
    expect((await Promise.all(answers)).map((one) => ('head' in one ? one.head?.status : one.unsent))).toEqual(Array(20).fill(200))
  })

  test('one that puts everything off to the end is given up, and the report says what to do', async () => {
    let asked = 0
    const busy = await target(({ path, body }, response) => {
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else if (isTrial(body)) json(response, 200, completion)
      else {
        asked += 1
        response.writeHead(429, { 'Retry-After': '3600' }).end()
      }
    })
    const report = await run({ baseUrl: busy, key, tier: 'smoke', concurrency: 1 })
    expect(report.verdict).toBe('partial')
    expect(asked).toBeLessThanOrEqual(4)
    expect(report.run.endedEarly).toMatch(/put off three requests in a row .* --rps/)
  })

  test('one that puts off whoever tries keys is not given up', async () => {
    const guarded = await target(({ path, headers }, response) => {
      if (headers.authorization !== `Bearer ${key}`) response.writeHead(429, { 'Retry-After': '3600' }).end()
      else json(response, 200, path.endsWith('/models') ? models('m') : completion)
    })
    const report = await run({ baseUrl: guarded, key, only: ['auth', 'HTTP-002'], concurrency: 1 })
    expect(report.run.endedEarly).toBe('')
    expect(requirement(report, 'AUTH-003')?.verdict).toBe('inconclusive')
  })

  test('an endpoint that comes up late is waited for, as long as --wait says', async () => {
    let asked = 0
    const late = await target(({ path }, response) => {
      if (asked++ === 0) response.writeHead(503).end()
      else json(response, 200, path.endsWith('/models') ? models('m') : completion)
    })
    expect((await run({ baseUrl: late, key, only, tier: 'smoke', wait: 5 })).run.endedEarly).toBe('')
  })
})

describe('requests are spent with care', () => {
  test('no more at once than asked for', async () => {
    let now = 0
    let max = 0
    const counting = await target(({ path }, response) => {
      now += 1
      max = Math.max(max, now)
      setTimeout(() => {
        now -= 1
        json(response, 200, path.endsWith('/models') ? models('m') : completion)
      }, 10)
    })
    await run({ baseUrl: counting, key, concurrency: 3 })
    expect(max).toBe(3)
  })

  test('no more a second than asked for', async () => {
    const times: number[] = []
    const counting = await target(({ path }, response) => {
      if (!path.endsWith('/models')) times.push(performance.now())
      json(response, 200, path.endsWith('/models') ? models('m') : completion)
    })
    await run({ baseUrl: counting, key, tier: 'smoke', rps: 20 })
    expect(times.length).toBeGreaterThan(3)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan((times.length - 1) * 45)
  })

  test('no more tokens than asked for, once they are counted', async () => {
    const endpoint = await startEndpoint({ apiKey: key })
    const report = await run({ baseUrl: endpoint.url, key, maxTokens: 100, concurrency: 1 })
    await endpoint.close()
    expect(report.run.endedEarly).toBe('over budget: 100 tokens')
    expect(report.verdict).toBe('partial')
  })
})

test('without a key the rows on credentials are not run, unless the endpoint takes none', async () => {
  const endpoint = await startEndpoint({ apiKey: null })
  const keyless = await run({ baseUrl: endpoint.url, tier: 'smoke' })
  const open = await run({ baseUrl: endpoint.url, tier: 'smoke', auth: false })
  await endpoint.close()
  expect(requirement(keyless, 'AUTH-001')).toMatchObject({
    verdict: 'not-run',
    because: expect.stringMatching(/no key was given/) as string,
  })
  expect([keyless.verdict, open.verdict, requirement(open, 'AUTH-001')?.verdict]).toEqual(['partial', 'conformant', 'not-applicable'])
})

test('a model that refuses max_tokens and temperatures is asked as it wants to be', async () => {
  const refusing = await target(({ path, body }, response) => {
    if (path.endsWith('/models')) {
      json(response, 200, models('m'))
      return
    }
    const named = ['max_tokens', 'temperature'].find((name) => body.toString().includes(`"${name}"`))
    if (named === undefined) {
      json(response, 200, completion)
      return
    }
    json(response, 400, {
      error: { message: `Unsupported parameter: '${named}'`, type: 'invalid_request_error', param: named, code: null },
    })
  })
  const report = await run({ baseUrl: refusing, key, only, tier: 'smoke' })
  expect(requirement(report, 'HTTP-002')?.findings.map(({ exchange, saw }) => [exchange, saw])).toEqual([])
})
