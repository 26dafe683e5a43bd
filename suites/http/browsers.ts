/** What browsers ask first, and need to see. WHATWG Fetch, HTTP CORS protocol: https://fetch.spec.whatwg.org/#http-cors-protocol */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { listed } from '../../src/wire/http.ts'
import { memberAt } from '../../src/wire/json.ts'
import { answerInWords, checkOf, hasHead } from '../preconditions.ts'
import { isSuccess } from '../../src/protocol/statuses.ts'
import { foreignOrigin, wantedFields } from './edge-case-requests.ts'

const isPreflight = checkOf((reading) =>
  reading.probe.defect === 'preflight' ? hasHead(reading) : notApplicable('the request was not a preflight'),
)

/** The page's origin is let in, by name or with all others. */
const letsIn = (reading: Reading): boolean =>
  reading.header('access-control-allow-origin').some((value) => value === '*' || value === foreignOrigin)

const takesCredentials = (reading: Reading): boolean => reading.header('access-control-allow-credentials').includes('true')

const keyless = isPreflight('AUTH-014', ['http/preflight'], (reading): Observation => {
  if (reading.status === 401)
    return violated(
      `a preflight was answered with ${answerInWords(reading)}`,
      'a response without a key, since browsers send none in a preflight',
      {
        kind: 'status',
      },
    )
  const isAnswered = isSuccess(reading.status) && reading.header('access-control-allow-origin').length > 0
  return isAnswered ? holds : notApplicable('the endpoint answers no preflights')
})

/** The names that a list leaves out. `*` stands for all but Authorization: the client sends no cookies, whatever the endpoint would take. */
function missing(reading: Reading): readonly string[] {
  const allowed = listed(reading.header('access-control-allow-headers'))
  const all = allowed.includes('*')
  return wantedFields.filter((name) => !allowed.includes(name) && !(all && name !== 'authorization'))
}

const fieldsLetBy = isPreflight('HTTP-016', ['http/preflight'], (reading): Observation => {
  if (!isSuccess(reading.status)) return notApplicable('the endpoint answers no preflights')
  if (memberAt(reading.json.value, 'error') !== undefined)
    return violated(`a preflight was answered with ${answerInWords(reading)}, an error`, 'Access-Control-Allow-Headers, or status 405', {
      kind: 'status',
    })
  if (!letsIn(reading)) return notApplicable('the endpoint does not allow that origin')
  const names = missing(reading)
  return names.length === 0
    ? holds
    : violated(`Access-Control-Allow-Headers without ${names.join(', ')}`, 'the header fields that the official client sends', {
        kind: 'header',
        name: 'access-control-allow-headers',
      })
})

const guarded = checkOf((reading) =>
  reading.probe.headers.some(([name]) => name === 'Origin') ? hasHead(reading) : notApplicable('the request had no Origin'),
)('HTTP-017', ['http/preflight', 'http/origin'], (reading): Observation => {
  const [origin] = reading.header('access-control-allow-origin')
  if (origin === undefined) return notApplicable('the endpoint allows no origin')
  return origin === foreignOrigin && takesCredentials(reading)
    ? violated('every origin is repeated and allowed to send credentials', 'Access-Control-Allow-Origin: *, or only known origins', {
        kind: 'header',
        name: 'access-control-allow-origin',
      })
    : holds
})

/** A page that is let in must be able to read why it was refused. */
export const errorsAreReadable: Relation = {
  requirement: 'HTTP-023',
  scenarios: ['http/origin', 'http/preflight'],
  relate: (readings) => {
    const [refusal] = readings['http/origin'] ?? []
    const [preflight] = readings['http/preflight'] ?? []
    if (refusal === undefined || preflight === undefined) return { observation: notApplicable('the request had no Origin'), exchanges: [] }
    return { observation: observe(refusal, preflight), exchanges: [refusal.transcript.id, preflight.transcript.id] }
  },
}

function observe(refusal: Reading, preflight: Reading): Observation {
  if (!isSuccess(preflight.status) || !letsIn(preflight)) return notApplicable('the endpoint does not allow that origin')
  const headless = hasHead(refusal)
  if (headless !== null) return headless
  return letsIn(refusal)
    ? holds
    : violated(
        `status ${String(refusal.status)} without Access-Control-Allow-Origin, which the preflight had`,
        'the same field on errors, so that a page can read them',
        { kind: 'status' },
      )
}

export const browsers: readonly Check[] = [keyless, fieldsLetBy, guarded]
