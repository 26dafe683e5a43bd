/** When the pieces of a stream arrived, as a picture and in words: first byte, longest pause, and whether and when [DONE] came. */
import type { ReportedExchange } from '../model/report.ts'
import { readStream } from '../protocol/stream.ts'
import { bytesOf, isWhole } from './bytes.ts'
import { counted, duration, rounded, size } from './figures.ts'
import { largest } from '../model/extremes.ts'
import type { Range } from './html-body.ts'
import { type Html, markup, nothing } from './html-text.ts'

/** Columns of the picture: a stream of thousands of pieces is drawn as the largest piece of each. */
const columns = 250
/** Pixels from the top: where bars begin and end, and the picture ends. Across, all is in per cent, so that text is never stretched. */
const top = 18
const axis = 62
const bottom = 80

/** The share of the whole from which on a pause is shaded, and from which on there is room to say what it is. */
const MIN_PAUSE = 0.04
const MIN_NAMED = 0.12

interface Timeline {
  readonly first: number
  readonly last: number
  readonly span: number
  /** The longest silence between two pieces; null: there are not two. */
  readonly pause: { readonly from: number; readonly to: number } | null
  /** When the sentinel came; null: it did not; undefined: the report cannot tell. */
  readonly done: number | null | undefined
}

export function timeline(exchange: ReportedExchange, range: Range | null): Html {
  const { pieces } = exchange
  const course = courseOf(exchange)
  if (course === null) return nothing
  const said = inWords(exchange, course)
  if (pieces.length === 1) return markup`<p class="label">Arrival: ${said}</p>`
  const { first, pause, done, span } = course
  const across = (at: number): string => `${rounded((at / span) * 99.6, 2)}%`
  const sideways = (at: number): Html => (at / span > 0.6 ? markup`text-anchor="end" dx="-4"` : markup`text-anchor="start" dx="4"`)
  const rule = (name: string, at: number, from: number, to: number): Html =>
    markup`<line class="${name}" x1="${across(at)}" x2="${across(at)}" y1="${from}" y2="${to}"/>`
  const tip = (text: string, at: number, y: number, name = 'tip'): Html =>
    markup`<text class="${name}" x="${across(at)}" y="${y}" ${sideways(at)}>${text}</text>`
  const share = pause === null ? 0 : (pause.to - pause.from) / span
  const shade =
    pause === null || share < MIN_PAUSE
      ? nothing
      : markup`<rect class="pause" x="${across(pause.from)}" y="${top}" width="${across(pause.to - pause.from)}" height="${axis - top}"/>
          ${share < MIN_NAMED ? nothing : markup`<text class="tip" x="${across((pause.from + pause.to) / 2)}" y="${axis - 8}" text-anchor="middle">pause</text>`}`
  const sentinel =
    done === undefined
      ? nothing
      : done === null
        ? tip('no [DONE]', span, bottom - 4, 'tip missing')
        : markup`${rule('done', done, top, axis + 6)}${tip('[DONE]', done, bottom - 4)}`
  return markup`<figure class="timeline">
    <svg width="100%" height="${bottom}" role="img" aria-label="Arrival of the body over time: ${said}">
      ${shade}${rule('begin', first, 4, axis)}${tip('first byte', first, 12)}
      <line class="axis" x1="0" x2="100%" y1="${axis}" y2="${axis}" />
      ${bars(exchange, range, span)}${sentinel}
    </svg>
    <p class="scale" aria-hidden="true"><span>0</span><span>${duration(span / 2)}</span><span>${duration(span)}</span></p>
    <figcaption>${said}</figcaption>
  </figure>`
}

function courseOf(exchange: ReportedExchange): Timeline | null {
  const { pieces, durationUs } = exchange
  const first = pieces[0]?.at
  const last = pieces.at(-1)?.at
  if (first === undefined || last === undefined) return null
  const pauses = pieces.slice(1).map(({ at }, index) => ({ from: pieces[index]?.at ?? at, to: at }))
  const pause = pauses.reduce<Timeline['pause']>((a, b) => (a === null || b.to - b.from > a.to - a.from ? b : a), null)
  return { first, last, span: Math.max(durationUs, last, 1), pause, done: doneAt(exchange) }
}

/** Only of an event stream that the report holds whole, and whose pieces are the bytes of that body: a coded one has others. */
function doneAt({ body, pieces, headers }: ReportedExchange): Timeline['done'] {
  const isStream = headers.some(([name, value]) => name.toLowerCase() === 'content-type' && /^text\/event-stream\b/i.test(value.trim()))
  if (!isStream || !isWhole(body) || pieces.reduce((sum, { bytes }) => sum + bytes, 0) !== body.length) return undefined
  const done = readStream(bytesOf(body)).items.find(({ kind }) => kind === 'done')
  if (done === undefined) return null
  let end = 0
  return pieces.find((piece) => (end += piece.bytes) >= done.event.to)?.at
}

function bars({ pieces }: ReportedExchange, range: Range | null, span: number): readonly Html[] {
  const tallest = largest(
    pieces.map(({ bytes }) => bytes),
    1,
  )
  const slots = new Map<number, { readonly tall: number; readonly marked: boolean }>()
  let offset = 0
  for (const { at, bytes } of pieces) {
    const slot = Math.min(columns - 1, Math.floor((at / span) * columns))
    const before = slots.get(slot)
    const holds = range !== null && range.from < offset + bytes && range.to > offset
    slots.set(slot, { tall: Math.max(before?.tall ?? 0, bytes / tallest), marked: (before?.marked ?? false) || holds })
    offset += bytes
  }
  return [...slots].map(([slot, { tall, marked }]) => {
    const height = Number(rounded(6 + tall * (axis - top - 10), 1))
    const x = rounded((slot / columns) * 100, 1)
    return markup`<rect class="${marked ? 'hit' : 'piece'}" x="${x}%" y="${rounded(axis - height, 1)}" width="3" height="${height}"/>`
  })
}

function inWords({ pieces }: ReportedExchange, { first, last, pause, done }: Timeline): string {
  const whole = `${counted(pieces.length, 'piece')}, ${size(pieces.reduce((sum, { bytes }) => sum + bytes, 0))}`
  const sentinel = done === undefined ? '' : done === null ? '; [DONE] was not received' : `; [DONE] after ${duration(done)}`
  if (pause === null) return `${whole}, after ${duration(first)}${sentinel}`
  const silence = `the longest pause ${duration(pause.to - pause.from)}, from ${duration(pause.from)} on`
  return `${whole}; first byte after ${duration(first)}, the last piece after ${duration(last)}, ${silence}${sentinel}`
}
