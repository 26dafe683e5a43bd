/** Who is let in. RFC 6750 2.1 and 3, RFC 9110 11 and 15.5.2: https://www.rfc-editor.org/rfc/rfc9110#section-11 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { answerInWords, checkOf, hasHead } from '../preconditions.ts'
import { isClientError } from '../../src/protocol/statuses.ts'
import { find, needleOf } from '../../src/secrets/search.ts'
import { wrongKey } from './probes.ts'

/** Checks that what one probe presents does not open the door. */
const keptOut = (requirement: RequirementId, probe: ScenarioName, presented: string): Check =>
  checkOf((reading) =>
    reading.probe.name === probe ? hasHead(reading) : notApplicable(`the request was another one than the one with ${presented}`),
  )(requirement, [probe], (reading): Observation =>
    isClientError(reading.status)
      ? holds
      : violated(`${presented} was answered with ${answerInWords(reading)}`, 'status 401', { kind: 'status' }),
  )

const wrongKeyIsRefused: Check = {
  ...keptOut('AUTH-003', 'auth/wrong-key', 'a wrong key'),
  observe: (reading): Observation => {
    const seen = keptOut('AUTH-003', 'auth/wrong-key', 'a wrong key').observe(reading)
    return seen.outcome === 'violated' && reading.completion !== null
      ? { ...seen, saw: `any key is accepted: ${seen.saw}`, wanted: `${seen.wanted}; if any key is meant to be accepted, use --no-auth` }
      : seen
  },
}

const judgesRefusal = (reading: Reading): Observation | null => {
  if (reading.probe.defect !== 'credentials') return notApplicable('the credentials were valid')
  const headless = hasHead(reading)
  if (headless !== null) return headless
  return isClientError(reading.status) ? null : unobservable('the request was not rejected')
}
const overRefusals = checkOf(judgesRefusal)
const wrongKeyNeedles = [needleOf(wrongKey)]

const status401 = checkOf((reading) => {
  if (!['auth/no-key', 'auth/wrong-key'].includes(reading.probe.name)) return notApplicable('the key of the request may be valid')
  return hasHead(reading) ?? (isClientError(reading.status) ? null : unobservable('the request was not rejected'))
})('AUTH-002', ['auth/no-key', 'auth/wrong-key'], (reading): Observation =>
  reading.status === 401 ? holds : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'status 401', { kind: 'status' }),
)

const challenge = overRefusals('AUTH-010', ['auth/no-key', 'auth/wrong-key'], (reading): Observation => {
  if (reading.status !== 401) return notApplicable('the response was not a 401')
  const challenges = reading.header('www-authenticate')
  const evidence = { kind: 'header', name: 'www-authenticate' } as const
  if (challenges.length === 0) return violated('a 401 without WWW-Authenticate', 'WWW-Authenticate: Bearer', evidence)
  // Browsers ask their user for a name and a password then; a key is neither.
  return challenges.every((challenge) => /^\s*basic\b(?!.*\bbearer\b)/i.test(challenge))
    ? violated(`WWW-Authenticate: ${challenges.join(', ')}`, 'WWW-Authenticate: Bearer', evidence)
    : holds
})

const notReturned = checkOf((reading) => (reading.transcript.echoes > 0 ? null : judgesRefusal(reading)))(
  'AUTH-012',
  ['auth/wrong-key'],
  (reading): Observation => {
    const { transcript, body, probe } = reading
    const wanted = 'no part of the key, or only its first and last few characters'
    if (transcript.echoes > 0) return violated('the endpoint returned the API key', wanted, { kind: 'bytes', from: 0, to: body.length })
    if (probe.name !== 'auth/wrong-key') return holds
    const [repeated] = find(body, wrongKeyNeedles, true).ranges
    return repeated === undefined
      ? holds
      : violated('the rejection repeats the whole key that was sent', wanted, { kind: 'bytes', from: repeated.from, to: repeated.to })
  },
)

/**
 * Spellings that a server should read as the key; that it refuses them is worth a note. A server that lets everybody in shows nothing.
 */
const letIn = (requirement: RequirementId, scenario: ScenarioName, spelling: string): Relation => ({
  requirement,
  scenarios: [scenario, 'auth/wrong-key'],
  relate: (readings) => {
    const [spelled] = readings[scenario] ?? []
    const [wrong] = readings['auth/wrong-key'] ?? []
    if (spelled === undefined || wrong === undefined) return { observation: notApplicable('the request had no key'), exchanges: [] }
    return { observation: observeSpelling(spelled, wrong, spelling), exchanges: [spelled.transcript.id, wrong.transcript.id] }
  },
})

function observeSpelling(spelled: Reading, wrong: Reading, spelling: string): Observation {
  const headless = hasHead(spelled)
  if (headless !== null) return headless
  if (isClientError(spelled.status))
    return violated(`${spelling} was answered with ${answerInWords(spelled)}`, 'the key is accepted anyway', { kind: 'status' })
  if (!isClientError(wrong.status)) return unobservable('the endpoint does not reject a wrong key')
  return spelled.completion === null ? unobservable(answerInWords(spelled)) : holds
}

const beforeStream = checkOf((reading) =>
  reading.probe.name === 'auth/streamed' ? hasHead(reading) : notApplicable('no streamed request had wrong credentials'),
)('AUTH-011', ['auth/streamed'], (reading): Observation => {
  if (isClientError(reading.status) && reading.shape !== 'stream') return holds
  const label = reading.shape === 'stream' ? ' as an event stream' : ''
  return violated(
    `the key with an extra character and stream: true was answered with ${answerInWords(reading)}${label}`,
    'status 401 and a JSON error',
    { kind: 'status' },
  )
})

export const credentials: readonly Check[] = [
  keptOut('AUTH-001', 'auth/no-key', 'no key'),
  wrongKeyIsRefused,
  keptOut('AUTH-004', 'auth/other-scheme', 'the key under the scheme Basic'),
  keptOut('AUTH-005', 'auth/empty-token', 'Bearer without a token'),
  keptOut('AUTH-015', 'auth/null-key', 'the word null in place of the key'),
  keptOut('AUTH-015', 'auth/undefined-key', 'the word undefined in place of the key'),
  keptOut('AUTH-015', 'auth/key-beyond-ascii', 'the key with a character beyond ASCII after it'),
  keptOut('AUTH-006', 'auth/no-scheme', 'the key without a scheme'),
  keptOut('AUTH-007', 'auth/key-in-query', 'the key in the query string'),
  keptOut('AUTH-013', 'auth/swapped-case', 'the key in the wrong case'),
  status401,
  challenge,
  notReturned,
  beforeStream,
]

export const spellings: readonly Relation[] = [
  letIn('AUTH-008', 'auth/lower-case-scheme', 'the scheme in lower case'),
  letIn('AUTH-009', 'auth/two-spaces', 'two spaces after the scheme'),
]
