/** What the operator names, found in the catalogue. Throws a UsageError, with the nearest spelling, for what is not there. */
import { requirementSets, profileNamed, profiles } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { RequirementSet } from '../model/requirement.ts'
import { suggestion } from '../options/nearest.ts'
import { UsageError } from '../options/usage-error.ts'

export function resolveProfile(given: string | Profile): Profile {
  if (typeof given !== 'string') return given
  const profile = profileNamed(given)
  if (profile !== undefined) return profile
  const names = profiles.map(({ name }) => name)
  throw new UsageError(
    `there is no profile "${given}"${suggestion(given, names)}; use ${names.join(', ')}, or your own file such as ./mine.yaml`,
    'profile',
  )
}

/** Null: all rows, as they are. */
export function resolveRequirementSet(given: string | null): RequirementSet | null {
  if (given === null) return null
  const set = requirementSets.find(({ name }) => name === given)
  if (set !== undefined) return set
  const names = requirementSets.map(({ name }) => name)
  throw new UsageError(`there is no requirement set "${given}"${suggestion(given, names)}; use ${names.join(', ')}`, 'requirements')
}
