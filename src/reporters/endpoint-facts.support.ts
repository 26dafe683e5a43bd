import type { EndpointFacts } from '../model/endpoint-facts.ts'

const spread = { count: 3, median: 12.5, p95: 40 }

/** Facts of an endpoint, for tests. */
export const endpointFacts: EndpointFacts = {
  accepted: ['tools', 'logprobs'],
  firstChunkMs: spread,
  betweenChunksMs: spread,
  tokensPerImage: { count: 3, median: 85, p95: 85 },
  largest: { images: 3, requestBytes: 120_000, promptTokens: 912, completionTokens: 200 },
}
