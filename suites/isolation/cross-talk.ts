/** Answers that are made at the same time, or on one connection, have nothing of each other. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { isAssembled } from '../preconditions.ts'
import { type Mixed, isAnswered, isObjectAnswer, nonceOf, open, remains, tells, textOf } from './marks.ts'

function mixedWords(readings: readonly Reading[]): Mixed | undefined {
  return readings.filter(isAnswered).flatMap((reading) => {
    const stranger = readings.find((other) => other !== reading && tells(reading, nonceOf(other)))
    return stranger === undefined ? [] : [{ reading, stranger }]
  })[0]
}

/** A piece of a stream that its client left, in the next one: twice, since a short piece may be a model's own. */
function leftOver(readings: readonly Reading[]): Mixed | undefined {
  const pairs = ['', '-again'].flatMap((round) => {
    const stranger = named(readings, `isolation/hang-up${round}`)
    const reading = named(readings, `isolation/after${round}`)
    return stranger !== null && reading !== null && remains(reading, stranger) !== null ? [{ reading, stranger }] : []
  })
  return pairs.length === 2 ? pairs[0] : undefined
}

/** The answer in JSON to a request in words after one in JSON mode, where it is so again and the last request in words is answered in words. */
function lastingFormat(readings: readonly Reading[]): Reading | undefined {
  const turn = (nth: number): Reading | null => named(readings, `isolation/turns-${String(nth)}`)
  const inJson = (nth: number): Reading | null => {
    const reading = turn(nth)
    return reading !== null && isObjectAnswer(reading) ? reading : null
  }
  const last = turn(4)
  if (last === null || !isAnswered(last) || isObjectAnswer(last)) return undefined
  return [2, 3].flatMap((nth) => (inJson(nth + 4) === null ? [] : (inJson(nth) ?? [])))[0]
}

/** Of the first of the scenarios the answers have to be right; of the others none may hold what belongs to another request. */
const apart = (requirement: RequirementId, ...scenarios: readonly [ScenarioName, ...ScenarioName[]]): Relation => ({
  requirement,
  scenarios,
  relate: (readings) => {
    const mixed =
      scenarios.map((name) => mixedWords(readings[name] ?? [])).find((found) => found !== undefined) ??
      leftOver(scenarios.includes('isolation/hang-up') ? (readings['isolation/hang-up'] ?? []) : [])
    if (mixed !== undefined) {
      const { reading, stranger } = mixed
      const strange = remains(reading, stranger) ?? nonceOf(stranger)
      const saw = `${show(strange)} of ${stranger.probe.name} in the response to ${reading.probe.name}: ${show(textOf(reading))}`
      return {
        observation: violated(saw, `only ${show(nonceOf(reading))}`, { kind: 'status' }),
        exchanges: [reading.transcript.id, stranger.transcript.id],
      }
    }
    const mine = readings[scenarios[0]] ?? []
    const lasting = lastingFormat(mine)
    if (lasting !== undefined) {
      const saw = `the format of a request lasts for one more, in 2 of 2 tries: a JSON object that nobody asked for in the response to ${lasting.probe.name}: ${show(textOf(lasting))}`
      return { observation: violated(saw, 'only the requested text', { kind: 'status' }), exchanges: [lasting.transcript.id] }
    }
    const isOwn = (reading: Reading): boolean => tells(reading, nonceOf(reading))
    return {
      observation: open(mine, isOwn, 'contain the word of their own request') ?? holds,
      exchanges: mine.map(({ transcript }) => transcript.id),
    }
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
    if (before == null || left == null || after == null)
      return { observation: unobservable('one of the three requests was not answered'), exchanges: [] }
    return { observation: observe(before, left, after), exchanges: [after.transcript.id, left.transcript.id, before.transcript.id] }
  },
}

/** When the last of it came, µs: a stream that stays open is for STR-004. */
const arrivedAt = ({ transcript: { end, endedAt, pieces } }: Reading): number =>
  end.kind === 'timeout' ? (pieces.at(-1)?.at ?? endedAt) : endedAt

function observe(before: Reading, left: Reading, after: Reading): Observation {
  if (isAssembled(before) !== null) return unobservable('the request before it was not answered')
  if (left.transcript.end.kind !== 'hung-up') return unobservable('the stream ended before the client could hang up')
  const { end } = after.transcript
  const [usualUs, tookUs] = [arrivedAt(before), arrivedAt(after)]
  const took = `${String(Math.round(tookUs / 1000))} ms, and ${String(Math.round(usualUs / 1000))} ms before`
  if (after.status === null && end.kind === 'timeout')
    return violated(`no response after a client hung up: ${endInWords(end)}`, 'a response as prompt as before', { kind: 'end' })
  if (isAssembled(after) !== null) return unobservable('the request after it was not answered')
  return tookUs > usualUs + MAX_ATTEMPTS && tookUs > slower * usualUs
    ? violated(`a response after a client hung up took ${took}`, 'a response as prompt as before', { kind: 'time', at: tookUs })
    : holds
}

export const relations: readonly Relation[] = [
  apart('ISO-001', 'isolation/together', 'isolation/hang-up'),
  promptAfterHangUp,
  apart('ISO-003', 'isolation/turns'),
]
