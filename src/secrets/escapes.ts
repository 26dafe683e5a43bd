/** Escapes of URLs, JSON, JavaScript, HTML and mail, undone in one pass and without a judgement of which of them is meant. */
import type { Sink, Walk } from './view.ts'

/** An escape as one number: what it stands for, and its length. 0: there is none. */
const packed = (code: number, length: number): number => code * 64 + length

const PERCENT = 0x25
const AMPERSAND = 0x26
const BACKSLASH = 0x5c
const EQUALS = 0x3d

/** Of a digit in hexadecimal, or -1. */
export const hexDigits: Int8Array = Int8Array.from({ length: 256 }, (_, byte) => {
  const at = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
  return at
})

/** The number that digits write; -1: one of them is none. */
function number(source: Uint8Array, from: number, to: number, base: number): number {
  if (to > source.length || from >= to) return -1
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = hexDigits[source[at] ?? 0] ?? -1
    if (digit < 0 || digit >= base) return -1
    value = value * base + digit
  }
  return value
}

function run(source: Uint8Array, from: number, base: number, most: number): number {
  let at = from
  while (at < from + most && at < source.length) {
    const digit = hexDigits[source[at] ?? 0] ?? -1
    if (digit < 0 || digit >= base) break
    at += 1
  }
  return at
}

/** HTML's names of the characters that keys are made of: https://html.spec.whatwg.org/multipage/named-characters.html */
const entities = new Map<string, string>(
  Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", excl: '!', num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')', ast: '*',
    midast: '*', plus: '+', comma: ',', period: '.', sol: '/', colon: ':', semi: ';', equals: '=', quest: '?', commat: '@', lsqb: '[',
    lbrack: '[', bsol: '\\', rsqb: ']', rbrack: ']', Hat: '^', lowbar: '_', UnderBar: '_', grave: '`', lcub: '{', lbrace: '{', verbar: '|',
    vert: '|', VerticalLine: '|', rcub: '}', rbrace: '}', hyphen: '-', dash: '-', minus: '-', shy: '-', nbsp: ' ', Tab: ' ', NewLine: ' ',
  }),
) // prettier-ignore
const longestName = 12

function entityAt(source: Uint8Array, at: number): number {
  if (source[at + 1] === 0x23) {
    const isHex = (source[at + 2] ?? 0) === 0x78 || source[at + 2] === 0x58
    const from = at + (isHex ? 3 : 2)
    const to = run(source, from, isHex ? 16 : 10, 10)
    const code = number(source, from, to, isHex ? 16 : 10)
    if (code < 0 || code > 0x10ffff) return 0
    return packed(code, to - at + (source[to] === 0x3b ? 1 : 0))
  }
  for (let to = at + 1; to <= at + 1 + longestName && to < source.length; to += 1) {
    if (source[to] !== 0x3b) continue
    const character = entities.get(Buffer.from(source.subarray(at + 1, to)).toString('latin1'))
    return character === undefined ? 0 : packed(character.charCodeAt(0), to + 1 - at)
  }
  return 0
}

const short = new Map(Array.from('"\'\\/`').map((character) => [character.charCodeAt(0), character.charCodeAt(0)]))
for (const [letter, code] of [['n', 10], ['r', 13], ['t', 9], ['b', 8], ['f', 12]] as const) short.set(letter.charCodeAt(0), code) // prettier-ignore

function backslashAt(source: Uint8Array, at: number): number {
  const letter = source[at + 1] ?? 0
  // u0073 and u{73}
  if (letter === 0x75 && source[at + 2] === 0x7b) {
    const to = run(source, at + 3, 16, 6)
    const code = number(source, at + 3, to, 16)
    return code < 0 || code > 0x10ffff || source[to] !== 0x7d ? 0 : packed(code, to + 1 - at)
  }
  if (letter === 0x75 || letter === 0x55) {
    const code = number(source, at + 2, at + 6, 16)
    return code < 0 ? 0 : packed(code, 6)
  }
  if (letter === 0x78 || letter === 0x58) {
    const code = number(source, at + 2, at + 4, 16)
    return code < 0 ? 0 : packed(code, 4)
  }
  const octal = number(source, at + 1, at + 4, 8)
  if (octal >= 0 && octal < 256) return packed(octal, 4)
  const code = short.get(letter)
  return code === undefined ? 0 : packed(code, 2)
}

function escapeAt(source: Uint8Array, at: number): number {
  const byte = source[at] ?? 0
  switch (byte) {
    case PERCENT: {
      const code = number(source, at + 1, at + 3, 16)
      return code < 0 ? 0 : packed(code, 3)
    }
    case AMPERSAND:
      return entityAt(source, at)
    case BACKSLASH:
      return backslashAt(source, at)
    default:
      return 0
  }
}

/** Bytes that stand for themselves. */
function copy(source: Uint8Array, from: number, to: number, sink: Sink): void {
  if (to > from) sink.stretch(source.subarray(from, to), (at) => from + at, 1)
}

export const unescaped: Walk = (source, sink) => {
  let copied = 0
  for (let at = 0; at < source.length;) {
    const byte = source[at] ?? 0
    const escape = byte === PERCENT || byte === AMPERSAND || byte === BACKSLASH ? escapeAt(source, at) : 0
    if (escape === 0) {
      at += 1
      continue
    }
    copy(source, copied, at, sink)
    const length = escape % 64
    const code = Math.floor(escape / 64)
    if (byte === PERCENT || code < 0x80) sink.byte(code, at, at + length)
    else for (const part of Buffer.from(String.fromCodePoint(code), 'utf8')) sink.byte(part, at, at + length)
    at += length
    copied = at
  }
  copy(source, copied, source.length, sink)
}

/** Quoted-printable (RFC 2045 6.7): https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
export const fromQuotedPrintable: Walk = (source, sink) => {
  let copied = 0
  for (let at = source.indexOf(EQUALS); at !== -1; at = source.indexOf(EQUALS, at)) {
    const code = number(source, at + 1, at + 3, 16)
    const isSoftBreak = source[at + 1] === 10 || (source[at + 1] === 13 && source[at + 2] === 10)
    if (!isSoftBreak && code < 0) {
      at += 1
      continue
    }
    copy(source, copied, at, sink)
    const length = isSoftBreak && source[at + 1] === 10 ? 2 : 3
    if (!isSoftBreak) sink.byte(code, at, at + length)
    at += length
    copied = at
  }
  copy(source, copied, source.length, sink)
}

/** Whether anything is escaped: where not, the bytes need not be read twice. */
export function hasEscapes(source: Uint8Array): boolean {
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at]
    if ((byte === PERCENT || byte === AMPERSAND || byte === BACKSLASH) && escapeAt(source, at) !== 0) return true
  }
  return false
}

export function hasQuotedPrintable(source: Uint8Array): boolean {
  for (let at = source.indexOf(EQUALS); at !== -1; at = source.indexOf(EQUALS, at + 1))
    if (number(source, at + 1, at + 3, 16) >= 0 || source[at + 1] === 10 || source[at + 1] === 13) return true
  return false
}
