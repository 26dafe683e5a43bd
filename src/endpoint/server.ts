/** HTTP/1.1: requests in, bytes in time out. */
import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { constants, createGzip } from 'node:zlib'
import { type EndpointClock, pause } from './clock.ts'
import type { Stamp } from './completion.ts'
import { type Incoming, MAX_BODY_BYTES } from './incoming.ts'
import type { EndpointOptions } from './options.ts'
import { respondAs } from './per-request.ts'
import { type Setting, respond } from './pipeline.ts'
import { refuse } from './refusal.ts'
import { refusalReply } from './reply.ts'
import { type Writes, writesOf } from './writes.ts'

/** Longer than clients keep a connection for, so that none is closed as it is used again, ms. */
const keepAliveMs = 75_000

export function serverFor(setting: Setting, stampFor: (incoming: Incoming) => Stamp, options: EndpointOptions): Server {
  let requests = 0
  let connections = 0
  const known = new WeakMap<object, Place>()
  const server = createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
    const nth = ++requests
    const place = known.get(request.socket) ?? { connection: ++connections, served: 0 }
    known.set(request.socket, { ...place, served: place.served + 1 })
    response.on('error', () => undefined)
    serve({ request, response, clock: setting.clock }, place, async (incoming) => {
      const stamp = stampFor(incoming)
      const writes = await respondAs(incoming, setting, options, (own) => respond(incoming, own, nth, stamp))
      return { writes, requestId: `req_${stamp.id.replace('chatcmpl-', '')}` }
    })
      .catch((error: unknown) => {
        // What fails is the connection, or a fault of our own: that one is said.
        if (response.socket?.destroyed === false) process.emitWarning(`the mock server failed: ${String(error)}`)
        response.destroy()
      })
      .finally(() => setting.inFlight.delete(nth))
  })
  server.on('clientError', refuseUnread)
  return server
}

/** Which connection carries a request, and how many it carried before. */
type Place = Pick<Incoming, 'connection' | 'served'>

interface Serving {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly clock: EndpointClock
}

interface Answered {
  readonly writes: Writes
  readonly requestId: string
}

async function serve(serving: Serving, place: Place, answer: (incoming: Incoming) => Promise<Answered>): Promise<void> {
  const { request, response, clock } = serving
  const incoming = await read(request, place)
  // Images are decoded and fetched outside of virtual time.
  const { writes, requestId } = await clock.hold(answer(incoming))
  const isNamed = writes.headers.some(([name]) => name.toLowerCase() === 'x-request-id')
  if (!isNamed) response.setHeader('x-request-id', requestId)
  await play(serving, writes)
}

/** Of what is too large the rest is let pass, so that the client gets to read the answer; and of that no more than this. */
const MAX_DRAINED = 8 * MAX_BODY_BYTES

async function read(request: IncomingMessage, place: Place): Promise<Incoming> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length <= MAX_BODY_BYTES) pieces.push(piece)
    if (length > MAX_DRAINED) throw new Error('more than is let pass')
  }
  const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
  return { method: request.method ?? '', path, query, headers, body: length > MAX_BODY_BYTES ? null : Buffer.concat(pieces), ...place }
}

async function play({ request, response, clock }: Serving, writes: Writes): Promise<void> {
  const gone = new AbortController()
  const isGone = (): boolean => gone.signal.aborted
  response.once('close', () => {
    gone.abort('the client left')
    if (!response.writableFinished) writes.left()
  })
  if (writes.end === 'unanswered') {
    response.destroy()
    return
  }
  if (writes.headDelayMs > 0) await pause(clock, writes.headDelayMs, gone.signal)
  if (isGone()) return
  if (writes.rawHead !== null) {
    response.socket?.end(Buffer.concat([Buffer.from(writes.rawHead, 'latin1'), ...writes.pieces.map(({ bytes }) => bytes)]))
    return
  }
  for (const [name, value] of writes.headers) response.appendHeader(name, value)
  // Node would take the machine's.
  if (!response.hasHeader('date')) response.setHeader('Date', new Date(clock.wallTime()).toUTCString())
  const bodies = bodiesOf(writes, clock, gone.signal)
  if (writes.framing === 'length' && !response.hasHeader('content-length')) {
    const whole = Buffer.concat(await collected(bodies))
    if (writes.status !== 204) response.setHeader('content-length', whole.length)
    if (writes.coding === 'gzip' && whole.length > 0) response.setHeader('content-encoding', 'gzip')
    response.writeHead(writes.status)
    if (request.method !== 'HEAD') response.write(whole)
  } else {
    if (writes.coding === 'gzip') response.setHeader('content-encoding', 'gzip')
    if (writes.framing === 'close') response.setHeader('connection', 'close').useChunkedEncodingByDefault = false
    response.writeHead(writes.status)
    response.flushHeaders()
    for await (const { bytes, delayMs } of bodies) {
      if (delayMs > 0) await pause(clock, delayMs, gone.signal)
      if (isGone()) return
      if (bytes.length > 0 && !response.write(bytes)) await drained(response, gone.signal)
    }
  }
  finish(response, writes)
}

/** A stream of many pieces hands over now and then, so that a client's leaving is noticed. */
const turn = 32

async function* bodiesOf(
  { pieces, coding, flushed }: Writes,
  clock: EndpointClock,
  signal: AbortSignal,
): AsyncGenerator<Writes['pieces'][number]> {
  if (coding === 'identity') {
    for (const [at, piece] of pieces.entries()) {
      if (at % turn === turn - 1) await pause(clock, 0, signal)
      yield piece
    }
    return
  }
  const gzip = createGzip()
  const made: Buffer[] = []
  gzip.on('data', (bytes: Buffer) => made.push(bytes))
  const settled = (act: (done: () => void) => void): Promise<void> =>
    clock.hold(
      new Promise((done) => {
        act(done)
      }),
    )
  for (const { bytes, delayMs } of pieces) {
    await settled((done) => {
      gzip.write(bytes, flushed ? undefined : done)
      if (flushed) gzip.flush(constants.Z_SYNC_FLUSH, done)
    })
    yield { bytes: Buffer.concat(made.splice(0)), delayMs }
  }
  await settled((done) => {
    gzip.once('end', done).end()
  })
  yield { bytes: Buffer.concat(made.splice(0)), delayMs: 0 }
}

async function collected(bodies: AsyncIterable<Writes['pieces'][number]>): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = []
  for await (const { bytes } of bodies) all.push(bytes)
  return all
}

/** Resolves when there is room again, or nobody to write to. */
const drained = (response: ServerResponse, signal: AbortSignal): Promise<unknown> =>
  once(response, 'drain', { signal }).catch(() => undefined)

function finish(response: ServerResponse, { end }: Writes): void {
  if (end === 'whole') response.end()
  else if (end === 'cut') response.socket?.end(() => response.destroy())
}

/** What Node's parser does not take for a request is refused in the documented shape, and the connection closed. */
function refuseUnread(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const [status, reason] = isLarge ? [431, 'Request Header Fields Too Large'] : [400, 'Bad Request']
  const refusal = refuse('http', isLarge ? 'The header section is too large.' : 'The bytes could not be read as an HTTP request.', {
    status,
  })
  const [piece] = writesOf(refusalReply(refusal), { latencyMs: 0, tokenMs: 0 }, 'identity').pieces
  const body = Buffer.from(piece?.bytes ?? new Uint8Array())
  socket.end(
    Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${String(status)} ${reason}\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\nConnection: close\r\n\r\n`,
      ),
      body,
    ]),
  )
}
