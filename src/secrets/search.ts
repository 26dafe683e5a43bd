/**
 * Where secrets lie in bytes, under whatever common coding. One pass for each way to read them: the time is linear in their length. Bytes are read a
 * window at a time, so that the memory it takes does not depend on their length.
 */
import { fromBase64, fromHex, fromNumbers, hasText, runsOf, withoutZeros } from './codings.ts'
import { fromQuotedPrintable, hasEscapes, hasQuotedPrintable, unescaped } from './escapes.ts'
import { joined } from './joined.ts'
import { type Range, type View, type Walk, type Windows, inOrder, throughWindows, viewThrough, walkWindows } from './view.ts'

export type { Range } from './view.ts'

export interface Needle {
  readonly secret: string
  /** Its spellings as bytes in lower case: as it is, reversed, and in Base64 whose case was lost. */
  readonly spellings: readonly Buffer[]
  /** Whether codings that leave no letter of it are looked through: a short text is found in them by chance. */
  readonly isLong: boolean
}

export interface Found {
  readonly ranges: readonly Range[]
  /** The secrets that were found. */
  readonly secrets: ReadonlySet<string>
}

/** Encoded forms are looked for from this length on, characters. */
const SHORTEST_ENCODED = 10
/** Characters in a row that make a text of decoded bytes. */
const SHORTEST_TEXT = 16

/** Escapes within escapes, and codings within codings. */
const MAX_ESCAPES = 4
const MAX_CODINGS = 3
/** All that is read for one search, as a multiple of its bytes: what nests further is made to keep us busy. */
const MAX_WORK = 80
const LEAST_WORK = 2 ** 20

/** In lower case, letters of Latin-1 too: each stays one byte, and both sides of a comparison are folded. */
const folded = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1')

export function needleOf(secret: string): Needle {
  const isLong = secret.length >= SHORTEST_ENCODED
  const plain = [secret, secret.toLowerCase(), secret.toUpperCase()].map((text) => Buffer.from(text, 'utf8'))
  const reversed = Buffer.from(Array.from(secret).reverse().join(''), 'utf8')
  const all = [...plain, Buffer.from(secret, 'latin1'), reversed, ...(isLong ? base64Cores(Buffer.from(secret, 'utf8')) : [])]
  const spellings = new Map(all.map((bytes) => [folded(bytes).toString('latin1'), folded(bytes)]))
  return { secret, spellings: [...spellings.values()].filter(({ length }) => length > 0), isLong }
}

/** What Base64 makes of the bytes at each of the three places in a group, without the characters that its neighbours share. */
function base64Cores(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].flatMap((lead) => {
    const padded = Buffer.concat([Buffer.alloc(lead), bytes])
    const from = Math.ceil((lead * 8) / 6)
    const to = Math.floor((padded.length * 8) / 6)
    return [padded.toString('base64').slice(from, to), padded.toString('base64url').slice(from, to)].map((text) => Buffer.from(text))
  })
}

interface Search {
  readonly needles: readonly Needle[]
  /** Characters of the shortest secret that is looked for in codings; Infinity: of none. */
  readonly shortest: number
  /** Decoded bytes without so many characters of printable ASCII in a row hold no secret. */
  readonly leastText: number
  readonly ranges: Range[]
  readonly secrets: Set<string>
  work: number
  /** Bytes of a buffer that holds a window, or what is read of one. */
  readonly room: number
  /** Buffers that nothing needs now: views come and go for each window. */
  readonly spare: Buffer[]
}

/** Bytes that are looked at together. */
const WINDOW = 1024 * 1024
/** What a secret takes at most under escapes within escapes, as a multiple of its length, and what windows share at most and at least. */
const MAX_GROWTH = 1024
const LONG_GROWTH = 64
const OVERLAP = 64 * 1024

function windowsFor(needles: readonly Needle[]): Windows {
  const longest = needles.reduce((most, { secret }) => Math.max(most, Buffer.byteLength(secret)), 0)
  const overlap = Math.min(MAX_GROWTH * longest, Math.max(OVERLAP, LONG_GROWTH * longest))
  return { size: Math.max(WINDOW, 4 * overlap), overlap }
}

/** Each coding may read one byte more than there is. */
const SLACK = MAX_ESCAPES + MAX_CODINGS + 1

/** `parts`: texts that an answer sends in parts are joined as well. */
export function find(bytes: Uint8Array, needles: readonly Needle[], parts = false): Found {
  if (needles.length === 0 || bytes.length === 0) return { ranges: [], secrets: new Set() }
  const windows = windowsFor(needles)
  const room = Math.min(windows.size, bytes.length) + SLACK
  const search: Search = {
    needles,
    shortest: shortestOf(needles),
    leastText: leastTextOf(needles),
    ranges: [],
    secrets: new Set(),
    work: Math.max(LEAST_WORK, bytes.length * MAX_WORK),
    room,
    spare: [],
  }
  const see = (view: View): void => {
    look(search, view, MAX_ESCAPES, MAX_CODINGS)
  }
  throughWindows(bytes, windows, see)
  if (parts) for (const range of walkWindows(bytes, joined, windows, see)) search.ranges.push(range)
  return { ranges: inOrder(search.ranges), secrets: search.secrets }
}

const shortestOf = (needles: readonly Needle[]): number =>
  needles.reduce((least, { secret, isLong }) => (isLong ? Math.min(least, secret.length) : least), Infinity)

/** 0: a secret has other characters. */
function leastTextOf(needles: readonly Needle[]): number {
  const spellings = needles.filter(({ isLong }) => isLong).flatMap((needle) => needle.spellings)
  return spellings.some((bytes) => bytes.some((byte) => byte < 0x20 || byte >= 0x7f)) ? 0 : shortestLength(spellings)
}

const shortestLength = (spellings: readonly Buffer[]): number => spellings.reduce((least, { length }) => Math.min(least, length), Infinity)

function look(search: Search, view: View, escapes: number, codings: number): void {
  const { bytes } = view
  search.work -= bytes.length
  if (search.work < 0) return
  const isCoded = codings < MAX_CODINGS
  if (!isCoded || hasText(bytes, search.leastText)) take(search, view, isCoded)
  // What is decoded where nothing was coded is noise, in which escapes stand by chance.
  if (isCoded && !hasText(bytes, SHORTEST_TEXT)) return
  if (escapes > 0 && hasEscapes(bytes)) lookThrough(search, view, unescaped, escapes - 1, codings)
  else if (codings > 0 && search.shortest < Infinity) lookInside(search, view, escapes, codings - 1)
}

function lookThrough(search: Search, view: View, walk: Walk, escapes: number, codings: number, isList = false): void {
  const out = search.spare.pop() ?? Buffer.allocUnsafe(search.room)
  look(search, viewThrough(view, walk, out, isList), escapes, codings)
  search.spare.push(out)
}

function lookInside(search: Search, view: View, escapes: number, codings: number): void {
  const { bytes } = view
  const runs = runsOf(bytes, search.shortest)
  if (runs.base64.length > 0)
    for (let lead = 0; lead < 4; lead += 1) lookThrough(search, view, fromBase64(runs.base64, lead), escapes, codings)
  if (runs.hex.length > 0) for (let lead = 0; lead < 2; lead += 1) lookThrough(search, view, fromHex(runs.hex, lead), escapes, codings)
  if (runs.numbers.length > 0) lookThrough(search, view, fromNumbers(runs.numbers), escapes, codings, true)
  if (hasQuotedPrintable(bytes)) lookThrough(search, view, fromQuotedPrintable, 0, codings)
  if (codings === MAX_CODINGS - 1 && bytes.includes(0)) lookThrough(search, view, withoutZeros, escapes, 0)
}

function take(search: Search, view: View, isCoded: boolean): void {
  const text = folded(view.bytes)
  const hits: Range[] = []
  for (const { secret, spellings, isLong } of search.needles) {
    if (isCoded && !isLong) continue
    for (const spelling of spellings)
      for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + spelling.length)) {
        hits.push({ from: at, to: at + spelling.length })
        search.secrets.add(secret)
      }
  }
  if (hits.length > 0) for (const range of view.origin(inOrder(hits))) search.ranges.push(range)
}

/** The same bytes with asterisks over the ranges. Blanks and line breaks stay, and so do lists of numbers: they become ones. */
export function masked(bytes: Uint8Array, ranges: readonly Range[]): Uint8Array {
  const out = new Uint8Array(bytes)
  for (const { from, to, isList } of ranges)
    for (let at = from; at < to; at += 1) {
      const byte = out[at] ?? 0
      if (isList !== true && byte > 0x20) out[at] = 0x2a
      if (isList === true && byte >= 0x30 && byte <= 0x39) out[at] = 0x31
    }
  return out
}
