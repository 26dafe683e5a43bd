/** What the requests that fail have and those that do not fail lack: the smallest such set of features. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { largest } from '../model/extremes.ts'
import { placeOfFeature } from '../protocol/request-features.ts'

export interface Split {
  /** Names of one feature or two; none: nothing tells them apart. */
  readonly features: readonly string[]
  readonly failedWith: number
  readonly sentWith: number
  readonly failedWithout: number
  readonly sentWithout: number
}

/** With this share of failures a feature counts as the cause; below it the failure is intermittent. */
const NEARLY_ALL = 0.9
/** A feature that fails nearly always is the cause of this share of the failures at least; the others have a cause of their own. */
const MOST = 0.8
/** A feature that not nearly always fails is told if chance would rarely leave all failures to the requests that have it. */
const RARELY = 0.05

export const isNearlyAll = (part: number, whole: number): boolean => whole > 0 && part >= NEARLY_ALL * whole

/** The features that tell failures best from the rest: with the fewest requests on the wrong side. */
export function splitOf(failed: readonly ExchangeFacts[], passed: readonly ExchangeFacts[]): Split {
  const none: Split = { features: [], failedWith: failed.length, sentWith: failed.length + passed.length, failedWithout: 0, sentWithout: 0 }
  const common = commonFeatures(failed)
  const comparable = failed.every(hasReadableBody) ? passed.filter(hasReadableBody) : passed
  const splitBy = (features: readonly string[]): Split => {
    const having = (facts: readonly ExchangeFacts[]): number =>
      facts.filter((one) => features.every((feature) => one.features.includes(feature))).length
    const [failedWith, passedWith] = [having(failed), having(comparable)]
    return {
      features,
      failedWith,
      sentWith: failedWith + passedWith,
      failedWithout: failed.length - failedWith,
      sentWithout: failed.length - failedWith + comparable.length - passedWith,
    }
  }
  if (comparable.length === 0) return none
  const single = best(mostFeatures(failed).map((feature) => splitBy([feature])))
  if (single !== null && isPerfect(single)) return single
  // One failure shares everything with itself.
  const pairs =
    failed.length < 2
      ? []
      : common.flatMap((a, at) => common.slice(at + 1).map((b) => [splitBy([a]), splitBy([b]), splitBy([a, b])] as const))
  const pair = best(pairs.filter(([a, b, both]) => isNeeded(a, both) && isNeeded(b, both)).map(([, , both]) => both))
  if (pair !== null && isPerfect(pair)) return pair
  const shared = best(common.map((feature) => splitBy([feature])))
  return shared !== null && (shared.sentWith / (shared.sentWith + shared.sentWithout)) ** failed.length < RARELY ? shared : none
}

/** A request of another method, or one that is no JSON object, lacks every feature, and tells nothing of any. */
const hasReadableBody = ({ isCompletion, defect }: ExchangeFacts): boolean => isCompletion && defect !== 'json' && defect !== 'object'

/** Whether the second feature leaves at most half of those that pass with the first: what nearly every request has adds nothing. */
const isNeeded = (alone: Split, both: Split): boolean => 2 * (both.sentWith - both.failedWith) <= alone.sentWith - alone.failedWith

export const isPerfect = (split: Split): boolean => split.features.length > 0 && isNearlyAll(split.failedWith, split.sentWith)

export const commonFeatures = (facts: readonly ExchangeFacts[]): readonly string[] =>
  (facts[0]?.features ?? []).filter((feature) => facts.every(({ features }) => features.includes(feature)))

/** Features that most of them have. */
function mostFeatures(facts: readonly ExchangeFacts[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { features } of facts) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= MOST * facts.length).map(([feature]) => feature)
}

const placeOf = ({ features }: Split): number => largest(features.map(placeOfFeature))

/** Requests that did not fail although they have the features, and those that failed without. */
const misplaced = ({ failedWith, sentWith, failedWithout }: Split): number => sentWith - failedWith + failedWithout

/** That with the fewest on the wrong side; of equal ones the one that tells most. */
const best = (splits: readonly Split[]): Split | null =>
  [...splits].sort(
    (a, b) => misplaced(a) - misplaced(b) || placeOf(a) - placeOf(b) || (a.features.join() < b.features.join() ? -1 : 1),
  )[0] ?? null
