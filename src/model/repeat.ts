/** Runs of one selection, repeated: what repeat.json holds. */
import type { RunVerdict } from './report.ts'
import type { Level } from './requirement.ts'

export const repeatSchema = 'vision-conformance/repeat@1'

/** How often a requirement failed. A failure is a fail, a warning, a note or a waived failure. Runs that left it undecided do not count. */
export interface Rate {
  readonly id: string
  readonly level: Level
  readonly title: string
  readonly failed: number
  /** Runs that decided it. */
  readonly of: number
  /** Of the true rate: Wilson's score interval of 95 %. */
  readonly interval: { readonly low: number; readonly high: number }
  /** Runs, from 1. */
  readonly firstFailed: number
  readonly lastFailed: number
}

/** A requirement whose result changed once and stayed so. */
export interface Drift extends Rate {
  readonly direction: 'fails-since' | 'passes-since'
  /** The first run with the new result. */
  readonly from: number
}

export interface Repeat {
  readonly schema: typeof repeatSchema
  readonly tool: { readonly name: 'vision-conformance'; readonly version: string }
  /** Null: no run has a report. */
  readonly target: { readonly baseUrl: string; readonly model: string; readonly profile: string } | null
  /** Of the generated requests of all runs. */
  readonly seed: number | null
  /** ISO 8601, as the clock of the machine tells. */
  readonly startedAt: string
  readonly endedAt: string
  readonly runs: {
    readonly done: number
    /** Among them: runs that could not start, or ended with an internal error. */
    readonly withoutReport: number
    /** Of the others. */
    readonly verdicts: Readonly<Partial<Record<RunVerdict, number>>>
  }
  /** The signal that ended the repetition; empty: it came to its end. */
  readonly interrupted: string
  readonly exitCode: number
  /** Failed in some runs and passed in others. Without those that drifted. */
  readonly flaky: readonly Rate[]
  /** Failed in every run that decided them. */
  readonly failing: readonly Rate[]
  readonly drift: readonly Drift[]
}
