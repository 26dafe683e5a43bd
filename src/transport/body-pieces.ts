/** The pieces of a body as they arrive: few objects and no slack, however small the pieces are that an endpoint sends. */
import type { Piece } from '../model/transcript.ts'

/** So many pieces are kept apart. Beyond that neighbours are joined, those first that arrived at the same time. */
const MAX_PIECES_APART = 10_000

const SMALLEST_BLOCK = 1024
const LARGEST_BLOCK = 64 * 1024
/** µs. */
const FIRST_GAP = 1

export interface BodyPieces {
  /** Keeps a copy. `at`: µs since the request began. */
  readonly add: (at: number, bytes: Uint8Array) => void
  readonly all: () => readonly Piece[]
}

export function bodyPieces(maxApart = MAX_PIECES_APART): BodyPieces {
  let pieces: Piece[] = []
  let block = new Uint8Array(0)
  let filled = 0
  let gap = FIRST_GAP

  /** Room in a block: a buffer for each piece would cost more than most pieces hold. */
  const copied = (bytes: Uint8Array): Uint8Array => {
    if (bytes.length >= LARGEST_BLOCK / 4) return new Uint8Array(bytes)
    if (bytes.length > block.length - filled) {
      const size = Math.min(LARGEST_BLOCK, Math.max(SMALLEST_BLOCK, 2 * block.length))
      block = new Uint8Array(Math.max(size, bytes.length))
      filled = 0
    }
    block.set(bytes, filled)
    filled += bytes.length
    return block.subarray(filled - bytes.length, filled)
  }
  const join = (): void => {
    for (; pieces.length > maxApart / 2; gap *= 2) {
      const joined = joinedWithin(pieces, gap)
      const isSpent = gap > (pieces.at(-1)?.at ?? 0) && joined.length === pieces.length
      pieces = joined
      if (isSpent) return
    }
  }
  return {
    add: (at, bytes) => {
      if (bytes.length === 0) return
      pieces.push({ at, bytes: copied(bytes) })
      if (pieces.length >= maxApart) join()
    },
    all: () => pieces,
  }
}

/** Joins neighbours that arrived within so many µs of each other and lie in one block. All bytes of a joined piece were there at its time. */
function joinedWithin(pieces: readonly Piece[], gap: number): Piece[] {
  const joined: Piece[] = []
  let first = -Infinity
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && piece.at - first < gap && isNext(last.bytes, piece.bytes))
      joined[joined.length - 1] = {
        at: piece.at,
        bytes: new Uint8Array(last.bytes.buffer, last.bytes.byteOffset, last.bytes.length + piece.bytes.length),
      }
    else {
      joined.push(piece)
      first = piece.at
    }
  }
  return joined
}

const isNext = (one: Uint8Array, other: Uint8Array): boolean =>
  one.buffer === other.buffer && one.byteOffset + one.length === other.byteOffset
