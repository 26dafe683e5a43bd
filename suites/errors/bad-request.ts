import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Scenario } from '../../src/reading/suite.ts'
import type { Breach } from '../ask.ts'

/** What the request is broken from: the plainest one, the plainest that streams, or one that shows an image. */
export type Control = 'http/plain' | 'http/stream' | 'vision/seen'

/** One request that breaks one thing, as a row of a table. */
export interface Bad extends Pick<Scenario, 'tier'> {
  readonly name: ScenarioName & `errors/${string}`
  readonly purpose: string
  readonly defect: string
  readonly control?: Control
  readonly change: (valid: Probe) => Breach['change']
}
