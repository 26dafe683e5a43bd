/** What is sent again to find a cause: of each group of failures that the run leaves open, the smallest request that failed. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Probe } from '../model/probe.ts'
import { type Reading, accepted } from '../reading/reading.ts'
import { isUnanswered } from '../reading/unanswered.ts'
import type { Suspect } from '../reading/suite.ts'
import { type Group, groupsOf } from './groups.ts'
import { ownResponse } from './replays.ts'
import { isPerfect, splitOf } from './split.ts'
import { type RedRequirement, symptomsOf } from './symptoms.ts'

export interface Failures {
  readonly facts: readonly ExchangeFacts[]
  readonly findings: readonly Finding[]
  /** Requests that failed, by the ids of their exchanges. */
  readonly probes: ReadonlyMap<string, Probe>
  /** Ids of the requirements that a response violates. */
  readonly breaches: (reading: Reading) => readonly string[]
}

export interface KnownSuspect extends Suspect {
  /** The exchange that is looked into. */
  readonly exchange: string
}

export function suspectsOf(red: readonly RedRequirement[], { facts, findings, probes, breaches }: Failures): readonly KnownSuspect[] {
  return groupsOf(facts, symptomsOf(red, findings, facts), true).flatMap((group): readonly KnownSuspect[] => {
    if (!isOpen(group, facts)) return []
    const [smallest] = facts
      .filter(({ id }) => group.failed.has(id) && probes.has(id))
      .sort((a, b) => a.features.length - b.features.length || (a.id < b.id ? -1 : 1))
    const probe = smallest === undefined ? undefined : probes.get(smallest.id)
    if (smallest === undefined || probe === undefined) return []
    const [failed, passed] = decided(group, facts)
    const split = splitOf(failed, passed)
    const isSteady = passed.length === 0 || isPerfect(split)
    const failsAlone = facts.some((one) => one.isRepeat && group.failed.has(one.id) && one.features.join() === smallest.features.join())
    return [{ exchange: smallest.id, probe, likely: split.features, isSteady, failsAlone, shows: shownBy(group, breaches) }]
  })
}

const decided = (
  group: Group,
  facts: readonly ExchangeFacts[],
): readonly [failed: readonly ExchangeFacts[], passed: readonly ExchangeFacts[]] => [
  facts.filter(({ id }) => group.failed.has(id)),
  facts.filter(({ id }) => group.passed.has(id) && !group.failed.has(id)),
]

/**
 * Whether requests can show more than is known. What every response of a kind shows, or none without a feature, is known; an invalid request was
 * sent beside the valid one that it differs from.
 */
function isOpen(group: Group, facts: readonly ExchangeFacts[]): boolean {
  if (group.kind === 'invalid' || group.symptoms.some(({ requirement }) => requirement.id === ownResponse)) return false
  if (group.kind !== 'response') return true
  const [failed, passed] = decided(group, facts)
  const isMinor = group.symptoms.every(({ severity }) => severity > 1)
  const isDirect = group.symptoms.some(({ isRelational }) => !isRelational)
  return !isMinor && isDirect && passed.length > 0 && !isPerfect(splitOf(failed, passed)) && failed.every(({ defect }) => defect === null)
}

function shownBy(group: Group, breaches: Failures['breaches']): Suspect['shows'] {
  if (group.kind === 'unanswered') return isUnanswered
  if (group.kind === 'refused') return (reading) => !accepted(reading)
  const ids: readonly string[] = group.symptoms.map(({ requirement }) => requirement.id)
  return (reading) => breaches(reading).some((id) => ids.includes(id))
}
