import type { Probe } from './probe.ts'
import type { Knobs } from './profile.ts'
import type { Transcript } from './transcript.ts'

/** What the preflight found. */
export interface Preflight {
  readonly model: string
  /** The profile's, as this model takes them, with the window that the list of models tells where the profile has no figure. */
  readonly knobs: Knobs
  /** How long the plain completion took that it got, ms; absent: it got none. */
  readonly plainMs?: number
}

/** Where an exchange has its place among the others of its run. */
export interface ExchangeOrder {
  /** Its number among the requests of the run as they were sent, from 1. */
  readonly sent: number
  /** How many exchanges had ended when it was sent: what had not ended by then overlaps with it. */
  readonly after: number
  /** 1, or more where it repeats a request that was rate-limited, or whose connection was cut. */
  readonly attempt: number
  /** The scenario that it was sent for; absent: none, or the version that wrote it told none. */
  readonly scenario?: string
}

/** What ended a run from outside. */
export type RunStop = { readonly kind: 'deadline' } | { readonly kind: 'interrupted'; readonly reason: string }

/** Where images were served: as the endpoint reached them, and on loopback. */
export interface ImageAddresses {
  readonly url: string
  readonly inner: string
}

export interface RecordedExchange {
  readonly order: ExchangeOrder
  /** Of the request's body, which may not be there whole, in hexadecimal. */
  readonly bodySha256: string
  /** How long nothing ran before it, since the run was killed and gone on with, ms. */
  readonly gapMs: number
  readonly transcript: Transcript
}

/** A finished run as its transcripts.ndjson holds it: what it takes to judge it again. */
export interface RunRecord {
  /** The version that wrote it. */
  readonly version: string
  /** When the run began, ms since the Unix epoch. */
  readonly startedAt: number
  /** The settings of the run, as JSON, without secrets. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly images: ImageAddresses | null
  readonly preflight: Preflight
  /** In the order in which they ended; those of the preflight are left out. */
  readonly exchanges: readonly RecordedExchange[]
  /** Scenarios that were done. */
  readonly over: ReadonlySet<string>
  /** Whether its last line is there: the run came to an end. */
  readonly isClosed: boolean
  /** Null: the run came to its own end, or was killed. */
  readonly stop: RunStop | null
  /** How many exchanges the record holds, those of the preflight included, what digests their lines, and the digest of its last line. */
  readonly recorded: { readonly count: number; readonly sha256: string; readonly last: string }
}

/** What a run knows of itself once its preflight is over. */
export type RecordHeader = Pick<RunRecord, 'startedAt' | 'settings' | 'images' | 'preflight'>

/** A run that was killed, and is gone on with. */
export interface ResumedRun {
  readonly isOver: (scenario: string) => boolean
  /** To be called before anything is sent, for each scenario that is not over: it is repeated whole if its requests depend on each other. `first`: its first step. */
  readonly repeatIfWhole: (scenario: string, first: readonly Probe[]) => void
  /** Ids of the exchanges that are not followed: they are repeated, or the end of the run ended them. */
  readonly forgotten: () => readonly string[]
}
