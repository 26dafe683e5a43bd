/** How long this process was kept from its timers: it was judging, or the machine gave its time to others. What arrived meanwhile seems to arrive at once. */
export interface StallWatch {
  /** The longest stall that goes on, or ended after that moment, ms; 0: none of `WORTH_TELLING` or more. */
  readonly longestSince: (monotonicMs: number) => number
  readonly close: () => void
}

const TICK_MS = 20
const WORTH_TELLING = 50
/** Stalls that are remembered: more than any exchange meets. */
const MAX_STALLS = 1000

/** Watches the event loop of the process by a timer of its own, which keeps no process alive. */
export function watchStalls(): StallWatch {
  const stalls: { readonly endedAt: number; readonly ms: number }[] = []
  let expected = performance.now() + TICK_MS
  const timer = setInterval(() => {
    const now = performance.now()
    const late = now - expected
    if (late >= WORTH_TELLING) {
      stalls.push({ endedAt: now, ms: Math.round(late) })
      if (stalls.length > MAX_STALLS) stalls.shift()
    }
    expected = now + TICK_MS
  }, TICK_MS)
  timer.unref()
  return {
    longestSince: (monotonicMs) => {
      // One that goes on: its own timer has not been called yet.
      const now = performance.now()
      const late = Math.round(now - Math.max(expected, monotonicMs))
      let longest = late >= WORTH_TELLING ? late : 0
      for (const { endedAt, ms } of stalls) if (endedAt >= monotonicMs && ms > longest) longest = ms
      return longest
    },
    close: () => {
      clearInterval(timer)
    },
  }
}
