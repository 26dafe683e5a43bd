/** What a run costs, shown before anything is sent to another machine. */
import { inShort } from '../reporters/progress.ts'
import { type Cost, costOf } from '../run/cost.ts'
import type { Prepared } from '../run/prepare.ts'
import { UsageError } from '../options/usage-error.ts'

/** 127.0.0.0/8, ::1 and localhost: what is sent there costs nobody anything. */
export const isLoopback = (baseUrl: string): boolean =>
  URL.canParse(baseUrl) && /^(localhost|127(\.\d+){3}|\[::1\])$/i.test(new URL(baseUrl).hostname)

/** `About 290 requests, 38k to 340k tokens, 0:20 to 2:30. …` */
export const costInWords = (prepared: Prepared): string =>
  `About ${figures(costOf(prepared))} minutes; more if responses are unclear, or requests fail or are rate-limited.`

const figures = ({ requests, tokens, seconds }: Cost): string =>
  `${String(requests)} requests, ${inShort(tokens.min)} to ${inShort(tokens.max)} tokens, ${minutes(seconds.min)} to ${minutes(seconds.max)}`

/** `2:30` */
export const minutes = (seconds: number): string =>
  `${String(Math.floor(Math.round(seconds) / 60))}:${String(Math.round(seconds) % 60).padStart(2, '0')}`

/** Asks on a terminal whether to go on; the empty answer is yes. Throws a UsageError where the answer is no: nothing was sent. */
export async function confirm(cost: string, ask: (question: string) => Promise<string>): Promise<void> {
  const answer = await ask(`${cost}\nContinue? [Y/n] `)
  if (/^\s*n/i.test(answer)) throw new UsageError('nothing was sent. Use --yes to continue without a question, --tier smoke to send less')
}
