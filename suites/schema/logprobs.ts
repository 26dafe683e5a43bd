/** The tokens of an answer with their log probabilities. OpenAI API description: ChatCompletionTokenLogprob. */
import type { Reading } from '../../src/reading/reading.ts'
import { type Json, type JsonObject, isObject, listOf, memberAt } from '../../src/wire/json.ts'

/** A token of the text, whichever choice it is of. */
export interface Weighed {
  readonly token: string
  /** Natural logarithm. */
  readonly logprob: number
  /** How many likely tokens are told at its place; null: what tells of them is no list. */
  readonly alternatives: number | null
  readonly choice: number
  /** Of a plain answer 0. */
  readonly chunk: number
}

/** An entry as it was sent, its choice and its chunk (of a plain answer 0). */
export interface Entry {
  readonly choice: number
  readonly chunk: number
  readonly value: Json
}

const answersIn = (reading: Reading): readonly (Json | undefined)[] =>
  reading.shape === 'stream' ? reading.stream.chunks.map(({ value }) => value) : [reading.json.value]

const choicesIn = (answer: Json | undefined): readonly JsonObject[] => listOf(memberAt(answer, 'choices')).filter(isObject)
const indexOf = (choice: JsonObject, place: number): number => (typeof choice['index'] === 'number' ? choice['index'] : place)
const entriesIn = (choice: JsonObject): readonly Json[] => listOf(memberAt(choice, 'logprobs', 'content'))

/** `logprobs` of the choice, or of all, wherever it is; `undefined` where it is left out. */
export const logprobsOf = (reading: Reading, index: number | null): readonly (Json | undefined)[] =>
  answersIn(reading).flatMap((answer) =>
    choicesIn(answer).flatMap((choice, place) => (index === null || indexOf(choice, place) === index ? [choice['logprobs']] : [])),
  )

/** All entries, in order. */
export const entriesOf = (reading: Reading): readonly Entry[] =>
  answersIn(reading).flatMap((answer, chunk) =>
    choicesIn(answer).flatMap((choice, place) =>
      entriesIn(choice).map((value): Entry => ({ choice: indexOf(choice, place), chunk, value })),
    ),
  )

/** What has another type than log probabilities is for the schema. */
const lacksEntries = (choice: JsonObject): boolean => {
  const logprobs = choice['logprobs'] ?? null
  return (logprobs === null || isObject(logprobs)) && entriesIn(choice).length === 0
}

/** Chunks of a stream that bring text of the choice and no entry, each with its text and the text before it. */
export function chunksWithoutEntry(
  reading: Reading,
  index: number,
): readonly { readonly chunk: number; readonly text: string; readonly before: string }[] {
  if (reading.shape !== 'stream') return []
  let before = ''
  return answersIn(reading).flatMap((answer, chunk) =>
    choicesIn(answer).flatMap((choice, place) => {
      const text = memberAt(choice, 'delta', 'content')
      if (indexOf(choice, place) !== index || typeof text !== 'string' || text === '') return []
      const found = { chunk, text, before }
      before += text
      return lacksEntries(choice) ? [found] : []
    }),
  )
}

/** How many chunks have the entries of all text so far, and not those of their own. */
export function repeatedEntries(reading: Reading, index: number): number {
  if (reading.shape !== 'stream') return 0
  let soFar = ''
  let repeated = 0
  for (const answer of answersIn(reading))
    for (const [place, choice] of choicesIn(answer).entries()) {
      const text = memberAt(choice, 'delta', 'content')
      if (indexOf(choice, place) !== index || typeof text !== 'string') continue
      const before = soFar
      soFar += text
      const tokens = entriesIn(choice).flatMap((entry) => {
        const token = memberAt(entry, 'token')
        return typeof token === 'string' ? [token] : []
      })
      if (before !== '' && text !== '' && tokens.join('') === soFar) repeated += 1
    }
  return repeated
}

/** Of each chunk with entries of the choice, in order: how much text and how many characters of tokens had been sent when it ended. */
export function progressOf(reading: Reading, index: number, lengthOf: (text: string) => number): readonly Progress[] {
  if (reading.shape !== 'stream') return []
  let text = 0
  let tokens = 0
  return answersIn(reading).flatMap((answer, chunk) =>
    choicesIn(answer).flatMap((choice, place): readonly Progress[] => {
      if (indexOf(choice, place) !== index) return []
      const content = memberAt(choice, 'delta', 'content')
      text += typeof content === 'string' ? lengthOf(content) : 0
      const entries = entriesIn(choice)
      for (const entry of entries) {
        const token = memberAt(entry, 'token')
        tokens += typeof token === 'string' ? lengthOf(token) : 0
      }
      return entries.length > 0 ? [{ chunk, text, tokens }] : []
    }),
  )
}

interface Progress {
  readonly chunk: number
  readonly text: number
  readonly tokens: number
}

/** White space, and what vocabularies write for it. */
export const spaceless = (text: string): string => text.replace(/[\s\u0120\u2581\u010a]/g, '')

/** Those that have the documented shape, in order. */
export const weighedIn = (reading: Reading): readonly Weighed[] => entriesOf(reading).flatMap(weighed)

function weighed({ value: entry, choice, chunk }: Entry): readonly Weighed[] {
  const [token, logprob, likely] = [memberAt(entry, 'token'), memberAt(entry, 'logprob'), memberAt(entry, 'top_logprobs')]
  return typeof token === 'string' && typeof logprob === 'number'
    ? [{ token, logprob, alternatives: Array.isArray(likely) ? likely.length : null, choice, chunk }]
    : []
}
