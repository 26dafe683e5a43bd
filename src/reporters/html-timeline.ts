/** When the pieces of a body arrived, as a picture and in words. */
import type { ReportedExchange } from '../model/report.ts'
import { counted, duration, rounded, size } from './figures.ts'
import { type Html, markup, nothing } from './html-text.ts'
import type { Range } from './html-body.ts'

const width = 1000
const height = 40
/** Columns of the picture: a stream of thousands of pieces is drawn as the largest piece of each. */
const columns = 250

export function timeline({ pieces, durationUs }: ReportedExchange, range: Range | null): Html {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return nothing
  const span = Math.max(durationUs, last.at, 1)
  const largest = Math.max(1, ...pieces.map(({ bytes }) => bytes))
  const slots = new Map<number, { readonly tall: number; readonly marked: boolean }>()
  let offset = 0
  for (const { at, bytes } of pieces) {
    const slot = Math.min(columns - 1, Math.floor((at / span) * columns))
    const before = slots.get(slot)
    const holds = range !== null && range.from < offset + bytes && range.to > offset
    slots.set(slot, { tall: Math.max(before?.tall ?? 0, bytes / largest), marked: (before?.marked ?? false) || holds })
    offset += bytes
  }
  const bars = [...slots].map(([slot, { tall, marked }]) => {
    const barHeight = rounded(6 + tall * (height - 8), 1)
    return markup`<rect class="${marked ? 'hit' : 'piece'}" x="${rounded((slot / columns) * width, 1)}" y="${rounded(height - Number(barHeight), 1)}" width="3" height="${barHeight}"/>`
  })
  const said = inWords(pieces, offset)
  return markup`<figure class="timeline">
    <svg viewBox="0 0 ${width + 4} ${height + 1}" preserveAspectRatio="none" role="img" aria-label="Arrival of the body over time: ${said}">
      <path class="axis" d="M0 ${height} H${width + 4}" />
      ${bars}
    </svg>
    <p class="scale" aria-hidden="true"><span>0</span><span>${duration(span / 2)}</span><span>${duration(span)}</span></p>
    <figcaption>${said}</figcaption>
  </figure>`
}

function inWords(pieces: ReportedExchange['pieces'], bytes: number): string {
  const first = pieces[0]?.at ?? 0
  const last = pieces.at(-1)?.at ?? 0
  const gap = pieces.reduce((longest, { at }, index) => Math.max(longest, at - (pieces[index - 1]?.at ?? at)), 0)
  const whole = `${counted(pieces.length, 'piece')}, ${size(bytes)}`
  return pieces.length === 1
    ? `${whole}, after ${duration(first)}`
    : `${whole}; the first after ${duration(first)}, the last after ${duration(last)}, the longest pause ${duration(gap)}`
}
