/** One probe, sent until it has an answer that speaks of it: overload is waited out, a cut connection tried once more. */
import type { Probe } from '../model/probe.ts'
import type { ExchangeOrder } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { isOutOfCredit } from '../protocol/error-codes.ts'
import { read } from '../reading/reading.ts'
import { retryAfterMs, valuesOf } from '../wire/http.ts'
import type { Clock } from '../transport/clock.ts'
import { NotRecorded, type Transport } from '../transport/transport.ts'
import type { RequestLimiter } from './request-limiter.ts'

export interface Sender {
  /** The transcript to judge, or why there is none. `isUrgent`: it goes before all that wait. */
  readonly send: (probe: Probe, isUrgent?: boolean) => Promise<Transcript | Unsent>
  readonly sent: () => { readonly requests: number; readonly retries: number }
}

/** A request that was not sent, and why. */
export interface Unsent {
  readonly unsent: string
}

/** With the waits between them, a second and each twice the one before, they outlast a limit by the minute. */
const MAX_ATTEMPTS = 7
/** Of a request that is wrong on purpose: guards slow down whoever tries keys, and not for a minute. */
const MAX_ATTEMPTS_OF_INVALID = 5
/** An endpoint that asks for more patience than this is not waited for, ms. */
const MAX_RETRY_DELAY_MS = 60_000
const FIRST_RETRY_DELAY_MS = 1_000

export interface Sending {
  readonly transport: Pick<Transport, 'send'>
  readonly limiter: RequestLimiter
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Why nothing more is to be sent; null: go on. Asked when a probe's turn has come. */
  readonly stopped: () => string | null
  readonly onTranscript: (transcript: Transcript, order: ExchangeOrder) => void
  readonly rateLimited: (transcript: Transcript) => void
}

export function senderOf({ transport, limiter, clock, signal, stopped, onTranscript, rateLimited }: Sending): Sender {
  const counts = new Map<string, number>()
  let requests = 0
  let retries = 0
  let ended = 0
  const turn = turnsBy(clock)
  const isOver = (): boolean => signal.aborted

  const once = async (probe: Probe, attempt: number): Promise<Transcript | Unsent> => {
    const reason = stopped()
    if (reason !== null) return { unsent: reason }
    const count = (counts.get(probe.name) ?? 0) + 1
    counts.set(probe.name, count)
    requests += 1
    const order = { sent: requests, after: ended, attempt }
    try {
      const transcript = await transport.send(probe, `${probe.name}#${String(count)}`, signal)
      await turn()
      ended += 1
      onTranscript(transcript, order)
      return transcript
    } catch (error) {
      if (!(error instanceof NotRecorded)) throw error
      requests -= 1
      return { unsent: stopped() ?? error.message }
    }
  }

  const send = async (probe: Probe, attempt = 1, isUrgent = false): Promise<Transcript | Unsent> => {
    const isLast = attempt >= (probe.defect === null ? MAX_ATTEMPTS : MAX_ATTEMPTS_OF_INVALID)
    const { transcript, wait } = await limiter.through(
      async () => {
        const answer = await once(probe, attempt)
        const asked = 'unsent' in answer || isLast ? null : retryDelayMs(answer, attempt, clock)
        if (asked !== null) limiter.slow(asked)
        return { transcript: answer, wait: asked }
      },
      // A connection that idles while others have their turn may lawfully be closed; what was put off has waited for its turn.
      isUrgent || attempt > 1 || probe.connection.startsWith('named:'),
    )
    if ('unsent' in transcript || isOver() || isLast) return transcript
    if (wait !== null) {
      retries += 1
      rateLimited(transcript)
      const next = await send(probe, attempt + 1)
      return 'unsent' in next ? transcript : next
    }
    if (transcript.end.kind !== 'cut' || attempt > 1 || probe.connection.startsWith('named:')) return transcript
    retries += 1
    return send({ ...probe, connection: 'fresh' }, MAX_ATTEMPTS)
  }
  return { send: (probe, isUrgent = false) => send(probe, 1, isUrgent), sent: () => ({ requests, retries }) }
}

/**
 * What ends is looked at one after the other, each with all that follows from it before the next: so a record of the order is all it takes to
 * follow a run again.
 */
function turnsBy(clock: Clock): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = clock.hold(
      last.then(
        () =>
          new Promise((resolve) => {
            setImmediate(resolve)
          }),
      ),
    )
    return last
  }
}

/** How long to wait before asking again, ms; null: not at all. RFC 9110 10.2.3: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryDelayMs(transcript: Transcript, attempt: number, clock: Clock): number | null {
  const { head } = transcript
  if (head === null || (head.status !== 429 && head.status !== 503)) return null
  if (head.status === 429 && isOutOfCredit(429, read(transcript).json.value)) return null
  const [value] = valuesOf(head.headers, 'retry-after')
  const ms = value === undefined ? null : retryAfterMs(value, clock.wallTime())
  if (ms === null) return head.status === 429 ? FIRST_RETRY_DELAY_MS * 2 ** (attempt - 1) : null
  return ms <= MAX_RETRY_DELAY_MS ? ms : null
}
