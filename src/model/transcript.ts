import type { Field, Probe } from './probe.ts'

/** A piece of the body as it arrived: raw bytes, µs since the request began (monotonic). */
export interface Piece {
  readonly at: number
  readonly bytes: Uint8Array
}

/** Status line and header section, fields in order and as spelled. */
export interface Head {
  /** µs since the request began. */
  readonly at: number
  /** `HTTP/1.1`. */
  readonly version: string
  readonly status: number
  readonly reason: string
  readonly headers: readonly Field[]
}

export type Limit = 'connect' | 'first-byte' | 'idle' | 'grace' | 'exchange'

/** How an exchange ended. Only `complete` means that the response was framed to its end. */
export type End =
  | { readonly kind: 'complete' }
  /** The peer closed or reset the connection before the response's own framing ended. */
  | { readonly kind: 'cut'; readonly during: 'request' | 'head' | 'body'; readonly detail: string }
  /** No connection came about: refused, name unknown, TLS not trusted. `code` is the system's, such as `ECONNREFUSED`. */
  | { readonly kind: 'unreachable'; readonly code: string; readonly detail: string }
  /** One of our own timers ran out. `grace`: the stream stayed open after its finish chunk. */
  | { readonly kind: 'timeout'; readonly limit: Limit; readonly ms: number }
  /** More bytes than we are willing to hold; what came until then is kept. `of`: a record holds no more of a body of that length. */
  | { readonly kind: 'too-large'; readonly part: 'head' | 'body'; readonly bytes: number; readonly of?: number }
  /** More events or lines of a stream, or more pieces of a body, than we are willing to read; what came until then is kept. */
  | { readonly kind: 'too-many'; readonly of: 'events' | 'lines' | 'pieces'; readonly count: number }
  /** Not HTTP, or framed against its rules; the raw head is kept. */
  | { readonly kind: 'malformed'; readonly detail: string }
  /** We hung up: the probe asked for it, or the run was ended. */
  | { readonly kind: 'hung-up'; readonly by: 'probe' | 'run' }

/** A request that reached the run's image host for one of the probe's offers. */
export interface Fetch {
  /** µs since the probe's request began. */
  readonly at: number
  readonly method: string
  /** That of the offer. */
  readonly url: string
  /** Fields in order and as spelled, secrets masked. */
  readonly headers: readonly Field[]
  /** How many of them held the key, or another secret that is long enough not to stand there by chance. */
  readonly echoes: number
}

/** Content codings that were undone before a body was stored, since a secret was found under them. */
export interface UndoneCoding {
  /** Outermost first, as the bytes showed them, whatever the label says. */
  readonly codings: readonly string[]
  /** Why the content was not kept; null: the pieces are the content. */
  readonly problem: string | null
}

/** What a format may not carry of an exchange. */
export type WirePart =
  | 'the arrival times of the pieces of a body'
  | 'the framing of a message'
  | 'the bytes of a header section'
  | 'the bytes of a body'
  | 'the content coding of a body'
  | 'the connection of an exchange'

/** What crossed the wire in one exchange. Secrets are masked, byte for byte, before this value exists. */
export interface Transcript {
  /** Unique in a run: `stream/text#1`. */
  readonly id: string
  readonly probe: Probe
  /** The URL as requested, secrets masked. */
  readonly url: string
  /** The request's fields as sent, secrets masked. */
  readonly sent: readonly Field[]
  /** Wall-clock time, ms since the Unix epoch. */
  readonly startedAt: number
  /** The connection's number in the run, and how many exchanges it had carried before. */
  readonly connection: { readonly id: number; readonly served: number }
  readonly head: Head | null
  /** The head's bytes where they could not be parsed; empty otherwise. */
  readonly rawHead: Uint8Array
  readonly pieces: readonly Piece[]
  /** Null or absent: the pieces are what crossed the wire. */
  readonly undone?: UndoneCoding | null
  readonly trailers: readonly Field[]
  readonly end: End
  /** µs since the request began. */
  readonly endedAt: number
  /** The longest time that this process did not read meanwhile, ms: what arrived then seems to arrive at once. Absent: less than 50 ms. */
  readonly stalledMs?: number
  /** How many times the key that the request presented was masked in the response. */
  readonly echoes: number
  /** What was fetched from the run's image host meanwhile, in order. */
  readonly fetched: readonly Fetch[]
  /** What the format that it was read from does not carry: nothing is concluded from that. Absent: it carries all. */
  readonly lacking?: readonly WirePart[]
}
