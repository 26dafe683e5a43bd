/** Event streams, byte by byte: WHATWG HTML 9.2.5 and 9.2.6, https://html.spec.whatwg.org/multipage/server-sent-events.html */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { sentinel } from '../../src/protocol/stream.ts'
import type { Check } from '../../src/reading/suite.ts'
import { atBytes, showBytes, times } from '../../src/reading/words.ts'
import { readJson } from '../../src/wire/json.ts'
import { type Range, bomAt, linesOf } from '../../src/wire/sse.ts'
import { invalidUtf8, readUtf8 } from '../../src/wire/utf8.ts'
import { checkOf, isStream } from '../preconditions.ts'

const overStreams = checkOf(isStream)
const basic: readonly ScenarioName[] = ['http/stream', 'vision/seen']
const manyScripts: readonly ScenarioName[] = [...basic, 'stream/repeat']

const dataIsJsonOrDone = overStreams('SSE-001', basic, (reading): Observation => {
  const { items } = reading.stream
  if (items.length === 0) return unobservable('no event is dispatched')
  const foreign = items.filter((item) => item.kind === 'foreign')
  const [first] = foreign
  if (first === undefined) return holds
  const often = foreign.length > 1 ? ` (${times(foreign.length)} in the stream)` : ''
  return violated(
    `an event at byte ${String(first.event.from)} whose data ${first.problem}: ${showBytes(reading.body, first.event)}${often}`,
    `one JSON object, or exactly ${sentinel}`,
    atBytes(first.event),
  )
})

/** What looks as if it had been meant for clients, although the field that carries it is one that they ignore. A vendor's own field is lawful. */
const payloadLike = /^\s*[{["]|^\s*"?(?:data|date|dta|event|id|retry)"?(?=\s*(?::|$))|\bdata\s*:|\bDONE\b|"choices"|"error"/i

const fieldNamesAreKnown = overStreams('SSE-002', basic, (reading): Observation => {
  const stray = reading.stream.unknown.find(
    (line) => !bomAt(reading.body, line.from) && payloadLike.test(readUtf8(reading.body, line.from, line.to).text),
  )
  return stray === undefined
    ? holds
    : violated(
        `a line at byte ${String(stray.from)} that is not a data field: ${showBytes(reading.body, stray)}`,
        'payload in lines that begin with "data:", since clients ignore other fields',
        atBytes(stray),
      )
})

const streamIsUtf8 = overStreams('SSE-003', manyScripts, (reading): Observation => {
  const { invalidAt, invalidCount } = invalidUtf8(reading.body)
  const [at] = invalidAt
  if (at === undefined) return holds
  const bytes = [...reading.body.subarray(at, at + 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
  return violated(
    `bytes that are not UTF-8 at byte ${String(at)} (${bytes}), ${times(invalidCount)}`,
    'UTF-8 throughout',
    atBytes({ from: at, to: at + 1 }),
  )
})

const lastEventIsTerminated = overStreams('SSE-004', basic, (reading): Observation => {
  const open = reading.stream.events.find((event) => !event.terminated && event.data.length > 0)
  const cut = reading.transcript.end.kind !== 'complete'
  if (open !== undefined && !cut) return unended(reading, open, 'the body ends without a blank line after')
  const merged = reading.stream.events.find(({ data }) => data.length > 1 && data.every((line) => isWhole(reading, line)))
  return merged === undefined
    ? holds
    : unended(reading, merged, `${String(merged.data.length)} payloads without a blank line between them in`)
})

const unended = (reading: Reading, event: Range, what: string): Observation =>
  violated(
    `${what} the event at byte ${String(event.from)}: ${showBytes(reading.body, event)}`,
    'a blank line after each event, the last one included',
    atBytes(event),
  )

/** Whether a data line is a payload by itself. */
function isWhole(reading: Reading, { from, to }: Range): boolean {
  const line = reading.body.subarray(from, to)
  return readUtf8(line).text === sentinel || typeof readJson(line).value === 'object'
}

const noInnerBom = overStreams('SSE-005', basic, (reading): Observation => {
  for (const line of linesOf(reading.body)) {
    if (line.from > 0 && bomAt(reading.body, line.from))
      return violated(
        `a byte order mark at byte ${String(line.from)}, in the middle of the stream`,
        'at most one, before the first byte',
        atBytes({ from: line.from, to: line.from + 3 }),
      )
  }
  return holds
})

const noLeadingBom = overStreams('SSE-006', basic, (reading): Observation =>
  reading.stream.bom
    ? violated('a byte order mark before the first line', 'none: some clients lose the first event', atBytes({ from: 0, to: 3 }))
    : holds,
)

const noEmptyEvents = overStreams('SSE-007', basic, (reading): Observation => {
  const empty = reading.stream.events.find(({ data, terminated: ended }) => ended && data.length === 0)
  return empty === undefined
    ? holds
    : violated(`an event without data: ${showBytes(reading.body, empty)}`, 'id and retry next to data, or not at all', atBytes(empty))
})

const eventsAreUnnamed = overStreams('SSE-008', basic, (reading): Observation => {
  const item = reading.stream.items.find(({ kind, event }) => kind !== 'error' && event.name !== null && !isMessage(reading, event.name))
  return item?.event.name == null
    ? holds
    : violated(
        `an event named ${showBytes(reading.body, item.event.name)}`,
        'data-only events: vendor data in extra fields, keep-alives as comments',
        atBytes(item.event),
      )
})

const isMessage = (reading: Reading, { from, to }: Range): boolean => ['', 'message'].includes(readUtf8(reading.body, from, to).text)

export const framing: readonly Check[] = [
  dataIsJsonOrDone,
  fieldNamesAreKnown,
  streamIsUtf8,
  lastEventIsTerminated,
  noInnerBom,
  noLeadingBom,
  noEmptyEvents,
  eventsAreUnnamed,
]
