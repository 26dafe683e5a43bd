/** What a run costs, shown before anything is sent to another machine. */
import { inShort } from '../reporters/progress.ts'
import { estimate, sum } from '../run/estimate.ts'
import type { Prepared } from '../run/prepare.ts'
import type { Prices } from '../run/price.ts'
import { scenarioContextOf } from '../run/scenario-context.ts'
import { addressesOf } from '../transport/image-host.ts'
import { UsageError } from '../options/usage-error.ts'

/** What text and images cost at endpoints that are known; nothing is sent to measure it. `--plan` does. */
const cheap: Prices = { perByte: 0.25, perImage: 85, perAnswer: 8 }
const dear: Prices = { perByte: 0.5, perImage: 1100, perAnswer: 64 }
/** Of one response, s. */
const FAST_RESPONSE_S = 0.5
const SLOW_RESPONSE_S = 4

/** 127.0.0.0/8, ::1 and localhost: what is sent there costs nobody anything. */
export const isLoopback = (baseUrl: string): boolean =>
  URL.canParse(baseUrl) && /^(localhost|127(\.\d+){3}|\[::1\])$/i.test(new URL(baseUrl).hostname)

/** `About 290 requests, 38k to 340k tokens, 0:20 to 2:30. …` */
export function costInWords({ settings, profile, plan }: Prepared): string {
  const imageHost = settings.imageHost === null ? null : addressesOf(settings.imageHost.url, 0, 0)
  const context = scenarioContextOf({ ...settings, key: settings.key ?? 'A-key' }, profile, settings.model ?? 'a-model', imageHost)
  const tokens = (prices: Prices): number =>
    estimate(plan.scenarios, context, settings, prices).reduce((total, { about }) => total + (about ?? 0), 0)
  const requests = sum(estimate(plan.scenarios, context, settings).map((area) => area.requests)).min
  const seconds = (response: number): number =>
    Math.max((requests * response) / settings.concurrency, settings.rps === null || settings.rps === Infinity ? 0 : requests / settings.rps)
  return `About ${String(requests)} requests, ${inShort(tokens(cheap))} to ${inShort(tokens(dear))} tokens, ${minutes(seconds(FAST_RESPONSE_S))} to ${minutes(seconds(SLOW_RESPONSE_S))} minutes; more if responses are unclear, or requests fail or are rate-limited.`
}

const minutes = (seconds: number): string =>
  `${String(Math.floor(Math.round(seconds) / 60))}:${String(Math.round(seconds) % 60).padStart(2, '0')}`

/** Asks on a terminal whether to go on; the empty answer is yes. Throws a UsageError where the answer is no: nothing was sent. */
export async function confirm(cost: string, ask: (question: string) => Promise<string>): Promise<void> {
  const answer = await ask(`${cost}\nContinue? [Y/n] `)
  if (/^\s*n/i.test(answer)) throw new UsageError('nothing was sent. Use --yes to continue without a question, --tier smoke to send less')
}
