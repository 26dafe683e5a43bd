/** Other lawful ways to write an event stream and its head: WHATWG HTML 9.2, RFC 9112. */
import { allowing, encoded, encoders } from '../codings.ts'
import { type Stages, type Variation, variation } from '../modification.ts'
import { refuse } from '../refusal.ts'
import { refusalReply } from '../reply.ts'
import { onEvents, onPieces, onStreamWrites, onStreams, together } from '../edits.ts'

/** Pairs of line ends of which no CR runs into the LF of the next. */
const pairs = ['\n\n', '\r\n\r\n', '\r\r', '\n\r', '\r\n\n', '\r\r\n']
const inTurn = (from: number): Stages => onEvents((event, at) => event.replace(/\n\n/g, pairs[(at + from) % pairs.length] ?? '\n\n'))

const comment = (text: string): Stages => onEvents((event, _, last) => `${text}\n\n${event}${last ? `${text}\n\n` : ''}`)
const lineEnds = (end: (place: number) => string): Stages =>
  onEvents((event, at) => {
    let place = at
    return event.replace(/\n/g, () => end(place++))
  })

/** A chunk's JSON over several data lines, broken where white space may stand. */
const overLines = (indent: number | string): Stages =>
  onEvents((event) => {
    const json = /^data: (\{.*\})\n\n$/s.exec(event)?.[1]
    return json === undefined ? event : `${JSON.stringify(JSON.parse(json), null, indent).replace(/^/gm, 'data: ')}\n\n`
  })

/** The bytes of a stream cut anew, wherever the cut falls. */
const recut = (length: number): Stages =>
  onPieces((pieces) => {
    const whole = Buffer.concat(pieces.map(({ bytes }) => bytes))
    return Array.from({ length: Math.ceil(whole.length / length) }, (_, at) => ({
      bytes: whole.subarray(length * at, length * (at + 1)),
      delayMs: 0,
    }))
  })

/** RFC 9110 15.5.18 */
const notMet = (message: string): Stages => ({
  reply: (reply, { incoming }) =>
    incoming.headers['expect'] === undefined ? reply : refusalReply(refuse('http', message, { status: 417 })),
})

const withFields = (fields: (at: number) => string): Stages => onEvents((event, at) => `${fields(at)}${event}`)

export const framing: readonly Variation[] = [
  variation({
    id: 'other-codings',
    title: 'Responses have a content coding that the request allows',
    variants: {
      zstd: encoded('zstd', encoders.zstd, allowing('zstd')),
      br: encoded('br', encoders.br, allowing('br')),
      deflate: encoded('deflate', encoders.deflate, allowing('deflate')),
      'x-gzip': encoded('x-gzip', encoders.gzip, allowing('gzip')),
    },
  }),
  variation({
    id: 'expectation-not-met',
    title: 'A request with an expectation is rejected with 417',
    variants: {
      'in the envelope': notMet('Expectations are not supported.'),
      'in other words': notMet('Send the request without Expect.'),
    },
  }),
  variation({
    id: 'comments',
    title: 'Comments are sent between all events',
    variants: {
      processing: comment(': PROCESSING'),
      keepalive: comment(': keepalive'),
      bare: comment(':'),
      'without a space': comment(':ping'),
    },
  }),
  variation({
    id: 'no-space',
    title: 'No space follows data:',
    variants: {
      'in all events': onEvents((event) => event.replace(/^data: /gm, 'data:')),
      'in every other event': onEvents((event, at) => (at % 2 === 0 ? event.replace(/^data: /gm, 'data:') : event)),
    },
  }),
  variation({
    id: 'crlf',
    title: 'Lines end with CR LF',
    variants: { 'all lines': lineEnds(() => '\r\n'), 'all events but the first': lineEnds((place) => (place < 2 ? '\n' : '\r\n')) },
  }),
  variation({
    id: 'cr',
    title: 'Lines end with CR',
    variants: {
      'all lines': lineEnds(() => '\r'),
      'and a comment after each event': together(
        onEvents((event) => `${event}:\n`),
        lineEnds(() => '\r'),
      ),
    },
  }),
  variation({
    id: 'mixed-line-ends',
    title: 'Lines end in all three ways',
    variants: { 'in turn': inTurn(0), 'in turn, CR LF first': inTurn(1) },
  }),
  variation({
    id: 'data-over-lines',
    title: 'The JSON of an event spans several data lines',
    variants: { indented: overLines(2), 'not indented': overLines('\t') },
  }),
  variation({
    id: 'legal-fields',
    title: 'Events have the fields id, event: message or retry',
    variants: {
      id: withFields((at) => `id: ${String(at)}\n`),
      'event: message': withFields(() => 'event: message\n'),
      all: withFields((at) => `id: ${String(at)}\nevent: message\nretry: 3000\n`),
    },
  }),
  variation({
    id: 'events-without-data',
    title: 'Some events have only retry or id, and no data',
    noted: ['SSE-007'],
    variants: {
      retry: onEvents((event, at) => (at === 0 ? `retry: 3000\n\n${event}` : event)),
      id: onEvents((event, at) => (at === 1 ? `id: 1\n\n${event}` : event)),
    },
  }),
  variation({
    id: 'leading-bom',
    title: 'The stream begins with a byte order mark',
    noted: ['SSE-006'],
    variants: {
      'before the first event': onEvents((event, at) => (at === 0 ? `\ufeff${event}` : event)),
      'before a comment': onEvents((event, at) => (at === 0 ? `\ufeff:\n\n${event}` : event)),
    },
  }),
  variation({
    id: 'close-delimited',
    title: 'The end of the connection ends the stream',
    variants: {
      'HTTP/1.1 with close': onStreamWrites((writes) => ({ ...writes, framing: 'close' })),
      'and in small pieces': together(
        recut(200),
        onStreamWrites((writes) => ({ ...writes, framing: 'close' })),
      ),
    },
  }),
  variation({
    id: 'age-told',
    title: 'Responses have an Age header, as from a CDN that stores nothing',
    variants: {
      '0': { reply: (reply) => ({ ...reply, headers: [...reply.headers, ['Age', '0']] }) },
      'a second, rounded up': { reply: (reply) => ({ ...reply, headers: [...reply.headers, ['Age', '1']] }) },
    },
  }),
  variation({
    id: 'other-headers',
    title: 'Streams have fewer or more header fields',
    variants: {
      'the label alone': onStreams((reply) => ({ ...reply, headers: [['Content-Type', 'text/event-stream']] })),
      'and those of proxies': onStreams((reply) => ({
        ...reply,
        headers: [...reply.headers, ['X-Accel-Buffering', 'no'], ['Vary', 'Origin'], ['Via', '1.1 edge']],
      })),
    },
  }),
  variation({
    id: 'seven-byte-pieces',
    title: 'The bytes of a stream are sent in pieces of a few',
    variants: { '7 bytes': recut(7), '13 bytes': recut(13) },
  }),
  variation({ id: 'bursts', title: 'Many events are sent in one piece', variants: { 'of 2 kB': recut(2048), 'of 64 kB': recut(65_536) } }),
]
