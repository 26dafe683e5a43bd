/** Persistence: RFC 9112 9.3 and 9.6, https://www.rfc-editor.org/rfc/rfc9112#section-9.3 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { named } from '../ask.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'

export const keepAlive: Relation = {
  requirement: 'HTTP-011',
  scenarios: ['http/keep-alive'],
  relate: (readings) => {
    const first = named(readings['http/keep-alive'], 'http/keep-alive-1')
    const second = named(readings['http/keep-alive'], 'http/keep-alive-2')
    if (first === null || second === null) return { observation: unobservable('no two requests used one connection'), exchanges: [] }
    return { observation: observe(first, second), exchanges: [second.transcript.id, first.transcript.id] }
  },
}

/** A server may close a connection that idles (RFC 9112 9.5), but hardly within this time, ms. */
const promptly = 1000

/** From the end of the one to the beginning of the other, ms. */
const gap = (first: Reading, second: Reading): number =>
  second.transcript.startedAt - first.transcript.startedAt - first.transcript.endedAt / 1000

function observe(first: Reading, second: Reading): Observation {
  if (first.status === null || first.transcript.end.kind !== 'complete')
    return unobservable(`the first request: ${endInWords(first.transcript.end)}`)
  if (first.transcript.head?.version !== 'HTTP/1.1') return notApplicable('the response was not HTTP/1.1')
  if (first.header('connection').some((value) => /\bclose\b/i.test(value)))
    return notApplicable('the endpoint announced that it would close the connection')
  const isSame = second.transcript.connection.id === first.transcript.connection.id
  if (second.status !== null && isSame) return holds
  if (gap(first, second) > promptly) return unobservable('the second request was too late: an idle connection may be closed')
  if (second.status !== null)
    return violated(
      'the connection was closed after a response that did not announce it',
      'the connection kept open, or Connection: close on the response before',
      { kind: 'end' },
    )
  const { end } = second.transcript
  return end.kind === 'cut'
    ? violated(
        `the second request on a persistent connection got no response: ${endInWords(end)}`,
        'a response, or Connection: close on the one before',
        {
          kind: 'end',
        },
      )
    : unobservable(endInWords(end))
}
