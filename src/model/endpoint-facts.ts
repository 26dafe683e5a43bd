/** What a run saw an endpoint do, beside its verdicts: facts that nothing judges. */
export interface Spread {
  readonly count: number
  readonly median: number
  /** The 95th percentile. */
  readonly p95: number
}

export interface EndpointFacts {
  /** Names of capabilities that a valid request used and that was answered with a completion. */
  readonly accepted: readonly string[]
  /** From the start of a streamed request to the first bytes of its body, ms; null: no stream was answered. */
  readonly firstChunkMs: Spread | null
  /** Between two pieces of a stream as they arrived, ms. */
  readonly betweenChunksMs: Spread | null
  /** Prompt tokens for each image, without those of the text about it; null: the endpoint does not count them. */
  readonly tokensPerImage: Spread | null
  /** The most that a request had which was answered with a completion. */
  readonly largest: {
    readonly images: number
    readonly requestBytes: number
    readonly promptTokens: number
    readonly completionTokens: number
  }
}
