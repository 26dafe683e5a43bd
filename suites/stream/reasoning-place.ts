/** Where reasoning is, next to content and calls. No document describes it. */
import { type Evidence, type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Readings, Relation } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { type Json, isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { isOfOtherKind, isWhole } from '../preconditions.ts'
import { callScenarios } from '../tools/probes.ts'
import { spaceless } from './probes.ts'
import { names, scenarios, several } from './reasoning.ts'

type RelationResult = ReturnType<Relation['relate']>

/** One may be a whim of the model. */
const enough = 2

const wholeIn = (readings: Readings, of: readonly (keyof Readings)[]): readonly Reading[] =>
  of.flatMap((name) => readings[name] ?? []).filter((reading) => isWhole(reading) === null && !isOfOtherKind(reading))

const idsOf = (readings: readonly Reading[]): readonly string[] => readings.map(({ transcript }) => transcript.id)

// ---------------------------------------------------------------- beside calls

const firstOf = ({ completion }: Reading): AssembledChoice | null => completion?.choices[0] ?? null
const calls = (reading: Reading): boolean => (firstOf(reading)?.calls.length ?? 0) > 0
const reasoningOf = (reading: Reading): string => firstOf(reading)?.reasoning.trim() ?? ''
const contentOf = (reading: Reading): string => firstOf(reading)?.content.trim() ?? ''

/** A model begins to reason in few ways, and to answer in others. */
const BEGINNING = 8
const beginningOf = (text: string): string =>
  spaceless(text.slice(0, 4 * BEGINNING))
    .toLowerCase()
    .slice(0, BEGINNING)

/** What the responses of one mode show; null: nothing. */
function leak(calling: readonly Reading[], speaking: readonly Reading[]): Observation | null {
  const [first] = calling
  if (first === undefined || calling.length < enough) return null
  const where = (reading: Reading): Evidence =>
    reading.shape === 'stream'
      ? inChunk(reading, firstOf(reading)?.firstSaidAt ?? 0, '/choices/0/delta/content')
      : { kind: 'pointer', pointer: '/choices/0/message/content' }
  const times = `${String(calling.length)} of ${String(calling.length)} responses`
  if (calling.every((reading) => reasoningOf(reading) !== '' && contentOf(reading) === reasoningOf(reading)))
    return violated(
      `content next to calls that repeats their reasoning: ${show(contentOf(first))}, in ${times}`,
      'the reasoning in its own member alone',
      where(first),
    )
  const thinking = speaking.filter((reading) => reasoningOf(reading) !== '')
  if (thinking.length < enough) return null
  const beginnings = new Set(thinking.map((reading) => beginningOf(reasoningOf(reading))))
  const isLeak = (reading: Reading): boolean => beginnings.has(beginningOf(contentOf(reading)))
  if (!calling.every((reading) => reasoningOf(reading) === '' && isLeak(reading)) || speaking.some(isLeak)) return null
  return violated(
    `content next to calls that begins as reasoning does: ${show(contentOf(first))}, in ${times}; ${String(thinking.length)} responses without calls have reasoning of their own`,
    'the reasoning in its own member, next to calls too',
    where(first),
  )
}

export const reasoningBesideCalls: Relation = {
  requirement: 'STR-035',
  scenarios: [...scenarios, ...callScenarios],
  relate: (readings): RelationResult => {
    const all = wholeIn(readings, [...new Set([...scenarios, ...callScenarios])])
    const calling = all.filter(calls)
    const speaking = all.filter((reading) => !calls(reading) && contentOf(reading) !== '')
    if (![...calling, ...speaking].some((reading) => reasoningOf(reading) !== ''))
      return { observation: notApplicable('no response has reasoning'), exchanges: [] }
    for (const mode of ['other', 'stream'] as const) {
      const mine = calling.filter(({ shape }) => shape === mode)
      const others = speaking.filter(({ shape }) => shape === mode)
      const observation = leak(mine, others)
      if (observation !== null) return { observation, exchanges: idsOf([...mine, ...others]) }
    }
    return { observation: holds, exchanges: idsOf(calling).slice(0, enough) }
  },
}

// ---------------------------------------------------------------- before content

/** The chunks in which a choice has reasoning, and those in which it has content. */
function placesIn(reading: Reading, index: number): { readonly reasoning: readonly number[]; readonly content: readonly number[] } {
  const isText = (value: Json | undefined): boolean => typeof value === 'string' && value.trim() !== ''
  const where = (members: readonly string[]): readonly number[] =>
    reading.stream.chunks.flatMap(({ value }, at) =>
      listOf(value['choices']).some(
        (choice) => isObject(choice) && (choice['index'] ?? 0) === index && members.some((name) => isText(memberAt(choice['delta'], name))),
      )
        ? [at]
        : [],
    )
  return { reasoning: where(names), content: where(['content']) }
}

interface Placed {
  readonly reading: Reading
  readonly choice: AssembledChoice
  readonly at: number
  /** Whether all reasoning follows all content. */
  readonly isLate: boolean
}

export const reasoningBeforeContent: Relation = {
  requirement: 'STR-035',
  scenarios: [...scenarios, several],
  relate: (readings): RelationResult => {
    const streams = wholeIn(readings, [...scenarios, several]).filter(({ shape }) => shape === 'stream')
    const placed = streams.flatMap((reading) =>
      (reading.completion?.choices ?? []).flatMap((choice): readonly Placed[] => {
        const { reasoning, content } = placesIn(reading, choice.index)
        const [at] = reasoning
        const last = content.at(-1)
        return at === undefined || last === undefined || choice.calls.length > 0 ? [] : [{ reading, choice, at, isLate: at > last }]
      }),
    )
    const [first] = placed
    if (first === undefined) return { observation: notApplicable('no stream has reasoning and content'), exchanges: [] }
    const exchanges = [...new Set(idsOf(placed.map(({ reading }) => reading)))]
    if (placed.length < enough || !placed.every(({ isLate }) => isLate))
      return { observation: holds, exchanges: exchanges.slice(0, enough) }
    const times = String(placed.length)
    return {
      observation: violated(
        `reasoning after the content: ${show(first.choice.reasoning)}, in ${times} of ${times} streamed choices`,
        'the reasoning before the content that it leads to',
        inChunk(first.reading, first.at, '/choices/0/delta'),
      ),
      exchanges,
    }
  },
}
