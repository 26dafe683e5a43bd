import fc from 'fast-check'
import { expect, test } from 'vitest'
import { httpDate, isJsonType, isToken, mediaType, retryAfterMs, valuesOf } from './http.ts'

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

test.each([
  ['application/json', { essence: 'application/json', parameters: {} }],
  [' Text/Event-Stream;Charset="UTF-8" ; x=1', { essence: 'text/event-stream', parameters: { charset: 'UTF-8', x: '1' } }],
  ['text/plain;charset=utf-8;charset=latin1', { essence: 'text/plain', parameters: { charset: 'utf-8' } }],
  ['text/plain;charset', { essence: 'text/plain', parameters: {} }],
  ['application/json, text/html', null],
  ['json', null],
  ['/json', null],
  ['', null],
] as const)('media type %j', (value, want) => {
  expect(mediaType(value)).toEqual(want)
})

test.each([
  ['application/json', true],
  ['application/problem+json', true],
  ['application/jsonl', false],
  ['text/json', false],
  ['', false],
])('%j stands for JSON: %s', (value, want) => {
  expect(isJsonType(mediaType(value))).toBe(want)
})

test('values of a field are found whatever the case of its name, in order', () => {
  const fields = [
    ['X-A', '1'],
    ['x-b', '2'],
    ['x-a', '3'],
  ] as const
  expect([valuesOf(fields, 'x-A'), valuesOf(fields, 'c')]).toEqual([['1', '3'], []])
})

test.each([
  ['X-Request-Id', true],
  ["!#$%&'*+-.^_`|~09azAZ", true],
  ['', false],
  ['a b', false],
  ['a:', false],
  ['é', false],
])('%j is a token: %s', (name, want) => {
  expect(isToken(name)).toBe(want)
})
