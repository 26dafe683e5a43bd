/**
 * Pictures of ours over HTTP: what a probe offers is served while it is under way, and who fetches it is written down. It answers nothing else, and
 * runs only where the operator opted in.
 */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Field, Offer } from '../model/probe.ts'
import { type Clock, systemClock } from './clock.ts'
import { withoutEndSlashes } from '../model/url.ts'

export interface ImageHostOptions {
  /** Where the endpoint reaches it; port 0: whichever is listened on. */
  readonly url: URL
  /** Where it listens, if that is elsewhere: behind a tunnel, or under another name. */
  readonly listen: { readonly host: string; readonly port: number } | null
}

/** A request for an offer, secrets and all. `time`: ms since the Unix epoch. */
export interface ImageRequest {
  readonly time: number
  readonly method: string
  readonly url: string
  readonly headers: readonly Field[]
}

export interface ListeningHost {
  /** Both without a slash at their end; `inner`: the second listener, on loopback. */
  readonly url: string
  readonly inner: string
  /** Serves what is offered until it is withdrawn; that gives the visits. */
  readonly register: (offers: readonly Offer[]) => { readonly unregister: () => readonly ImageRequest[] }
  readonly close: () => Promise<void>
}

const loopback = '127.0.0.1'

/** Starts to listen, twice. Rejects where an address cannot be listened on. */
export async function openImageHost({ url, listen }: ImageHostOptions, clock: Clock = systemClock): Promise<ListeningHost> {
  const stands = new Map<string, Stand>()
  const servers = [serverOf(stands, clock), serverOf(stands, clock)] as const
  const [outer, inner] = servers
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closed))
  }
  try {
    const where = listen ?? { host: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(url) }
    const port = await listening(outer, where.host, where.port)
    return { ...addressesOf(url, port, await listening(inner, loopback, 0)), register: (offers) => standFor(offers, stands), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The second listener goes under another name than the first, so that a redirect to it leaves the host also where both are loopback. */
export function addressesOf(url: URL, port: number, innerPort: number): { readonly url: string; readonly inner: string } {
  const shown = new URL(url)
  if (shown.port === '0') shown.port = String(port)
  const name = url.hostname === loopback ? 'localhost' : loopback
  return { url: `${shown.origin}${withoutEndSlashes(shown.pathname)}`, inner: `http://${name}:${String(innerPort)}` }
}

const portOf = ({ port, protocol }: URL): number => (port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port))

interface Stand {
  readonly register: Offer
  readonly imageRequests: ImageRequest[]
}

function standFor(offers: readonly Offer[], stands: Map<string, Stand>): { readonly unregister: () => readonly ImageRequest[] } {
  const imageRequests: ImageRequest[] = []
  for (const register of offers) stands.set(lastPart(register.url), { register, imageRequests })
  return {
    unregister: () => {
      for (const { url } of offers) stands.delete(lastPart(url))
      return imageRequests
    },
  }
}

/** What nobody can guess: a tunnel may cut off what stands before it. */
const lastPart = (url: string): string => url.split('?')[0]?.split('/').at(-1) ?? ''

function serverOf(stands: ReadonlyMap<string, Stand>, clock: Clock): Server {
  return createServer((request, response) => {
    request.resume()
    response.on('error', () => undefined)
    const registration = stands.get(lastPart(request.url ?? ''))
    if (registration !== undefined) registration.imageRequests.push(visitOf(request, registration.register, clock))
    answer(response, registration?.register ?? nothing)
  })
}

const nothing: Pick<Offer, 'status' | 'headers' | 'body'> = { status: 404, headers: [], body: new Uint8Array(0) }

function answer(response: ServerResponse, { status, headers, body }: Pick<Offer, 'status' | 'headers' | 'body'>): void {
  for (const [name, value] of headers) response.setHeader(name, value)
  response.writeHead(status, { 'Content-Length': body.length, Connection: 'close' })
  response.end(body)
}

const visitOf = ({ method, rawHeaders }: IncomingMessage, { url }: Offer, clock: Clock): ImageRequest => ({
  time: clock.wallTime(),
  method: method ?? '',
  url,
  headers: rawHeaders.flatMap((name, at): readonly Field[] => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : [])),
})

const listening = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
