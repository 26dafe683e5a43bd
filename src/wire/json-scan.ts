/**
 * The one scan of a JSON text (RFC 8259, https://www.rfc-editor.org/rfc/rfc8259): where exactly it breaks the grammar, what is lawful but lost on
 * most readers, and where the value is that a path names. Linear in the length of the text and without recursion, and bounded: a text
 * that is too deep, or has too many values, has a fault where it goes beyond.
 */
import {
  type JsonFault,
  ascii,
  faultInString,
  isHuge,
  isSameString,
  plainStringEnd,
  scalarEnd,
  spaceEnd,
  stringEnd,
  textOf,
} from './json-tokens.ts'
import type { Range } from './sse.ts'

export interface JsonScan {
  /** The first breach of the grammar; null: the text is JSON. */
  readonly fault: JsonFault | null
  /** Names that their object already has, each with its offset; the first 20. */
  readonly duplicates: readonly { readonly name: string; readonly at: number }[]
  /** Numbers beyond the range or the precision of a double; the first 20. */
  readonly hugeNumbers: readonly { readonly text: string; readonly at: number }[]
  /** How many values were read: containers, strings, numbers and words. */
  readonly values: number
  /** The value that the path names, in a text without fault; null: none was asked for, or there is none. Of a name given twice the last counts, as for JSON.parse. */
  readonly place: Range | null
}

interface Container {
  readonly isObject: boolean
  /** Where each name begins, as long as they are few and without escapes. */
  readonly names: number[]
  /** The names, once there are many or one has an escape. */
  texts: Set<string> | null
  /** Of an array: the index of the current item. */
  index: number
  /** How many steps of the path lead here; -1: it leads elsewhere. */
  readonly steps: number
}

interface Scan extends JsonScan {
  readonly bytes: Uint8Array
  readonly from: number
  readonly path: readonly string[] | null
  /** The byte to be read next. */
  at: number
  fault: JsonFault | null
  readonly duplicates: { name: string; at: number }[]
  readonly hugeNumbers: { text: string; at: number }[]
  values: number
  readonly stack: Container[]
  /** The innermost of the stack. */
  container: Container | undefined
  /** Steps of the path that lead to the value at hand; -1: it is elsewhere. */
  steps: number
  place: { from: number; to: number } | null
  /** How deep the value at `place` is while it is being read; -1: it is not. */
  placeDepth: number
}

const QUOTE = 0x22
const COLON = 0x3a
const COMMA = 0x2c
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const keptPeculiarities = 20
/** Deeper than this a text has no value: the readers that clients use would be at risk, and nothing in the contract needs ten. */
export const MAX_DEPTH = 500
/** More values than this are not made of one text: each takes many times its bytes. Log probabilities of 10,000 tokens have fewer. */
export const MAX_VALUES = 200_000
/** From so many names on a set is faster than comparing each with each. */
const manyNames = 16

/** Scans `bytes` from `from` on; offsets are bytes from the start of `bytes`. `path`: names and indexes that lead to a value, see `JsonScan.place`. */
export function scanJson(bytes: Uint8Array, from = 0, path: readonly string[] | null = null): JsonScan {
  const scan: Scan = {
    bytes,
    from,
    path,
    at: from,
    fault: null,
    duplicates: [],
    hugeNumbers: [],
    values: 0,
    stack: [],
    container: undefined,
    steps: path === null ? -1 : 0,
    place: null,
    placeDepth: -1,
  }
  while (readValue(scan));
  return scan
}

// Each reader moves `at`, and says whether a value follows.

function readValue(scan: Scan): boolean {
  const { bytes, path, steps } = scan
  const at = (scan.at = spaceEnd(bytes, scan.at))
  if ((scan.values += 1) > MAX_VALUES)
    return fail(scan, { at, problem: `has more than ${String(MAX_VALUES)} values, the limit of this test`, isLimit: true })
  // What the path leads to, or through, once more: what was found before under the same name is lost.
  if (path !== null && steps >= 0) {
    scan.place = steps === path.length ? { from: at, to: at } : null
    scan.placeDepth = scan.stack.length
  }
  const byte = bytes[at]
  if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return readContainer(scan, byte === OPEN_OBJECT)
  const end = byte === QUOTE ? stringEnd(bytes, at) : scalarEnd(bytes, at)
  if (end < 0) return byte === QUOTE ? fail(scan, faultInString(bytes, ~end)) : missing(scan, 'a value')
  if (isHuge(bytes, at, end) && scan.hugeNumbers.length < keptPeculiarities) scan.hugeNumbers.push({ text: ascii(bytes, at, end), at })
  scan.at = end
  endValue(scan)
  return readToNext(scan)
}

function readContainer(scan: Scan, isObject: boolean): boolean {
  const { bytes, stack, steps } = scan
  const container: Container = { isObject, names: [], texts: null, index: 0, steps: steps === scan.path?.length ? -1 : steps }
  scan.container = container
  stack.push(container)
  if (stack.length > MAX_DEPTH)
    return fail(scan, { at: scan.at, problem: `is nested more than ${String(MAX_DEPTH)} levels deep, the limit of this test` })
  scan.at = spaceEnd(bytes, scan.at + 1)
  if (bytes[scan.at] === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) return readToNext(scan)
  return isObject ? readName(scan, container) : toItem(scan, container, 0)
}

/** To the next value, out of what closes before it. */
function readToNext(scan: Scan): boolean {
  const { bytes } = scan
  for (;;) {
    const at = (scan.at = spaceEnd(bytes, scan.at))
    const byte = bytes[at]
    const { container } = scan
    if (container === undefined) return byte !== undefined && fail(scan, { at, problem: 'has more after the end of the JSON text' })
    const { isObject } = container
    if (byte === COMMA) {
      scan.at += 1
      return isObject ? readName(scan, container) : toItem(scan, container, container.index + 1)
    }
    if (byte !== (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) return missing(scan, `a comma or the end of the ${isObject ? 'object' : 'array'}`)
    scan.at += 1
    scan.stack.pop()
    scan.container = scan.stack.at(-1)
    endValue(scan)
  }
}

function endValue(scan: Scan): void {
  if (scan.place === null || scan.placeDepth !== scan.stack.length) return
  scan.place.to = scan.at
  scan.placeDepth = -1
}

function readName(scan: Scan, object: Container): boolean {
  const { bytes, path, duplicates } = scan
  const at = (scan.at = spaceEnd(bytes, scan.at))
  if (bytes[at] !== QUOTE) return missing(scan, 'a name in double quotes')
  const plain = plainStringEnd(bytes, at)
  const end = plain < 0 ? stringEnd(bytes, at) : plain
  if (end < 0) return fail(scan, faultInString(bytes, ~end))
  if (isRepeated(bytes, object, at, end, plain < 0) && duplicates.length < keptPeculiarities)
    duplicates.push({ name: textOf(bytes, at, end), at })
  scan.steps = path !== null && path[object.steps] === textOf(bytes, at, end) ? object.steps + 1 : -1
  scan.at = spaceEnd(bytes, end)
  if (bytes[scan.at] !== COLON) return missing(scan, 'a colon')
  scan.at += 1
  return true
}

function toItem(scan: Scan, array: Container, index: number): true {
  array.index = index
  scan.steps = scan.path !== null && scan.path[array.steps] === String(index) ? array.steps + 1 : -1
  return true
}

function missing(scan: Scan, wanted: string): false {
  const { bytes, at, from } = scan
  const byte = bytes[at]
  if (byte === undefined) return fail(scan, { at, problem: at === from ? 'is empty, not a JSON text' : 'ends in the middle' })
  const seen = byte >= 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, '0')}`
  return fail(scan, { at, problem: `has ${seen} where ${wanted} was expected` })
}

function fail(scan: Scan, fault: JsonFault): false {
  scan.fault = fault
  return false
}

/** Whether the object has the name already; `from` and `to` include its quotes. */
function isRepeated(bytes: Uint8Array, object: Container, from: number, to: number, hasEscape: boolean): boolean {
  const { names } = object
  if (object.texts === null && names.length < manyNames && !hasEscape) {
    const found = isAmong(bytes, names, from)
    names.push(from)
    return found
  }
  object.texts ??= new Set(names.map((start) => textOf(bytes, start, plainStringEnd(bytes, start))))
  const { size } = object.texts
  return object.texts.add(textOf(bytes, from, to)).size === size
}

function isAmong(bytes: Uint8Array, names: readonly number[], name: number): boolean {
  for (const other of names) if (isSameString(bytes, other, name)) return true
  return false
}
