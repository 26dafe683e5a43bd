/** The lines of transcripts.ndjson, as JSON gives them. */
import type { ExchangeOrder, RunRecord, RunStop } from '../model/record.ts'
import type { Piece, Transcript } from '../model/transcript.ts'
import type { BytesAsText, StoredBody } from './stored-bodies.ts'

export const recordSchema = 'vision-conformance/transcripts@1'

/** What is wrong with a record, as a predicate: "is no record of a run". */
export class RecordError extends Error {
  override readonly name = 'RecordError'
}

export interface Header extends Pick<RunRecord, 'version' | 'images' | 'preflight'> {
  readonly kind: 'header'
  readonly schema: string
  readonly startedAt: string
  readonly settings?: RunRecord['settings']
}

interface Over {
  readonly kind: 'over'
  readonly scenario: string
}

interface Resumed {
  readonly kind: 'resumed'
  readonly forgotten: readonly string[]
  /** As it was resumed; absent: those of the header. */
  readonly settings?: RunRecord['settings']
}

export interface Footer {
  readonly kind: 'footer'
  readonly transcripts: number
  readonly sha256: string
  readonly stop: RunStop | null
  /** The digest of the line before. Absent: the version that wrote it linked no lines. */
  readonly previous?: string
}

/** The members of a value with bytes as they stand in JSON. */
type Written<T> = T extends Uint8Array
  ? BytesAsText
  : T extends readonly (infer U)[]
    ? number extends T['length']
      ? readonly Written<U>[]
      : T
    : T extends object
      ? { readonly [K in keyof T]: Written<T[K]> }
      : T

export type Span = readonly [at: number, length: number]

export type Exchange = Omit<Written<Transcript>, 'pieces' | 'probe'> & {
  readonly kind: 'transcript'
  readonly order: ExchangeOrder | null
  readonly probe: Omit<Written<Transcript>['probe'], 'body'> & { readonly body: StoredBody }
  /** The times of pieces and their lengths, where the body stands apart. */
  readonly pieces: readonly (Written<Piece> | Span)[]
  readonly body?: StoredBody
}

const kinds = ['header', 'transcript', 'over', 'resumed', 'footer']

export function parsed(text: string, number: number): Header | Footer | Over | Resumed | Exchange {
  try {
    const value: unknown = JSON.parse(text)
    const kind: unknown = Reflect.get(Object(value), 'kind')
    if (typeof kind === 'string' && kinds.includes(kind)) return value as ReturnType<typeof parsed>
  } catch {
    // Told below.
  }
  throw new RecordError(`is not a record of a run: line ${String(number)} is not a valid entry`)
}
