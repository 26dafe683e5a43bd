/** Bodies and the pieces that they arrived in. A body is copied once at most, however often it is asked for. */
import type { Piece } from './transcript.ts'

/** Bytes of a body. */
export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)

/** The body that the pieces make: without a copy where they lie behind each other in one buffer. */
export function wholeOf(pieces: readonly Piece[]): Uint8Array {
  const [first] = pieces
  if (first !== undefined && pieces.length === 1) return first.bytes
  const length = lengthOf(pieces)
  if (first !== undefined && areTogether(pieces)) return new Uint8Array(first.bytes.buffer, first.bytes.byteOffset, length)
  const whole = new Uint8Array(length)
  let at = 0
  for (const { bytes } of pieces) {
    whole.set(bytes, at)
    at += bytes.length
  }
  return whole
}

/** The same pieces as parts of that body, which has all their bytes. */
export function piecesOf(body: Uint8Array, pieces: readonly Piece[]): readonly Piece[] {
  let from = 0
  return pieces.map(({ at, bytes }) => ({ at, bytes: body.subarray(from, (from += bytes.length)) }))
}

function areTogether(pieces: readonly Piece[]): boolean {
  let end: number | null = null
  for (const { bytes } of pieces) {
    if (bytes.buffer !== pieces[0]?.bytes.buffer || (end !== null && bytes.byteOffset !== end)) return false
    end = bytes.byteOffset + bytes.length
  }
  return true
}
