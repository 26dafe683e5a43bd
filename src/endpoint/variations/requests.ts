/** Other lawful answers to requests beside the plain one: paths, methods, pages, patience. RFC 9110. */
import { type Context, type Stages, type Variation, variation } from '../modification.ts'
import { onRefusals, withBody } from '../edits.ts'
import type { Json } from '../json.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type Reply, refusalReply } from '../reply.ts'

const routed = (path: (path: string) => string): Stages => ({ policy: (policy) => ({ ...policy, path }) })
const withoutLastSlash = (path: string): string => path.replace(/(?<=.)\/$/, '')

const ofReason = (reason: Refusal['reason'], edit: (reply: Reply) => Reply): Stages =>
  onRefusals((reply, refusal) => (refusal.reason === reason ? edit(reply) : reply))

const page = (reply: Reply, title: string): Reply => ({
  ...reply,
  headers: [['Content-Type', 'text/html'], ...reply.headers.filter(([name]) => name !== 'Content-Type')],
  body: { kind: 'text', text: `<html><head><title>${title}</title></head></html>` },
})

const instead = (isOne: (context: Context) => boolean, refusal: Refusal): Stages => ({
  reply: (reply, context) => (isOne(context) ? refusalReply(refusal) : reply),
})

const isPreflight = ({ incoming }: Context): boolean => incoming.method === 'OPTIONS'
const isChunked = ({ incoming }: Context): boolean => incoming.headers['transfer-encoding'] === 'chunked'

const isOfPage = ({ incoming }: Context): boolean => incoming.headers['origin'] !== undefined
const isLarge = ({ incoming }: Context): boolean => (incoming.body?.length ?? 0) > 1024 * 1024

/** Late enough for the requests that others are compared with to be over. */
const busyAt = 60
const busyOnce = (status: number, body: Json): Stages => ({
  reply: (reply, { nth }) =>
    nth === busyAt ? withBody(refusalReply(refuse('unsupported', 'Busy.', { status, headers: [['Retry-After', '1']] })), body) : reply,
})

/** So many requests in each window of that length, whatever they are. */
const windowed = (allowed: number, windowMs: number, status: number): Stages => ({
  reply: (reply, { memory, now, path }) => {
    if (!path.endsWith('/chat/completions')) return reply
    const window = Math.floor(now() / windowMs)
    const count = memory.get('window') === window ? Number(memory.get('count')) + 1 : 1
    memory.set('window', window)
    memory.set('count', count)
    if (count <= allowed) return reply
    const leftMs = (window + 1) * windowMs - now()
    return refusalReply(
      refuse('unsupported', 'Slow down.', {
        status,
        code: 'rate_limit_exceeded',
        headers: [['Retry-After', String(Math.ceil(leftMs / 1000))]],
      }),
    )
  },
})

export const requests: readonly Variation[] = [
  variation({
    id: 'slashes-overlooked',
    title: 'A path with an extra slash reaches the same handler',
    variants: {
      'at the end': routed(withoutLastSlash),
      anywhere: routed((path) => withoutLastSlash(path.replace(/\/{2,}/g, '/'))),
    },
  }),
  variation({
    id: 'no-preflights',
    title: 'CORS is not supported',
    variants: {
      'OPTIONS is not known': instead(isPreflight, refuse('method', 'Method not allowed.', { status: 405, headers: [['Allow', 'POST']] })),
      'OPTIONS is not found': instead(isPreflight, refuse('path', 'Not found.', { status: 404 })),
    },
  }),
  variation({
    id: 'method-refused-by-an-edge',
    title: 'An unsupported method is rejected by the proxy or the framework, with its own page',
    variants: {
      'a page with 405': ofReason('method', (reply) => page(reply, '405 Not Allowed')),
      'detail with 405': ofReason('method', (reply) => withBody(reply, { detail: 'Method Not Allowed' })),
      '404': ofReason('method', (reply) => ({ ...reply, status: 404 })),
    },
  }),
  variation({
    id: 'path-refused-by-an-edge',
    title: 'An unknown path is rejected by the proxy or the framework, with its own page',
    variants: {
      'a page': ofReason('path', (reply) => page(reply, '404 Not Found')),
      detail: ofReason('path', (reply) => withBody(reply, { detail: 'Not Found' })),
    },
  }),
  variation({
    id: 'length-required',
    title: 'A body without Content-Length is rejected with 411',
    variants: {
      'with the envelope': instead(isChunked, refuse('http', 'A length is required.', { status: 411 })),
      'and the connection is closed': instead(
        isChunked,
        refuse('http', 'A length is required.', { status: 411, headers: [['Connection', 'close']] }),
      ),
    },
  }),
  variation({
    id: 'large-body-refused',
    title: 'A body above 1 MiB is rejected as too large',
    tier: 'full',
    variants: {
      'with 413': instead(isLarge, refuse('too-large', 'The body is larger than 1 MiB.', { status: 413 })),
      'with 400': instead(isLarge, refuse('too-large', 'The body is larger than 1 MiB.', { code: 'request_too_large' })),
    },
  }),
  variation({
    id: 'large-body-refused-by-an-edge',
    title: 'The proxy rejects a body above 1 MiB with its own error',
    tier: 'full',
    noted: ['ERR-031', 'HTTP-027'],
    variants: {
      'with a page': { reply: (reply, context) => (isLarge(context) ? { ...page(reply, '413 Too Large'), status: 413 } : reply) },
      'with nothing': {
        reply: (reply, context) => (isLarge(context) ? { ...reply, status: 413, headers: [], body: { kind: 'text', text: '' } } : reply),
      },
    },
  }),
  variation({
    id: 'pages-refused',
    title: 'Requests with a foreign Origin are rejected',
    tier: 'full',
    variants: {
      'with words': { reply: (reply, context) => (isOfPage(context) ? { ...page(reply, 'Forbidden'), status: 403 } : reply) },
      'with nothing': {
        reply: (reply, context) => (isOfPage(context) ? { ...reply, status: 403, headers: [], body: { kind: 'text', text: '' } } : reply),
      },
    },
  }),
  variation({
    id: 'rate-limited',
    title: 'More requests than a limit allows are rate-limited',
    variants: {
      'a window of ten seconds': windowed(40, 10_000, 429),
      'a window of a minute': windowed(60, 60_000, 429),
      'a window of a few requests': windowed(7, 2_000, 503),
    },
  }),
  variation({
    id: 'busy-once',
    title: 'A request is rate-limited, with Retry-After',
    variants: {
      '429': busyOnce(429, { error: { message: 'Slow down.', type: 'requests', param: null, code: 'rate_limit_exceeded' } }),
      '503': busyOnce(503, { message: 'warming up' }),
    },
  }),
]
