/** A document that a profile stands for, cut into what it demands: spec/sources. */

export interface Statement {
  /** Document and number, `D1.07`. */
  readonly id: string
  readonly section: string
  /** What the document demands, in our own words. */
  readonly says: string
  /** The rows that hold an endpoint to it. */
  readonly requirements: readonly string[]
  /** Faults of the mock server that break it. */
  readonly faults: readonly string[]
  /** Why no row, or no fault, can; null: some do. */
  readonly why: string | null
}

export interface SourceDocument {
  readonly name: string
  readonly title: string
  readonly profile: string
  readonly statements: readonly Statement[]
}
