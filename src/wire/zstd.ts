/** Zstandard, which Node 20 lacks: RFC 8878 3.1.1, https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1. Sizes are looked at before anything is decoded. */
import { Decompress, decompress } from 'fzstd'

/** A window, and content, as large as a response may have, bytes. RFC 9659 allows windows of 8 MB. */
const MAX_BYTES = 16 * 1024 * 1024
/** What one compressed block holds at most (RFC 8878 3.1.1.2.4). */
const MAX_BLOCK = 128 * 1024
/** A frame may be nine bytes, and takes some hundred to be read. */
const MAX_FRAMES = 20_000

const magic: readonly number[] = [0x28, 0xb5, 0x2f, 0xfd]

export const isZstd = (bytes: Uint8Array): boolean => magic.every((byte, at) => bytes[at] === byte)

interface Frame {
  /** Where it ends; null: it goes on. */
  readonly end: number | null
  /** No more content than this. */
  readonly bytes: number
}

const little = (bytes: Uint8Array, from: number, length: number): number => {
  let value = 0
  for (let at = length - 1; at >= 0; at -= 1) value = value * 256 + (bytes[from + at] ?? 0)
  return value
}

/** Content sizes and dictionary ids by their two bits of the descriptor. */
const sizeLengths = [0, 2, 4, 8]
const dictionaryLengths = [0, 1, 2, 4]

/** Where the header ends that begins at `from`. Throws where it asks for more memory than a response may. */
function headerEnd(bytes: Uint8Array, from: number): number {
  const descriptor = bytes[from + magic.length] ?? 0
  const isSingle = ((descriptor >> 5) & 1) === 1
  const sizeFlag = descriptor >> 6
  const sizeLength = sizeFlag === 0 && isSingle ? 1 : (sizeLengths[sizeFlag] ?? 0)
  let at = from + magic.length + 1
  if (!isSingle) {
    const window = bytes[at] ?? 0
    const base = 2 ** (10 + (window >> 3))
    if (base + (base / 8) * (window & 7) > MAX_BYTES) throw new Error('the window is too large')
    at += 1
  }
  at += dictionaryLengths[descriptor & 3] ?? 0
  if (little(bytes, at, sizeLength) > MAX_BYTES) throw new Error('more content than a response may have')
  return at + sizeLength
}

function frameAt(bytes: Uint8Array, from: number): Frame {
  const hasChecksum = (((bytes[from + magic.length] ?? 0) >> 2) & 1) === 1
  let at = headerEnd(bytes, from)
  let content = 0
  while (at + 3 <= bytes.length) {
    const header = little(bytes, at, 3)
    const size = header >> 3
    const type = (header >> 1) & 3
    if (type === 3) throw new Error('a block of a reserved type')
    content += type === 2 ? MAX_BLOCK : size
    at += 3 + (type === 1 ? 1 : size)
    if (at > bytes.length) break
    if ((header & 1) === 0) continue
    const end = at + (hasChecksum ? 4 : 0)
    return { end: end <= bytes.length ? end : null, bytes: content }
  }
  return { end: null, bytes: content }
}

/** Where each frame begins and ends, the last one where the bytes end. Throws where they are none, or hold more than a response may. */
function framesOf(bytes: Uint8Array): readonly (Frame & { readonly from: number })[] {
  const frames: (Frame & { readonly from: number })[] = []
  let content = 0
  for (let from = 0; from < bytes.length;) {
    if (!isZstd(bytes.subarray(from))) throw new Error('the bytes are not Zstandard')
    const frame = frameAt(bytes, from)
    content += frame.bytes
    if (content > MAX_BYTES) throw new Error('more content than a response may have')
    if (frames.length >= MAX_FRAMES) throw new Error(`more than ${String(MAX_FRAMES)} frames`)
    frames.push({ ...frame, from })
    from = frame.end ?? bytes.length
  }
  return frames
}

/**
 * Decodes what is there of a body. Not enough for a block is no mistake.
 * @throws Error where the bytes are not Zstandard, or hold more than 16 MiB.
 */
export function zstdPrefix(bytes: Uint8Array): Uint8Array {
  if (bytes.length < magic.length) return new Uint8Array(0)
  const parts: Uint8Array[] = []
  for (const { from, end } of framesOf(bytes))
    if (end !== null) parts.push(decompress(bytes.subarray(from, end)))
    else new Decompress((part) => parts.push(new Uint8Array(part))).push(bytes.subarray(from))
  return joined(parts)
}

/** Decodes a whole body. @throws Error as `zstdPrefix`, and where the body is cut. */
export function zstd(bytes: Uint8Array): Uint8Array {
  const last = bytes.length < magic.length ? undefined : framesOf(bytes).at(-1)
  if (last?.end == null) throw new Error('unexpected end of data')
  return zstdPrefix(bytes)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
