import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf, piecesOf, wholeOf } from './pieces.ts'

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values)

test('a body is its pieces, in order, wherever they lie', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 5 }), { maxLength: 6 }), (parts) => {
      const pieces = parts.map((part, at) => ({ at, bytes: part }))
      const whole = wholeOf(pieces)
      expect([...whole]).toEqual(parts.flatMap((part) => [...part]))
      expect(lengthOf(pieces)).toBe(whole.length)
      const again = piecesOf(whole, pieces)
      expect(again).toEqual(pieces)
      expect([...wholeOf(again)]).toEqual([...whole])
    }),
  )
})

test('parts of one buffer that follow each other are not copied; others are', () => {
  const body = bytes(1, 2, 3, 4)
  const parts = [body.subarray(0, 1), body.subarray(1, 4)].map((part, at) => ({ at, bytes: part }))
  expect(wholeOf(parts).buffer).toBe(body.buffer)
  expect([...wholeOf(parts.toReversed())]).toEqual([2, 3, 4, 1])
  expect([
    ...wholeOf([
      { at: 0, bytes: body.subarray(0, 1) },
      { at: 1, bytes: body.subarray(2) },
    ]),
  ]).toEqual([1, 3, 4])
})
