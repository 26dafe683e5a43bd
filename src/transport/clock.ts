/** Time, as run and transport use it: the machine's own, or a virtual one that moves on by itself. */

export interface Clock {
  /** Wall-clock time, ms since the Unix epoch. */
  readonly wallTime: () => number
  /** Monotonic time, ms since some moment; fractions are kept. */
  readonly monotonicTime: () => number
  /** Processor time that this process has taken so far, ms; a virtual clock counts none. */
  readonly processorTime: () => number
  /** Calls `act` once, `ms` from now; gives what cancels it. */
  readonly setTimer: (ms: number, act: () => void) => () => void
  /**
   * Waits for work that the clock does not know of (a file, a socket, a thread), and gives its result: a virtual clock stands still until then.
   * Rejects as the work does.
   */
  readonly hold: <T>(work: Promise<T>) => Promise<T>
}

export const systemClock: Clock = {
  wallTime: () => Date.now(),
  monotonicTime: () => performance.now(),
  processorTime: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  setTimer: (ms, act) => {
    const timer = setTimeout(act, ms)
    return () => {
      clearTimeout(timer)
    }
  },
  hold: (work) => work,
}

interface Timer {
  readonly due: number
  readonly act: () => void
}

/** What a virtual clock needs besides its own timers. */
export interface VirtualClock extends Clock {
  /** When the next timer is due, monotonic ms; null: none is set. */
  readonly nextDue: () => number | null
  /** Sets the time to that of the next timer, and calls it; gives whether there was one. */
  readonly fireNext: () => boolean
  /** Waits until nothing happens, and calls `quiet` then; timers and held work do so by themselves. */
  readonly awaitQuiet: () => void
  /** Moves on to a time, unless it is in the past; calls no timer. */
  readonly moveTo: (monotonicMs: number) => void
}

/** How many turns of the event loop everything has to be quiet for: undici puts off some of its work by one. */
const QUIET_TURNS = 2

/**
 * A discrete-event clock: time stands still while anything happens, and jumps to the next timer once nothing does. "Nothing" means that no work is
 * held, and that the event loop has turned without a call: promises, `process.nextTick` and in-memory streams need no holding.
 * @param startMs wall-clock time at which it begins, ms since the Unix epoch.
 * @param quiet called when nothing happens; the default fires the next timer. Gives whether it did anything.
 */
export function virtualClock(startMs: number, quiet?: (clock: VirtualClock) => boolean): VirtualClock {
  const timers: Timer[] = []
  let now = 0
  let held = 0
  let isTurning = false

  const turn = (left: number): void => {
    if (held > 0) isTurning = false
    else if (left > 0) setImmediate(turn, left - 1)
    else {
      isTurning = false
      const didSomething = quiet === undefined ? fireNext() : quiet(clock)
      if (didSomething) awaitQuiet()
    }
  }
  const awaitQuiet = (): void => {
    if (isTurning || held > 0) return
    isTurning = true
    setImmediate(turn, QUIET_TURNS - 1)
  }
  const fireNext = (): boolean => {
    const timer = timers.shift()
    if (timer === undefined) return false
    now = Math.max(now, timer.due)
    timer.act()
    return true
  }

  const clock: VirtualClock = {
    wallTime: () => startMs + Math.floor(now),
    monotonicTime: () => now,
    processorTime: () => 0,
    setTimer: (ms, act) => {
      const timer = { due: now + Math.max(0, ms), act }
      const later = timers.findIndex(({ due }) => due > timer.due)
      timers.splice(later === -1 ? timers.length : later, 0, timer)
      awaitQuiet()
      return () => {
        const at = timers.indexOf(timer)
        if (at !== -1) timers.splice(at, 1)
      }
    },
    hold: async (work) => {
      held += 1
      try {
        return await work
      } finally {
        held -= 1
        awaitQuiet()
      }
    },
    nextDue: () => timers[0]?.due ?? null,
    fireNext,
    awaitQuiet,
    moveTo: (monotonicMs) => {
      now = Math.max(now, monotonicMs)
    },
  }
  return clock
}

/** Resolves once the event loop has turned: timers and sockets have had their turn. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

/** Resolves after `ms`, or as soon as the signal aborts; never rejects. */
export const sleep = (clock: Clock, ms: number, signal: AbortSignal): Promise<void> =>
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
