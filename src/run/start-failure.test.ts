import { expect, describe, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { virtualClock } from '../transport/clock.ts'
import { closedPort, goodCompletion, json, silence } from './loopback.support.ts'
import { type Answer, against, listed, memoryUrl, refusal } from './memory-target.support.ts'
import { UsageError } from '../options/usage-error.ts'
import { run } from './run.ts'
import { StartFailure } from './start-failure.ts'
import { page, nginx, cases } from './start-failure-cases.support.ts'

const key = 'sk-a-key-of-tests-0123456789'

interface Failed {
  readonly kind: string
  /** The address of the target as BASE. */
  readonly message: string
  readonly requests: number
}

/** Why the run did not start. */
async function failed(running: Promise<Report>, baseUrl = memoryUrl): Promise<Failed> {
  const error: unknown = await running.then(
    () => null,
    (reason: unknown) => reason,
  )
  const isUsage = error instanceof UsageError
  if (!isUsage && !(error instanceof StartFailure)) throw new Error('the run started', { cause: error })
  const message = error.message.replaceAll(baseUrl, 'BASE')
  return isUsage ? { kind: 'usage', message, requests: 0 } : { kind: error.kind, message, requests: error.requests }
}

describe('a run that does not start says why, in one sentence, and within six requests', () => {
  test.each(cases)('%s', async (_, answer, kind, requests, sentence) => {
    const failure = await failed(against(answer))
    expect([failure.kind, failure.requests]).toEqual([kind, requests])
    expect(failure.message).toBe(sentence)
  })

  test('an address where nothing listens', async () => {
    const baseUrl = await closedPort()
    const failure = await failed(run({ baseUrl, key, model: 'm' }), baseUrl)
    expect([failure.kind, failure.requests]).toEqual(['unreachable', 1])
    expect(failure.message).toMatch(/^BASE cannot be reached \(connect ECONNREFUSED .*\): check the host and the port of the base URL/)
  })

  test('a server that accepts connections and says nothing', async () => {
    const baseUrl = await silence()
    const failure = await failed(run({ baseUrl, key, preflightTimeout: 0.2 }), baseUrl)
    expect(failure).toMatchObject({ kind: 'no-response', requests: 1 })
    expect(failure.message).toMatch(/^GET BASE\/models was not answered within 0.2 s: check whether the server/)
  })

  test('a base URL without its version', async () => {
    const failure = await failed(against(page(404, nginx('404 Not Found')), { baseUrl: 'http://target.invalid' }))
    expect(failure).toMatchObject({ kind: 'wrong-path', requests: 3 })
    expect(failure.message).toMatch(/: check the base URL: it usually ends in a version, as in BASE\.$/)
  })

  test('no key', async () => {
    expect((await failed(against(refusal(401, 'Missing key'), { key: null }))).message).toBe(
      'BASE requires an API key, and none was given (401 ("Missing key")): set VISION_CONFORMANCE_API_KEY, or name its variable with --api-key-env.',
    )
  })

  test('no model named, and no list: the operator has to name one', async () => {
    const unlisted: Answer = (response, asked) => {
      if (asked.path.endsWith('/models')) json(response, 404, {})
      else json(response, 200, goodCompletion)
    }
    expect(await failed(against(unlisted, { model: null }))).toEqual({
      kind: 'usage',
      message: 'model: name the model to test: BASE lists none (GET /models: status 404)',
      requests: 0,
    })
    const pickier: Answer = (response, asked) => {
      if (asked.path.endsWith('/models')) json(response, 404, {})
      else refusal(404, 'The model `x` does not exist', 'model_not_found')(response, asked)
    }
    expect((await failed(against(pickier, { model: null }))).kind).toBe('usage')
  })

  test('every body times out: it ends within two minutes, with the limits that users get', async () => {
    const began = Date.now()
    let last = began
    const clock = virtualClock(began)
    const headOnly: Answer = listed((response) => {
      last = clock.wallTime()
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{')
    })
    const failure = await failed(against(headOnly, {}, clock))
    expect(failure).toMatchObject({ kind: 'no-response', requests: 3 })
    expect(failure.message).toMatch(/^POST BASE\/chat\/completions was not answered in full \(the idle limit of 30000 ms ran out\)/)
    expect(last - began).toBeGreaterThanOrEqual(30_000)
    expect(clock.wallTime() - began).toBeLessThan(120_000)
  })

  test('a rate limit that does not end', async () => {
    const failure = await failed(against(listed(refusal(429, 'Slow down', 'rate_limit_exceeded'))))
    expect(failure).toMatchObject({ kind: 'rate-limited', requests: 6 })
  })
})
