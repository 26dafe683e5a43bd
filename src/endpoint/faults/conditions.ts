/** Requests that fail under a condition that is not in what is being tested: what their text holds, what came before, what else is under way. */
import { imagesIn } from '../image-parts.ts'
import { type JsonObject, objectsOf, textOf } from '../json.ts'
import { type Context, type Fault, type Stages, fault } from '../modification.ts'
import { refuse } from '../refusal.ts'
import type { Writes } from '../writes.ts'
import { refusing } from './refusals.ts'

const textsOf = (body: JsonObject): readonly string[] =>
  objectsOf(body['messages']).flatMap(({ content }) => [textOf(content), ...objectsOf(content).map(({ text }) => textOf(text))])
const hasQuotes = (body: JsonObject): boolean => textsOf(body).some((text) => text.includes('"'))

/** Of responses that are not refusals. */
const whereAccepted = (matches: (context: Context) => boolean, change: Partial<Writes>): Stages => ({
  writes: (writes, context) => (writes.status === 200 && matches(context) ? { ...writes, ...change } : writes),
})

const failingWhere = (status: number, matches: (context: Context) => boolean): Stages => ({
  policy: (policy, context) => {
    const fails = matches(context)
    return {
      ...policy,
      objects: (body) => (fails ? refuse('unsupported', 'Internal server error', { status }) : policy.objects(body)),
    }
  },
})

/** One in so many of the requests that match. */
const everyOne =
  (count: number, matches: (context: Context) => boolean) =>
  (context: Context): boolean => {
    if (!matches(context)) return false
    const turn = Number(context.memory.get('turn') ?? 0) + 1
    context.memory.set('turn', turn)
    return turn % count === 0
  }

const hasImage = ({ body }: Context): boolean => body !== null && imagesIn(body).length > 0

const isPlainBesideOthers = ({ body, inFlight }: Context): boolean => body !== null && body['stream'] !== true && inFlight().length > 0

/** What a refused request leaves on its connection stands before the next response. */
const leaving = (left: string): Stages => ({
  writes: (writes, { memory, connection }) => {
    const place = `rejected on ${String(connection)}`
    const isAfterRefusal = memory.get(place) === true
    memory.set(place, writes.status >= 400)
    return isAfterRefusal ? { ...writes, rawHead: `${left}HTTP/1.1 200 OK\r\n` } : writes
  },
})

export const conditions: readonly Fault[] = [
  fault({
    id: 'quoted-text-unanswered',
    title: 'Quotation marks in a text cause a server error',
    target: 'HTTP-024',
    variants: {
      'status 500': refusing(500, 'Internal server error', hasQuotes),
      'a cut connection': whereAccepted(({ body }) => body !== null && hasQuotes(body), { end: 'unanswered' }),
    },
  }),
  fault({
    id: 'every-third-image-unanswered',
    title: 'Every third request with an image causes a server error',
    target: 'HTTP-024',
    // Few requests, so that it does not hang on the order of all others which ones fail.
    scope: ['HTTP-024', 'PAR-035', 'PAR-036', 'VIS-001'],
    variants: {
      'status 500': failingWhere(500, everyOne(3, hasImage)),
      'status 502': failingWhere(502, everyOne(3, hasImage)),
    },
  }),
  fault({
    id: 'body-left-by-refusal',
    title: 'A rejected request leaves extra bytes before the next response on its connection',
    target: 'HTTP-001',
    sideEffects: ['ERR-008'],
    variants: { 'the end of its body': leaving('"}]}'), 'a line break and a word': leaving('\r\nnull') },
  }),
  fault({
    id: 'bodies-lost-under-load',
    title: 'Under concurrency, some responses have no body',
    target: 'SCH-001',
    scope: ['SCH-001', 'http', 'sse'],
    variants: {
      'one in 7': whereAccepted(everyOne(7, isPlainBesideOthers), { pieces: [] }),
      'one in 5': whereAccepted(everyOne(5, isPlainBesideOthers), { pieces: [] }),
    },
  }),
]
