import type { Probe } from '../model/probe.ts'
import { type Json, type JsonObject, isObject, listOf, memberAt, readJson } from '../wire/json.ts'

/** What a probe asks for, read from its own body. */
export interface RequestFacts {
  /** The body's JSON object; null where the body is something else. */
  readonly body: JsonObject | null
  readonly stream: boolean
  readonly includeUsage: boolean
  /** How many choices. */
  readonly n: number
  readonly model: string
  /** The limit on the answer's tokens, under either name; null: none. */
  readonly maxTokens: number | null
  readonly stop: readonly string[]
  readonly logprobs: boolean
  /** Names of the functions offered. */
  readonly functions: readonly string[]
  readonly toolChoice: 'none' | 'auto' | 'required' | 'named'
  /** Whether it is a POST to the endpoint under test. */
  readonly isCompletion: boolean
}

export const completionsPath = '/chat/completions'

export function requestFactsOf(probe: Probe): RequestFacts {
  const json = readJson(probe.body).value
  const body = isObject(json) ? json : null
  const maxTokens = memberAt(json, 'max_completion_tokens') ?? memberAt(json, 'max_tokens')
  const n = memberAt(json, 'n')
  const model = memberAt(json, 'model')
  return {
    body,
    stream: memberAt(json, 'stream') === true,
    includeUsage: memberAt(json, 'stream_options', 'include_usage') === true,
    n: typeof n === 'number' ? n : 1,
    model: typeof model === 'string' ? model : '',
    maxTokens: typeof maxTokens === 'number' ? maxTokens : null,
    stop: strings(memberAt(json, 'stop')),
    logprobs: memberAt(json, 'logprobs') === true,
    functions: listOf(memberAt(json, 'tools')).flatMap((tool) => strings(memberAt(tool, 'function', 'name'))),
    toolChoice: toolChoice(memberAt(json, 'tool_choice')),
    isCompletion: probe.method === 'POST' && probe.path.startsWith(completionsPath),
  }
}

const strings = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value ?? null]).filter((item) => typeof item === 'string')

function toolChoice(value: Json | undefined): RequestFacts['toolChoice'] {
  if (value === 'none' || value === 'required') return value
  return isObject(value) ? 'named' : 'auto'
}
