import type { Example } from './example.ts'
import type { Area, Capability } from './requirement.ts'

/** A header field as it goes over the wire: name as spelled, value. */
export type Field = readonly [name: string, value: string]

/**
 * Where a probe wants the key it stands as this placeholder, in a path or a header value; the transport alone puts the key in.
 * `{{key:swapcase}}` is the key with the case of its letters turned.
 */
export const keyPlaceholder = '{{key}}'
export const swappedKeyPlaceholder = '{{key:swapcase}}'

/**
 * `defect`: the request breaks the contract on purpose. `unusual`: it keeps it in a way that few clients use, and a row of its own judges
 * whether it is served. `model-dependent`: what is judged is what the model wrote. `shrinking`: it looks for the smallest request that shows what another
 * has shown, and counts for nothing by itself. `long`: it asks for a response of thousands of tokens, which may take minutes: neither its time nor
 * its size shows anything of the endpoint.
 */
export type Trait = 'stream' | 'image' | 'tools' | 'defect' | 'unusual' | 'model-dependent' | 'shrinking' | 'long'

/**
 * Which connection carries the probe: any idle one, a new one closed afterwards, or the one of that name, opened at its first use. `alone`: a
 * new one, and no other request of the run is in flight.
 */
export type Connection = 'any' | 'fresh' | 'alone' | `named:${string}`

/** When the client goes away: after so many bytes of body have arrived; null: it stays to the end. */
export interface HangUp {
  readonly afterBytes: number
}

/** The draw that made a probe, if chance did. */
export interface Draw {
  readonly seed: number
  readonly path: string
  /** What it is the smallest request for, sent again to see; null: it is none. */
  readonly example: Example | null
  /** The choices that it was made of, as `temperature: most`; absent: it is not one of those that cover pairs. */
  readonly values?: readonly string[]
}

/** What an image of a request shows: so that an answer is judged by what was drawn, and nothing has to decode it. */
export interface ImageContent {
  /** The media type of its bytes, whatever its label says: `image/png`. */
  readonly type: string
  /** The colour of each of nine cells in reading order, all alike where it has one colour; transparent ones as white. */
  readonly cells: readonly string[]
  /** The same with transparent ones as black; null: none is transparent. */
  readonly onBlack: readonly string[] | null
  /** What a wrong reading of it would show: the last frame, the picture before it is turned, or what transparency hides; null: nothing. */
  readonly other: readonly string[] | null
}

/** What the run's image host answers, while the probe is under way, at an address of its own that nobody can guess. */
export interface Offer {
  readonly url: string
  readonly status: number
  readonly headers: readonly Field[]
  readonly body: Uint8Array
  /** What its body shows; null: it is no image of ours. */
  readonly shows: ImageContent | null
}

/** What is sent within a body: one character, so many times, before the last `beforeLast` bytes of it. It means nothing, and is not held. */
export interface Padding {
  readonly character: string
  readonly bytes: number
  readonly beforeLast: number
}

/** One request, fully spelled out. */
export interface Probe {
  /** `stream/text`: unique in a suite; a scenario that asks again repeats it. */
  readonly name: string
  readonly area: Area
  readonly purpose: string
  readonly method: string
  /** Appended to the base URL, which ends before it: `/chat/completions`. */
  readonly path: string
  readonly headers: readonly Field[]
  readonly body: Uint8Array
  /** What is sent within the body besides. Absent: nothing. */
  readonly padding?: Padding
  readonly traits: readonly Trait[]
  /** What the request breaks, as a JSON pointer into the body or a word for the wire; null: nothing. */
  readonly defect: string | null
  /** The name of the valid probe that must have been accepted for a refusal of this one to count; null: none is needed. */
  readonly control: string | null
  /** What the request asks for that an endpoint may honestly refuse. */
  readonly capabilities: readonly Capability[]
  readonly connection: Connection
  readonly hangUp: HangUp | null
  /** What the request's addresses lead to, where they are ours; none: it names no address of ours. */
  readonly offers: readonly Offer[]
  /** What its images show, in the order of the conversation; empty: it has none, or no judgement depends on what they show. */
  readonly images: readonly ImageContent[]
  readonly draw: Draw | null
  /** How long nothing is sent before it, ms; absent: not at all. */
  readonly pauseMs?: number
  /** It is sent once, whatever the answer: an overload is what the scenario wants to see. */
  readonly once?: true
}
