import { expect, test } from 'vitest'
import { wilson } from './interval.ts'

// Published in Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3; and by binom.confint of R.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
])('%i of %i: from %f to %f', (k, n, low, high) => {
  expect(wilson(k, n).low).toBeCloseTo(low, 4)
  expect(wilson(k, n).high).toBeCloseTo(high, 4)
})

test('nothing is known of what was never tried', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
})

test('failures and passes are two sides of one interval, and more runs narrow it', () => {
  for (let n = 1; n <= 60; n += 1)
    for (let k = 0; k <= n; k += 1) {
      const { low, high } = wilson(k, n)
      expect(low <= k / n && k / n <= high && low >= 0 && high <= 1).toBe(true)
      expect(wilson(n - k, n).low).toBeCloseTo(1 - high, 12)
      const more = wilson(4 * k, 4 * n)
      expect(more.high - more.low).toBeLessThan(high - low)
    }
})
