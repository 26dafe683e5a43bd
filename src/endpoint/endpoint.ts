/** The mock server: it keeps the whole contract, and deviates only where it is told to. */
import { createHash } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type EndpointClock, machineClock } from './clock.ts'
import type { Stamp } from './completion.ts'
import type { Incoming } from './incoming.ts'
import { type EndpointOptions, stagesOf, totalOptions } from './options.ts'
import type { Setting } from './pipeline.ts'
import { serverFor } from './server.ts'

export type { EndpointOptions } from './options.ts'

export interface Endpoint {
  /** What requests are sent below: `http://127.0.0.1:PORT/v1`. */
  readonly url: string
  /** Stops listening and ends every connection: idle ones at once, others after a moment. */
  readonly close: () => Promise<void>
}

/**
 * Starts to listen.
 * @throws Error where a fault or variation is unknown, or the address cannot be listened on.
 */
export async function startEndpoint(options: Partial<EndpointOptions>): Promise<Endpoint> {
  const total = totalOptions(options)
  const server = serverOf(total, machineClock)
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(total.port, total.host, () => {
      server.off('error', failed)
      listening()
    })
  })
  const { port } = server.address() as AddressInfo
  const host = total.host.includes(':') ? `[${total.host}]` : total.host
  return { url: `http://${host}:${String(port)}/v1`, close: () => closed(server) }
}

/** The endpoint without a socket, for a run in the same process. */
export interface MemoryEndpoint {
  /** Names it in reports; nothing listens there. */
  readonly url: string
  /** Takes the server's end of a connection. */
  readonly accept: (connection: Duplex) => void
}

/**
 * Answers over connections that it is handed, at the pace of the clock.
 * @throws Error where a fault or variation is unknown.
 */
export function memoryEndpoint(options: Partial<EndpointOptions>, clock: EndpointClock): MemoryEndpoint {
  const server = serverOf(totalOptions(options), clock)
  return { url: 'http://embedded.invalid/v1', accept: (connection) => server.emit('connection', connection) }
}

function serverOf(total: EndpointOptions, clock: EndpointClock): Server {
  const setting: Setting = {
    apiKey: total.apiKey,
    models: [total.model, ...total.otherModels],
    since: Math.floor(clock.wallTime() / 1000),
    pace: { latencyMs: total.latencyMs, tokenMs: total.tokenMs },
    fetchesImages: total.fetchesImages,
    stages: stagesOf(total, total.seed),
    memory: new Map(),
    inFlight: new Map(),
    clock,
  }
  return serverFor(setting, stampsOf(total.seed, clock), total)
}

/** How long answers that are under way may take once the endpoint is told to close, ms. */
const graceMs = 300

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    const hard = setTimeout(() => {
      server.closeAllConnections()
    }, graceMs)
    server.close(() => {
      clearTimeout(hard)
      done()
    })
    server.closeIdleConnections()
  })
}

/** So many requests are told apart by their bytes and their count; then counting begins anew, under other names. */
const MAX_COUNTED = 100_000

/** Names that are unlike for every request, and the same whenever a run is repeated with its seed, in whatever order its requests arrive. */
function stampsOf(seed: number, clock: EndpointClock): (incoming: Incoming) => Stamp {
  const counts = new Map<string, number>()
  let round = 0
  return ({ method, path, query, body }) => {
    const request = createHash('sha256')
      .update(`${method} ${path}?${query}\n`)
      .update(body ?? '')
      .digest('base64')
    if (counts.size >= MAX_COUNTED) {
      counts.clear()
      round += 1
    }
    const count = (counts.get(request) ?? 0) + 1
    counts.set(request, count)
    const draw = (what: string, length: number): string =>
      createHash('sha256')
        .update([seed, request, round, count, what].join('/'))
        .digest('base64')
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, length)
    return {
      id: `chatcmpl-${draw('completion', 29)}`,
      created: Math.floor(clock.wallTime() / 1000),
      fingerprint: 'fp_embedded_1',
      callId: (choice, call) => `call_${draw(`call/${String(choice)}/${String(call)}`, 24)}`,
    }
  }
}
