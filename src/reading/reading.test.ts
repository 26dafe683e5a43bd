import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import type { Piece, Transcript } from '../model/transcript.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { type Reading, accepted, envelopeOf, isJsonAnswer, read, refused } from './reading.ts'

const transcript = (pieces: readonly Piece[], type = 'text/event-stream'): Transcript =>
  blankTranscript({
    id: 'http/stream#1',
    probe: blankProbe({
      name: 'http/stream',
      body: utf8Bytes('{"model":"m","messages":[{"role":"user","content":"Hi"}],"stream":true}'),
      traits: ['stream'],
    }),
    head: { at: 1, version: 'HTTP/1.1', status: 200, reason: 'OK', headers: [['Content-Type', type]] },
    pieces,
    endedAt: 9,
  })

const chunk = (choice: unknown): string => `data: ${JSON.stringify({ id: 'x', choices: [choice] })}`
const delta = (value: unknown, finish: string | null = null): string => chunk({ index: 0, delta: value, finish_reason: finish })
const call = (index: number, more: object): unknown => ({ tool_calls: [{ index, ...more }] })

/** Events of every kind, good and bad, with every line end. */
const body = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        delta({ role: 'assistant', content: '' }),
        delta({ content: 'é🍕' }),
        delta(call(0, { id: 'a', function: { name: 'f', arguments: '{"a"' } })),
        delta(call(0, { function: { arguments: ':1}' } })),
        delta({}, 'stop'),
        ': hush',
        'data: [DONE]',
        'data: {"error":{"message":"no"}}',
        'data: {',
        'event: x\ndata: 1',
        'id: 7',
        'stray',
      ),
      fc.constantFrom('\n\n', '\r\n\r\n', '\r\r', '\n'),
    ),
    { maxLength: 12 },
  )
  .map((events) => utf8Bytes(events.flat().join('')))

/** The body in pieces, a µs apart, cut at any bytes. */
function cut(bytes: Uint8Array, places: readonly number[]): readonly Piece[] {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b)
  return [...at, bytes.length]
    .map((end, nth) => ({ at: nth + 1, bytes: bytes.subarray(at[nth - 1] ?? 0, end) }))
    .filter((piece) => piece.bytes.length > 0)
}

const shown = (reading: Reading): unknown => ({
  shape: reading.shape,
  items: reading.stream.items,
  undispatched: reading.stream.undispatched,
  completion: reading.completion,
  problems: reading.problems,
  json: reading.json,
})

test('a body reads the same however it is cut', () => {
  fc.assert(
    fc.property(body, fc.array(fc.nat(10_000), { maxLength: 30 }), (bytes, places) => {
      expect(shown(read(transcript(cut(bytes, places))))).toEqual(shown(read(transcript([{ at: 1, bytes }]))))
    }),
    { numRuns: 500 },
  )
})

test('each byte has arrived with the piece that brought it, and none before the one before it', () => {
  fc.assert(
    fc.property(body, fc.array(fc.nat(10_000), { maxLength: 30 }), (bytes, places) => {
      const pieces = cut(bytes, places)
      const reading = read(transcript(pieces))
      let end = 0
      for (const piece of pieces) {
        end += piece.bytes.length
        expect(reading.arrival(end)).toBe(piece.at)
        expect(reading.arrival(end - piece.bytes.length + 1)).toBe(piece.at)
      }
    }),
  )
})

const pieces = (text: string): readonly Piece[] => [{ at: 1, bytes: utf8Bytes(text) }]

test('tool calls are joined by index, in the order of their indexes', () => {
  const stream = [
    delta(call(1, { id: 'b', type: 'function', function: { name: 'g', arguments: '' } })),
    delta(call(0, { id: 'a', type: 'function', function: { name: 'f', arguments: '{"x"' } })),
    delta(call(1, { function: { arguments: '{}' } })),
    delta(call(0, { function: { arguments: ':1}' } })),
  ]
  const { completion } = read(transcript(pieces(`${stream.join('\n\n')}\n\n`)))
  expect(completion?.choices[0]?.calls.map((one) => [one.ids[0]?.value, one.names[0]?.value, one.arguments])).toEqual([
    ['a', 'f', '{"x":1}'],
    ['b', 'g', '{}'],
  ])
})

const answered = (status: number, body: string): Reading => {
  const { head, ...rest } = transcript(pieces(body), 'application/json')
  return read({ ...rest, head: head && { ...head, status } })
}

test.each([
  [400, '{"error":{"message":"no"}}', true],
  [499, '{"error":{"message":"no"}}', true],
  [408, '{"error":{"message":"no"}}', false],
  [429, '{"error":{"message":"no"}}', false],
  [500, '{"error":{"message":"no"}}', false],
  [200, '{"error":{"message":"no"}}', false],
  [400, '{"error":{"message":""}}', false],
  [400, '{"message":"no"}', false],
  [400, 'no', false],
])('status %i with %s is a clear refusal: %s', (status, body, want) => {
  expect(refused(answered(status, body))).toBe(want)
})

test.each([
  [200, '{"choices":[{}]}', true],
  [299, '{"choices":[{}]}', true],
  [200, '{"choices":[]}', false],
  [200, '{"error":{"message":"no"}}', false],
  [300, '{"choices":[{}]}', false],
  [199, '{"choices":[{}]}', false],
])('status %i with %s is accepted: %s', (status, body, want) => {
  expect(accepted(answered(status, body))).toBe(want)
})

test.each([
  ['an event stream without its label', 'data: {"choices":[]}\n\n', 'application/json', 'stream'],
  ['JSON with the label of a stream', '{"choices":[]}', 'text/event-stream', 'other'],
  ['a stream of rubbish', '<html>', 'text/event-stream', 'stream'],
  ['HTML', '<html>data: no</html>', 'text/html', 'other'],
  ['nothing', '', 'text/event-stream', 'none'],
])('%s is told by its bytes', (_, text, type, shape) => {
  expect(read(transcript(text === '' ? [] : pieces(text), type)).shape).toBe(shape)
})

test('a request without a head has no status, and no header', () => {
  const reading = read({ ...transcript([]), head: null })
  expect([reading.status, reading.header('content-type'), reading.mediaType, reading.shape]).toEqual([null, [], null, 'none'])
  expect([accepted(reading), refused(reading), reading.completion, reading.problems]).toEqual([false, false, null, []])
})

test('content codings are undone, spelled in whatever case and in one field or several', () => {
  const plain = '{"choices":[{"index":0}]}'
  const { head, ...rest } = transcript([{ at: 1, bytes: gzipSync(plain) }])
  const reading = read({ ...rest, head: head && { ...head, headers: [['content-encoding', 'Identity , GZIP']] } })
  expect([reading.codingProblem, Buffer.from(reading.body).toString(), reading.completion?.choices.length]).toEqual([null, plain, 1])
  const cut = read({
    ...rest,
    end: { kind: 'cut', during: 'body', detail: '' },
    head: head && { ...head, headers: [['Content-Encoding', 'br']] },
  })
  expect(cut.codingProblem).not.toBeNull()
})

test('of several Content-Type fields the last counts', () => {
  const { head, ...rest } = transcript(pieces('{}'))
  const fields = [
    ['Content-Type', 'text/html'],
    ['content-type', 'application/problem+json'],
  ] as const
  const reading = read({ ...rest, head: head && { ...head, headers: fields } })
  expect([reading.header('CONTENT-TYPE'), reading.mediaType?.essence, isJsonAnswer(reading)]).toEqual([
    ['text/html', 'application/problem+json'],
    'application/problem+json',
    true,
  ])
  expect(isJsonAnswer(read(transcript(pieces('{}'), 'text/html')))).toBe(false)
})

test('like problems of a stream are told once, with the first chunk and how often', () => {
  const stream = [delta({ content: 7 }), delta({ content: 'a' }), chunk({ index: 1, delta: { content: 8 }, finish_reason: null })]
  const { problems } = read(transcript(pieces(`${stream.join('\n\n')}\n\n`)))
  expect(problems.filter(({ pattern }) => pattern === '/choices/*/delta/content')).toMatchObject([
    { pointer: '/choices/0/delta/content', chunk: 0, times: 2 },
  ])
})

test('the problems of a plain answer have its pointers', () => {
  const { problems } = answered(200, '{"id":"x","choices":[{"index":0,"message":{"role":"assistant","content":7},"finish_reason":"stop"}]}')
  expect(problems.find(({ pattern }) => pattern === '/choices/*/message/content')).toMatchObject({ chunk: 0, times: 1 })
  expect(answered(200, '[]').problems).toEqual([])
})

test.each([
  ['{"error":{"message":"no","type":"t"}}', { message: 'no', type: 't' }],
  ['{"error":{"message":7}}', null],
  ['{"error":"no"}', null],
  ['[]', null],
])('the envelope of %s', (body, want) => {
  expect(envelopeOf(answered(400, body))).toEqual(want)
})

test('an answer is assembled only from an object with choices', () => {
  expect(answered(200, '{"choices":[{"index":0,"message":{"content":"a"}}]}').completion?.choices).toHaveLength(1)
  expect([answered(200, '{"error":{}}').completion, answered(200, '[{"choices":[]}]').completion]).toEqual([null, null])
  expect(read(transcript(pieces('data: [DONE]\n\n'))).completion).toBeNull()
})

test('field lines within the first four kilobytes make a stream of a body without its label, later ones do not', () => {
  const event = 'data: {"choices":[]}\n\n'
  const behind = (length: number): string => `${':'.repeat(length)}\n${event}`
  expect([read(transcript(pieces(behind(100)), '')).shape, read(transcript(pieces(behind(4096)), '')).shape]).toEqual(['stream', 'other'])
  expect(read(transcript(pieces(' \n[1]'), 'text/event-stream')).shape).toBe('other')
  expect(read(transcript(pieces('7'), 'text/plain')).shape).toBe('other')
})
