// An endpoint that stalls ends a run within two minutes, wherever it stalls; the report says so, and what was seen before stands.
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { virtualClock } from '../transport/clock.ts'
import { json, models } from './loopback.support.ts'
import { against } from './memory-target.support.ts'
import { type Stall, type Received, stream, head, sse, stalls, isStream, answer, stalled } from './stalls.support.ts'

test.each(stalls)('an endpoint that stalls %s ends the run within two minutes', async (how, stall) => {
  const { report, seconds, trials } = await stalled(stall, ({ number }) => number > 10)
  expect(seconds).toBeLessThan(120)
  if (how.includes('finished')) expect(report.run.endedEarly).toBe('')
  else {
    expect(report.run.endedEarly).toMatch(
      /^the target was lost: from request \d+ on no (?:request was answered|response was complete) \(the .* limit of \d+ ms ran out\); the one-word request after them got no answer within 5 s$/,
    )
    expect(trials).toBe(1)
  }
  // What was seen before stands.
  expect(report.counts.pass).toBeGreaterThan(50)
  expect(['partial', 'not-conformant']).toContain(report.verdict)
})

const [silence, tokens] = [stalls[0], stalls.find(([name]) => name === 'with tokens for ever')].map((one) => one?.[1] ?? (() => undefined))
if (silence === undefined || tokens === undefined) throw new Error('no such stall')

test.each<readonly [string, Stall, (asked: Received) => boolean]>([
  ['all requests', silence, () => true],
  ['all requests from the hundredth on', silence, ({ number }) => number > 100],
  ['streams', silence, isStream],
  ['streams, with tokens', tokens, isStream],
  ['images', silence, ({ body }) => body.includes('image_url')],
  ['tools', silence, ({ body }) => body.includes('"tools":')],
  ['whatever is no greeting', silence, ({ body }) => !/"Hi\b/.test(body)],
  ['every other request', silence, ({ number }) => number % 2 === 0],
  ['every fifth request', silence, ({ number }) => number % 5 === 0],
  ['every tenth request', silence, ({ number }) => number % 10 === 0],
  ['every fifth request, with tokens', tokens, ({ number }) => number % 5 === 0],
])('an endpoint that stalls on %s ends the run within two minutes', async (_, stall, stallsAt) => {
  const { seconds, report } = await stalled(stall, stallsAt)
  expect(seconds).toBeLessThan(120)
  expect(['partial', 'not-conformant']).toContain(report.verdict)
})

test.each([
  ['says to come back in a minute', { 'Retry-After': '60' }],
  ['does not say when to come back', {}],
])('an endpoint that is rate-limited for ever, and %s, ends the run within two minutes', async (_, headers) => {
  const limited: Stall = (response) => {
    response.writeHead(429, { 'Content-Type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message: 'Rate limit reached', type: 'requests', param: null, code: 'rate_limit_exceeded' } }))
  }
  const { report, seconds } = await stalled(limited, ({ number }) => number > 10)
  expect(seconds).toBeLessThan(120)
  expect(report.run.endedEarly).toMatch(/^three requests in a row stayed rate-limited/)
})

test('a limit by the minute is waited for', async () => {
  const clock = virtualClock(Date.now())
  let left = 20
  let window = 0
  const report = await against(
    (response, { path, body }) => {
      const now = Math.floor(clock.monotonicTime() / 60_000)
      if (now > window) [window, left] = [now, 20]
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else if (left-- > 0) answer(response, { body: body.toString() })
      else {
        response.writeHead(429, { 'Content-Type': 'application/json' })
        response.end(
          JSON.stringify({ error: { message: 'Rate limit reached', type: 'requests', param: null, code: 'rate_limit_exceeded' } }),
        )
      }
    },
    { tier: 'smoke' },
    clock,
  )
  expect(report.run.endedEarly).toBe('')
})

test('streams that stay open after their finish, between plain responses that end, cost half a second each', async () => {
  const usual = await stalled(silence, () => false)
  const { report, seconds } = await stalled((response) => head(response, sse).write(stream), isStream)
  expect(seconds - usual.seconds).toBeLessThan(25)
  expect(report.run.endedEarly).toBe('')
})

test('a slow endpoint that is silent for a while has three times its slowest response for the trial, and the run goes on', async () => {
  const { report, trials } = await stalled(silence, ({ number }) => number > 16 && number <= 24, 10_000)
  expect(report.run.endedEarly).not.toContain('lost')
  expect(trials).toBe(1)
})

const afterMs =
  (ms: number): Stall =>
  (response, clock, asked) => {
    clock.setTimer(ms, () => {
      answer(response, asked)
    })
  }
const isPlainImage = (asked: Received): boolean => asked.body.includes('image_url') && !isStream(asked)

test('one response that begins after 20 s changes nothing', async () => {
  const usual = await stalled(silence, () => false)
  const { report, trials } = await stalled(afterMs(20_000), ({ number }) => number === 40)
  expect(trials).toBe(0)
  expect(report.run.endedEarly).toBe('')
  const verdicts = ({ requirements }: Report): readonly string[] => requirements.map(({ id, verdict }) => `${id} ${verdict}`)
  expect(verdicts(report)).toEqual(verdicts(usual.report))
})

test.each([
  ['10 s', 10_000],
  ['24 s', 24_000],
])(
  'a model that loads for longer than the limit and then takes %s for a response is not said to leave requests unanswered',
  async (_, ms) => {
    let images = 0
    const loads: Stall = (response, clock, asked) => {
      images += 1
      afterMs(images <= 3 ? 90_000 : ms)(response, clock, asked)
    }
    const { report } = await stalled(loads, isPlainImage)
    expect(report.requirements.find(({ id }) => id === 'HTTP-024')?.verdict).not.toBe('fail')
    expect(report.run.endedEarly).not.toContain('lost')
  },
)

test('one response that takes longer than an exchange may does not end the run', async () => {
  const { report } = await stalled(tokens, (asked) => isStream(asked) && asked.body.includes('logprobs'))
  expect(report.run.endedEarly).toBe('')
  expect(report.requirements.filter(({ because }) => because.includes('ran into a time limit took'))).toEqual([])
})

test('after a minute of silence a response may still take 20 s', async () => {
  const slow: Stall = (response, clock, asked) => {
    if (asked.number === 80) afterMs(19_000)(response, clock, asked)
  }
  const { report } = await stalled(slow, ({ number }) => (number > 30 && number <= 34) || number === 80)
  expect(report.run.endedEarly).toBe('')
  expect(report.requirements.find(({ id }) => id === 'HTTP-024')?.verdict).not.toBe('fail')
})
