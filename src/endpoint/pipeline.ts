/** What an answer passes through: the door, the body, the images, the completion, the reply, the bytes. Deviations take part at each stage. */
import { answerTo } from './answer.ts'
import { type RequestFacts, readRequestFacts } from './request-facts.ts'
import type { EndpointClock } from './clock.ts'
import { type Stamp, complete } from './completion.ts'
import { type Context, type Stages, through } from './modification.ts'
import { isRemote } from './fetch.ts'
import type { Incoming } from './incoming.ts'
import { type JsonObject, isObject, parseBody } from './json.ts'
import type { Bitmap } from './decoded-images.ts'
import { type Policy, policy as healthy, wrongKey } from './policy.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type Reply, completionReply, jsonReply, refusalReply } from './reply.ts'
import { codingFor, misfit, routeOf } from './routes.ts'
import { breaches } from './rules.ts'
import { departures } from './validation.ts'
import { type Pace, type Writes, writesOf } from './writes.ts'

/** What stays the same between requests. */
export interface Setting {
  readonly apiKey: string | null
  readonly models: readonly string[]
  /** When the models were made: seconds since 1970. */
  readonly since: number
  readonly pace: Pace
  /** Whether images are fetched by their http address. */
  readonly fetchesImages: boolean
  readonly stages: readonly Stages[]
  readonly memory: Map<string, unknown>
  /** Bodies of the requests in flight by their numbers; whoever answers a request removes it. */
  readonly inFlight: Map<number, JsonObject>
  readonly clock: EndpointClock
}

export async function respond(incoming: Incoming, setting: Setting, nth: number, stamp: Stamp): Promise<Writes> {
  const parsed = incoming.body === null ? null : parseBody(incoming.body)
  const body = parsed?.kind === 'json' && isObject(parsed.value) ? parsed.value : null
  const context: Context = {
    nth,
    path: incoming.path,
    incoming,
    body,
    connection: incoming.connection,
    served: incoming.served,
    memory: setting.memory,
    inFlight: () => [...setting.inFlight].flatMap(([other, sent]) => (other === nth ? [] : [sent])),
    now: setting.clock.wallTime,
  }
  if (body !== null) setting.inFlight.set(nth, body)
  const made = forPages(incoming, await replyTo(incoming, setting, context, stamp))
  const reply = through(setting.stages, made, (one) => one.reply, context)
  const writes = writesOf(reply, setting.pace, codingFor(incoming))
  return through(setting.stages, writes, (one) => one.writes, context)
}

async function replyTo(incoming: Incoming, setting: Setting, context: Context, stamp: Stamp): Promise<Reply> {
  const policy = through(setting.stages, healthy, (one) => one.policy, context)
  const route = routeOf({ ...incoming, path: policy.path(incoming.path) })
  if (route.kind === 'refused') return refusalReply(route.refusal)
  if (route.kind === 'preflight') return preflight
  const authorization = incoming.headers['authorization']
  if (setting.apiKey !== null && !policy.opens(authorization, setting.apiKey, incoming.query)) return refusalReply(wrongKey(authorization))
  if (route.kind === 'models') return jsonReply({ object: 'list', data: setting.models.map((model) => modelObject(model, setting)) })
  if (route.kind === 'model') {
    const named = setting.models.find((model) => policy.serves(route.name, model))
    return named === undefined ? refusalReply(unknownModel()) : jsonReply(modelObject(named, setting))
  }
  return completionFor(incoming, setting, policy, context, stamp)
}

/** Pages of any origin may read what they are answered, errors too: https://fetch.spec.whatwg.org/#http-cors-protocol */
const forPages = (incoming: Incoming, reply: Reply): Reply =>
  incoming.headers['origin'] === undefined ? reply : { ...reply, headers: [...reply.headers, ['Access-Control-Allow-Origin', '*']] }

const preflight: Reply = {
  status: 204,
  headers: [
    ['Allow', 'GET, HEAD, POST, OPTIONS'],
    ['Access-Control-Allow-Methods', 'GET, POST'],
    ['Access-Control-Allow-Headers', '*, Authorization'],
  ],
  body: { kind: 'text', text: '' },
  refusal: null,
}

const modelObject = (model: string, { since }: Setting): JsonObject => ({
  id: model,
  object: 'model',
  created: since,
  owned_by: 'vision-conformance',
})

const unknownModel = (): Refusal =>
  refuse('model', 'The model does not exist, or the key has no access to it.', { status: 404, param: 'model', code: 'model_not_found' })

async function completionFor(incoming: Incoming, setting: Setting, policy: Policy, context: Context, stamp: Stamp): Promise<Reply> {
  const unfit = misfit(incoming)
  if (unfit !== null && !policy.overlooks(unfit)) return refusalReply(unfit)
  const parsed = parseBody(incoming.body ?? new Uint8Array())
  if (parsed.kind === 'not-json') return refusalReply(refuse('json', parsed.why, { code: 'invalid_json' }))
  if (!isObject(parsed.value)) return refusalReply(refuse('json', 'The body is JSON, but no object.', { code: 'invalid_json' }))
  const body = through(setting.stages, parsed.value, (one) => one.body, context)
  const counts = (refusal: Refusal): boolean => !policy.overlooks(refusal)
  const wrong = departures(body).find(counts) ?? breaches(body).find(counts)
  if (wrong !== undefined) return refusalReply(wrong)
  const asked = readRequestFacts(body)
  if (!setting.models.some((model) => policy.serves(asked.model, model))) return refusalReply(unknownModel())
  const objection = policy.objects(body)
  if (objection !== null) return refusalReply(objection)
  const seen = await seeAll(asked, policy, setting.fetchesImages)
  if (seen.kind === 'refused') return refusalReply(seen.refusal)
  const completion = complete(asked, answerTo(asked, seen.bitmaps), seen.bitmaps, stamp)
  return completionReply(
    asked,
    through(setting.stages, completion, (one) => one.completion, context),
  )
}

type SeenAll =
  { readonly kind: 'seen'; readonly bitmaps: ReadonlyMap<string, Bitmap> } | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Decodes every image once, however often it is shown. */
async function seeAll({ messages }: RequestFacts, policy: Policy, fetchesImages: boolean): Promise<SeenAll> {
  const bitmaps = new Map<string, Bitmap>()
  for (const part of messages.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'image' || bitmaps.has(part.url)) continue
    const fetched = fetchesImages && isRemote(part.url) ? await policy.fetches(part.url) : null
    const seen = fetched?.kind === 'wrong' ? fetched : await policy.sees(fetched?.dataUri ?? part.url)
    if (seen.kind === 'picture') bitmaps.set(part.url, seen.bitmap)
    else if (!policy.readsPast(part.url))
      return { kind: 'refused', refusal: refuse('image', seen.why, { param: part.param, code: 'invalid_image' }) }
  }
  return { kind: 'seen', bitmaps }
}
