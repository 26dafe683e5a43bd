/** Token counts. OpenAI API description: CompletionUsage, https://platform.openai.com/docs/api-reference/chat/object */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Seen } from '../../src/reading/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { type Json, isObject } from '../../src/wire/json.ts'
import { named } from '../ask.ts'
import { departures } from '../schema/fields.ts'
import { checkOf, isAssembled, isCompletion, isWhole } from '../standing.ts'

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

const at = (reading: Reading, chunk: number, pointer: string): Parameters<typeof violated>[2] =>
  reading.shape === 'stream' ? inChunk(reading, chunk, pointer) : { kind: 'pointer', pointer }

const everywhere = ['http/plain', 'usage/stream']

const typed = checkOf(isAssembled)('USE-001', everywhere, (reading): Observation =>
  reading.completion?.usages.length === 0 ? notApplicable('the answer has no usage') : departures('USE-001')(reading),
)

const given = checkOf(isCompletion)('USE-002', ['http/plain'], (reading): Observation =>
  reading.completion?.usages.length === 0
    ? violated('no usage in a plain answer', 'usage with prompt_tokens, completion_tokens and total_tokens', {
        kind: 'pointer',
        pointer: '/usage',
      })
    : holds,
)

const counted = checkOf(
  (reading) => isAssembled(reading) ?? (countsOf(reading) === null ? notApplicable('the answer has no counts') : null),
)

const sum = counted('USE-003', everywhere, (reading): Observation => {
  const counts = countsOf(reading)
  if (counts === null || counts.prompt + counts.completion === counts.total) return holds
  return violated(
    `total_tokens is ${String(counts.total)}, and ${String(counts.prompt)} + ${String(counts.completion)} = ${String(counts.prompt + counts.completion)}`,
    'the sum of prompt_tokens and completion_tokens',
    at(reading, counts.seen.chunk, '/usage/total_tokens'),
  )
})

const nonZero = counted('USE-007', everywhere, (reading): Observation => {
  const counts = countsOf(reading)
  const said =
    reading.completion?.choices.some(({ content, calls, reasoning }) => content !== '' || calls.length > 0 || reasoning !== '') === true
  if (counts === null || !said) return notApplicable('the answer says nothing')
  if (counts.prompt > 0 && counts.completion > 0) return holds
  return violated(
    `usage of ${show(counts.seen.value)} for an answer with text`,
    'prompt_tokens and completion_tokens above 0',
    at(reading, counts.seen.chunk, '/usage'),
  )
})

const within = checkOf((reading) => isWhole(reading) ?? (countsOf(reading) === null ? notApplicable('the answer has no counts') : null))(
  'USE-008',
  ['finish/length'],
  (reading): Observation => {
    const counts = countsOf(reading)
    const { maxTokens, n } = reading.asked
    if (counts === null || maxTokens === null) return notApplicable('no limit was asked for')
    return counts.completion <= maxTokens * n
      ? holds
      : violated(
          `completion_tokens is ${String(counts.completion)} with a limit of ${String(maxTokens)}`,
          'no more than the limit',
          at(reading, counts.seen.chunk, '/usage/completion_tokens'),
        )
  },
)

export const counts: readonly Check[] = [typed, given, sum, nonZero, within]

export const samePrompt: Relation = {
  requirement: 'USE-009',
  scenarios: ['http/plain', 'usage/stream'],
  relate: (readings) => {
    const plain = named(readings['http/plain'], 'http/plain')
    const streamed = named(readings['usage/stream'], 'usage/stream')
    const [one, other] = [plain, streamed].map((reading) => (reading === null ? null : countsOf(reading)))
    if (plain === null || streamed === null || one == null || other == null)
      return { observation: unobservable('counts of both answers'), exchanges: [] }
    const exchanges = [streamed.transcript.id, plain.transcript.id]
    if (one.prompt === other.prompt) return { observation: holds, exchanges }
    const saw = `one prompt counted as ${String(one.prompt)} tokens plain and ${String(other.prompt)} streamed`
    return { observation: violated(saw, 'the same count', at(streamed, other.seen.chunk, '/usage/prompt_tokens')), exchanges }
  },
}
