/** A connection within the process: two streams, each of which reads what the other writes, and which end as sockets do. */
import { Duplex } from 'node:stream'
import type { Connect } from './connection-pool.ts'

/** Takes the server's end of a connection, and answers what comes over it. */
export type ConnectionHandler = (connection: Duplex) => void

/** Connects to a server within the process. */
export const connectTo =
  (accept: ConnectionHandler): Connect =>
  (opened) =>
  (_, callback) => {
    // undici expects that a connection takes a moment.
    queueMicrotask(() => {
      const { client, server } = memoryConnection()
      accept(server)
      opened(client)
      // undici asks nothing of a socket that a stream does not have.
      const connected = callback as (...result: [null, Duplex]) => void
      connected(null, client)
    })
  }

/** Bytes that are under way before a writer has to wait, as a socket's buffers have it. */
const HIGH_WATER_MARK = 64 * 1024

/** The client's end closes once the server has ended, as a socket does; the server's may go on writing, as Node's HTTP server wants it. */
function memoryConnection(): { readonly client: Duplex; readonly server: Duplex } {
  const client: Duplex = endOf(() => server, false)
  const server: Duplex = endOf(() => client, true)
  return { client, server }
}

/** Calls back writers whose bytes were taken, by the end that reads them. */
const waiting = new WeakMap<Duplex, () => void>()

function endOf(peer: () => Duplex, allowHalfOpen: boolean): Duplex {
  const endPeer = (): void => {
    if (!peer().destroyed && !peer().readableEnded) peer().push(null)
  }
  const proceed = (): void => {
    const writer = waiting.get(own)
    waiting.delete(own)
    writer?.()
  }
  const own = new Duplex({
    allowHalfOpen,
    highWaterMark: HIGH_WATER_MARK,
    read: proceed,
    write: (bytes: Uint8Array, _, done) => {
      if (peer().destroyed || peer().readableEnded) done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      // A copy: the writer may use its buffer again.
      else if (peer().push(new Uint8Array(bytes)) || bytes.length === 0) done()
      else waiting.set(peer(), done)
    },
    final: (done) => {
      endPeer()
      done()
    },
    destroy: (error, done) => {
      proceed()
      endPeer()
      done(error)
    },
  })
  // An end that is gone beneath a writer is how a connection breaks, and no fault of the process.
  own.on('error', () => undefined)
  return own
}
