/** That a bad request is refused: RFC 9110 15.5, https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, envelopeOf } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { answerInWords, checkOf, ends, hasHead, isRefusable } from '../standing.ts'
import { badRequests } from './probes.ts'

const isClientError = ({ status }: Reading): boolean => status !== null && status >= 400 && status < 500
const isNotJson = (reading: Reading): boolean => reading.probe.defect === 'json'
const breaksBody = ({ probe }: Reading): boolean => probe.defect === 'json' || (probe.defect?.startsWith('/') ?? false)

/** A check that one kind of bad request is refused with a 4xx. */
const refuses = (requirement: string, occasions: readonly string[], isTheOne: (reading: Reading) => boolean, wanted: string): Check =>
  checkOf((reading) => (isTheOne(reading) ? hasHead(reading) : notApplicable('the request was another one')))(
    requirement,
    occasions,
    (reading): Observation =>
      isClientError(reading) ? holds : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, wanted, { kind: 'status' }),
  )

const isNamed =
  (...names: readonly string[]) =>
  ({ probe }: Reading): boolean =>
    names.includes(probe.name)

/** What gateways say of an upstream that is busy, cold or away: nothing about the request. */
const overload = [429, 502, 503, 504]

const never5xx: Check = {
  requirement: 'ERR-008',
  occasions: badRequests,
  observe: (reading): Observation => {
    if (reading.probe.defect === null || !reading.asked.isCompletion)
      return notApplicable('the request was not a broken one for a completion')
    const { status, transcript } = reading
    if (status === null)
      return transcript.end.kind === 'cut' || transcript.end.kind === 'malformed'
        ? violated(`${reading.probe.purpose}: no answer, ${ends(transcript.end)}`, 'a 4xx', { kind: 'end' })
        : unobservable(ends(transcript.end))
    if (overload.includes(status)) return unobservable(`the endpoint answered with status ${String(status)}`)
    if (status < 400) return notApplicable('the request was not refused')
    return status >= 500 && status !== 501
      ? violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'a 4xx: the fault is in the request', { kind: 'status' })
      : holds
  },
}

const status400 = checkOf((reading) => {
  if (!breaksBody(reading) || reading.probe.defect === '/model') return notApplicable('nothing in the body was broken')
  return isRefusable(reading) ?? (isClientError(reading) ? null : notApplicable('the request was not refused'))
})('ERR-009', badRequests, (reading): Observation =>
  reading.status === 400 ? holds : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'status 400', { kind: 'status' }),
)

const unknownModel = checkOf((reading) =>
  reading.probe.defect === '/model' ? hasHead(reading) : notApplicable('the model was a known one'),
)('ERR-011', ['errors/unknown-model'], (reading): Observation =>
  isClientError(reading)
    ? holds
    : violated(`a model that does not exist: ${answerInWords(reading)}`, 'status 404 or 400', { kind: 'status' }),
)

const unknownModelStatus = checkOf((reading) => {
  if (reading.probe.defect !== '/model') return notApplicable('the model was a known one')
  return hasHead(reading) ?? (isClientError(reading) ? null : notApplicable('the request was not refused'))
})('ERR-020', ['errors/unknown-model'], (reading): Observation =>
  reading.status === 404 || reading.status === 400
    ? holds
    : violated(`a model that does not exist: ${answerInWords(reading)}`, 'status 404 or 400', { kind: 'status' }),
)

const mediaType = checkOf((reading) =>
  reading.probe.defect === 'media-type' ? hasHead(reading) : notApplicable('the media type was the documented one'),
)('ERR-012', ['errors/media-type'], (reading): Observation =>
  isClientError(reading)
    ? holds
    : violated(`a body labelled text/plain: ${answerInWords(reading)}`, 'status 415 or 400', { kind: 'status' }),
)

const namesField = checkOf((reading) => {
  // OpenAI itself names no field for a model that does not exist: its code says it.
  if (reading.probe.defect === '/model') return notApplicable('the error code tells of an unknown model')
  if (!(reading.probe.defect?.startsWith('/') ?? false)) return notApplicable('no field of the request was broken')
  const unrefused = isRefusable(reading) ?? (isClientError(reading) ? null : notApplicable('the request was not refused'))
  return unrefused ?? (envelopeOf(reading) === null ? notApplicable('the answer has no error envelope') : null)
})('ERR-013', badRequests, (reading): Observation => {
  const wanted = (reading.probe.defect ?? '').slice(1).split('/')[0] ?? ''
  const param = envelopeOf(reading)?.['param']
  return typeof param === 'string' && param.includes(wanted)
    ? holds
    : violated(`error.param is ${show(param)}`, `error.param naming ${wanted}`, { kind: 'pointer', pointer: '/error/param' })
})

const beforeStream = checkOf((reading) => {
  if (reading.probe.defect === null || reading.probe.defect === 'credentials') return notApplicable('nothing was wrong with the request')
  return reading.asked.stream ? hasHead(reading) : notApplicable('no stream was asked for')
})('ERR-014', ['errors/streamed'], (reading): Observation =>
  isClientError(reading) && reading.shape !== 'stream'
    ? holds
    : violated(
        `${reading.probe.purpose}: ${answerInWords(reading)}${reading.shape === 'stream' ? ' as an event stream' : ''}`,
        'a 4xx with a JSON error before any stream begins',
        { kind: 'status' },
      ),
)

export const refusals: readonly Check[] = [
  refuses('ERR-004', ['errors/not-json', 'errors/empty-body', 'errors/not-json-at-all'], isNotJson, 'status 400'),
  refuses('ERR-005', ['errors/no-messages'], isNamed('errors/no-messages'), 'status 400'),
  refuses('ERR-006', ['errors/empty-messages'], isNamed('errors/empty-messages'), 'status 400'),
  refuses('ERR-007', ['errors/messages-string'], isNamed('errors/messages-string'), 'status 400'),
  never5xx,
  status400,
  refuses('ERR-010', ['errors/path'], isNamed('errors/path'), 'status 404'),
  unknownModel,
  unknownModelStatus,
  mediaType,
  namesField,
  beforeStream,
]
