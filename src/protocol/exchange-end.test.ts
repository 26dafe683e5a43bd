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
  [{ kind: 'too-large', part: 'head', bytes: 65_536 }, 'the head was cut at our limit of 65536 bytes'],
  [{ kind: 'too-many', of: 'events', count: 200_000 }, 'the body was cut at our limit of 200000 events'],
  [{ kind: 'malformed', detail: 'Invalid header token' }, 'the response was not HTTP (Invalid header token)'],
  [{ kind: 'hung-up', by: 'probe' }, 'we hung up, as the probe asked'],
  [{ kind: 'hung-up', by: 'run' }, 'we hung up, because the run was ended'],
])('%j is "%s"', (end, words) => {
  expect(endInWords(end)).toBe(words)
  expect(responseInWords(null, end)).toBe(words)
  expect(responseInWords(503, end)).toBe('status 503')
})
