/** An answer before it is bytes: a JSON value, or the steps of a stream. OpenAI API description: chat completion and chunk objects. */
import type { RequestFacts } from './request-facts.ts'
import type { Choice, Completion, ToolCall } from './completion.ts'
import type { Generated, Weighed } from './generation.ts'
import type { Json, JsonObject } from './json.ts'
import type { Refusal } from './refusal.ts'
import { isLine } from './tokens.ts'

export type Field = readonly [name: string, value: string]

/** What a step brings: where transformations look, and where time passes. */
export type Part = 'role' | 'text' | 'call' | 'finish' | 'usage'

export type Step =
  | { readonly kind: 'chunk'; readonly part: Part; readonly value: JsonObject }
  | { readonly kind: 'done' }
  /** Text as it stands, event framing and all; `pauseMs` before it. */
  | { readonly kind: 'raw'; readonly text: string; readonly pauseMs?: number }

export type Body =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stream'; readonly steps: readonly Step[] }

export interface Reply {
  readonly status: number
  readonly headers: readonly Field[]
  readonly body: Body
  /** Why the request was refused; null: it was not. */
  readonly refusal: Refusal | null
}

const json: Field = ['Content-Type', 'application/json']

export const refusalReply = (refusal: Refusal): Reply => ({
  status: refusal.status,
  headers: [json, ...refusal.headers],
  body: {
    kind: 'json',
    value: { error: { message: refusal.message, type: refusal.type, param: refusal.param, code: refusal.code } },
  },
  refusal,
})

export const jsonReply = (value: Json): Reply => ({ status: 200, headers: [json], body: { kind: 'json', value }, refusal: null })

export const completionReply = (asked: RequestFacts, completion: Completion): Reply =>
  asked.stream
    ? {
        status: 200,
        headers: [
          ['Content-Type', 'text/event-stream; charset=utf-8'],
          ['Cache-Control', 'no-cache'],
        ],
        body: { kind: 'stream', steps: stepsOf(asked, completion) },
        refusal: null,
      }
    : jsonReply(plainBody(asked, completion))

const usageOf = ({ usage: { prompt, images, completion, reasoning } }: Completion): JsonObject => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
  prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0, text_tokens: prompt - images, image_tokens: images },
  completion_tokens_details: {
    reasoning_tokens: reasoning,
    audio_tokens: 0,
    accepted_prediction_tokens: 0,
    rejected_prediction_tokens: 0,
  },
})

const textOfTokens = (tokens: readonly Generated[]): string => tokens.map(({ text }) => text).join('')

function plainBody(asked: RequestFacts, completion: Completion): JsonObject {
  return {
    id: completion.id,
    object: 'chat.completion',
    created: completion.created,
    model: completion.model,
    choices: completion.choices.map((choice) => ({
      index: choice.index,
      message: {
        role: 'assistant',
        content: choice.calls.length > 0 ? null : textOfTokens(choice.tokens),
        refusal: null,
        ...(choice.calls.length > 0 ? { tool_calls: choice.calls.map(plainCall) } : {}),
      },
      logprobs: asked.alternatives === null || choice.calls.length > 0 ? null : logprobsOf(choice.tokens),
      finish_reason: choice.finish,
    })),
    usage: usageOf(completion),
    system_fingerprint: completion.fingerprint,
  }
}

const plainCall = ({ id, name, fragments }: ToolCall): JsonObject => ({
  id,
  type: 'function',
  function: { name, arguments: fragments.join('') },
})

const logprobsOf = (tokens: readonly Generated[]): JsonObject => ({
  content: tokens.map((token) => ({ ...weight(token), top_logprobs: token.top.map(weight) })),
  refusal: null,
})

const weight = ({ text, logprob }: Weighed): JsonObject => ({ token: text, logprob, bytes: [...Buffer.from(text, 'utf8')] })

/** The steps of each choice, one of each in turn, then the usage and the sentinel. */
function stepsOf(asked: RequestFacts, completion: Completion): readonly Step[] {
  const envelope = {
    id: completion.id,
    object: 'chat.completion.chunk',
    created: completion.created,
    model: completion.model,
    system_fingerprint: completion.fingerprint,
  }
  const usage = asked.includeUsage ? { usage: null } : {}
  const chunk = (part: Part, choice: JsonObject): Step => ({ kind: 'chunk', part, value: { ...envelope, choices: [choice], ...usage } })
  const columns = completion.choices.map((choice) => said(asked, choice).map(([part, value]) => chunk(part, value)))
  const longest = Math.max(...columns.map((steps) => steps.length))
  const woven = Array.from({ length: longest }, (_, at) => columns.flatMap((steps) => steps.slice(at, at + 1))).flat()
  const last: Step = { kind: 'chunk', part: 'usage', value: { ...envelope, choices: [], usage: usageOf(completion) } }
  return [...woven, ...(asked.includeUsage ? [last] : []), { kind: 'done' }]
}

type Said = readonly [part: Part, choice: JsonObject]

function said(asked: RequestFacts, choice: Choice): readonly Said[] {
  const delta = (part: Part, value: JsonObject, finish: string | null = null, logprobs: Json = null): Said => [
    part,
    { index: choice.index, delta: value, logprobs, finish_reason: finish },
  ]
  const opening = delta('role', { role: 'assistant', content: choice.calls.length > 0 ? null : '', refusal: null })
  const text = choice.tokens.map((token) =>
    delta('text', { content: token.text }, null, asked.alternatives === null ? null : logprobsOf([token])),
  )
  const calls = choice.calls.flatMap(({ id, name, fragments }, index) => [
    delta('call', { tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }),
    ...inEvents(fragments).map((fragment) => delta('call', { tool_calls: [{ index, function: { arguments: fragment } }] })),
  ])
  return [opening, ...text, ...calls, delta('finish', {}, choice.finish)]
}

/** The fragments of each event: lines of equals signs go out together, however many, so that an event may be long. */
const inEvents = (fragments: readonly string[]): readonly string[] =>
  fragments.reduce<string[]>((events, fragment, at) => {
    if (isLine(fragment) && isLine(fragments[at - 1] ?? '')) events.push(`${events.pop() ?? ''}${fragment}`)
    else events.push(fragment)
    return events
  }, [])
