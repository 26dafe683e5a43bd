/**
 * What an endpoint lacks is rejected with a 4xx. 501 says that the server lacks it (RFC 9110 15.6.2), but it is a 5xx: clients take it for a
 * failure of the server and retry. For what the profile promises, a 501 is a failure as any 5xx is.
 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { isNotImplemented } from '../../src/protocol/statuses.ts'
import { isPromised } from '../../src/reading/unanswered.ts'
import type { Check } from '../../src/reading/suite.ts'
import { answerInWords } from '../preconditions.ts'

export const notImplemented: Check = {
  requirement: 'HTTP-025',
  triggers: ['params/values', 'schema/logprobs', 'stream/choices', 'tools/auto'],
  observe: (reading): Observation => {
    if (!reading.asked.isCompletion) return notApplicable('the request did not ask for a completion')
    if (isPromised(reading)) return notApplicable('the profile promises all that the request needs')
    if (isNotImplemented(reading.status))
      return violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'a completion, or a 4xx that says what is not supported', {
        kind: 'status',
      })
    if (reading.probe.defect !== null) return notApplicable('the request is invalid')
    return reading.status === null || reading.status >= 500
      ? unobservable(`the request was not answered: ${answerInWords(reading)}`)
      : holds
  },
}
