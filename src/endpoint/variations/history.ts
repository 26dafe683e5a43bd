/** Other lawful readings of the messages that a client sends back. */
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, without } from '../json.ts'
import { type Variation, variation } from '../modification.ts'
import { refuse } from '../refusal.ts'

const isSpeechless = (message: JsonObject): boolean =>
  message['role'] === 'assistant' && message['content'] === null && !['tool_calls', 'refusal', 'audio'].some((name) => name in message)

const withoutNullCalls = (message: Json): Json =>
  isObject(message) && message['role'] === 'assistant' && 'content' in message && message['tool_calls'] === null
    ? without(message, 'tool_calls', ...(message['function_call'] === null ? ['function_call'] : []))
    : message

export const history: readonly Variation[] = [
  variation({
    id: 'nulls-in-history',
    title: 'Nulls in earlier messages are accepted or rejected beyond the description',
    variants: {
      'tool_calls null is accepted': {
        body: (body) => (Array.isArray(body['messages']) ? { ...body, messages: itemsOf(body['messages']).map(withoutNullCalls) } : body),
      },
      'content null is rejected': {
        policy: (policy) => ({
          ...policy,
          objects: (body) =>
            objectsOf(body['messages']).some(isSpeechless)
              ? refuse('unsupported', 'The content of a message must not be null.', { param: 'messages' })
              : policy.objects(body),
        }),
      },
    },
  }),
]
