import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUtf8 } from './utf8.ts'

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values)

test.each([
  ['ASCII', bytes(0x61, 0x62), 'ab', []],
  ['two bytes', bytes(0xc3, 0xa9), 'é', []],
  ['four bytes', bytes(0xf0, 0x9f, 0x8d, 0x95), '🍕', []],
  ['a lone continuation byte', bytes(0x61, 0x80, 0x62), 'a\ufffdb', [1]],
  ['a character cut in two', bytes(0xf0, 0x9f, 0x61), '\ufffda', [0]],
  ['an overlong slash', bytes(0xc0, 0xaf), '\ufffd\ufffd', [0, 1]],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), '\ufffd\ufffd\ufffd', [0, 1, 2]],
  ['beyond U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), '\ufffd\ufffd\ufffd\ufffd', [0, 1, 2, 3]],
  ['a character that the end cuts', bytes(0x61, 0xe2, 0x82), 'a\ufffd', [1]],
])('%s', (_, given, text, invalidAt) => {
  expect(readUtf8(given)).toEqual({ text, invalidAt, invalidCount: invalidAt.length })
})

test('offsets count from the start of the whole', () => {
  expect(readUtf8(bytes(0x61, 0x61, 0xff, 0x61), 1, 4).invalidAt).toEqual([2])
})

test('any bytes read as a lenient decoder reads them, and are told from good ones as a strict decoder tells them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (given) => {
      const { text, invalidCount } = readUtf8(given)
      expect(text).toBe(Buffer.from(given).toString('utf8'))
      expect(invalidCount === 0).toBe(isStrictlyValid(given))
    }),
    { numRuns: 2000 },
  )
})

function isStrictlyValid(given: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(given)
    return true
  } catch {
    return false
  }
}
