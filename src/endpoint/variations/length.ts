/** Other lawful ends of long responses: models that tire, limits that are told, and requests that are too long. */
import { type Stages, type Variation, variation } from '../modification.ts'
import { type Choice, sumOf, withinLimit } from '../completion.ts'
import { numberOf, type JsonObject } from '../json.ts'
import { refuse } from '../refusal.ts'
import { tokenize } from '../tokens.ts'

const onChoices = (edit: (choice: Choice) => Choice): Stages => ({
  completion: (completion) => {
    const choices = completion.choices.map(edit)
    return { ...completion, choices, usage: { ...completion.usage, completion: sumOf(choices) } }
  },
})

/** Of a count, tokens to the end of its 300th number: each takes one, and so do the comma and the space. */
const toThreeHundred = 3 * 300 - 2

const stopping = (words: string): Stages =>
  onChoices((choice) =>
    choice.tokens.length <= toThreeHundred
      ? choice
      : {
          ...choice,
          tokens: [...choice.tokens.slice(0, toThreeHundred), ...tokenize(words).map(({ text }) => ({ text, logprob: 0, top: [] }))],
          finish: 'stop',
        },
  )

/** Characters of a text that are taken down. */
const most = 3000

/** A long text of a call, as far as a model takes it down. */
const abridging = (abridge: (text: string) => string): Stages =>
  onChoices((choice) => ({
    ...choice,
    calls: choice.calls.map((call) => {
      const json = call.fragments.join('')
      if (json.length <= most || choice.finish === 'length') return call
      const values = JSON.parse(json) as JsonObject
      const short = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && value.length > most ? abridge(value) : value]),
      )
      return { ...call, fragments: tokenize(JSON.stringify(short)).map(({ text }) => text) }
    }),
  }))

const refusing = (message: string, param: string, refuses: (body: JsonObject) => boolean): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) => (refuses(body) ? refuse('unsupported', message, { param, code: 'unsupported_value' }) : policy.objects(body)),
  }),
})

const limitIn = (body: JsonObject): number => numberOf(body['max_completion_tokens'] ?? body['max_tokens']) ?? 0
const sizeOf = ({ messages }: JsonObject): number => JSON.stringify(messages ?? '').length

export const length: readonly Variation[] = [
  variation({
    id: 'long-count-given-up',
    title: 'A model gives up a long count',
    tier: 'full',
    variants: { 'after a number': stopping(''), 'with an ellipsis': stopping(', ...'), 'after a comma': stopping(',') },
  }),
  variation({
    id: 'long-text-abridged',
    title: 'A model takes down a part of a long text',
    tier: 'full',
    variants: {
      'up to a word': abridging((text) => text.slice(0, text.lastIndexOf(' ', most))),
      'and says so': abridging((text) => `${text.slice(0, text.lastIndexOf(' ', most))} ...`),
    },
  }),
  variation({
    id: 'own-limit-told',
    title: "A long response is cut at the server's own limit and ends with length",
    tier: 'full',
    variants: {
      '900 tokens': onChoices((choice) => withinLimit(choice, 900)),
      '2,000 tokens': onChoices((choice) => withinLimit(choice, 2000)),
    },
  }),
  variation({
    id: 'length-refused',
    title: 'Requests for long responses are rejected',
    tier: 'full',
    variants: {
      'by their limit': refusing('max_tokens must be at most 2048.', 'max_tokens', (body) => limitIn(body) > 2048),
      'by their length': refusing('The messages are too long.', 'messages', (body) => (!('tools' in body) ? false : sizeOf(body) > 8000)),
    },
  }),
]
