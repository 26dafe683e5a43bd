/** Content codings that the bytes show, whatever the label says: gzip, deflate with and without its wrapper, br, zstd, one inside the other. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { isZstd, zstdPrefix } from '../wire/zstd.ts'

export interface Undone {
  readonly bytes: Uint8Array
  /** Outermost first. */
  readonly codings: readonly string[]
  /** Why what a coding hides cannot be read; null: it was. */
  readonly unreadable: string | null
}

/** Bytes of content that are searched at most. */
const MAX_CONTENT = 16 * 1024 * 1024
const MAX_NESTED = 4

type Decode = (bytes: Uint8Array) => Uint8Array

const zlib = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_CONTENT }
const brotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: MAX_CONTENT }

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte)

/** RFC 1950 2.2: https://www.rfc-editor.org/rfc/rfc1950#section-2.2 */
const isZlib = (bytes: Uint8Array): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0

/** Of compressed bytes a third is no text at once; a text has almost none of these. */
function looksCoded(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32) || byte >= 0x80) odd += 1
  return odd * 20 > head.length
}

interface Decoder {
  readonly name: string
  readonly decode: Decode
  /** `certain`: bytes that cannot be decoded are damaged; `possible`: they are perhaps none of it. */
  readonly isShown: (bytes: Uint8Array, labels: readonly string[]) => 'certain' | 'possible' | 'no'
}

const decoders: readonly Decoder[] = [
  { name: 'zstd', decode: zstdPrefix, isShown: (bytes) => (isZstd(bytes) ? 'certain' : 'no') },
  { name: 'gzip', decode: (bytes) => gunzipSync(bytes, zlib), isShown: (bytes) => (starts(bytes, 0x1f, 0x8b) ? 'certain' : 'no') },
  {
    name: 'deflate',
    decode: (bytes) => inflateSync(bytes, zlib),
    isShown: (bytes) => (!isZlib(bytes) ? 'no' : looksCoded(bytes) ? 'certain' : 'possible'),
  },
  {
    name: 'br',
    decode: (bytes) => brotliDecompressSync(bytes, brotli),
    isShown: (bytes, labels) => (!looksCoded(bytes) ? 'no' : labels.includes('br') ? 'certain' : 'possible'),
  },
  { name: 'deflate', decode: (bytes) => inflateRawSync(bytes, zlib), isShown: (bytes) => (looksCoded(bytes) ? 'possible' : 'no') },
]

/** What the bytes hold under their codings; null: they show none. `labels`: the codings that the response names. */
export function undone(bytes: Uint8Array, labels: readonly string[]): Undone | null {
  const codings: string[] = []
  let content = bytes
  for (let step = stepOf(content, labels); step !== null && codings.length < MAX_NESTED; step = stepOf(content, labels)) {
    codings.push(step.name)
    if (typeof step.result === 'string') return { bytes: content, codings, unreadable: step.result }
    content = step.result
  }
  return codings.length === 0 ? null : { bytes: content, codings, unreadable: null }
}

function stepOf(bytes: Uint8Array, labels: readonly string[]): { readonly name: string; readonly result: Uint8Array | string } | null {
  for (const { name, isShown, decode } of decoders) {
    const shown = isShown(bytes, labels)
    if (shown === 'no') continue
    try {
      const result = decode(bytes)
      if (result.length > 0) return { name, result }
    } catch (error) {
      const code: unknown = Reflect.get(Object(error), 'code')
      if (code === 'ERR_BUFFER_TOO_LARGE') return { name, result: `more than ${String(MAX_CONTENT)} bytes of content` }
      if (shown === 'certain') return { name, result: error instanceof Error ? error.message : String(error) }
    }
  }
  return null
}
