import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import type { Transcript } from '../model/transcript.ts'
import { readRecord, recorder } from './record-text.ts'
import type { TranscriptsKept } from './stored-bodies.ts'

const MIB = 1024 * 1024
const order = { sent: 1, after: 0, attempt: 1 }
const header = { startedAt: 0, settings: {}, images: null, preflight: { model: 'm', knobs: {} } } as never

/** A response in pieces of 64 KiB. */
const transcriptOf = (id: string, body: Uint8Array, request = new Uint8Array(0)): Transcript => ({
  ...blankTranscript({ id, probe: { ...blankProbe(), body: request } }),
  pieces: Array.from({ length: Math.ceil(body.length / 65_536) }, (_, at) => ({
    at,
    bytes: body.subarray(at * 65_536, (at + 1) * 65_536),
  })),
  end: { kind: 'complete' },
})

function recordOf(bodies: readonly Uint8Array[], kept: TranscriptsKept): { readonly length: number; readonly read: readonly Transcript[] } {
  const record = recorder('1', undefined, kept)
  const text = [
    record.header(header),
    ...bodies.map((body, at) => record.exchange(transcriptOf(`a#${String(at)}`, body), order)),
    record.close(null).footer,
  ].join('')
  return { length: text.length, read: readRecord(text).exchanges.map(({ transcript }) => transcript) }
}

const bodyOf = ({ pieces }: Transcript): Buffer => Buffer.concat(pieces.map(({ bytes }) => bytes))

describe.each(['full', 'evidence'] as const)('with %s', (kept) => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a short text', Buffer.from('{"a":"é"}')],
    ['a text of many pieces', Buffer.from('data: {"a":"é€😀"}\n\n'.repeat(20_000))],
    ['bytes of no text', randomBytes(100_000)],
  ])('%s is read back as it was written', (_, body) => {
    const [read] = recordOf([body], kept).read
    expect(read?.end).toEqual({ kind: 'complete' })
    expect(read?.pieces.length).toBe(Math.ceil(body.length / 65_536))
    expect(read === undefined ? null : bodyOf(read).equals(body)).toBe(true)
  })

  test('equal bodies are stored once', () => {
    const body = randomBytes(50_000)
    const { length, read } = recordOf(
      Array.from({ length: 100 }, () => body),
      kept,
    )
    expect(length).toBeLessThan(200_000)
    expect(read.every((one) => bodyOf(one).equals(body))).toBe(true)
  })
})

test('a long body is cut, and reads as one that we stopped to read: nothing is concluded from what is missing', () => {
  const body = Buffer.from('é'.repeat(8 * MIB + 1))
  const { length, read } = recordOf([body, body], 'evidence')
  expect(length).toBeLessThan(1.2 * MIB)
  for (const one of read) {
    expect(one.end).toMatchObject({ kind: 'too-large', part: 'body', of: body.length })
    expect(bodyOf(one).equals(body.subarray(0, bodyOf(one).length))).toBe(true)
    expect(bodyOf(one).length).toBeGreaterThan(MIB / 2)
  }
  expect(bodyOf(recordOf([body], 'full').read[0] ?? transcriptOf('', body)).length).toBe(body.length)
})

test('a run stores 64 MB of bodies; after that their lengths and digests', () => {
  const { length, read } = recordOf(
    Array.from({ length: 52 }, () => randomBytes(MIB)),
    'evidence',
  )
  expect(length).toBeLessThan(68 * MIB)
  expect(read[0]?.end).toEqual({ kind: 'complete' })
  expect(read.at(-1)?.end).toEqual({ kind: 'too-large', part: 'body', bytes: 0, of: MIB })
})

test('with none, no byte of a body is stored', () => {
  const { length, read } = recordOf([Buffer.from('the body of a response'), randomBytes(100_000)], 'none')
  expect(length).toBeLessThan(4000)
  expect(read.map(({ end }) => end)).toEqual([
    { kind: 'too-large', part: 'body', bytes: 0, of: 22 },
    { kind: 'too-large', part: 'body', bytes: 0, of: 100_000 },
  ])
})
