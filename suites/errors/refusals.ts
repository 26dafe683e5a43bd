/** That a bad request is refused: RFC 9110 15.5, https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, envelopeOf } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { isSmall } from '../../src/reading/unanswered.ts'
import { show } from '../../src/reading/words.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { answerInWords, checkOf, hasHead, isRefusable } from '../preconditions.ts'
import { isClientError, isOverload } from '../../src/protocol/statuses.ts'
import { badRequests, badStreams } from './probes.ts'

const breaksBody = ({ probe: { defect } }: Reading): boolean =>
  defect === 'json' || defect === 'object' || (defect?.startsWith('/') ?? false)

/** A check that bad requests of one kind are refused with a 4xx. */
const refuses = (requirement: RequirementId, wanted: string, ...names: readonly ScenarioName[]): Check =>
  checkOf((reading) => (isNamed(reading, names) ? hasHead(reading) : notApplicable('the request was another one')))(
    requirement,
    names,
    (reading): Observation =>
      isClientError(reading.status) ? holds : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, wanted, { kind: 'status' }),
  )

const isNamed = ({ probe }: Reading, names: readonly string[]): boolean => names.includes(probe.name)

const never5xx: Check = {
  requirement: 'ERR-008',
  triggers: badRequests,
  observe: (reading): Observation => {
    if (reading.probe.defect === null || !reading.asked.isCompletion)
      return notApplicable('the request was not an invalid completion request')
    const { status, transcript } = reading
    if (status === null && !isSmall(reading.probe)) return notApplicable('the body is large, so the connection may be closed')
    if (status === null)
      return transcript.end.kind === 'cut' || transcript.end.kind === 'malformed'
        ? violated(`${reading.probe.purpose}: no response, ${endInWords(transcript.end)}`, 'a 4xx', { kind: 'end' })
        : unobservable(endInWords(transcript.end))
    if (isOverload(status)) return unobservable(`the endpoint returned status ${String(status)}`)
    if (status < 400) return notApplicable('the request was not rejected')
    return status >= 500 && status !== 501
      ? violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'a 4xx, since the request is invalid', { kind: 'status' })
      : holds
  },
}

const status400 = checkOf((reading) => {
  if (!breaksBody(reading) || reading.probe.defect === '/model') return notApplicable('the body was valid')
  return isRefusable(reading) ?? (isClientError(reading.status) ? null : notApplicable('the request was not rejected'))
})('ERR-009', badRequests, (reading): Observation =>
  reading.status === 400 ? holds : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'status 400', { kind: 'status' }),
)

const strangers: readonly ScenarioName[] = ['errors/unknown-model', 'errors/unknown-model-streamed'] as const

/** OpenAI answers so where a project has no access to a model: its clients tell by the code. */
const isModelHidden = (reading: Reading): boolean => reading.status === 403 && envelopeOf(reading)?.['code'] === 'model_not_found'

const unknownModelStatus = checkOf((reading) => {
  if (!isNamed(reading, strangers)) return notApplicable('the request did not name an unknown model')
  return hasHead(reading) ?? (isClientError(reading.status) ? null : notApplicable('the request was not rejected'))
})('ERR-020', strangers, (reading): Observation =>
  reading.status === 404 || reading.status === 400 || isModelHidden(reading)
    ? holds
    : violated(`a model that does not exist: ${answerInWords(reading)}`, 'status 404 or 400', { kind: 'status' }),
)

const namesField = checkOf((reading) => {
  // OpenAI itself names no field for a model that does not exist: its code says it.
  if (reading.probe.defect === '/model') return notApplicable('the error code is about an unknown model')
  if (!(reading.probe.defect?.startsWith('/') ?? false)) return notApplicable('no field of the request was invalid')
  const unrefused = isRefusable(reading) ?? (isClientError(reading.status) ? null : notApplicable('the request was not rejected'))
  return unrefused ?? (envelopeOf(reading) === null ? notApplicable('the response has no error envelope') : null)
})('ERR-013', badRequests, (reading): Observation => {
  const wanted = (reading.probe.defect ?? '').slice(1).split('/')[0] ?? ''
  const param = envelopeOf(reading)?.['param']
  return typeof param === 'string' && param.includes(wanted)
    ? holds
    : violated(`error.param is ${show(param)}`, `error.param naming ${wanted}`, { kind: 'pointer', pointer: '/error/param' })
})

/** Nobody can serve these: a stream in answer to one is another request's. */
const unservable: readonly ScenarioName[] = [
  'errors/streamed',
  'errors/unknown-model-streamed',
  'errors/no-role-streamed',
  'errors/unknown-part-streamed',
]

/** An answer as if nothing were wrong: lenient, and no refusal that came too late. */
const isServed = (reading: Reading): boolean =>
  reading.shape === 'stream'
    ? reading.status === 200 && reading.completion !== null && reading.stream.items.every(({ kind }) => kind !== 'error')
    : accepted(reading)

const beforeStream = checkOf((reading) => {
  if (reading.probe.defect === null || reading.probe.defect === 'credentials') return notApplicable('the request was valid')
  if (reading.probe.draw !== null) return notApplicable('generated requests may be accepted, and other requirements judge them')
  if (!reading.asked.stream) return notApplicable('the request did not ask for a stream')
  return isServed(reading) && !isNamed(reading, unservable)
    ? notApplicable('the request was served, which another requirement judges')
    : hasHead(reading)
})('ERR-014', badStreams, (reading): Observation =>
  isClientError(reading.status) && reading.shape !== 'stream'
    ? holds
    : violated(
        `${reading.probe.purpose}: ${answerInWords(reading)}${reading.shape === 'stream' ? ' as an event stream' : ''}`,
        'a 4xx with a JSON error before any stream begins',
        { kind: 'status' },
      ),
)

export const refusals: readonly Check[] = [
  refuses('ERR-004', 'status 400', 'errors/not-json', 'errors/empty-body', 'errors/not-json-at-all'),
  refuses('ERR-005', 'status 400', 'errors/no-messages', 'errors/messages-null'),
  refuses('ERR-006', 'status 400', 'errors/empty-messages'),
  refuses('ERR-007', 'status 400', 'errors/messages-string', 'errors/messages-object', 'errors/messages-of-strings'),
  never5xx,
  status400,
  refuses('ERR-010', 'status 404', 'errors/path'),
  refuses('ERR-011', 'status 404 or 400', ...strangers),
  unknownModelStatus,
  refuses('ERR-012', 'status 415 or 400', 'errors/media-type', 'errors/media-type-form', 'errors/media-type-none'),
  namesField,
  beforeStream,
  refuses('ERR-023', 'status 400', 'errors/array-body', 'errors/null-body', 'errors/number-body', 'errors/string-body'),
  refuses('ERR-024', 'status 400', 'errors/no-model', 'errors/model-null', 'errors/model-empty', 'errors/model-number'),
  refuses('ERR-025', 'status 400', 'errors/no-role', 'errors/no-role-streamed', 'errors/role-null', 'errors/role-number'),
  refuses('ERR-026', 'status 400', 'errors/unknown-role'),
  refuses('ERR-027', 'status 400', 'errors/no-content', 'errors/content-null', 'errors/content-empty-list'),
  refuses(
    'ERR-028',
    'status 400',
    'errors/content-number',
    'errors/content-object',
    'errors/content-of-strings',
    'errors/content-streamed',
    'errors/part-without-type',
    'errors/text-part-empty',
    'errors/text-part-number',
  ),
  refuses('ERR-029', 'status 400, and no response to the rest of the request', 'errors/unknown-part', 'errors/unknown-part-streamed'),
  refuses(
    'ERR-030',
    'status 400, and no response to the rest of the request',
    'errors/no-image-url',
    'errors/image-url-null',
    'errors/image-without-url',
    'errors/image-url-number',
  ),
]
