/** What a run is asked to do. Loose at the door, total inside: nothing downstream sees an optional. */
import type { Counterexample } from '../model/counterexample.ts'
import type { Field } from '../model/probe.ts'
import type { Profile } from '../model/profile.ts'
import type { Report, Verdict } from '../model/report.ts'
import type { Area, Tier } from '../model/requirement.ts'
import type { ExchangeOrder, RunStop } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import type { ImageHostOptions } from '../transport/image-host.ts'
import type { Baseline } from '../verdict/baseline.ts'
import type { Earlier } from '../verdict/regressions.ts'
import { type Limits, defaultLimits } from '../transport/limits.ts'
import type { RecordHeader } from '../transport/record-text.ts'
import { type TransportFactory, sockets } from '../transport/transport.ts'

/** How the key is presented: `Authorization: Bearer KEY`, or bare in a field of another name; null: the endpoint takes none. */
export type Authentication = { readonly scheme: 'bearer' } | { readonly scheme: 'field'; readonly name: string } | null

export interface RunSettings {
  /** As SDKs take it: it ends in `/v1`. */
  readonly baseUrl: string
  /** Null: the sole one that the endpoint lists, else the profile's. */
  readonly model: string | null
  /** The name of one of the project's, or one of the operator's own. */
  readonly profile: string | Profile
  /** The released set that counts; null: all rows. */
  readonly requirements: string | null
  readonly key: string | null
  readonly authentication: Authentication
  /** Fields sent with every request; their values are masked. */
  readonly headers: readonly Field[]
  /** Members that every request body gets. */
  readonly extraBody: Readonly<Record<string, unknown>>
  /** Areas or ids of requirements; none: all. */
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly tier: Tier
  /** 32 bits. */
  readonly seed: number
  /** Generated requests of each property. */
  readonly cases: number
  /** Requests that one counterexample may cost on its way to the smallest. */
  readonly shrinkRequests: number
  /** Requests that once showed something, to be sent first. */
  readonly corpus: readonly Counterexample[]
  /** Requests under way at once. */
  readonly concurrency: number
  /** Requests a second at most; null: as many as there are. */
  readonly rps: number | null
  readonly maxRequests: number
  /** Prompt and completion tokens together, as the endpoint counts them. */
  readonly maxTokens: number
  readonly maxMs: number
  readonly limits: Limits
  readonly insecure: boolean
  /** PEM text of the authorities to trust. */
  readonly ca: string | null
  readonly proxy: URL | null
  /** Where pictures are served that the endpoint fetches; null: none are, and images by address are not asked for. */
  readonly imageHost: ImageHostOptions | null
  /** How long the preflight may take, ms. */
  readonly preflightMs: number
  /** How long the preflight keeps trying an endpoint that is not there yet, ms. */
  readonly waitMs: number
  readonly strict: boolean
  /** Failures that are let pass; null: none is. */
  readonly baseline: Baseline | null
  /** The run that this one is held against; null: none. */
  readonly earlier: Earlier | null
  /** What the operator calls the endpoint. */
  readonly product: string
  readonly version: string
  /** Who answers for the endpoint, and where they are to be reached; may be empty. */
  readonly organisation: string
  readonly contact: string
  /** The command line that runs this again, for the report. */
  readonly reproduce: string
  /** What carries the requests, and the clock of the run. */
  readonly transport: TransportFactory
  /** Ends the run early; its reason is a sentence. */
  readonly signal: AbortSignal
  readonly listen: (event: RunEvent) => void
}

export type RunOptions = Partial<RunSettings> & Pick<RunSettings, 'baseUrl'>

/** How far an area is: scenarios over, of how many, and the worst verdict so far; null: nothing is decided. */
export interface AreaProgress {
  readonly area: Area
  readonly done: number
  readonly total: number
  readonly worst: Verdict | null
}

export type RunEvent =
  | { readonly kind: 'started'; readonly model: string; readonly scenarios: number }
  /** What it takes to judge the run again, besides its exchanges. It follows those of the preflight. */
  | { readonly kind: 'opened'; readonly header: RecordHeader }
  /** `order`: its place among the others; null: it belongs to the preflight. */
  | { readonly kind: 'transcript'; readonly transcript: Transcript; readonly order: ExchangeOrder | null }
  | { readonly kind: 'stopped'; readonly stop: RunStop }
  | { readonly kind: 'progress'; readonly areas: readonly AreaProgress[] }
  | { readonly kind: 'finished'; readonly report: Report }

export const defaultSeed = 1

/** How many requests of each property a tier generates. */
export const DEFAULT_CASES: Readonly<Record<Tier, number>> = { smoke: 0, standard: 25, full: 200 }
export const DEFAULT_SHRINK_REQUESTS = 60

export const settingsOf = (options: RunOptions): RunSettings => ({
  model: null,
  profile: 'openai',
  requirements: null,
  key: null,
  authentication: { scheme: 'bearer' },
  headers: [],
  extraBody: {},
  only: [],
  skip: [],
  tier: 'standard',
  seed: defaultSeed,
  cases: DEFAULT_CASES[options.tier ?? 'standard'],
  shrinkRequests: DEFAULT_SHRINK_REQUESTS,
  corpus: [],
  concurrency: 8,
  rps: null,
  maxRequests: Infinity,
  maxTokens: Infinity,
  maxMs: 15 * 60_000,
  limits: defaultLimits,
  insecure: false,
  ca: null,
  proxy: null,
  imageHost: null,
  preflightMs: 15_000,
  waitMs: 0,
  strict: false,
  baseline: null,
  earlier: null,
  product: '',
  version: '',
  organisation: '',
  contact: '',
  reproduce: '',
  transport: sockets,
  signal: new AbortController().signal,
  listen: () => undefined,
  ...options,
})

/** What the operator got wrong, in one sentence: what, where, and what was meant. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
