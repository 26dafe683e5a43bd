/** Bytes of a request's body that mean nothing, and are sent without being held: so that a body of 20 MB is kept, and stored, as a few kilobytes. */
import type { Probe } from './probe.ts'

/** The length of the body as it is sent, bytes. */
export const sentLength = ({ body, padding }: Pick<Probe, 'body' | 'padding'>): number => body.length + (padding?.bytes ?? 0)

/** The body as it is sent, in pieces, bytes. */
export function* sentPieces({ body, padding }: Pick<Probe, 'body' | 'padding'>): Generator<Uint8Array, void, void> {
  if (padding === undefined) {
    yield body
    return
  }
  const { character, bytes, beforeLast } = padding
  const piece = Buffer.alloc(PIECE_BYTES, character)
  yield body.subarray(0, body.length - beforeLast)
  for (let left = bytes; left > 0; left -= PIECE_BYTES) yield piece.subarray(0, Math.min(left, PIECE_BYTES))
  yield body.subarray(body.length - beforeLast)
}

const PIECE_BYTES = 64 * 1024
