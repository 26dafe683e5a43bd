/** A few tokens of chat, until one answer shows that the endpoint speaks the protocol, or what keeps it from doing so. */
import type { Knobs } from '../../model/profile.ts'
import type { Probe } from '../../model/probe.ts'
import { isOverload } from '../../protocol/statuses.ts'
import type { Reading } from '../../reading/reading.ts'
import { sleep } from '../../transport/clock.ts'
import { retryAfterMs } from '../../wire/http.ts'
import { fitted } from '../negotiate-parameters.ts'
import type { RunSettings } from '../../options/settings.ts'
import { deadline } from '../request-limiter.ts'
import type { StartFailureKind } from '../start-failure.ts'
import { chatOutcomeOf } from './chat-outcome.ts'
import { chatProbe } from './start-probes.ts'

/** All chat requests of one attempt, ms: an endpoint that stalls ends a run within two minutes. */
const MAX_CHAT_MS = 100_000
/** What a second answer may take where the operator lets a first one take longer than that, ms. */
const SECOND_ANSWER_MS = 40_000
/** Before the same request is sent once more, ms: a failure of the server may pass. */
const REPEAT_DELAY_MS = 1_000
/** Before each further attempt under 429 without Retry-After, ms: together they outlast a limit by the minute. */
const RATE_LIMIT_DELAYS_MS = [2_000, 8_000, 20_000, 32_000]

export interface ChatTrial {
  readonly settings: RunSettings
  readonly knobs: Knobs
  readonly model: string
  /** Requests that it may cost. */
  readonly maxRequests: number
  readonly send: (probe: Probe, signal: AbortSignal) => Promise<Reading>
}

export interface ChatResult {
  readonly outcome: 'served' | StartFailureKind
  /** As the endpoint takes them, where it was served. */
  readonly knobs: Knobs
  /** The answer that shows the outcome. */
  readonly reading: Reading
  readonly limitMs: number
}

export async function tryChat({ settings, knobs: given, model, maxRequests, send }: ChatTrial): Promise<ChatResult> {
  const { clock } = settings.transport
  const limitMs = Math.max(MAX_CHAT_MS, settings.limits.firstByteMs + SECOND_ANSWER_MS)
  const limit = deadline(settings.signal, limitMs, clock)
  const until = clock.monotonicTime() + limitMs
  let left = maxRequests
  const ask = (knobs: Knobs, isStream = false): Promise<Reading> => {
    left -= 1
    return send(chatProbe(settings, model, knobs, isStream), limit.signal)
  }
  const wait = async (ms: number): Promise<boolean> => {
    if (left <= 0 || clock.monotonicTime() + ms >= until) return false
    await sleep(clock, ms, limit.signal)
    return !limit.signal.aborted
  }
  try {
    const { knobs, last } = await fitted(given, (tried) => ask(tried))
    let reading = last
    let outcome = outcomeOf(reading, settings)
    for (const delay of RATE_LIMIT_DELAYS_MS) {
      if (outcome !== 'rate-limited' || !(await wait(retryDelayOf(reading, clock.wallTime()) ?? delay))) break
      reading = await ask(knobs)
      outcome = outcomeOf(reading, settings)
    }
    if (!mayStream.includes(outcome) || left <= 0 || limit.signal.aborted) return { outcome, knobs, reading, limitMs }
    const streamed = await ask(knobs, true)
    if (outcomeOf(streamed, settings) === 'served') return { outcome: 'served', knobs, reading: streamed, limitMs }
    if (
      mayPass.includes(outcome) &&
      (await wait(isOverload(reading.status) ? (retryDelayOf(reading, clock.wallTime()) ?? REPEAT_DELAY_MS) : REPEAT_DELAY_MS))
    ) {
      const repeated = await ask(knobs)
      if (outcomeOf(repeated, settings) === 'served') return { outcome: 'served', knobs, reading: repeated, limitMs }
    }
    return { outcome, knobs, reading, limitMs }
  } finally {
    limit.lift()
  }
}

/** What plain answers may suffer from alone, so that a stream is asked for too. */
const mayStream: readonly ChatResult['outcome'][] = ['server-error', 'no-response', 'broken-response', 'no-completion', 'foreign-format']
const mayPass: readonly ChatResult['outcome'][] = ['server-error', 'broken-response']

/** A limit of ours that ran out means that there was no response; only the end of the run interrupts. */
export function outcomeOf(reading: Reading, { signal }: Pick<RunSettings, 'signal'>): ChatResult['outcome'] {
  const outcome = chatOutcomeOf(reading)
  return outcome === 'interrupted' && !signal.aborted ? 'no-response' : outcome
}

function retryDelayOf(reading: Reading, now: number): number | null {
  const [value] = reading.header('retry-after')
  return value === undefined ? null : retryAfterMs(value, now)
}
