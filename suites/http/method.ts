/** Methods: RFC 9110 9.1 and 15.5.6, https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Check } from '../../src/reading/suite.ts'
import { atBytes, showBytes } from '../../src/reading/words.ts'
import { responseInWords } from '../../src/protocol/exchange-end.ts'
import { isClientError } from '../../src/protocol/statuses.ts'
import { memberAt } from '../../src/wire/json.ts'
import { answerInWords, checkOf, hasHead } from '../preconditions.ts'

const isMethodProbe = checkOf((reading) => {
  if (reading.probe.defect !== 'method') return notApplicable('the method was the documented one')
  return reading.status === null || reading.status === 429 ? unobservable(responseInWords(reading.status, reading.transcript.end)) : null
})

const refused = isMethodProbe('HTTP-009', ['http/method', 'http/head', 'http/methods'], (reading): Observation => {
  const status = reading.status ?? 0
  // OpenAI lists stored completions here.
  const isList = reading.probe.method === 'GET' && memberAt(reading.json.value, 'object') === 'list'
  return isClientError(status) || status === 501 || isList
    ? holds
    : violated(`${reading.probe.method} was answered with ${answerInWords(reading)}`, 'status 405 or 404', { kind: 'status' })
})

const allow = isMethodProbe('HTTP-010', ['http/method', 'http/methods'], (reading): Observation => {
  if (reading.status !== 405) return notApplicable('the response was not a 405')
  return reading.header('allow').length > 0
    ? holds
    : violated('a 405 without Allow', 'Allow with the methods that the path supports', { kind: 'header', name: 'allow' })
})

const bodiless = checkOf((reading) => (reading.probe.defect === 'head' ? hasHead(reading) : notApplicable('the method was not HEAD')))(
  'HTTP-015',
  ['http/head'],
  (reading): Observation =>
    reading.body.length === 0
      ? holds
      : violated(
          `${String(reading.body.length)} bytes after the header of the response to HEAD: ${showBytes(reading.body, { from: 0, to: 40 })}`,
          'the header without a body',
          atBytes({ from: 0, to: reading.body.length }),
        ),
)

export const method: readonly Check[] = [refused, allow, bodiless]
