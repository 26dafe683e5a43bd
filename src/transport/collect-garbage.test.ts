import { getHeapStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { collectGarbage, leaveGarbage } from './collect-garbage.ts'

test('once much was left, what nobody holds is collected', async () => {
  const big = (): WeakRef<object> => new WeakRef({ bytes: new Uint8Array(1024) })
  const gone = big()
  leaveGarbage(64 * 1024 * 1024, 0)
  // A weak reference holds its target until the turn is over.
  await new Promise((resolve) => setImmediate(resolve))
  collectGarbage()
  expect(gone.deref()).toBeUndefined()
})

test('a heap that has grown is collected, whatever made it grow', () => {
  const grown = (): number => Array.from({ length: 4_000_000 }, (_, at) => ({ at })).length
  collectGarbage()
  const before = getHeapStatistics().used_heap_size
  expect(grown()).toBe(4_000_000)
  collectGarbage()
  expect(getHeapStatistics().used_heap_size).toBeLessThan(before + 32 * 1024 * 1024)
})
