/** Content-Type: RFC 9110 8.3, https://www.rfc-editor.org/rfc/rfc9110#section-8.3 */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import { isJsonAnswer } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { checkOf, isAnswered, isPlain, isStream } from '../preconditions.ts'

const label = { kind: 'header', name: 'content-type' } as const
const shown = (values: readonly string[]): string => (values.length === 0 ? 'no Content-Type' : `Content-Type: ${values.join(', ')}`)

const json = checkOf(isPlain)('HTTP-003', ['http/plain'], (reading): Observation => {
  if (reading.json.value === undefined) return notApplicable('the body is not JSON')
  return isJsonAnswer(reading) ? holds : violated(shown(reading.header('content-type')), 'Content-Type: application/json', label)
})

const eventStream = checkOf(isStream)('HTTP-004', ['http/stream'], (reading): Observation =>
  reading.mediaType?.essence === 'text/event-stream'
    ? holds
    : violated(`${shown(reading.header('content-type'))} on an event stream`, 'Content-Type: text/event-stream', label),
)

const charset = checkOf(isAnswered)('HTTP-007', ['http/plain', 'http/stream'], (reading): Observation => {
  if (reading.mediaType === null) return notApplicable('the response has no media type')
  const name = reading.mediaType.parameters['charset']
  return name === undefined || /^utf-?8$/i.test(name) ? holds : violated(`charset=${name}`, 'no charset, or utf-8', label)
})

export const labels: readonly Check[] = [json, eventStream, charset]
