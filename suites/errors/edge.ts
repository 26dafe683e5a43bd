/** Errors about load, size and an upstream: gateways and proxies send them, and clients read them like all others. */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import { type Reading, envelopeOf } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { showBytes } from '../../src/reading/words.ts'
import { isObject } from '../../src/wire/json.ts'
import { isSmall } from '../../src/reading/unanswered.ts'
import { checkOf } from '../preconditions.ts'

/** Content too large, too many requests, bad gateway, gateway timeout. 503 stands for a cold start as well, of which many servers say little. */
const ofTheEdge: readonly (number | null)[] = [413, 429, 502, 504]

/** Framings that a server may refuse: not acceptable, length required, unsupported media type, expectation failed. */
const ofTheFraming: readonly (number | null)[] = [406, 411, 415, 417]

/** A page for people: the error of a server in front of the endpoint, or of the framework below it. */
const isPage = (reading: Reading): boolean =>
  reading.mediaType?.essence === 'text/html' ||
  /^\s*<(?:!doctype|html|head|body)\b/i.test(Buffer.from(reading.body.subarray(0, 200)).toString())

/** What came in place of the envelope. */
export function bodyInWords(reading: Reading): string {
  if (reading.body.length === 0) return 'no body'
  if (isPage(reading)) return 'a page of HTML, as a proxy sends it'
  const { value } = reading.json
  const names = isObject(value) ? Object.keys(value).slice(0, 5).join(', ') : ''
  return isObject(value) ? `an object with ${names} and without error.message` : `the body ${showBytes(reading.body, { from: 0, to: 80 })}`
}

const edgeHasEnvelope = checkOf((reading) => {
  if (!reading.asked.isCompletion || reading.probe.defect === 'path') return notApplicable('the request did not ask for a completion')
  if (ofTheFraming.includes(reading.status) && isPage(reading)) return null
  if (!ofTheEdge.includes(reading.status)) return notApplicable('the response was no error about load, size or an upstream')
  if (reading.status === 413 && !isSmall(reading.probe))
    return notApplicable('the body was large, and another requirement judges how that is rejected')
  if (reading.probe.traits.includes('unusual')) return notApplicable('few clients send such requests, and another requirement judges them')
  return null
})('ERR-032', ['http/plain', 'http/stream'], (reading): Observation =>
  envelopeOf(reading) === null
    ? violated(
        `status ${String(reading.status)} with ${bodyInWords(reading)}`,
        'a JSON object whose member `error` is an object with a message',
        { kind: 'status' },
      )
    : holds,
)

export const edge: readonly Check[] = [{ ...edgeHasEnvelope, attempts: true }]
