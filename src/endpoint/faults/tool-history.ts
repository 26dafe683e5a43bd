/** Calls and results in the conversation that are refused, or lost. OpenAI API description: ChatCompletionRequestAssistantMessage, …ToolMessage. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { type JsonObject, isObject, objectsOf, parseBody, textOf } from '../json.ts'
import { refuse } from '../refusal.ts'
import type { ToolCall } from '../completion.ts'
import { filedByName, pairedByPlace, pairedFromTheLast } from '../result-pairing.ts'
import type { Writes } from '../writes.ts'

type Message = (message: JsonObject) => boolean

const calling = ({ role, tool_calls: calls }: JsonObject): boolean => role === 'assistant' && objectsOf(calls).length > 0

/** Conversations with such a message are refused. */
const refusing = (status: number, message: string, refuses: Message): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) =>
      objectsOf(body['messages']).some(refuses) ? refuse('unsupported', message, { status, param: 'messages' }) : policy.objects(body),
  }),
})

/** The conversation is understood so. */
const editMessages = (edit: (message: JsonObject) => readonly JsonObject[]): Stages => ({
  body: (body) => ({ ...body, messages: objectsOf(body['messages']).flatMap(edit) }),
})

const isEmpty: Message = (message) => calling(message) && message['content'] === ''
const isAbsent: Message = (message) => calling(message) && !('content' in message)
const callsTwice: Message = (message) => calling(message) && objectsOf(message['tool_calls']).length > 1
const hasParts: Message = ({ role, content }) => role === 'tool' && Array.isArray(content)
const isNull: Message = (message) => calling(message) && message['content'] === null
const hasForeignId: Message = (message) =>
  calling(message) && objectsOf(message['tool_calls']).some(({ id }) => !/^[A-Za-z0-9]{9}$/.test(textOf(id)))

/** Conversations with arguments like these fail, as where the template parses them. */
const failingOn = (isOne: (values: string) => boolean, failure: Partial<Writes> | null = null): Stages => {
  const fails = (body: JsonObject | null): boolean =>
    objectsOf(body?.['messages'])
      .flatMap(({ tool_calls: calls }) => objectsOf(calls))
      .some(({ function: called }) => isObject(called) && isOne(textOf(called['arguments'])))
  return failure === null
    ? {
        policy: (policy) => ({
          ...policy,
          objects: (body) =>
            fails(body) ? refuse('unsupported', 'Failed to parse tool call arguments as JSON', { status: 500 }) : policy.objects(body),
        }),
      }
    : { writes: (writes, { body }) => (writes.status === 200 && fails(body) ? { ...writes, ...failure } : writes) }
}
const parses = (text: string): boolean => parseBody(Buffer.from(text)).kind === 'json'

const isEmptyCall = (call: ToolCall | undefined): boolean => call?.fragments.join('') === '{}'

/** Calls that it picks have no arguments. */
const onCalls = (isOne: (call: ToolCall, at: number, calls: readonly ToolCall[], body: JsonObject | null) => boolean): Stages => ({
  completion: (completion, { body }) => ({
    ...completion,
    choices: completion.choices.map((choice) => ({
      ...choice,
      calls: choice.calls.map((call, at) => (isOne(call, at, choice.calls, body) ? { ...call, fragments: ['{}'] } : call)),
    })),
  }),
})

export const toolHistory: readonly Fault[] = [
  fault({
    id: 'results-paired-by-place',
    title: 'Tool results are paired with calls by their place, not by tool_call_id',
    target: 'TOOL-027',
    variants: {
      'however many they are': pairedByPlace(() => true),
      'where they are as many as the calls': pairedByPlace((calls, results) => calls.length === results.length),
      'the first of several with the last call': pairedFromTheLast((calls) => calls.length > 1),
    },
  }),
  fault({
    id: 'results-filed-by-name',
    title: 'Calls of one function share one result',
    target: 'TOOL-027',
    variants: { 'the last': filedByName(-1), 'the first': filedByName(0) },
  }),
  fault({
    id: 'arguments-lost-after-empty',
    title: 'A call after one without arguments has none either',
    target: 'TOOL-028',
    variants: {
      'in one response': onCalls((call, at, calls) => at > 0 && isEmptyCall(calls[at - 1])),
      'in the conversation': onCalls((_, __, ___, body) => {
        const before = objectsOf(body?.['messages'])
          .flatMap(({ tool_calls: calls }) => objectsOf(calls))
          .at(-1)?.['function']
        return isObject(before) && before['arguments'] === '{}'
      }),
    },
  }),
  fault({
    id: 'unparsable-arguments-unanswered',
    title: 'Arguments in the history that are not JSON cause a server error',
    target: 'HTTP-024',
    variants: {
      'any of them': failingOn((values) => !parses(values)),
      'an empty text': failingOn((values) => values === ''),
      'a cut object': failingOn((values) => values.startsWith('{') && !parses(values)),
      'text before the object': failingOn((values) => values.endsWith('}') && !parses(values)),
      'a cut connection': failingOn((values) => !parses(values), { end: 'unanswered' }),
    },
  }),
  fault({
    id: 'null-beside-calls-refused',
    title: 'content null next to tool_calls is rejected',
    entry: 'V098',
    target: 'TOOL-007',
    sideEffects: ['TOOL-015', 'TOOL-024'],
    variants: {
      'with 400': refusing(400, 'content must be a string', isNull),
      'with 422': refusing(422, 'Input should be a valid string', isNull),
    },
  }),
  fault({
    id: 'foreign-call-ids-refused',
    title: 'Only call ids of nine letters and digits are accepted',
    entry: 'V110',
    target: 'TOOL-009',
    variants: {
      'with 400': refusing(400, 'Tool call id must be a-z, A-Z, 0-9, with a length of 9.', hasForeignId),
      'with 422': refusing(422, 'Tool call id must be a-z, A-Z, 0-9, with a length of 9.', hasForeignId),
    },
  }),
  fault({
    id: 'tool-results-dropped',
    title: 'The result of a call does not reach the model',
    target: 'TOOL-010',
    variants: {
      'tool messages are left out': editMessages((message) => (message['role'] === 'tool' ? [] : [message])),
      'tool messages are empty': editMessages((message) => [message['role'] === 'tool' ? { ...message, content: '' } : message]),
    },
  }),
  fault({
    id: 'content-beside-calls-refused',
    title: 'Content other than null next to calls is rejected',
    entry: 'V098',
    target: 'TOOL-008',
    variants: {
      'an empty text is refused': refusing(400, 'text content blocks must be non-empty', isEmpty),
      'a missing one is refused': refusing(422, 'Field required', isAbsent),
    },
  }),
  fault({
    id: 'calls-at-once-refused',
    title: 'A message with two calls is rejected',
    target: 'TOOL-015',
    variants: {
      'with 400': refusing(400, 'This model only supports single tool-calls at once!', callsTwice),
      'with 422': refusing(422, 'tool messages must alternate', callsTwice),
    },
  }),
  fault({
    id: 'result-parts-refused',
    title: 'The content of a tool message must be a string',
    target: 'TOOL-024',
    variants: {
      'with 400': refusing(400, 'content must be a string', hasParts),
      'with 422': refusing(422, 'Input should be a valid string', hasParts),
    },
  }),
  fault({
    id: 'orphan-results-taken',
    title: 'A tool result without its call is accepted',
    target: 'TOOL-019',
    tier: 'full',
    variants: {
      'as it is': {
        policy: (policy) => ({
          ...policy,
          overlooks: (refusal) => (refusal.param?.endsWith('.tool_call_id') ?? false) || policy.overlooks(refusal),
        }),
      },
      'left out': {
        body: (body) => {
          const messages = objectsOf(body['messages'])
          const known = new Set(messages.flatMap(({ tool_calls: calls }) => objectsOf(calls).map(({ id }) => id)))
          return { ...body, messages: messages.filter(({ role, tool_call_id: id }) => role !== 'tool' || known.has(id)) }
        },
      },
    },
  }),
]
