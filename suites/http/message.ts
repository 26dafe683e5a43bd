/** The answer as an HTTP message: RFC 9110 and RFC 9112. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Check } from '../../src/reading/suite.ts'
import { atBytes, showBytes } from '../../src/reading/words.ts'
import type { Probe } from '../../src/model/probe.ts'
import { listed } from '../../src/wire/http.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { isClientError, isCredentialError } from '../../src/protocol/statuses.ts'
import { answerInWords, checkOf, hasHead, isAnswered } from '../preconditions.ts'

const always = checkOf(() => null)
const basic: readonly ScenarioName[] = ['http/plain', 'http/stream']

const parseable = always('HTTP-001', basic, ({ transcript }): Observation => {
  const { head, rawHead, end } = transcript
  if (end.kind === 'malformed' || (end.kind === 'too-large' && end.part === 'head')) {
    const begins = rawHead.length === 0 ? '' : `, beginning ${showBytes(rawHead, { from: 0, to: Math.min(rawHead.length, 60) })}`
    return violated(`${endInWords(end)}${begins}`, 'a status line and header section that an HTTP/1.1 parser takes', { kind: 'end' })
  }
  return head === null ? unobservable(endInWords(end)) : holds
})

const succeeds = always('HTTP-002', basic, (reading): Observation => {
  if (!reading.asked.isCompletion || reading.probe.defect !== null) return notApplicable('the request was not a valid one for a completion')
  const headless = hasHead(reading)
  if (headless !== null) return headless
  const status = reading.status ?? 0
  if (status === 200) return holds
  if (reading.probe.traits.includes('unusual')) return notApplicable('few clients send such requests, and another requirement judges them')
  if (isCredentialError(status)) return unobservable(`the credentials were rejected with status ${String(status)}`)
  const optional = reading.probe.capabilities
  if (status >= 400 && optional.length > 0) return notApplicable(`the endpoint may lack ${optional.join(', ')}`)
  return violated(`${answerInWords(reading)} for a valid request`, 'status 200', { kind: 'status' })
})

/** No answer to a request of ours has as many. A lower limit is the operator's own. */
const ENDLESS_BYTES = 16 * 1024 * 1024

const framed = always('HTTP-005', [...basic, 'http/close'], (reading): Observation => {
  const { head, end, pieces } = reading.transcript
  if (head === null) return unobservable(endInWords(end))
  const received = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (end.kind === 'cut')
    return violated(
      `the connection ended after ${String(received)} bytes of the body (${end.detail})`,
      'a complete body: as long as Content-Length says, or ended by the last chunk',
      { kind: 'end' },
    )
  if (end.kind === 'too-many' || (end.kind === 'too-large' && end.bytes >= ENDLESS_BYTES))
    return violated(endInWords(end), 'a body that ends and is no larger than the requested output', { kind: 'end' })
  if (end.kind !== 'complete') return unobservable(endInWords(end))
  const cut = reading.shape === 'stream' ? reading.stream.cut : null
  return cut === null
    ? holds
    : violated(
        `a stream of more than ${cut.after}, after which reading stopped`,
        'a stream that ends and is no larger than the requested output',
        atBytes({ from: cut.at, to: cut.at }),
      )
})

/** The codings that the request names as acceptable. RFC 9110 12.5.3; x-gzip is gzip (8.4.1.3). */
const allowedIn = ({ headers }: Probe): readonly string[] =>
  headers
    .filter(([name]) => name.toLowerCase() === 'accept-encoding')
    .flatMap(([, value]) => value.split(','))
    .filter((item) => !/;\s*q=0(?:\.0*)?\s*$/i.test(item))
    .map((item) => codingName(item.split(';')[0] ?? ''))
const codingName = (name: string): string => name.trim().toLowerCase().replace(/^x-/, '')

const uncoded = checkOf(hasHead)('HTTP-006', basic, (reading): Observation => {
  const codings = listed(reading.header('content-encoding'))
    .map(codingName)
    .filter((name) => name !== 'identity')
  const allowed = allowedIn(reading.probe)
  const unasked = codings.find((name) => !allowed.includes(name) && !allowed.includes('*'))
  if (unasked === undefined)
    return allowed.some((name) => name !== 'identity') ? notApplicable('the request allowed a content coding') : holds
  return violated(
    `Content-Encoding: ${codings.join(', ')}`,
    allowed.join() === 'identity'
      ? 'no content coding, since the request asked for identity'
      : `no other content coding than ${allowed.join(', ')}`,
    { kind: 'header', name: 'content-encoding' },
  )
})

const onceLabelled = checkOf(hasHead)('HTTP-008', basic, (reading): Observation => {
  const types = reading.header('content-type')
  if (types.length === 0) return notApplicable('the response has no Content-Type')
  return types.length === 1
    ? holds
    : violated(`${String(types.length)} Content-Type fields: ${types.join(' and ')}`, 'one', { kind: 'header', name: 'content-type' })
})

const decodes = checkOf((reading) => (isClientError(reading.status) ? hasHead(reading) : isAnswered(reading)))(
  'HTTP-012',
  ['http/gzip', 'http/clients'],
  (reading): Observation => {
    if (reading.header('content-encoding').length === 0) return notApplicable('the response has no content coding')
    if (reading.transcript.end.kind !== 'complete') return unobservable(endInWords(reading.transcript.end))
    return reading.codingProblem === null
      ? holds
      : violated(
          `a body that cannot be decoded (${reading.codingProblem})`,
          'the content coding that Content-Encoding names',
          atBytes({ from: 0, to: 0 }),
        )
  },
)

export const message: readonly Check[] = [parseable, succeeds, framed, uncoded, onceLabelled, decodes]
