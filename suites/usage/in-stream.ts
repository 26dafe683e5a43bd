/** stream_options.include_usage. OpenAI API description: ChatCompletionStreamOptions, https://platform.openai.com/docs/api-reference/chat/create */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { chunkName, inChunk, show, times } from '../../src/reading/words.ts'
import { type Json, memberAt } from '../../src/wire/json.ts'
import { checkOf, hasChunks, hasEnd, isAfterDone } from '../preconditions.ts'

const usages = (reading: Reading): NonNullable<Reading['completion']>['usages'] => reading.completion?.usages ?? []
const choicesOf = (reading: Reading, chunk: number): number => {
  const choices = reading.stream.chunks[chunk]?.value['choices']
  return Array.isArray(choices) ? choices.length : 0
}

const asked = checkOf(
  (reading) => hasEnd(reading) ?? (reading.asked.includeUsage ? null : notApplicable('the request did not ask for usage')),
)

const usageIsSentWhenRequested = asked('USE-004', ['usage/stream'], (reading): Observation =>
  usages(reading).some(({ chunk }) => !isAfterDone(reading, chunk))
    ? holds
    : violated(
        `${String(reading.stream.chunks.length)} chunks, and usage in none of them`,
        'a chunk with usage before [DONE], since include_usage was true',
        inChunk(reading, reading.stream.chunks.length - 1, '/usage'),
      ),
)

const usageHasItsOwnChunk = asked('USE-010', ['usage/stream'], (reading): Observation => {
  const last = usages(reading).at(-1)
  if (last === undefined) return notApplicable('no chunk has usage')
  const wanted = 'usage on the last chunk, whose choices are an empty array'
  if (choicesOf(reading, last.chunk) > 0)
    return violated(`usage on ${chunkName(reading, last.chunk)}, which has choices`, wanted, inChunk(reading, last.chunk, '/choices'))
  return last.chunk === reading.stream.chunks.length - 1
    ? holds
    : violated(`usage on ${chunkName(reading, last.chunk)}, and more chunks after it`, wanted, inChunk(reading, last.chunk, '/usage'))
})

/** Of two usages that are whole: a count that is missing is for the requirement on counts. */
const contradicts = (one: Json, other: Json): boolean =>
  ['prompt_tokens', 'completion_tokens', 'total_tokens'].every((name) => typeof memberAt(one, name) === 'number') &&
  ['prompt_tokens', 'completion_tokens'].some((name) => {
    const [here, there] = [memberAt(one, name), memberAt(other, name)]
    return typeof here === 'number' && typeof there === 'number' && here !== there
  })

const usageIsNullElsewhere = asked('USE-006', ['usage/stream', 'stream/choices'], (reading): Observation => {
  if (usages(reading).length === 0) return notApplicable('the stream has no usage')
  const [last, again] = usages(reading).filter(({ chunk }) => choicesOf(reading, chunk) === 0 && !isAfterDone(reading, chunk))
  if (last !== undefined && again !== undefined)
    return violated(
      `usage on ${chunkName(reading, last.chunk)} and again on ${chunkName(reading, again.chunk)}, both without a choice`,
      'one chunk with usage, since clients add them up',
      inChunk(reading, again.chunk, '/usage'),
    )
  const early = usages(reading).filter(({ chunk }) => choicesOf(reading, chunk) > 0)
  const [first] = early
  if (first !== undefined && early.length === 1 && reading.asked.n === 1 && last !== undefined && contradicts(first.value, last.value))
    return violated(
      `usage of ${show(first.value)} on ${chunkName(reading, first.chunk)}, and of ${show(last.value)} on ${chunkName(reading, last.chunk)}`,
      'one usage, on the last chunk, since some clients use the first and some the last',
      inChunk(reading, first.chunk, '/usage'),
    )
  // A finish chunk may have it, one for each choice.
  if (first === undefined || early.length <= Math.max(reading.asked.n, 1)) return holds
  return violated(
    `usage of ${show(first.value)} on ${chunkName(reading, first.chunk)}, ${times(early.length)} before the end`,
    'null, or no usage, on all chunks but the last',
    inChunk(reading, first.chunk, '/usage'),
  )
})

const noUsageUnlessRequested = checkOf(
  (reading) => hasChunks(reading) ?? (reading.asked.includeUsage ? notApplicable('the request asked for usage') : null),
)('USE-005', ['http/stream', 'usage/off'], (reading): Observation => {
  const [first] = usages(reading)
  return first === undefined
    ? holds
    : violated(
        `usage on ${chunkName(reading, first.chunk)}, although the request did not ask for it`,
        'no usage',
        inChunk(reading, first.chunk, '/usage'),
      )
})

export const inStream: readonly Check[] = [usageIsSentWhenRequested, usageHasItsOwnChunk, usageIsNullElsewhere, noUsageUnlessRequested]
