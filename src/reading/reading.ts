import { type Problem, problems } from '../contract/validate.ts'
import type { Probe } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import { type MediaType, isJsonType, listed, mediaType, valuesOf } from '../wire/http.ts'
import { type JsonObject, type JsonText, isObject, memberAt, readJson } from '../wire/json.ts'
import { readUtf8 } from '../wire/utf8.ts'
import { decode, decodedBefore } from './coding.ts'
import { type Completion, assemblePlain, assembleStream } from '../protocol/completion.ts'
import { type RequestFacts, requestFactsOf } from './request.ts'
import { isNotImplemented, isRefusalStatus, isSuccess } from '../protocol/statuses.ts'
import { type StreamReading, arrivalOf, readStream } from '../protocol/stream.ts'

/** A problem of a chunk or of a plain body, with the first place where it was seen and how often it was. */
export interface Located extends Problem {
  readonly chunk: number
  readonly times: number
  /** The pointer with every index as `*`, so that like problems meet. */
  readonly pattern: string
}

/** A transcript, decoded once for all checks: lazily, without loss, and without ever throwing. */
export interface Reading {
  readonly transcript: Transcript
  readonly probe: Probe
  readonly asked: RequestFacts
  /** Null where no head could be read. */
  readonly status: number | null
  readonly header: (name: string) => readonly string[]
  readonly mediaType: MediaType | null
  /** What the body is by its own bytes, whatever its label says: an event stream, something else, or nothing. */
  readonly shape: 'stream' | 'other' | 'none'
  /** The body with any content coding undone. */
  readonly body: Uint8Array
  readonly codingProblem: string | null
  readonly json: JsonText
  readonly stream: StreamReading
  /** The answer as assembled: null where the body holds none. */
  readonly completion: Completion | null
  /** Where the answer, or each chunk of it, departs from the schema. */
  readonly problems: readonly Located[]
  /** How many JSON values were made of the body so far: each takes some hundred bytes as long as the reading is kept. */
  readonly values: number
  /** When the byte before this offset of `body` had arrived, µs since the request began. */
  readonly arrival: (offset: number) => number
}

interface Lazy<T> {
  (): T
  /** Undefined where it was not needed yet. */
  readonly soFar: () => T | undefined
}

function lazy<T>(make: () => T): Lazy<T> {
  let made: { readonly value: T } | null = null
  return Object.assign(() => (made ??= { value: make() }).value, { soFar: () => made?.value })
}

export function read(transcript: Transcript): Reading {
  const headers = transcript.head?.headers ?? []
  const header = (name: string): readonly string[] => valuesOf(headers, name)
  const asked = lazy(() => requestFactsOf(transcript.probe))
  const decoded = lazy(() => {
    const codings = listed(header('content-encoding'))
    return transcript.undone == null
      ? decode(transcript.pieces, codings, transcript.end.kind === 'complete')
      : decodedBefore(transcript.pieces, transcript.undone, codings)
  })
  const json = lazy(() => readJson(decoded().bytes))
  const type = lazy(() => mediaType(header('content-type').at(-1) ?? ''))
  const stream = lazy(() => readStream(decoded().bytes))
  const shape = lazy(() => shapeOf(decoded().bytes, type(), json))
  const completion = lazy(() => completionOf(shape(), stream, json))
  const located = lazy(() => locate(shape(), stream, json))
  return {
    transcript,
    probe: transcript.probe,
    status: transcript.head?.status ?? null,
    header,
    arrival: (offset) => arrivalOf(transcript.pieces, decoded().ends, offset),
    get asked() {
      return asked()
    },
    get mediaType() {
      return type()
    },
    get shape() {
      return shape()
    },
    get body() {
      return decoded().bytes
    },
    get codingProblem() {
      return decoded().problem
    },
    get json() {
      return json()
    },
    get stream() {
      return stream()
    },
    get values() {
      return (json.soFar()?.values ?? 0) + (stream.soFar()?.values ?? 0)
    },
    get completion() {
      return completion()
    },
    get problems() {
      return located()
    },
  }
}

/** Beyond this many bytes without a field line the body is not taken for an event stream whose label is wrong. */
const glimpse = 4096

function shapeOf(body: Uint8Array, type: MediaType | null, json: () => JsonText): Reading['shape'] {
  if (body.length === 0) return 'none'
  if (isJson(body, json)) return 'other'
  if (type?.essence === 'text/event-stream') return 'stream'
  const { events } = readStream(body.subarray(0, glimpse))
  return events.some(({ data }) => data.length > 0) ? 'stream' : 'other'
}

/** A JSON object or array by itself. Its first byte spares streams the attempt. */
const isJson = (body: Uint8Array, json: () => JsonText): boolean =>
  /^\s*[{[]/.test(readUtf8(body, 0, 16).text) && json().value !== undefined

function completionOf(shape: Reading['shape'], stream: () => StreamReading, json: () => JsonText): Completion | null {
  if (shape === 'stream') return assembleStream(stream().chunks)
  return shape === 'other' ? assemblePlain(json().value) : null
}

function locate(shape: Reading['shape'], stream: () => StreamReading, json: () => JsonText): readonly Located[] {
  const found = new Map<string, Located & { times: number }>()
  const add = (problem: Problem, chunk: number): void => {
    const pattern = problem.pointer.replace(/\/\d+(?=\/|$)/g, '/*')
    const key = `${pattern} ${problem.keyword} ${problem.wanted}`
    const before = found.get(key)
    if (before === undefined) found.set(key, { ...problem, chunk, pattern, times: 1 })
    else before.times += 1
  }
  if (shape === 'stream')
    for (const [at, { value }] of stream().chunks.entries()) for (const problem of problems('chunk', value)) add(problem, at)
  else if (isObject(json().value)) for (const problem of problems('completion', json().value)) add(problem, 0)
  return [...found.values()]
}

/** A 2xx whose body holds at least one choice, or a stream whose chunks do. */
export const accepted = (reading: Reading): boolean => isSuccess(reading.status) && (reading.completion?.choices.length ?? 0) > 0

/** A 501 in answer to a valid request that needs what the profile does not promise: a refusal with the wrong status, and no failure. */
export const isRefusedAsMissing = ({ status, probe }: Reading): boolean =>
  isNotImplemented(status) && probe.defect === null && probe.capabilities.length > 0

/** A refusal of the request, in whatever shape. */
export const isRefusal = (reading: Reading): boolean => isRefusalStatus(reading.status) || isRefusedAsMissing(reading)

/** A refusal with the documented envelope: what counts as a clear refusal. */
export const refused = (reading: Reading): boolean => isRefusal(reading) && envelopeOf(reading) !== null

/** The error object of the documented envelope, null where the body has none with a message. */
export function envelopeOf(reading: Reading): JsonObject | null {
  const error = memberAt(reading.json.value, 'error')
  return isObject(error) && typeof error['message'] === 'string' && error['message'] !== '' ? error : null
}

export const isJsonAnswer = (reading: Reading): boolean => isJsonType(reading.mediaType)
