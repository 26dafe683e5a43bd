/** A proxy on loopback that passes requests on to one endpoint, unbuffered and unchanged, and gives each exchange as it crossed the wire. */
import { type IncomingMessage, type RequestOptions, type ServerResponse, Agent, createServer, request as httpRequest } from 'node:http'
import { Agent as SecureAgent, request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { MAX_HEAD, type RelayedExchange, refuse, relay } from './relay.ts'
import { watchStalls } from './stall.ts'
import { withoutEndSlashes } from '../model/url.ts'

interface ProxyOptions {
  /** Where requests go: its path begins each of theirs. */
  readonly target: URL
  /** Of loopback; 0: a free one. */
  readonly port: number
  readonly insecure: boolean
  /** PEM text of the authorities to trust in place of the built-in ones; null: those. */
  readonly ca: string | null
  /** Called when an exchange has ended. */
  readonly ended: (exchange: RelayedExchange) => void
}

export interface RecordingProxy {
  /** What clients take as their base URL. */
  readonly url: string
  /** Ends what is under way, and listens no more. */
  readonly close: () => Promise<void>
}

/** Rejects where the port cannot be listened on. */
export async function startRecordingProxy({ target, port, insecure, ca, ended }: ProxyOptions): Promise<RecordingProxy> {
  const isSecure = target.protocol === 'https:'
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true })
  const base = withoutEndSlashes(target.pathname)
  const trust = isSecure ? { rejectUnauthorized: !insecure, ...(ca === null ? {} : { ca }) } : {}
  const open = (options: RequestOptions, isFresh: boolean): ReturnType<typeof httpRequest> =>
    (isSecure ? httpsRequest : httpRequest)(target, { ...options, ...trust, agent: isFresh ? false : agent })
  const stalls = watchStalls()
  const underWay = new Set<() => void>()
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? ''
    if (path !== base && !path.startsWith(`${base}/`) && !path.startsWith(`${base}?`)) {
      refuse(response, 404, `this proxy passes on requests below ${base === '' ? '/' : base} only`)
      return
    }
    const stop = relay({ request, response, open, target, base, stalls }, (exchange) => {
      underWay.delete(stop)
      ended(exchange)
    })
    underWay.add(stop)
  }
  const server = createServer({ keepAlive: true, noDelay: true, maxHeaderSize: MAX_HEAD }, onRequest)
  // How long an upload takes is the client's own business.
  server.requestTimeout = 0
  server.headersTimeout = 60_000
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue()
    onRequest(request, response)
  })
  server.on('connect', (_, socket) => socket.destroy())
  server.on('upgrade', (_, socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
    close: () =>
      new Promise((resolve) => {
        for (const stop of [...underWay]) stop()
        stalls.close()
        agent.destroy()
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
