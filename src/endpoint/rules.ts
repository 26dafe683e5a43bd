/** What a schema cannot say: rules between fields, and what this endpoint does not do. Each refusal names its field. */
import { countTokens } from './tokens.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf } from './json.ts'
import { type Refusal, refuse } from './refusal.ts'

type Rule = (body: JsonObject) => Refusal | null

const rule = (param: string, message: string, code = 'invalid_value'): Refusal => refuse('rule', message, { param, code })
const unsupported = (param: string, message: string): Refusal => refuse('unsupported', message, { param, code: 'unsupported_parameter' })
const isGiven = (value: Json | undefined): boolean => value !== undefined && value !== null

const streamOptions: Rule = (body) =>
  isGiven(body['stream_options']) && body['stream'] !== true
    ? rule('stream_options', 'stream_options may be given only where stream is true.')
    : null

const topLogprobs: Rule = (body) =>
  isGiven(body['top_logprobs']) && body['logprobs'] !== true ? rule('top_logprobs', 'top_logprobs needs logprobs to be true.') : null

const namesOf = (body: JsonObject): readonly string[] =>
  objectsOf(body['tools']).flatMap((tool) => (isObject(tool['function']) ? [textOf(tool['function']['name'])] : []))

const toolChoice: Rule = (body) => {
  const choice = body['tool_choice']
  if (!isGiven(choice) || choice === 'none' || choice === 'auto') return null
  const names = namesOf(body)
  if (names.length === 0) return rule('tool_choice', 'tool_choice asks for a call, and no tools are given.')
  const named = isObject(choice) && isObject(choice['function']) ? textOf(choice['function']['name']) : null
  return named === null || names.includes(named) ? null : rule('tool_choice', 'tool_choice names a function that is not among the tools.')
}

const distinctTools: Rule = (body) => {
  const names = namesOf(body)
  const at = names.findIndex((name, place) => names.indexOf(name) !== place)
  return at === -1 ? null : rule(`tools[${String(at)}].function.name`, 'Two tools have the same name.')
}

const jsonWord: Rule = (body) => {
  const format = body['response_format']
  if (!isObject(format) || format['type'] !== 'json_object') return null
  return /json/i.test(wordsOf(body['messages']))
    ? null
    : rule('messages', 'With response_format json_object the word JSON must occur in the messages.')
}

const types = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']

const jsonSchema: Rule = (body) => {
  const format = body['response_format']
  const given = isObject(format) && isObject(format['json_schema']) ? format['json_schema']['schema'] : undefined
  if (!isObject(given)) return null
  return hasKnownTypes(given) ? null : rule('response_format', 'The schema of response_format has a type that JSON Schema does not know.')
}

function hasKnownTypes(schema: Json): boolean {
  if (!isObject(schema)) return true
  const named = Array.isArray(schema['type']) ? itemsOf(schema['type']) : isGiven(schema['type']) ? [schema['type'] ?? null] : []
  const below = [...Object.values(isObject(schema['properties']) ? schema['properties'] : {}), schema['items'] ?? null]
  return named.every((name) => types.includes(textOf(name))) && below.every(hasKnownTypes)
}

/** A result belongs to a call that was made before. */
const results: Rule = (body) => {
  const called = new Set<string>()
  for (const [at, message] of objectsOf(body['messages']).entries()) {
    for (const call of objectsOf(message['tool_calls'])) called.add(textOf(call['id']))
    if (message['role'] === 'tool' && !called.has(textOf(message['tool_call_id'])))
      return rule(`messages[${String(at)}].tool_call_id`, 'A tool message answers a call that no message before it made.')
  }
  return null
}

const media: Rule = (body) => {
  for (const [at, message] of objectsOf(body['messages']).entries()) {
    const place = itemsOf(message['content']).findIndex((part) => isObject(part) && ['input_audio', 'file'].includes(textOf(part['type'])))
    if (place !== -1)
      return unsupported(
        `messages[${String(at)}].content[${String(place)}].type`,
        'Sound and files are not read by this endpoint: text and images are.',
      )
  }
  return itemsOf(body['modalities']).includes('audio') || isGiven(body['audio'])
    ? unsupported(isGiven(body['audio']) ? 'audio' : 'modalities', 'Spoken answers are not made by this endpoint.')
    : null
}

const forerunners: Rule = (body) =>
  isGiven(body['functions'])
    ? unsupported('functions', 'functions is deprecated: give tools.')
    : isGiven(body['function_call'])
      ? unsupported('function_call', 'function_call is deprecated: give tool_choice.')
      : null

const customTools: Rule = (body) => {
  const at = objectsOf(body['tools']).findIndex((tool) => tool['type'] === 'custom')
  return at === -1 ? null : unsupported(`tools[${String(at)}].type`, 'Custom tools are not called by this endpoint: functions are.')
}

/** The longest prompt, in tokens of this endpoint. */
const contextLength = 32_768

const context: Rule = (body) =>
  countTokens(wordsOf(body['messages'])) > contextLength
    ? rule('messages', `The prompt is longer than the ${String(contextLength)} tokens that this model takes.`, 'context_length_exceeded')
    : null

/** The words of messages; images are counted by their size, elsewhere. */
const wordsOf = (messages: Json | undefined): string =>
  objectsOf(messages)
    .map(({ content }) =>
      typeof content === 'string'
        ? content
        : objectsOf(content)
            .map(({ text }) => textOf(text))
            .join('\n'),
    )
    .join('\n')

const rules: readonly Rule[] = [
  media,
  forerunners,
  customTools,
  streamOptions,
  topLogprobs,
  toolChoice,
  distinctTools,
  jsonWord,
  jsonSchema,
  results,
  context,
]

/** The refusals that the rules give, the first first. */
export const breaches = (body: JsonObject): readonly Refusal[] => rules.flatMap((one) => one(body) ?? [])
