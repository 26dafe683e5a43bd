// A property of one's own, as docs/arbitraries.md has it: asked here of the mock server.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChatRequest, featureNames, requests } from './arbitraries.ts'
import { type Endpoint, startEndpoint } from './endpoint/endpoint.ts'

const key = 'sk-a-key-of-tests-0123456789'
let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await startEndpoint({ apiKey: key, faults: [] })
})
afterAll(() => endpoint.close())

const ask = (body: ChatRequest): Promise<Response> =>
  fetch(`${endpoint.url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  })

test('every valid request is answered, in the way that it asked for', async () => {
  await fc.assert(
    fc.asyncProperty(requests({ model: 'embedded-1' }), async (body) => {
      const response = await ask(body)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain(body.stream === true ? 'text/event-stream' : 'application/json')
      await response.body?.cancel()
    }),
    { seed: 1, numRuns: 25 },
  )
})

test('what breaks a property is told by the least request that does', () => {
  const refusesSeveral = fc.property(requests(), (body) => typeof body['n'] !== 'number' || body['n'] < 2)
  const { counterexample } = fc.check(refusesSeveral, { seed: 1 })
  expect(counterexample).toEqual([{ model: 'gpt-4o-mini', max_tokens: 64, messages: [{ role: 'user', content: 'Say hello.' }], n: 2 }])
})

test('an aspect can be left out', () => {
  const without = featureNames().filter((name) => name !== 'stop')
  for (const body of fc.sample(requests({ without }), { seed: 1, numRuns: 50 }))
    expect(Object.keys(body).filter((name) => !['model', 'max_tokens', 'messages', 'stop'].includes(name))).toEqual([])
})
