/** Whether a valid request was refused for load after an invalid one had been refused for what it is. */
import { isBusy, isRefusalStatus } from '../protocol/statuses.ts'
import type { Reading } from '../reading/reading.ts'

export interface BusyWatch {
  readonly see: (reading: Reading) => void
  readonly wasBusy: () => boolean
}

export function watchForBusy(): BusyWatch {
  let refusedInvalid = false
  let busyAfterRefusal = false
  return {
    see: ({ status, probe, asked }) => {
      if (probe.defect === null && asked.isCompletion && isBusy(status)) busyAfterRefusal ||= refusedInvalid
      else if (probe.defect !== null && isRefusalStatus(status)) refusedInvalid = true
    },
    wasBusy: () => busyAfterRefusal,
  }
}
