/** Everything that options decide before anything is sent. */
import { randomBytes, randomInt } from 'node:crypto'
import { requirementsOf } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { RequirementSet, Requirement } from '../model/requirement.ts'
import type { RunOptions } from '../options/run-options.ts'
import { type RunSettings, totalSettings } from '../options/settings.ts'
import { sockets } from '../transport/transport.ts'
import { resolveProfile, resolveRequirementSet } from './resolve-profile.ts'
import { type Plan, planOf } from './plan.ts'

export interface Prepared {
  readonly settings: RunSettings
  readonly profile: Profile
  /** The released set that counts; null: all requirements. */
  readonly set: RequirementSet | null
  readonly requirements: readonly Requirement[]
  readonly plan: Plan
}

const NONCE_BYTES = 8

/** Options validated and made total. Throws a UsageError for the first that is wrong. */
export const settingsOf = (options: RunOptions): RunSettings =>
  totalSettings(options, { seed: randomInt(2 ** 31), nonce: randomBytes(NONCE_BYTES).toString('hex'), transport: sockets })

/** Throws a UsageError also for a profile, a requirement set or a filter that there is not. */
export const prepare = (options: RunOptions): Prepared => preparedWith(settingsOf(options))

/** As `prepare`, with options that were made total. */
export function preparedWith(settings: RunSettings): Prepared {
  const profile = resolveProfile(settings.profile)
  const set = resolveRequirementSet(settings.requirements)
  const requirements = requirementsOf(set)
  return { settings, profile, set, requirements, plan: planOf(settings, requirements) }
}
