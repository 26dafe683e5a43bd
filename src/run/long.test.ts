/** Responses of thousands of tokens from slow endpoints. Over the memory transport, by virtual time. */
import { expect, test } from 'vitest'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import { goodCompletion, json, models } from './loopback.support.ts'
import { against } from './memory-target.support.ts'
import { run } from './run.ts'

const timeout = 120_000

const verdicts = ({ requirements }: Report): readonly string[] => requirements.map(({ id, verdict }) => `${id} ${verdict}`)

async function judgedAt(tokenMs: number): Promise<{ readonly report: Report; readonly seconds: number }> {
  const clock = virtualClock(Date.UTC(2026, 10, 1))
  const endpoint = memoryEndpoint({ apiKey: 'k', tokenMs }, clock)
  const transport = memory(endpoint.accept, clock)
  const only = ['FIN-013', 'TOOL-011', 'STR-020', 'HTTP-024']
  const report = await run({ baseUrl: endpoint.url, key: 'k', transport, tier: 'full', only, cases: 0, nonce: 'long' })
  return { report, seconds: clock.monotonicTime() / 1000 }
}

test(
  'a stream that goes on for more than two minutes is read to its end, and is judged as that of a fast endpoint',
  { timeout },
  async () => {
    const fast = await judgedAt(0)
    const slow = await judgedAt(50)
    expect(slow.seconds - fast.seconds).toBeGreaterThan(130)
    expect(verdicts(slow.report)).toEqual(verdicts(fast.report))
    expect(fast.report.requirements.find(({ id }) => id === 'FIN-013')?.verdict).toBe('pass')
    expect(slow.report.run.endedEarly).toBe('')
  },
)

test('requests for long responses that time out fail nothing, and count for no loss', { timeout }, async () => {
  const clock = virtualClock(Date.now())
  let silent = 0
  const report = await against(
    (response, { path, body }) => {
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else if (/responsibility|={64}|to 900/.test(body.toString())) silent += 1
      else json(response, 200, goodCompletion)
    },
    { tier: 'full', only: ['FIN-013', 'TOOL-011', 'HTTP-024', 'HTTP-001'] },
    clock,
  )
  expect(silent).toBe(3)
  expect(report.run.endedEarly).toBe('')
  expect(report.requirements.find(({ id }) => id === 'HTTP-024')?.verdict).toBe('pass')
})
