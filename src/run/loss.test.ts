import { afterEach, expect, test } from 'vitest'
import { variantName } from '../endpoint/choose-variant.ts'
import { type Endpoint, startEndpoint } from '../endpoint/endpoint.ts'
import { faults } from '../endpoint/faults/registry.ts'
import type { RunOptions } from '../options/run-options.ts'
import type { Report } from '../model/report.ts'
import { type ReceivedRequest, goodCompletion, json, target } from './loopback.support.ts'
import { against, listed, refusal } from './memory-target.support.ts'
import { cleanRun, judged, redIn } from './proof.support.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'

const open: Endpoint[] = []
afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})

/** The mock server behind a gateway that refuses what it is told to, with an error in the documented envelope. */
async function behindGateway(
  refuses: (nth: number, asked: ReceivedRequest) => boolean,
  status: number,
  code: string,
  options: Partial<RunOptions> = {},
): Promise<{ readonly report: Report; readonly refused: number }> {
  const endpoint = await startEndpoint({ apiKey: key })
  open.push(endpoint)
  let nth = 0
  let refused = 0
  const baseUrl = await target(async (asked, response) => {
    nth += 1
    if (refuses(nth, asked)) {
      refused += 1
      json(response, status, { error: { message: 'No.', type: 'x', param: null, code } })
      return
    }
    const answer = await fetch(`${endpoint.url}${asked.path.replace('/v1', '')}`, {
      method: asked.method,
      headers: {
        'Content-Type': asked.headers['content-type'] ?? 'application/json',
        'Accept-Encoding': 'identity',
        ...(asked.headers.authorization === undefined ? {} : { Authorization: asked.headers.authorization }),
      },
      ...(asked.method === 'GET' ? {} : { body: asked.body }),
    })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }, 5000)
  const report = await run({ baseUrl, key, cases: 0, concurrency: 1, only: ['schema', 'ERR-001', 'ERR-004', 'ERR-005'], ...options })
  return { report, refused }
}

const decided = ({ requirements }: Report): readonly string[] =>
  requirements.filter(({ verdict }) => ['pass', 'fail', 'warn', 'note'].includes(verdict)).map(({ id, verdict }) => `${id} ${verdict}`)

test.each([
  [401, 'invalid_api_key', /^the key was rejected during the run, after it had been accepted \(status 401\)$/],
  [402, 'payment', /^the quota or the credit of the account ran out during the run \(status 402\)$/],
  [429, 'insufficient_quota', /^the quota or the credit of the account ran out during the run \(status 429\)$/],
])('what comes after a loss (%i %s) ends the run, and makes nothing green or red', async (status, code, reason) => {
  const whole = await behindGateway(() => false, status, code)
  const { report, refused } = await behindGateway((nth) => nth > 8, status, code)
  expect(report.run.endedEarly).toMatch(reason)
  expect(report.verdict).toBe('partial')
  expect(refused).toBeLessThanOrEqual(8)
  expect(report.run.retries).toBe(0)
  expect(decided(report).filter((one) => !decided(whole.report).includes(one))).toEqual([])
  expect(decided(report).length).toBeLessThan(decided(whole.report).length)
})

test('what failed before the loss is still told, and the run is not conformant', async () => {
  let asked = 0
  const report = await against(
    listed((response, request) => {
      asked += 1
      if (asked > 8) refusal(401, 'Revoked', 'invalid_api_key')(response, request)
      else json(response, 200, { ...goodCompletion, choices: [{ index: 0, message: {}, finish_reason: 'stop' }] })
    }),
    { concurrency: 1 },
  )
  expect(report.run.endedEarly).toMatch(/^the key was rejected during the run/)
  expect(report.verdict).toBe('not-conformant')
})

test('a gateway that refuses some requests alone with 403 is judged to the end', async () => {
  const { report } = await behindGateway((_, { body }) => body.toString().includes('"tools"'), 403, 'no_tools', {
    only: ['tools'],
    concurrency: 8,
  })
  expect(report.run.endedEarly).toBe('')
})

const variantsOf = (id: string): readonly string[] =>
  faults.filter((fault) => fault.id === id).flatMap(({ variants }) => variants.map(variantName))

const lostBy: Readonly<Record<string, RegExp>> = {
  'a-502-for-each-request': /every response was a 502$/,
  'a-503-for-each-request': /every response was a 503$/,
  'cut-connections': /no request was answered \(the connection was cut/,
  silence: /no request was answered \(the first-byte limit/,
  'bodies-that-stop': /no response was complete \(the idle limit/,
  'a-page-for-each-request': /every response was a 200 without a completion$/,
  'bytes-that-are-not-http': /no request was answered \(the response was not HTTP/,
}

test.each(variantsOf('lost-midway'))('a target that is lost (%s) ends the run, and nothing after it counts', async (variant) => {
  const report = await judged({ faults: [`lost-midway:${variant}`] })
  expect(report.run.endedEarly).toMatch(/^the target was lost: from request 59 on /)
  expect(report.run.endedEarly).toMatch(lostBy[variant] ?? /^$/)
  expect([report.verdict, redIn(report)]).toEqual(['partial', []])
  const clean = await cleanRun()
  const passed = new Set(clean.requirements.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id))
  expect(report.requirements.filter(({ id, verdict }) => verdict === 'pass' && !passed.has(id))).toEqual([])
  expect(report.run.requests).toBeLessThanOrEqual(130)
  expect(report.run.durationMs).toBeLessThanOrEqual(130_000)
})

test('a failure before the loss makes the run not conformant', async () => {
  const report = await judged({ faults: ['lost-midway:a-502-for-each-request', 'no-done'] })
  expect(report.run.endedEarly).toMatch(/every response was a 502$/)
  expect(report.verdict).toBe('not-conformant')
})
