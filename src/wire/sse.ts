/**
 * An event stream, read from bytes without loss.
 * WHATWG HTML 9.2.5 and 9.2.6: https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A line without its terminator: bytes `from` to `to`. */
export interface Line extends Range {
  /** Where the next line begins: `to` plus 1 (LF, CR) or 2 (CRLF), or `to` where the body ends without a terminator. */
  readonly next: number
}

/** A block of field lines up to a blank line, or to the end of the body. */
export interface StreamEvent extends Range {
  /** The values of the `data` fields, one range a line. */
  readonly data: readonly Range[]
  /** The last `event` field's value, null if there is none. */
  readonly name: Range | null
  readonly hasId: boolean
  readonly hasRetry: boolean
  /** Whether a blank line ends it: only then do clients dispatch it, and only if it has data. */
  readonly terminated: boolean
}

/** More events of one stream are not read. */
const MAX_EVENTS = 200_000
/** Nor more lines that are data, comments or unknown, which an event may have without end. */
const MAX_LINES = 400_000

export interface EventStream {
  /** A byte order mark before the first line, which decoding strips. */
  readonly bom: boolean
  readonly events: readonly StreamEvent[]
  readonly comments: readonly Range[]
  /** Lines whose field name the standard does not know; clients ignore them. */
  readonly unknown: readonly Range[]
  readonly terminators: { readonly lf: number; readonly cr: number; readonly crlf: number }
  /** Where reading ended because the stream has too much of something, and of what; null: it was read whole. */
  readonly cut: { readonly at: number; readonly after: string } | null
}

const LF = 0x0a
const CR = 0x0d
const COLON = 0x3a
const SPACE = 0x20

/** Whether `bytes` begins with a byte order mark at `at`. */
export const bomAt = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf

/** The line that begins at `from`; null at the end of the body. */
function lineAt(bytes: Uint8Array, from: number): Line | null {
  if (from >= bytes.length) return null
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === LF) return { from, to: at, next: at + 1 }
    if (byte === CR) return { from, to: at, next: bytes[at + 1] === LF ? at + 2 : at + 1 }
  }
  return { from, to: bytes.length, next: bytes.length }
}

/** Every line of an event stream, the blank ones included; a leading byte order mark belongs to none. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  let line = lineAt(bytes, bomAt(bytes, 0) ? 3 : 0)
  while (line !== null) {
    yield line
    line = lineAt(bytes, line.next)
  }
}

/** Reads a body, whole unless it has more events or lines than are read. Total: any bytes at all are an event stream. */
export function readEventStream(bytes: Uint8Array): EventStream {
  const events: StreamEvent[] = []
  const comments: Range[] = []
  const unknown: Range[] = []
  const terminators = { lf: 0, cr: 0, crlf: 0 }
  let block = emptyBlock(0)
  let lines = 0
  let cut: EventStream['cut'] = null
  for (const line of linesOf(bytes)) {
    if (events.length >= MAX_EVENTS) cut = { at: line.from, after: `${String(MAX_EVENTS)} events` }
    else if (lines >= MAX_LINES) cut = { at: line.from, after: `${String(MAX_LINES)} lines` }
    if (cut !== null) break
    if (line.next - line.to === 2) terminators.crlf += 1
    else if (line.next > line.to) terminators[bytes[line.to] === LF ? 'lf' : 'cr'] += 1
    if (line.to === line.from) {
      if (!block.empty) events.push(closed(block, line.next, true))
      block = emptyBlock(line.next)
      continue
    }
    lines += 1
    if (bytes[line.from] === COLON) comments.push({ from: line.from, to: line.to })
    else if (!takeField(bytes, line, block)) unknown.push({ from: line.from, to: line.to })
  }
  if (!block.empty && cut === null) events.push(closed(block, bytes.length, false))
  return { bom: bomAt(bytes, 0), events, comments, unknown, terminators, cut }
}

interface Block {
  from: number
  empty: boolean
  data: Range[]
  name: Range | null
  hasId: boolean
  hasRetry: boolean
}

const emptyBlock = (from: number): Block => ({ from, empty: true, data: [], name: null, hasId: false, hasRetry: false })

const closed = ({ from, data, name, hasId, hasRetry }: Block, to: number, terminated: boolean): StreamEvent => ({
  from,
  to,
  data,
  name,
  hasId,
  hasRetry,
  terminated,
})

function takeField(bytes: Uint8Array, line: Line, block: Block): boolean {
  const colon = bytes.subarray(line.from, line.to).indexOf(COLON)
  const nameEnd = colon === -1 ? line.to : line.from + colon
  const valueStart = colon === -1 ? line.to : bytes[nameEnd + 1] === SPACE && nameEnd + 1 < line.to ? nameEnd + 2 : nameEnd + 1
  const value = { from: valueStart, to: line.to }
  switch (fieldName(bytes, line.from, nameEnd)) {
    case 'data':
      // Most events have one line: a list that grows has room for sixteen.
      if (block.data.length === 0) block.data = [value]
      else block.data.push(value)
      break
    case 'event':
      block.name = value
      break
    case 'id':
      block.hasId = true
      break
    case 'retry':
      block.hasRetry = true
      break
    case null:
      return false
  }
  block.empty = false
  return true
}

type FieldName = 'data' | 'event' | 'id' | 'retry'

function fieldName(bytes: Uint8Array, from: number, to: number): FieldName | null {
  switch (to - from) {
    case 2:
      return spells(bytes, from, 'id') ? 'id' : null
    case 4:
      return spells(bytes, from, 'data') ? 'data' : null
    case 5:
      return spells(bytes, from, 'event') ? 'event' : spells(bytes, from, 'retry') ? 'retry' : null
    default:
      return null
  }
}

function spells(bytes: Uint8Array, from: number, word: FieldName): boolean {
  for (let step = 0; step < word.length; step += 1) if (bytes[from + step] !== word.charCodeAt(step)) return false
  return true
}

/** Whether clients dispatch the event: it is ended by a blank line and has at least one data field. */
export const dispatched = (event: StreamEvent): boolean => event.terminated && event.data.length > 0

/** The event's data as bytes: its data lines joined by LF. One line costs no copy. */
export function dataOf(bytes: Uint8Array, event: StreamEvent): Uint8Array {
  const [only] = event.data
  if (only === undefined) return new Uint8Array(0)
  if (event.data.length === 1) return bytes.subarray(only.from, only.to)
  const joined = new Uint8Array(event.data.reduce((sum, { from, to }) => sum + to - from + 1, -1))
  let at = 0
  for (const [step, { from, to }] of event.data.entries()) {
    if (step > 0) joined[at++] = LF
    joined.set(bytes.subarray(from, to), at)
    at += to - from
  }
  return joined
}
