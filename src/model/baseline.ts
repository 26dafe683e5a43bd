/** A failure that a team lives with for a while: whose it is, why, and until when. */
export interface BaselineEntry {
  readonly requirement: string
  /** The case that fails, as exchanges are named without their number (`errors/stop-too-many`); null: the row, whatever fails. */
  readonly case: string | null
  readonly reason: string
  readonly owner: string
  /** Where it is tracked; may be empty. */
  readonly link: string
  /** The last day on which it counts, ISO 8601. */
  readonly expires: string
}

/** Something in the baseline to be changed, and where. */
export interface BaselineProblem {
  /** In the file, from 1. */
  readonly line: number
  readonly requirement: string
  /** What is wrong and what to do, one sentence without a full stop. */
  readonly sentence: string
}
