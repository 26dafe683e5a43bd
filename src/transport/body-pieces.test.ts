import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyPieces } from './body-pieces.ts'

const taken = (given: readonly (readonly [at: number, length: number])[], maxApart?: number) => {
  const pieces = bodyPieces(maxApart)
  let next = 0
  const sent = given.map(([at, length]) => ({ at, bytes: Uint8Array.from({ length }, () => next++ % 251) }))
  for (const { at, bytes } of sent) pieces.add(at, bytes)
  return { sent, kept: pieces.all() }
}
const bytesOf = (pieces: readonly { readonly bytes: Uint8Array }[]): Buffer => Buffer.concat(pieces.map(({ bytes }) => bytes))

test('few pieces are kept as they arrived, empty ones left out', () => {
  const { sent, kept } = taken([
    [1, 3],
    [2, 0],
    [5, 70_000],
    [9, 2000],
  ])
  expect(kept).toEqual(sent.filter(({ bytes }) => bytes.length > 0))
})

test('of many pieces those that arrived together are joined, and what came alone stays alone', () => {
  const burst = (at: number) => Array.from({ length: 300 }, () => [at, 1] as const)
  const { kept } = taken([...burst(1000), [50_000, 1], ...burst(90_000)], 200)
  expect(kept.some(({ at, bytes }) => at === 50_000 && bytes.length === 1)).toBe(true)
  expect(new Set(kept.map(({ at }) => at))).toEqual(new Set([1000, 50_000, 90_000]))
})

test('whatever is joined, every byte is kept in order, and none is there before it arrived', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(20), fc.nat(3)), { minLength: 20, maxLength: 400 }),
      fc.integer({ min: 4, max: 40 }),
      (steps, most) => {
        let at = 0
        const { sent, kept } = taken(
          steps.map(([pause, length]) => [(at += pause), length] as const),
          most,
        )
        expect(bytesOf(kept).equals(bytesOf(sent))).toBe(true)
        const arrivals = sent.flatMap(({ at: time, bytes }) => Array.from(bytes, () => time))
        let offset = 0
        for (const { at: time, bytes } of kept) {
          offset += bytes.length
          expect(time).toBe(arrivals[offset - 1])
        }
        // Blocks are not joined across their borders.
        expect(kept.length).toBeLessThanOrEqual(most)
      },
    ),
  )
})

test('a million pieces of one byte take little more than a million bytes', () => {
  const pieces = bodyPieces()
  const one = Uint8Array.of(1)
  for (let at = 0; at < 1_000_000; at += 1) pieces.add(at, one)
  expect(pieces.all().length).toBeLessThan(10_000)
  const blocks = new Set(pieces.all().map(({ bytes }) => bytes.buffer))
  expect([...blocks].reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeLessThan(1_200_000)
})
