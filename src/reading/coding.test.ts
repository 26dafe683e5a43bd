import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Piece } from '../model/transcript.ts'
import { readUtf8, utf8Bytes } from '../wire/utf8.ts'
import { type Decoded, decode, decodedBefore } from './coding.ts'

const text = (decoded: Decoded): string => readUtf8(decoded.bytes).text

/** The bytes in pieces of that length, a µs apart. */
const inPieces = (bytes: Uint8Array, length: number): readonly Piece[] =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) => ({ at, bytes: bytes.subarray(at * length, (at + 1) * length) }))

const plain = utf8Bytes('data: one\n\ndata: two\n\n'.repeat(20))
const codings = [
  ['gzip', gzipSync(plain)],
  ['x-gzip', gzipSync(plain)],
  ['deflate', deflateSync(plain)],
  ['br', brotliCompressSync(plain)],
] as const

describe('without a content coding', () => {
  test.each([[[]], [['identity']], [['identity', 'identity']]])('%j: the bytes as they came, each piece with its end', (names) => {
    expect(
      decode(
        [
          { at: 1, bytes: utf8Bytes('ab') },
          { at: 2, bytes: utf8Bytes('cde') },
        ],
        names,
        true,
      ),
    ).toEqual({
      bytes: utf8Bytes('abcde'),
      ends: [2, 5],
      problem: null,
    })
  })

  test('no pieces are no bytes, and one piece is not copied', () => {
    expect(decode([], [], true)).toEqual({ bytes: new Uint8Array(0), ends: [], problem: null })
    const bytes = utf8Bytes('ab')
    expect(decode([{ at: 1, bytes }], [], true).bytes).toBe(bytes)
  })
})

describe.each(codings)('%s', (name, coded) => {
  test('is undone, and never more has come to light than was there', () => {
    const pieces = inPieces(coded, 7)
    const decoded = decode(pieces, [name], true)
    expect(text(decoded)).toBe(readUtf8(plain).text)
    expect(decoded.problem).toBeNull()
    expect(decoded.ends).toHaveLength(pieces.length)
    expect(decoded.ends).toEqual([...decoded.ends].sort((a, b) => a - b))
    expect(decoded.ends.at(-1)).toBe(plain.length)
    expect(decoded.ends[0]).toBeLessThan(plain.length)
  })

  test('with identity beside it is undone too', () => {
    expect(text(decode(inPieces(coded, 1000), ['identity', name], true))).toBe(readUtf8(plain).text)
  })

  test('cut short: what came is read, and that the end is missing is a problem only of a body that came to its end', () => {
    const pieces = inPieces(coded.subarray(0, coded.length - 4), 1000)
    const [ended, under] = [decode(pieces, [name], true), decode(pieces, [name], false)]
    expect([ended.problem === null, under.problem]).toEqual([false, null])
    expect(readUtf8(plain).text.startsWith(text(under))).toBe(true)
  })

  test('of what is not so coded the bytes stay, and there is a problem', () => {
    const bytes = utf8Bytes('{"a":1} and no coding at all')
    const decoded = decode([{ at: 1, bytes }], [name], false)
    expect(decoded).toMatchObject({ bytes, ends: [bytes.length] })
    expect(decoded.problem).not.toBeNull()
  })
})

test.each([
  [['compress'], 'the content coding compress is unknown'],
  [['gzip', 'br'], 'the content coding gzip, br is unknown'],
  [['constructor'], 'the content coding constructor is unknown'],
])('%j is not undone', (names, problem) => {
  const bytes = utf8Bytes('ab')
  expect(decode([{ at: 1, bytes }], names, true)).toEqual({ bytes, ends: [2], problem })
})

test('a body that grows beyond 16 MiB is not decoded', () => {
  const small = gzipSync(new Uint8Array(16 * 1024 * 1024))
  const large = gzipSync(new Uint8Array(16 * 1024 * 1024 + 1))
  expect(decode([{ at: 1, bytes: small }], ['gzip'], true).problem).toBeNull()
  expect(decode([{ at: 1, bytes: large }], ['gzip'], true)).toMatchObject({ bytes: large })
  expect(decode([{ at: 1, bytes: large }], ['gzip'], true).problem).not.toBeNull()
})

test('of more than 200 pieces every second one is decoded, and the last', () => {
  const coded = gzipSync(
    Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at) % 251),
    { level: 0 },
  )
  const { ends } = decode(inPieces(coded, Math.ceil(coded.length / 250)), ['gzip'], true)
  expect(ends.at(-1)).toBe(4000)
  for (let at = 0; at + 2 < ends.length; at += 2) expect([at, ends[at + 1]]).toEqual([at, ends[at]])
  expect(new Set(ends).size).toBeGreaterThan(100)
})

describe('a body whose coding was undone before it was stored', () => {
  const pieces = [
    { at: 1, bytes: utf8Bytes('ab') },
    { at: 2, bytes: utf8Bytes('c') },
  ]

  test('has the bytes of its pieces, each with its end', () => {
    expect(decodedBefore(pieces, { codings: ['gzip'], problem: null }, ['gzip'])).toEqual({
      bytes: utf8Bytes('abc'),
      ends: [2, 3],
      problem: null,
    })
  })

  test.each<[readonly string[], readonly string[], string | null]>([
    [['gzip'], ['x-gzip'], null],
    [['gzip'], ['identity', 'gzip'], null],
    [['br', 'gzip'], ['gzip', 'br'], null],
    [[], [], null],
    [[], ['identity'], null],
    [['br', 'gzip'], ['br', 'gzip'], 'the body is encoded with br, gzip, and labelled br, gzip'],
    [['gzip'], [], 'the body is encoded with gzip, and labelled identity'],
    [['gzip'], ['max-gzip'], 'the body is encoded with gzip, and labelled max-gzip'],
  ])('with %j, undone in that order, under the label %j: %j', (codings, label, problem) => {
    expect(decodedBefore(pieces, { codings, problem: null }, label).problem).toBe(problem)
  })

  test('keeps the problem that was found then', () => {
    expect(decodedBefore(pieces, { codings: ['gzip'], problem: 'it is cut' }, []).problem).toBe('it is cut')
  })
})

test.each(codings)('a part that is kept of a body under %s keeps nothing else of it', (coding, bytes) => {
  const decoded = decode([{ at: 0, bytes }], [coding], true).bytes
  expect(decoded.slice(0, 4).buffer.byteLength).toBe(4)
})
