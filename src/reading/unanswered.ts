import { sentLength } from '../model/padding.ts'
import { isBusy, isNotImplemented } from '../protocol/statuses.ts'
import type { Probe } from '../model/probe.ts'
import type { Reading } from './reading.ts'

/**
 * No usable response: a 5xx other than overload (503, 529), a connection that is cut before the head, or silence before the response is
 * complete. A plain body that is whole and never ends is silence too, since clients wait for its end. A head that is not HTTP, a body that is cut
 * and a stream that stays open after its end have requirements of their own, and so has a 501 for what is not promised. A response that was asked
 * for at length may take longer than a run waits.
 */
export function isUnanswered(reading: Reading): boolean {
  const {
    status,
    transcript: { end },
    asked,
    completion,
    probe: { traits },
  } = reading
  if (end.kind === 'cut') return status === null
  if (end.kind === 'timeout') {
    if (traits.includes('long')) return false
    if (end.limit === 'grace') return !asked.stream
    const isFinished = asked.stream && (completion?.choices ?? []).some(({ finishes }) => finishes.length > 0)
    return (end.limit === 'first-byte' || end.limit === 'idle') && !isFinished
  }
  return status !== null && status >= 500 && !isBusy(status) && !(isNotImplemented(status) && !isPromised(reading))
}

/** Whether the request is a valid one that needs nothing beyond what the profile promises. */
export const isPromised = ({ probe: { defect, capabilities } }: Reading): boolean => defect === null && capabilities.length === 0

/** Bytes of a request body: one that is as large or larger may lawfully end in a closed connection. RFC 9110 15.5.14. */
const MAX_SMALL_BODY = 64 * 1024

export const isSmall = (probe: Pick<Probe, 'body' | 'padding'>): boolean => sentLength(probe) < MAX_SMALL_BODY

/** A 503 or 529 that does not say when to come back. */
export const isUntimedOverload = ({ status, header }: Reading): boolean =>
  isBusy(status) && status !== 429 && header('retry-after').length === 0
