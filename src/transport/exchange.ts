/** One exchange, from its first byte to its end, whatever that end is. */
import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { Field } from '../model/probe.ts'
import type { End, Head, Limit, Piece } from '../model/transcript.ts'
import type { Clock } from './clock.ts'
import { endOf } from './end.ts'
import { beyondHead, headTape, statusLine } from './head.ts'
import type { Limits } from './limits.ts'
import type { PooledConnection } from './connection-pool.ts'

/** A request with its secrets in place. */
export interface Outgoing {
  readonly method: string
  readonly path: string
  readonly headers: readonly Field[]
  readonly body: Uint8Array
  readonly hangUpAfter: number | null
}

/** What a piece of a stream says of its course: the answer has finished, goes on, or neither (a comment, a part of a line). */
export type StreamState = 'finished' | 'said' | 'none'
export type Watch = (piece: Uint8Array) => StreamState

/** What crossed the wire, secrets and all. */
export interface Raw {
  readonly startedAt: number
  readonly head: Head | null
  readonly rawHead: Uint8Array
  readonly pieces: readonly Piece[]
  readonly trailers: readonly Field[]
  readonly end: End
  readonly endedAt: number
}

/** What bounds an exchange from outside. */
export interface Bounds {
  readonly limits: Limits
  readonly watch: Watch
  readonly signal: AbortSignal
  readonly clock: Clock
}

export function exchange(pooled: PooledConnection, request: Outgoing, { limits, watch, signal, clock }: Bounds): Promise<Raw> {
  return new Promise((resolve) => {
    const tape = headTape(limits.headBytes)
    /** What cancels each limit that runs. */
    const running = new Map<Limit, () => void>()
    const pieces: Piece[] = []
    let startedAt = clock.wallTime()
    let origin = clock.monotonicTime()
    let phase: 'connect' | 'request' | 'head' | 'body' = 'connect'
    let head: Head | null = null
    let trailers: readonly Field[] = []
    let received = 0
    let finished = false
    let settled = false
    const now = (): number => Math.round((clock.monotonicTime() - origin) * 1000)

    const settle = (end: End): void => {
      if (settled) return
      settled = true
      for (const cancel of running.values()) cancel()
      connected()
      signal.removeEventListener('abort', interrupted)
      pooled.tap = () => undefined
      const rawHead = head === null ? tape.bytes() : new Uint8Array(0)
      resolve({ startedAt, head, rawHead, pieces, trailers, end, endedAt: phase === 'connect' ? 0 : now() })
      if (end.kind !== 'complete') pooled.client.destroy(null).catch(() => undefined)
    }
    const interrupted = (): void => {
      settle({ kind: 'hung-up', by: 'run' })
    }
    const limit = (name: Limit, ms: number): void => {
      lift(name)
      const cancel = clock.setTimer(ms, () => {
        settle({ kind: 'timeout', limit: name, ms })
      })
      running.set(name, cancel)
    }
    const lift = (name: Limit): void => {
      running.get(name)?.()
    }
    /** Until then undici does things of its own that a virtual clock cannot see. */
    let connected = (): void => undefined

    const take = (chunk: Uint8Array): void => {
      const room = limits.bodyBytes - received
      // A copy: the chunk is a view of a much larger read buffer.
      const bytes = new Uint8Array(chunk.subarray(0, Math.max(0, room)))
      received += chunk.length
      if (bytes.length > 0) pieces.push({ at: now(), bytes })
      if (chunk.length > room) {
        settle({ kind: 'too-large', part: 'body', bytes: limits.bodyBytes })
        return
      }
      if (request.hangUpAfter !== null && received >= request.hangUpAfter) {
        settle({ kind: 'hung-up', by: 'probe' })
        return
      }
      const sign = watch(bytes)
      if (sign === 'finished') {
        finished = true
        lift('idle')
      }
      if (!finished) limit('idle', limits.idleMs)
      else if (sign !== 'none') limit('grace', limits.graceMs)
    }

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => {
        lift('connect')
        connected()
        startedAt = clock.wallTime()
        origin = clock.monotonicTime()
        phase = 'request'
        limit('first-byte', limits.firstByteMs)
        limit('exchange', limits.exchangeMs)
      },
      onResponseStart: (controller, status) => {
        if (status < 200 || settled) return
        lift('first-byte')
        tape.stop()
        head = { at: now(), status, ...statusLine(tape.bytes()), headers: fieldsOf(controller.rawHeaders) }
        phase = 'body'
        limit('idle', limits.idleMs)
        // undici passes over what follows the head of an answer to HEAD, where nothing may follow (RFC 9112 6.3).
        const beyond = request.method === 'HEAD' ? beyondHead(tape.bytes()) : none
        if (beyond.length > 0) take(beyond)
      },
      onResponseData: (_, chunk) => {
        if (!settled) take(chunk)
      },
      onResponseEnd: (_, ended) => {
        trailers = Object.entries(ended).flatMap(([name, value]) => [value ?? []].flat().map((one): Field => [name, one]))
        settle({ kind: 'complete' })
      },
      onResponseError: (_, error) => {
        settle(endOf(error, phase, limits))
      },
    }

    signal.addEventListener('abort', interrupted)
    pooled.tap = (bytes) => {
      if (phase === 'request') phase = 'head'
      tape.hear(bytes)
    }
    limit('connect', limits.connectMs)
    if (signal.aborted) interrupted()
    else {
      void clock.hold(
        new Promise<void>((done) => {
          connected = done
        }),
      )
      dispatch(pooled, request, handler, settle)
    }
  })
}

function dispatch(pooled: PooledConnection, request: Outgoing, handler: Dispatcher.DispatchHandler, settle: (end: End) => void): void {
  try {
    pooled.client.dispatch(
      {
        path: request.path,
        method: request.method,
        headers: request.headers.filter((field) => !isChunked(field)).flat(),
        body: request.body.length === 0 ? null : request.headers.some(isChunked) ? inParts(request.body) : request.body,
      },
      handler,
    )
  } catch (error) {
    settle({ kind: 'unreachable', code: 'EREQUEST', detail: error instanceof Error ? error.message : String(error) })
  }
}

const none = new Uint8Array(0)

/** A probe asks for the chunked transfer coding by its field, which undici writes by itself for a body of unknown length. */
const isChunked = ([name, value]: Field): boolean => name.toLowerCase() === 'transfer-encoding' && value.toLowerCase() === 'chunked'

/** Several chunks, none of them the whole. */
const chunksSent = 3

function inParts(body: Uint8Array): Readable {
  const length = Math.ceil(body.length / chunksSent)
  return Readable.from(
    Array.from({ length: chunksSent }, (_, part) => body.subarray(part * length, (part + 1) * length)).filter((part) => part.length > 0),
  )
}

/** Name and value pairs as they stood: undici gives them as a flat list of buffers. */
function fieldsOf(raw: unknown): readonly Field[] {
  if (!Array.isArray(raw)) return []
  const flat = raw.map((part: unknown) => (part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : String(part)))
  return flat.flatMap((name, at): readonly Field[] => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : []))
}
