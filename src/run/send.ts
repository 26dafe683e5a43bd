/** One probe, sent until it has an answer that speaks of it: overload is waited out, a cut connection and a 5xx for an invalid request tried once more. */
import { lengthOf } from '../model/pieces.ts'
import type { Probe } from '../model/probe.ts'
import type { ExchangeOrder } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { isOutOfCredit } from '../protocol/error-codes.ts'
import { isBusy, isServerFailure } from '../protocol/statuses.ts'
import { read } from '../reading/reading.ts'
import { retryAfterMs, valuesOf } from '../wire/http.ts'
import { type Clock, nextTurn, sleep } from '../transport/clock.ts'
import { collectGarbage } from '../transport/collect-garbage.ts'
import { SMALL_BODY, largeBodies } from '../transport/large-bodies.ts'
import type { Limits } from '../transport/limits.ts'
import { NotRecorded, type Transport } from '../transport/transport.ts'
import { withoutBulkOf } from './bulk.ts'
import { type RequestLimiter, deadline } from './request-limiter.ts'

export interface Sender {
  /** The transcript to judge, or why there is none. */
  readonly send: (probe: Probe, urgent?: Urgent | null, scenario?: string, isContinued?: boolean) => Promise<Transcript | Unsent>
  /** Sends nothing that is not urgent, until what it gives is called. */
  readonly pause: () => () => void
  /** To be called once what `send` gave was judged: only then others with large bodies go on. */
  readonly release: (transcript: Transcript) => void
  readonly sent: () => { readonly requests: number; readonly retries: number }
}

/** A request that does not wait for others, has so long for each attempt, ms, and is waited for however busy others found the server. */
export interface Urgent {
  readonly withinMs: number
}

interface Purpose {
  readonly urgent: Urgent | null
  /** The scenario that asks; undefined: none. */
  readonly scenario: string | undefined
  /** Whether the scenario has asked before. */
  readonly isContinued: boolean
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
/** Where nothing but such answers has come for so long, with the wait that is due, ms: it is not waited any more. A limit by the minute lets one through before. */
const MAX_BUSY_MS = 90_000
/** Requests that stayed busy to the end without a word of when to come back, after which others are not waited for until one is served. */
const MAX_UNTIMED_WAITS = 2

/** After a time limit ran out, before another request is sent, ms. */
const AFTER_TIMEOUT_MS = 500

const unlimited: Pick<RequestLimiter, 'through'> = { through: (act) => act() }

export interface Sending {
  readonly transport: Pick<Transport, 'send'>
  readonly limiter: RequestLimiter
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Why nothing more is to be sent; null: go on. Asked when a probe's turn has come. */
  readonly stopped: (probe?: Probe) => string | null
  /** For the request that is sent now, in place of the options'. */
  readonly limitsFor: (probe: Probe) => Partial<Limits>
  readonly onTranscript: (transcript: Transcript, order: ExchangeOrder) => void
  readonly rateLimited: (transcript: Transcript) => void
}

export function senderOf({ transport, limiter, clock, signal, stopped, limitsFor, onTranscript, rateLimited }: Sending): Sender {
  const bodies = largeBodies()
  /** What ends the turn of each exchange that has a large body. */
  const turns = new Map<string, () => void>()
  const release = ({ id }: Pick<Transcript, 'id'>): void => {
    collectGarbage()
    turns.get(id)?.()
    turns.delete(id)
    bodies.leave(id)
  }
  const counts = new Map<string, number>()
  let requests = 0
  let retries = 0
  let ended = 0
  let untimedWaits = 0
  let servedAt = clock.monotonicTime()
  const turn = turnsBy(clock)

  const once = async (probe: Probe, attempt: number, { urgent, scenario }: Purpose): Promise<Transcript | Unsent> => {
    const reason = stopped(probe)
    if (reason !== null) return { unsent: reason }
    const count = (counts.get(probe.name) ?? 0) + 1
    counts.set(probe.name, count)
    requests += 1
    const order = { sent: requests, after: ended, attempt, ...(scenario === undefined ? {} : { scenario }) }
    const limit = urgent === null ? null : deadline(signal, urgent.withinMs, clock)
    try {
      const id = `${probe.name}#${String(count)}`
      const transcript = await transport.send(probe, id, limit?.signal ?? signal, { room: bodies.roomOf(id), limits: limitsFor(probe) })
      const endTurn = await turn()
      ended += 1
      if (transcript.head !== null && !isBusy(transcript.head.status)) servedAt = clock.monotonicTime()
      onTranscript(transcript, order)
      if (mayBeLarge(transcript)) turns.set(id, endTurn)
      else endTurn()
      // Others that began with it are about to show the same: what follows may know.
      if (transcript.end.kind === 'timeout' && transcript.end.limit !== 'grace') limiter.rest(AFTER_TIMEOUT_MS)
      return transcript
    } catch (error) {
      if (!(error instanceof NotRecorded)) throw error
      requests -= 1
      return { unsent: stopped() ?? error.message }
    } finally {
      limit?.lift()
    }
  }

  const send = async (probe: Probe, purpose: Purpose, attempt = 1): Promise<Transcript | Unsent> => {
    const { urgent } = purpose
    const isLast = probe.once === true || attempt >= (probe.defect === null ? MAX_ATTEMPTS : MAX_ATTEMPTS_OF_INVALID)
    const { transcript, wait } = await (urgent === null ? limiter : unlimited).through(
      async () => {
        const answer = await once(probe, attempt, purpose)
        const due = 'unsent' in answer || isLast ? null : retryDelay(answer, attempt, clock)
        const delay = due !== null && clock.monotonicTime() + due.ms - servedAt > MAX_BUSY_MS ? null : due
        if (!('unsent' in answer) && probe.once !== true) {
          if (isLast && isUntimed(answer)) untimedWaits += 1
          else if (attempt > 1 && !isUntimed(answer)) untimedWaits = 0
        }
        if (delay === null || (delay.isOfOne && urgent === null && untimedWaits >= MAX_UNTIMED_WAITS))
          return { transcript: answer, wait: null }
        // It keeps its turn while it waits, so that not all others come to wait as well.
        if (delay.isOfOne || urgent !== null) await sleep(clock, delay.ms, signal)
        else limiter.slow(delay.ms)
        return { transcript: answer, wait: delay }
      },
      // A connection that idles while others have their turn may lawfully be closed; what was put off has waited for its turn.
      {
        isUrgent: attempt > 1 || probe.connection.startsWith('named:'),
        // Several alone in a row would be waited for one by one where the endpoint stalls.
        isContinued: purpose.isContinued && probe.connection !== 'alone',
        isAlone: probe.connection === 'alone',
      },
    )
    if ('unsent' in transcript || isLast) return transcript
    if (wait === null && (!isWorthRetrying(transcript) || probe.connection.startsWith('named:'))) return transcript
    // What is worth repeating counts only when it recurs.
    if (signal.aborted) return wait === null ? { unsent: stopped(probe) ?? 'the run ended' } : transcript
    retries += 1
    if (wait !== null) rateLimited(transcript)
    release(transcript)
    const before = withoutBulkOf(transcript)
    // Not awaited: the body is not held meanwhile.
    if (wait !== null) return send(probe, purpose, attempt + 1).then((next) => ('unsent' in next ? before : next))
    const onOther = { ...probe, connection: probe.connection === 'alone' ? 'alone' : 'fresh' } as const
    // A record of a version that did not try again has no second answer.
    return send(onOther, purpose, MAX_ATTEMPTS).then((next) =>
      'unsent' in next && before.end.kind !== 'cut' && stopped() === null ? before : next,
    )
  }
  return {
    send: (probe, urgent = null, scenario, isContinued = false) => send(probe, { urgent, scenario, isContinued }),
    pause: limiter.pause,
    release,
    sent: () => ({ requests, retries }),
  }
}

/** What may be of the moment: a cut, and a server that fails on an invalid request. A valid one that fails is sent again between control requests. */
const isWorthRetrying = ({ end, head, probe }: Transcript): boolean =>
  end.kind === 'cut' || (end.kind === 'complete' && probe.defect !== null && isServerFailure(head?.status ?? null))

/**
 * What ends is looked at one after the other, each with all that follows from it before the next: so a record of the order is all it takes to
 * follow a run again.
 */
function turnsBy(clock: Clock): () => Promise<() => void> {
  let last = Promise.resolve()
  return () => {
    let end = (): void => undefined
    const over = new Promise<void>((resolve) => {
      end = resolve
    })
    const begun = clock.hold(last.then(nextTurn))
    last = begun.then(() => over)
    return begun.then(() => end)
  }
}

/** Compressed bytes may be any number of others. */
const mayBeLarge = ({ pieces, head }: Transcript): boolean =>
  lengthOf(pieces) > SMALL_BODY || valuesOf(head?.headers ?? [], 'content-encoding').length > 0

interface RetryDelay {
  readonly ms: number
  /** Whether that request alone waits: the server has not said that it speaks of all. */
  readonly isOfOne: boolean
}

/** A 503 or 529 that does not say when to come back: it may be meant for this request alone. */
const isUntimed = ({ head }: Transcript): boolean =>
  head !== null && isBusy(head.status) && head.status !== 429 && valuesOf(head.headers, 'retry-after').length === 0

/** How long to wait before asking again; null: not at all. RFC 9110 10.2.3: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryDelay(transcript: Transcript, attempt: number, clock: Clock): RetryDelay | null {
  const { head } = transcript
  if (head === null || !isBusy(head.status)) return null
  if (isOutOfCredit(head.status, read(transcript).json.value)) return null
  const [value] = valuesOf(head.headers, 'retry-after')
  const ms = value === undefined ? null : retryAfterMs(value, clock.wallTime())
  if (ms === null) return { ms: FIRST_RETRY_DELAY_MS * 2 ** (attempt - 1), isOfOne: head.status !== 429 }
  return ms <= MAX_RETRY_DELAY_MS ? { ms, isOfOne: false } : null
}
