import { describe, expect, test } from 'vitest'
import { type EndpointOptions, memoryEndpoint } from '../endpoint/endpoint.ts'
import type { Report, ReportedRequirement } from '../model/report.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import type { RunOptions } from '../options/run-options.ts'
import { goodCompletion, isTrial, json, models } from './loopback.support.ts'
import { type Answer, against, listed } from './memory-target.support.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'
const requirement = (report: Report, id: string): ReportedRequirement | undefined => report.requirements.find((one) => one.id === id)
const only = ['HTTP-002']

/** Whatever is asked before the run is served; every other request is answered in that way. */
const afterTrial = (answer: Answer): Answer =>
  listed((response, asked) => {
    if (isTrial(asked)) json(response, 200, goodCompletion)
    else answer(response, asked)
  })

/** A run against the mock server. */
function embedded(endpoint: Partial<EndpointOptions>, options: Partial<RunOptions>): Promise<Report> {
  const clock = virtualClock(Date.now())
  const { url, accept } = memoryEndpoint(endpoint, clock)
  return run({ baseUrl: url, transport: memory(accept, clock), ...options })
}

describe('what says nothing of the endpoint is asked again', () => {
  const first = (status: number, headers: Readonly<Record<string, string>> = {}): Answer => {
    let asked = 0
    return afterTrial((response) => {
      if (asked++ === 0) response.writeHead(status, headers).end()
      else json(response, 200, goodCompletion)
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
    const report = await against(first(status, headers), { only, skip: [], tier: 'smoke', concurrency: 1 })
    expect(report.run.retries).toBe(retries)
    expect(requirement(report, 'HTTP-002')?.violated).toBe(verdict === 'fail' ? 1 : 0)
  })

  test.each([
    [429, { 'Retry-After': '0' }, 'pass'],
    [429, { 'Retry-After': 'soon' }, 'warn'],
    [503, { 'Retry-After': '0' }, 'pass'],
    [400, {}, 'not-applicable'],
  ] as const)('what status %i with %j says of patience is judged although it is asked again: %s', async (status, headers, verdict) => {
    const report = await against(first(status, headers), { only: ['HTTP-021'], tier: 'smoke', concurrency: 1 })
    expect(requirement(report, 'HTTP-021')?.verdict).toBe(verdict)
    expect(report.exchanges.map(({ id, status: code }) => [id, code])).toEqual(
      verdict === 'not-applicable' ? [] : [['http/plain#1', status]],
    )
  })

  test('a connection that is put off, and still open for the next attempt, is judged', async () => {
    let asked = 0
    const busy = afterTrial((response) => {
      if (asked++ === 1) response.writeHead(429, { 'Retry-After': '2' }).end()
      else json(response, 200, goodCompletion)
    })
    const report = await against(busy, { only: ['HTTP-011'], tier: 'standard', concurrency: 1 })
    expect(report.run.retries).toBe(1)
    expect([requirement(report, 'HTTP-011')?.verdict, requirement(report, 'HTTP-011')?.because]).toEqual(['pass', 'passed (1 of 1)'])
  })

  test('a connection that is cut once is no finding, one that is cut each time is', async () => {
    const cut = (times: number): Promise<Report> => {
      const clock = virtualClock(Date.now())
      let asked = 0
      const cutting = afterTrial((response) => {
        if (asked++ < times) {
          response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' })
          response.write('{')
          clock.setTimer(20, () => response.destroy())
        } else json(response, 200, goodCompletion)
      })
      return against(cutting, { only: ['HTTP-005'], tier: 'smoke', concurrency: 1 }, clock)
    }
    const once = await cut(1)
    expect([requirement(once, 'HTTP-005')?.verdict, once.run.retries]).toEqual(['pass', 1])
    const always = await cut(99)
    expect(requirement(always, 'HTTP-005')?.verdict).toBe('fail')
  })

  test('an invalid request that fails the server once is no finding, one that fails it each time is', async () => {
    const failing = (times: number): Promise<Report> => {
      let failed = 0
      const server = listed((response, { body }) => {
        const isInvalid = !body.toString().endsWith('}')
        if (!isInvalid) json(response, 200, goodCompletion)
        else if (failed++ < times) response.writeHead(500).end()
        else json(response, 400, { error: { message: 'No JSON.', type: 'invalid_request_error', param: null, code: null } })
      })
      return against(server, { only: ['ERR-008', 'ERR-004'], tier: 'smoke', concurrency: 1 })
    }
    const once = await failing(1)
    expect([requirement(once, 'ERR-008')?.verdict, requirement(once, 'ERR-004')?.verdict, once.run.retries]).toEqual(['pass', 'pass', 1])
    expect(requirement(await failing(99), 'ERR-008')?.verdict).toBe('fail')
  })

  test('one that puts everything off to the end is given up, and the report says what to do', async () => {
    let asked = 0
    const busy = afterTrial((response) => {
      asked += 1
      response.writeHead(429, { 'Retry-After': '3600' }).end()
    })
    const report = await against(busy, { tier: 'smoke', concurrency: 1 })
    expect(report.verdict).toBe('partial')
    expect(asked).toBeLessThanOrEqual(4)
    expect(report.run.endedEarly).toMatch(/three requests in a row .* --rps/)
  })

  test('one that puts off whoever tries keys is not given up', async () => {
    const guarded: Answer = (response, { path, headers }) => {
      if (headers.authorization !== `Bearer ${key}`) response.writeHead(429, { 'Retry-After': '3600' }).end()
      else json(response, 200, path.endsWith('/models') ? models('m') : goodCompletion)
    }
    const report = await against(guarded, { key, only: ['auth', 'HTTP-002'], concurrency: 1 })
    expect(report.run.endedEarly).toBe('')
    expect(requirement(report, 'AUTH-003')?.verdict).toBe('inconclusive')
  })

  test('an endpoint that comes up late is waited for, as long as --wait says', async () => {
    let asked = 0
    const late: Answer = (response, { path }) => {
      if (asked++ === 0) response.writeHead(503).end()
      else json(response, 200, path.endsWith('/models') ? models('m') : goodCompletion)
    }
    expect((await against(late, { only, tier: 'smoke', wait: 5 })).run.endedEarly).toBe('')
  })
})

describe('requests are spent with care', () => {
  test('no more at once than asked for', async () => {
    const clock = virtualClock(Date.now())
    let now = 0
    let max = 0
    const counting: Answer = (response, { path }) => {
      now += 1
      max = Math.max(max, now)
      clock.setTimer(10, () => {
        now -= 1
        json(response, 200, path.endsWith('/models') ? models('m') : goodCompletion)
      })
    }
    await against(counting, { concurrency: 3 }, clock)
    expect(max).toBe(3)
  })

  test('no more a second than asked for', async () => {
    const clock = virtualClock(Date.now())
    const times: number[] = []
    const counting = afterTrial((response) => {
      times.push(clock.monotonicTime())
      json(response, 200, goodCompletion)
    })
    await against(counting, { tier: 'smoke', rps: 20 }, clock)
    expect(times.length).toBeGreaterThan(3)
    for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeCloseTo(50, 6)
  })

  test('no more tokens than asked for, once they are counted', async () => {
    const report = await embedded({ apiKey: key }, { key, maxTokens: 100, concurrency: 1 })
    expect(report.run.endedEarly).toBe('over budget: 100 tokens')
    expect(report.verdict).toBe('partial')
  })
})

test('without a key the rows on credentials are not run, unless the endpoint takes none', async () => {
  const keyless = await embedded({ apiKey: null }, { tier: 'smoke' })
  const open = await embedded({ apiKey: null }, { tier: 'smoke', auth: false })
  expect(requirement(keyless, 'AUTH-001')).toMatchObject({
    verdict: 'not-run',
    because: expect.stringMatching(/no API key was given/) as string,
  })
  expect([keyless.verdict, open.verdict, requirement(open, 'AUTH-001')?.verdict]).toEqual(['partial', 'conformant', 'not-applicable'])
})

test('a model that refuses max_tokens and temperatures is asked as it wants to be', async () => {
  const refusing = listed((response, asked) => {
    const named = ['max_tokens', 'temperature'].find((name) => asked.body.toString().includes(`"${name}"`))
    if (named === undefined) json(response, 200, goodCompletion)
    else
      json(response, 400, {
        error: { message: `Unsupported parameter: '${named}'`, type: 'invalid_request_error', param: named, code: null },
      })
  })
  const report = await against(refusing, { only, tier: 'smoke' })
  expect([requirement(report, 'HTTP-002')?.verdict, requirement(report, 'HTTP-002')?.findings]).toEqual(['pass', []])
})
