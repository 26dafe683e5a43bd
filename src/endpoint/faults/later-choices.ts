/** Several choices, of which some are not held to the request. OpenAI API description: CreateChatCompletionRequest, n. */
import type { Choice } from '../completion.ts'
import { generate } from '../generation.ts'
import { imagesIn } from '../image-parts.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf } from '../json.ts'
import { onAnswers, only, onPlainChoices, together } from '../edits.ts'
import { type Fault, type Stages, fault } from '../modification.ts'

const hasMany = (body: JsonObject | null): body is JsonObject => Number(body?.['n'] ?? 1) > 1
const hasSchema = (body: JsonObject): boolean => isObject(body['response_format']) && body['response_format']['type'] === 'json_schema'
const wordsOf = ({ tokens }: Choice): string => tokens.map(({ text }) => text).join('')
const saying = (choice: Choice, text: string): Choice => ({
  ...choice,
  tokens: generate(text, { limit: 4096, stop: [], bias: new Map(), alternatives: 0 }).tokens,
})

/** Text choices from that place on. */
const onLater = (from: number, edit: (choice: Choice, body: JsonObject) => Choice): Stages => ({
  completion: (completion, { body }) =>
    hasMany(body)
      ? {
          ...completion,
          choices: completion.choices.map((choice) => (choice.index >= from && choice.calls.length === 0 ? edit(choice, body) : choice)),
        }
      : completion,
})

const outOfSchema = (choice: Choice, body: JsonObject): Choice =>
  hasSchema(body) ? saying(choice, `Here it is: ${wordsOf(choice)}`) : choice
const afterStop = (choice: Choice, body: JsonObject): Choice => {
  const [stop] = typeof body['stop'] === 'string' ? [body['stop']] : itemsOf(body['stop']).map(textOf)
  return stop === undefined || stop === '' ? choice : saying(choice, `${wordsOf(choice)}${stop} and so on`)
}
const cutWithFirst = (choice: Choice, body: JsonObject): Choice =>
  itemsOf(body['stop']).length > 0 ? { ...choice, tokens: choice.tokens.slice(0, -4) } : choice
const shown = ['red', 'green', 'blue', 'yellow', 'black', 'white', 'red'] as const
const unseeing = (choice: Choice, body: JsonObject): Choice =>
  imagesIn(body).length > 0
    ? saying(
        choice,
        wordsOf(choice).replace(/red|green|blue|yellow|black|white/g, (name) => shown[shown.findIndex((one) => one === name) + 1] ?? name),
      )
    : choice

/** Later choices that lose their calls, and end as if nothing were missing. */
const callless: Stages = {
  completion: (completion, { body }) =>
    hasMany(body)
      ? {
          ...completion,
          choices: completion.choices.map((choice) =>
            choice.index > 0 && choice.calls.length > 0 ? { ...choice, calls: [], finish: 'stop' } : choice,
          ),
        }
      : completion,
}
const withNullContent = onPlainChoices((choice) =>
  isLater(choice) && isObject(choice['message']) && choice['message']['content'] === '' && choice['finish_reason'] === 'stop'
    ? { ...choice, message: { ...choice['message'], content: null } }
    : choice,
)

const isLater = ({ index }: JsonObject): boolean => Number(index ?? 0) > 0

/** The log probabilities of all choices but the first. */
const onLaterLogprobs = (edit: (logprobs: JsonObject) => Json): Stages =>
  only(
    hasMany,
    onAnswers((value) => ({
      ...value,
      choices: objectsOf(value['choices']).map((choice) =>
        isLater(choice) && isObject(choice['logprobs']) ? { ...choice, logprobs: edit(choice['logprobs']) } : choice,
      ),
    })),
  )

export const laterChoices: readonly Fault[] = [
  fault({
    id: 'choices-not-held-to-request',
    title: 'With several choices, not each of them follows the request',
    target: 'PAR-042',
    variants: {
      'the second is not in the schema': onLater(1, outOfSchema),
      'none is in the schema': onLater(0, outOfSchema),
      'the second does not see the image': onLater(1, unseeing),
      'the second runs past the stop text': onLater(1, afterStop),
      'none is ended by the stop text': onLater(0, afterStop),
      'the second ends where the first does': onLater(1, cutWithFirst),
    },
  }),
  fault({
    id: 'later-choices-without-calls',
    title: 'With several choices, only the first has its tool calls',
    target: 'PAR-042',
    sideEffects: ['FIN-012'],
    // No other request asks for both.
    scope: ['generated', 'PAR-042', 'FIN-012'],
    variants: { 'empty text': callless, null: together(callless, withNullContent) },
  }),
  fault({
    id: 'later-choices-without-logprobs',
    title: 'With several choices, only the first has log probabilities',
    target: 'PAR-016',
    // No other request asks for both.
    scope: ['generated'],
    tier: 'full',
    variants: {
      null: onLaterLogprobs(() => null),
      'of no token': onLaterLogprobs((logprobs) => ({ ...logprobs, content: [] })),
    },
  }),
]
