/** Targets by areas, by requirements and by causes: what the site of a fleet shows, and the comparison of many reports. */
import type { Effect } from './cause.ts'
import type { Verdict } from './report.ts'
import type { Area, Level } from './requirement.ts'

/** How a row turned out, for its colour and the filter; `hole`: it has no report. */
export const matrixTones = ['bad', 'hole', 'open', 'poor', 'good'] as const
export type MatrixTone = (typeof matrixTones)[number]

export interface MatrixCause {
  /** The statement of the cause. */
  readonly cause: string
  readonly requirements: readonly string[]
  readonly effect: Effect
}

/** One run, or a pair that has none. Addresses are relative to the page. */
export interface MatrixRow {
  readonly name: string
  /** More to search by, such as labels; empty: nothing. */
  readonly note: string
  /** Address of a page about the row; null: there is none. */
  readonly about: string | null
  /** Address of its report.html; null: there is none. */
  readonly report: string | null
  /** The verdict in words. */
  readonly verdict: string
  readonly tone: MatrixTone
  /** Why there is no report, a sentence; empty: there is one. */
  readonly because: string
  /** Ids of requirements by verdict; those that none has may be absent. */
  readonly verdicts: Readonly<Partial<Record<Verdict, readonly string[]>>>
  readonly causes: readonly MatrixCause[]
}

export interface MatrixRequirement {
  readonly id: string
  readonly area: Area
  readonly level: Level
  readonly title: string
}

export interface Matrix {
  /** In the order of the contract. */
  readonly requirements: readonly MatrixRequirement[]
  readonly rows: readonly MatrixRow[]
}
