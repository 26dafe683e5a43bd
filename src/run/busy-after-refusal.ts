/** Whether a valid request was refused for load after an invalid one had been refused for what it is, or failed right after a large one. */
import { sentLength } from '../model/padding.ts'
import { isBusy, isRefusalStatus, isServerFailure } from '../protocol/statuses.ts'
import type { Reading } from '../reading/reading.ts'

export interface BusyWatch {
  readonly see: (reading: Reading) => void
  readonly wasBusy: () => boolean
}

/** As a request with a screenshot is. */
const LARGE_BYTES = 400_000
/** Responses that may come between, as many as there are requests in flight. */
const NEAR = 8

export function watchForBusy(): BusyWatch {
  let refusedInvalid = false
  let sinceLarge = Infinity
  let busyAfterRefusal = false
  return {
    see: ({ status, probe, asked }) => {
      sinceLarge = sentLength(probe) > LARGE_BYTES ? 0 : sinceLarge + 1
      if (probe.defect === null && asked.isCompletion && isServerFailure(status)) busyAfterRefusal ||= sinceLarge <= NEAR
      if (probe.defect === null && asked.isCompletion && isBusy(status)) busyAfterRefusal ||= refusedInvalid
      else if (probe.defect !== null && isRefusalStatus(status)) refusedInvalid = true
    },
    wasBusy: () => busyAfterRefusal,
  }
}
