/** Messages that clients send back, or make up, and a server that fails on them. OpenAI API description: ChatCompletionRequestMessage. */
import { type JsonObject, objectsOf, textOf } from '../json.ts'
import { type Fault, type Stages, fault } from '../modification.ts'
import { refuse } from '../refusal.ts'
import { refusalReply } from '../reply.ts'

/** Before anything is validated, and after: the error comes from the template, or from what runs before it. */
const failingOn = (isOne: (message: JsonObject) => boolean, status = 500): Stages => ({
  reply: (reply, { body }) =>
    objectsOf(body?.['messages']).some(isOne) ? refusalReply(refuse('unsupported', 'Internal server error', { status })) : reply,
})
const cuttingOn = (isOne: (message: JsonObject) => boolean): Stages => ({
  writes: (writes, { body }) => (objectsOf(body?.['messages']).some(isOne) ? { ...writes, end: 'unanswered' } : writes),
})

const isAssistant = ({ role }: JsonObject): boolean => role === 'assistant'
const hasNullCalls = (message: JsonObject): boolean => isAssistant(message) && message['tool_calls'] === null
const hasNullContent = (message: JsonObject): boolean =>
  isAssistant(message) && message['content'] === null && objectsOf(message['tool_calls']).length === 0 && !('refusal' in message)
const roles = ['developer', 'system', 'user', 'assistant', 'tool', 'function']
const hasUnknownRole = ({ role }: JsonObject): boolean => textOf(role) !== '' && !roles.includes(textOf(role))

export const receivedMessages: readonly Fault[] = [
  fault({
    id: 'null-content-unanswered',
    title: 'content null in a received message causes a server error',
    target: 'HTTP-024',
    variants: { 'status 500': failingOn(hasNullContent), 'status 502': failingOn(hasNullContent, 502) },
  }),
  fault({
    id: 'null-calls-unanswered',
    title: 'tool_calls null in a received message causes a server error',
    target: 'ERR-008',
    variants: { 'status 500': failingOn(hasNullCalls), 'a cut connection': cuttingOn(hasNullCalls) },
  }),
  fault({
    id: 'unknown-role-unanswered',
    title: 'An unknown role causes a server error',
    target: 'ERR-008',
    variants: { 'status 500': failingOn(hasUnknownRole), 'a cut connection': cuttingOn(hasUnknownRole) },
  }),
]
