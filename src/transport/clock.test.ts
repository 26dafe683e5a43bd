import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { sleep, systemClock, virtualClock } from './clock.ts'

const never = new AbortController().signal

describe('a virtual clock', () => {
  test('calls timers in the order in which they are due, and those of one time in the order in which they were set', async () => {
    const clock = virtualClock(1000)
    const calls: [string, number][] = []
    const at = (name: string, ms: number): Promise<void> =>
      new Promise((done) => {
        clock.setTimer(ms, () => {
          calls.push([name, clock.monotonicTime()])
          done()
        })
      })
    await Promise.all([at('late', 3_600_000), at('early', 5), at('next', 5.5), at('with early', 5)])
    expect(calls).toEqual([
      ['early', 5],
      ['with early', 5],
      ['next', 5.5],
      ['late', 3_600_000],
    ])
    expect(clock.wallTime()).toBe(3_601_000)
  })

  test('an hour takes no time', async () => {
    const began = performance.now()
    const clock = virtualClock(0)
    await sleep(clock, 3_600_000, never)
    expect(clock.monotonicTime()).toBe(3_600_000)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('a timer that is cancelled is not called, and moves no time', async () => {
    const clock = virtualClock(0)
    const calls: string[] = []
    const cancel = clock.setTimer(10, () => calls.push('cancelled'))
    cancel()
    await sleep(clock, 5, never)
    await sleep(clock, 1, never)
    expect([calls, clock.monotonicTime()]).toEqual([[], 6])
  })

  test('time stands still while real work is held, however many timers are set', async () => {
    const clock = virtualClock(0)
    const order: string[] = []
    clock.setTimer(1, () => order.push('timer'))
    const text = await clock.hold(readFile(new URL(import.meta.url), 'utf8'))
    order.push(text === '' ? 'nothing' : 'work')
    expect(clock.monotonicTime()).toBe(0)
    await sleep(clock, 2, never)
    expect(order).toEqual(['work', 'timer'])
  })

  test('work that fails is held no longer, and fails as it did', async () => {
    const clock = virtualClock(0)
    await expect(clock.hold(Promise.reject(new Error('as it did')))).rejects.toThrow('as it did')
    await sleep(clock, 2, never)
    expect(clock.monotonicTime()).toBe(2)
  })

  test('what follows from a timer happens before the next one', async () => {
    const clock = virtualClock(0)
    const order: string[] = []
    clock.setTimer(1, () => {
      order.push('first')
      void Promise.resolve()
        .then(() => undefined)
        .then(() => {
          process.nextTick(() => order.push('its consequence'))
        })
    })
    await sleep(clock, 1.001, never)
    order.push('second')
    expect(order).toEqual(['first', 'its consequence', 'second'])
  })

  test('without a timer it does nothing', async () => {
    const clock = virtualClock(7)
    await new Promise(setImmediate)
    expect([clock.nextDue(), clock.fireNext(), clock.wallTime()]).toEqual([null, false, 7])
  })
})

describe.each([
  ['the clock of the machine', systemClock],
  ['a virtual clock', virtualClock(0)],
])('sleep by %s', (_, clock) => {
  test('ends early when the signal does', async () => {
    const stop = new AbortController()
    const began = clock.monotonicTime()
    clock.setTimer(1, () => {
      stop.abort()
    })
    await sleep(clock, 60_000, stop.signal)
    await sleep(clock, 60_000, stop.signal)
    expect(clock.monotonicTime() - began).toBeLessThan(30_000)
  })
})
