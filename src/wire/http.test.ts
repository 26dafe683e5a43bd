import fc from 'fast-check'
import { expect, test } from 'vitest'
import { httpDate, retryAfterMs } from './http.ts'

test('a date is read as the calendar has it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }), (date) => {
      expect(httpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000)
    }),
  )
})

const now = Date.parse('2026-09-01T00:00:00Z')

test.each([
  ['0', 0],
  [' 120 ', 120_000],
  ['1382400', 1_382_400_000],
  ['Tue, 01 Sep 2026 00:00:30 GMT', 30_000],
  ['Mon, 31 Aug 2026 23:59:30 GMT', 0],
  ['1.5', null],
  ['-1', null],
  ['20s', null],
  ['soon', null],
  ['2026-09-01T00:00:30Z', null],
  ['', null],
] as const)('Retry-After: %j is %j ms', (value, want) => {
  expect(retryAfterMs(value, now)).toBe(want)
})
