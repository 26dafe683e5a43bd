/** Answers that are made at the same time, or on one connection, have nothing of each other. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { memberAt } from '../../src/wire/json.ts'
import { named } from '../ask.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { isAssembled } from '../preconditions.ts'

/** The nonce that a request asks to be repeated. */
function nonceOf(reading: Reading): string {
  const prompt = memberAt(reading.asked.body ?? undefined, 'messages', 0, 'content')
  return typeof prompt === 'string' ? (/<text>(\w+)<\/text>/.exec(prompt)?.[1] ?? '') : ''
}

const textOf = (reading: Reading): string => (reading.completion?.choices ?? []).map(({ content }) => content).join('\n')

const apart = (requirement: RequirementId, scenario: ScenarioName): Relation => ({
  requirement,
  scenarios: [scenario],
  relate: (readings) => {
    const answers = (readings[scenario] ?? []).filter((reading) => isAssembled(reading) === null)
    for (const reading of answers) {
      const stranger = answers.find((other) => other !== reading && textOf(reading).includes(nonceOf(other)))
      if (stranger !== undefined) {
        const saw = `${show(nonceOf(stranger))} of another request in the answer ${show(textOf(reading))}`
        return {
          observation: violated(saw, `only ${show(nonceOf(reading))}`, { kind: 'status' }),
          exchanges: [reading.transcript.id, stranger.transcript.id],
        }
      }
    }
    const own = answers.filter((reading) => textOf(reading).includes(nonceOf(reading)))
    const observation: Observation = own.length >= 2 ? holds : unobservable('two answers that repeat their text')
    return { observation, exchanges: own.map(({ transcript }) => transcript.id) }
  },
})

/** Slower than before by this much, µs, and by this factor: the server still works for a client that left. */
const MAX_ATTEMPTS = 1_500_000
const slower = 5

const promptAfterHangUp: Relation = {
  requirement: 'ISO-002',
  scenarios: ['isolation/hang-up'],
  relate: (readings) => {
    const [before, left, after] = ['before', 'hang-up', 'after'].map((name) => named(readings['isolation/hang-up'], `isolation/${name}`))
    if (before == null || left == null || after == null) return { observation: unobservable('three requests'), exchanges: [] }
    return { observation: observe(before, left, after), exchanges: [after.transcript.id, left.transcript.id, before.transcript.id] }
  },
}

function observe(before: Reading, left: Reading, after: Reading): Observation {
  if (isAssembled(before) !== null) return unobservable('an answer before')
  if (left.transcript.end.kind !== 'hung-up') return unobservable('a stream long enough to leave')
  const { endedAt, end } = after.transcript
  const took = `${String(Math.round(endedAt / 1000))} ms, and ${String(Math.round(before.transcript.endedAt / 1000))} ms before`
  if (after.status === null && end.kind === 'timeout')
    return violated(`no answer after a client hung up: ${endInWords(end)}`, 'an answer as prompt as before', { kind: 'end' })
  if (isAssembled(after) !== null) return unobservable('an answer after')
  return endedAt > before.transcript.endedAt + MAX_ATTEMPTS && endedAt > slower * before.transcript.endedAt
    ? violated(`an answer after a client hung up took ${took}`, 'an answer as prompt as before', { kind: 'time', at: endedAt })
    : holds
}

export const relations: readonly Relation[] = [
  apart('ISO-001', 'isolation/together'),
  promptAfterHangUp,
  apart('ISO-003', 'isolation/turns'),
]
