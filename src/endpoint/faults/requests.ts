/** Requests of HTTP beside the plain one: paths, methods, framings, labels, and answers that put a request off. RFC 9110, RFC 9112. */
import { type Context, type Fault, type Stages, fault, violating } from '../modification.ts'
import { withBody } from '../edits.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type Field, type Reply, refusalReply } from '../reply.ts'
import { wrongKey } from '../policy.ts'

const on = (isOne: (context: Context, reply: Reply) => boolean, edit: (reply: Reply, context: Context) => Reply): Stages => ({
  reply: (reply, context) => (isOne(context, reply) ? edit(reply, context) : reply),
})

const fieldOf = ({ incoming }: Context, name: string): string => incoming.headers[name] ?? ''
const refusing = (refusal: Refusal): ((reply: Reply) => Reply) => {
  const reply = refusalReply(refusal)
  return () => reply
}

/** The path has a slash that the documented one has not. */
const hasSlash = ({ path }: Context): boolean => /\/\/|.\/$/.test(path)
const cleaned = (path: string): string => path.replace(/\/{2,}/g, '/').replace(/\/$/, '')
const redirected = (status: number): Stages =>
  on(hasSlash, (_, { path }) => ({ status, headers: [['Location', cleaned(path)]], body: { kind: 'text', text: '' }, refusal: null }))

const onHead = (bytes: string): Stages => ({
  writes: (writes, { incoming }) =>
    incoming.method === 'HEAD' && writes.status === 405
      ? {
          ...writes,
          rawHead: `HTTP/1.1 405 Method Not Allowed\r\nContent-Type: text/plain\r\nAllow: POST\r\nContent-Length: ${String(bytes.length)}\r\n\r\n`,
          pieces: [{ bytes: Buffer.from(bytes, 'latin1'), delayMs: 0 }],
        }
      : writes,
})

const isPreflight = ({ incoming }: Context): boolean => incoming.method === 'OPTIONS'
const granting = (fields: (context: Context) => readonly Field[], where = isPreflight): Stages =>
  on(where, (reply, context) => {
    const put = fields(context)
    const names = put.map(([name]) => name)
    return { ...reply, headers: [...reply.headers.filter(([name]) => !names.includes(name)), ...put] }
  })

const isChunked = (context: Context): boolean => fieldOf(context, 'transfer-encoding').toLowerCase() === 'chunked'
const misfits = (isMisfit: (label: string) => boolean): Stages =>
  on(
    (context) => context.incoming.method === 'POST' && isMisfit(fieldOf(context, 'content-type')),
    refusing(refuse('media-type', 'Unsupported media type.', { status: 415, code: 'unsupported_media_type' })),
  )

const isForStream = ({ body }: Context): boolean => body?.['stream'] === true
const unacceptable = (status: number): Stages =>
  on(
    (context) => isForStream(context) && !fieldOf(context, 'accept').includes('text/event-stream'),
    refusing(refuse('http', 'The client must accept text/event-stream.', { status, code: 'not_acceptable' })),
  )

/** Late enough for the requests that others are compared with to be over. */
const busyAt = 60
const rateLimited = (headers: readonly Field[]): Stages =>
  on(
    ({ nth }) => nth === busyAt,
    refusing(refuse('unsupported', 'Too many requests.', { status: 429, code: 'rate_limit_exceeded', headers })),
  )

export const requests: readonly Fault[] = [
  fault({
    id: 'slash-redirected',
    title: 'A path with an extra slash is redirected, or gets an error with status 200',
    entry: 'V166',
    target: 'HTTP-014',
    variants: {
      '301': redirected(301),
      '307': redirected(307),
      'an error under 200': on(hasSlash, (reply, { path }) =>
        withBody({ ...reply, status: 200 }, { error: `Unexpected endpoint or method. (POST ${path})` }),
      ),
    },
  }),
  fault({
    id: 'head-with-body',
    title: 'The response to HEAD has a body',
    entry: 'V173',
    target: 'HTTP-015',
    variants: { words: onHead('Method Not Allowed'), JSON: onHead('{"detail":"Method Not Allowed"}') },
  }),
  fault({
    id: 'preflight-needs-key',
    title: 'A preflight without a key is rejected',
    entry: 'V148',
    target: 'AUTH-014',
    variants: {
      'as any request is': on(isPreflight, refusing(wrongKey(undefined))),
      'in other words': on(isPreflight, (reply) => withBody({ ...reply, status: 401 }, { error: 'Unauthorized' })),
    },
  }),
  fault({
    id: 'preflight-fields-missing',
    title: 'A preflight does not allow all headers of the official client',
    entry: 'V172',
    target: 'HTTP-016',
    variants: {
      'Content-Type alone': granting(() => [['Access-Control-Allow-Headers', 'content-type']]),
      'none of the client’s own': granting(() => [['Access-Control-Allow-Headers', 'Content-Type, Authorization']]),
      'a bare asterisk': granting(() => [['Access-Control-Allow-Headers', '*']]),
    },
  }),
  fault({
    id: 'origin-echoed',
    title: 'Every origin is repeated in Access-Control-Allow-Origin, with credentials',
    entry: 'V172',
    target: 'HTTP-017',
    variants: {
      'in preflights': granting((context) => [
        ['Access-Control-Allow-Origin', fieldOf(context, 'origin')],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Allow-Headers', fieldOf(context, 'access-control-request-headers')],
      ]),
      'in all answers': granting(
        (context) => [
          ['Access-Control-Allow-Origin', fieldOf(context, 'origin')],
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Headers', fieldOf(context, 'access-control-request-headers')],
        ],
        (context) => fieldOf(context, 'origin') !== '',
      ),
    },
  }),
  fault({
    id: 'errors-without-origin',
    title: 'Errors have no Access-Control-Allow-Origin',
    entry: 'V172',
    target: 'HTTP-023',
    tier: 'full',
    variants: {
      'no field': on(
        (_, { refusal }) => refusal !== null,
        (reply) => ({ ...reply, headers: reply.headers.filter(([name]) => name !== 'Access-Control-Allow-Origin') }),
      ),
      'an empty field': on(
        (context, { refusal }) => refusal !== null && fieldOf(context, 'origin') !== '',
        (reply) => ({
          ...reply,
          headers: reply.headers.map(([name, value]) => [name, name === 'Access-Control-Allow-Origin' ? 'null' : value]),
        }),
      ),
    },
  }),
  fault({
    id: 'chunked-body-unread',
    title: 'A chunked request body is not read',
    entry: 'V168',
    target: 'HTTP-018',
    variants: {
      'as an empty one': on(isChunked, refusing(refuse('json', 'The request has no body.', { code: 'invalid_json' }))),
      'as another one': on(isChunked, refusing(refuse('schema', 'messages is missing.'))),
      'as a fault of the server': violating(on(isChunked, refusing(refuse('http', 'Internal server error', { status: 500 }))), 'HTTP-024'),
    },
  }),
  fault({
    id: 'label-compared-whole',
    title: "Only one spelling of the request's Content-Type is accepted",
    target: 'HTTP-019',
    variants: {
      'without a charset': misfits((label) => label.includes(';')),
      'in lower case': misfits((label) => label !== label.toLowerCase()),
      'as it is documented': misfits((label) => label !== 'application/json'),
    },
  }),
  fault({
    id: 'accept-must-name-streams',
    title: 'A stream is sent only if Accept names text/event-stream',
    target: 'HTTP-020',
    sideEffects: ['HTTP-026'],
    variants: { 'with 406': unacceptable(406), 'with 400': unacceptable(400) },
  }),
  fault({
    id: 'too-many-without-retry-after',
    title: 'A 429 does not say when to retry',
    entry: 'V162',
    target: 'HTTP-021',
    variants: { 'not at all': rateLimited([]), 'in words': rateLimited([['Retry-After', 'soon']]) },
  }),
  fault({
    id: 'retry-after-absurd',
    title: 'A 429 response has a Retry-After of days',
    entry: 'V162',
    target: 'HTTP-021',
    variants: {
      seconds: rateLimited([['Retry-After', '1382400']]),
      'a date': rateLimited([['Retry-After', 'Fri, 31 Dec 2100 23:59:59 GMT']]),
    },
  }),
  fault({
    id: 'request-id-constant',
    title: 'All responses have the same request id',
    target: 'HTTP-022',
    variants: {
      'the name of a worker': on(
        (_, { status }) => status === 200,
        (reply) => ({ ...reply, headers: [...reply.headers, ['x-request-id', 'worker-1']] }),
      ),
      'of completions': on(
        ({ path }) => path.endsWith('/chat/completions'),
        (reply) => ({ ...reply, headers: [...reply.headers, ['X-Request-ID', '00000000-0000-0000-0000-000000000000']] }),
      ),
    },
  }),
]
