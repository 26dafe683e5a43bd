import type { Piece } from '../model/transcript.ts'
import { type Json, type JsonObject, type JsonText, isObject, readJson } from '../wire/json.ts'
import { type EventStream, type StreamEvent, dataOf, dispatched, readEventStream } from '../wire/sse.ts'
import { readUtf8 } from '../wire/utf8.ts'

/** What a client makes of one dispatched event. */
export type Item =
  | { readonly kind: 'chunk'; readonly event: StreamEvent; readonly value: JsonObject; readonly json: Peculiar | null }
  | { readonly kind: 'error'; readonly event: StreamEvent; readonly value: JsonObject }
  | { readonly kind: 'done'; readonly event: StreamEvent }
  /** A first event that Azure documents: no choices, the prompt's content filter results, an otherwise empty envelope. */
  | { readonly kind: 'annotation'; readonly event: StreamEvent; readonly value: JsonObject }
  /** JSON without choices under an event name of the vendor's own. */
  | { readonly kind: 'named'; readonly event: StreamEvent; readonly name: string }
  /** JSON, but no object; or no JSON at all, in which case `value` is undefined and `problem` says why. */
  | { readonly kind: 'foreign'; readonly event: StreamEvent; readonly value: Json | undefined; readonly problem: string }

/** A chunk's JSON text, kept only where it has something that JSON.parse passes over. */
type Peculiar = Pick<JsonText, 'duplicates' | 'hugeNumbers' | 'invalidUtf8At' | 'bom'>

type Chunk = Extract<Item, { kind: 'chunk' }>

export interface StreamReading extends EventStream {
  readonly bytes: Uint8Array
  /** How many JSON values were made of its events. */
  readonly values: number
  /** Dispatched events in order. */
  readonly items: readonly Item[]
  /** The chunks among them, numbered by their place here. */
  readonly chunks: readonly Chunk[]
  /** Events that no client dispatches: without data, or not ended by a blank line. */
  readonly undispatched: readonly StreamEvent[]
}

export const sentinel = '[DONE]'

/** More values are not made of the events of one stream: each takes some hundred bytes. 100,000 usual chunks have fewer. */
const MAX_VALUES = 1_200_000

export function readStream(bytes: Uint8Array): StreamReading {
  const stream = readEventStream(bytes)
  let values = 0
  let { cut } = stream
  const items: Item[] = []
  for (const event of stream.events) {
    if (!dispatched(event)) continue
    if (values > MAX_VALUES) {
      cut = { at: event.from, after: `${String(MAX_VALUES)} values` }
      break
    }
    const { item, made } = itemOf(bytes, event)
    values += made
    items.push(item)
  }
  return {
    ...stream,
    cut,
    bytes,
    values,
    items,
    chunks: items.filter((item) => item.kind === 'chunk'),
    undispatched: stream.events.filter((event) => !dispatched(event)),
  }
}

function itemOf(bytes: Uint8Array, event: StreamEvent): { readonly item: Item; readonly made: number } {
  const data = dataOf(bytes, event)
  if (data.length === sentinel.length && readUtf8(data).text === sentinel) return { item: { kind: 'done', event }, made: 0 }
  const json = readJson(data)
  return { item: itemOfJson(bytes, event, json), made: json.values }
}

function itemOfJson(bytes: Uint8Array, event: StreamEvent, json: JsonText): Item {
  if (json.value === undefined) return { kind: 'foreign', event, value: undefined, problem: json.fault?.problem ?? 'is not JSON' }
  if (!isObject(json.value)) return { kind: 'foreign', event, value: json.value, problem: 'is JSON, but not an object' }
  const name = nameOf(bytes, event)
  if (name === 'error' || isError(json.value)) return { kind: 'error', event, value: json.value }
  if (isAnnotation(json.value)) return { kind: 'annotation', event, value: json.value }
  if (name !== 'message' && json.value['choices'] === undefined) return { kind: 'named', event, name }
  const plain = json.duplicates.length + json.hugeNumbers.length + json.invalidUtf8At.length === 0 && !json.bom
  return { kind: 'chunk', event, value: json.value, json: plain ? null : json }
}

/** An `error` member, or the members of an error without their envelope. */
const isError = (value: JsonObject): boolean =>
  (value['error'] ?? null) !== null ||
  (value['choices'] === undefined &&
    (value['object'] === 'error' || (typeof value['message'] === 'string' && (value['code'] ?? value['type'] ?? null) !== null)))

const isAnnotation = (value: JsonObject): boolean =>
  Array.isArray(value['choices']) &&
  value['choices'].length === 0 &&
  ['prompt_filter_results', 'prompt_annotations'].some((name) => name in value)

/** The event's name; `message` where it has none (WHATWG HTML 9.2.6). */
export const nameOf = (bytes: Uint8Array, event: StreamEvent): string => {
  const name = event.name === null ? '' : readUtf8(bytes, event.name.from, event.name.to).text
  return name === '' ? 'message' : name
}

/** When the byte before `offset` had arrived, in µs since the request began. */
export function arrivalOf(pieces: readonly Piece[], ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return pieces[low]?.at ?? 0
}
