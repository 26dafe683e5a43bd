/** Probe to transcript, over sockets or within the process. Nothing is decoded, followed or retried, and no secret leaves. */
import { type Field, type Probe, keyPlaceholder, swappedKeyPlaceholder } from '../model/probe.ts'
import type { ImageAddresses, Preflight, ResumedRun, RunStop } from '../model/record.ts'
import type { Fetch, Transcript } from '../model/transcript.ts'
import { type Clock, systemClock } from './clock.ts'
import { type ConnectOptions, connectorOf } from './connector.ts'
import type { Outgoing } from './dispatch.ts'
import { type Raw, type Watch, exchange } from './exchange.ts'
import type { ListeningHost, ImageRequest } from './image-host.ts'
import { type Room, unlimitedRoom } from './large-bodies.ts'
import type { Limits } from './limits.ts'
import { type Connect, openConnectionPool } from './connection-pool.ts'
import { type StallWatch, watchStalls } from './stall.ts'
import { type Mask, maskOf } from './mask.ts'
import { maskedTranscript } from './mask-transcript.ts'
import { needsNode } from './node-client.ts'
import { secretsOf } from './secrets-of.ts'
import { type ConnectionHandler, connectTo } from './memory-connection.ts'
import { withoutEndSlashes } from '../model/url.ts'

export interface TransportOptions {
  /** Ends before `/chat/completions`; a query in it goes with every request. */
  readonly baseUrl: URL
  readonly key: string | null
  /** Fields sent with every request; their values are secret. */
  readonly headers: readonly Field[]
  readonly connectOptions: ConnectOptions
  readonly limits: Limits
  /** Made anew for each exchange: tells when the stream that answers the probe has finished, so that its grace begins. */
  readonly watch: (probe: Probe) => Watch
  /** Serves what probes offer; null: nothing is served. */
  readonly imageHost: ListeningHost | null
  /** Ends the run where a record was ended from outside. */
  readonly endRun: (stop: RunStop) => void
}

/** A record has no such request. */
export class NotRecorded extends Error {
  override readonly name = 'NotRecorded'
}

/** What bounds one exchange, where it is not as the others. */
interface SendBounds {
  /** For its body, beside those of others. Absent: unlimited. */
  readonly room?: Room
  /** In place of the limits that the transport was opened with. */
  readonly limits?: Partial<Limits>
}

export interface Transport {
  /** Resolves with what happened. Rejects with NotRecorded alone, where a record has no such request. */
  readonly send: (probe: Probe, id: string, signal: AbortSignal, bounds?: SendBounds) => Promise<Transcript>
  /** Masks what did not come over the wire but may quote it: messages of errors. */
  readonly mask: Mask
  readonly close: () => void
}

/** What carries the requests of a run, and the clock that it goes by: a run opens it with its own settings. */
export interface TransportFactory {
  readonly clock: Clock
  /** What need not be asked, since a record holds it; null: the run finds out. */
  readonly known: { readonly preflight: Preflight; readonly images: ImageAddresses | null; readonly resumed: ResumedRun | null } | null
  readonly open: (options: TransportOptions) => Transport
}

/** Over the network, by the time of the machine. */
export const sockets: TransportFactory = {
  clock: systemClock,
  known: null,
  open: (options) =>
    openTransport(options, systemClock, (opened, signal) => connectorOf(options.connectOptions, opened, signal), watchStalls()),
}

/**
 * To a server within the process. The base URL only names it.
 * @param accept is handed the server's end of each connection, as the `connection` event of Node's `http.Server` takes it.
 * @param clock a virtual one proves time limits and pauses without waiting; the server has to go by it too.
 */
export const memory = (accept: ConnectionHandler, clock: Clock): TransportFactory => ({
  clock,
  known: null,
  open: (options) => openTransport(options, clock, connectTo(accept), null),
})

/** `stalls`: null where time is virtual, and nothing is late. */
function openTransport(options: TransportOptions, clock: Clock, connect: Connect, stalls: StallWatch | null): Transport {
  const { baseUrl, limits } = options
  const mask = maskOf(secretsOf({ ...options, proxy: options.connectOptions.proxy }))
  const pool = openConnectionPool(baseUrl.origin, connect, limits, clock)
  return {
    mask,
    send: async (probe, id, signal, { room = unlimitedRoom, limits: own } = {}) => {
      const outgoing = filled(probe, options)
      const byNode = needsNode(outgoing.headers)
      const pooled = pool.take(probe.connection, byNode)
      const registration = probe.offers.length === 0 ? undefined : options.imageHost?.register(probe.offers)
      const began = clock.monotonicTime()
      const raw = await exchange(pooled, outgoing, {
        limits: { ...limits, ...own },
        watch: options.watch(probe),
        signal,
        clock,
        stalls,
        room,
      })
      const imageRequests = registration?.unregister() ?? []
      const connection = { ...pooled.state }
      pool.put(pooled, byNode ? 'fresh' : probe.connection, raw.end.kind === 'complete')
      return transcriptOf(raw, probe, outgoing, {
        ...{ id, origin: baseUrl.origin, connection, mask, imageRequests },
        stalledMs: stalls?.longestSince(began) ?? 0,
      })
    },
    close: () => {
      stalls?.close()
      pool.close()
    },
  }
}

/** The probe as it goes out: the base's path and query before its own, the key in its places. */
function filled(probe: Probe, { baseUrl, key, headers }: TransportOptions): Outgoing {
  const fill = (text: string, code: (secret: string) => string): string =>
    text.replaceAll(keyPlaceholder, code(key ?? '')).replaceAll(swappedKeyPlaceholder, code(swapCase(key ?? '')))
  const path = `${withoutEndSlashes(baseUrl.pathname)}${fill(probe.path, encodeURIComponent)}`
  const query = baseUrl.search.slice(1)
  const own = new Set(headers.map(([name]) => name.toLowerCase()))
  return {
    method: probe.method,
    path: query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`,
    headers: [
      ...probe.headers.filter(([name]) => !own.has(name.toLowerCase())).map(([name, value]): Field => [name, fill(value, String)]),
      ...headers,
    ],
    content: probe,
    hangUpAfter: probe.hangUp?.afterBytes ?? null,
  }
}

export const swapCase = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))

interface Context {
  readonly id: string
  readonly origin: string
  readonly connection: Transcript['connection']
  readonly mask: Mask
  readonly imageRequests: readonly ImageRequest[]
  readonly stalledMs: number
}

function transcriptOf(raw: Raw, probe: Probe, outgoing: Outgoing, context: Context): Transcript {
  const { id, origin, connection, mask, imageRequests, stalledMs } = context
  const { startedAt, head, rawHead, pieces, trailers, end, endedAt } = raw
  return maskedTranscript(
    {
      ...{
        id,
        probe,
        url: `${origin}${outgoing.path}`,
        sent: outgoing.headers,
        startedAt,
        connection,
        head,
        rawHead,
        pieces,
        trailers,
        end,
      },
      endedAt,
      ...(stalledMs === 0 ? {} : { stalledMs }),
      echoes: 0,
      fetched: imageRequests.map((imageRequest) => fetchOf(imageRequest, startedAt, mask)),
    },
    mask,
  )
}

function fetchOf({ time, method, url, headers }: ImageRequest, startedAt: number, mask: Mask): Fetch {
  // A short secret is found in innocent fields too.
  const echoes = headers.filter(([, value]) => {
    const bytes = Buffer.from(value, 'latin1')
    return mask.bytes(bytes).value !== bytes
  }).length
  return { at: Math.max(0, time - startedAt) * 1000, method, url, headers: mask.fields(headers).value, echoes }
}
