/** Secrets are masked before a transcript exists, byte for byte, so that every offset still holds. */
import type { Field } from '../model/probe.ts'
import { piecesOf, wholeOf } from '../model/pieces.ts'
import type { Piece, UndoneCoding } from '../model/transcript.ts'
import { type Undone, undone } from '../secrets/content.ts'
import { type Needle, type Range, find, masked, needleOf } from '../secrets/search.ts'

export interface Secrets {
  /** The key that requests present; null: none. */
  readonly key: string | null
  /** Passwords of the way to the endpoint, and secret parts of its URL. */
  readonly passwords: readonly string[]
  /** Values of the operator's own header fields. */
  readonly values: readonly string[]
}

export const noSecrets: Secrets = { key: null, passwords: [], values: [] }

interface Masked<T> {
  readonly value: T
  /** How many times the key that was presented was masked. */
  readonly times: number
}

interface MaskedBody extends Masked<readonly Piece[]> {
  /** What the pieces are: content whose coding was undone to mask a secret in it; null: what crossed the wire. */
  readonly undone: UndoneCoding | null
}

export interface Mask {
  /** For URLs and reasons: the key and passwords however short, values of header fields from 16 characters on. */
  readonly text: (text: string) => Masked<string>
  /** As `text`; a value of a header field however short where it is a whole field value. */
  readonly fields: (fields: readonly Field[]) => Masked<readonly Field[]>
  /** What we send ourselves: secrets as they are, and no other forms of them. */
  readonly own: (bytes: Uint8Array) => Uint8Array
  /** Keys and passwords of eight characters or more; shorter ones would be found in innocent text. */
  readonly bytes: (bytes: Uint8Array) => Masked<Uint8Array>
  /** As `bytes`, over the borders of pieces, in texts that were sent in parts, and under content codings. `labels`: those that the response names. */
  readonly body: (pieces: readonly Piece[], labels: readonly string[]) => MaskedBody
}

/** Shorter keys and passwords are masked in fields alone. */
const SHORTEST_IN_BODY = 8
/** Shorter values of header fields are masked as whole field values alone. */
const SHORTEST_VALUE = 16

/** Values of `Authorization` and the like: the credentials are secret without their scheme too, and those of Basic (RFC 7617 2) as they are. */
const credentialsIn = (value: string): readonly string[] => {
  const [, scheme = '', credentials] = /^([A-Za-z][\w-]*)\s+(\S+)$/.exec(value.trim()) ?? []
  if (credentials === undefined) return [value]
  return [value, credentials, ...(scheme.toLowerCase() === 'basic' ? [Buffer.from(credentials, 'base64').toString()] : [])]
}

/** What is looked for in bodies and in everything that is written. */
export function needlesOf({ key, passwords, values }: Secrets): readonly Needle[] {
  const keys = [...(key === null ? [] : [key]), ...passwords].filter(({ length }) => length >= SHORTEST_IN_BODY)
  const long = values.flatMap(credentialsIn).filter(({ length }) => length >= SHORTEST_VALUE)
  return [...new Set([...keys, ...long])].map(needleOf)
}

export function maskOf(secrets: Secrets): Mask {
  const { key, passwords, values } = secrets
  const short = [...(key === null ? [] : [key]), ...passwords].filter((one) => one !== '' && one.length < SHORTEST_IN_BODY)
  const inBodies = needlesOf(secrets)
  const inFields = [...inBodies, ...short.map(needleOf)]
  const whole = new Set(values.flatMap(credentialsIn).map((value) => value.trim().toLowerCase()))

  const timesOf = (ranges: readonly Range[], found: ReadonlySet<string>): number =>
    key !== null && key.length >= SHORTEST_IN_BODY && found.has(key) ? ranges.length : 0
  const over = (bytes: Uint8Array, needles: readonly Needle[], parts = false): Masked<Uint8Array> => {
    const { ranges, secrets: found } = find(bytes, needles, parts)
    return ranges.length === 0 ? { value: bytes, times: 0 } : { value: masked(bytes, ranges), times: timesOf(ranges, found) }
  }
  const bytes = (given: Uint8Array): Masked<Uint8Array> => over(given, inBodies)
  return {
    text: (text) => {
      const { value, times } = over(Buffer.from(text, 'utf8'), inFields)
      return { value: Buffer.from(value).toString('utf8'), times }
    },
    fields: (fields) => {
      const lines = fields.flat()
      const { value, times } = over(Buffer.from(lines.join('\n'), 'latin1'), inFields)
      const text = Buffer.from(value).toString('latin1')
      let from = 0
      const cut = lines.map((line) => text.slice(from, (from += line.length + 1) - 1))
      const masked = fields.map(([, given], at): Field => {
        const [name = '', value = ''] = [cut[2 * at], cut[2 * at + 1]]
        return [name, whole.has(given.trim().toLowerCase()) ? '*'.repeat(value.length) : value]
      })
      return { value: masked, times }
    },
    own: (given) =>
      inBodies.some(({ secret }) => Buffer.from(given.buffer, given.byteOffset, given.length).includes(secret))
        ? bytes(given).value
        : given,
    bytes,
    body: (pieces, labels) => {
      if (inBodies.length === 0 || pieces.length === 0) return { value: pieces, times: 0, undone: null }
      const whole = wholeOf(pieces)
      const search = (given: Uint8Array): Masked<Uint8Array> => over(given, inBodies, true)
      const content = undone(whole, labels)
      const stored = content === null ? null : underCodings(content, pieces, search)
      if (stored !== null) return stored
      const { value, times } = search(whole)
      return { value: piecesOf(value, pieces), times, undone: null }
    },
  }
}

/** Content is stored in place of what carried it only where a secret is in it, or may be. Null: there is none in it. */
function underCodings(content: Undone, pieces: readonly Piece[], mask: (bytes: Uint8Array) => Masked<Uint8Array>): MaskedBody | null {
  const { bytes, codings, unreadable } = content
  if (unreadable !== null) {
    // What cannot be searched is not kept.
    const value = pieces.map(({ at, bytes: piece }) => ({ at, bytes: new Uint8Array(piece.length).fill(0x2a) }))
    return { value, times: 0, undone: { codings, problem: `not kept, since it cannot be searched for the API key: ${unreadable}` } }
  }
  const { value, times } = mask(bytes)
  if (value === bytes) return null
  return { value: contentPieces(value, pieces), times, undone: { codings, problem: null } }
}

/** The content in as many pieces as carried it, each with its share: how much of it each held is not known without decoding it piece by piece. */
function contentPieces(content: Uint8Array, pieces: readonly Piece[]): readonly Piece[] {
  const length = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)
  let arrived = 0
  let from = 0
  return pieces.map(({ at, bytes }) => {
    arrived += bytes.length
    const to = Math.round((arrived / length) * content.length)
    const piece = content.subarray(from, to)
    from = to
    return { at, bytes: piece }
  })
}
