/** Requests that get no usable response: a 5xx, a cut connection, or silence. */
import type { JsonObject } from '../json.ts'
import { type Context, type Fault, type Stages, fault, violating } from '../modification.ts'
import type { Writes } from '../writes.ts'
import { type Reply, refusalReply } from '../reply.ts'
import { refuse } from '../refusal.ts'
import { refusing } from './refusals.ts'

/** Longer than any limit of a client, ms. */
const foreverMs = 3_600_000

export const hasImage = (body: JsonObject): boolean => JSON.stringify(body['messages'] ?? null).includes('"image_url"')
export const isStreamed = (body: JsonObject): boolean => body['stream'] === true

const isMalformed = ({ incoming, body }: Context): boolean =>
  incoming.method === 'POST' && body === null && (incoming.body?.length ?? 0) > 0
const hasStreamOfWrongType = ({ body }: Context): boolean => body !== null && 'stream' in body && typeof body['stream'] === 'string'

const where = (matches: (context: Context) => boolean, change: Partial<Writes>): Stages => ({
  writes: (writes, context) => (matches(context) ? { ...writes, ...change } : writes),
})
/** Of responses that are not refusals. */
const whereAccepted = (matches: (context: Context) => boolean, change: Partial<Writes>): Stages => ({
  writes: (writes, context) => (writes.status === 200 && matches(context) ? { ...writes, ...change } : writes),
})
const ofBody =
  (matches: (body: JsonObject) => boolean) =>
  ({ body }: Context): boolean =>
    body !== null && matches(body)

/** In what was sent: half a surrogate pair has no UTF-8, and is gone from what was parsed. */
const hasHalfPair = ({ incoming }: Context): boolean =>
  /\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])/i.test(Buffer.from(incoming.body ?? []).toString('latin1'))

const hasMisshapen =
  (name: string) =>
  ({ body }: Context): boolean =>
    typeof body?.[name] === 'object' && body[name] !== null && !(name === 'stop' && Array.isArray(body[name]))
const failing = (status: number, matches: (context: Context) => boolean): Stages => ({
  reply: (reply, context) => (matches(context) ? { ...reply, status } : reply),
})

/** Once a request was refused, every one is put off for a while. */
const LOCK_MS = 30_000
const locking = (busy: (reply: Reply, leftMs: number) => Reply): Stages => ({
  reply: (reply, { memory, now, path }) => {
    if (!path.endsWith('/chat/completions')) return reply
    const leftMs = Number(memory.get('locked-until') ?? 0) - now()
    if (leftMs > 0) return busy(reply, leftMs)
    if (reply.refusal !== null && reply.status === 400) memory.set('locked-until', now() + LOCK_MS)
    return reply
  },
})
/** A circuit breaker that counts rejections as failures of the server: after several in a row everything gets a 503 for 3 s. */
const lockingAfterSeveral = (times: number): Stages => ({
  reply: (reply, { memory, now }) => {
    if (Number(memory.get('open-until') ?? 0) > now()) return busyReply(503)
    const inRow = reply.refusal !== null && reply.status >= 400 && reply.status < 500 ? Number(memory.get('in-row') ?? 0) + 1 : 0
    memory.set('in-row', inRow === times ? 0 : inRow)
    if (inRow === times) memory.set('open-until', now() + 3_000)
    return reply
  },
})
/** A body as large as a screenshot makes the server refuse what comes next. */
const lockingAfterLarge = (lockMs: number, busy: () => Reply): Stages => ({
  reply: (reply, { memory, now, incoming }) => {
    if (!incoming.path.endsWith('/chat/completions')) return reply
    const isLocked = memory.get('is-next') === true || Number(memory.get('locked-until') ?? 0) > now()
    const isLarge = (incoming.body?.length ?? 0) > 500_000
    memory.set('is-next', isLarge)
    if (isLarge) memory.set('locked-until', now() + lockMs)
    return isLocked ? busy() : reply
  },
})
const busyReply = (status: number, headers: Reply['headers'] = []): Reply =>
  refusalReply(refuse('unsupported', 'Service unavailable', { status, headers }))

/** Longer than a short response takes, and than anybody waits gladly, ms. */
const SLOW_MS = 2_500
const slowAfterLarge = (isSlow: (context: Context) => boolean): Stages => ({
  reply: (reply, { incoming, memory, now }) => {
    const isLarge = (incoming.body?.length ?? 0) > 1_000_000
    memory.set('since-large', isLarge ? 0 : Number(memory.get('since-large') ?? Infinity) + 1)
    if (isLarge) memory.set('large-at', now())
    return reply
  },
  writes: (writes, context) =>
    Number(context.memory.get('since-large')) > 0 && isSlow(context) ? { ...writes, headDelayMs: writes.headDelayMs + SLOW_MS } : writes,
})

/** The next requests fail once a client has left. `spared`: of them so many are answered first. `every`: of so many hang-ups the first counts. */
const failingAfterHangUp = (times: number, spared = 0): Stages => ({
  reply: (reply, { memory }) => {
    const left = Number(memory.get('to-fail') ?? 0)
    if (left === 0 || reply.status !== 200) return reply
    memory.set('to-fail', left - 1)
    return left > times ? reply : refusalReply(refuse('unsupported', 'Internal server error', { status: 500 }))
  },
  writes: (writes, { memory }) => ({
    ...writes,
    left: () => {
      memory.set('to-fail', times + spared)
      writes.left()
    },
  }),
})

export const unanswered: readonly Fault[] = [
  fault({
    id: 'fails-after-hang-up',
    title: 'After a client disconnects, the next requests cause a server error',
    target: 'ISO-005',
    variants: {
      'one request': failingAfterHangUp(1),
      'three requests': failingAfterHangUp(3),
      'the request after the next': failingAfterHangUp(1, 1),
    },
  }),
  fault({
    id: 'locked-after-refusal',
    title: 'A rejected request makes the server reject all requests for 30 s',
    target: 'HTTP-024',
    variants: {
      '503': locking(() => busyReply(503)),
      '503 with Retry-After': locking((_, leftMs) => busyReply(503, [['Retry-After', String(Math.ceil(leftMs / 1000))]])),
      '429 with Retry-After': locking((_, leftMs) => busyReply(429, [['Retry-After', String(Math.ceil(leftMs / 1000))]])),
      'after three rejections': lockingAfterSeveral(3),
    },
  }),
  fault({
    id: 'locked-after-large',
    title: 'After a large request the next one is rejected, or fails',
    target: 'HTTP-024',
    variants: {
      'the next with 503': lockingAfterLarge(0, () => busyReply(503)),
      'the next with 429': lockingAfterLarge(0, () => busyReply(429, [['Retry-After', '1']])),
      'the next with 500': lockingAfterLarge(0, () => busyReply(500)),
      'all for 5 s with 503': lockingAfterLarge(5_000, () => busyReply(503, [['Retry-After', '5']])),
    },
  }),
  fault({
    id: 'slow-after-large',
    title: 'After a large request the next ones are slow',
    tier: 'full',
    target: 'HTTP-029',
    variants: {
      'for 10 s': slowAfterLarge(({ now, memory }) => now() - Number(memory.get('large-at') ?? -Infinity) < 10_000),
      'the next one': slowAfterLarge(({ memory }) => Number(memory.get('since-large') ?? Infinity) <= 1),
      'the next four': slowAfterLarge(({ memory }) => Number(memory.get('since-large') ?? Infinity) <= 4),
    },
  }),
  fault({
    id: 'images-unanswered',
    title: 'Requests with an image cause a server error',
    target: 'HTTP-024',
    variants: {
      'status 500': refusing(500, 'Internal server error', hasImage),
      'status 502': refusing(502, 'Bad gateway', hasImage),
      'status 503': refusing(503, 'Service unavailable', hasImage),
      'a cut connection': violating(where(ofBody(hasImage), { end: 'unanswered' }), 'HTTP-027'),
    },
  }),
  fault({
    id: 'streams-unanswered',
    title: 'Streamed requests cause a server error',
    target: 'HTTP-024',
    variants: {
      'status 500': refusing(500, 'Internal server error', isStreamed),
      'a cut connection': where(ofBody(isStreamed), { end: 'unanswered' }),
    },
  }),
  fault({
    id: 'malformed-json-unanswered',
    title: 'Malformed JSON is never answered',
    target: 'ERR-008',
    variants: {
      'no response': where(isMalformed, { headDelayMs: foreverMs }),
      'a head and no body': violating(where(isMalformed, { framing: 'chunked', pieces: [], end: 'open' }), 'ERR-001'),
    },
  }),
  fault({
    id: 'stream-string-unanswered',
    title: 'A string for "stream" is never answered',
    target: 'ERR-008',
    variants: {
      'no response': where(hasStreamOfWrongType, { headDelayMs: foreverMs }),
      'a head and no body': violating(where(hasStreamOfWrongType, { framing: 'chunked', pieces: [], end: 'open' }), 'ERR-001'),
    },
  }),
  fault({
    id: 'misshapen-parameters-unanswered',
    title: 'A list or an object in place of a scalar causes a server error',
    target: 'ERR-008',
    variants: {
      'status 500 for stream': failing(500, hasMisshapen('stream')),
      'status 502 for n': failing(502, hasMisshapen('n')),
      'a cut connection for temperature': where(hasMisshapen('temperature'), { end: 'unanswered' }),
      'no response to stop': where(hasMisshapen('stop'), { headDelayMs: foreverMs }),
    },
  }),
  fault({
    id: 'half-pair-unanswered',
    title: 'Half of a surrogate pair in a text fails the server',
    target: 'ERR-008',
    variants: {
      'status 500': {
        reply: (reply, context) =>
          hasHalfPair(context) ? refusalReply(refuse('unsupported', 'Internal server error', { status: 500 })) : reply,
      },
      'a cut connection': where(hasHalfPair, { end: 'unanswered' }),
    },
  }),
  fault({
    id: 'plain-never-ends',
    title: 'A complete plain response never ends',
    target: 'HTTP-024',
    variants: {
      'the last chunk missing': whereAccepted(
        ofBody((body) => !isStreamed(body)),
        { framing: 'chunked', end: 'open' },
      ),
      'open until closed': whereAccepted(
        ofBody((body) => !isStreamed(body)),
        { framing: 'close', end: 'open' },
      ),
    },
  }),
]
