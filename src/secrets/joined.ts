/**
 * Texts that an answer sends in parts: the strings and numbers that stand in one place of successive JSON texts, joined. So deltas, arguments of tools and
 * tokens read as their client reads them. Nothing is known of the protocol, and nothing has to be valid.
 */
import type { Walk } from './view.ts'

/** One place: what stands in it, and the places below it. */
interface Place {
  /** Begin and end of each text, in turns; the end of a number is negative. */
  readonly texts: number[]
  readonly below: Map<string, Place>
}

/** Deeper, or further apart, places are taken together: what is sent may have any size. */
const MAX_DEPTH = 64
const MAX_PLACES = 20_000
const MAX_NAME = 64

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const SEPARATOR = 0x2c

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 9 && byte <= 13)
const isNumber = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e

export const joined: Walk = (source, emit) => {
  const places = placesIn(source)
  const open: Place[] = [places]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (let at = 0; at < place.texts.length; at += 2) {
      const [from = 0, end = 0] = [place.texts[at], place.texts[at + 1]]
      const to = Math.abs(end)
      for (let byte = from; byte < to; byte += 1) emit(source[byte] ?? 0, byte, byte + 1)
      // Numbers are no digits of one number.
      if (end < 0) emit(SEPARATOR, to, to)
    }
    if (place.texts.length > 0) {
      const end = Math.abs(place.texts.at(-1) ?? 0)
      emit(0, end, end)
    }
    for (const below of place.below.values()) open.push(below)
  }
}

interface Collector {
  readonly source: Uint8Array
  count: number
}

function placesIn(source: Uint8Array): Place {
  const root: Place = { texts: [], below: new Map() }
  const collector: Collector = { source, count: 0 }
  let at = 0
  while (at < source.length && isBlank(source[at] ?? 0)) at += 1
  if (isOpening(source[at])) {
    readTexts(collector, at, source.length, root)
    return root
  }
  while (at < source.length) {
    const line = source.indexOf(LINE_FEED, at)
    const end = line === -1 ? source.length : line
    readLine(collector, at, end, root)
    at = end + 1
  }
  return root
}

const isOpening = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b || byte === QUOTE

/** A field of an event stream, or a line of whatever it is. */
function readLine(collector: Collector, from: number, to: number, root: Place): void {
  const { source } = collector
  const colon = source.subarray(from, Math.min(to, from + MAX_NAME)).indexOf(0x3a)
  const name = colon === -1 ? '' : Buffer.from(source.subarray(from, from + colon)).toString('latin1')
  let at = colon === -1 ? from : from + colon + 1
  while (at < to && isBlank(source[at] ?? 0)) at += 1
  if (isOpening(source[at])) readTexts(collector, at, to, root)
  else {
    const end = source[to - 1] === 0x0d ? to - 1 : to
    if (end > at) placeBelow(collector, root, `line ${name}`).texts.push(at, end)
  }
}

function placeBelow(collector: Collector, place: Place, name: string): Place {
  const known = place.below.get(name)
  if (known !== undefined) return known
  if (collector.count >= MAX_PLACES) return place
  collector.count += 1
  const made: Place = { texts: [], below: new Map() }
  place.below.set(name, made)
  return made
}

interface Open {
  readonly isList: boolean
  /** Where its members lie. Those of an element of a list are moved to their own place when its `index` is known, at its end. */
  readonly place: Place
  /** The list that it is an element of; null: none. */
  readonly list: Place | null
  index: string
  name: string
  isName: boolean
}

/** Reads JSON texts one after the other, and goes on after what is none. */
function readTexts(collector: Collector, from: number, end: number, root: Place): void {
  const { source } = collector
  const open: Open[] = []
  const here = (): Place => {
    const last = open.at(-1)
    if (last === undefined) return root
    return last.isList ? last.place : placeBelow(collector, last.place, last.name)
  }
  let tooDeep = 0
  const close = (): void => {
    if (tooDeep > 0) {
      tooDeep -= 1
      return
    }
    const closed = open.pop()
    if (closed?.list !== null && closed !== undefined) merge(placeBelow(collector, closed.list, `#${closed.index}`), closed.place)
  }
  for (let at = from; at < end; at += 1) {
    const byte = source[at] ?? 0
    const last = open.at(-1)
    if (byte === QUOTE) {
      const to = endOfString(source, at + 1, end)
      if (last !== undefined && !last.isList && last.isName)
        last.name = Buffer.from(source.subarray(at + 1, Math.min(to, at + 1 + MAX_NAME))).toString('latin1')
      else here().texts.push(at + 1, to)
      at = to
    } else if (byte === 0x7b || byte === 0x5b) {
      if (open.length >= MAX_DEPTH) {
        tooDeep += 1
        continue
      }
      const isElement = last?.isList === true && byte === 0x7b
      const place = isElement ? { texts: [], below: new Map<string, Place>() } : here()
      open.push({ isList: byte === 0x5b, place, list: isElement ? last.place : null, index: '*', name: '', isName: true })
    } else if (byte === 0x7d || byte === 0x5d) close()
    else if (byte === 0x3a && last !== undefined) last.isName = false
    else if (byte === 0x2c && last !== undefined) last.isName = true
    else if (isNumber(byte)) {
      let to = at
      while (to < end && isNumber(source[to] ?? 0)) to += 1
      if (last?.name === 'index' && to - at < 10) last.index = Buffer.from(source.subarray(at, to)).toString('latin1')
      here().texts.push(at, -to)
      at = to - 1
    }
  }
  tooDeep = 0
  while (open.length > 0) close()
}

function endOfString(source: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && source[at] !== QUOTE) at += source[at] === BACKSLASH ? 2 : 1
  return Math.min(at, end)
}

function merge(into: Place, from: Place): void {
  const open: [Place, Place][] = [[into, from]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [target, place] = pair
    for (const text of place.texts) target.texts.push(text)
    for (const [name, below] of place.below) {
      const there = target.below.get(name)
      if (there === undefined && target !== place) target.below.set(name, below)
      else if (there !== undefined && there !== below) open.push([there, below])
    }
  }
}
