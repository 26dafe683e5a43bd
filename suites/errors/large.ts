/** Bodies of the size that images have. RFC 9110 15.5.14: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { envelopeOf } from '../../src/reading/reading.ts'
import type { Check, Scenario } from '../../src/reading/suite.ts'
import { traffic } from '../ask.ts'
import { plain } from '../http/probes.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { speaksOfRequest } from '../../src/protocol/statuses.ts'
import { answerInWords } from '../preconditions.ts'

/** As much as three photographs in Base64, bytes. */
const padding = 8 * 1024 * 1024
const closingBrace = 1

/** White space between the tokens of JSON means nothing, and costs nothing but its way. RFC 8259 2. */
const large8 = (valid: Probe): Probe => ({
  ...valid,
  name: 'errors/large',
  area: 'errors',
  purpose: 'A plain question in a body of 8 MiB',
  traits: [...valid.traits, 'unusual'],
  padding: { character: ' ', bytes: padding, beforeLast: closingBrace },
})

export const large: Scenario = traffic('errors/large', 'errors', 'full', (context) => [large8(plain(context))], ['http/plain'])

export const sized: Check = {
  requirement: 'ERR-031',
  triggers: ['errors/large'],
  observe: (reading): Observation => {
    if (reading.probe.name !== 'errors/large') return notApplicable('the body was small')
    const { status, transcript } = reading
    const wanted = 'a completion, or status 413 with the error envelope'
    if (status === null)
      return transcript.end.kind === 'cut'
        ? violated(`a body of 8 MiB got no response: ${endInWords(transcript.end)}`, wanted, { kind: 'end' })
        : unobservable(endInWords(transcript.end))
    if (!speaksOfRequest(status)) return unobservable(`the endpoint returned status ${String(status)}`)
    if (reading.completion !== null && status < 300) return holds
    if (status !== 413 && status !== 400) return violated(`a body of 8 MiB: ${answerInWords(reading)}`, wanted, { kind: 'status' })
    return envelopeOf(reading) === null
      ? violated(`a body of 8 MiB: status ${String(status)} without the error envelope`, wanted, { kind: 'status' })
      : holds
  },
}
