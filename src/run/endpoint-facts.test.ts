import { expect, test } from 'vitest'
import { spreadOf } from './endpoint-facts.ts'
import { judged } from './proof.support.ts'

test('a spread is the median and the 95th percentile by nearest rank', () => {
  expect(spreadOf([])).toBeNull()
  expect(spreadOf([3])).toEqual({ count: 1, median: 3, p95: 3 })
  expect(spreadOf(Array.from({ length: 100 }, (_, at) => 100 - at))).toEqual({ count: 100, median: 50, p95: 95 })
})

test('a run tells what the endpoint accepted, how fast its streams came, and what an image costs; what passed has its proof', async () => {
  const { facts, exchanges, requirements } = await judged({ tier: 'standard', only: ['vision', 'stream', 'tools'], cases: 0 })
  expect(facts?.accepted).toEqual(expect.arrayContaining(['image-gif', 'tools']))
  expect(facts?.firstChunkMs?.count).toBeGreaterThan(3)
  expect(facts?.betweenChunksMs?.p95).toBeGreaterThanOrEqual(facts?.betweenChunksMs?.median ?? Infinity)
  // The mock server counts 85 tokens for an image, and one for about four letters.
  expect(facts?.tokensPerImage?.median).toBeGreaterThan(60)
  expect(facts?.tokensPerImage?.median).toBeLessThan(300)
  expect(facts?.largest.images).toBeGreaterThan(1)
  const passed = requirements.filter(({ verdict }) => verdict === 'pass')
  const ids = new Set(exchanges.map(({ id }) => id))
  expect(passed.length).toBeGreaterThan(20)
  // STR-026 rests on a stream, and VIS-056 on a request, that is too long to be kept as proof.
  expect(passed.filter(({ proof }) => proof === undefined || !ids.has(proof)).map(({ id }) => id)).toEqual(['STR-026', 'VIS-056'])
})
