/** Parameters whose structure is wrong are dropped without a word. OpenAI API description, CreateChatCompletionRequest. */
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
