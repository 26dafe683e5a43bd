/** Content codings of a whole response, beside gzip: for deviations. RFC 9110 8.4.1. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Stages } from './modification.ts'
import { type Incoming, accepts } from './incoming.ts'

type Encode = (bytes: Uint8Array) => Uint8Array

/** A Zstandard frame of blocks that are stored as they are: RFC 8878 3.1.1. */
function storedZstd(content: Uint8Array): Uint8Array {
  const length = 100 * 1024
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0])
  header.writeUInt32LE(content.length, 5)
  const blocks = Array.from({ length: Math.max(1, Math.ceil(content.length / length)) }, (_, at) => {
    const block = content.subarray(at * length, (at + 1) * length)
    const blockHeader = Buffer.alloc(3)
    blockHeader.writeUIntLE((block.length << 3) | ((at + 1) * length >= content.length ? 1 : 0), 0, 3)
    return Buffer.concat([blockHeader, block])
  })
  return Buffer.concat([header, ...blocks])
}

export const encoders = { br: brotliCompressSync, deflate: deflateSync, gzip: gzipSync, zstd: storedZstd } as const satisfies Readonly<
  Record<string, Encode>
>

/** Successful responses to requests that match, whole, encoded, and labelled with that coding. */
export const encoded = (label: string, encode: Encode, matches: (incoming: Incoming) => boolean): Stages => ({
  writes: (writes, { incoming }) => {
    if (writes.status !== 200 || writes.rawHead !== null || !matches(incoming)) return writes
    const delayMs = writes.pieces.reduce((sum, piece) => sum + piece.delayMs, 0)
    return {
      ...writes,
      coding: 'identity',
      headers: [...writes.headers, ['Content-Encoding', label]],
      pieces: [{ bytes: encode(Buffer.concat(writes.pieces.map(({ bytes }) => bytes))), delayMs }],
    }
  },
})

/** Where the request allows it. */
export const allowing =
  (coding: string) =>
  (incoming: Incoming): boolean =>
    accepts(incoming, coding)
