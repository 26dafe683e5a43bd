import { expect, test } from 'vitest'
import { blankTranscript } from '../model/blank.support.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { read } from './reading.ts'
import { atBytes, chunkName, inChunk, show, showBytes, showEnd, times } from './words.ts'

const end = (text: string): string => showEnd(new TextEncoder().encode(text))

test.each([
  ['a short body stands whole', 'data: {}\n\n', String.raw`"data: {}\n\n"`],
  ['an empty one is empty', '', '""'],
  [
    'a long one loses its beginning, never its end',
    `${'a'.repeat(200)}\n\n: done\n\n`,
    `"…${'a'.repeat(65)}${String.raw`\n\n: done\n\n`}"`,
  ],
  ['eighty bytes that grow by their escapes lose as much', `${'a'.repeat(78)}\n\n`, `"…${'a'.repeat(75)}${String.raw`\n\n`}"`],
  ['no escape is cut in two', `\n${'a'.repeat(79)}`, `"…${'a'.repeat(79)}"`],
  ['no character is cut in two', `x${'🂡'.repeat(20)}a`, `"…${'🂡'.repeat(19)}a"`],
])('%s', (_, given, want) => {
  expect(end(given)).toBe(want)
})

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['a"b', String.raw`"a\"b"`],
  [{ a: [1] }, '{"a":[1]}'],
  ['x'.repeat(78), `"${'x'.repeat(78)}"`],
  ['x'.repeat(79), `"${'x'.repeat(78)}…`],
  ['\u202e\u200f\u2069\ufeff\u2028\u007f\u009f', String.raw`"\u202e\u200f\u2069\ufeff\u2028\u007f\u009f"`],
  ['é日\u00a0', '"é日\u00a0"'],
])('%j is quoted as %s', (value, want) => {
  expect(show(value)).toBe(want)
})

test.each([
  ['abcdef', 1, 3, '"bc"'],
  ['a\r\n\u0000', 0, 4, String.raw`"a\r\n\u0000"`],
  ['x'.repeat(500), 10, 490, `"${'x'.repeat(79)}…"`],
  ['x'.repeat(80), 0, 80, `"${'x'.repeat(80)}"`],
  ['🂡'.repeat(100), 0, 400, `"${'🂡'.repeat(39)}\ud83c…"`],
])('bytes of %j from %d to %d are quoted as %s', (text, from, to, want) => {
  expect(showBytes(utf8Bytes(text), { from, to })).toBe(want)
})

test('chunks are counted from one, and their place is that of their event', () => {
  const body = 'data: {"choices":[]}\n\ndata: {"choices":[{}]}\n\n'
  const reading = read(
    blankTranscript({
      head: { at: 1, version: 'HTTP/1.1', status: 200, reason: 'OK', headers: [['Content-Type', 'text/event-stream']] },
      pieces: [{ at: 2, bytes: utf8Bytes(body) }],
    }),
  )
  expect(chunkName(reading, 1)).toBe('chunk 2 of 2')
  expect(inChunk(reading, 1, '/choices/0')).toEqual({ kind: 'chunk', chunk: 1, pointer: '/choices/0', from: 22, to: body.length })
  expect(inChunk(reading, 2, '')).toEqual({ kind: 'chunk', chunk: 2, pointer: '', from: 0, to: 0 })
  expect(atBytes({ from: 3, to: 5 })).toEqual({ kind: 'bytes', from: 3, to: 5 })
})

test('how often', () => {
  expect([1, 2, 3].map(times)).toEqual(['once', 'twice', '3 times'])
})
