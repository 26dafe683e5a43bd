/** Requirements and profiles, as spec/ has them: the typed door to what is generated from there. */
import { type Profile, profileFrom } from '../model/profile.ts'
import type { CoreRequirements, RequirementSet, Requirement } from '../model/requirement.ts'
import * as generated from '../generated/catalogue.ts'

/** All rows, those without a check included, by area in the order of `areas` and by number. */
export const requirements: readonly Requirement[] = generated.requirements

const [first, ...others] = generated.profiles
const openai = first === undefined ? null : profileFrom(first, null)

/** The default comes first, and the others extend it. */
export const profiles: readonly Profile[] = [
  ...(openai === null ? [] : [openai]),
  ...others.map((file) => profileFrom(file, file.extends === undefined ? null : openai)),
]

/** The core requirements of capabilities; a capability that has none may be missing. */
export const core: readonly CoreRequirements[] = generated.core

/** Released sets, oldest first, and the draft of the next. */
export const requirementSets: readonly RequirementSet[] = generated.requirementSets

/** What reports call today's requirements: the newest set, `2026-12 (draft)` before its release; `unreleased` after changes to a released one. */
export const requirementSet: string = generated.requirementSet

/** `sha256:` and the digest of description, rows and profiles: two runs with one digest were judged by the same demands. */
export const specDigest: string = generated.specDigest

const byId: ReadonlyMap<string, Requirement> = new Map(requirements.map((requirement) => [requirement.id, requirement]))

export const requirementOf = (id: string): Requirement | undefined => byId.get(id)

export const profileNamed = (name: string): Profile | undefined => profiles.find((profile) => profile.name === name)

/** The rows of a released set at the levels and tiers that they had in it, among the others; null: all rows as they are. */
export function requirementsOf(set: RequirementSet | null): readonly Requirement[] {
  return set === null ? requirements : requirements.map((requirement) => ({ ...requirement, ...set.requirements[requirement.id] }))
}
