/** Requests as clients send them, and a server that does not serve them: by their header fields, their length, or what came before. */
import { type JsonObject, itemsOf, objectsOf } from '../json.ts'
import { type Context, type Fault, type Stages, fault, violating } from '../modification.ts'
import { refuse } from '../refusal.ts'
import { type Reply, refusalReply } from '../reply.ts'
import { refusing } from './refusals.ts'

const rejecting = (status: number, matches: (context: Context) => boolean, as: (reply: Reply) => Reply = (reply) => reply): Stages => ({
  reply: (reply, context) =>
    reply.status === 200 && matches(context) ? as(refusalReply(refuse('unsupported', 'Request blocked', { status }))) : reply,
})

const field =
  (name: string, pattern: RegExp) =>
  ({ incoming }: Context): boolean =>
    pattern.test(incoming.headers[name] ?? '')

const asPage = (reply: Reply): Reply => ({
  ...reply,
  headers: [['Content-Type', 'text/html']],
  body: { kind: 'text', text: '<html><h1>Blocked</h1></html>' },
})

const fromAssistant =
  (matches: (message: JsonObject) => boolean) =>
  (body: JsonObject): boolean =>
    objectsOf(body['messages']).some((message) => message['role'] === 'assistant' && !('tool_calls' in message) && matches(message))
const manyTurns = (body: JsonObject): boolean => objectsOf(body['messages']).length > 32
/** A limit of many proxies is 1 MB, and of some frameworks 100 kB. */
const isLarge = ({ incoming }: Context): boolean => (incoming.body?.length ?? 0) > 500_000
const manyTools = (body: JsonObject): boolean => itemsOf(body['tools']).length > 64
const ofBody =
  (matches: (body: JsonObject) => boolean) =>
  ({ body }: Context): boolean =>
    body !== null && matches(body)

export const clientRequests: readonly Fault[] = [
  fault({
    id: 'client-fields-rejected',
    title: 'Requests with the header fields of a client are rejected',
    target: 'HTTP-026',
    variants: {
      'a User-Agent': rejecting(403, field('user-agent', /^OpenAI\/Python/), asPage),
      'X-Stainless fields': rejecting(400, field('x-stainless-lang', /./)),
      'a head of more than 1.5 KB': rejecting(431, ({ incoming }) => JSON.stringify(incoming.headers).length > 1536),
    },
  }),
  fault({
    id: 'client-fields-unanswered',
    title: 'Requests with the header fields of a client cause a server error',
    target: 'HTTP-024',
    variants: {
      'an accepted coding': rejecting(500, field('accept-encoding', /\bbr\b/)),
      'a User-Agent': rejecting(502, field('user-agent', /^curl/)),
    },
  }),
  fault({
    id: 'received-message-rejected',
    title: 'A received message is rejected when it is sent back',
    target: 'PAR-038',
    variants: {
      'refusal is not permitted': refusing(
        422,
        'messages.1.refusal: Extra inputs are not permitted',
        fromAssistant((message) => 'refusal' in message),
      ),
      'audio is not permitted': refusing(
        400,
        'messages.1.audio: Extra inputs are not permitted',
        fromAssistant((message) => 'audio' in message),
      ),
      'an empty text is refused': refusing(
        400,
        'content must not be empty',
        fromAssistant(({ content }) => content === ''),
      ),
    },
  }),
  fault({
    id: 'long-request-rejected-by-edge',
    title: 'A proxy rejects long requests with an HTML page',
    target: 'HTTP-027',
    variants: {
      'many turns': rejecting(413, ofBody(manyTurns), asPage),
      'many tools': rejecting(413, ofBody(manyTools), asPage),
      'large images': rejecting(413, isLarge, asPage),
    },
  }),
  fault({
    id: 'framing-rejected-by-edge',
    title: 'A proxy rejects chunked bodies with an HTML page',
    target: 'ERR-032',
    variants: {
      'length required': rejecting(411, field('transfer-encoding', /chunked/i), asPage),
      'without a label': rejecting(411, field('transfer-encoding', /chunked/i), (reply) => ({ ...asPage(reply), headers: [] })),
    },
  }),
  fault({
    id: 'long-request-unanswered',
    title: 'Long requests cause a server error',
    target: 'HTTP-024',
    variants: {
      'many turns': refusing(500, 'Internal server error', manyTurns),
      'many tools': refusing(500, 'Internal server error', manyTools),
      'large images': violating(rejecting(502, isLarge), 'VIS-056'),
    },
  }),
]
