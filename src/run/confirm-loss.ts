/** Sends control requests to see whether a target is lost, gone for a while, or as it was. */
import type { Probe } from '../model/probe.ts'
import { isBusy } from '../protocol/statuses.ts'
import { type Reading, read } from '../reading/reading.ts'
import { type Clock, sleep } from '../transport/clock.ts'
import { isExcessive } from './excess.ts'
import { type Seen, outcomeOf, seenOf } from './loss-reason.ts'
import type { LossWatch } from './loss.ts'
import type { Sender } from './send.ts'

/** Before each further control request, ms: a server that restarts is not lost. */
const CONTROL_DELAYS_MS = [1_000, 5_000]

export interface LossControl {
  readonly loss: LossWatch
  readonly sender: Sender
  /** Valid requests with nothing special, plain and streamed, the plainest last: what is sent where nothing was served yet. */
  readonly fallbacks: readonly Probe[]
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** The key and the quota do not come back; silence and a busy server were waited for; what sends without an end does not restart. */
const mayPass = (reading: Reading): boolean =>
  outcomeOf(reading) === 'unserved' &&
  reading.transcript.end.kind !== 'timeout' &&
  !isExcessive(reading.transcript) &&
  !isBusy(reading.status)

/** No answer, or none that came to its end in time. */
const isStalled = ({ transcript }: Reading): boolean =>
  ['hung-up', 'unreachable'].includes(transcript.end.kind) ||
  (transcript.end.kind === 'timeout' && transcript.end.limit !== 'grace') ||
  isExcessive(transcript)

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
  /** What had failed when a control request did as well. */
  let gone: readonly Seen[] | null = null
  for (const delay of [0, ...CONTROL_DELAYS_MS]) {
    if (delay > 0) await sleep(clock, delay, signal)
    for (const probe of loss.controls(fallbacks)) {
      last = await ask(probe)
      const isServed = last !== null && outcomeOf(last) === 'served'
      if (isServed || !loss.isSuspected()) {
        if (gone !== null) loss.recovered(gone)
        if (isServed) loss.refute()
        return
      }
    }
    gone ??= [...loss.failures(), ...(last === null ? [] : [seenOf(last)])]
    if (last === null || !mayPass(last)) break
  }
  if (!signal.aborted) loss.confirm(last)
}
