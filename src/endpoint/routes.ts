/** Paths and their methods, and the refusals that come before a body is looked at. */
import { type Incoming, accepts, isJsonLabelled } from './incoming.ts'
import { type Refusal, refuse } from './refusal.ts'

export type Route =
  | { readonly kind: 'completions' | 'models' | 'preflight' }
  | { readonly kind: 'model'; readonly name: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

const methods: readonly (readonly [path: RegExp, methods: readonly string[]])[] = [
  [/^\/v1\/chat\/completions$/, ['POST']],
  [/^\/v1\/models$/, ['GET', 'HEAD']],
  [/^\/v1\/models\/([^/]+)$/, ['GET', 'HEAD']],
]

export function routeOf({ method, path }: Incoming): Route {
  const known = methods.find(([pattern]) => pattern.test(path))
  if (known === undefined)
    return { kind: 'refused', refusal: refuse('path', 'There is nothing at this path.', { status: 404, code: 'unknown_url' }) }
  const [pattern, allowed] = known
  if (method === 'OPTIONS') return { kind: 'preflight' }
  if (!allowed.includes(method)) {
    const message = `This path takes ${allowed.join(', ')} and not ${method}.`
    const allow = ['Allow', [...allowed, 'OPTIONS'].join(', ')] as const
    return { kind: 'refused', refusal: refuse('method', message, { status: 405, code: 'method_not_allowed', headers: [allow] }) }
  }
  const name = pattern.exec(path)?.[1]
  if (name !== undefined) return { kind: 'model', name: decoded(name) }
  return { kind: method === 'POST' ? 'completions' : 'models' }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** What is wrong with the label or the length of a body. */
export function misfit(incoming: Incoming): Refusal | null {
  if (incoming.body === null)
    return refuse('too-large', 'The body is larger than 20 MB.', {
      status: 413,
      code: 'request_too_large',
      headers: [['Connection', 'close']],
    })
  const coding = incoming.headers['content-encoding'] ?? 'identity'
  if (coding.toLowerCase() !== 'identity')
    return refuse('media-type', 'A body with a content coding is not read.', {
      status: 415,
      code: 'unsupported_media_type',
      headers: [['Accept-Encoding', 'identity']],
    })
  return isJsonLabelled(incoming)
    ? null
    : refuse('media-type', 'The body must be labelled Content-Type: application/json.', {
        status: 415,
        code: 'unsupported_media_type',
        headers: [['Accept', 'application/json']],
      })
}

export const codingFor = (incoming: Incoming): 'gzip' | 'identity' => (accepts(incoming, 'gzip') ? 'gzip' : 'identity')
