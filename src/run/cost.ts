/** What a run costs, estimated without sending anything. */
import { addressesOf } from '../transport/image-host.ts'
import { type Range, estimate, sum } from './estimate.ts'
import type { Prepared } from './prepare.ts'
import type { Prices } from './price.ts'
import { scenarioContextOf } from './scenario-context.ts'

export interface Cost {
  /** Without repeated questions and retries. */
  readonly requests: number
  /** Prompt and completion tokens. */
  readonly tokens: Range
  readonly seconds: Range
}

/** What text and images cost at endpoints that are known; nothing is sent to measure it. `--plan` does. */
const cheap: Prices = { perByte: 0.25, perImage: 85, perAnswer: 8 }
const dear: Prices = { perByte: 0.5, perImage: 1100, perAnswer: 64 }
/** Of one response, s. */
const FAST_RESPONSE_S = 0.5
const SLOW_RESPONSE_S = 4

export function costOf({ settings, profile, plan }: Prepared): Cost {
  const imageHost = settings.imageHost === null ? null : addressesOf(settings.imageHost.url, 0, 0)
  const context = scenarioContextOf({ ...settings, key: settings.key ?? 'A-key' }, profile, settings.model ?? 'a-model', imageHost)
  const tokens = (prices: Prices): number =>
    estimate(plan.scenarios, context, settings, prices).reduce((total, { about }) => total + (about ?? 0), 0)
  const requests = sum(estimate(plan.scenarios, context, settings).map((area) => area.requests)).min
  const seconds = (response: number): number =>
    Math.max((requests * response) / settings.concurrency, settings.rps === null || settings.rps === Infinity ? 0 : requests / settings.rps)
  return {
    requests,
    tokens: { min: tokens(cheap), max: tokens(dear) },
    seconds: { min: seconds(FAST_RESPONSE_S), max: seconds(SLOW_RESPONSE_S) },
  }
}
