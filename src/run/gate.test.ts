import { expect, test } from 'vitest'
import { gateOf } from './gate.ts'

test('what is next goes before all that waits, and the rest in its order', async () => {
  const gate = gateOf(1, null, new AbortController().signal)
  const order: string[] = []
  const act = (name: string, isNext = false): Promise<void> =>
    gate.through(() => {
      order.push(name)
      return Promise.resolve()
    }, isNext)
  await Promise.all([act('first'), act('second'), act('third'), act('on the same connection', true)])
  expect(order).toEqual(['first', 'on the same connection', 'second', 'third'])
})
