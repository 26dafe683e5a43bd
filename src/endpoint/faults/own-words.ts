/** What an endpoint says of itself, and images that it takes for each other. */
import { type Json, type JsonObject, isObject, objectsOf } from '../json.ts'
import { type Fault, type Stages, fault } from '../modification.ts'
import { onAnswers, onDeltas, onMessages, onRefusals, together } from '../edits.ts'
import { onImages, urlOf } from '../image-parts.ts'
import { blindTo } from './image-edits.ts'
import { refuse } from '../refusal.ts'
import { refusalReply } from '../reply.ts'

const onModels = (edit: (list: JsonObject) => Json): Stages => ({
  reply: (reply, { path }) =>
    path.endsWith('/models') && reply.status === 200 && reply.body.kind === 'json' && isObject(reply.body.value)
      ? { ...reply, body: { kind: 'json', value: edit(reply.body.value) } }
      : reply,
})
const onEachModel = (edit: (model: JsonObject) => JsonObject): Stages =>
  onModels((list) => ({ ...list, data: objectsOf(list['data']).map(edit) }))

const withHeader = (name: string, value: string): Stages => ({
  reply: (reply, { path }) =>
    path.endsWith('/chat/completions') && reply.refusal === null ? { ...reply, headers: [...reply.headers, [name, value]] } : reply,
})

/** A function_call beside the first call; in streams beside its first delta. */
const besideCalls = (edit: (call: JsonObject) => JsonObject): Stages => {
  const beside = (said: JsonObject): JsonObject => {
    const [call] = objectsOf(said['tool_calls'])
    const named = call !== undefined && isObject(call['function']) ? call['function'] : null
    return named !== null && 'id' in (call ?? {}) ? { ...said, function_call: edit({ ...named }) } : said
  }
  return together(onMessages(beside), onDeltas(['call'], beside))
}

/** Shorter addresses are images of few colours, which begin alike without being photographs. */
const MIN_LENGTH = 100_000

/** The image that was seen first under the same key is shown again. */
const keeping = (keyOf: (url: string) => string): Stages => ({
  policy: (policy, { memory }) => ({
    ...policy,
    sees: (url) => {
      if (url.length < MIN_LENGTH) return policy.sees(url)
      const key = `image ${keyOf(url)}`
      const first = memory.get(key) ?? url
      memory.set(key, first)
      return policy.sees(typeof first === 'string' ? first : url)
    },
  }),
})

/** An image that was asked for at detail low has that in its place at any other. */
const keptFromLow = (instead: readonly Json[]): Stages => ({
  body: (body, context) => {
    const edited = onImages((part) => {
      const image = part['image_url'] ?? null
      if (!isObject(image) || !('detail' in image)) return [part]
      const key = `at low: ${urlOf(part)}`
      if (image['detail'] === 'low') context.memory.set(key, true)
      return image['detail'] !== 'low' && context.memory.has(key) ? instead : [part]
    })
    return edited.body?.(body, context) ?? body
  },
})

/** A window of twice the size is declared, and prompts that are too long are rejected in these words. */
const declaringTwice = (message: string): Stages =>
  together(
    onEachModel((model) => ({ ...model, context_length: 65_536 })),
    onRefusals((reply, refusal) =>
      refusal.code === 'context_length_exceeded' ? { ...refusalReply({ ...refusal, message }), headers: reply.headers } : reply,
    ),
  )

/** The first request, from which a run takes the name of the model, is answered. */
const failingLater: Stages = {
  reply: (reply, { path, memory }) => {
    if (!path.endsWith('/models')) return reply
    const isFirst = !memory.has('listed')
    memory.set('listed', true)
    return isFirst ? reply : refusalReply(refuse('unsupported', 'Internal server error', { status: 500 }))
  },
}

export const ownWords: readonly Fault[] = [
  fault({
    id: 'model-list-misshapen',
    title: 'The list of models has not its documented structure',
    target: 'SCH-018',
    variants: {
      'created in words': onEachModel((model) => ({ ...model, created: 'yesterday' })),
      'a 500': failingLater,
      'no object': onModels(({ data }) => ({ data: data ?? [] })),
    },
  }),
  fault({
    id: 'model-list-untrue',
    title: 'The list of models contradicts the endpoint',
    target: 'SCH-019',
    variants: {
      'a response of at most 8 tokens': onEachModel((model) => ({ ...model, top_provider: { max_completion_tokens: 8 } })),
      'a context of 512 tokens': onEachModel((model) => ({ ...model, context_length: 512 })),
      'a window of 512 tokens': onEachModel((model) => ({ ...model, context_window: 512 })),
      'text alone as input': onEachModel((model) => ({ ...model, architecture: { input_modalities: ['text'] } })),
    },
  }),
  fault({
    id: 'context-length-untrue',
    title: 'The list of models declares a longer context than errors state',
    target: 'SCH-019',
    tier: 'full',
    variants: {
      'as vLLM states it': declaringTwice("This model's maximum context length is 32768 tokens. Reduce the length of the messages."),
      'as llama.cpp states it': declaringTwice('The request exceeds the available context size (32768 tokens).'),
    },
  }),
  fault({
    id: 'rate-limits-unreadable',
    title: 'Rate-limit headers have no numbers or durations, or contradict each other',
    target: 'HTTP-028',
    variants: {
      'with separators': withHeader('x-ratelimit-remaining-tokens', '149,984'),
      'below 0': withHeader('x-ratelimit-remaining-requests', '-1'),
      'not a number': withHeader('x-ratelimit-reset-requests', 'NaN'),
      'in words': withHeader('X-RateLimit-Limit-Tokens', 'unlimited'),
      'more left than there is': together(
        withHeader('x-ratelimit-limit-requests', '100'),
        withHeader('x-ratelimit-remaining-requests', '250'),
      ),
    },
  }),
  fault({
    id: 'service-tier-empty',
    title: 'service_tier is empty',
    target: 'SCH-011',
    variants: {
      'nothing at all': onAnswers((value) => ({ ...value, service_tier: '' })),
      'a space': onAnswers((value) => ({ ...value, service_tier: ' ' })),
    },
  }),
  fault({
    id: 'function-call-contradicts',
    title: 'A function_call contradicts the tool calls',
    target: 'SCH-028',
    variants: {
      'another function': besideCalls((call) => ({ ...call, name: 'lookup' })),
      'other arguments': besideCalls((call) => ({ ...call, arguments: '{"city":"Atlantis"}' })),
    },
  }),
  fault({
    id: 'megabytes-ignored',
    title: 'An image of 2 MB is ignored',
    target: 'VIS-056',
    variants: blindTo((url) => url.length > 1_000_000),
  }),
  fault({
    id: 'detail-low-kept',
    title: 'An image stays as it was at detail low',
    target: 'VIS-036',
    tier: 'full',
    variants: {
      'and is not recognised': keptFromLow([]),
      'and is a caption': keptFromLow([{ type: 'text', text: '<text>A rose.</text>' }]),
    },
  }),
  fault({
    id: 'images-taken-for-each-other',
    title: 'An image is taken for an earlier one that is like it',
    target: 'ISO-006',
    variants: {
      'by its first 64 kB': keeping((url) => url.slice(0, 65_536)),
      'by its length': keeping((url) => String(url.length)),
    },
  }),
]
