/** The limits of one exchange that run at present. */
import type { Limit } from '../model/transcript.ts'
import type { Clock } from './clock.ts'
import type { StallWatch } from './stall.ts'

export interface Timers {
  /** Starts a limit, or starts it anew. */
  readonly start: (name: Limit, ms: number) => void
  readonly stop: (name: Limit) => void
  readonly stopAll: () => void
}

interface Running {
  due: number
  cancel: () => void
}

/**
 * `ranOut` is called with the limit that ran out. Where this process stood still for half of it, what arrived meanwhile has not been read: the limit
 * starts again. `stalls`: null where time is virtual.
 */
export function timersOf(clock: Clock, stalls: Pick<StallWatch, 'longestSince'> | null, ranOut: (name: Limit, ms: number) => void): Timers {
  const running = new Map<Limit, Running>()
  const stop = (name: Limit): void => {
    running.get(name)?.cancel()
    running.delete(name)
  }
  /** The watch learns of a stall only when its own timer is late. */
  const stalledSince = (since: number): number => stalls?.longestSince(since) ?? 0
  const restart = (name: Limit, one: Running, ms: number): void => {
    one.due = clock.monotonicTime() + ms
    wait(name, one, ms, ms)
  }
  const wait = (name: Limit, one: Running, left: number, ms: number): void => {
    one.cancel = clock.setTimer(left, () => {
      const rest = one.due - clock.monotonicTime()
      if (rest > 0) wait(name, one, rest, ms)
      else if (2 * stalledSince(one.due - ms) >= ms) restart(name, one, ms)
      else ranOut(name, ms)
    })
  }
  return {
    start: (name, ms) => {
      const due = clock.monotonicTime() + ms
      const one = running.get(name)
      // Later than before: the timer that is set looks again when it is called. One for each piece of a body would cost more than the piece.
      if (one !== undefined && due >= one.due) {
        one.due = due
        return
      }
      one?.cancel()
      const next = { due, cancel: () => undefined }
      running.set(name, next)
      wait(name, next, ms, ms)
    },
    stop,
    stopAll: () => {
      for (const name of [...running.keys()]) stop(name)
    },
  }
}
