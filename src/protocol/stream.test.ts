import { describe, expect, test } from 'vitest'
import { utf8Bytes } from '../wire/utf8.ts'
import { arrivalOf, nameOf, readStream } from './stream.ts'

describe('what a client makes of an event', () => {
  test.each([
    ['a chunk', 'data: {"choices":[{"delta":{}}]}', 'chunk'],
    ['a chunk of usage alone', 'data: {"choices":[],"usage":{}}', 'chunk'],
    ['JSON without choices and without a name', 'data: {"id":"x"}', 'chunk'],
    ['choices under a name', 'event: delta\ndata: {"choices":[]}', 'chunk'],
    ['choices beside an error of null', 'data: {"choices":[],"error":null}', 'chunk'],
    ['the end', 'data: [DONE]', 'done'],
    ['the end without a space', 'data:[DONE]', 'done'],
    ['an error', 'data: {"error":{"message":"no"}}', 'error'],
    ['an error by its name', 'event: error\ndata: {"detail":"no"}', 'error'],
    ['the members of an error', 'data: {"message":"no","code":500}', 'error'],
    ['the members of an error with a type', 'data: {"message":"no","type":"x"}', 'error'],
    ['an object that calls itself an error', 'data: {"object":"error"}', 'error'],
    ['a message without code and type', 'data: {"message":"hello"}', 'chunk'],
    ['a message beside choices', 'data: {"message":"hello","code":1,"choices":[]}', 'chunk'],
    ['the filter results of Azure', 'data: {"choices":[],"prompt_filter_results":[]}', 'annotation'],
    ['their older name', 'data: {"choices":[],"prompt_annotations":[]}', 'annotation'],
    ['filter results beside a choice', 'data: {"choices":[{}],"prompt_filter_results":[]}', 'chunk'],
    ['JSON under a name of the vendor', 'event: ping\ndata: {"type":"ping"}', 'named'],
    ['a list', 'data: []', 'foreign'],
    ['a text', 'data: hello', 'foreign'],
  ])('%s', (_, text, kind) => {
    expect(readStream(utf8Bytes(`${text}\n\n`)).items.map((item) => item.kind)).toEqual([kind])
  })

  test.each([
    ['data: {', 'ends in the middle', undefined],
    ['data: 7', 'is JSON, but not an object', 7],
  ])('%s is foreign, and says why', (text, problem, value) => {
    expect(readStream(utf8Bytes(`${text}\n\n`)).items).toMatchObject([{ problem, value }])
  })

  test('events without data, or without a blank line after them, are not dispatched', () => {
    const stream = readStream(utf8Bytes('event: ping\n\ndata: {"choices":[]}\n\ndata: [DONE]'))
    expect([stream.items.map(({ kind }) => kind), stream.chunks.length, stream.undispatched.length]).toEqual([['chunk'], 1, 2])
  })

  test.each([
    ['{"choices":[]}', true],
    ['{"choices":[],"choices":[]}', false],
    ['{"choices":[],"created":99999999999999999999}', false],
    ['\ufeff{"choices":[]}', false],
  ])('the text of %s is kept where JSON.parse would pass over something', (text, isPlain) => {
    expect(readStream(utf8Bytes(`data: ${text}\n\n`)).chunks.map(({ json }) => json === null)).toEqual([isPlain])
  })
})

test.each([
  ['data: 1', 'message'],
  ['event:\ndata: 1', 'message'],
  ['event: tick\ndata: 1', 'tick'],
])('the name of %j is %s', (text, want) => {
  const bytes = utf8Bytes(`${text}\n\n`)
  expect(readStream(bytes).events.map((event) => nameOf(bytes, event))).toEqual([want])
})

test.each([
  [0, 10],
  [1, 10],
  [3, 10],
  [4, 20],
  [9, 30],
  [99, 30],
])('the byte before %i had arrived with the piece that held it', (offset, at) => {
  const pieces = [10, 20, 30].map((time) => ({ at: time, bytes: new Uint8Array(3) }))
  expect(arrivalOf(pieces, [3, 6, 9], offset)).toBe(at)
})

test('nothing arrived in no pieces', () => {
  expect(arrivalOf([], [], 1)).toBe(0)
})
