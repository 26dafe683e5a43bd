/** The plan of a fleet: its pairs and their shards. The same input gives the same plan on every machine. */
import type { FleetPlan, PlannedPair, UnlistedTarget } from '../model/fleet.ts'
import { digestOf, textDigest } from './digest.ts'
import { pairIds } from './pair-id.ts'
import { balanced, byId, chainOf } from './shards.ts'
import { type Target, targetsDigest } from './targets.ts'

export interface PlanInput {
  readonly targets: readonly Target[]
  /** Of each target, by its name; absent: it is unlisted. */
  readonly models: ReadonlyMap<string, readonly string[]>
  readonly unlisted: readonly UnlistedTarget[]
  /** The name of the profile of each target, by the target's name. */
  readonly profileNames: ReadonlyMap<string, string>
  /** What a pair of each target costs, in any unit, by the target's name. */
  readonly costs: ReadonlyMap<string, number>
  readonly shards: number
  /** Null: derived from the targets and the day. */
  readonly nonce: string | null
  /** ISO 8601. */
  readonly day: string
  readonly facts: Pick<FleetPlan, 'requirementSet' | 'specDigest' | 'version' | 'profiles' | 'baselines'>
}

export function planOf({ targets, models, unlisted, profileNames, costs, shards, nonce, day, facts }: PlanInput): FleetPlan {
  const pairs = targets.flatMap((target) => {
    const { name, tier, labels, group } = target
    const ids = [...pairIds(name, models.get(name) ?? [])]
    return ids.map(([model, id]) => ({ id, target: name, model, profile: profileNames.get(name) ?? '', tier, labels, group }))
  })
  const chains = new Map<string, number>()
  for (const pair of pairs) chains.set(chainOf(pair), (chains.get(chainOf(pair)) ?? 0) + (costs.get(pair.target) ?? 1))
  const shardOf = balanced(chains, shards)
  const digest = targetsDigest(targets)
  return sealed({
    nonce: nonce ?? dayNonce(digest, day),
    targetsDigest: digest,
    ...facts,
    shards,
    pairs: pairs.map((pair): PlannedPair => ({ ...pair, shard: shardOf.get(chainOf(pair)) ?? 1 })).sort(byId),
    unlisted,
  })
}

const NONCE_DIGITS = 16

const dayNonce = (targets: string, day: string): string => textDigest(`${targets}\n${day}`).slice(0, NONCE_DIGITS)

/** The nonce of the run of a pair. */
export const nonceOf = (plan: Pick<FleetPlan, 'nonce'>, id: string): string => textDigest(`${plan.nonce}\n${id}`).slice(0, NONCE_DIGITS)

const sealed = (members: Omit<FleetPlan, 'digest'>): FleetPlan => ({ digest: digestOf(members), ...members })

/** Whether its digest is that of its members. */
export const isIntact = (plan: FleetPlan): boolean => digestOf(membersOf(plan)) === plan.digest

const membersOf = (plan: FleetPlan): Omit<FleetPlan, 'digest'> =>
  Object.fromEntries(Object.entries(plan).filter(([name]) => name !== 'digest')) as unknown as Omit<FleetPlan, 'digest'>

export const withNonce = (plan: FleetPlan, nonce: string): FleetPlan => sealed({ ...membersOf(plan), nonce })

/** What two plans differ in, the first of it, as the end of a sentence; null: they are the same. */
export function planDifference(a: FleetPlan, b: FleetPlan): string | null {
  const has = (name: keyof FleetPlan): boolean => digestOf(a[name]) !== digestOf(b[name])
  if (has('version')) return `another version of the tool: ${a.version} and ${b.version}`
  if (has('requirementSet'))
    return `another requirement set: ${a.requirementSet ?? 'all requirements'} and ${b.requirementSet ?? 'all requirements'}`
  if (has('specDigest')) return 'other requirements: the digests of the specification differ'
  if (has('profiles')) return `another profile ${firstDifference(a.profiles, b.profiles)}`
  if (has('baselines')) return `another baseline ${firstDifference(a.baselines, b.baselines)}`
  if (has('targetsDigest')) return 'another targets file'
  if (has('shards')) return `another number of shards: ${String(a.shards)} and ${String(b.shards)}`
  if (has('nonce')) return `another nonce: ${a.nonce} and ${b.nonce}`
  return a.digest === b.digest ? null : 'other models, or other pairs in its shards'
}

const firstDifference = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.keys({ ...a, ...b }).find((name) => a[name] !== b[name]) ?? '')
