/**
 * UTF-8 as RFC 3629 defines it (https://www.rfc-editor.org/rfc/rfc3629#section-4), read without loss: what is not UTF-8 is data, not an exception.
 */
export interface Utf8 {
  /** Each maximal invalid sequence stands as one U+FFFD, as WHATWG Encoding decodes it. */
  readonly text: string
  /** How many invalid sequences there are. */
  readonly invalidCount: number
  /** Byte offsets of the first of them, at most `keptOffsets`. */
  readonly invalidAt: readonly number[]
}

const keptOffsets = 100
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes bytes `from` to `to`; offsets in the answer count from the start of `bytes`. A BOM is kept as U+FEFF. */
export function readUtf8(bytes: Uint8Array, from = 0, to = bytes.length): Utf8 {
  const part = bytes.subarray(from, to)
  try {
    return { text: strict.decode(part), invalidCount: 0, invalidAt: [] }
  } catch {
    return { text: Buffer.from(part.buffer, part.byteOffset, part.length).toString('utf8'), ...invalidUtf8(bytes, from, to) }
  }
}

/** What of bytes `from` to `to` is not UTF-8. Of long bodies this makes no text. */
export function invalidUtf8(bytes: Uint8Array, from = 0, to = bytes.length): Omit<Utf8, 'text'> {
  const invalidAt: number[] = []
  let invalidCount = 0
  const part = bytes.subarray(from, to)
  for (let at = 0; at < part.length;) {
    if ((part[at] ?? 0) < 0x80) {
      at += 1
      continue
    }
    const { length, valid } = sequenceAt(part, at)
    if (!valid) {
      invalidCount += 1
      if (invalidAt.length < keptOffsets) invalidAt.push(from + at)
    }
    at += length
  }
  return { invalidCount, invalidAt }
}

/** The range that the second byte may come from, and how many bytes follow the first: table 3-7 of the Unicode Standard. */
function shapeOf(first: number): { readonly follow: number; readonly low: number; readonly high: number } {
  if (first >= 0xc2 && first <= 0xdf) return { follow: 1, low: 0x80, high: 0xbf }
  if (first === 0xe0) return { follow: 2, low: 0xa0, high: 0xbf }
  if (first === 0xed) return { follow: 2, low: 0x80, high: 0x9f }
  if (first >= 0xe1 && first <= 0xef) return { follow: 2, low: 0x80, high: 0xbf }
  if (first === 0xf0) return { follow: 3, low: 0x90, high: 0xbf }
  if (first >= 0xf1 && first <= 0xf3) return { follow: 3, low: 0x80, high: 0xbf }
  if (first === 0xf4) return { follow: 3, low: 0x80, high: 0x8f }
  return { follow: 0, low: 0, high: 0 }
}

function sequenceAt(bytes: Uint8Array, at: number): { readonly length: number; readonly valid: boolean } {
  const first = bytes[at] ?? 0
  if (first < 0x80) return { length: 1, valid: true }
  const { follow, low, high } = shapeOf(first)
  for (let step = 1; step <= follow; step += 1) {
    const next = bytes[at + step] ?? 0
    const inRange = step === 1 ? next >= low && next <= high : next >= 0x80 && next <= 0xbf
    if (!inRange) return { length: step, valid: false }
  }
  return { length: follow + 1, valid: follow > 0 }
}

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
