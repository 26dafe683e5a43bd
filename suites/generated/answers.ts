/** What every answer to a drawn request owes, whatever was drawn. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, envelopeOf, isRefusedAsMissing } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { answerInWords, checkOf, isAssembled, isRefusable } from '../preconditions.ts'
import { isClientError, isOverload } from '../../src/protocol/statuses.ts'
import { names } from './defects.ts'

const isDrawn = (reading: Reading): boolean => reading.probe.draw !== null
const valid: readonly ScenarioName[] = ['generated/corpus', 'generated/valid', 'generated/modes']
const defective: readonly ScenarioName[] = ['generated/corpus', 'generated/defects']

/** Whether there is an answer that speaks of the request: anything but a 5xx, a redirect, a cut or silence. */
function unanswered({ status, transcript: { end, stalledMs = 0 } }: Reading, what: string): Observation {
  const wanted = 'a completion, or a 4xx whose error says what is not supported'
  if (end.kind === 'timeout' && 2 * stalledMs > end.ms) return unobservable(`this machine was busy for ${String(stalledMs)} ms meanwhile`)
  if (status === null)
    // Without a connection the endpoint has not seen the request.
    return end.kind === 'cut' || end.kind === 'malformed' || (end.kind === 'timeout' && end.limit !== 'connect')
      ? violated(`${what}: no response, ${endInWords(end)}`, wanted, { kind: 'end' })
      : unobservable(endInWords(end))
  if (isOverload(status)) return unobservable(`the endpoint returned status ${String(status)}`)
  return status >= 500 || (status >= 300 && status < 400)
    ? violated(`${what}: status ${String(status)}`, wanted, { kind: 'status' })
    : holds
}

const answered: Check = {
  requirement: 'GEN-001',
  triggers: valid,
  observe: (reading): Observation => {
    if (!isDrawn(reading) || reading.probe.defect !== null) return notApplicable('the request was not a valid generated one')
    return isClientError(reading.status) && !isOverload(reading.status) && envelopeOf(reading) === null
      ? violated(`a rejection without an error object: ${answerInWords(reading)}`, 'an error that says what is not supported', {
          kind: 'status',
        })
      : isRefusedAsMissing(reading)
        ? holds
        : unanswered(reading, 'a valid request')
  },
}

/** A check that broken requests of one kind are refused. */
const refuses = (requirement: RequirementId, scenario: string): Check =>
  checkOf((reading) => (reading.probe.name === scenario ? isRefusable(reading) : notApplicable('the request was another one')))(
    requirement,
    defective,
    (reading): Observation => {
      const { status, probe } = reading
      return status !== null && status >= 400
        ? holds
        : violated(`${probe.purpose}: ${answerInWords(reading)}`, 'a 4xx that says what is wrong', { kind: 'status' })
    },
  )

const ambiguous: Check = {
  requirement: 'GEN-004',
  triggers: defective,
  observe: (reading): Observation =>
    reading.probe.name === names.lenient ? unanswered(reading, reading.probe.purpose) : notApplicable('the request was another one'),
}

/** A text at which the answer ends is not part of it. */
const stopped = checkOf((reading) => {
  if (!isDrawn(reading)) return notApplicable('the request was not generated')
  return reading.asked.stop.length === 0 ? notApplicable('the request had no stop text') : isAssembled(reading)
})('GEN-007', valid, (reading): Observation => {
  const choices = reading.completion?.choices ?? []
  const [found] = choices.flatMap(({ index, content }) => {
    const text = reading.asked.stop.find((one) => one !== '' && content.includes(one))
    return text === undefined ? [] : [{ index, text }]
  })
  return found === undefined
    ? holds
    : violated(`choice ${String(found.index)} contains the stop text ${show(found.text)}`, 'a response that ends before it', {
        kind: 'pointer',
        pointer: `/choices/${String(found.index)}`,
      })
})

export const answers: readonly Check[] = [
  answered,
  refuses('GEN-002', names.malformed),
  refuses('GEN-008', names.forbidden),
  refuses('GEN-003', names.beyond),
  ambiguous,
  stopped,
]
