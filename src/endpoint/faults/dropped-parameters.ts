/** Parameters whose structure is wrong are dropped without a word. OpenAI API description, CreateChatCompletionRequest. */
import type { Choice } from '../completion.ts'
import { type Json, type JsonObject, isObject, itemsOf, textOf } from '../json.ts'
import { type Fault, type Stages, fault } from '../modification.ts'

const singles = ['n', 'stream', 'max_tokens', 'max_completion_tokens', 'temperature', 'top_p', 'seed', 'logprobs']
const isStructure = (value: Json): boolean => isObject(value) || Array.isArray(value)

/** Whether no parser could make of it what belongs there. */
function isMisshapen(name: string, value: Json): boolean {
  if (value === null) return false
  if (singles.includes(name)) return isStructure(value)
  if (name === 'stop') return isObject(value)
  if (name === 'stream_options') return !isStructure(value)
  return name === 'tools' && !isStructure(value)
}

const reading = (edit: (name: string, value: Json) => Json | undefined): Stages => ({
  body: (body): JsonObject =>
    Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) => {
        const read = isMisshapen(name, value) ? edit(name, value) : value
        return read === undefined ? [] : [[name, read]]
      }),
    ),
})

/** Whether a stop text is long: those of few characters end responses. */
const isIdle = (stop: Json | undefined): boolean => itemsOf(stop ?? null).some((text) => textOf(text).length > 20)

const saidBy = ({ tokens }: Choice): string => tokens.map(({ text }) => text).join('')

/** Text of every choice, where the request has that value. */
const onTextsWhere = (isAsked: (body: JsonObject) => boolean, edit: (text: string) => string): Stages => ({
  completion: (completion, { body }) =>
    body !== null && isAsked(body)
      ? {
          ...completion,
          choices: completion.choices.map((choice) => ({ ...choice, tokens: [{ text: edit(saidBy(choice)), logprob: -0.1, top: [] }] })),
        }
      : completion,
})

const withoutRepeats = (text: string): string => {
  const seen = new Set<string>()
  return text
    .split(' ')
    .filter((word) => !seen.has(word) && seen.add(word))
    .join(' ')
}

/** A stop text that is a string, read otherwise. */
const stopString = (read: (stop: string) => Json): Stages => ({
  body: (body) => (typeof body['stop'] === 'string' && body['stop'].length > 1 ? { ...body, stop: read(body['stop']) } : body),
})

/** A stream that holds back so many characters for a stop text sends what a longer one has before them. */
const leakingInStreams = (held: number): Stages => ({
  completion: (completion, { body }) => {
    const stop = itemsOf(body?.['stop'] ?? null)
      .map(textOf)
      .find((text) => /^\d/.test(text) && text.length > held)
    if (stop === undefined || body?.['stream'] !== true) return completion
    const leak = { text: stop.slice(0, -held), logprob: -0.1, top: [] }
    return { ...completion, choices: completion.choices.map((choice) => ({ ...choice, tokens: [...choice.tokens, leak] })) }
  },
})

export const droppedParameters: readonly Fault[] = [
  fault({
    id: 'misshapen-parameters-dropped',
    title: 'Parameters with the wrong structure are ignored',
    target: 'PAR-039',
    variants: {
      'all of them': reading(() => undefined),
      'but for the first item of a list': reading((_, value) => itemsOf(value)[0]),
      'of stream alone': reading((name, value) => (name === 'stream' ? false : value)),
      'of stream_options and tools': reading((name, value) => (['stream_options', 'tools'].includes(name) ? undefined : value)),
    },
  }),
  fault({
    id: 'neutral-values-act',
    title: 'A documented default changes the response',
    target: 'PAR-043',
    variants: {
      'response_format text is taken for JSON mode': onTextsWhere(
        (body) => isObject(body['response_format']) && body['response_format']['type'] === 'text',
        (text) => JSON.stringify({ response: text }),
      ),
      'a penalty of 0 takes out words that come again': onTextsWhere((body) => body['presence_penalty'] === 0, withoutRepeats),
    },
  }),
  fault({
    id: 'stop-string-by-letters',
    title: 'The letters of a stop string are stop texts',
    target: 'PAR-010',
    variants: {
      'the last four of them': stopString((stop) => Array.from(stop).slice(-4)),
      'the second of them': stopString((stop) => stop.slice(1, 2)),
    },
  }),
  fault({
    id: 'long-stop-leaks-in-streams',
    title: 'Streams send the beginning of a long stop text',
    target: 'PAR-010',
    variants: { 'all but eight characters': leakingInStreams(8), 'all but twelve': leakingInStreams(12) },
  }),
  fault({
    id: 'idle-stop-acts',
    title: 'A stop text that does not occur changes the response',
    target: 'PAR-040',
    variants: {
      'its first characters are compared': {
        body: (body) => ({
          ...body,
          ...(isIdle(body['stop']) ? { stop: itemsOf(body['stop']).map((text) => textOf(text).slice(0, 4)) } : {}),
        }),
      },
      'what was held back is lost': {
        completion: (completion, { body }) =>
          isIdle(body?.['stop'])
            ? { ...completion, choices: completion.choices.map((choice) => ({ ...choice, tokens: choice.tokens.slice(0, -1) })) }
            : completion,
      },
    },
  }),
]
