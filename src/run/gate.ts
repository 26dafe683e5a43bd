import { setMaxListeners } from 'node:events'

/** Lets so many requests through at once, so many a second, and none while the target has asked for patience. */
export interface Gate {
  /** `urgent`: before those that wait already. */
  readonly through: <T>(act: () => Promise<T>, urgent?: boolean) => Promise<T>
  /** Holds everything that has not begun for `ms`. */
  readonly pause: (ms: number) => void
}

export function gateOf(concurrency: number, rps: number | null, signal: AbortSignal): Gate {
  let free = concurrency
  let notBefore = 0
  const waiting: (() => void)[] = []

  const enter = async (urgent: boolean): Promise<void> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => (urgent ? waiting.unshift(resolve) : waiting.push(resolve)))
    for (let wait = notBefore - performance.now(); wait > 0 && !signal.aborted; wait = notBefore - performance.now())
      await sleep(wait, signal)
    if (rps !== null) notBefore = Math.max(notBefore, performance.now()) + 1000 / rps
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  return {
    through: async (act, urgent = false) => {
      await enter(urgent)
      try {
        return await act()
      } finally {
        leave()
      }
    },
    pause: (ms) => {
      notBefore = Math.max(notBefore, performance.now() + ms)
    },
  }
}

/** Ends early, and without complaint, when the signal does. */
export const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end)
  })

/**
 * A signal that aborts with its parent, or after `ms`. Not AbortSignal.any over AbortSignal.timeout: Node 20 holds the sources of a
 * combined signal weakly, and a timeout that nobody else holds is collected before it fires.
 */
export function deadline(
  parent: AbortSignal,
  ms: number,
): { readonly signal: AbortSignal; readonly expired: () => boolean; readonly lift: () => void } {
  const own = new AbortController()
  // Each request under way listens, however many the concurrency allows.
  setMaxListeners(0, own.signal)
  let expired = false
  const follow = (): void => {
    own.abort(parent.reason)
  }
  const timer = setTimeout(() => {
    expired = true
    own.abort('deadline')
  }, ms)
  if (parent.aborted) follow()
  else parent.addEventListener('abort', follow)
  return {
    signal: own.signal,
    expired: () => expired,
    lift: () => {
      clearTimeout(timer)
      parent.removeEventListener('abort', follow)
    },
  }
}
