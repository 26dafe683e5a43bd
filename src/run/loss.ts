/** Notices that the key or the quota was lost during a run: what comes after that shows nothing of the endpoint. */
import { isOutOfCredit } from '../protocol/error-codes.ts'
import { isCredentialError } from '../protocol/statuses.ts'
import { type Reading, accepted, refused } from '../reading/reading.ts'

/** Valid requests in a row that are refused for the key or the quota, after which a plain one has to show whether all are. */
const SUSPICIOUS = 3

export interface LossWatch {
  /** `counts`: the request is valid, and presents the key as every other does. */
  readonly see: (reading: Reading, counts: boolean) => void
  /** Whether a control request has to show if the key or the quota is lost. */
  readonly isSuspected: () => boolean
  /** What the control request shows; null: it got no answer. */
  readonly confirm: (control: Reading | null) => void
  /** Null: nothing is lost. */
  readonly reason: () => string | null
  /** Whether the exchange was recorded after the last one that counts. */
  readonly isAfter: (exchange: string) => boolean
}

export function watchForLoss(): LossWatch {
  const places = new Map<string, number>()
  let lastServed = 0
  let refusals = 0
  let needed = SUSPICIOUS
  let seen: string | null = null
  let reason: string | null = null
  return {
    see: (reading, counts) => {
      places.set(reading.transcript.id, places.size + 1)
      if (!counts || reason !== null) return
      const loss = lossIn(reading)
      if (loss !== null) {
        refusals += 1
        seen = loss
      } else {
        refusals = 0
        lastServed = places.size
      }
    },
    isSuspected: () => reason === null && refusals >= needed,
    confirm: (control) => {
      if (control !== null && (accepted(control) || refused(control))) {
        // Some requests are refused so, and not all: that is the endpoint's own way, and is judged.
        refusals = 0
        lastServed = places.size
        needed *= 2
      } else reason = (control === null ? null : lossIn(control)) ?? seen
    },
    reason: () => reason,
    isAfter: (exchange) => reason !== null && (places.get(exchange) ?? 0) > lastServed,
  }
}

function lossIn({ status, json }: Reading): string | null {
  if (isOutOfCredit(status, json.value)) return `the quota or the credit of the account ran out during the run (status ${String(status)})`
  return isCredentialError(status) ? `the key was refused during the run, after it had been accepted (status ${String(status)})` : null
}
