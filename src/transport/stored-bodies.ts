/**
 * Bodies as transcripts.ndjson holds them, so that it stays small whatever an endpoint sends: equal ones are stored once, long ones are cut in the
 * middle, and once a run has written so much, no more of them are stored. What is not there is told by its length and digest.
 */
import { createHash } from 'node:crypto'

/** `full`: whole bodies. `evidence`: long ones are cut, and a run stores so much. `none`: their lengths and digests. */
export const transcriptsKept = ['full', 'evidence', 'none'] as const
export type TranscriptsKept = (typeof transcriptsKept)[number]

/** Bodies from which on equal ones are stored once, bytes. */
const MIN_SHARED = 1024
/** Longer bodies are cut: so much is kept of their beginning and of their end, bytes. */
const MAX_STORED = 1024 * 1024
const BEGINNING = 768 * 1024
const ENDING = 256 * 1024

/** Bytes as they stand in JSON: those that are UTF-8 as text, others as Base64. */
export type BytesAsText = { readonly text: string } | { readonly base64: string }

/** What stands for bytes that are not there, or not all. */
interface Measure {
  /** Of the whole body, bytes. */
  readonly length: number
  /** Of the whole body, in hexadecimal. */
  readonly sha256: string
}
export type StoredBody =
  | BytesAsText
  /** As a body before it. */
  | { readonly same: string }
  /** Its beginning, and its end. */
  | (BytesAsText & Measure & { readonly ending: BytesAsText })
  | Measure

export function bytesAsText(value: Uint8Array): BytesAsText {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.length)
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') }
}

/** Bytes as they stand in a record. */
export const bytesOfText = (bytes: BytesAsText): Uint8Array =>
  new Uint8Array('text' in bytes ? Buffer.from(bytes.text, 'utf8') : Buffer.from(bytes.base64, 'base64'))

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface BodyWriter {
  /** `isFull`: the run has written all that it may. */
  readonly store: (body: Uint8Array, isFull: boolean) => StoredBody
  /** It is in the record already. */
  readonly isStored: (body: ReadBody) => void
}

export function bodyWriter(kept: TranscriptsKept): BodyWriter {
  const seen = new Set<string>()
  return {
    isStored: ({ bytes, length, sha256 }) => {
      if (bytes.length > 0 && length >= MIN_SHARED) seen.add(sha256())
    },
    store: (body, isFull) => {
      if (kept === 'full' ? body.length < MIN_SHARED : kept === 'evidence' && body.length < MIN_SHARED && !isFull) return bytesAsText(body)
      const measure = { length: body.length, sha256: sha256Of(body) }
      if (kept === 'none') return measure
      if (seen.has(measure.sha256)) return { same: measure.sha256 }
      if (kept === 'evidence' && isFull) return measure
      if (body.length >= MIN_SHARED) seen.add(measure.sha256)
      if (kept === 'full' || body.length <= MAX_STORED) return bytesAsText(body)
      const ending = bytesAsText(body.subarray(body.length - ENDING))
      return { ...bytesAsText(body.subarray(0, characterStart(body, BEGINNING))), ...measure, ending }
    },
  }
}

/** The place of the character that a byte belongs to: RFC 3629 3. */
function characterStart(bytes: Uint8Array, at: number): number {
  for (let place = at; place > at - 4; place -= 1) if (((bytes[place] ?? 0) & 0xc0) !== 0x80) return place
  return at
}

export interface ReadBody {
  /** What is there of its beginning. */
  readonly bytes: Uint8Array
  /** Of the whole, bytes. */
  readonly length: number
  readonly sha256: () => string
}

/** Reads bodies back, in the order in which they were written. */
export function bodyReader(): (stored: StoredBody) => ReadBody {
  const seen = new Map<string, ReadBody>()
  return (stored) => {
    if ('same' in stored) return seen.get(stored.same) ?? { bytes: new Uint8Array(0), length: 0, sha256: () => stored.same }
    const bytes = 'text' in stored || 'base64' in stored ? bytesOfText(stored) : new Uint8Array(0)
    if ('sha256' in stored) {
      const cut = { bytes, length: stored.length, sha256: () => stored.sha256 }
      if (bytes.length > 0) seen.set(stored.sha256, cut)
      return cut
    }
    const sha256 = bytes.length < MIN_SHARED ? null : sha256Of(bytes)
    const whole = { bytes, length: bytes.length, sha256: () => sha256 ?? sha256Of(bytes) }
    if (sha256 !== null) seen.set(sha256, whole)
    return whole
  }
}
