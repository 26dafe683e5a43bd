/** What requests in flight at the same time get of each other, and of a client that has left. */
import type { Bitmap } from '../decoded-images.ts'
import { together } from '../edits.ts'
import { imagesIn, urlOf } from '../image-parts.ts'
import { type JsonObject, objectsOf } from '../json.ts'
import { type Context, type Fault, type Stages, fault } from '../modification.ts'
import type { Policy } from '../policy.ts'

/** Long enough for requests that are sent at once to be in flight at once, ms. */
const thinkingMs = 30

const hasImages = (body: JsonObject): boolean => imagesIn(body).length > 0
const isStreamed = (body: JsonObject): boolean => body['stream'] === true

/** The messages, and nothing of what their images show. */
const wordsOf = (body: JsonObject): string =>
  JSON.stringify(body['messages'] ?? null, (name, value: unknown) => (name === 'image_url' ? '' : value))

const slow = (matches: (body: JsonObject) => boolean): Stages => ({
  writes: (writes, { body }) =>
    body !== null && matches(body) && writes.status === 200 ? { ...writes, headDelayMs: writes.headDelayMs + thinkingMs } : writes,
})

/** The request whose images are shown in the place of a request's own; undefined: it gets its own. */
type Stranger = (body: JsonObject, context: Context) => JsonObject | undefined

/** Images of one size have as many tokens: they alone are taken for each other. */
async function seeing(policy: Policy, own: string, other: string): ReturnType<Policy['sees']> {
  const seen = await policy.sees(own)
  const shown = await policy.sees(other)
  const sizeOf = ({ width, height }: Bitmap): string => `${String(width)}x${String(height)}`
  return seen.kind === 'picture' && shown.kind === 'picture' && sizeOf(seen.bitmap) === sizeOf(shown.bitmap) ? shown : seen
}

const showing = (strangerOf: Stranger): Stages => ({
  policy: (policy, context) => {
    const { body } = context
    const stranger = body === null || !hasImages(body) ? undefined : strangerOf(body, context)
    if (body === null || stranger === undefined) return policy
    const places = imagesIn(body).map(urlOf)
    const others = imagesIn(stranger).map(urlOf)
    return { ...policy, sees: (url) => seeing(policy, url, others[places.indexOf(url)] ?? url) }
  },
})

const imagesMixed = (strangerOf: Stranger): Stages => together(slow(hasImages), showing(strangerOf))

const inFlight = ({ inFlight: others }: Context, matches: (body: JsonObject) => boolean): readonly JsonObject[] =>
  others().filter((other) => hasImages(other) && matches(other))

const ofSameWords: Stranger = (body, context) => inFlight(context, (other) => wordsOf(other) === wordsOf(body))[0]
const ofLast: Stranger = (_, context) => inFlight(context, () => true).at(-1)

/** How many requests with images came before. */
function countOf({ memory }: Context): number {
  const count = Number(memory.get('requests with images') ?? 0)
  memory.set('requests with images', count + 1)
  return count
}

/** Every so many requests are computed at once, and all get the first one's image. */
const inBatchesOf =
  (size: number): Stranger =>
  (_, context) => {
    const place = countOf(context) % size
    return place === 0 ? undefined : inFlight(context, () => true).at(-place)
  }

const everyThird: Stranger = (body, context) => (countOf(context) % 3 === 2 ? ofLast(body, context) : undefined)

/** Once, what the client that left had sent. */
const ofClientThatLeft: Stranger = (_, { memory }) => {
  const left = memory.get('left')
  memory.delete('left')
  return left as JsonObject | undefined
}
/** `tokenMs`: between tokens, so that a client leaves before its stream is over. */
const rememberingWhoLeft = (tokenMs: number): Stages => ({
  writes: (writes, { body, memory }) => ({
    ...writes,
    pieces:
      body !== null && hasImages(body) ? writes.pieces.map((piece) => ({ ...piece, delayMs: piece.delayMs + tokenMs })) : writes.pieces,
    left: () => {
      writes.left()
      if (body === null || !hasImages(body)) return
      memory.set('left', body)
      memory.set('words that were left', wordsOf(body))
    },
  }),
})

export const inFlightFaults: readonly Fault[] = [
  fault({
    id: 'images-mixed-in-flight',
    title: 'A response is about the image of another concurrent request',
    target: 'ISO-004',
    variants: {
      'the first one of the same words': imagesMixed(ofSameWords),
      'the last one, whatever its words': imagesMixed(ofLast),
      'in batches of four': imagesMixed(inBatchesOf(4)),
      'in batches of eight': imagesMixed(inBatchesOf(8)),
      'streams alone': imagesMixed((body, context) => (isStreamed(body) ? inFlight(context, isStreamed).at(-1) : undefined)),
      'plain responses alone': imagesMixed((body, context) =>
        isStreamed(body) ? undefined : inFlight(context, (other) => !isStreamed(other)).at(-1),
      ),
      'every third request': imagesMixed(everyThird),
    },
  }),
  fault({
    id: 'image-of-a-client-that-left',
    title: 'A response is about the image of a client that disconnected',
    target: 'ISO-004',
    variants: {
      'the next request': together(rememberingWhoLeft(5), imagesMixed(ofClientThatLeft)),
      'the next plain request of the same words': together(
        rememberingWhoLeft(6),
        imagesMixed((body, context) =>
          isStreamed(body) || wordsOf(body) !== context.memory.get('words that were left') ? undefined : ofClientThatLeft(body, context),
        ),
      ),
    },
  }),
  fault({
    id: 'conversations-mixed-in-flight',
    title: 'A response uses the earlier messages of another concurrent request',
    target: 'ISO-001',
    variants: {
      'any earlier turns': messagesMixed(() => true),
      'the results of calls': messagesMixed((body) => objectsOf(body['messages']).some(({ role }) => role === 'tool')),
      'of streams': messagesMixed(isStreamed),
    },
  }),
]

/** Requests with as many messages and the same question get the messages of the first of them in flight. */
function messagesMixed(matches: (body: JsonObject) => boolean): Stages {
  const questionOf = (body: JsonObject): string =>
    JSON.stringify([
      objectsOf(body['messages']).map(({ role }) => role),
      objectsOf(body['messages']).findLast(({ role }) => role === 'user'),
    ])
  const isMine = (body: JsonObject): boolean => !hasImages(body) && objectsOf(body['messages']).length > 2 && matches(body)
  return together(slow(isMine), {
    body: (body, { inFlight: others }) => {
      const stranger = isMine(body)
        ? others().find((other) => isMine(other) && questionOf(other) === questionOf(body) && isStreamed(other) === isStreamed(body))
        : undefined
      return stranger === undefined ? body : { ...body, messages: stranger['messages'] ?? null }
    },
  })
}
