import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataOf, dispatched, linesOf, readEventStream } from './sse.ts'
import { readUtf8, utf8Bytes } from './utf8.ts'

const text = (bytes: Uint8Array, from = 0, to = bytes.length): string => readUtf8(bytes, from, to).text

/** What clients dispatch: name and data of each event. */
function events(bytes: Uint8Array): readonly { event: string | undefined; data: string }[] {
  return readEventStream(bytes)
    .events.filter(dispatched)
    .map((event) => ({
      event: event.name === null ? undefined : text(bytes, event.name.from, event.name.to) || undefined,
      data: text(dataOf(bytes, event)),
    }))
}

test.each([
  ['LF', 'data: a\n\ndata: b\n\n', ['a', 'b']],
  ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
  ['CR', 'data: a\r\rdata: b\r\r', ['a', 'b']],
  ['mixed', 'data: a\n\r\ndata: b\r\n\n', ['a', 'b']],
  ['no space', 'data:a\n\n', ['a']],
  ['two spaces keep one', 'data:  a\n\n', [' a']],
  ['several lines', 'data: a\ndata: b\n\n', ['a\nb']],
  ['an empty field', 'data\n\n', ['']],
  ['no end', 'data: a\n\ndata: b\n', ['a']],
  ['no data', 'id: 1\nretry: 5\n\n', []],
  ['an unknown field', 'date: a\n\n', []],
  ['a leading byte order mark', '\ufeffdata: a\n\n', ['a']],
  ['a later byte order mark', 'data: a\n\n\ufeffdata: b\n\n', ['a']],
  ['a comment in the middle', 'data: a\n: hush\ndata: b\n\n', ['a\nb']],
])('%s', (_, given, want) => {
  expect(events(utf8Bytes(given)).map(({ data }) => data)).toEqual(want)
})

test('nothing is lost: lines, comments, strays, terminators and the open end', () => {
  const bytes = utf8Bytes(': one\ndata: a\r\nstray\r\n\r\nid: 7\rdata: open')
  const stream = readEventStream(bytes)
  expect(stream.comments.map(({ from, to }) => text(bytes, from, to))).toEqual([': one'])
  expect(stream.unknown.map(({ from, to }) => text(bytes, from, to))).toEqual(['stray'])
  expect(stream.terminators).toEqual({ lf: 1, cr: 1, crlf: 3 })
  expect(stream.events.map(({ terminated, hasId, from, to }) => [terminated, hasId, from, to])).toEqual([
    [true, false, 0, 24],
    [false, true, 24, bytes.length],
  ])
})

const piece = fc.constantFrom(
  'data',
  ':',
  ' ',
  '\n',
  '\r',
  '\r\n',
  'a',
  'é',
  '🍕',
  'event',
  'id',
  'retry',
  '\n\n',
  '\r\n\r\n',
  'data: x',
  '{"a":1}',
  ': c',
  '\ufeff',
)
const wire = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

test('lines cover the body, in order and without a gap', () => {
  fc.assert(
    fc.property(wire, (given) => {
      const bytes = utf8Bytes(given)
      let at = text(bytes, 0, 3) === '\ufeff' ? 3 : 0
      for (const line of linesOf(bytes)) {
        expect(line.from).toBe(at)
        expect(text(bytes, line.from, line.to)).not.toMatch(/[\r\n]/)
        at = line.next
      }
      expect(at).toBe(bytes.length)
    }),
  )
})

/** What the parser of the clients dispatches, given the whole at once. */
function theirs(given: string): readonly { event: string | undefined; data: string }[] {
  const seen: { event: string | undefined; data: string }[] = []
  createParser({ onEvent: ({ event, data }) => seen.push({ event, data }) }).feed(given)
  return seen
}

test('clients dispatch the same events, a leading byte order mark and a lone CR at the very end excepted', () => {
  fc.assert(
    fc.property(
      wire.filter((given) => !given.startsWith('\ufeff') && !given.endsWith('\r')),
      (given) => {
        expect(events(utf8Bytes(given))).toEqual(theirs(given))
      },
    ),
    { numRuns: 3000 },
  )
})

test('exception one: a leading byte order mark is stripped here, as the standard has it', () => {
  expect(events(utf8Bytes('\ufeffdata: a\n\n'))).toEqual(theirs('data: a\n\n'))
})

test('exception two: a lone CR at the end of the body ends a line here, where a parser of pieces still waits for an LF', () => {
  expect(events(utf8Bytes('data: a\r\r'))).toEqual([{ event: undefined, data: 'a' }])
  expect(theirs('data: a\r\r')).toEqual([])
})
