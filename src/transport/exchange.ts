/** One exchange, from its first byte to its end, whatever that end is. */
import type { Dispatcher } from 'undici'
import type { Field } from '../model/probe.ts'
import type { End, Head, Piece } from '../model/transcript.ts'
import { bodyPieces } from './body-pieces.ts'
import type { Clock } from './clock.ts'
import { type Outgoing, dispatch } from './dispatch.ts'
import { endOf } from './end.ts'
import { beyondHead, headTape, statusLine } from './head.ts'
import type { Room } from './large-bodies.ts'
import type { Limits } from './limits.ts'
import type { PooledConnection } from './connection-pool.ts'
import type { StallWatch } from './stall.ts'
import { timersOf } from './timers.ts'

/**
 * What a piece of a stream says of its course: the answer has finished, goes on, or neither (a comment, a part of a line).
 * `events`, `lines`: how many the body has had so far.
 */
interface StreamState {
  readonly state: 'finished' | 'said' | 'none'
  readonly events: number
  readonly lines: number
}
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
  /** null: time is virtual, and nothing is late. */
  readonly stalls: StallWatch | null
  /** For the body, beside those of other exchanges. */
  readonly room: Room
}

export function exchange(
  pooled: PooledConnection,
  request: Outgoing,
  { limits, watch, signal, clock, stalls, room }: Bounds,
): Promise<Raw> {
  return new Promise((resolve) => {
    const tape = headTape(limits.headBytes)
    const timers = timersOf(clock, stalls, (limit, ms) => {
      settle({ kind: 'timeout', limit, ms })
    })
    const body = bodyPieces()
    let startedAt = clock.wallTime()
    let origin = clock.monotonicTime()
    let phase: 'connect' | 'request' | 'head' | 'body' = 'connect'
    let head: Head | null = null
    let trailers: readonly Field[] = []
    let received = 0
    let wire = 0
    let pieces = 0
    let finished = false
    let settled = false
    let pause: () => void = () => undefined
    let resume: () => void = () => undefined
    const now = (): number => Math.round((clock.monotonicTime() - origin) * 1000)

    const settle = (end: End): void => {
      if (settled) return
      settled = true
      timers.stopAll()
      connected()
      signal.removeEventListener('abort', interrupted)
      pooled.tap = () => undefined
      const rawHead = head === null ? tape.bytes() : new Uint8Array(0)
      resolve({ startedAt, head, rawHead, pieces: body.all(), trailers, end, endedAt: phase === 'connect' ? 0 : now() })
      if (end.kind !== 'complete') pooled.destroy()
    }
    const interrupted = (): void => {
      settle({ kind: 'hung-up', by: 'run' })
    }
    /** Until then undici does things of its own that a virtual clock cannot see. */
    let connected = (): void => undefined

    /** Waits until there is room for the rest of a large body, unless there is. What an endpoint does meanwhile is not held against it. */
    const makeRoom = (): void => {
      if (settled || room.enter(received, goOn)) return
      pause()
      timers.stop('idle')
      timers.stop('grace')
    }
    const goOn = (): void => {
      if (settled) return
      if (finished) timers.start('grace', limits.graceMs)
      else timers.start('idle', limits.idleMs)
      resume()
    }

    const take = (chunk: Uint8Array): void => {
      const bytes = chunk.subarray(0, Math.max(0, limits.bodyBytes - received))
      body.add(now(), bytes)
      received += chunk.length
      pieces += 1
      const { state, ...counts } = watch(bytes)
      const beyond = beyondLimits(limits, received, { ...counts, pieces })
      if (beyond !== null) settle(beyond)
      else if (request.hangUpAfter !== null && received >= request.hangUpAfter) settle({ kind: 'hung-up', by: 'probe' })
      if (settled) return
      if (state === 'finished') {
        finished = true
        timers.stop('idle')
      }
      if (!finished) timers.start('idle', limits.idleMs)
      else if (state !== 'none') timers.start('grace', limits.graceMs)
      makeRoom()
    }

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => {
        timers.stop('connect')
        connected()
        startedAt = clock.wallTime()
        origin = clock.monotonicTime()
        phase = 'request'
        pause = () => {
          controller.pause()
        }
        resume = () => {
          controller.resume()
        }
        timers.start('first-byte', limits.firstByteMs)
        timers.start('exchange', limits.exchangeMs)
      },
      onResponseStart: (controller, status) => {
        if (status < 200 || settled) return
        timers.stop('first-byte')
        tape.stop()
        head = { at: now(), status, ...statusLine(tape.bytes()), headers: fieldsOf(controller.rawHeaders) }
        phase = 'body'
        timers.start('idle', limits.idleMs)
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
      wire += bytes.length
      if (wire > limits.headBytes + MAX_WIRE * limits.bodyBytes) settle({ kind: 'too-large', part: 'body', bytes: limits.bodyBytes })
      // A head has to be over before more bytes arrive than it may have: interim ones (1xx) count.
      if (head === null && tape.isFull()) settle({ kind: 'too-large', part: 'head', bytes: limits.headBytes })
      else tape.hear(bytes)
    }
    timers.start('connect', limits.connectMs)
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

const counted = ['events', 'lines', 'pieces'] as const
type Counts = Readonly<Record<(typeof counted)[number], number>>

function beyondLimits(limits: Limits, received: number, counts: Counts): End | null {
  if (received > limits.bodyBytes) return { kind: 'too-large', part: 'body', bytes: limits.bodyBytes }
  const of = counted.find((one) => counts[one] >= limits[one])
  return of === undefined ? null : { kind: 'too-many', of, count: limits[of] }
}

const none = new Uint8Array(0)

/** Bytes of the connection for each that a body may have: chunks of a byte each take six, and their extensions may be endless. */
const MAX_WIRE = 8

/** Name and value pairs as they stood: undici gives them as a flat list of buffers. */
function fieldsOf(raw: unknown): readonly Field[] {
  if (!Array.isArray(raw)) return []
  const flat = raw.map((part: unknown) => (part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : String(part)))
  return flat.flatMap((name, at): readonly Field[] => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : []))
}
