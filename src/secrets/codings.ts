/** Base64, hexadecimal and lists of numbers, decoded wherever they may begin: what surrounds them need not be known. */
import { hexDigits } from './escapes.ts'
import type { Walk } from './view.ts'

/** Between two coded texts stands what no secret holds. */
const BREAK = 0

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 9 && byte <= 13)

const NONE = -1
const SKIPPED = -2
/** Passed over at the beginning of a line alone: else all prose would be Base64. */
const SPACE = -3
/** Fewer characters of Base64 hide no secret. */
const SHORTEST_BASE64 = 13

/** Of a byte in Base64, both alphabets (RFC 4648 4 and 5). Line breaks are passed over. */
const sextets: Int8Array = Int8Array.from({ length: 256 }, (_, byte) => {
  const at = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(String.fromCharCode(byte))
  if (at >= 0) return at
  if (byte === 0x2d) return 62
  if (byte === 0x5f) return 63
  return byte === 0x20 ? SPACE : isBlank(byte) ? SKIPPED : NONE
})

/** Of a byte in hexadecimal; what separates pairs is passed over. */
const nibbles: Int8Array = Int8Array.from({ length: 256 }, (_, byte) => {
  const digit = hexDigits[byte] ?? NONE
  if (digit >= 0) return digit
  return isBlank(byte) || [0x3a, 0x2d, 0x2c, 0x5f, 0x2e].includes(byte) ? SKIPPED : NONE
})

/** Where a run of Base64 that begins at `from` ends, and how many of its characters count. */
function base64Run(source: Uint8Array, from: number): { readonly to: number; readonly count: number } {
  let count = 0
  let at = from
  for (let before: number = NONE; at < source.length; at += 1) {
    const kind = sextets[source[at] ?? 0] ?? NONE
    if (kind >= 0) count += 1
    else if (kind === NONE || (kind === SPACE && before !== SKIPPED)) break
    before = kind === SPACE ? before : kind < 0 ? SKIPPED : kind
  }
  return { to: at, count }
}

/** Base64 whose groups of four begin `lead` characters after the beginning of each run of its alphabet. */
export const fromBase64 =
  (lead: number): Walk =>
  (source, emit) => {
    for (let at = 0; at < source.length; at += 1) {
      if ((sextets[source[at] ?? 0] ?? NONE) < 0) continue
      const { to, count } = base64Run(source, at)
      if (count >= SHORTEST_BASE64) decodeBase64(source, at, to, lead, emit)
      at = to
    }
  }

function decodeBase64(source: Uint8Array, from: number, to: number, lead: number, emit: Parameters<Walk>[1]): void {
  let passed = -lead
  let bits = 0
  let held = 0
  let previous = from
  for (let at = from; at < to; at += 1) {
    const sextet = sextets[source[at] ?? 0] ?? NONE
    if (sextet < 0 || ++passed <= 0) continue
    held = ((held << 6) | sextet) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      emit((held >> bits) & 0xff, previous, at + 1)
    }
    previous = at
  }
  emit(BREAK, to, to)
}

/** Pairs that begin `lead` digits after the beginning of each run. `0x` before a pair is passed over. */
export const fromHex =
  (lead: number): Walk =>
  (source, emit) => {
    let passed = -lead
    let high = 0
    let from = 0
    for (let at = 0; at < source.length; at += 1) {
      const byte = source[at] ?? 0
      const nibble = nibbles[byte] ?? NONE
      if (nibble === SKIPPED) continue
      const isPrefix = nibble === 0 && ((source[at + 1] ?? 0) | 0x20) === 0x78
      if (isPrefix) {
        at += 1
        continue
      }
      if (nibble === NONE) {
        if (passed > 1) emit(BREAK, at, at + 1)
        passed = -lead
        continue
      }
      if (++passed <= 0) continue
      if (passed % 2 === 1) {
        high = nibble
        from = at
      } else emit(high * 16 + nibble, from, at + 1)
    }
  }

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** The bytes that a list of numbers from 0 to 255 writes, as `bytes` of log probabilities do. */
export const fromNumbers: Walk = (source, emit) => {
  let isBroken = true
  for (let at = 0; at < source.length;) {
    const byte = source[at] ?? 0
    if (isDigit(byte)) {
      const from = at
      let value = 0
      while (at < source.length && isDigit(source[at] ?? 0)) value = Math.min(1000, value * 10 + (source[at++] ?? 0) - 0x30)
      emit(value <= 255 ? value : BREAK, from, at)
      isBroken = false
      continue
    }
    if (byte !== 0x2c && byte !== 0x3b && !isBlank(byte) && !isBroken) {
      emit(BREAK, at, at + 1)
      isBroken = true
    }
    at += 1
  }
}

/** UTF-16 of ASCII characters, without its zero bytes. */
export const withoutZeros: Walk = (source, emit) => {
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] ?? 0
    if (byte !== 0) emit(byte, at, at + 1)
  }
}

/** The longest run of each kind, in characters that count: shorter ones hide no secret. */
export interface Runs {
  readonly base64: number
  readonly hex: number
  /** Numbers of a list. */
  readonly numbers: number
}

export function longestRuns(source: Uint8Array): Runs {
  let [base64, hex, numbers] = [0, 0, 0]
  let [inBase64, inHex, inNumbers] = [0, 0, 0]
  let wasDigit = false
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] ?? 0
    const sextet = sextets[byte] ?? NONE
    const nibble = nibbles[byte] ?? NONE
    if (sextet >= 0) base64 = Math.max(base64, ++inBase64)
    else if (sextet === NONE || (sextet === SPACE && !isBlank(source[at - 1] ?? 0))) inBase64 = 0
    if (nibble >= 0) hex = Math.max(hex, ++inHex)
    // 0x before a pair.
    else if (nibble === NONE && (byte | 0x20) !== 0x78) inHex = 0
    const digit = isDigit(byte)
    if (digit && !wasDigit) numbers = Math.max(numbers, ++inNumbers)
    else if (!digit && byte !== 0x2c && byte !== 0x3b && !isBlank(byte)) inNumbers = 0
    wasDigit = digit
  }
  return { base64, hex, numbers }
}

/** The longest run of printable ASCII. */
export function longestText(source: Uint8Array): number {
  let [longest, run] = [0, 0]
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] ?? 0
    run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}
