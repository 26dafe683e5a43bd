/** Requests that keep HTTP and that few clients send. RFC 9112 7.1, RFC 9110 8.3.1 and 12.5.1: https://www.rfc-editor.org/rfc/rfc9110 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { isClientError, isOverload, isSuccess, speaksOfRequest } from '../../src/protocol/statuses.ts'
import { answerInWords, checkOf } from '../preconditions.ts'

/** An answer that speaks of the request: a fault of the server does, where the plain request had none. */
const isDecided = ({ status, transcript }: Reading, isUndecided = isOverload): Observation | null => {
  if (status === null) return transcript.end.kind === 'cut' ? null : unobservable(endInWords(transcript.end))
  return isUndecided(status) ? unobservable(`the endpoint returned status ${String(status)}`) : null
}

/** Checks that what one of these probes asks is served. `among`: probes that hold where they are served, and else leave it open which of several things was wrong. */
const served = (
  requirement: RequirementId,
  triggers: readonly ScenarioName[],
  one: readonly string[],
  among: readonly string[],
  lawful: readonly number[],
): Check =>
  checkOf((reading) =>
    [...one, ...among].includes(reading.probe.name)
      ? isDecided(reading, (status) => !speaksOfRequest(status))
      : notApplicable('the request was an ordinary one'),
  )(requirement, triggers, (reading): Observation => {
    if (isSuccess(reading.status) || lawful.includes(reading.status ?? 0)) return holds
    if (among.includes(reading.probe.name)) return unobservable('several fields differ, so the rejected one is unknown')
    return violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'the response that the ordinary request gets', {
      kind: reading.status === null ? 'end' : 'status',
    })
  })

/** RFC 9110 15.5.12 lets a server require Content-Length. */
const lengthRequired = 411

/** RFC 9110 12.5.1 lets a server that cannot give what Accept names say so. */
const notAcceptable = 406

const slashes: readonly string[] = ['http/trailing-slash', 'http/double-slash']

const slash = checkOf((reading) =>
  slashes.includes(reading.probe.name) ? isDecided(reading) : notApplicable('the path was spelled as documented'),
)('HTTP-014', ['http/slashes'], (reading): Observation => {
  const { status } = reading
  if (status !== null && (accepted(reading) || isClientError(status))) return holds
  const [location] = reading.header('location')
  return violated(
    `${reading.probe.purpose}: ${answerInWords(reading)}${location === undefined ? '' : ` to ${location}`}`,
    'the response of the documented path, or status 404',
    { kind: status === null ? 'end' : 'status' },
  )
})

export const unusual: readonly Check[] = [
  slash,
  served('HTTP-018', ['http/chunked'], ['http/chunked'], [], [lengthRequired]),
  served('HTTP-019', ['http/labels'], ['http/charset', 'http/label-case'], ['http/labels'], []),
  served('HTTP-020', ['http/labels', 'http/accepts'], ['http/accept-any', 'http/accept-none'], ['http/labels'], []),
  served('HTTP-020', ['http/accept-stream'], ['http/accept-stream'], [], []),
  served('HTTP-020', ['http/accepts'], ['http/accept-json'], [], [notAcceptable]),
]
