/** --targets FILE, with the profiles and baselines that it names. */
import { specDigest } from '../contract/catalogue.ts'
import type { FleetPlan } from '../model/fleet.ts'
import type { Profile } from '../model/profile.ts'
import { digestOf, textDigest } from '../fleet/digest.ts'
import { type Target, TargetsProblem, targetsIn } from '../fleet/targets.ts'
import { UsageError } from '../options/usage-error.ts'
import { type Cost, costOf } from '../run/cost.ts'
import { prepare } from '../run/prepare.ts'
import { resolveProfile, resolveRequirementSet } from '../run/resolve-profile.ts'
import { version } from '../run/version.ts'
import { secretsOf } from '../transport/secrets-of.ts'
import { entriesIn } from './baseline.ts'
import { FileProblem, MAX_WRITTEN_BYTES, textOf } from './bounded-file.ts'
import { profileOf } from './profile-file.ts'
import { readYaml } from './yaml-lines.ts'

/** Targets share what they have in common: their models, for one. */
const MAX_ALIASES = 10_000

export interface Targets {
  readonly targets: readonly Target[]
  /** By the name of the target. */
  readonly profiles: ReadonlyMap<string, Profile>
  readonly facts: Pick<FleetPlan, 'requirementSet' | 'specDigest' | 'version' | 'profiles' | 'baselines'>
}

/** Throws a UsageError for the first mistake, with its line. */
export function readTargets(path: string, requirementSet: string | null): Targets {
  resolveRequirementSet(requirementSet)
  const { value, lineOf, broken } = readYaml(contents(path), MAX_ALIASES)
  if (broken !== null) throw new UsageError(`${path}:${String(broken.line)}: ${broken.sentence}`, 'targets')
  const refuse = (pointer: string, sentence: string): never => {
    throw new UsageError(`${path}:${String(lineOf(pointer))}: ${sentence}`, 'targets')
  }
  try {
    const targets = targetsIn(value)
    const read = targets.map((target, at) => usedBy(target, (member, sentence) => refuse(`/targets/${String(at)}/${member}`, sentence)))
    return {
      targets,
      profiles: new Map(read.map(({ target, profile }) => [target.name, profile])),
      facts: {
        requirementSet,
        specDigest,
        version,
        profiles: Object.fromEntries(read.map(({ target, profile }) => [target.profile, digestOf(profile)])),
        baselines: Object.fromEntries(read.flatMap(({ baseline }) => (baseline === null ? [] : [baseline]))),
      },
    }
  } catch (error) {
    if (error instanceof TargetsProblem) return refuse(error.pointer, error.message)
    throw error
  }
}

interface Used {
  readonly target: Target
  readonly profile: Profile
  /** Its path, and its digest. */
  readonly baseline: readonly [string, string] | null
}

function usedBy(target: Target, refuse: (member: string, sentence: string) => never): Used {
  const read = <T>(member: string, from: () => T): T => {
    try {
      return from()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      return refuse(member, `target ${JSON.stringify(target.name)}: ${member}: ${error.problem}`)
    }
  }
  if (secretsOf({ key: null, headers: [], baseUrl: new URL(target.baseUrl), proxy: null }).passwords.length > 0)
    refuse('baseUrl', `target ${JSON.stringify(target.name)}: baseUrl: expected a URL without a key in its query: use headers or apiKeyEnv`)
  const { baseline } = target
  return {
    target,
    profile: read('profile', () => resolveProfile(profileOf(target.profile))),
    baseline: baseline === null ? null : [baseline, read('baseline', () => baselineDigest(baseline))],
  }
}

function baselineDigest(path: string): string {
  const text = contents(path)
  entriesIn(path, text)
  return textDigest(text)
}

function contents(path: string): string {
  try {
    return textOf(path, MAX_WRITTEN_BYTES)
  } catch (error) {
    if (error instanceof FileProblem) throw new UsageError(`${path} ${error.message}`, 'targets')
    throw error
  }
}

/** What a pair of each target costs, by the target's name. */
export function costsOf({ targets, profiles, facts }: Targets): ReadonlyMap<string, Cost> {
  const known = new Map<string, Cost>()
  return new Map(
    targets.map(({ name, baseUrl, profile, tier, rps }) => {
      const like = JSON.stringify([profile, tier, rps])
      const cost =
        known.get(like) ??
        costOf(
          prepare({
            baseUrl,
            profile: profiles.get(name) ?? profile,
            requirements: facts.requirementSet,
            tier,
            rps,
            // Costs must not differ between machines.
            nonce: 'cost',
            seed: 1,
          }),
        )
      known.set(like, cost)
      return [name, cost]
    }),
  )
}
