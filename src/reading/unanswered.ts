import { isBusy } from '../protocol/statuses.ts'
import type { Reading } from './reading.ts'

/**
 * No usable response: a 5xx other than 501 and overload (503, 529), a connection that is cut before the head, or silence before the response is
 * complete. A plain body that is whole and never ends is silence too, since clients wait for its end. A head that is not HTTP, a body that is cut
 * and a stream that stays open after its end have requirements of their own.
 */
export function isUnanswered({ status, transcript: { end }, asked, completion }: Reading): boolean {
  if (end.kind === 'cut') return status === null
  if (end.kind === 'timeout') {
    if (end.limit === 'grace') return !asked.stream
    const isFinished = asked.stream && (completion?.choices ?? []).some(({ finishes }) => finishes.length > 0)
    return (end.limit === 'first-byte' || end.limit === 'idle') && !isFinished
  }
  return status !== null && status >= 500 && status !== 501 && !isBusy(status)
}
