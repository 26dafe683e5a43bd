import { expect, test } from 'vitest'
import type { End } from '../model/transcript.ts'
import { endInWords, responseInWords } from './exchange-end.ts'

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
