/** The tokens of an answer with their log probabilities. OpenAI API description: ChatCompletionTokenLogprob. */
import type { Reading } from '../../src/reading/reading.ts'
import { type Json, listOf, memberAt } from '../../src/wire/json.ts'

/** A token of the text, whichever choice it is of. */
export interface Weighed {
  readonly token: string
  /** Natural logarithm. */
  readonly logprob: number
  /** How many likely tokens are told at its place; null: what tells of them is no list. */
  readonly alternatives: number | null
  /** Of a plain answer 0. */
  readonly chunk: number
}

/** Those that have the documented shape, in order. */
export function weighedIn(reading: Reading): readonly Weighed[] {
  const answers = reading.shape === 'stream' ? reading.stream.chunks.map(({ value }) => value) : [reading.json.value]
  return answers.flatMap((answer, chunk) =>
    listOf(memberAt(answer, 'choices')).flatMap((choice) =>
      listOf(memberAt(choice, 'logprobs', 'content')).flatMap((entry) => weighed(entry, chunk)),
    ),
  )
}

function weighed(entry: Json, chunk: number): readonly Weighed[] {
  const [token, logprob, likely] = [memberAt(entry, 'token'), memberAt(entry, 'logprob'), memberAt(entry, 'top_logprobs')]
  return typeof token === 'string' && typeof logprob === 'number'
    ? [{ token, logprob, alternatives: Array.isArray(likely) ? likely.length : null, chunk }]
    : []
}
