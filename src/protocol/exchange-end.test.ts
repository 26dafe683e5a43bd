import { expect, test } from 'vitest'
import type { End, Piece } from '../model/transcript.ts'
import { endInWords, excessInWords, isExcessive, responseInWords } from './exchange-end.ts'

test.each<readonly [End, string]>([
  [{ kind: 'complete' }, 'the response was complete'],
  [{ kind: 'cut', during: 'body', detail: 'ECONNRESET' }, 'the connection was cut during the body (ECONNRESET)'],
  [
    { kind: 'unreachable', code: 'ECONNREFUSED', detail: 'connect ECONNREFUSED 127.0.0.1:9' },
    'no connection was established: connect ECONNREFUSED 127.0.0.1:9',
  ],
  [
    { kind: 'unreachable', code: 'CERT_HAS_EXPIRED', detail: 'certificate has expired' },
    'no connection was established: certificate has expired (CERT_HAS_EXPIRED)',
  ],
  [{ kind: 'timeout', limit: 'idle', ms: 30_000 }, 'the idle limit of 30000 ms ran out'],
  [{ kind: 'too-large', part: 'head', bytes: 65_536 }, 'reading the head stopped at the limit of 65536 bytes'],
  [{ kind: 'too-large', part: 'body', bytes: 5, of: 9 }, 'the record has 5 of 9 bytes of the body'],
  [{ kind: 'too-many', of: 'events', count: 200_000 }, 'reading the body stopped at the limit of 200000 events'],
  [{ kind: 'malformed', detail: 'Invalid header token' }, 'the response was not HTTP (Invalid header token)'],
  [{ kind: 'hung-up', by: 'probe' }, 'vision-conformance hung up, as the test requires'],
  [{ kind: 'hung-up', by: 'run' }, 'vision-conformance hung up, since the run ended'],
])('%j is "%s"', (end, words) => {
  expect(endInWords(end)).toBe(words)
  expect(responseInWords(null, end)).toBe(words)
  expect(responseInWords(503, end)).toBe('status 503')
})

const MIB = 2 ** 20
const pieceOf = (bytes: number): readonly Piece[] => [{ at: 0, bytes: new Uint8Array(bytes) }]

test.each<readonly [End, number, boolean, string]>([
  [{ kind: 'complete' }, MIB, false, 'the body had 1048576 bytes'],
  [{ kind: 'complete' }, MIB + 1, true, 'the body had 1048577 bytes'],
  [{ kind: 'timeout', limit: 'exchange', ms: 90_000 }, 5 * MIB, true, 'the exchange limit of 90000 ms ran out'],
  [{ kind: 'too-many', of: 'lines', count: 1_000_000 }, 0, true, 'reading the body stopped at the limit of 1000000 lines'],
  [{ kind: 'too-large', part: 'body', bytes: MIB, of: MIB }, MIB, false, 'the record has 1048576 of 1048576 bytes of the body'],
  [{ kind: 'too-large', part: 'body', bytes: MIB, of: 2 * MIB }, MIB, true, 'the record has 1048576 of 2097152 bytes of the body'],
  [{ kind: 'too-large', part: 'head', bytes: 65_536 }, 0, true, 'reading the head stopped at the limit of 65536 bytes'],
])('%j with %i bytes is excessive: %j (%s)', (end, bytes, isOne, words) => {
  expect(isExcessive({ end, pieces: pieceOf(bytes) })).toBe(isOne)
  expect(excessInWords({ end, pieces: pieceOf(bytes) })).toBe(words)
})
