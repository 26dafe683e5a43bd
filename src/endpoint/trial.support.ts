/** Speaks to an endpoint of its own: what tests of this folder share. */
import { type EndpointOptions, startEndpoint } from './endpoint.ts'
import { type Json, type JsonObject, isObject, itemsOf } from './json.ts'

export const key = 'sk-Embedded-0123456789'
export const model = 'embedded-1'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; null: it is none. */
  readonly json: Json
  /** The data of each event of a stream. */
  readonly events: readonly string[]
  /** The events that are chunks. */
  readonly chunks: readonly JsonObject[]
}

export interface Trial {
  readonly url: string
  /** Sends a request for a completion: members of the body, or a body as it stands. */
  readonly send: (body: JsonObject | string | Uint8Array, headers?: Readonly<Record<string, string>>) => Promise<Answered>
  readonly fetch: (path: string, init?: RequestInit) => Promise<Answered>
  readonly close: () => Promise<void>
}

export async function trial(options: Partial<EndpointOptions> = {}): Promise<Trial> {
  const endpoint = await startEndpoint({ apiKey: key, ...options })
  const get = async (path: string, init?: RequestInit): Promise<Answered> => answered(await fetch(`${endpoint.url}${path}`, init))
  return {
    url: endpoint.url,
    close: endpoint.close,
    fetch: get,
    send: (body, headers = {}) =>
      get('/chat/completions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', authorization: `Bearer ${key}`, ...headers },
        body: typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify({ model, ...body }),
      }),
  }
}

/** Runs against an endpoint, and closes it whatever comes. */
export async function tried<T>(options: Partial<EndpointOptions>, act: (on: Trial) => Promise<T>): Promise<T> {
  const on = await trial(options)
  try {
    return await act(on)
  } finally {
    await on.close()
  }
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text()
  const events = text
    .split('\n\n')
    .filter((event) => event.startsWith('data: '))
    .map((event) => event.slice('data: '.length))
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: parsed(text),
    events,
    chunks: events.map(parsed).filter(isObject),
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

/** One user message. */
export const user = (content: Json, more: JsonObject = {}): JsonObject => ({ messages: [{ role: 'user', content }], ...more })

/** Follows member names and places; null where there is nothing. */
export const at = (value: Json | undefined, ...path: readonly (string | number)[]): Json =>
  path.reduce<Json>((here, step) => {
    const next = typeof step === 'number' ? itemsOf(here).at(step) : isObject(here) ? here[step] : null
    return next ?? null
  }, value ?? null)

/** What the first choice says, plain or streamed. */
export const said = ({ json, chunks }: Answered): string =>
  chunks.length > 0
    ? chunks.map((chunk) => textIn(at(chunk, 'choices', 0, 'delta', 'content'))).join('')
    : textIn(at(json, 'choices', 0, 'message', 'content'))

const textIn = (value: Json): string => (typeof value === 'string' ? value : '')

export const errorOf = ({ json }: Answered): Json => at(json, 'error')
