import { expect, test } from 'vitest'
import { largest, least } from './extremes.ts'

test('of any number of values, with a bound that counts as one of them', () => {
  const many = Array.from({ length: 1_000_000 }, (_, at) => at)
  expect([largest(many), least(many)]).toEqual([999_999, 0])
  expect([largest([], 1), largest([2], 1), largest([0], 1)]).toEqual([1, 2, 1])
  expect([least([], 1), least([2], 1), least([0], 1)]).toEqual([1, 1, 0])
  expect([largest([]), least([])]).toEqual([-Infinity, Infinity])
})
