/** Time as the endpoint uses it: the machine's own, or that of a run in the same process. */
export interface EndpointClock {
  /** Wall-clock time, ms since the Unix epoch. */
  readonly wallTime: () => number
  /** Calls `act` once, `ms` from now; gives what cancels it. */
  readonly setTimer: (ms: number, act: () => void) => () => void
  /** Waits for work that a virtual clock does not know of, which stands still until then. */
  readonly hold: <T>(work: Promise<T>) => Promise<T>
}

export const machineClock: EndpointClock = {
  wallTime: () => Date.now(),
  setTimer: (ms, act) => {
    const timer = setTimeout(act, ms)
    return () => {
      clearTimeout(timer)
    }
  },
  hold: (work) => work,
}

/** Resolves after `ms`, or as soon as the signal aborts. */
export const pause = (clock: EndpointClock, ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      cancel()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const cancel = clock.setTimer(ms, end)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end)
  })
