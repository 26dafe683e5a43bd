/** Vercel's AI SDK with its provider for endpoints like this one, streamed and not. For tests only. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { APICallError, type ToolSet, generateText, jsonSchema, streamText, tool } from 'ai'
import type { ClientRequest, Endpoint, Use } from './clients.support.ts'
import type { CalledTool, Outcome } from './outcome.support.ts'

function requestOf({ baseURL, fetch }: Endpoint, { tools, usage }: ClientRequest) {
  const provider = createOpenAICompatible({ name: 'replay', baseURL, fetch, apiKey: 'sk-replay', includeUsage: usage })
  const set: ToolSet = Object.fromEntries(tools.map(({ name, parameters }) => [name, tool({ inputSchema: jsonSchema({ ...parameters }) })]))
  return { model: provider('m-1'), prompt: 'Count from 1 to 12.', maxRetries: 0, ...(tools.length === 0 ? {} : { tools: set }) }
}

function threw(error: unknown): Outcome {
  const data = APICallError.isInstance(error) ? error.data : null
  return { kind: 'threw', error: error instanceof Error ? error.name : `a bare ${typeof error}`, facts: factsOf(data) }
}

/** The envelope as the provider read it. */
function factsOf(data: unknown): Readonly<Record<string, unknown>> {
  const error = typeof data === 'object' && data !== null && 'error' in data ? data.error : null
  return typeof error === 'object' && error !== null ? { ...error } : {}
}

const called = ({
  toolCallId,
  toolName,
  input,
}: {
  readonly toolCallId: string
  readonly toolName: string
  readonly input: unknown
}): CalledTool => ({
  id: toolCallId,
  name: toolName,
  arguments: typeof input === 'string' ? input : JSON.stringify(input),
})

export const streams: Use = async (endpoint, asked) => {
  let text = ''
  let finish: unknown = null
  let usage: unknown = null
  const calls: CalledTool[] = []
  try {
    // What goes wrong is a part of the stream; without a listener of ours it would be printed too.
    const { fullStream } = streamText({ ...requestOf(endpoint, asked), onError: () => undefined })
    for await (const part of fullStream) {
      if (part.type === 'error') return threw(part.error)
      if (part.type === 'text-delta') text += part.text
      if (part.type === 'tool-call') calls.push(called(part))
      if (part.type === 'finish') [finish, usage] = [part.finishReason, part.totalUsage.outputTokens]
    }
  } catch (error) {
    return threw(error)
  }
  return { kind: 'told', choices: [{ text, calls, finish }], usage }
}

export const generates: Use = async (endpoint, asked) => {
  try {
    const { text, toolCalls, finishReason, usage } = await generateText(requestOf(endpoint, asked))
    return { kind: 'told', choices: [{ text, calls: toolCalls.map(called), finish: finishReason }], usage: usage.outputTokens }
  } catch (error) {
    return threw(error)
  }
}
