/** Seeded chance: the same seed and path give the same draws on every machine. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly int: (below: number) => number
  readonly pick: <T>(values: readonly T[]) => T
  /** Lower-case letters, as many as asked for. */
  readonly word: (length: number) => string
  /** The same values in a drawn order. */
  readonly shuffle: <T>(values: readonly T[]) => readonly T[]
  /** Where the chance came from, for the record. */
  readonly seed: number
  readonly path: string
}
