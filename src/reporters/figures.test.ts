import { expect, test } from 'vitest'
import { counted, duration, grouped, instant, probability, size } from './figures.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1 000'],
  [1_234_567, '1 234 567'],
])('%d is grouped as %s', (given, want) => {
  expect(grouped(given)).toBe(want.replaceAll(' ', '\u00a0'))
})

test.each([
  [0, '0 µs'],
  [840, '840 µs'],
  [12_340, '12.3 ms'],
  [999_949, '999.9 ms'],
  [999_950, '1 s'],
  [1_250_000, '1.25 s'],
  [59_999_999, '1 min 0 s'],
  [125_000_000, '2 min 5 s'],
])('%d µs last %s', (given, want) => {
  expect(duration(given)).toBe(want)
})

test.each([
  [1, '1 byte'],
  [512, '512 bytes'],
  [3482, '3.4 KiB'],
  [16_777_216, '16 MiB'],
])('%d bytes are %s', (given, want) => {
  expect(size(given)).toBe(want)
})

test.each([
  [0, '0'],
  [0.0011, '1 in 909'],
  [0.5, '1 in 2'],
  [1, '1 in 1'],
  [0.00004, '1 in 25\u00a0000'],
])('a probability of %d is %s', (given, want) => {
  expect(probability(given)).toBe(want)
})

test('an instant is shown in UTC, and what is none as it is', () => {
  expect(instant('2026-10-05T08:14:02.120Z')).toBe('2026-10-05 08:14:02 UTC')
  expect(instant('yesterday')).toBe('yesterday')
})

test('one is one', () => {
  expect([counted(1, 'request'), counted(2, 'request'), counted(2, 'retry', 'retries')]).toEqual(['1 request', '2 requests', '2 retries'])
})
