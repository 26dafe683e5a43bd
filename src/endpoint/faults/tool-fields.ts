/** Functions and choices that are not checked, and what may stand beside them. OpenAI API description: FunctionObject, ChatCompletionToolChoiceOption. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { onAnswers, only, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf, without } from '../json.ts'
import type { Policy } from '../policy.ts'
import { type Refusal, refuse } from '../refusal.ts'

const overlooking = (passes: (refusal: Refusal) => boolean): Stages => ({
  policy: (policy): Policy => ({ ...policy, overlooks: (refusal) => passes(refusal) || policy.overlooks(refusal) }),
})

const understood = (edit: (body: JsonObject) => JsonObject): Stages => ({ body: edit })

const onFunctions = (edit: (named: JsonObject) => JsonObject): Stages =>
  understood((body) => ({
    ...body,
    ...(Array.isArray(body['tools'])
      ? {
          tools: objectsOf(body['tools']).map((tool) =>
            isObject(tool['function']) ? { ...tool, function: edit(tool['function']) } : tool,
          ),
        }
      : {}),
  }))

const refusing = (status: number, message: string, param: string, refuses: (body: JsonObject) => boolean): Stages => ({
  policy: (policy): Policy => ({
    ...policy,
    objects: (body) => (refuses(body) ? refuse('unsupported', message, { status, param }) : policy.objects(body)),
  }),
})

const isStrict = (body: JsonObject): boolean =>
  objectsOf(body['tools']).some(({ function: named }) => isObject(named) && named['strict'] === true)
const hasTools = (body: JsonObject): boolean => itemsOf(body['tools']).length > 0
const isEmptyList = (body: JsonObject): boolean => Array.isArray(body['tools']) && itemsOf(body['tools']).length === 0
const isChoiceAlone = (body: JsonObject): boolean => (body['tool_choice'] ?? null) !== null && !('tools' in body)
const isJson = (body: JsonObject): boolean => isObject(body['response_format']) && body['response_format']['type'] === 'json_object'

const knownTypes = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']
const mended = (schema: Json): Json =>
  isObject(schema) && isObject(schema['properties'])
    ? {
        ...schema,
        properties: Object.fromEntries(
          Object.entries(schema['properties']).filter(([, member]) => !isObject(member) || knownTypes.includes(textOf(member['type']))),
        ),
      }
    : {}

/** Images are left out of requests with tools; `note`: what stands in their place, before the text. */
const withoutImages = (note: readonly Json[]): Stages => {
  const seen = (content: readonly Json[]): readonly Json[] => {
    const rest = content.filter((part) => !isObject(part) || part['type'] !== 'image_url')
    return rest.length === content.length ? content : [...note, ...rest]
  }
  return understood((body) =>
    hasTools(body)
      ? {
          ...body,
          messages: objectsOf(body['messages']).map((message) =>
            Array.isArray(message['content']) ? { ...message, content: seen(message['content'] as readonly Json[]) } : message,
          ),
        }
      : body,
  )
}

export const toolFields: readonly Fault[] = [
  fault({
    id: 'tools-and-format-refused',
    title: 'Tools and a response format are rejected together',
    entry: 'V119',
    target: 'TOOL-016',
    tier: 'full',
    variants: {
      'with 422': refusing(422, 'Grammar and tools are mutually exclusive', 'response_format', (body) => hasTools(body) && isJson(body)),
      'with 400': refusing(400, 'response_format is not supported with tools', 'response_format', (body) => hasTools(body) && isJson(body)),
    },
  }),
  fault({
    id: 'parameters-unchecked',
    title: 'Function parameters that are not JSON Schema are accepted',
    target: 'TOOL-017',
    tier: 'full',
    variants: {
      'as none': onFunctions((named) => ({ ...named, parameters: mended(named['parameters'] ?? null) })),
      'as far as they can be read': overlooking(({ param }) => /^tools\[\d+\]\.function\.parameters/.test(param ?? '')),
    },
  }),
  fault({
    id: 'function-names-unchecked',
    title: 'Invalid function names are accepted',
    target: 'TOOL-018',
    tier: 'full',
    variants: {
      'as it is': overlooking(({ param }) => /^tools\[\d+\]\.function\.name$/.test(param ?? '')),
      'in other signs': onFunctions((named) => ({ ...named, name: textOf(named['name']).replace(/[^\w-]/g, '_') })),
    },
  }),
  fault({
    id: 'choice-words-unchecked',
    title: 'An unknown tool_choice string is accepted',
    target: 'TOOL-020',
    tier: 'full',
    variants: {
      'as auto': understood((body) => (body['tool_choice'] === 'always' ? { ...body, tool_choice: 'auto' } : body)),
      'as required': understood((body) => (body['tool_choice'] === 'always' ? { ...body, tool_choice: 'required' } : body)),
    },
  }),
  fault({
    id: 'choice-without-tools-refused',
    title: 'tool_choice none without tools, or an empty list of them, is rejected',
    entry: 'V115',
    target: 'TOOL-021',
    tier: 'full',
    variants: {
      'tool_choice none': refusing(400, 'When using `tool_choice`, `tools` must be set.', 'tool_choice', isChoiceAlone),
      'an empty list': refusing(400, "[] is too short - 'tools'", 'tools', isEmptyList),
    },
  }),
  fault({
    id: 'strict-ignored',
    title: 'strict is ignored',
    target: 'TOOL-022',
    tier: 'full',
    variants: {
      'not read': onFunctions((named) => without(named, 'strict')),
      'with a warning': together(
        onFunctions((named) => without(named, 'strict')),
        only(
          isStrict,
          onAnswers((value) => ({ ...value, warnings: ['strict is ignored'] })),
        ),
      ),
    },
  }),
  fault({
    id: 'image-beside-tools-dropped',
    title: 'Images are dropped in requests with tools',
    target: 'TOOL-023',
    tier: 'full',
    variants: {
      'without a word': withoutImages([]),
      'by a note': withoutImages([{ type: 'text', text: '[image]' }]),
    },
  }),
]
