/** Token counts. OpenAI API description: CompletionUsage, https://platform.openai.com/docs/api-reference/chat/object */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Seen } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { type Json, isObject, memberAt } from '../../src/wire/json.ts'
import { departures } from '../schema/fields.ts'
import { tokenOf } from '../schema/logprob-words.ts'
import { entriesOf, spaceless } from '../schema/logprobs.ts'
import { checkOf, isAssembled, isCompletion, isWhole } from '../preconditions.ts'

export interface Counts {
  readonly prompt: number
  readonly completion: number
  readonly total: number
}

/** The counts of the last usage object, null where it is missing or not of numbers. */
export function countsOf(reading: Reading): (Counts & { readonly seen: Seen<Json> }) | null {
  const seen = reading.completion?.usages.at(-1)
  if (seen === undefined || !isObject(seen.value)) return null
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = seen.value
  return typeof prompt === 'number' && typeof completion === 'number' && typeof total === 'number'
    ? { prompt, completion, total, seen }
    : null
}

export const at = (reading: Reading, chunk: number, pointer: string): Parameters<typeof violated>[2] =>
  reading.shape === 'stream' ? inChunk(reading, chunk, pointer) : { kind: 'pointer', pointer }

const everywhere: readonly ScenarioName[] = ['http/plain', 'usage/stream']

const countsAreIntegers = checkOf(isAssembled)('USE-001', everywhere, (reading): Observation =>
  reading.completion?.usages.length === 0 ? notApplicable('the response has no usage') : departures('USE-001')(reading),
)

const plainHasUsage = checkOf(isCompletion)('USE-002', ['http/plain'], (reading): Observation =>
  reading.completion?.usages.length === 0
    ? violated('no usage in a plain response', 'usage with prompt_tokens, completion_tokens and total_tokens', {
        kind: 'pointer',
        pointer: '/usage',
      })
    : holds,
)

const counted = checkOf(
  (reading) => isAssembled(reading) ?? (countsOf(reading) === null ? notApplicable('the response has no token counts') : null),
)

const totalIsSum = counted('USE-003', everywhere, (reading): Observation => {
  const counts = countsOf(reading)
  if (counts === null || counts.prompt + counts.completion === counts.total) return holds
  return violated(
    `total_tokens is ${String(counts.total)}, and ${String(counts.prompt)} + ${String(counts.completion)} = ${String(counts.prompt + counts.completion)}`,
    'the sum of prompt_tokens and completion_tokens',
    at(reading, counts.seen.chunk, '/usage/total_tokens'),
  )
})

const textCostsTokens = counted('USE-007', everywhere, (reading): Observation => {
  const counts = countsOf(reading)
  const said =
    reading.completion?.choices.some(({ content, calls, reasoning }) => content !== '' || calls.length > 0 || reasoning !== '') === true
  if (counts === null || !said) return notApplicable('the response is empty')
  const uncounted = uncountedReasoning(reading, counts)
  if (uncounted !== null)
    return violated(
      `completion_tokens is ${String(counts.completion)}, no more than the tokens of the content; the reasoning ${show(uncounted)} is not counted`,
      'completion_tokens that count the reasoning too',
      at(reading, counts.seen.chunk, '/usage/completion_tokens'),
    )
  if (counts.prompt > 0 && counts.completion > 0 && counts.completion * MAX_TOKEN_LENGTH >= lengthOf(reading)) return holds
  const tooFew = counts.prompt > 0 && counts.completion > 0 ? ` of ${String(lengthOf(reading))} characters` : ''
  return violated(
    `usage of ${show(counts.seen.value)} for a response with text${tooFew}`,
    'prompt_tokens and completion_tokens above 0, and plausible for the text',
    at(reading, counts.seen.chunk, '/usage'),
  )
})

/** No tokenizer spends so few tokens on words: the longest are of some twenty signs, the usual of four. */
const MAX_TOKEN_LENGTH = 32

const lengthOf = (reading: Reading): number =>
  (reading.completion?.choices ?? []).reduce(
    (sum, { content, reasoning, calls }) =>
      [content, reasoning, ...calls.map((call) => call.arguments)].reduce((all, text) => all + withoutLines(text).length, sum),
    0,
  )

/** A line of one repeated character may take a token for every 64 of them. */
const withoutLines = (text: string): string => text.replace(/(\S)\1{15,}/g, '$1')

/** Reasoning beside content whose tokens, listed with their log probabilities, are all that is counted; null: there is none. */
function uncountedReasoning(reading: Reading, { completion }: Counts): string | null {
  const choices = reading.completion?.choices ?? []
  const entries = entriesOf(reading)
  const spelled = ({ index, content }: (typeof choices)[number]): boolean =>
    spaceless(
      entries
        .filter(({ choice }) => choice === index)
        .map(({ value }) => tokenOf(value))
        .join(''),
    ) === spaceless(content)
  const thinking = choices.find(({ reasoning }) => reasoning.trim() !== '')
  const isAll = thinking !== undefined && entries.length > 0 && completion > 0 && completion <= entries.length && choices.every(spelled)
  return isAll ? thinking.reasoning : null
}

const limitIsRespected = checkOf(isWhole)('USE-008', ['finish/length', 'finish/length-stream'], (reading): Observation => {
  const counts = countsOf(reading)
  const { maxTokens, n } = reading.asked
  if (maxTokens === null) return notApplicable('the request had no token limit')
  if (counts !== null && counts.completion > maxTokens * n)
    return violated(
      `completion_tokens is ${String(counts.completion)} with a limit of ${String(maxTokens)}`,
      'no more than the limit',
      at(reading, counts.seen.chunk, '/usage/completion_tokens'),
    )
  const talker = reading.completion?.choices.find(({ content }) => countedIn(content) > maxTokens)
  if (talker !== undefined)
    return violated(
      `a count to ${String(countedIn(talker.content))} with a limit of ${String(maxTokens)} tokens, though no token spans two numbers`,
      'no more than the limit',
      reading.shape === 'stream'
        ? inChunk(reading, talker.lastSaidAt ?? 0, '/choices/0/delta/content')
        : { kind: 'pointer', pointer: `/choices/${String(talker.index)}/message/content` },
    )
  return counts === null ? notApplicable('the response has no token counts') : holds
})

/** How far a text counts from 1 without leaving a number out. */
function countedIn(text: string): number {
  const numbers = text.match(/\d+/g) ?? []
  const end = numbers.findIndex((number, place) => Number(number) !== place + 1)
  return end === -1 ? numbers.length : end
}

/** What each detail is a part of. */
const partsOf: readonly (readonly [member: string, parts: string, whole: 'prompt' | 'completion'])[] = [
  ['prompt_tokens_details', 'cached_tokens', 'prompt'],
  ['completion_tokens_details', 'reasoning_tokens', 'completion'],
]

const detailsAreWithinCounts = counted('USE-011', everywhere, (reading): Observation => {
  const counts = countsOf(reading)
  const given = partsOf.flatMap(([member, part, whole]) => {
    const value = counts === null ? undefined : memberAt(counts.seen.value, member, part)
    return counts !== null && typeof value === 'number'
      ? [{ pointer: `/usage/${member}/${part}`, part, value, whole, of: counts[whole] }]
      : []
  })
  if (counts === null || given.length === 0) return notApplicable('usage has no details')
  if (counts.prompt + counts.completion !== counts.total) return unobservable('the token counts do not add up')
  const beyond = given.find(({ value, of }) => of >= 0 && value > of)
  return beyond === undefined
    ? holds
    : violated(
        `${beyond.part} is ${String(beyond.value)}, and ${beyond.whole}_tokens ${String(beyond.of)}`,
        'a part that is no more than the whole',
        at(reading, counts.seen.chunk, beyond.pointer),
      )
})

export const counts: readonly Check[] = [
  countsAreIntegers,
  plainHasUsage,
  totalIsSum,
  textCostsTokens,
  limitIsRespected,
  detailsAreWithinCounts,
]
