/** When to come back: RFC 9110 10.2.3, https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import { type Reading, envelopeOf } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { retryAfterMs } from '../../src/wire/http.ts'
import { checkOf } from '../preconditions.ts'

/** What the official clients are willing to wait, ms. */
const longest = 120_000

/** Fields of OpenAI and of gateways that say the same in another way. */
const alike = /^retry-after-ms$|^ratelimit|rate-?limit-.*reset/i

/** Money that is spent comes back at no time that a server could name. */
const isSpent = (reading: Reading): boolean => {
  const error = envelopeOf(reading)
  return error?.['code'] === 'insufficient_quota' || error?.['type'] === 'insufficient_quota'
}

const wanted = `seconds or a date, within ${String(longest / 1000)} s`
const evidence = { kind: 'header', name: 'retry-after' } as const

const sane = checkOf((reading) =>
  reading.status === 429 || reading.status === 503 ? null : notApplicable('no response asked the client to wait'),
)('HTTP-021', ['http/plain', 'http/stream'], (reading): Observation => {
  const [value] = reading.header('retry-after')
  if (value === undefined) {
    if (reading.status === 503 || isSpent(reading)) return notApplicable('the response may not know when to retry')
    return reading.transcript.head?.headers.some(([name]) => alike.test(name)) === true
      ? holds
      : violated('a 429 without Retry-After', wanted, { kind: 'status' })
  }
  const ms = retryAfterMs(value, reading.transcript.startedAt)
  if (ms === null) return violated(`Retry-After: ${show(value)}`, wanted, evidence)
  if (isSpent(reading)) return holds
  return ms > longest ? violated(`Retry-After: ${value}, which is ${String(Math.round(ms / 1000))} s away`, wanted, evidence) : holds
})

export const retryAfter: readonly Check[] = [{ ...sane, attempts: true }]
