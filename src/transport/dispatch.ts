/** A request on its way: handed to the client of its connection, its body as it is sent. */
import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { sentLength, sentPieces } from '../model/padding.ts'
import type { Field, Probe } from '../model/probe.ts'
import type { End } from '../model/transcript.ts'
import type { PooledConnection } from './connection-pool.ts'

/** A request with its secrets in place. */
export interface Outgoing {
  readonly method: string
  readonly path: string
  readonly headers: readonly Field[]
  readonly content: Pick<Probe, 'body' | 'padding'>
  readonly hangUpAfter: number | null
}

export function dispatch(
  pooled: PooledConnection,
  request: Outgoing,
  handler: Dispatcher.DispatchHandler,
  settle: (end: End) => void,
): void {
  try {
    pooled.client.dispatch(
      {
        path: request.path,
        method: request.method,
        headers: [...request.headers.filter((field) => !isChunked(field)), ...lengthOf(request)].flat(),
        body: bodyOf(request),
      },
      handler,
    )
  } catch (error) {
    settle({ kind: 'unreachable', code: 'EREQUEST', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** A probe asks for the chunked transfer coding by its field, which undici writes by itself for a body of unknown length. */
const isChunked = ([name, value]: Field): boolean => name.toLowerCase() === 'transfer-encoding' && value.toLowerCase() === 'chunked'

/** Given where the body is a stream, whose length undici cannot know. */
const lengthOf = ({ content }: Outgoing): readonly Field[] =>
  content.padding === undefined ? [] : [['Content-Length', String(sentLength(content))]]

function bodyOf({ content, headers }: Outgoing): Uint8Array | Readable | null {
  if (content.padding !== undefined) return Readable.from(sentPieces(content))
  if (content.body.length === 0) return null
  return headers.some(isChunked) ? inParts(content.body) : content.body
}

/** Several chunks, none of them the whole. */
const chunksSent = 3

function inParts(body: Uint8Array): Readable {
  const length = Math.ceil(body.length / chunksSent)
  return Readable.from(
    Array.from({ length: chunksSent }, (_, part) => body.subarray(part * length, (part + 1) * length)).filter((part) => part.length > 0),
  )
}
