import type { Suite } from '../../src/reading/suite.ts'
import { browsers, errorsAreReadable } from './browsers.ts'
import { flushed } from './flush.ts'
import { requestIds } from './ids.ts'
import { keepAlive } from './keep-alive.ts'
import { labels } from './labels.ts'
import { message } from './message.ts'
import { method } from './method.ts'
import { oddScenarios } from './odd-probes.ts'
import { patience } from './patience.ts'
import { scenarios } from './probes.ts'
import { unusual } from './unusual.ts'

export const http: Suite = {
  area: 'http',
  scenarios: [...scenarios, ...oddScenarios],
  checks: [...message, ...labels, ...method, ...unusual, ...browsers, ...patience],
  relations: [keepAlive, flushed, requestIds, errorsAreReadable],
}
