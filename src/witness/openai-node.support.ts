/** The official client of JavaScript, in the three ways in which it is used. For tests only. */
import OpenAI, { APIError } from 'openai'
import type { ClientRequest, Endpoint, Use } from './clients.support.ts'
import type { Outcome, ClientOutcome } from './outcome.support.ts'

const clientOf = ({ baseURL, fetch }: Endpoint): OpenAI =>
  new OpenAI({ baseURL, fetch, apiKey: 'sk-replay', maxRetries: 0, logLevel: 'off' })

const requestOf = ({ tools, choices, usage }: ClientRequest) => ({
  model: 'm-1',
  messages: [{ role: 'user' as const, content: 'Count from 1 to 12.' }],
  ...(tools.length === 0
    ? {}
    : { tools: tools.map(({ name, parameters }) => ({ type: 'function' as const, function: { name, parameters: { ...parameters } } })) }),
  ...(choices === 1 ? {} : { n: choices }),
  ...(usage ? { stream_options: { include_usage: true } } : {}),
})

const attempt = async (act: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await act()
  } catch (error) {
    return threw(error)
  }
}

function threw(error: unknown): Outcome {
  const facts = error instanceof APIError ? { code: error.code, param: error.param, type: error.type, message: messageOf(error.error) } : {}
  return { kind: 'threw', error: error instanceof Error ? error.constructor.name : typeof error, facts }
}

const messageOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined

/** A chunk as far as a careful loop trusts it; what lies above a question mark is taken for granted, as users do. */
interface Chunk {
  readonly choices: Readonly<Record<number, ChunkChoice | undefined>> & { readonly length: number }
  readonly usage?: { readonly completion_tokens?: unknown } | null
}
interface ChunkChoice {
  readonly index: number
  readonly delta?: { readonly content?: string | null; readonly tool_calls?: readonly Fragment[] | null } | null
  readonly finish_reason?: unknown
}
interface Fragment {
  readonly index: number
  readonly id?: unknown
  readonly function?: { readonly name?: string; readonly arguments?: string }
}

interface Growing {
  text: string
  readonly calls: Map<number, { id: unknown; name: unknown; arguments: string }>
  finish: unknown
}

/** A loop over the chunks like the one of the client's own pages, which looks for `choices[0]?.delta?.content`; calls by their index. */
export const iterates: Use = (endpoint, asked) =>
  attempt(async () => {
    const choices = new Map<number, Growing>()
    let usage: unknown = null
    const stream = await clientOf(endpoint).chat.completions.create({ ...requestOf(asked), stream: true })
    for await (const chunk of stream as AsyncIterable<Chunk>) {
      for (let place = 0; place < asked.choices; place += 1) {
        const choice = chunk.choices[place]
        if (choice === undefined) continue
        const index = asked.choices === 1 ? 0 : choice.index
        const received = choices.get(index) ?? { text: '', calls: new Map(), finish: null }
        choices.set(index, received)
        take(choice, received)
      }
      usage = chunk.usage?.completion_tokens ?? usage
    }
    const inOrder = [...choices].sort(([a], [b]) => a - b)
    return { kind: 'told', usage, choices: inOrder.map(([, received]) => ({ ...received, calls: [...received.calls.values()] })) }
  })

function take(choice: ChunkChoice, received: Growing): void {
  received.text += choice.delta?.content ?? ''
  for (const { index, id, function: called } of choice.delta?.tool_calls ?? []) {
    const call = received.calls.get(index) ?? { id: undefined, name: undefined, arguments: '' }
    received.calls.set(index, call)
    call.id ??= id
    call.name ??= called?.name
    call.arguments += called?.arguments ?? ''
  }
  received.finish = choice.finish_reason ?? received.finish
}

/** The client's own assembly of a stream. */
export const assembles: Use = (endpoint, asked) =>
  attempt(async () => {
    const { choices, usage } = await clientOf(endpoint).chat.completions.stream(requestOf(asked)).finalChatCompletion()
    return { kind: 'told', usage: usage?.completion_tokens, choices: choices.map(receivedBy) }
  })

export const creates: Use = (endpoint, asked) =>
  attempt(async () => {
    const { choices, usage } = await clientOf(endpoint).chat.completions.create(requestOf(asked))
    const inOrder = [...choices].sort((a, b) => a.index - b.index)
    return { kind: 'told', usage: usage?.completion_tokens, choices: inOrder.map(receivedBy) }
  })

function receivedBy({ message, finish_reason }: OpenAI.ChatCompletion.Choice): ClientOutcome {
  const calls = (message.tool_calls ?? []).map((call) =>
    call.type === 'custom' ? { id: call.id, name: call.custom.name, arguments: call.custom.input } : { id: call.id, ...call.function },
  )
  return { text: message.content, calls, finish: finish_reason }
}
