/** Many targets at once: what is planned, what one shard did, and what the merge of all shards tells. */
import type { Effect } from './cause.ts'
import type { RunVerdict, Verdict } from './report.ts'
import type { Tier } from './requirement.ts'

export const planSchema = 'vision-conformance/fleet-plan@1'
export const partSchema = 'vision-conformance/fleet-part@1'
export const fleetSchema = 'vision-conformance/fleet@1'

/** A target and one of its models: one run. */
export interface Pair {
  /** `TARGET/MODEL`: two names of folders, percent-encoded. It is the path of the pair's folder; in a URL, encode each `%` again. */
  readonly id: string
  readonly target: string
  readonly model: string
  /** The name of the profile. */
  readonly profile: string
  readonly tier: Tier
  readonly labels: Readonly<Record<string, string>>
  /** Pairs of one group never run at the same time; null: the target is in none. */
  readonly group: string | null
}

export interface PlannedPair extends Pair {
  /** From 1. */
  readonly shard: number
}

/** A target whose models GET /models should have told, and did not. It has no pairs. */
export interface UnlistedTarget {
  readonly target: string
  /** A sentence. */
  readonly because: string
}

export interface FleetPlan {
  /** SHA-256 of the other members, in hexadecimal, as are all digests here. */
  readonly digest: string
  /** The nonce of each run is derived from it and from the id of the pair. */
  readonly nonce: string
  /** Of what the targets file says, whatever its layout. */
  readonly targetsDigest: string
  /** The released requirement set; null: all requirements. */
  readonly requirementSet: string | null
  readonly specDigest: string
  /** The version of the tool. */
  readonly version: string
  /** Digests of the profiles and baselines in use, by the name or path that the targets file has. */
  readonly profiles: Readonly<Record<string, string>>
  readonly baselines: Readonly<Record<string, string>>
  readonly shards: number
  /** Sorted by id. */
  readonly pairs: readonly PlannedPair[]
  readonly unlisted: readonly UnlistedTarget[]
}

interface Tool {
  readonly name: 'vision-conformance'
  readonly version: string
}

/** plan.json. */
export interface PlanFile {
  readonly schema: typeof planSchema
  readonly tool: Tool
  readonly plan: FleetPlan
}

export const pairOutcomes = ['reported', 'start-failed', 'interrupted', 'crashed'] as const
/** `reported`: there is a report, whatever its verdict. All others are run again by the next `fleet run`. */
type PairOutcome = (typeof pairOutcomes)[number]

export interface PairResult {
  readonly id: string
  readonly outcome: PairOutcome
  /** Why there is no report, one sentence; null: there is one. */
  readonly because: string | null
  /** Of the run's process; null: a signal ended it, or it never started. */
  readonly exitCode: number | null
  /** SHA-256 of report.json; null: there is none. */
  readonly reportDigest: string | null
  /** How often the run was started or resumed. */
  readonly attempts: number
}

/** part.json: what one shard did. */
export interface FleetPart {
  readonly schema: typeof partSchema
  readonly tool: Tool
  readonly plan: FleetPlan
  readonly shard: { readonly index: number; readonly of: number }
  /** Sorted by id; those that were not run yet are absent. */
  readonly pairs: readonly PairResult[]
  /** Whether each pair of the shard has a report. */
  readonly complete: boolean
}

export const mergedOutcomes = ['reported', 'start-failed', 'crashed', 'missing'] as const

interface FleetCause {
  /** The statement of the cause. */
  readonly cause: string
  readonly requirements: readonly string[]
  readonly effect: Effect
}

/** The run of a pair, out of its report. */
export interface FleetRun {
  readonly id: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly durationMs: number
  readonly requests: number
  readonly retries: number
  readonly promptTokens: number
  readonly completionTokens: number
  readonly seed: number
  readonly nonce: string
  readonly verdict: RunVerdict
  readonly headline: string
  readonly counts: Readonly<Record<Verdict, number>>
  /** Ids of requirements by verdict; verdicts that none has are absent. */
  readonly verdicts: Readonly<Partial<Record<Verdict, readonly string[]>>>
  /** The worst for clients first. */
  readonly causes: readonly FleetCause[]
  readonly reportDigest: string
}

export interface FleetPair extends Pair {
  readonly outcome: (typeof mergedOutcomes)[number]
  /** Why there is no report, one sentence; null: there is one. */
  readonly because: string | null
  /** `reports/TARGET/MODEL`, next to fleet.json; null: there is no report. */
  readonly folder: string | null
  readonly run: FleetRun | null
}

/** fleet.json: the merge of all parts. */
export interface Fleet {
  readonly schema: typeof fleetSchema
  readonly tool: Tool
  readonly plan: Pick<FleetPlan, 'digest' | 'nonce' | 'targetsDigest' | 'requirementSet' | 'specDigest' | 'shards'>
  /** When the earliest run started, ISO 8601; null: no pair has a report. */
  readonly startedAt: string | null
  /** Sorted by id. */
  readonly pairs: readonly FleetPair[]
  readonly unlisted: readonly UnlistedTarget[]
}
