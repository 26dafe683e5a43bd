/** Content codings: RFC 9110 8.4.1, https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1. They are undone here alone, and only to be read. */
import { type ZlibOptions, brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { wholeOf } from '../model/pieces.ts'
import type { Piece, UndoneCoding } from '../model/transcript.ts'
import { zstd, zstdPrefix } from '../wire/zstd.ts'

export interface Decoded {
  readonly bytes: Uint8Array
  /** For each piece, how many decoded bytes had come to light when it had arrived. */
  readonly ends: readonly number[]
  /** Why the coding could not be undone; null: it could, or there was none. */
  readonly problem: string | null
}

const largest = 16 * 1024 * 1024
/** Each piece's decoded length is found by decoding all that came before: a stream of more pieces is sampled. */
const MAX_DECODINGS = 200
/** Bytes that all of these may make together: a few bytes may stand for millions. */
const MAX_DECODED = 64 * 1024 * 1024

/** `complete`: the body came to its end, so that its coding must have as well. */
export function decode(pieces: readonly Piece[], codings: readonly string[], complete: boolean): Decoded {
  const raw = wholeOf(pieces)
  const coding = codings.filter((name) => name !== 'identity')
  const rawEnds = endsOf(pieces)
  if (coding.length === 0) return { bytes: raw, ends: rawEnds, problem: null }
  const undo = coding.length === 1 ? decoders.get(coding[0] ?? '') : undefined
  if (undo === undefined) return { bytes: raw, ends: rawEnds, problem: `the content coding ${coding.join(', ')} is unknown` }
  try {
    const bytes = asBytes(undo(raw))
    const decodings = Math.min(MAX_DECODINGS, Math.ceil(MAX_DECODED / (bytes.length + 1)))
    const stride = Math.ceil(rawEnds.length / decodings)
    let last = 0
    const ends = rawEnds.map((end, place) => {
      if (place % stride === 0) last = undo(raw.subarray(0, end)).length
      return place === rawEnds.length - 1 ? bytes.length : last
    })
    return { bytes, ends, problem: complete ? openEnd(raw, coding[0] ?? '') : null }
  } catch (error) {
    return { bytes: raw, ends: rawEnds, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** A body whose coding was undone before it was stored. `codings`: what the response names. */
export function decodedBefore(pieces: readonly Piece[], { codings: shown, problem }: UndoneCoding, codings: readonly string[]): Decoded {
  const named = codings.filter((name) => name !== 'identity').map((name) => name.replace(/^x-/, ''))
  const label = named.length === 0 ? 'labelled identity' : `labelled ${named.join(', ')}`
  return {
    bytes: wholeOf(pieces),
    ends: endsOf(pieces),
    problem: problem ?? (named.join() === shown.toReversed().join() ? null : `the body is encoded with ${shown.join(', ')}, and ${label}`),
  }
}

/** Why a body that came to its end is not coded to its end; null: it is. */
function openEnd(raw: Uint8Array, coding: string): string | null {
  try {
    strictly.get(coding)?.(raw)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

type Decoder = (bytes: Uint8Array) => Uint8Array

/** zlib gives a Buffer, whose `slice` copies nothing: what is kept of a large body would keep all of it. */
const asBytes = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array => new Uint8Array(buffer, byteOffset, length)

/** Some servers leave out the wrapper of RFC 1950, and clients take both (RFC 9110 8.4.1.2). */
const inflated = (bytes: Uint8Array, options: ZlibOptions): Uint8Array =>
  bytes.length < 2 || (((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0)
    ? inflateSync(bytes, options)
    : inflateRawSync(bytes, options)

const whole = { maxOutputLength: largest }
const strictly: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', (bytes) => gunzipSync(bytes, whole)],
  ['x-gzip', (bytes) => gunzipSync(bytes, whole)],
  ['deflate', (bytes) => inflated(bytes, whole)],
  ['br', (bytes) => brotliDecompressSync(bytes, whole)],
  ['zstd', zstd],
])

/** Flushing at the end of what is there makes a prefix decodable. */
const zlib = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largest }
const decoders: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', (bytes) => gunzipSync(bytes, zlib)],
  ['x-gzip', (bytes) => gunzipSync(bytes, zlib)],
  ['deflate', (bytes) => inflated(bytes, zlib)],
  ['br', (bytes) => brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: largest })],
  ['zstd', zstdPrefix],
])

function endsOf(pieces: readonly Piece[]): readonly number[] {
  let end = 0
  return pieces.map(({ bytes }) => (end += bytes.length))
}
