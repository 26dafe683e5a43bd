/** Methods: RFC 9110 9.1 and 15.5.6, https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Check } from '../../src/reading/suite.ts'
import { answerInWords, checkOf, ends } from '../standing.ts'

const isMethodProbe = checkOf((reading) => {
  if (reading.probe.defect !== 'method') return notApplicable('the method was the documented one')
  return reading.status === null || reading.status === 429 ? unobservable(ends(reading.transcript.end)) : null
})

const refused = isMethodProbe('HTTP-009', ['http/method'], (reading): Observation => {
  const status = reading.status ?? 0
  return (status >= 400 && status < 500) || status === 501
    ? holds
    : violated(`${reading.probe.method} was answered with ${answerInWords(reading)}`, 'status 405 or 404', { kind: 'status' })
})

const allow = isMethodProbe('HTTP-010', ['http/method'], (reading): Observation => {
  if (reading.status !== 405) return notApplicable('the answer was no 405')
  return reading.header('allow').length > 0
    ? holds
    : violated('a 405 without Allow', 'Allow with the methods that the path knows', { kind: 'header', name: 'allow' })
})

export const method: readonly Check[] = [refused, allow]
