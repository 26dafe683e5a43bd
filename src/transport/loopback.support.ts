/** A server of raw bytes and a transport to it, closed after each test. */
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net'
import { afterEach } from 'vitest'
import { blankProbe } from '../model/blank.support.ts'
import type { Probe } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Watch } from './exchange.ts'
import type { Limits } from './limits.ts'
import { type Transport, type TransportFactory, type TransportOptions, sockets } from './transport.ts'

export const key = 'sk-Secret-Key/0123456789+abc'
/** Small ones of bytes. Those of time run out on no machine, however loaded: a test that waits for one of them names it. */
const patient: Limits = {
  connectMs: 60_000,
  firstByteMs: 60_000,
  idleMs: 60_000,
  graceMs: 60_000,
  exchangeMs: 120_000,
  bodyBytes: 2000,
  headBytes: 4096,
  pieces: 1000,
  events: 100,
  lines: 1000,
}
const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A server of raw bytes: `serve` is called with each request's text once its head has arrived. */
export const raw = (serve: (socket: Socket, request: string) => unknown): Promise<number> =>
  listen(
    createServer((socket) => {
      socket.on('data', (data) => {
        if (/^[A-Z]+ /.test(data.toString('latin1'))) serve(socket, data.toString('latin1'))
      })
    }),
  )

const saw = (): Watch => {
  let events = 0
  let lines = 0
  return (piece) => {
    const text = Buffer.from(piece).toString('latin1')
    events += text.split('\n\n').length - 1
    lines += text.split('\n').length - 1
    return { state: text.includes('[DONE]') ? 'finished' : text.includes('data') ? 'said' : 'none', events, lines }
  }
}

interface ToPort extends Omit<Partial<TransportOptions>, 'limits'> {
  readonly scheme?: string
  readonly limits?: Partial<Limits>
  /** Sockets unless another is named; the port names nothing then. */
  readonly over?: TransportFactory
}

export function transportTo(port: number, { scheme = 'http', limits = {}, over = sockets, ...options }: ToPort = {}): Transport {
  const transport = over.open({
    baseUrl: new URL(`${scheme}://127.0.0.1:${String(port)}/v1`),
    key,
    headers: [],
    connectOptions: { insecure: false, ca: null, proxy: null },
    limits: { ...patient, ...limits },
    watch: saw,
    imageHost: null,
    endRun: () => undefined,
    ...options,
  })
  open.push(transport.close)
  return transport
}

const never: AbortSignal = new AbortController().signal
export const send = (transport: Transport, change: Partial<Probe> = {}): Promise<Transcript> =>
  transport.send(blankProbe(change), 'x#1', never)
export const bodyOf = ({ pieces }: Transcript): string => Buffer.concat(pieces.map(({ bytes }) => bytes)).toString('latin1')
export const reply = (body: string, head = ''): string =>
  `HTTP/1.1 200 OK\r\n${head}Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`
export const afterwards = (ms: number, act: () => unknown): void => {
  setTimeout(act, ms)
}
