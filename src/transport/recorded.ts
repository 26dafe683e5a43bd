/** From a record to transcripts: a run is followed once more, in the order in which things happened, as far as the record goes. */
import { least } from '../model/extremes.ts'
import type { Probe } from '../model/probe.ts'
import type { RecordedExchange, RunRecord } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { type VirtualClock, virtualClock } from './clock.ts'
import { maskOf, noSecrets } from './mask.ts'
import { sha256Of } from './stored-bodies.ts'
import { NotRecorded, type TransportFactory, type TransportOptions } from './transport.ts'

/** A record's times are whole milliseconds. */
const ROUNDING_MS = 2
/** A timer that was due so long before an exchange ended was called before it. */
const SURELY_BEFORE_MS = 25

interface Awaited {
  readonly exchange: RecordedExchange
  readonly resolve: (transcript: Transcript) => void
  readonly probe: Probe
}

/** A record, followed in the order in which its exchanges ended. */
export interface Following {
  /** The answer to a request that was sent then; null: the record has none, or no more. */
  readonly take: (probe: Probe) => Answer | null
  /** Forgets an exchange, as if it had not been recorded. */
  readonly forget: (exchange: RecordedExchange) => void
  /** When nothing happens: what happened next then. Gives whether there is anything left to follow. */
  readonly goOn: (clock: VirtualClock) => boolean
  /** Whether all that ended by itself has ended. */
  readonly isOver: () => boolean
}

interface Answer {
  readonly now: () => Transcript
  /** In its turn, or when the signal aborts. */
  readonly inTurn: (signal: AbortSignal) => Promise<Transcript>
}

/** A request is found by its probe's name and its bytes, and of several that are the same, in the order in which they were sent. */
export function follow(record: Pick<RunRecord, 'exchanges' | 'startedAt'>): Following {
  const unsent = new Map<string, RecordedExchange[]>()
  for (const exchange of [...record.exchanges].sort((a, b) => a.order.sent - b.order.sent)) {
    const key = keyOf(exchange.transcript.probe, exchange.bodySha256)
    unsent.set(key, [...(unsent.get(key) ?? []), exchange])
  }
  const place = new Map(record.exchanges.map((exchange, at) => [exchange, at]))
  const placeOf = ({ exchange }: Awaited): number => place.get(exchange) ?? 0
  let endedByThemselves = record.exchanges.filter((exchange) => !isEndedByRun(exchange)).length
  const awaited = new Set<Awaited>()
  let ended = 0

  const answerOf = ({ exchange, probe }: Pick<Awaited, 'exchange' | 'probe'>): Transcript => {
    ended += 1
    return { ...exchange.transcript, probe }
  }
  const end = (one: Awaited): void => {
    awaited.delete(one)
    one.resolve(answerOf(one))
  }
  /** When an exchange began, on the clock, ms. */
  const beganAt = ({ transcript, gapMs }: RecordedExchange): number => transcript.startedAt - gapMs - record.startedAt
  const endOf = (exchange: RecordedExchange): number => beganAt(exchange) + exchange.transcript.endedAt / 1000

  /** When the first of the requests began that had been sent by now, and were not; Infinity: all were. */
  const overdue = (): number =>
    least([...unsent.values()].flat().flatMap((exchange) => (exchange.order.after <= ended ? [beganAt(exchange)] : [])))

  return {
    take: (probe) => {
      const exchange = unsent.get(keyOf(probe, sha256Of(probe.body)))?.shift()
      if (exchange === undefined) return null
      return {
        now: () => answerOf({ exchange, probe }),
        inTurn: (signal) =>
          new Promise((resolve) => {
            const one: Awaited = { exchange, resolve, probe }
            awaited.add(one)
            const endNow = (): void => {
              if (awaited.has(one)) end(one)
            }
            if (signal.aborted) endNow()
            else signal.addEventListener('abort', endNow, { once: true })
          }),
      }
    },
    forget: (exchange) => {
      const key = keyOf(exchange.transcript.probe, exchange.bodySha256)
      const others = unsent.get(key)?.filter((one) => one !== exchange)
      if (others === undefined || others.length === unsent.get(key)?.length) return
      unsent.set(key, others)
      endedByThemselves -= 1
    },
    goOn: (clock) => {
      const due = clock.nextDue() ?? Infinity
      const missing = overdue()
      if (missing !== Infinity && due <= missing + ROUNDING_MS) return clock.fireNext()
      const [next] = [...awaited].filter(({ exchange }) => !isEndedByRun(exchange)).sort((a, b) => placeOf(a) - placeOf(b))
      if (next === undefined) return false
      if (due < endOf(next.exchange) - SURELY_BEFORE_MS) return clock.fireNext()
      clock.moveTo(endOf(next.exchange))
      end(next)
      return true
    },
    isOver: () => ended >= endedByThemselves,
  }
}

/** Answers requests from a record, in its order; what is not there rejects with NotRecorded. Its clock shows the time of then. */
export function recorded(record: RunRecord): TransportFactory {
  const following = follow(record)
  let { stop } = record
  let endRun: TransportOptions['endRun'] = () => undefined

  /** Gives whether the record was ended from outside, and had not been ended by now. */
  const endedFromOutside = (): boolean => {
    if (stop === null) return false
    const now = stop
    stop = null
    endRun(now)
    return true
  }
  const send = (probe: Probe, _: string, signal: AbortSignal): Promise<Transcript> => {
    const answer = following.take(probe)
    if (answer === null) {
      // Where all that ended by itself has ended, it was not sent for that the run was ended from outside.
      if (following.isOver()) endedFromOutside()
      return Promise.reject(new NotRecorded(`the record does not have this request (${probe.name})`))
    }
    const transcript = answer.inTurn(signal)
    clock.awaitQuiet()
    return transcript
  }
  const clock = virtualClock(record.startedAt, (own) => following.goOn(own) || endedFromOutside() || own.fireNext())
  return {
    clock,
    known: { preflight: record.preflight, images: record.images, resumed: null },
    open: (options) => {
      endRun = options.endRun
      // Secrets were masked before there was a record.
      return { send, mask: maskOf(noSecrets), close: () => undefined }
    },
  }
}

export const isEndedByRun = ({ transcript: { end } }: RecordedExchange): boolean => end.kind === 'hung-up' && end.by === 'run'

/** What a request is recognised by. The connection is left out: a repetition goes over a fresh one. */
const keyOf = ({ name, method, path, headers, hangUp }: Probe, bodySha256: string): string =>
  JSON.stringify([name, method, path, headers, hangUp, bodySha256])
