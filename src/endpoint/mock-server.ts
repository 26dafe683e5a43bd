/** The mock server for tests of SDKs and applications: faults for single requests by a header, and a log of requests. */
import { type Endpoint, startEndpoint } from './endpoint.ts'
import type { LoggedRequest } from './logged-request.ts'
import type { EndpointOptions } from './options.ts'

/** Options that are left out take their default. */
export type MockServerOptions = Partial<Omit<EndpointOptions, 'byHeader' | 'log'>>

export interface MockServer extends Endpoint {
  /** Requests in the order of their responses. */
  readonly requests: readonly LoggedRequest[]
  /** Empties the log. */
  readonly clear: () => void
}

/** Reads faults and variations of single requests from their headers, and keeps the log. */
export async function startServer(options: MockServerOptions): Promise<MockServer> {
  const requests: LoggedRequest[] = []
  const endpoint = await startEndpoint({
    ...options,
    byHeader: true,
    log: (request) => {
      requests.push(request)
    },
  })
  return {
    ...endpoint,
    requests,
    clear: () => {
      requests.length = 0
    },
  }
}
