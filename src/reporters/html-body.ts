/**
 * Bodies in the page: text with the bytes in question marked, and those bytes in hexadecimal.
 * The line feed that opens each pre element is dropped by parsers, so that a body's own first one is not: WHATWG HTML 13.2.6.4.7.
 */
import type { ReportedBytes } from '../model/report.ts'
import { bytesOf, isWhole, textAndRaw } from './bytes.ts'
import { grouped, size } from './figures.ts'
import { laidOut } from './json-layout.ts'
import { type Html, markup, nothing, seen, setApart } from './html-text.ts'
import { withoutBase64 } from './visible.ts'

/** Half-open, counted from the start of the whole body. */
export interface Range {
  readonly from: number
  readonly to: number
}

const before = 200
const after = 160
const MAX_MARKED = 4000
const hexRows = 8

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

const rawHtml = (bytes: Uint8Array): Html => setApart(Array.from(bytes, (byte) => `\\x${hex(byte, 2)}`).join(''))

const shownHtml = (bytes: Uint8Array): Html =>
  markup`${textAndRaw(bytes).map((turn) => (turn.kind === 'text' ? seen(turn.text) : rawHtml(turn.bytes)))}`

/** Moves an offset back to where a character begins, so that a cut at it splits none. */
function atCharacter(bytes: Uint8Array, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1
  return start
}

const leftOut = (count: number): Html => (count > 0 ? markup`<b class="gap">… ${grouped(count)} bytes …</b>` : nothing)

/** The neighbourhood of a range, the range marked; null where the report does not hold it. */
export function excerpt(body: ReportedBytes, range: Range): Html | null {
  const bytes = bytesOf(body)
  const from = Math.max(0, range.from - body.from)
  const to = Math.min(bytes.length, range.to - body.from)
  if (to <= from) return null
  const start = atCharacter(bytes, Math.max(0, from - before))
  const end = atCharacter(bytes, Math.min(bytes.length, to + after))
  const kept = Math.min(to, from + MAX_MARKED)
  const marked = markup`<mark>${shownHtml(bytes.subarray(from, kept))}${leftOut(to - kept)}</mark>`
  const lead = markup`${leftOut(body.from + start)}${shownHtml(bytes.subarray(start, from))}`
  const tail = markup`${shownHtml(bytes.subarray(to, Math.max(end, to)))}${leftOut(body.length - body.from - Math.max(end, to))}`
  return markup`<pre class="wire" tabindex="0" role="group" aria-label="Bytes ${range.from} to ${range.to} of the body, marked">
${lead}${marked}${tail}</pre>`
}

/** The range in rows of sixteen bytes: offset, hexadecimal, and characters where they are ASCII. */
export function hexDump(body: ReportedBytes, range: Range): Html | null {
  const bytes = bytesOf(body)
  const from = Math.max(0, range.from - body.from)
  const to = Math.min(bytes.length, range.to - body.from)
  if (to <= from) return null
  // Rows begin at multiples of sixteen of the whole body, whatever part of it is shown.
  const first = from - ((from + body.from) % 16)
  const starts = Array.from({ length: Math.min(hexRows, Math.ceil((to - first) / 16)) }, (_, row) => first + row * 16)
  const isMarked = (at: number): boolean => at >= from && at < to
  const rows = starts.map((start) => {
    const places = Array.from({ length: 16 }, (_, column) => start + column)
    const cell = (at: number, shown: string, blank: string): Html =>
      at < 0 || at >= bytes.length ? markup`${blank}` : isMarked(at) ? markup`<mark>${shown}</mark>` : markup`${shown}`
    const codes = places.map((at) => markup`${cell(at, hex(bytes[at] ?? 0, 2), '  ')} `)
    const letters = places.map((at) => cell(at, ascii(bytes[at] ?? 0), ' '))
    return markup`${hex(Math.max(0, start + body.from), 6)}  ${codes} ${letters}${'\n'}`
  })
  const rest = leftOut(to - (first + starts.length * 16))
  return markup`<pre class="wire hex" tabindex="0" role="group" aria-label="The same bytes in hexadecimal">${rows}${rest}</pre>`
}

const ascii = (byte: number): string => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')

/** How much of a body is shown, UTF-16 units; from which place on, if it is longer, and what its neighbours are. */
export interface Showing {
  readonly limit: number
  /** What a finding points at: whatever is cut, this is not. Null: nothing in this body. */
  readonly range: Range | null
}

/** A body from where the report shows it, JSON laid out, Base64 elided; says what of it is not here. */
export function bodyHtml(body: ReportedBytes, name: string, { limit, range }: Showing): Html {
  if (body.length === 0) return markup`<p class="label">${name}: empty</p>`
  const bytes = bytesOf(body)
  const text = body.encoding === 'utf-8' ? withoutBase64(body.text) : null
  const whole = text !== null && isWhole(body) && text.length <= limit ? laidOut(text) : null
  const { shown, isCut } = text === null ? cutBytes(bytes, limit) : cutText(whole ?? text, Math.max(limit, whole?.length ?? 0))
  const rest = isCut && range !== null ? excerpt(body, range) : null
  const isPart = isCut || body.from > 0 || body.from + bytes.length < body.length
  return markup`<p class="label">${name}: ${size(body.length)}${body.from > 0 ? `, shown from byte ${grouped(body.from)}` : ''}</p>
    <pre class="wire" tabindex="0" role="group" aria-label="${name}">
${shown}</pre>
    ${rest === null ? nothing : markup`<p class="label">In what is cut, the bytes in question</p>${rest}`}
    ${isPart ? markup`<p class="none">Cut here; whole in transcripts.ndjson.</p>` : nothing}`
}

const cutText = (text: string, limit: number): { readonly shown: Html; readonly isCut: boolean } => ({
  shown: seen(text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')),
  isCut: text.length > limit,
})

const cutBytes = (bytes: Uint8Array, limit: number): { readonly shown: Html; readonly isCut: boolean } => ({
  shown: shownHtml(bytes.subarray(0, atCharacter(bytes, limit))),
  isCut: bytes.length > limit,
})
