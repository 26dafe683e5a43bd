/** A recorded answer, given anew over a loopback socket: for what is wrong below HTTP, which nock does not reach. For tests only. */
import { type AddressInfo, type Socket, createServer } from 'node:net'
import nock from 'nock'
import type { Transcript } from '../model/transcript.ts'
import type { Endpoint } from './clients.support.ts'

// nock puts a fetch of its own in this one's place when it is loaded.
nock.restore()
const ownFetch = globalThis.fetch
nock.activate()

/** Whether the connection is what this answer is about. */
export const isOfTheWire = ({ end }: Transcript): boolean => end.kind === 'cut' && end.during !== 'request'

/** Serves it to each connection, and says where. */
export async function serveRaw(transcript: Transcript): Promise<Endpoint> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => {
      answerRaw(socket, transcript)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseURL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    fetch: ownFetch,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** A reset may overtake bytes that were not read yet, ms: what was recorded had arrived. */
const reach = 20

export function answerRaw(socket: Socket, { head, pieces, end }: Transcript): void {
  if (head !== null) {
    const framing = head.headers.find(([name]) => /^(content-length|transfer-encoding)$/i.test(name))
    const isChunked = framing === undefined || framing[0].toLowerCase() === 'transfer-encoding'
    const fields = [...head.headers, ...(framing === undefined ? [['Transfer-Encoding', 'chunked']] : [])]
    socket.write(
      `${head.version} ${String(head.status)} ${head.reason}\r\n${fields.map((field) => `${field.join(': ')}\r\n`).join('')}\r\n`,
    )
    for (const { bytes } of pieces) {
      if (isChunked) socket.write(`${bytes.length.toString(16)}\r\n`)
      socket.write(bytes)
      if (isChunked) socket.write('\r\n')
    }
    // No chunk of length zero: the answer was cut.
  }
  if (end.kind === 'cut' && end.detail.includes('reset')) setTimeout(() => socket.resetAndDestroy(), reach)
  else socket.end()
}
