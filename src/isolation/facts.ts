/** From a reading to what is kept of it. */
import { createHash } from 'node:crypto'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import type { Finding, Observation } from '../model/finding.ts'
import type { RequirementId } from '../model/requirement.ts'
import type { Field } from '../model/probe.ts'
import { endInWords, responseInWords } from '../protocol/exchange-end.ts'
import { featuresOf, malformedJson } from '../protocol/request-features.ts'
import { idOf } from '../reading/completion-id.ts'
import { type Reading, accepted, envelopeOf, refused } from '../reading/reading.ts'
import type { Scenario } from '../reading/suite.ts'
import { invalidUtf8 } from '../wire/utf8.ts'
import { isUnanswered } from '../reading/unanswered.ts'

/** Header fields by which an endpoint may tell requests apart. */
const tellingFields = ['accept', 'content-type', 'transfer-encoding', 'connection', 'upgrade', 'expect', 'user-agent']

/** What a field of a request is called as a feature: whole, by each coding that it names, or by its name alone. */
function featuresOfField([name, value]: Field): readonly string[] {
  const field = name.toLowerCase()
  if (field === 'accept-encoding') return value.split(',').map((coding) => `${coding.trim()} in Accept-Encoding`)
  // The other ways to write the scheme that RFC 9110 11.1 allows.
  if (field === 'authorization')
    return /^bearer /.test(value) ? ['the scheme bearer in lower case'] : /^\S+ {2}/.test(value) ? ['two spaces after the scheme'] : []
  if (field.startsWith('x-stainless-')) return [`the header ${name}`]
  return tellingFields.includes(field) ? [`the header ${name}: ${value}`] : []
}

/** `findings`: what the checks saw in this exchange alone. */
export function factsOf(reading: Reading, scenario: Pick<Scenario, 'name' | 'last'>, findings: readonly Finding[]): ExchangeFacts {
  const { transcript, probe, asked } = reading
  const having = (outcome: Observation['outcome']): readonly RequirementId[] => [
    ...new Set(findings.flatMap(({ requirement, observation }) => (observation.outcome === outcome ? [requirement] : []))),
  ]
  return {
    id: transcript.id,
    scenario: scenario.name,
    probe: probe.name,
    features: [...featuresOfBody(reading), ...probe.headers.flatMap(featuresOfField)],
    defect: probe.defect,
    isCompletion: asked.isCompletion,
    outcome: outcomeOf(reading),
    response: responseOf(reading),
    coding: reading.header('content-encoding').join(', ').toLowerCase() || null,
    isDamaged: isDamaged(reading),
    isErrorUnder200: reading.status === 200 && envelopeOf(reading) !== null && !accepted(reading),
    asked: askedOf(reading),
    answer: answerOf(reading),
    violated: having('violated'),
    held: having('holds'),
    isRepeat: scenario.last === true && probe.connection === 'fresh',
    startedAt: transcript.startedAt,
    endedAt: transcript.startedAt + transcript.endedAt / 1000,
    connection: transcript.connection.id,
  }
}

const featuresOfBody = ({ asked, probe }: Reading): readonly string[] =>
  asked.body === null ? (probe.body.length > 0 ? [malformedJson] : []) : featuresOf(asked.body).map(({ name }) => name)

const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part).update('\n')
  return digest.digest('base64')
}

/** Header fields that make a request another one: the label of its body, and whose it is. */
const identifyingFields = ['content-type', 'authorization', 'api-key', 'x-api-key']

function askedOf({ probe }: Reading): string {
  const fields = probe.headers.filter(([name]) => identifyingFields.includes(name.toLowerCase()))
  return digestOf(JSON.stringify([probe.method, probe.path, fields, probe.padding]), probe.body)
}

function answerOf(reading: Reading): ExchangeFacts['answer'] {
  const id = idOf(reading)
  return id === '' ? null : { id, digest: digestOf(reading.body) }
}

function outcomeOf(reading: Reading): ExchangeFacts['outcome'] {
  if (isUnanswered(reading)) return 'unanswered'
  if (accepted(reading)) return 'accepted'
  return refused(reading) ? 'refused' : 'other'
}

export const emptyResponse = 'status 200 without a body'

function responseOf({ status, transcript, shape, asked }: Reading): string {
  if (status === 200 && transcript.end.kind !== 'complete') return endInWords(transcript.end)
  return status === 200 && shape === 'none' && asked.isCompletion ? emptyResponse : responseInWords(status, transcript.end)
}

/** What clients need to put a response together. */
const structure = /^\/choices(?:\/\*(?:\/index|\/(?:message|delta)(?:\/(?:content|role|tool_calls\b.*))?)?)?$/

/** Cut, unfinished, with events that clients cannot read, or with choices whose structure departs from the schema. */
function isDamaged(reading: Reading): boolean {
  const { transcript, completion, stream } = reading
  if (transcript.end.kind === 'hung-up' && transcript.end.by === 'probe') return false
  if (transcript.end.kind !== 'complete') return true
  if (completion === null || completion.choices.length === 0) return accepted(reading) || reading.status === 200
  if (completion.choices.some(({ finishes }) => finishes.length === 0)) return true
  if (
    reading.shape === 'stream' &&
    (stream.undispatched.length > 0 || stream.items.some(({ kind }) => kind === 'foreign' || kind === 'error'))
  )
    return true
  if (invalidUtf8(reading.body).invalidCount > 0) return true
  return reading.problems.some(({ pattern }) => structure.test(pattern))
}
