/** A request that was tried on the way to the smallest one: its size, and whether it showed the same. */
export interface ShrinkStep {
  readonly bytes: number
  readonly still: boolean
}

/** What the smallest request shows, as its scenario found it. */
export interface Example {
  /** `breach`: the answer violates the requirements named; `refusal`: features named are refused, which is lawful where they are not promised. */
  readonly kind: 'breach' | 'refusal'
  readonly requirements: readonly string[]
  /** What the request holds beyond the least one, by name. */
  readonly features: readonly string[]
  /** The exchange that first showed it. */
  readonly found: string
  readonly steps: readonly ShrinkStep[]
}
