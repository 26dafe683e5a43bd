/** Responses that were given before, to other requests: what they show is true of those, and not of the requests that they answer. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import type { RequirementId } from '../model/requirement.ts'
import { isNearlyAll } from './split.ts'
import type { Symptom } from './symptoms.ts'

/** Demands that no response belongs to another request. */
export const ownResponse: RequirementId = 'SCH-027'

/** The first exchange that had the response, by the id of each later one that asked for something else; ids have to tell responses apart. */
export function replaysIn(facts: readonly ExchangeFacts[]): ReadonlyMap<string, ExchangeFacts> {
  const firsts = new Map<string, ExchangeFacts>()
  const digests = new Map<string, Set<string>>()
  const later: (readonly [later: ExchangeFacts, first: ExchangeFacts])[] = []
  for (const fact of [...facts].sort((a, b) => a.endedAt - b.endedAt)) {
    const { answer } = fact
    if (answer === null) continue
    digests.set(answer.id, (digests.get(answer.id) ?? new Set()).add(answer.digest))
    const first = firsts.get(answer.digest)
    if (first === undefined) firsts.set(answer.digest, fact)
    else if (first.asked !== fact.asked) later.push([fact, first])
  }
  if (digests.size < 2) return new Map()
  return new Map(later.filter(([{ answer }]) => digests.get(answer?.id ?? '')?.size === 1).map(([{ id }, first]) => [id, first]))
}

/** The same, with each response that was given again as a violation of that requirement, and with every other completion as one that keeps it. */
export function withReplays(facts: readonly ExchangeFacts[]): readonly ExchangeFacts[] {
  const replays = replaysIn(facts)
  if (replays.size === 0) return facts
  return facts.map((fact) => {
    if (fact.answer === null) return fact
    const others = (ids: readonly RequirementId[]): readonly RequirementId[] => ids.filter((id) => id !== ownResponse)
    return replays.has(fact.id)
      ? { ...fact, violated: [...others(fact.violated), ownResponse], held: others(fact.held) }
      : { ...fact, held: [...others(fact.held), ownResponse] }
  })
}

/** Of more responses one that was given again does not decide. */
const MAX_COMPARED = 3

/** Whether responses that were given again show it, and none of those that were given first. */
export function restsOnReplays(
  { requirement, clearest, comparisons, isRelational }: Symptom,
  replays: ReturnType<typeof replaysIn>,
): boolean {
  if (replays.size === 0) return false
  if (isRelational)
    return (
      comparisons.length > 0 &&
      comparisons.every((ids) => replays.has(ids[0] ?? '') || (ids.length <= MAX_COMPARED && ids.some((id) => replays.has(id))))
    )
  const misplaced = [...clearest].filter((id) => replays.get(id)?.violated.includes(requirement.id) === false)
  return isNearlyAll(misplaced.length, clearest.size)
}
