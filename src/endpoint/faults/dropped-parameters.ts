/** Parameters whose structure is wrong are dropped without a word. OpenAI API description, CreateChatCompletionRequest. */
import { type Json, type JsonObject, isObject, itemsOf } from '../json.ts'
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
]
