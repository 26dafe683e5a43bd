import { expect, test } from 'vitest'
import { virtualClock } from './clock.ts'
import { timersOf } from './timers.ts'

/** When a limit of 1000 ms runs out, by virtual time, with that stall during the first of its periods. */
async function ranOutAt(stallMs: number): Promise<number> {
  const clock = virtualClock(0)
  const began = clock.monotonicTime()
  return new Promise((resolve) => {
    const stalls = { longestSince: (since: number) => (since <= began ? stallMs : 0) }
    timersOf(clock, stalls, () => {
      resolve(clock.monotonicTime() - began)
    }).start('idle', 1000)
  })
}

test('a limit starts anew where this process stood still for half of it, once for each stall', async () => {
  expect(await ranOutAt(0)).toBe(1000)
  expect(await ranOutAt(499)).toBe(1000)
  expect(await ranOutAt(500)).toBe(2000)
  expect(await ranOutAt(60_000)).toBe(2000)
})
