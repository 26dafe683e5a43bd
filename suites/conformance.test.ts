/** The suites under vitest: against VISION_BASE_URL, or the mock server. `npx vitest --project suites`. */
import { afterAll } from 'vitest'
import { startEndpoint } from '../src/endpoint/endpoint.ts'
import { conformance } from '../src/vitest.ts'

const baseUrl = process.env['VISION_BASE_URL'] ?? ''
const key = process.env['VISION_CONFORMANCE_API_KEY'] ?? null

if (baseUrl === '') {
  const apiKey = 'sk-a-key-of-the-embedded-endpoint'
  const endpoint = await startEndpoint({ apiKey })
  afterAll(endpoint.close)
  conformance({ baseUrl: endpoint.url, key: apiKey })
} else conformance({ baseUrl, key })
