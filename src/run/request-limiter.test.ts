import { expect, test } from 'vitest'
import { systemClock } from '../transport/clock.ts'
import { requestLimiterOf } from './request-limiter.ts'

test('what is next goes before all that waits, and the rest in its order', async () => {
  const limiter = requestLimiterOf(1, null, new AbortController().signal, systemClock)
  const order: string[] = []
  const act = (name: string, isUrgent = false): Promise<void> =>
    limiter.through(
      () => {
        order.push(name)
        return Promise.resolve()
      },
      { isUrgent },
    )
  await Promise.all([act('first'), act('second'), act('third'), act('on the same connection', true)])
  expect(order).toEqual(['first', 'on the same connection', 'second', 'third'])
})

test('what has begun goes on before others begin', async () => {
  const limiter = requestLimiterOf(1, null, new AbortController().signal, systemClock)
  const order: string[] = []
  const act = (name: string, isContinued = false): Promise<void> =>
    limiter.through(
      () => {
        order.push(name)
        return Promise.resolve()
      },
      { isContinued },
    )
  await Promise.all([act('a'), act('b'), act('c'), act('a goes on', true), act('b goes on', true)])
  expect(order).toEqual(['a', 'a goes on', 'b goes on', 'b', 'c'])
})

test('each time it is slowed half as many go through at once, and one always does', async () => {
  const limiter = requestLimiterOf(8, null, new AbortController().signal, systemClock)
  const widest = async (): Promise<number> => {
    let now = 0
    let max = 0
    const act = async (): Promise<void> => {
      max = Math.max(max, ++now)
      await new Promise(setImmediate)
      now -= 1
    }
    await Promise.all(Array.from({ length: 20 }, () => limiter.through(act)))
    return max
  }
  const seen = [await widest()]
  for (let times = 0; times < 4; times += 1) {
    limiter.slow(0)
    seen.push(await widest())
  }
  expect(seen).toEqual([8, 4, 2, 1, 1])
})

test('those that are inside while it is slowed leave before another enters', async () => {
  const limiter = requestLimiterOf(4, null, new AbortController().signal, systemClock)
  let now = 0
  const order: number[] = []
  const act = async (): Promise<void> => {
    order.push(++now)
    await new Promise(setImmediate)
    now -= 1
  }
  const all = Array.from({ length: 8 }, () => limiter.through(act))
  limiter.slow(0)
  limiter.slow(0)
  await Promise.all(all)
  expect(order).toEqual([1, 2, 3, 4, 1, 1, 1, 1])
})

test('what is to be alone waits for those in flight, and nothing begins before it is over', async () => {
  const limiter = requestLimiterOf(4, null, new AbortController().signal, systemClock)
  let inFlight = 0
  const act = (isAlone: boolean): Promise<number> =>
    limiter.through(
      async () => {
        const company = ++inFlight
        await new Promise(setImmediate)
        inFlight -= 1
        return company
      },
      { isAlone },
    )
  expect(await Promise.all([act(false), act(false), act(true), act(false), act(true), act(true), act(false), act(false)])).toEqual([
    1, 2, 1, 1, 1, 1, 1, 2,
  ])
})
