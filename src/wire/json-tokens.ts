/** The tokens of a JSON text, found in its bytes: strings, numbers and words. RFC 8259 6 and 7: https://www.rfc-editor.org/rfc/rfc8259#section-6 */
import { readUtf8 } from './utf8.ts'

export interface JsonFault {
  /** Byte offset. */
  readonly at: number
  readonly problem: string
  /** It is JSON so far, and more than is read. */
  readonly isLimit?: true
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const MINUS = 0x2d

/** Where the white space ends that begins at `from`. */
export function spaceEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1
  return at
}

/** Where the string ends that begins at `from`, its closing quote included; `~at` of its first escape, or of the byte that is wrong. */
export function plainStringEnd(bytes: Uint8Array, from: number): number {
  const { length } = bytes
  for (let at = from + 1; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) return at + 1
    if (byte === BACKSLASH || byte < 0x20) return ~at
  }
  return ~length
}

/** Where the string ends, its closing quote included; `~at` of the byte that is wrong. */
export function stringEnd(bytes: Uint8Array, from: number): number {
  let end = plainStringEnd(bytes, from)
  while (end < 0 && bytes[~end] === BACKSLASH) {
    const length = escapeLength(bytes, ~end)
    if (length === 0) return end
    // The last byte of the escape stands in for an opening quote.
    end = plainStringEnd(bytes, ~end + length - 1)
  }
  return end
}

function escapeLength(bytes: Uint8Array, at: number): number {
  const kind = bytes[at + 1] ?? 0
  if (kind === 0x75) return /^[\da-fA-F]{4}$/.test(ascii(bytes, at + 2, at + 6)) ? 6 : 0
  return '"\\/bfnrt'.includes(String.fromCharCode(kind)) ? 2 : 0
}

/** Why `stringEnd` found no end: `at` is the byte that it named. */
export function faultInString(bytes: Uint8Array, at: number): JsonFault {
  const byte = bytes[at]
  if (byte === undefined) return { at, problem: 'ends inside a string' }
  if (byte === BACKSLASH) return { at, problem: 'has an escape that JSON does not know inside a string' }
  const code = byte.toString(16).toUpperCase().padStart(4, '0')
  return { at, problem: `has the raw control character U+${code} inside a string, which must be escaped` }
}

/** What a string says, its quotes included in `from` to `to`. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string => JSON.parse(readUtf8(bytes, from, to).text) as string

/** Compares two strings without escapes, up to the quote that ends both. */
export function isSameString(bytes: Uint8Array, one: number, other: number): boolean {
  for (let step = 1; bytes[one + step] === bytes[other + step]; step += 1) if (bytes[one + step] === QUOTE) return true
  return false
}

const words = ['true', 'false', 'null'].map((word) => Array.from(word, (letter) => letter.charCodeAt(0)))
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** Where a number, true, false or null ends; -1: there is none. */
export function scalarEnd(bytes: Uint8Array, from: number): number {
  for (const word of words) if (bytes[from] === word[0]) return isWord(bytes, from, word) ? from + word.length : -1
  let at = from
  while (isNumeric(bytes[at] ?? 0)) at += 1
  return isShortInteger(bytes, from, at) || number.test(ascii(bytes, from, at)) ? at : -1
}

function isWord(bytes: Uint8Array, from: number, word: readonly number[]): boolean {
  for (let step = 1; step < word.length; step += 1) if (bytes[from + step] !== word[step]) return false
  return true
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** A digit or one of `-+.eE`. */
const isNumeric = (byte: number): boolean =>
  isDigit(byte) || byte === MINUS || byte === 0x2b || byte === 0x2e || byte === 0x65 || byte === 0x45

/** So many digits are always exact as a double. */
const exactDigits = 15

/** A natural number that a double holds: spares most numbers a string. */
function isShortInteger(bytes: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > exactDigits || (bytes[from] === 0x30 && to - from > 1)) return false
  for (let at = from; at < to; at += 1) if (!isDigit(bytes[at] ?? 0)) return false
  return true
}

/** Whether a value is a number beyond the range of a double, or an integer beyond its precision. */
export function isHuge(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0
  if ((first !== MINUS && !isDigit(first)) || isShortInteger(bytes, from, to)) return false
  const text = ascii(bytes, from, to)
  const value = Number(text)
  return !Number.isFinite(value) || (/^-?\d+$/.test(text) && !Number.isSafeInteger(value))
}

/** Bytes as characters of their own codes. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  const end = Math.min(to, bytes.length)
  if (end - from > MAX_SHORT) return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('latin1')
  let text = ''
  for (let at = from; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

/** Up to so many bytes a Buffer costs more than it saves. */
const MAX_SHORT = 64
