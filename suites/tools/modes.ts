/** Plain and streamed calls, held against each other once their fragments are joined. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledCall } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { type Json, isObject, memberAt, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { named } from '../ask.ts'
import { callsAskedFor } from '../prompts.ts'
import { isOfOtherKind, isWhole } from '../preconditions.ts'
import { argumentsOf, atCall, callsOf, finishOf, isFinished, MAX_QUESTIONS, nameOf } from './answers.ts'

/** JSON text that is the same for the same value, however its members are ordered. */
const canonical = (value: Json): string =>
  Array.isArray(value)
    ? `[${(value as readonly Json[]).map(canonical).join()}]`
    : isObject(value)
      ? `{${Object.keys(value)
          .sort()
          .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
          .join()}}`
      : JSON.stringify(value)

/** The calls of an answer, in an order of their own: a model may make them in any. Null: one of them has no name or no arguments that can be read. */
function spelledOut(reading: Reading): string | null {
  const calls = callsOf(reading).map((call) => {
    const values = argumentsOf(call)
    return values === null || !reading.asked.functions.includes(nameOf(call)) ? null : `${nameOf(call)} ${canonical(values)}`
  })
  return calls.length === 0 || calls.includes(null) ? null : calls.sort().join(', ')
}

function promptOf({ asked }: Reading): string {
  const content = memberAt(asked.body ?? undefined, 'messages', 0, 'content')
  return typeof content === 'string' ? content : ''
}

const spelledBy = (reading: Reading): string =>
  callsAskedFor(promptOf(reading))
    .map(({ name, values }) => `${name} ${canonical(values)}`)
    .sort()
    .join(', ')

/** Whether an answer holds the calls that were spelled out in the prompt, and no others. */
export const isSpelled = (reading: Reading): boolean => isWhole(reading) === null && spelledOut(reading) === spelledBy(reading)

function observe(plain: Reading | null, streams: readonly Reading[]): Observation {
  if (plain === null || streams.length === 0) return unobservable('the plain or the streamed response is missing')
  if (!isSpelled(plain) || isOfOtherKind(plain)) return unobservable('the plain response does not have the requested calls')
  if (streams.some((streamed) => isSpelled(streamed))) return holds
  const others = streams.map(spelledOut)
  const [first] = streams
  const [other] = others
  if (first === undefined || other === undefined) return unobservable('the plain or the streamed response is missing')
  // An end of another kind is for the rows of ends.
  const isCallless = streams.every(
    (streamed) => callsOf(streamed).length === 0 && streamed.completion?.choices[0]?.finishes.at(-1)?.value === 'stop',
  )
  if (others.includes(null) && !isCallless) return unobservable('the streamed calls could not be parsed')
  return streams.length < MAX_QUESTIONS
    ? unobservable('the model did not give the same response three times')
    : violated(
        `plain ${show(spelledBy(plain))}, streamed ${isCallless ? 'no call at all' : show(other)}`,
        'the same calls',
        atCall(first, callsOf(first)[0]),
      )
}

/** A plain response that differs from its prompt, where there is one: then nothing follows from streams that differ. */
const unspelledOrFirst = (plain: readonly Reading[]): Reading | null => plain.find((reading) => !isSpelled(reading)) ?? plain[0] ?? null

/** Of one scenario that asks in both modes. */
export const sameCalls = (scenario: ScenarioName): Relation => ({
  requirement: 'TOOL-014',
  scenarios: [scenario],
  relate: (readings) => {
    const plain = unspelledOrFirst((readings[scenario] ?? []).filter(({ probe }) => probe.name === scenario))
    const streams = (readings[scenario] ?? []).filter(
      (reading) => reading.probe.name === `${scenario}-stream` && isWhole(reading) === null && !isOfOtherKind(reading),
    )
    const exchanges = [...streams.slice(0, 1), ...(plain === null ? [] : [plain])].map(({ transcript }) => transcript.id)
    return { observation: observe(plain, streams), exchanges }
  },
})

/** Streams whose arguments do not parse, of which one may be the model's doing. */
const MIN_UNPARSEABLE = 2

/** The model itself says that it came to an end: a stream that just stops is for the requirements on ends. */
const isEnded = (reading: Reading): boolean => isFinished(reading) && !isOfOtherKind(reading) && typeof finishOf(reading) === 'string'

/** Of one scenario that asks in both modes: JSON that is whole in a plain response is whole in a stream. */
export const wholeArguments = (scenario: ScenarioName): Relation => ({
  requirement: 'STR-020',
  scenarios: [scenario],
  relate: (readings) => {
    const plain = named(readings[scenario], scenario)
    const streams = (readings[scenario] ?? []).filter(
      (reading) => reading.probe.name === `${scenario}-stream` && isEnded(reading) && callsOf(reading).length > 0,
    )
    const exchanges = [...streams.slice(0, MIN_UNPARSEABLE), ...(plain === null ? [] : [plain])].map(({ transcript }) => transcript.id)
    return { observation: observeArguments(plain, streams), exchanges }
  },
})

function observeArguments(plain: Reading | null, streams: readonly Reading[]): Observation {
  const [first] = streams
  if (plain === null || first === undefined) return notApplicable('no call was streamed')
  if (!isSpelled(plain) || isOfOtherKind(plain)) return notApplicable('the plain response does not have the requested calls')
  const broken = streams.flatMap((reading) => callsOf(reading).find((call) => !isJoined(call) && !parses(call.arguments)) ?? [])
  const [call] = broken
  if (broken.length < streams.length || call === undefined) return notApplicable('streamed arguments parse')
  return broken.length < MIN_UNPARSEABLE
    ? unobservable('the arguments of a second stream are valid JSON')
    : violated(
        `streamed tool call arguments do not parse: in ${String(broken.length)} of ${String(broken.length)} streams, ${show(call.arguments)}`,
        'the JSON that the plain response has',
        atCall(first, call),
      )
}

/** Two calls under one index: that they cannot be told apart is for the requirements on indexes. */
const isJoined = ({ ids }: AssembledCall): boolean => new Set(ids.map(({ value }) => value)).size > 1

/** Arguments that are no string add up to nothing: their type is for another requirement. */
const parses = (text: string): boolean => text === '' || readJson(utf8Bytes(text)).value !== undefined
