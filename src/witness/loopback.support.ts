/** Recorded answers, given anew over loopback sockets to clients in other processes: each has a path of its own. For tests only. */
import { type AddressInfo, type Socket, createServer } from 'node:net'
import type { Transcript } from '../model/transcript.ts'
import { hops } from './replay.support.ts'
import { answerRaw, isOfTheWire } from './socket.support.ts'

export interface Loopback {
  /** The base URL at which that exchange is answered. */
  readonly urlOf: (transcript: Transcript) => string
  readonly stop: () => void
}

/** Whether loopback can give it: a server that listens is not unreachable. */
export const isGiven = ({ end }: Transcript): boolean => end.kind !== 'unreachable'

/** Serves each of them to every request for its path, as often as it is asked for. */
export async function serveAll(transcripts: readonly Transcript[]): Promise<Loopback> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay()
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    onRequest(socket, (path) => {
      const transcript = transcripts[Number(/^\/(\d+)\/v1\/chat\/completions/.exec(path)?.[1])]
      if (transcript === undefined) socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      else if (isOfTheWire(transcript)) answerRaw(socket, transcript)
      else answerWhole(socket, transcript)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    urlOf: (transcript) => `${origin}/${String(transcripts.indexOf(transcript))}/v1`,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** Calls back once, with the path, when the first request has been received whole. */
function onRequest(socket: Socket, respond: (path: string) => void): void {
  let received = Buffer.alloc(0)
  const take = (data: Buffer): void => {
    received = Buffer.concat([received, data])
    const head = received.indexOf('\r\n\r\n')
    if (head < 0) return
    const text = received.toString('latin1', 0, head)
    const length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0)
    if (received.length < head + 4 + length) return
    socket.off('data', take)
    socket.resume()
    respond(text.split(' ')[1] ?? '')
  }
  socket.on('data', take)
}

/** Frames it anew, since a fixture's own framing may be of more than it shows. */
function answerWhole(socket: Socket, { head, pieces, end }: Transcript): void {
  const staysOpen = end.kind === 'timeout'
  if (head === null) {
    if (!staysOpen) socket.resetAndDestroy()
    return
  }
  const isChunked = head.version === 'HTTP/1.1' && head.status !== 204
  const fields = [
    ...head.headers.filter(([name]) => !hops.has(name.toLowerCase())),
    ['Connection', 'close'],
    ...(isChunked ? [['Transfer-Encoding', 'chunked']] : []),
  ]
  socket.write(
    Buffer.from(
      `${head.version} ${String(head.status)} ${head.reason}\r\n${fields.map((field) => `${field.join(': ')}\r\n`).join('')}\r\n`,
      'latin1',
    ),
  )
  for (const { bytes } of pieces) {
    if (bytes.length === 0) continue
    socket.write(isChunked ? Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]) : bytes)
  }
  if (staysOpen) return
  socket.end(isChunked ? '0\r\n\r\n' : '')
}
