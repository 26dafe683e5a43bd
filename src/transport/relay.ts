/** One exchange of a proxy: passed on as it comes, with a copy of what crossed the wire. */
import type { ClientRequest, IncomingMessage, RequestOptions, ServerResponse } from 'node:http'
import type { Field } from '../model/probe.ts'
import type { End, Head, Piece } from '../model/transcript.ts'
import { systemClock } from './clock.ts'
import type { Raw } from './exchange.ts'
import type { StallWatch } from './stall.ts'

/** Secrets and all. */
export interface RelayedExchange extends Raw {
  readonly method: string
  /** After the base URL. */
  readonly path: string
  readonly url: string
  /** The fields of the request as the client sent them. */
  readonly sent: readonly Field[]
  /** What is kept of the request's body. */
  readonly body: Uint8Array
  /** Whether all of the request's body is kept. */
  readonly isWhole: boolean
  readonly stalledMs: number
}

interface Relaying {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Opens a request to the endpoint. `isFresh`: over a new connection. */
  readonly open: (options: RequestOptions, isFresh: boolean) => ClientRequest
  readonly target: URL
  readonly base: string
  readonly stalls: StallWatch
}

/** Of a request or a response, bytes. */
export const MAX_HEAD = 64 * 1024
/** What is kept of one body, bytes, and pieces of it. */
const MAX_BODY = 16 * 1024 * 1024
const MAX_PIECES = 500_000
/** What is kept of all bodies that are under way, bytes: more is passed on, and not kept. */
const MAX_HELD = 64 * 1024 * 1024
let held = 0

/** Of one connection, and not of the message: RFC 9110 7.6.1. */
const hopByHop = /^(?:connection|keep-alive|proxy-connection|transfer-encoding|te|upgrade|host)$/i

/** `ended` is called once. Gives what ends the exchange before its time. */
export function relay({ request, response, open, target, base, stalls }: Relaying, ended: (exchange: RelayedExchange) => void): () => void {
  const startedAt = systemClock.wallTime()
  const origin = systemClock.monotonicTime()
  const now = (): number => Math.round((systemClock.monotonicTime() - origin) * 1000)
  const asked = keeper()
  const answered = keeper()
  const path = request.url ?? ''
  const sent = fieldsOf(request.rawHeaders)
  let head: Head | null = null
  let trailers: readonly Field[] = []
  let isOver = false
  const settle = (end: End): void => {
    if (isOver) return
    isOver = true
    const cut: End | null =
      answered.isCut() && end.kind === 'complete' ? { kind: 'too-large', part: 'body', bytes: answered.length() } : null
    const exchange = {
      ...{ startedAt, head, trailers, sent, end: cut ?? end, endedAt: now(), pieces: answered.pieces(), body: asked.bytes() },
      ...{ method: request.method ?? '', path: path.slice(base.length), url: `${target.origin}${path}`, isWhole: !asked.isCut() },
      rawHead: new Uint8Array(0),
      stalledMs: stalls.longestSince(origin),
    }
    held -= asked.length() + answered.length()
    ended(exchange)
  }
  let isConnected = false
  const headers = passedOn(request, target) as unknown as NonNullable<RequestOptions['headers']>
  const dispatched = (isFresh: boolean): ClientRequest => {
    const made = open({ method: request.method ?? 'GET', path, headers, setHost: false, maxHeaderSize: MAX_HEAD }, isFresh)
    made.setNoDelay(true)
    made.on('socket', (socket) => {
      isConnected = !socket.connecting
      if (socket.connecting) socket.once(target.protocol === 'https:' ? 'secureConnect' : 'connect', () => (isConnected = true))
    })
    made.on('response', onResponse)
    made.on('error', (error: Error) => {
      const isReset = ['ECONNRESET', 'EPIPE'].includes(String(Reflect.get(error, 'code')))
      const isStale = isReset && made.reusedSocket && head === null && request.complete && !asked.isCut() && !isOver
      // The endpoint had closed an idle connection: the client's own would have been a fresh one.
      if (isStale) (outgoing = dispatched(true)).end(asked.bytes())
      else onError(error)
    })
    return made
  }
  const onResponse = (incoming: IncomingMessage): void => {
    const { statusCode = 0, statusMessage = '', httpVersion, rawHeaders } = incoming
    head = { at: now(), version: `HTTP/${httpVersion}`, status: statusCode, reason: statusMessage, headers: fieldsOf(rawHeaders) }
    response.sendDate = false
    response.writeHead(statusCode, statusMessage, rawFields(fieldsOf(rawHeaders).filter(([name]) => !hopByHop.test(name))))
    response.flushHeaders()
    incoming.on('data', (bytes: Buffer) => {
      if (!isOver) answered.add(now(), bytes)
      if (!response.write(bytes)) {
        incoming.pause()
        response.once('drain', () => incoming.resume())
      }
    })
    incoming.on('end', () => {
      trailers = fieldsOf(incoming.rawTrailers)
      if (trailers.length > 0) response.addTrailers(trailers.map(([name, value]): [string, string] => [name, value]))
      response.end()
      settle({ kind: 'complete' })
    })
    incoming.on('error', (error: Error) => {
      settle({ kind: 'cut', during: 'body', detail: wordsOf(error) })
      response.destroy()
    })
  }
  const onError = (error: Error): void => {
    settle(endOf(error, head, isConnected))
    if (head === null && !response.headersSent && !response.destroyed)
      refuse(response, 502, `the endpoint did not respond (${wordsOf(error)})`)
    else response.destroy()
  }
  let outgoing = dispatched(false)
  request.on('data', (bytes: Buffer) => {
    if (!isOver) asked.add(0, bytes)
    if (!outgoing.write(bytes)) {
      request.pause()
      outgoing.once('drain', () => request.resume())
    }
  })
  request.on('end', () => outgoing.end())
  request.on('error', () => outgoing.destroy())
  response.on('close', () => {
    if (response.writableFinished) return
    // The client went away.
    settle({ kind: 'hung-up', by: 'probe' })
    outgoing.destroy()
  })
  return () => {
    settle({ kind: 'hung-up', by: 'run' })
    outgoing.destroy()
    response.destroy()
  }
}

function endOf(error: Error, head: Head | null, isConnected: boolean): End {
  const code = String(Reflect.get(error, 'code') ?? error.name)
  if (code.startsWith('HPE_')) return { kind: 'malformed', detail: error.message }
  if (!isConnected) return { kind: 'unreachable', code, detail: error.message }
  return { kind: 'cut', during: head === null ? 'head' : 'body', detail: wordsOf(error) }
}

const wordsOf = (error: Error): string => {
  const code: unknown = Reflect.get(error, 'code')
  return code === 'ECONNRESET' ? 'the server closed the connection' : typeof code === 'string' ? code : error.message
}

const fieldsOf = (raw: readonly string[]): readonly Field[] =>
  Array.from({ length: Math.floor(raw.length / 2) }, (_, at): Field => [raw[2 * at] ?? '', raw[2 * at + 1] ?? ''])

const rawFields = (fields: readonly Field[]): string[] => fields.flatMap(([name, value]) => [name, value])

/** In order and as spelled, with the endpoint's own name. */
function passedOn(request: IncomingMessage, target: URL): string[] {
  const fields = fieldsOf(request.rawHeaders).filter(([name]) => !hopByHop.test(name))
  const isChunked = request.headers['transfer-encoding'] !== undefined
  return rawFields([['Host', target.host], ...fields, ...(isChunked ? ([['Transfer-Encoding', 'chunked']] as const) : [])])
}

interface Keeper {
  readonly add: (at: number, bytes: Uint8Array) => void
  readonly pieces: () => readonly Piece[]
  readonly bytes: () => Uint8Array
  readonly length: () => number
  /** Whether some of it was not kept. */
  readonly isCut: () => boolean
}

function keeper(): Keeper {
  const pieces: Piece[] = []
  let length = 0
  let isCut = false
  return {
    add: (at, bytes) => {
      if (isCut || length + bytes.length > MAX_BODY || held + bytes.length > MAX_HELD || pieces.length >= MAX_PIECES) {
        isCut = true
        return
      }
      pieces.push({ at, bytes: new Uint8Array(bytes) })
      length += bytes.length
      held += bytes.length
    },
    pieces: () => pieces,
    bytes: () => new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes))),
    length: () => length,
    isCut: () => isCut,
  }
}

/** In the envelope that clients show to their users. */
export function refuse(response: ServerResponse, status: number, message: string): void {
  const text = JSON.stringify({ error: { message: `vision-conformance record: ${message}`, type: 'proxy_error', param: null, code: null } })
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}
