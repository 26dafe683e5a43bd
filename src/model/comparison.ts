import type { MatrixCause } from './matrix.ts'
import type { RunVerdict, Verdict } from './report.ts'
import type { Area, Level, Tier } from './requirement.ts'

/** A run as one column of a matrix. */
export interface ComparedRun {
  readonly product: string
  readonly version: string
  readonly baseUrl: string
  readonly model: string
  readonly profile: string
  readonly startedAt: string
  readonly requirementSet: string
  readonly scope: string
  readonly verdict: RunVerdict
  readonly counts: Readonly<Record<Verdict, number>>
  readonly tier: Tier
  readonly isSelection: boolean
  /** Names of capabilities that the endpoint refuses, as headlines list them. */
  readonly lacking: readonly string[]
  /** Why requirements fail, the worst for clients first. */
  readonly causes: readonly MatrixCause[]
  /** Address of its page relative to the comparison, for links to its requirements; null: there is none. */
  readonly page: string | null
}

export interface ComparedRequirement {
  readonly id: string
  readonly area: Area
  readonly level: Level
  readonly title: string
  /** A verdict a run, in the order of the runs; null: the run does not know the row. */
  readonly verdicts: readonly (Verdict | null)[]
  readonly differs: boolean
}

/** Of two runs of one target, the later given last: ids of rows. */
interface ComparedChanges {
  readonly broke: readonly string[]
  readonly mended: readonly string[]
  /** Violated in the later run; the earlier did not ask. */
  readonly fresh: readonly string[]
}

/** Several reports side by side: targets by requirements. */
export interface Comparison {
  readonly runs: readonly ComparedRun[]
  /** Those that differ first, each part worst first. */
  readonly rows: readonly ComparedRequirement[]
  /** Null where these are not two runs of one target. */
  readonly changes: ComparedChanges | null
}
