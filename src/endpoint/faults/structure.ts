/** Bodies, messages and parts whose structure is wrong, and that are answered all the same. OpenAI API description: CreateChatCompletionRequest. */
import { type Context, type Fault, type Stages, fault } from '../modification.ts'
import { withBody } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, textOf } from '../json.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type Reply, refusalReply } from '../reply.ts'

const greeting: JsonObject = {
  id: 'chatcmpl-0',
  object: 'chat.completion',
  created: 1,
  model: 'embedded-1',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: 'Hello! How can I help you today?', refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
}

/** Another answer in the place of some refusals. */
const instead = (isOne: (refusal: Refusal, context: Context) => boolean, edit: (reply: Reply) => Reply): Stages => ({
  reply: (reply, context) => (reply.refusal !== null && isOne(reply.refusal, context) ? edit(reply) : reply),
})

const isNoObject = ({ reason }: Refusal, { incoming }: Context): boolean =>
  reason === 'json' && /^(?:\[|null|\d|")/.test(Buffer.from(incoming.body ?? '').toString('latin1'))

/** The messages are understood so. */
const onRequestMessages = (edit: (message: JsonObject) => Json): Stages => ({
  body: (body) =>
    Array.isArray(body['messages'])
      ? { ...body, messages: itemsOf(body['messages']).map((message) => (isObject(message) ? edit(message) : message)) }
      : body,
})

const documentedRoles = ['developer', 'system', 'user', 'assistant', 'tool', 'function']
const isOdd = (role: Json | undefined): boolean => typeof role === 'string' && !documentedRoles.includes(role)

const onContent = (edit: (content: Json) => Json): Stages =>
  onRequestMessages((message) => (message['content'] === undefined ? message : { ...message, content: edit(message['content']) }))

const onParts = (edit: (part: JsonObject) => readonly Json[]): Stages =>
  onContent((content) =>
    Array.isArray(content) ? itemsOf(content).flatMap((part): readonly Json[] => (isObject(part) ? edit(part) : [part])) : content,
  )

const documentedParts = ['text', 'image_url', 'input_audio', 'file', 'refusal']
const isUnknown = (part: JsonObject): boolean => !documentedParts.includes(textOf(part['type']))
const isEmptyImage = (part: JsonObject): boolean =>
  part['type'] === 'image_url' && ((part['image_url'] ?? null) === null || (isObject(part['image_url']) && !('url' in part['image_url'])))

const largest = 1024 * 1024
const large = (edit: (reply: Reply) => Reply): Stages => ({
  reply: (reply, { incoming }) => ((incoming.body?.length ?? 0) > largest ? edit(reply) : reply),
})

const served = (model: (asked: string) => string): Stages => ({
  policy: (policy) => ({ ...policy, serves: () => true }),
  completion: (completion, { body }) => ({ ...completion, model: model(textOf(body?.['model'])) }),
})

export const structure: readonly Fault[] = [
  fault({
    id: 'array-body-accepted',
    title: 'A body that is not an object is answered',
    entry: 'V156',
    target: 'ERR-023',
    variants: {
      'by a greeting': instead(isNoObject, (reply) => withBody({ ...reply, status: 200 }, greeting)),
      'by an error under 200': instead(isNoObject, (reply) => withBody({ ...reply, status: 200 }, { error: { message: 'no body' } })),
    },
  }),
  fault({
    id: 'model-missing-served',
    title: 'A request without a model is served by a default',
    entry: 'V157',
    target: 'ERR-024',
    variants: {
      'where it is missing': { body: (body) => ('model' in body ? body : { ...body, model: 'embedded-1' }) },
      'or null': { body: (body) => ((body['model'] ?? null) === null ? { ...body, model: 'embedded-1' } : body) },
    },
  }),
  fault({
    id: 'unknown-model-echoed',
    title: 'A response names the unknown model that was requested',
    entry: 'V139',
    target: 'ERR-011',
    variants: { 'as it was asked for': served((asked) => asked), 'with a date': served((asked) => `${asked}-2026-01-01`) },
  }),
  fault({
    id: 'role-missing-accepted',
    title: 'A message without a role is treated as a user message',
    target: 'ERR-025',
    variants: {
      'where it is missing': onRequestMessages((message) => ({ role: 'user', ...message })),
      'or no string': onRequestMessages((message) => (typeof message['role'] === 'string' ? message : { ...message, role: 'user' })),
    },
  }),
  fault({
    id: 'role-unknown-accepted',
    title: 'An undocumented role is treated as another role',
    target: 'ERR-026',
    tier: 'full',
    variants: {
      'the user': onRequestMessages((message) => (isOdd(message['role']) ? { ...message, role: 'user' } : message)),
      'the user, under its name': onRequestMessages((message) =>
        isOdd(message['role'])
          ? { ...message, role: 'user', content: `${textOf(message['role'])}: ${textOf(message['content'])}` }
          : message,
      ),
    },
  }),
  fault({
    id: 'content-missing-accepted',
    title: 'A message without content is treated as empty',
    target: 'ERR-027',
    variants: {
      'where it is missing': onRequestMessages((message) =>
        message['role'] === 'user' && !('content' in message) ? { ...message, content: '' } : message,
      ),
      'or null': onRequestMessages((message) =>
        message['role'] === 'user' && (message['content'] ?? null) === null ? { ...message, content: 'null' } : message,
      ),
    },
  }),
  fault({
    id: 'content-coerced',
    title: 'Content of another type is converted to text',
    target: 'ERR-028',
    variants: {
      numbers: onContent((content) => (typeof content === 'number' ? String(content) : content)),
      'numbers and objects': onContent((content) => (typeof content === 'number' || isObject(content) ? JSON.stringify(content) : content)),
    },
  }),
  fault({
    id: 'unknown-part-dropped',
    title: 'Parts of an unknown type are ignored',
    target: 'ERR-029',
    variants: {
      dropped: onParts((part) => (isUnknown(part) ? [] : [part])),
      'as text': onParts((part) => (isUnknown(part) ? [{ type: 'text', text: JSON.stringify(part) }] : [part])),
    },
  }),
  fault({
    id: 'empty-image-part-dropped',
    title: 'An image part without an image is ignored',
    target: 'ERR-030',
    variants: {
      dropped: onParts((part) => (isEmptyImage(part) ? [] : [part])),
      'as a word': onParts((part) => (isEmptyImage(part) ? [{ type: 'text', text: '<image>' }] : [part])),
    },
  }),
  fault({
    id: 'large-body-refused-by-edge',
    title: 'A proxy rejects a body above 1 MiB with its own error page',
    entry: 'V062',
    target: 'ERR-031',
    sideEffects: ['HTTP-027'],
    tier: 'full',
    variants: {
      'a page': large((reply) => refusedByEdge(reply, 'text/html', '<html><h1>413 Request Entity Too Large</h1></html>')),
      'a line': large((reply) => refusedByEdge(reply, 'text/plain', 'Request body too large')),
    },
  }),
  fault({
    id: 'large-body-misreported',
    title: 'A body above 1 MiB is rejected with a misleading error',
    entry: 'V062',
    target: 'ERR-031',
    tier: 'full',
    variants: {
      'the path': large(() => refusalReply(refuse('path', 'Cannot POST /v1/chat/completions', { status: 404, code: 'unknown_url' }))),
      'the model': large(() => refusalReply(refuse('model', 'There is no such model.', { status: 404, code: 'model_not_found' }))),
    },
  }),
]

function refusedByEdge(reply: Reply, type: string, text: string): Reply {
  return { ...reply, status: 413, headers: [['Content-Type', type]], body: { kind: 'text', text } }
}
