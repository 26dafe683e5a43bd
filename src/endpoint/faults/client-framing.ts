/** Requests as clients frame them: codings that they allow, an expectation, an offer of another protocol. RFC 9110 7.8, 10.1.1, 12.5.3. */
import { allowing, encoded, encoders } from '../codings.ts'
import { accepts } from '../incoming.ts'
import type { JsonObject } from '../json.ts'
import { type Context, type Fault, type Stages, fault, violating } from '../modification.ts'
import { refuse } from '../refusal.ts'
import { refusalReply } from '../reply.ts'

const has =
  (name: string, pattern: RegExp) =>
  ({ incoming }: Context): boolean =>
    pattern.test(incoming.headers[name] ?? '')

const rejecting = (status: number, message: string, matches: (context: Context) => boolean): Stages => ({
  reply: (reply, context) =>
    reply.status === 200 && matches(context) ? refusalReply(refuse('unsupported', message, { status, param: 'body' })) : reply,
})
const unanswered = (matches: (context: Context) => boolean): Stages => ({
  writes: (writes, context) => (matches(context) ? { ...writes, end: 'unanswered' } : writes),
})

const offersH2c = has('upgrade', /h2c/)
const expects = has('expect', /100-continue/)
const damaged = (bytes: Uint8Array): Uint8Array => encoders.zstd(bytes).subarray(0, -7)

/** Where the request has escapes, these characters of its texts are lost. */
const misreading = (lost: RegExp): Stages => ({
  body: (body, { incoming }) =>
    /\\u[0-9a-f]{4}/i.test(Buffer.from(incoming.body ?? []).toString('latin1'))
      ? (JSON.parse(JSON.stringify(body).replace(lost, '\ufffd')) as JsonObject)
      : body,
})

export const clientFraming: readonly Fault[] = [
  fault({
    id: 'zstd-damaged',
    title: 'A response that is labelled zstd is something else',
    target: 'HTTP-012',
    variants: {
      'cut before its end': violating(encoded('zstd', damaged, allowing('zstd'))),
      gzip: encoded('zstd', encoders.gzip, allowing('zstd')),
      'not compressed': encoded('zstd', (bytes) => bytes, allowing('zstd')),
    },
  }),
  fault({
    id: 'coding-not-offered',
    title: 'A response has a content coding that the request did not name',
    target: 'HTTP-006',
    variants: {
      'br where gzip was named': encoded('br', encoders.br, (incoming) => accepts(incoming, 'gzip') && !accepts(incoming, 'br')),
      'zstd where br was named': encoded('zstd', encoders.zstd, (incoming) => accepts(incoming, 'br') && !accepts(incoming, 'zstd')),
    },
  }),
  fault({
    id: 'framing-rejected',
    title: 'A request is rejected for how its client frames it',
    target: 'HTTP-026',
    variants: {
      'with an offer of h2c': rejecting(400, 'Field required', offersH2c),
      'with an expectation': rejecting(400, 'The body is empty.', expects),
    },
  }),
  fault({
    id: 'escapes-misread',
    title: 'Escapes in the JSON of a request become U+FFFD',
    target: 'HTTP-026',
    variants: { 'each half of a pair': misreading(/[\ud800-\udfff]/g), 'all beyond Latin-1': misreading(/[\u0100-\uffff]/g) },
  }),
  fault({
    id: 'framing-unanswered',
    title: 'A request is not answered for how its client frames it',
    target: 'HTTP-024',
    variants: { 'with an offer of h2c': unanswered(offersH2c), 'with an expectation': unanswered(expects) },
  }),
]
