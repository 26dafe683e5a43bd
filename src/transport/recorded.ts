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

/**
 * Answers requests from a record. A request is found by its probe's name and its bytes, and of several that are the same, in the order in which they
 * were sent; what is not there rejects with NotRecorded. Answers are given in the order of the record, and its clock shows the time of then.
 */
export function recorded(record: RunRecord): TransportFactory {
  const unsent = new Map<string, RecordedExchange[]>()
  for (const exchange of [...record.exchanges].sort((a, b) => a.order.sent - b.order.sent)) {
    const key = keyOf(exchange.transcript.probe, exchange.bodySha256)
    unsent.set(key, [...(unsent.get(key) ?? []), exchange])
  }
  const place = new Map(record.exchanges.map((exchange, at) => [exchange, at]))
  const placeOf = ({ exchange }: Awaited): number => place.get(exchange) ?? 0
  const endedByThemselves = record.exchanges.filter((exchange) => !isEndedByRun(exchange)).length
  const awaited = new Set<Awaited>()
  let ended = 0
  let stop = record.stop
  let endRun: TransportOptions['endRun'] = () => undefined

  const end = (one: Awaited): void => {
    awaited.delete(one)
    ended += 1
    one.resolve({ ...one.exchange.transcript, probe: one.probe })
  }
  /** When a time of the record is on the clock, ms. */
  const onClock = (wallMs: number): number => wallMs - record.startedAt
  const endOf = ({ transcript }: RecordedExchange): number => onClock(transcript.startedAt + transcript.endedAt / 1000)

  /** When the first of the requests began that had been sent by now, and were not; Infinity: all were. */
  const overdue = (): number =>
    least([...unsent.values()].flat().flatMap(({ order, transcript }) => (order.after <= ended ? [onClock(transcript.startedAt)] : [])))

  /** Gives whether the record was ended from outside, and had not been ended by now. */
  const endedFromOutside = (): boolean => {
    if (stop === null) return false
    const now = stop
    stop = null
    endRun(now)
    return true
  }

  const onQuiet = (clock: VirtualClock): boolean => {
    const due = clock.nextDue() ?? Infinity
    const missing = overdue()
    if (missing !== Infinity && due <= missing + ROUNDING_MS) return clock.fireNext()
    const [next] = [...awaited].filter(({ exchange }) => !isEndedByRun(exchange)).sort((a, b) => placeOf(a) - placeOf(b))
    if (next !== undefined) {
      if (due < endOf(next.exchange) - SURELY_BEFORE_MS) return clock.fireNext()
      clock.moveTo(endOf(next.exchange))
      end(next)
      return true
    }
    return endedFromOutside() || clock.fireNext()
  }

  const send = (probe: Probe, _: string, signal: AbortSignal): Promise<Transcript> => {
    const exchange = unsent.get(keyOf(probe, sha256Of(probe.body)))?.shift()
    if (exchange === undefined) {
      // Where all that ended by itself has ended, it was not sent for that the run was ended from outside.
      if (ended >= endedByThemselves) endedFromOutside()
      return Promise.reject(new NotRecorded(`the record has no such request (${probe.name})`))
    }
    return new Promise((resolve) => {
      const one: Awaited = { exchange, resolve, probe }
      awaited.add(one)
      const endNow = (): void => {
        if (awaited.has(one)) end(one)
      }
      if (signal.aborted) endNow()
      else signal.addEventListener('abort', endNow, { once: true })
      clock.awaitQuiet()
    })
  }

  const clock = virtualClock(record.startedAt, onQuiet)
  return {
    clock,
    known: { preflight: record.preflight, images: record.images },
    open: (options) => {
      endRun = options.endRun
      // Secrets were masked before there was a record.
      return { send, mask: maskOf(noSecrets), close: () => undefined }
    },
  }
}

const isEndedByRun = ({ transcript: { end } }: RecordedExchange): boolean => end.kind === 'hung-up' && end.by === 'run'

/** What a request is recognised by. The connection is left out: a repetition goes over a fresh one. */
const keyOf = ({ name, method, path, headers, hangUp }: Probe, bodySha256: string): string =>
  JSON.stringify([name, method, path, headers, hangUp, bodySha256])
