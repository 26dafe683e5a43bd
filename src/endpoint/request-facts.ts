/** A request as this endpoint understands it: every optional field made total. OpenAI API description, CreateChatCompletionRequest. */
import { type Json, type JsonObject, isObject, itemsOf, numberOf, objectsOf, textOf, wellFormed } from './json.ts'

type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** `param`: how a refusal names it, `messages[0].content[1].image_url.url`. */
  | { readonly kind: 'image'; readonly url: string; readonly detail: string; readonly param: string }

export interface Message {
  readonly role: string
  readonly parts: readonly Part[]
  readonly calls: readonly JsonObject[]
  /** Of a tool message: the call it answers. */
  readonly answers: string
}

export interface Tool {
  readonly name: string
  readonly parameters: JsonObject
  /** Whether its arguments are held to the schema. */
  readonly strict: boolean
}

type ToolChoice = { readonly kind: 'none' | 'auto' | 'required' } | { readonly kind: 'named'; readonly name: string }

type Format = { readonly kind: 'text' | 'json_object' } | { readonly kind: 'json_schema'; readonly schema: JsonObject }

export interface RequestFacts {
  readonly model: string
  readonly messages: readonly Message[]
  readonly stream: boolean
  readonly includeUsage: boolean
  readonly n: number
  /** The most tokens of one choice; null: no limit but the endpoint's. */
  readonly limit: number | null
  readonly stop: readonly string[]
  /** Bias by token id. */
  readonly bias: ReadonlyMap<number, number>
  /** How many alternatives to give with each token's log probability; null: none are asked for. */
  readonly alternatives: number | null
  readonly format: Format
  readonly tools: readonly Tool[]
  readonly toolChoice: ToolChoice
  readonly parallel: boolean
  /** What else the prompt costs: the offered tools and the schema, as JSON. */
  readonly apparatus: string
}

export function readRequestFacts(body: JsonObject): RequestFacts {
  const options = body['stream_options']
  const format = formatOf(body['response_format'])
  const tools = objectsOf(body['tools']).map((tool) => toolOf(tool['function']))
  return {
    model: textOf(body['model']),
    messages: itemsOf(body['messages']).map((message, at) => messageOf(message, at, textOf(body['detail']) || 'auto')),
    stream: body['stream'] === true,
    includeUsage: isObject(options) && options['include_usage'] === true,
    n: numberOf(body['n']) ?? 1,
    limit: numberOf(body['max_completion_tokens']) ?? numberOf(body['max_tokens']),
    stop: (typeof body['stop'] === 'string' ? [body['stop']] : itemsOf(body['stop']).map(textOf)).filter((text) => text !== ''),
    bias: new Map(
      Object.entries(isObject(body['logit_bias']) ? body['logit_bias'] : {}).map(([id, by]) => [Number(id), numberOf(by) ?? 0]),
    ),
    alternatives: body['logprobs'] === true ? (numberOf(body['top_logprobs']) ?? 0) : null,
    format,
    tools,
    toolChoice: choiceOf(body['tool_choice'], tools),
    parallel: body['parallel_tool_calls'] !== false,
    apparatus: [body['tools'], format.kind === 'json_schema' ? format.schema : undefined]
      .flatMap((value) => (value == null ? [] : [JSON.stringify(value)]))
      .join(''),
  }
}

function messageOf(value: Json, at: number, detail: string): Message {
  const message = isObject(value) ? value : {}
  return {
    role: textOf(message['role']),
    parts: partsOf(message['content'], `messages[${String(at)}].content`, detail),
    calls: objectsOf(message['tool_calls']),
    answers: textOf(message['tool_call_id']),
  }
}

function partsOf(content: Json | undefined, param: string, defaults: string): readonly Part[] {
  if (typeof content === 'string') return [{ kind: 'text', text: wellFormed(content) }]
  return itemsOf(content).flatMap((part, at): readonly Part[] => {
    if (!isObject(part)) return []
    if (part['type'] === 'text') return [{ kind: 'text', text: wellFormed(textOf(part['text'])) }]
    const image = part['image_url']
    if (part['type'] !== 'image_url' || !isObject(image)) return []
    const detail = textOf(image['detail']) || defaults
    return [{ kind: 'image', url: textOf(image['url']), detail, param: `${param}[${String(at)}].image_url.url` }]
  })
}

const toolOf = (value: Json | undefined): Tool => ({
  name: isObject(value) ? textOf(value['name']) : '',
  parameters: isObject(value) && isObject(value['parameters']) ? value['parameters'] : {},
  strict: isObject(value) && value['strict'] === true,
})

function choiceOf(value: Json | undefined, tools: readonly Tool[]): ToolChoice {
  if (value === 'none' || value === 'auto' || value === 'required') return { kind: value }
  if (isObject(value)) {
    const allowed = value['allowed_tools']
    if (isObject(allowed)) return { kind: allowed['mode'] === 'required' ? 'required' : 'auto' }
    return { kind: 'named', name: toolOf(value['function']).name }
  }
  return { kind: tools.length > 0 ? 'auto' : 'none' }
}

function formatOf(value: Json | undefined): Format {
  if (!isObject(value)) return { kind: 'text' }
  if (value['type'] === 'json_object') return { kind: 'json_object' }
  if (value['type'] !== 'json_schema') return { kind: 'text' }
  const schema = isObject(value['json_schema']) ? value['json_schema']['schema'] : undefined
  return { kind: 'json_schema', schema: isObject(schema) ? schema : {} }
}
