import type { Probe } from '../model/probe.ts'
import { memberAt, readJson } from '../wire/json.ts'

/** A piece may end within what tells of the end: this many characters of it are looked at again with the next. */
const overlap = 40
const tellsOfTheEnd = /"finish_reason"\s*:\s*"[^"]|data: ?\[DONE\]/g

/** What one more piece of the body shows: nothing yet, data of the answer, or that the answer has finished; and how much there was so far. */
export type FinishWatch = (piece: Uint8Array) => { readonly state: 'none' | 'said' | 'finished' } & Counts

interface Counts {
  readonly events: number
  readonly lines: number
}

/**
 * Tells the transport when a stream's answer has finished: at [DONE], or when as many finish_reasons have come as choices were asked for,
 * since a lawful endpoint may tell one choice after the other, and take its time before each.
 */
export function watchForFinish({ body }: Pick<Probe, 'body'>): FinishWatch {
  let tail = ''
  let missing: number | null = null
  const count = counter()
  const stateAfter = (piece: Uint8Array): ReturnType<FinishWatch>['state'] => {
    const text = tail + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1')
    const found = [...text.matchAll(tellsOfTheEnd)]
    const last = found.at(-1)
    tail = text.slice(Math.max(text.length - overlap, last === undefined ? 0 : last.index + last[0].length))
    if (last !== undefined) {
      missing = last[0].startsWith('data') ? 0 : (missing ?? choicesAskedIn(body)) - found.length
      if (missing <= 0) return 'finished'
    }
    return text.includes('data') ? 'said' : 'none'
  }
  return (piece) => ({ state: stateAfter(piece), ...count(piece) })
}

const LF = 0x0a
const CR = 0x0d
const LETTER_D = 0x64

/** Counts lines, and as events the blocks with a line that begins as a data field does, each once a blank line ends it. */
function counter(): (piece: Uint8Array) => Counts {
  let events = 0
  let lines = 0
  let isLineStart = true
  let isAfterCr = false
  let hasData = false
  return (piece) => {
    for (const byte of piece) {
      const isLineEnd = byte === CR || (byte === LF && !isAfterCr)
      if (isLineEnd) {
        lines += 1
        if (isLineStart && hasData) {
          events += 1
          hasData = false
        }
      }
      if (byte === LETTER_D && isLineStart) hasData = true
      if (byte !== LF || !isAfterCr) isLineStart = isLineEnd
      isAfterCr = byte === CR
    }
    return { events, lines }
  }
}

function choicesAskedIn(body: Uint8Array): number {
  const n = Number(memberAt(readJson(body).value, 'n') ?? 1)
  return Number.isInteger(n) ? n : 1
}
