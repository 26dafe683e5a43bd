/** What a run tells while it is under way. */
import type { ExchangeOrder, RecordHeader, ResumedRun, RunStop } from './record.ts'
import type { Report, Verdict } from './report.ts'
import type { Area } from './requirement.ts'
import type { Transcript } from './transcript.ts'

/** Progress of an area. */
export interface AreaProgress {
  readonly area: Area
  /** Scenarios that are done. */
  readonly done: number
  readonly total: number
  /** The worst verdict so far; null: nothing is decided. */
  readonly worst: Verdict | null
}

export type RunEvent =
  | { readonly kind: 'started'; readonly model: string; readonly scenarios: number }
  /** What it takes to judge the run again, besides its exchanges. It follows those of the preflight. */
  | { readonly kind: 'opened'; readonly header: RecordHeader; readonly resumed: ResumedRun | null }
  /** `order`: its place among the others; null: it belongs to the preflight. */
  | { readonly kind: 'transcript'; readonly transcript: Transcript; readonly order: ExchangeOrder | null }
  | { readonly kind: 'stopped'; readonly stop: RunStop }
  /** A scenario is done. */
  | { readonly kind: 'over'; readonly scenario: string }
  /** A request is sent, repeats included; those of the preflight are not told. `name`: of its probe. */
  | { readonly kind: 'request'; readonly name: string }
  /** `tokens`: used so far, as the endpoint counts them. */
  | { readonly kind: 'progress'; readonly areas: readonly AreaProgress[]; readonly tokens: number }
  /** Bodies of the requests that the report shows, by the files that its curl lines send. It comes before the report, where `curl.files` is set. */
  | { readonly kind: 'requests'; readonly bodies: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'finished'; readonly report: Report }
