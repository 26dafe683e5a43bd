/** Events that are no events: WHATWG HTML 9.2.5, https://html.spec.whatwg.org/multipage/server-sent-events.html */
import { type Fault, fault } from '../modification.ts'
import {
  beforeText,
  dropping,
  isChunk,
  onEvents,
  onPieces,
  onPlainReplies,
  only,
  onSteps,
  onStreams,
  labelled,
  raw,
  replacing,
  together,
} from '../edits.ts'
import type { Step } from '../reply.ts'

const bom = '\ufeff'

/** The text chunk of that number begins with a byte order mark. */
const marked = (nth: number): Fault['variants'][number]['stages'] =>
  onPieces((pieces) => {
    const texts = pieces.filter(
      ({ bytes }) => Buffer.from(bytes).includes('"delta":{"content":"') && !Buffer.from(bytes).includes('"role"'),
    )
    return pieces.map((piece) => (piece === texts[nth] ? { ...piece, bytes: Buffer.concat([Buffer.from(bom), piece.bytes]) } : piece))
  })

/** Two text chunks in one event. */
const merged = (nth: number): Fault['variants'][number]['stages'] =>
  onSteps((steps) => {
    const [one, other] = steps.filter((step) => isChunk(step, 'text')).slice(nth, nth + 2)
    if (!isChunk(one) || !isChunk(other)) return steps
    const both = raw(`data: ${JSON.stringify(one.value)}${JSON.stringify(other.value)}\n\n`)
    return steps.flatMap((step) => (step === one ? [both] : step === other ? [] : [step]))
  })

const errorInside = (message: string): Fault['variants'][number]['stages'] =>
  onSteps((steps) => {
    const third = steps.filter((step) => isChunk(step, 'text'))[2]
    if (!isChunk(third)) return steps
    const text = JSON.stringify(third.value)
    const error = JSON.stringify({ error: { message, type: 'upstream_error' } })
    return [...steps.slice(0, steps.indexOf(third)), raw(`data: ${text.slice(0, text.length / 2)}\ndata: ${error}\n\n`)]
  })

const lineOf = (step: Step): string => (step.kind === 'chunk' ? JSON.stringify(step.value) : '')
const jsonLines = (end: string): Fault['variants'][number]['stages'] =>
  together(
    dropping((step) => step.kind === 'done'),
    replacing(
      (step) => step.kind === 'chunk',
      (step) => [raw(`${lineOf(step)}${end}`)],
    ),
  )

const named = (name: string): Fault['variants'][number]['stages'] =>
  beforeText(1, () => [raw(`event: ${name}\ndata: {"tool":"search","status":"running"}\n\n`)])

const beforeFirstText = (text: string): Fault['variants'][number]['stages'] => beforeText(0, () => [raw(text), raw(text)])

/** A plain answer that ends like a stream, where the request does not say whether it wants one. */
const withTail = (type: string): Fault['variants'][number]['stages'] =>
  only(
    (body) => body['stream'] === undefined,
    onPlainReplies((reply) =>
      reply.body.kind === 'json'
        ? { ...labelled(reply, type), body: { kind: 'text', text: `${JSON.stringify(reply.body.value)}\ndata: [DONE]\n\n` } }
        : reply,
    ),
  )

export const framing: readonly Fault[] = [
  fault({
    id: 'sentinel-after-plain',
    title: 'A plain response is followed by data: [DONE]',
    entry: 'S028',
    target: 'STR-029',
    variants: {
      'text/event-stream': withTail('text/event-stream'),
      'text/event-stream; charset=utf-8': withTail('text/event-stream; charset=utf-8'),
    },
  }),
  fault({
    id: 'bom-first',
    title: 'A byte order mark begins the stream',
    target: 'SSE-006',
    variants: {
      'before the first event': onEvents((event, at) => (at === 0 ? `${bom}${event}` : event)),
      'before an empty line': onEvents((event, at) => (at === 0 ? `${bom}\n${event}` : event)),
    },
  }),
  fault({
    id: 'retry-alone',
    title: 'An event has only a retry field and no data',
    target: 'SSE-007',
    variants: {
      'at the beginning': onEvents((event, at) => (at === 0 ? `retry: 1000\n\n${event}` : event)),
      'at the end': onEvents((event, _, last) => (last ? `retry: 1000\n\n${event}` : event)),
    },
  }),
  fault({
    id: 'rewrapped-comment',
    title: 'A keep-alive comment is wrapped into a data event',
    entry: 'S001',
    target: 'SSE-001',
    variants: { 'with words': beforeFirstText('data: : PROCESSING\n\n'), bare: beforeFirstText('data: :\n\n') },
  }),
  fault({
    id: 'doubled-data-prefix',
    title: 'Each event has the prefix data: twice',
    entry: 'S002',
    target: 'SSE-001',
    variants: {
      'and has empty data lines': onEvents((text) => `data: ${text.trimEnd()}\ndata:\ndata:\n\n`),
      'and no more': onEvents((text) => `data: ${text}`),
    },
  }),
  fault({
    id: 'single-newline',
    title: 'No blank line separates events',
    entry: 'S004',
    target: 'SSE-004',
    sideEffects: ['SSE-001'],
    variants: {
      'line feeds': onEvents((text, _, last) => `${text.trimEnd()}\n${last ? '\n' : ''}`),
      'carriage returns and line feeds': onEvents((text, _, last) => `${text.trimEnd()}\r\n${last ? '\r\n' : ''}`),
    },
  }),
  fault({
    id: 'two-objects-in-one-event',
    title: 'Two chunks are put into one event',
    entry: 'S005',
    target: 'SSE-001',
    sideEffects: ['STR-020', 'STR-021'],
    variants: { 'the second and third': merged(1), 'the third and fourth': merged(2) },
  }),
  fault({
    id: 'error-inside-event',
    title: 'An error is written into an unfinished event, and the stream ends',
    entry: 'S007',
    target: 'SSE-001',
    sideEffects: ['STR-001', 'FIN-002', 'USE-004', 'STR-021'],
    variants: { 'a read error': errorInside('stream_read_error'), 'a time-out': errorInside('upstream timed out') },
  }),
  fault({
    id: 'null-heartbeats',
    title: 'Heartbeats are events whose data is null',
    entry: 'S012',
    target: 'SSE-001',
    variants: {
      null: together(
        beforeFirstText('data: null\n\n'),
        beforeText(2, () => [raw('data: null\n\n')]),
      ),
      'an empty string': beforeFirstText('data: ""\n\n'),
    },
  }),
  fault({
    id: 'json-lines',
    title: 'A stream is sent as JSON lines, with their media type',
    entry: 'S015',
    target: 'STR-030',
    variants: {
      'application/x-ndjson': together(
        jsonLines('\n'),
        onStreams((reply) => labelled(reply, 'application/x-ndjson')),
      ),
      'application/json': together(
        jsonLines('\n'),
        onStreams((reply) => labelled(reply, 'application/json')),
      ),
    },
  }),
  fault({
    id: 'json-lines-as-events',
    title: 'A stream has Content-Type text/event-stream, but is JSON lines without data:',
    target: 'SSE-002',
    sideEffects: ['STR-002'],
    variants: { 'one after the other': jsonLines('\n'), 'with blank lines between': jsonLines('\n\n') },
  }),
  fault({
    id: 'literal-backslash-n',
    title: 'Line ends are the two characters \\ and n',
    entry: 'S016',
    target: 'SSE-004',
    sideEffects: ['STR-002'],
    variants: {
      '\\n\\n': onEvents((text) => text.replaceAll('\n', '\\n')),
      '\\r\\n\\r\\n': onEvents((text) => text.replaceAll('\n', '\\r\\n')),
    },
  }),
  fault({
    id: 'named-events',
    title: 'Vendor-specific named events are sent between the chunks',
    entry: 'S020',
    target: 'SSE-008',
    variants: { progress: named('progress'), status: named('tool_status') },
  }),
  fault({
    id: 'indented-json',
    title: 'The JSON of an event spans several lines, and only the first is a data line',
    entry: 'S021',
    target: 'SSE-002',
    sideEffects: ['SSE-001'],
    variants: {
      'two spaces': replacing(
        (step) => step.kind === 'chunk',
        (step) => [raw(`data: ${JSON.stringify(JSON.parse(lineOf(step)), null, 2)}\n\n`)],
      ),
      tabs: replacing(
        (step) => step.kind === 'chunk',
        (step) => [raw(`data: ${JSON.stringify(JSON.parse(lineOf(step)), null, '\t')}\n\n`)],
      ),
    },
  }),
  fault({
    id: 'bom-inside',
    title: 'A byte order mark is in the middle of the stream',
    entry: 'S025',
    target: 'SSE-005',
    sideEffects: ['STR-020', 'STR-021'],
    variants: { 'before the second text': marked(1), 'before the third text': marked(2) },
  }),
]
