/** What the requests that fail have and those that do not fail lack: the smallest such set of features. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { largest } from '../model/extremes.ts'
import { placeOfFeature } from '../protocol/request-features.ts'

export interface Split {
  /** Names of one feature or two; none: nothing tells them apart. */
  readonly features: readonly string[]
  readonly failedWith: number
  readonly sentWith: number
  readonly sentWithout: number
}

/** With this share of failures a feature counts as the cause; below it the failure is intermittent. */
const NEARLY_ALL = 0.9
/** A feature that not nearly always fails is told if chance would rarely leave all failures to the requests that have it. */
const RARELY = 0.05

export const isNearlyAll = (part: number, whole: number): boolean => whole > 0 && part >= NEARLY_ALL * whole

/** Every failure has the features; of the sets for which that is so, the one with the fewest others. */
export function splitOf(failed: readonly ExchangeFacts[], passed: readonly ExchangeFacts[]): Split {
  const none: Split = { features: [], failedWith: failed.length, sentWith: failed.length + passed.length, sentWithout: 0 }
  const common = commonFeatures(failed)
  const splitBy = (features: readonly string[]): Split => {
    const passedWith = passed.filter((one) => features.every((feature) => one.features.includes(feature))).length
    return {
      features,
      failedWith: failed.length,
      sentWith: failed.length + passedWith,
      sentWithout: passed.length - passedWith,
    }
  }
  if (passed.length === 0) return none
  const single = best(common.map((feature) => splitBy([feature])))
  if (single !== null && isPerfect(single)) return single
  const pair = best(common.flatMap((a, at) => common.slice(at + 1).map((b) => splitBy([a, b]))))
  if (pair !== null && isPerfect(pair)) return pair
  return single !== null && (single.sentWith / none.sentWith) ** failed.length < RARELY ? single : none
}

export const isPerfect = (split: Split): boolean => split.features.length > 0 && isNearlyAll(split.failedWith, split.sentWith)

export const commonFeatures = (facts: readonly ExchangeFacts[]): readonly string[] =>
  (facts[0]?.features ?? []).filter((feature) => facts.every(({ features }) => features.includes(feature)))

const placeOf = ({ features }: Split): number => largest(features.map(placeOfFeature))

/** That with the fewest requests which did not fail; of equal ones the one that tells most. */
const best = (splits: readonly Split[]): Split | null =>
  [...splits].sort((a, b) => a.sentWith - b.sentWith || placeOf(a) - placeOf(b) || (a.features.join() < b.features.join() ? -1 : 1))[0] ??
  null
