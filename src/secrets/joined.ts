/**
 * Texts that an answer sends in parts: the strings and numbers that stand in one place of successive JSON texts, joined. So deltas, arguments of tools and
 * tokens read as their client reads them. Nothing is known of the protocol, and nothing has to be valid.
 */
import { NONE, type Place, type Texts, emptyPlace, textsOf } from './texts.ts'
import type { Walk } from './view.ts'

/** Deeper, or further apart, places are taken together: what is sent may have any size. */
const MAX_DEPTH = 64
const MAX_PLACES = 20_000
const MAX_NAME = 64

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SEPARATOR = 0x2c

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 9 && byte <= 13)
const isNumber = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e

export const joined: Walk = (source, sink) => {
  const { root, texts } = placesIn(source)
  const open: Place[] = [root]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    // Text that is in one place alone is read there.
    if (place.first !== place.last) {
      for (let text = place.first; text !== NONE; text = texts.next(text)) {
        const end = texts.end(text)
        const to = Math.abs(end)
        const from = texts.from(text)
        for (let at = from < 0 ? ~from : from; at < to; at += 1) {
          const byte = source[at] ?? 0
          if (from >= 0 || (byte !== LINE_FEED && byte !== CARRIAGE_RETURN)) sink.byte(byte, at, at + 1)
        }
        // Numbers are no digits of one number.
        if (end < 0) sink.byte(SEPARATOR, to, to)
      }
      const end = Math.abs(texts.end(place.last))
      sink.byte(0, end, end)
    }
    for (const below of place.below.values()) open.push(below)
  }
  texts.drop()
}

interface Collector {
  readonly source: Uint8Array
  readonly root: Place
  readonly texts: Texts
  count: number
  /** The name of the last line that has no JSON text, and where its text went. */
  readonly line: { from: number; length: number; place: Place | null }
}

function placesIn(source: Uint8Array): Collector {
  const root = emptyPlace()
  const collector: Collector = { source, root, texts: textsOf(source), count: 0, line: { from: 0, length: 0, place: null } }
  let at = 0
  while (at < source.length && isBlank(source[at] ?? 0)) at += 1
  if (isOpening(source[at])) {
    readTexts(collector, at, source.length)
    return collector
  }
  while (at < source.length) {
    const end = lineEnd(source, at)
    readLine(collector, at, end)
    at = end + 1
  }
  return collector
}

/** Most lines are short, and a call for each takes longer than to read it. */
const SHORT_LINE = 64

function lineEnd(source: Uint8Array, from: number): number {
  const near = Math.min(source.length, from + SHORT_LINE)
  for (let at = from; at < near; at += 1) if (source[at] === LINE_FEED) return at
  const far = source.indexOf(LINE_FEED, near)
  return far === -1 ? source.length : far
}

const isOpening = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b || byte === QUOTE

/** A field of an event stream, or a line of whatever it is. */
function readLine(collector: Collector, from: number, to: number): void {
  const { source, texts } = collector
  const colon = colonAt(source, from, Math.min(to, from + MAX_NAME))
  let at = colon === NONE ? from : colon + 1
  while (at < to && isBlank(source[at] ?? 0)) at += 1
  if (isOpening(source[at])) readTexts(collector, at, to)
  else {
    const end = source[to - 1] === 0x0d ? to - 1 : to
    if (end > at) addLine(texts, placeOfLine(collector, from, colon), colon === NONE ? from : null, at, end)
  }
}

function colonAt(source: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && source[at] !== COLON) at += 1
  return at < to ? at : NONE
}

/** The place of lines with that name: most have the name of the line before. */
function placeOfLine(collector: Collector, from: number, colon: number): Place {
  const { source, root, line } = collector
  const length = colon === NONE ? 0 : colon - from
  let same = 0
  while (same < length && source[line.from + same] === source[from + same]) same += 1
  if (line.place === null || line.length !== length || same < length) {
    const name = Buffer.from(source.subarray(from, from + length)).toString('latin1')
    Object.assign(line, { from, length, place: placeBelow(collector, root, `line ${name}`) })
  }
  return line.place ?? root
}

/** Lines without a name that follow each other are one text. `from`: of such a line. */
function addLine(texts: Texts, place: Place, from: number | null, at: number, end: number): void {
  const isNext = from !== null && place.last !== NONE && texts.from(place.last) < 0 && from - texts.end(place.last) <= 2
  if (isNext) texts.setEnd(place.last, end)
  else texts.add(place, from === null ? at : ~at, end)
}

function placeBelow(collector: Collector, place: Place, name: string): Place {
  const known = place.below.get(name)
  if (known !== undefined) return known
  if (collector.count >= MAX_PLACES) return place
  collector.count += 1
  const made = emptyPlace()
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
function readTexts(collector: Collector, from: number, end: number): void {
  const { source, root, texts } = collector
  const open: Open[] = []
  const here = (): Place => {
    const last = open.at(-1)
    if (last === undefined) return root
    return last.isList ? last.place : placeBelow(collector, last.place, last.name)
  }
  let tooDeep = 0
  /** Whether there was nothing but commas and blanks since the last number. */
  let isList = false
  const close = (): void => {
    if (tooDeep > 0) {
      tooDeep -= 1
      return
    }
    const closed = open.pop()
    if (closed?.list !== null && closed !== undefined) merge(texts, placeBelow(collector, closed.list, `#${closed.index}`), closed.place)
  }
  for (let at = from; at < end; at += 1) {
    const byte = source[at] ?? 0
    const last = open.at(-1)
    if (!isNumber(byte) && byte !== SEPARATOR && !isBlank(byte)) isList = false
    if (byte === QUOTE) {
      const to = endOfString(source, at + 1, end)
      if (last !== undefined && !last.isList && last.isName)
        last.name = Buffer.from(source.subarray(at + 1, Math.min(to, at + 1 + MAX_NAME))).toString('latin1')
      else texts.add(here(), at + 1, to)
      at = to
    } else if (byte === 0x7b || byte === 0x5b) {
      if (open.length >= MAX_DEPTH) {
        tooDeep += 1
        continue
      }
      const isElement = last?.isList === true && byte === 0x7b
      const place = isElement ? emptyPlace() : here()
      open.push({ isList: byte === 0x5b, place, list: isElement ? last.place : null, index: '*', name: '', isName: true })
    } else if (byte === 0x7d || byte === 0x5d) close()
    else if (byte === COLON && last !== undefined) last.isName = false
    else if (byte === 0x2c && last !== undefined) last.isName = true
    else if (isNumber(byte)) {
      let to = at
      while (to < end && isNumber(source[to] ?? 0)) to += 1
      if (last?.name === 'index' && to - at < 10) last.index = Buffer.from(source.subarray(at, to)).toString('latin1')
      const place = here()
      // Numbers of a list are read as they lie there.
      if (isList && texts.end(place.last) < 0) texts.setEnd(place.last, -to)
      else texts.add(place, at, -to)
      isList = true
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

function merge(texts: Texts, into: Place, from: Place): void {
  const open: [Place, Place][] = [[into, from]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [target, place] = pair
    texts.move(target, place)
    for (const [name, below] of place.below) {
      const there = target.below.get(name)
      if (there === undefined && target !== place) target.below.set(name, below)
      else if (there !== undefined && there !== below) open.push([there, below])
    }
  }
}
