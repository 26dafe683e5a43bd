/** How requests fared, and what is said of a target that serves none. */
import type { End } from '../model/transcript.ts'
import { isOutOfCredit } from '../protocol/error-codes.ts'
import { endInWords } from '../protocol/exchange-end.ts'
import { isCredentialError, isSuccess } from '../protocol/statuses.ts'
import { type Reading, accepted } from '../reading/reading.ts'
import { isExcessive } from './excess.ts'
import { chatOutcomeOf } from './diagnosis/chat-outcome.ts'

/** How a valid request fared: it was served, its key or quota was not good, it was not served at all; `null`: that says nothing. */
type Outcome = 'served' | 'account' | 'unserved' | null

/** What is kept of a response: its body may be large. */
export interface Seen {
  readonly id: string
  readonly status: number | null
  readonly end: End
  readonly outcome: Outcome
  readonly isOutOfCredit: boolean
  readonly isExcessive: boolean
}

export function outcomeOf(reading: Reading): Outcome {
  const { status, json, transcript, probe } = reading
  if (isOutOfCredit(status, json.value) || isCredentialError(status)) return 'account'
  if (transcript.end.kind === 'hung-up' || probe.hangUp !== null || status === 429) return null
  const outcome = chatOutcomeOf(reading)
  return outcome === 'served' || accepted(reading) ? 'served' : 'unserved'
}

export const seenOf = (reading: Reading): Seen => ({
  id: reading.transcript.id,
  status: reading.status,
  end: reading.transcript.end,
  outcome: outcomeOf(reading),
  isOutOfCredit: isOutOfCredit(reading.status, reading.json.value),
  isExcessive: isExcessive(reading.transcript),
})

export function reasonOf(failed: readonly Seen[], first: number): string {
  const last = failed.at(-1)
  if (last === undefined) return 'the target was lost'
  if (failed.every(({ outcome }) => outcome === 'account')) {
    const status = `(status ${String(last.status)})`
    return last.isOutOfCredit
      ? `the quota or the credit of the account ran out during the run ${status}`
      : `the key was rejected during the run, after it had been accepted ${status}`
  }
  return `the target was lost: from request ${String(first)} on ${inWords(failed, last)}`
}

/** Of a target that serves again. `first`, `last`: requests, by number. */
export function outageReason(failed: readonly Seen[], first: number, last: number): string {
  const latest = failed.at(-1)
  const what = latest === undefined ? 'nothing was served' : inWords(failed, latest)
  return `the target was gone for a while: from request ${String(first)} to ${String(last)} ${what}`
}

function inWords(failed: readonly Seen[], { status, end }: Seen): string {
  if (failed.every((one) => one.status === null)) return `no request was answered (${endInWords(end)})`
  if (failed.every((one) => one.end.kind !== 'complete')) return `no response was complete (${endInWords(end)})`
  if (failed.every((one) => one.isExcessive)) return 'every response was excessively large'
  if (!failed.every((one) => one.status === status)) return 'no response was a completion or a documented error'
  return isSuccess(status) || (status ?? 0) < 400
    ? `every response was a ${String(status)} without a completion`
    : `every response was a ${String(status)}`
}
