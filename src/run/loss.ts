/**
 * Notices that the key, the quota or the endpoint itself was lost during a run: what comes after that shows nothing of the endpoint. Valid requests
 * in a row that are not served are only a suspicion, since they may have something in common; a request that was served before is sent again, and
 * tells whether everything is lost. Requests in a row that run into our limits, of time or of size, bring one trial: the plainest request, which has
 * little time.
 */
import { least } from '../model/extremes.ts'
import type { Probe } from '../model/probe.ts'
import type { Preflight } from '../model/record.ts'
import { type Reading, accepted, refused } from '../reading/reading.ts'
import { excessInWords, isExcessive } from './excess.ts'
import { isLong } from './long.ts'
import { type Seen, outageReason, reasonOf, seenOf } from './loss-reason.ts'

/** Valid requests in a row that are not served, after which a control request has to show whether all are. */
const SUSPICIOUS = 3
/** Silence of a control request counts after this long, and after so many times the slowest response, ms. */
const MIN_SILENCE_MS = 15_000
/** The same after requests that ran into time limits: they have waited enough. */
const MIN_TRIAL_MS = 5_000
const SILENCE_FACTOR = 3

export interface LossWatch {
  /** What the requests before the run have shown. */
  readonly started: (preflight: Pick<Preflight, 'plainMs'>) => void
  /** The place of an exchange in the order of sending, and that it has ended. */
  readonly ended: (exchange: string, sent: number) => void
  /** `counts`: the request is valid, usual, and presents the key as every other does. */
  readonly see: (reading: Reading, counts: boolean) => void
  /** Whether a control request has to show if everything is lost. */
  readonly isSuspected: () => boolean
  /** Requests of which one was served, if any: those that are sent to see. */
  readonly controls: (fallbacks: readonly Probe[]) => readonly Probe[]
  /** How long a control request may take, ms. */
  readonly silenceMs: () => number
  /** Whether one control request decides, since what suspects a loss are time limits. */
  readonly isTrial: () => boolean
  /** The trial was answered: time limits show no loss. */
  readonly answered: () => void
  /** Something is still served. */
  readonly refute: () => void
  /** What makes it suspect that all is lost. */
  readonly failures: () => readonly Seen[]
  /** Those failed, and so did control requests after them, but now something is served again: the target was gone for a while. */
  readonly recovered: (failures: readonly Seen[]) => void
  /** What the control requests show; null: they got no answer in time. */
  readonly confirm: (control: Reading | null) => void
  /** Null: nothing is lost. */
  readonly reason: () => string | null
  /** Why the exchange says nothing: it was sent after the loss, or was not served while the target was gone; null: it counts. */
  readonly lostBy: (exchange: string) => string | null
}

interface Place {
  readonly sent: number
  readonly ended: number
}

/** A time in which nothing was served: after that exchange had ended, and up to that request. */
interface Outage {
  readonly afterEnded: number
  readonly upToSent: number
  readonly reason: string
}

/** `firstByteMs`: how long a trial may take where nothing plain was ever answered. */
export function watchForLoss(firstByteMs: number): LossWatch {
  const places = new Map<string, Place>()
  /** Of exchanges that were not served, whatever was wrong. */
  const unserved = new Set<string>()
  const outages: Outage[] = []
  /** What was served last when a failed request ended. */
  const servedBefore = new Map<string, number>()
  let lastServedEnded = 0
  let lastSent = 0
  let lastServed = 0
  let firstLost = Infinity
  let lastProbe: Probe | null = null
  let slowestMs = 0
  /** Of plain completions; null: there was none. */
  let slowestPlainMs: number | null = null
  let failed: Seen[] = []
  /** In a row that ran into a limit, with nothing answered between. */
  let stalled: Seen[] = []
  let needed = SUSPICIOUS
  let reason: string | null = null
  const placeOf = (exchange: string): Place => places.get(exchange) ?? { sent: 0, ended: 0 }
  const sentOf = ({ id }: Pick<Seen, 'id'>): number => placeOf(id).sent
  const isTrial = (): boolean => stalled.length >= SUSPICIOUS
  const silenceMs = (): number => {
    if (!isTrial()) return Math.max(MIN_SILENCE_MS, SILENCE_FACTOR * slowestMs)
    return slowestPlainMs === null ? firstByteMs : Math.max(MIN_TRIAL_MS, SILENCE_FACTOR * slowestPlainMs)
  }
  const served = (reading: Reading): void => {
    lastServed = Math.max(lastServed, sentOf(reading.transcript))
    lastServedEnded = Math.max(lastServedEnded, placeOf(reading.transcript.id).ended)
    failed = failed.filter((one) => sentOf(one) > lastServed)
  }
  return {
    ended: (exchange, sent) => {
      places.set(exchange, { sent, ended: places.size + 1 })
      lastSent = Math.max(lastSent, sent)
    },
    started: ({ plainMs }) => {
      slowestPlainMs = plainMs ?? null
    },
    see: (reading, counts) => {
      if (reason !== null) return
      const seen = seenOf(reading)
      const { outcome, end } = seen
      const { endedAt } = reading.transcript
      const tellsPace = accepted(reading) && !isLong(reading.probe)
      if (tellsPace) slowestMs = Math.max(slowestMs, endedAt / 1000)
      if (tellsPace && !reading.asked.stream && end.kind === 'complete') slowestPlainMs = Math.max(slowestPlainMs ?? 0, endedAt / 1000)
      const isStalled = (end.kind === 'timeout' && end.limit !== 'grace') || seen.isExcessive
      if (isStalled && !isLong(reading.probe)) stalled.push(seen)
      else if (!isStalled && end.kind !== 'hung-up') stalled = []
      // An invalid request that is clearly refused was read.
      if (refused(reading) || (counts && outcome === 'served')) served(reading)
      else if (outcome !== 'served') unserved.add(reading.transcript.id)
      if (counts && accepted(reading)) lastProbe = reading.probe
      if (counts && outcome !== 'served' && outcome !== null) {
        failed.push(seen)
        servedBefore.set(seen.id, lastServedEnded)
      }
    },
    isSuspected: () => reason === null && (failed.length >= needed || isTrial()),
    isTrial,
    controls: (fallbacks) =>
      (isTrial() && slowestPlainMs !== null ? fallbacks.slice(-1) : lastProbe === null ? fallbacks : [lastProbe]).map(asControl),
    silenceMs,
    answered: () => {
      stalled = []
    },
    refute: () => {
      // Some requests are not served, and not all: that is the endpoint's own way, and is judged.
      for (const one of failed) lastServed = Math.max(lastServed, sentOf(one))
      if (failed.length >= needed) needed *= 2
      failed = []
      stalled = []
    },
    failures: () => [...failed],
    recovered: (failures) => {
      const reason = outageReason(failures, least(failures.map(sentOf)), lastSent)
      outages.push({ afterEnded: least(failures.map(({ id }) => servedBefore.get(id) ?? 0)), upToSent: lastSent, reason })
    },
    confirm: (control) => {
      const shown = control === null || control.transcript.end.kind === 'hung-up' ? [] : [seenOf(control)]
      const failures = [...new Set([...failed, ...stalled])]
      firstLost = least(failures.map(({ id }) => placeOf(id).ended))
      const isLarge = control !== null && isExcessive(control.transcript)
      const answer = isLarge ? excessInWords(control.transcript) : `got no answer within ${String(Math.round(silenceMs() / 100) / 10)} s`
      const trial = isTrial() ? `; the one-word request after them${isLarge ? ':' : ''} ${answer}` : ''
      reason = reasonOf([...failures, ...shown], lastServed + 1) + trial
    },
    reason: () => reason,
    lostBy: (exchange) => {
      const { sent, ended } = placeOf(exchange)
      const isUnserved = unserved.has(exchange)
      if (reason !== null && (sent > lastServed || (isUnserved && ended >= firstLost))) return reason
      const isWithin = (one: Outage): boolean => isUnserved && ended > one.afterEnded && sent <= one.upToSent
      return outages.find(isWithin)?.reason ?? null
    },
  }
}

const asControl = (probe: Probe): Probe => ({
  ...probe,
  name: 'run/control',
  purpose: 'A request that was served before, to see whether the endpoint still works',
  connection: 'fresh',
  hangUp: null,
  draw: null,
})
