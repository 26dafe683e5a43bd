/** The clients that bear witness, each as a function from a recorded answer to what became of it. For tests only. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Transcript } from '../model/transcript.ts'
import { iterates, creates, assembles } from './openai-node.support.ts'
import { streams, generates } from './ai-sdk.support.ts'
import type { Outcome } from './outcome.support.ts'
import { serve } from './replay.support.ts'
import { isOfTheWire, serveRaw } from './socket.support.ts'

/** What a client is told to ask for; an answer is read in its light. */
export interface ClientRequest {
  readonly tools: readonly { readonly name: string; readonly parameters: object }[]
  readonly choices: number
  readonly usage: boolean
  /** Of the answer; null: any text. */
  readonly schema: object | null
}

/** Where it asks, and by what: nock stands in for one fetch and not for the other. */
export interface Endpoint {
  readonly baseURL: string
  readonly fetch: typeof fetch
  readonly stop: () => void
}

/** A way to use a client: its own error for the end, or what it told. */
export type Use = (endpoint: Endpoint, asked: ClientRequest) => Promise<Outcome>

/** Which requests it can send. */
export interface Fitting {
  readonly streamed: boolean
  /** Whether it can ask for more than one choice. */
  readonly many: boolean
}

export interface Client extends Fitting {
  /** `openai-node 6.49.0` */
  readonly name: string
  /** How it is used, as a reader of its documentation knows it: `iteration`, `.stream()`. */
  readonly use: string
  readonly run: Use
}

const root = resolve(import.meta.dirname, '../..')

function version(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  return (manifest as { readonly version: string }).version
}

const openai = `openai-node ${version('openai')}`
const aiSdk = `AI SDK ${version('ai')} with openai-compatible ${version('@ai-sdk/openai-compatible')}`

export const clients: readonly Client[] = [
  { name: openai, use: 'iteration', streamed: true, many: true, run: iterates },
  { name: openai, use: '.stream()', streamed: true, many: true, run: assembles },
  { name: openai, use: '.create()', streamed: false, many: true, run: creates },
  { name: aiSdk, use: 'streamText', streamed: true, many: false, run: streams },
  { name: aiSdk, use: 'generateText', streamed: false, many: false, run: generates },
]

/** How long a client may be at it, ms, before it counts as hung: after an end that never came, and where all has been said. */
const timeoutsMs = { withoutEnd: 1000, else: 15_000 }

/** What the clients that can send that request made of the answer. */
export async function witness(transcript: Transcript): Promise<ReadonlyMap<Client, Outcome>> {
  const asked = requestFactsOf(transcript)
  const outcomes = clients
    .filter((client) => fits(client, transcript))
    .map(async (client) => [client, await replay(client, asked, transcript)] as const)
  return new Map(await Promise.all(outcomes))
}

export const isStreamed = (transcript: Transcript): boolean => bodyOf(transcript)['stream'] === true

export const fits = ({ streamed, many }: Fitting, transcript: Transcript): boolean =>
  streamed === isStreamed(transcript) && (many || requestFactsOf(transcript).choices === 1)

async function replay(client: Client, asked: ClientRequest, transcript: Transcript): Promise<Outcome> {
  const endpoint = isOfTheWire(transcript) ? await serveRaw(transcript) : serve(transcript)
  let timer: NodeJS.Timeout | undefined
  const hung = new Promise<Outcome>((resolve) => {
    timer = setTimeout(
      () => {
        resolve({ kind: 'hung' })
      },
      transcript.end.kind === 'timeout' ? timeoutsMs.withoutEnd : timeoutsMs.else,
    )
  })
  try {
    return await Promise.race([client.run(endpoint, asked), hung])
  } finally {
    clearTimeout(timer)
    endpoint.stop()
  }
}

type Body = Readonly<Record<string, unknown>>

function bodyOf({ probe }: Transcript): Body {
  try {
    const body: unknown = JSON.parse(Buffer.from(probe.body).toString('utf8'))
    return typeof body === 'object' && body !== null ? (body as Body) : {}
  } catch {
    return {}
  }
}

export function requestFactsOf(transcript: Transcript): ClientRequest {
  const body = bodyOf(transcript)
  const listed: readonly unknown[] = Array.isArray(body['tools']) ? body['tools'] : []
  const tools = listed.map((tool) => (tool as { readonly function: { readonly name: string; readonly parameters?: object } }).function)
  const options = body['stream_options'] as { readonly include_usage?: boolean } | null | undefined
  const format = body['response_format'] as { readonly json_schema?: { readonly schema?: object } } | null | undefined
  return {
    tools: tools.map(({ name, parameters = { type: 'object' } }) => ({ name, parameters })),
    choices: typeof body['n'] === 'number' ? body['n'] : 1,
    usage: options?.include_usage === true,
    schema: format?.json_schema?.schema ?? null,
  }
}
