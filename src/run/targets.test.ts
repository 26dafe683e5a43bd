import { describe, expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { closedPort, json, models, silence, target } from './loopback.support.ts'
import type { RunOptions } from '../options/run-options.ts'
import { run } from './run.ts'
import { dumb } from './dumb-targets.support.ts'

const key = 'sk-a-key-of-tests-0123456789'
const judged = (baseUrl: string, options: Partial<RunOptions> = {}): Promise<Report> =>
  run({ baseUrl, key, tier: 'standard', cases: 0, ...options })
const green = (report: Report): readonly string[] => report.requirements.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
const red = (report: Report): readonly string[] => report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)

/** Rows on pace: an endpoint as fast as this one leaves them open. */
const needsTime = ['HTTP-013']

test.each(['standard', 'full'] as const)('the embedded endpoint is conformant, without a warning or a note: %s', async (tier) => {
  const endpoint = await startEndpoint({ apiKey: key })
  const report = await judged(endpoint.url, { tier })
  await endpoint.close()
  const within = report.requirements.filter(({ because }) => !/^it belongs to the tier full|no requests are generated/.test(because))
  const others = within.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')
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
    // The limits of an exchange are those that users get: the preflight has one of its own.
    const report = await judged(await silence(), { preflightTimeout: 0.3 })
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
    const limits = { connectTimeout: 0.2, firstByteTimeout: 0.1, idleTimeout: 0.1, grace: 0.1, exchangeTimeout: 0.4 }
    const report = await judged(dying, { ...limits, concurrency: 1 })
    expect(report.run.endedEarly).toMatch(/the target was lost/)
    expect(requests).toBeLessThanOrEqual(5)
    expect(green(report)).toEqual([])
  })
})

describe('a dumb target has nothing of auth or errors green, and nothing else without a reason', () => {
  test.each(dumb)('$name', async ({ answer, verdict, reds, greens }) => {
    const report = await judged(await target(answer))
    expect(report.verdict).toBe(verdict)
    expect(red(report)).toEqual(expect.arrayContaining([...reds]))
    expect(green(report).filter((id) => greens[id] === undefined)).toEqual([])
    expect(Object.keys(greens).filter((id) => /^(AUTH|ERR)-/.test(id))).toEqual([])
  })
})
