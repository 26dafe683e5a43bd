import type { RunVerdict, Verdict } from './report.ts'
import type { Area, Level } from './requirement.ts'

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
