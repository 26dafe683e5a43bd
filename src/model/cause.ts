/** What a cause does to a client, the worst first: causes are ranked by it. */
export const effects = ['nothing-works', 'images', 'streams', 'tools', 'billing', 'other'] as const
export type Effect = (typeof effects)[number]

/** How many of the requests that share something failed: `12 of 12 with stream`. */
export interface Share {
  /** What the requests share: `with an image`, `alone`, `at once with others`. */
  readonly what: string
  readonly failed: number
  readonly sent: number
}

/** Why requirements fail: one fault of the endpoint, whatever number of requirements it breaks. */
export interface Cause {
  /** A noun phrase with numbers: `requests with an image fail with status 500: 12 of 12 with an image, 0 of 31 without`. */
  readonly statement: string
  readonly effect: Effect
  /** What it does to a client, a sentence. */
  readonly harm: string
  /** The requirement that names the fault comes first; the others fail only because of it. */
  readonly requirements: readonly string[]
  /** The exchanges that show it, the clearest first. */
  readonly exchanges: readonly string[]
  /** The numbers of the statement, those that fail most first. */
  readonly shares: readonly Share[]
}
