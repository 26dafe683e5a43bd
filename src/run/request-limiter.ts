import { setMaxListeners } from 'node:events'
import type { RunStop } from '../model/record.ts'
import { type Clock, sleep } from '../transport/clock.ts'

interface Order {
  /** Before those that wait already. */
  readonly isUrgent?: boolean
  /** Before those that begin something: of many chains the longest ends the run, and is not to wait at each link for what could follow. */
  readonly isContinued?: boolean
  /** Once nothing is in flight, and nothing begins before it is over. */
  readonly isAlone?: boolean
}

/** Lets so many requests through at once, so many a second, and none while the target has asked for patience. */
export interface RequestLimiter {
  readonly through: <T>(act: () => Promise<T>, order?: Order) => Promise<T>
  /** Holds everything that has not begun for `ms`, and from then on lets half as many through at once, one at least. */
  readonly slow: (ms: number) => void
  /** Holds everything that has not begun for `ms`. */
  readonly rest: (ms: number) => void
  /** Lets nothing through that has not begun, until what it gives is called. */
  readonly pause: () => () => void
}

export function requestLimiterOf(concurrency: number, rps: number | null, signal: AbortSignal, clock: Clock): RequestLimiter {
  let width = concurrency
  let inside = 0
  let notBefore = 0
  let isWaiting = false
  let isClosed = false
  let pauses = 0
  const waiting: (Pick<Required<Order>, 'isAlone' | 'isContinued'> & { readonly admitted: () => void })[] = []

  const admit = (): void => {
    const wait = notBefore - clock.monotonicTime()
    const [next] = waiting
    if (isWaiting || isClosed || pauses > 0 || inside >= width || next === undefined || (next.isAlone && inside > 0)) return
    if (wait > 0 && !signal.aborted) {
      isWaiting = true
      void sleep(clock, wait, signal).then(() => {
        isWaiting = false
        admit()
      })
      return
    }
    inside += 1
    if (rps !== null) notBefore = Math.max(notBefore, clock.monotonicTime()) + 1000 / rps
    isClosed = next.isAlone
    waiting.shift()
    next.admitted()
    admit()
  }
  const rest = (ms: number): void => {
    notBefore = Math.max(notBefore, clock.monotonicTime() + ms)
  }
  return {
    through: async (act, { isUrgent = false, isContinued = isUrgent, isAlone = false } = {}) => {
      await new Promise<void>((admitted) => {
        const begins = isContinued ? waiting.findIndex((other) => !other.isContinued) : -1
        waiting.splice(isUrgent ? 0 : begins === -1 ? waiting.length : begins, 0, { admitted, isContinued, isAlone })
        admit()
      })
      try {
        return await act()
      } finally {
        inside -= 1
        isClosed &&= !isAlone
        admit()
      }
    },
    pause: () => {
      pauses += 1
      return () => {
        pauses -= 1
        admit()
      }
    },
    rest,
    slow: (ms) => {
      rest(ms)
      width = Math.max(1, Math.floor(width / 2))
    },
  }
}

/**
 * A signal that aborts with its parent, or after `ms`. Not AbortSignal.any over AbortSignal.timeout: Node 20 holds the sources of a
 * combined signal weakly, and a timeout that nobody else holds is collected before it fires.
 */
export interface Deadline {
  readonly signal: AbortSignal
  /** What ended it; null: nothing yet. */
  readonly stop: () => RunStop | null
  readonly end: (stop: RunStop) => void
  /** Aborts the signal, though nothing ended it from outside. */
  readonly abandon: () => void
  /** Lets go of the clock and of the parent. */
  readonly lift: () => void
}

export function deadline(parent: AbortSignal, ms: number, clock: Clock): Deadline {
  const own = new AbortController()
  // Each request under way listens, however many the concurrency allows.
  setMaxListeners(0, own.signal)
  let stop: RunStop | null = null
  const end = (by: RunStop): void => {
    stop ??= by
    own.abort()
  }
  const follow = (): void => {
    end({ kind: 'interrupted', reason: String(parent.reason) })
  }
  const cancel = clock.setTimer(ms, () => {
    end({ kind: 'deadline' })
  })
  if (parent.aborted) follow()
  else parent.addEventListener('abort', follow)
  return {
    signal: own.signal,
    stop: () => stop,
    end,
    abandon: () => {
      own.abort()
    },
    lift: () => {
      cancel()
      parent.removeEventListener('abort', follow)
    },
  }
}
