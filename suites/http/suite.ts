import type { Suite } from '../../src/reading/suite.ts'
import { afterRefusal, afterRefusalScenario } from './after-refusal.ts'
import { afterLarge, afterLargeScenario } from './after-large.ts'
import { browsers, errorsAreReadable } from './browsers.ts'
import { clientRelations, clientScenarios } from './clients.ts'
import { flushed, gzipScenario } from './flush.ts'
import { requestIds } from './ids.ts'
import { keepAlive } from './keep-alive.ts'
import { labels } from './labels.ts'
import { message } from './message.ts'
import { method } from './method.ts'
import { edgeCaseScenarios } from './edge-case-requests.ts'
import { notImplemented } from './not-implemented.ts'
import { rateLimits } from './rate-limits.ts'
import { retryAfter } from './retry-after.ts'
import { scenarios } from './probes.ts'
import { unansweredChecks, unansweredRelations, unansweredScenario } from './unanswered.ts'
import { unusual } from './edge-case-checks.ts'

export const http: Suite = {
  area: 'http',
  scenarios: [
    ...scenarios,
    gzipScenario,
    ...edgeCaseScenarios,
    ...clientScenarios,
    unansweredScenario,
    afterRefusalScenario,
    afterLargeScenario,
  ],
  checks: [...message, ...labels, ...method, ...unusual, ...browsers, ...retryAfter, ...rateLimits, ...unansweredChecks, notImplemented],
  relations: [keepAlive, flushed, requestIds, errorsAreReadable, ...clientRelations, ...unansweredRelations, afterRefusal, afterLarge],
}
