/** Base64, hexadecimal and lists of numbers, decoded wherever they may begin: what surrounds them need not be known. */
import { hexDigits } from './escapes.ts'
import type { Sink, Walk } from './view.ts'

/** Between two coded texts stands what no secret holds. */
const BREAK = 0

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 9 && byte <= 13)

const NONE = -1
const SKIPPED = -2
/** Passed over at the beginning of a line alone: else all prose would be Base64. */
const SPACE = -3
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

const bytesThat = (belong: (byte: number) => boolean): Uint8Array => Uint8Array.from({ length: 256 }, (_, byte) => (belong(byte) ? 1 : 0))

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
/** What a list of numbers consists of. */
const inNumbers = bytesThat((byte) => isDigit(byte) || byte === 0x2c || byte === 0x3b || isBlank(byte))
const inBase64 = bytesThat((byte) => sextets[byte] !== NONE)
const inHex = bytesThat((byte) => nibbles[byte] !== NONE || (byte | 0x20) === 0x78)
const printable = bytesThat((byte) => byte >= 0x20 && byte < 0x7f)

/** A stretch of one coding. */
interface Run {
  readonly from: number
  readonly to: number
  /** Its characters, or its numbers, without what is passed over. */
  readonly count: number
}

/** The runs of each coding that are long enough to hide a secret. */
export interface Runs {
  readonly base64: readonly Run[]
  readonly hex: readonly Run[]
  readonly numbers: readonly Run[]
}

/** `shortest`: characters of the shortest secret. Three bytes are four characters of Base64, and one byte is two digits. */
export const runsOf = (source: Uint8Array, shortest: number): Runs => ({
  base64: longRuns(source, inBase64, base64Run, Math.floor((shortest * 4) / 3), 1),
  hex: longRuns(source, inHex, hexRun, 2 * shortest, 1),
  // A digit, and what stands before the next.
  numbers: longRuns(source, inNumbers, numbersRun, shortest, 2),
})

/** The runs of at least so many characters, or numbers, each of which takes so many bytes and consists of members. */
function longRuns(
  source: Uint8Array,
  members: Uint8Array,
  runAt: (source: Uint8Array, from: number) => Run,
  least: number,
  width: number,
): readonly Run[] {
  const runs: Run[] = []
  const length = least * width - (width - 1)
  for (let at = stretchOf(source, members, length, 0); at !== -1; at = stretchOf(source, members, length, at))
    for (const known = at + length; at < known;) {
      const run = runAt(source, at)
      if (run.count >= least) runs.push(run)
      at = run.to + 1
    }
  return runs
}

/** Where so many members in a row begin, or -1. Of as many bytes, the last tells whether the others need a look. */
function stretchOf(source: Uint8Array, members: Uint8Array, length: number, from: number): number {
  for (let begin = from; begin + length <= source.length;) {
    let at = begin + length - 1
    while (at >= begin && members[source[at] ?? 0] === 1) at -= 1
    if (at < begin) return begin
    begin = at + 1
  }
  return -1
}

function base64Run(source: Uint8Array, from: number): Run {
  let count = 0
  let at = from
  for (let before: number = NONE; at < source.length; at += 1) {
    const kind = sextets[source[at] ?? 0] ?? NONE
    if (kind >= 0) count += 1
    else if (kind === NONE || count === 0 || (kind === SPACE && before !== SKIPPED)) break
    before = kind === SPACE ? before : kind < 0 ? SKIPPED : kind
  }
  return { from, to: at, count }
}

function hexRun(source: Uint8Array, from: number): Run {
  let count = 0
  let at = from
  for (; at < source.length; at += 1) {
    const nibble = nibbles[source[at] ?? 0] ?? NONE
    if (nibble === NONE) break
    if (isPrefix(source, at)) at += 1
    else if (nibble >= 0) count += 1
  }
  return { from, to: at, count }
}

/** `0x` before a pair. */
const isPrefix = (source: Uint8Array, at: number): boolean => source[at] === 0x30 && ((source[at + 1] ?? 0) | 0x20) === 0x78

function numbersRun(source: Uint8Array, from: number): Run {
  let count = 0
  let at = from
  for (let wasDigit = false; at < source.length; at += 1) {
    const byte = source[at] ?? 0
    const digit = isDigit(byte)
    if (digit && !wasDigit) count += 1
    else if (inNumbers[byte] !== 1) break
    wasDigit = digit
  }
  return { from, to: at, count }
}

/** Base64 whose groups of four begin `lead` characters after the beginning of each run. */
export const fromBase64 =
  (runs: readonly Run[], lead: number): Walk =>
  (source, sink) => {
    for (const { from, to, count } of runs) {
      if (count === to - from) decodeUnbroken(source, from + lead, to, sink)
      else decodeBroken(source, from, to, lead, sink)
      sink.byte(BREAK, to, to)
    }
  }

function decodeUnbroken(source: Uint8Array, from: number, to: number, sink: Sink): void {
  const text = Buffer.from(source.buffer, source.byteOffset + from, to - from).toString('latin1')
  sink.stretch(Buffer.from(text, 'base64'), (at) => from + Math.floor((at * 4) / 3), 2)
}

function decodeBroken(source: Uint8Array, from: number, to: number, lead: number, sink: Sink): void {
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
      sink.byte((held >> bits) & 0xff, previous, at + 1)
    }
    previous = at
  }
}

/** Pairs that begin `lead` digits after the beginning of each run. */
export const fromHex =
  (runs: readonly Run[], lead: number): Walk =>
  (source, sink) => {
    for (const run of runs) {
      let passed = -lead
      let high = 0
      let from = 0
      for (let at = run.from; at < run.to; at += 1) {
        if (isPrefix(source, at)) {
          at += 1
          continue
        }
        const nibble = nibbles[source[at] ?? 0] ?? NONE
        if (nibble < 0 || ++passed <= 0) continue
        if (passed % 2 === 1) {
          high = nibble
          from = at
        } else sink.byte(high * 16 + nibble, from, at + 1)
      }
      sink.byte(BREAK, run.to, run.to)
    }
  }

/** The bytes that a list of numbers from 0 to 255 writes, as `bytes` of log probabilities do. */
export const fromNumbers =
  (runs: readonly Run[]): Walk =>
  (source, sink) => {
    for (const run of runs) {
      for (let at = run.from; at < run.to; at += 1) {
        if (!isDigit(source[at] ?? 0)) continue
        const from = at
        let value = 0
        while (at < run.to && isDigit(source[at] ?? 0)) value = Math.min(1000, value * 10 + (source[at++] ?? 0) - 0x30)
        sink.byte(value <= 255 ? value : BREAK, from, at)
      }
      sink.byte(BREAK, run.to, run.to)
    }
  }

/** UTF-16 of ASCII characters, without its zero bytes. */
export const withoutZeros: Walk = (source, sink) => {
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] ?? 0
    if (byte !== 0) sink.byte(byte, at, at + 1)
  }
}

/** Whether so many characters of printable ASCII stand in a row. */
export const hasText = (source: Uint8Array, length: number): boolean => stretchOf(source, printable, length, 0) !== -1
