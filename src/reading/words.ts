import type { Evidence } from '../model/finding.ts'
import { copied } from '../model/short.ts'
import type { Json } from '../wire/json.ts'
import type { Range } from '../wire/sse.ts'
import { readUtf8 } from '../wire/utf8.ts'
import type { Reading } from './reading.ts'

const MAX_SHOWN = 80

/** A value as a finding quotes it: JSON, cut, every control character escaped. */
export function show(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  return cut(escapeControls(JSON.stringify(value)))
}

/** Bytes as a finding quotes them. */
export const showBytes = (bytes: Uint8Array, { from, to }: Range): string =>
  `"${cut(escapeControls(readUtf8(bytes, from, Math.min(to, from + 4 * MAX_SHOWN)).text))}"`

/** The end of a body as a finding quotes it: where it is cut, what comes first is left out, whole characters and escapes of it. */
export function showEnd(bytes: Uint8Array): string {
  let from = Math.max(0, bytes.length - MAX_SHOWN)
  while (isContinuation(bytes[from])) from += 1
  const shown = Array.from(readUtf8(bytes, from).text, escapeControls)
  let length = shown.join('').length
  const isCut = from > 0 || length > MAX_SHOWN
  while (isCut && length > MAX_SHOWN - 1) length -= (shown.shift() ?? '').length
  return `"${isCut ? '…' : ''}${shown.join('')}"`
}

/** RFC 3629 3: a byte that goes on with a character. */
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >> 6 === 0b10

/** A copy where it is cut: a part of a string would keep the whole, and a finding may quote megabytes. */
const cut = (text: string): string => (text.length > MAX_SHOWN ? copied(`${text.slice(0, MAX_SHOWN - 1)}…`) : text)

/** C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of text. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

const escapeControls = (text: string): string =>
  text.replace(controls, (unit) =>
    unit === '\n' ? '\\n' : unit === '\r' ? '\\r' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Points into a chunk of the stream; `pointer` is an RFC 6901 pointer into its JSON. */
export function inChunk(reading: Reading, chunk: number, pointer: string): Evidence {
  const event = reading.stream.chunks[chunk]?.event
  return { kind: 'chunk', chunk, pointer, from: event?.from ?? 0, to: event?.to ?? 0 }
}

export const atBytes = ({ from, to }: Range): Evidence => ({ kind: 'bytes', from, to })

/** `chunk 3 of 12`, or nothing to say of a plain answer. */
export const chunkName = (reading: Reading, chunk: number): string =>
  `chunk ${String(chunk + 1)} of ${String(reading.stream.chunks.length)}`

export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`)
