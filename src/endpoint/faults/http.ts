/** Labels, codings, lengths, connections and time: RFC 9110 and RFC 9112. */
import { type Context, type Fault, type Stages, fault } from '../modification.ts'
import { labelled, onPlainReplies, onRefusals, onStreamWrites, onStreams } from '../edits.ts'
import { objectsOf } from '../json.ts'
import type { Writes } from '../writes.ts'

const onAnswered = (edit: (writes: Writes, context: Context) => Writes): Stages => ({
  writes: (writes, context) => (writes.status === 200 ? edit(writes, context) : writes),
})

const streamsLabelled = (type: string): Stages => onStreams((reply) => labelled(reply, type))

/** Whether the words of the request ask to write at length. */
const asksForLength = ({ body }: Context): boolean => /Write at least \d+ words/.test(JSON.stringify(body?.['messages'] ?? ''))

/** Whether they ask for a long text: to write or to repeat one. */
const asksForLong = (context: Context): boolean =>
  asksForLength(context) || /<text>[^<]{500}/.test(JSON.stringify(context.body?.['messages'] ?? ''))

const lateHead = (ms: number): Stages => onStreamWrites((writes) => ({ ...writes, headDelayMs: writes.headDelayMs + ms }))

/** Long answers take their time, coded or not; of the coded ones nothing is flushed before the end. */
const unflushed = (tokenMs: number): Stages =>
  onStreamWrites((writes, context) => ({
    ...writes,
    flushed: false,
    pieces: asksForLength(context) ? writes.pieces.map((piece) => ({ ...piece, delayMs: piece.delayMs + tokenMs })) : writes.pieces,
  }))

/** Once a client has left a long answer, those that come later wait until the answer would have been over. */
const lockedFor = (ms: number, tokenMs: number): Stages => ({
  writes: (writes, context) => {
    const { memory, now } = context
    const wait = Math.max(0, Number(memory.get('locked-until') ?? 0) - now())
    return {
      ...writes,
      pieces: asksForLong(context) ? writes.pieces.map((piece) => ({ ...piece, delayMs: piece.delayMs + tokenMs })) : writes.pieces,
      headDelayMs: writes.headDelayMs + wait,
      left: () => {
        if (asksForLong(context)) memory.set('locked-until', now() + ms)
      },
    }
  },
})

const isPlainCompletion = ({ path, body }: Context): boolean => path.endsWith('/chat/completions') && body?.['stream'] !== true

const reset = (on: (served: number) => boolean): Stages => ({
  writes: (writes, context) => (isPlainCompletion(context) && on(context.served) ? { ...writes, end: 'unanswered' } : writes),
})

const streamHead = (head: string): Stages => onStreamWrites((writes) => ({ ...writes, rawHead: head }))

export const http: readonly Fault[] = [
  fault({
    id: 'head-malformed',
    title: 'The head of a stream is not HTTP',
    target: 'HTTP-001',
    variants: {
      'a status in words': streamHead('HTTP/1.1 OK\r\nContent-Type: text/event-stream\r\n\r\n'),
      'a space in a name': streamHead('HTTP/1.1 200 OK\r\nContent Type: text/event-stream\r\n\r\n'),
    },
  }),
  fault({
    id: 'stream-labelled-json',
    title: 'A stream is labelled application/json',
    entry: 'S029',
    target: 'HTTP-004',
    variants: { bare: streamsLabelled('application/json'), 'with a charset': streamsLabelled('application/json; charset=utf-8') },
  }),
  fault({
    id: 'stream-charset-wrong',
    title: 'A UTF-8 stream has a Content-Type with another charset',
    entry: 'S036',
    target: 'HTTP-007',
    variants: {
      'iso-8859-1': streamsLabelled('text/event-stream; charset=ISO-8859-1'),
      'windows-1252': streamsLabelled('text/event-stream; charset="windows-1252"'),
    },
  }),
  fault({
    id: 'plain-labelled-text',
    title: 'A plain response does not have Content-Type application/json',
    entry: 'V137',
    target: 'HTTP-003',
    variants: {
      'text/plain': onPlainReplies((reply) => labelled(reply, 'text/plain; charset=utf-8')),
      'text/html': onPlainReplies((reply) => labelled(reply, 'text/html')),
    },
  }),
  fault({
    id: 'label-twice',
    title: 'A response has two Content-Type headers',
    target: 'HTTP-008',
    variants: {
      'the same twice': onAnswered((writes) => ({
        ...writes,
        headers: [...writes.headers, ...writes.headers.filter(([name]) => name === 'Content-Type')],
      })),
      'with a charset and without': onPlainReplies((reply) => ({
        ...reply,
        headers: [...reply.headers, ['Content-Type', 'application/json; charset=utf-8']],
      })),
    },
  }),
  fault({
    id: 'gzip-unasked',
    title: 'A response is compressed although the request allows no coding',
    target: 'HTTP-006',
    variants: {
      'all answers': onAnswered((writes) => ({ ...writes, coding: 'gzip' })),
      streams: onStreamWrites((writes) => ({ ...writes, coding: 'gzip' })),
    },
  }),
  fault({
    id: 'gzip-label-only',
    title: 'A response has Content-Encoding gzip, but is not compressed',
    target: 'HTTP-012',
    variants: {
      'where gzip is allowed': onAnswered((writes) =>
        writes.coding === 'gzip' ? { ...writes, coding: 'identity', headers: [...writes.headers, ['Content-Encoding', 'gzip']] } : writes,
      ),
      'and x-gzip': onAnswered((writes) =>
        writes.coding === 'gzip' ? { ...writes, coding: 'identity', headers: [...writes.headers, ['Content-Encoding', 'x-gzip']] } : writes,
      ),
    },
  }),
  fault({
    id: 'gzip-unflushed',
    title: 'A compressed stream is flushed only at its end',
    entry: 'S032',
    target: 'HTTP-013',
    variants: { '1 ms a token': unflushed(1), '2 ms a token': unflushed(2) },
  }),
  fault({
    id: 'head-withheld',
    title: 'The response head of a stream is sent only with the first token',
    entry: 'S034',
    target: 'STR-027',
    variants: { '1.2 s': lateHead(1200), '1.4 s': lateHead(1400) },
  }),
  fault({
    id: 'keep-alive-broken',
    title: 'A keep-alive connection answers no second request',
    entry: 'V174',
    target: 'HTTP-011',
    variants: { 'any later request': reset((served) => served > 0), 'every other request': reset((served) => served % 2 === 1) },
  }),
  fault({
    id: 'disconnect-ignored',
    title: 'Generation continues after a client disconnects, and other requests wait',
    entry: 'S166',
    target: 'ISO-002',
    variants: { 'for four seconds': lockedFor(4000, 2), 'for five seconds': lockedFor(5000, 3) },
  }),
  fault({
    id: 'method-ignored',
    title: 'An unsupported method is not rejected',
    entry: 'V160',
    target: 'HTTP-009',
    variants: {
      'with 200': onRefusals((reply, { reason }) =>
        reason === 'method'
          ? { ...reply, status: 200, headers: [['Content-Type', 'application/json']], body: { kind: 'json', value: {} } }
          : reply,
      ),
      'with 500': onRefusals((reply, { reason }) => (reason === 'method' ? { ...reply, status: 500 } : reply)),
    },
  }),
  fault({
    id: 'no-allow',
    title: 'A 405 response has no Allow header',
    target: 'HTTP-010',
    variants: {
      'no field': onRefusals((reply) => ({ ...reply, headers: reply.headers.filter(([name]) => name !== 'Allow') })),
      'another field': onRefusals((reply) => ({
        ...reply,
        headers: reply.headers.map(([name, value]) => [name === 'Allow' ? 'X-Allow' : name, value]),
      })),
    },
  }),
  fault({
    id: 'text-mixed-between-requests',
    title: 'A response has the text of another request',
    target: 'ISO-001',
    sideEffects: ['ISO-003'],
    variants: {
      'in its place': mixing((own, other) => other ?? own),
      'beside its own': mixing((own, other) => (other === undefined ? own : `${other} ${own}`)),
    },
  }),
]

/** Requests that have a word repeated get what the last of them was to repeat. */
function mixing(mix: (own: string, other: string | undefined) => string): Stages {
  return {
    body: (body, { memory }) => {
      const [message] = objectsOf(body['messages'])
      const prompt = message?.['content']
      const own = typeof prompt === 'string' ? /<text>([a-z]{12})<\/text>$/.exec(prompt)?.[1] : undefined
      if (own === undefined || typeof prompt !== 'string') return body
      const other = memory.get('last-word')
      memory.set('last-word', own)
      const mixed = mix(own, typeof other === 'string' ? other : undefined)
      return { ...body, messages: [{ role: 'user', content: prompt.replace(`<text>${own}</text>`, `<text>${mixed}</text>`) }] }
    },
  }
}
