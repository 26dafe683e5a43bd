import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { blankTranscript } from '../model/blank.support.ts'
import type { End, Transcript } from '../model/transcript.ts'
import { SMALL_BODY } from '../transport/large-bodies.ts'
import { excessInWords, isExcessive } from './excess.ts'

const MIB = 2 ** 20
const ending = (end: End, bytes: Uint8Array, coding = 'identity'): Transcript =>
  blankTranscript({
    head: { at: 1, version: 'HTTP/1.1', status: 200, reason: '', headers: [['Content-Encoding', coding]] },
    pieces: [{ at: 2, bytes }],
    end,
  })

test.each<readonly [End, number, boolean, string]>([
  [{ kind: 'complete' }, SMALL_BODY, false, 'the body had 524288 bytes'],
  [{ kind: 'complete' }, SMALL_BODY + 1, true, 'the body had 524289 bytes'],
  [{ kind: 'timeout', limit: 'exchange', ms: 90_000 }, 5 * MIB, true, 'the exchange limit of 90000 ms ran out'],
  [{ kind: 'too-many', of: 'lines', count: 1_000_000 }, 0, true, 'reading the body stopped at the limit of 1000000 lines'],
  [{ kind: 'too-large', part: 'body', bytes: 9, of: SMALL_BODY }, 9, false, 'the record has 9 of 524288 bytes of the body'],
  [{ kind: 'too-large', part: 'body', bytes: MIB, of: 2 * MIB }, MIB, true, 'the record has 1048576 of 2097152 bytes of the body'],
  [{ kind: 'too-large', part: 'head', bytes: 65_536 }, 0, true, 'reading the head stopped at the limit of 65536 bytes'],
])('%j with %i bytes is excessive: %j (%s)', (end, bytes, isOne, words) => {
  expect(isExcessive(ending(end, new Uint8Array(bytes)))).toBe(isOne)
  expect(excessInWords(ending(end, new Uint8Array(bytes)))).toBe(words)
})

test('a coded body is as large as what it unpacks to', () => {
  const packed = (bytes: number): Transcript => ending({ kind: 'complete' }, gzipSync(Buffer.alloc(bytes)), 'gzip')
  expect(isExcessive(packed(SMALL_BODY))).toBe(false)
  expect(isExcessive(packed(SMALL_BODY + 1))).toBe(true)
  expect(excessInWords(packed(SMALL_BODY + 1))).toBe('the body had 524289 bytes')
})
