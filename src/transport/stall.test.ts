import { expect, test } from 'vitest'
import { watchStalls } from './stall.ts'

const blockFor = (ms: number): void => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
const turns = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 1)
  })

test('a stall is told from the moment that it ends, and not after', async () => {
  const watch = watchStalls()
  const began = performance.now()
  blockFor(150)
  expect(watch.longestSince(began), 'while it goes on').toBeGreaterThanOrEqual(100)
  await turns()
  expect(watch.longestSince(began)).toBeGreaterThanOrEqual(100)
  expect(watch.longestSince(performance.now() + 1)).toBe(0)
  watch.close()
})
