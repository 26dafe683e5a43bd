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
