/**
 * Notices that the key, the quota or the endpoint itself was lost during a run: what comes after that shows nothing of the endpoint. Valid requests
 * in a row that are not served are only a suspicion, since they may have something in common; a request that was served before is sent again, and
 * tells whether everything is lost. Requests in a row that run into our time limits, whatever they are, bring one trial: the plainest request, which has
 * little time.
 */
import { least } from '../model/extremes.ts'
import type { Probe } from '../model/probe.ts'
import type { Preflight } from '../model/record.ts'
import type { End } from '../model/transcript.ts'
import { isOutOfCredit } from '../protocol/error-codes.ts'
import { endInWords } from '../protocol/exchange-end.ts'
import { isBusy, isCredentialError, isSuccess } from '../protocol/statuses.ts'
import { type Reading, accepted, read, refused } from '../reading/reading.ts'
import { type Clock, sleep } from '../transport/clock.ts'
import { chatOutcomeOf } from './diagnosis/chat-outcome.ts'
import type { Sender } from './send.ts'

/** Valid requests in a row that are not served, after which a control request has to show whether all are. */
const SUSPICIOUS = 3
/** Before each further control request, ms: a server that restarts is not lost. */
const CONTROL_DELAYS_MS = [1_000, 5_000]
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
  /** What the control requests show; null: they got no answer in time. */
  readonly confirm: (control: Reading | null) => void
  /** Null: nothing is lost. */
  readonly reason: () => string | null
  /** Whether the exchange says nothing, since it was sent after the loss, or was under way then and not served. */
  readonly isAfter: (exchange: string) => boolean
}

/** How a valid request fared: it was served, its key or quota was not good, it was not served at all; `null`: that says nothing. */
type Outcome = 'served' | 'account' | 'unserved' | null

/** What is kept of a response: its body may be large. */
interface Seen {
  readonly id: string
  readonly status: number | null
  readonly end: End
  readonly outcome: Outcome
  readonly isOutOfCredit: boolean
}

interface Place {
  readonly sent: number
  readonly ended: number
}

/** `firstByteMs`: how long a trial may take where nothing plain was ever answered. */
export function watchForLoss(firstByteMs: number): LossWatch {
  const places = new Map<string, Place>()
  /** Of exchanges that were not served, whatever was wrong. */
  const unserved = new Set<string>()
  let lastServed = 0
  let firstLost = Infinity
  let lastProbe: Probe | null = null
  let slowestMs = 0
  /** Of plain completions; null: there was none. */
  let slowestPlainMs: number | null = null
  let failed: Seen[] = []
  /** In a row that ran into a time limit, with nothing answered between. */
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
    failed = failed.filter((one) => sentOf(one) > lastServed)
  }
  return {
    ended: (exchange, sent) => {
      places.set(exchange, { sent, ended: places.size + 1 })
    },
    started: ({ plainMs }) => {
      slowestPlainMs = plainMs ?? null
    },
    see: (reading, counts) => {
      if (reason !== null) return
      const seen = seenOf(reading)
      const { outcome, end } = seen
      const { endedAt } = reading.transcript
      if (accepted(reading)) slowestMs = Math.max(slowestMs, endedAt / 1000)
      if (accepted(reading) && !reading.asked.stream && end.kind === 'complete')
        slowestPlainMs = Math.max(slowestPlainMs ?? 0, endedAt / 1000)
      if (end.kind === 'timeout' && end.limit !== 'grace') stalled.push(seen)
      else if (end.kind !== 'hung-up') stalled = []
      // An invalid request that is clearly refused was read.
      if (refused(reading) || (counts && outcome === 'served')) served(reading)
      else if (outcome !== 'served') unserved.add(reading.transcript.id)
      if (counts && accepted(reading)) lastProbe = reading.probe
      if (counts && outcome !== 'served' && outcome !== null) failed.push(seen)
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
    confirm: (control) => {
      const shown = control === null || control.transcript.end.kind === 'hung-up' ? [] : [seenOf(control)]
      const failures = [...new Set([...failed, ...stalled])]
      firstLost = least(failures.map(({ id }) => placeOf(id).ended))
      const trial = isTrial()
        ? `; the one-word request after them got no answer within ${String(Math.round(silenceMs() / 100) / 10)} s`
        : ''
      reason = reasonOf([...failures, ...shown], lastServed + 1) + trial
    },
    reason: () => reason,
    isAfter: (exchange) => {
      const { sent, ended } = placeOf(exchange)
      return reason !== null && (sent > lastServed || (unserved.has(exchange) && ended >= firstLost))
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

export interface LossControl {
  readonly loss: LossWatch
  readonly sender: Sender
  /** Valid requests with nothing special, plain and streamed, the plainest last: what is sent where nothing was served yet. */
  readonly fallbacks: readonly Probe[]
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** The key and the quota do not come back; silence and a busy server were waited for. */
const mayPass = (reading: Reading): boolean =>
  outcomeOf(reading) === 'unserved' && reading.transcript.end.kind !== 'timeout' && !isBusy(reading.status)

/** No answer, or none that came to its end in time. */
const isStalled = ({ transcript: { end } }: Reading): boolean =>
  end.kind === 'hung-up' || end.kind === 'unreachable' || (end.kind === 'timeout' && end.limit !== 'grace')

/** Sends control requests until one is served, or several were not. */
export async function confirmLoss({ loss, sender, fallbacks, clock, signal }: LossControl): Promise<void> {
  const ask = async (probe: Probe): Promise<Reading | null> => {
    const transcript = await sender.send(probe, { withinMs: loss.silenceMs() })
    if ('unsent' in transcript) return null
    sender.release(transcript)
    return read(transcript)
  }
  if (loss.isTrial()) {
    let trial: Reading | null = null
    for (const probe of loss.controls(fallbacks)) {
      trial = await ask(probe)
      if (trial !== null && outcomeOf(trial) === 'served' && !isStalled(trial)) loss.refute()
      else if (trial !== null && !isStalled(trial)) loss.answered()
      if (!loss.isTrial()) break
    }
    if (loss.isTrial() && !signal.aborted) loss.confirm(trial)
  }
  if (!loss.isSuspected()) return
  let last: Reading | null = null
  for (const delay of [0, ...CONTROL_DELAYS_MS]) {
    if (delay > 0) await sleep(clock, delay, signal)
    for (const probe of loss.controls(fallbacks)) {
      last = await ask(probe)
      if (!loss.isSuspected()) return
      if (last !== null && outcomeOf(last) === 'served') {
        loss.refute()
        return
      }
    }
    if (last === null || !mayPass(last)) break
  }
  if (!signal.aborted) loss.confirm(last)
}

function outcomeOf(reading: Reading): Outcome {
  const { status, json, transcript, probe } = reading
  if (isOutOfCredit(status, json.value) || isCredentialError(status)) return 'account'
  if (transcript.end.kind === 'hung-up' || probe.hangUp !== null || status === 429) return null
  const outcome = chatOutcomeOf(reading)
  return outcome === 'served' || accepted(reading) ? 'served' : 'unserved'
}

const seenOf = (reading: Reading): Seen => ({
  id: reading.transcript.id,
  status: reading.status,
  end: reading.transcript.end,
  outcome: outcomeOf(reading),
  isOutOfCredit: isOutOfCredit(reading.status, reading.json.value),
})

function reasonOf(failed: readonly Seen[], first: number): string {
  const last = failed.at(-1)
  if (last === undefined) return 'the target was lost'
  if (failed.every(({ outcome }) => outcome === 'account')) {
    const status = `(status ${String(last.status)})`
    return last.isOutOfCredit
      ? `the quota or the credit of the account ran out during the run ${status}`
      : `the key was rejected during the run, after it had been accepted ${status}`
  }
  const from = `the target was lost: from request ${String(first)} on`
  const { status, end } = last
  if (failed.every((one) => one.status === null)) return `${from} no request was answered (${endInWords(end)})`
  if (failed.every((one) => one.end.kind !== 'complete')) return `${from} no response was complete (${endInWords(end)})`
  if (!failed.every((one) => one.status === status)) return `${from} no response was a completion or a documented error`
  return isSuccess(status) || (status ?? 0) < 400
    ? `${from} every response was a ${String(status)} without a completion`
    : `${from} every response was a ${String(status)}`
}
