/** Requirements as the runs of a fleet had them: area, level and title by id. */
import { profileNamed, requirementSets, requirementsOf } from '../../contract/catalogue.ts'
import type { Fleet, FleetPair } from '../../model/fleet.ts'
import type { MatrixRequirement } from '../../model/matrix.ts'
import type { Level } from '../../model/requirement.ts'

export interface SiteCatalogue {
  /** In the order of the contract. */
  readonly requirements: readonly MatrixRequirement[]
  readonly byId: ReadonlyMap<string, MatrixRequirement>
  /** In the profile of the pair; a profile of your own has the levels of the contract. Null: this version does not know the requirement. */
  readonly levelOf: (pair: Pick<FleetPair, 'profile'>, id: string) => Level | null
}

export function catalogueOf({ plan }: Pick<Fleet, 'plan'>): SiteCatalogue {
  const set = requirementSets.find(({ name }) => name === plan.requirementSet) ?? null
  const requirements = requirementsOf(set)
    .filter(({ excluded }) => excluded === null)
    .map(({ area, id, level, title }) => ({ area, id, level, title }))
  const byId = new Map<string, MatrixRequirement>(requirements.map((requirement) => [requirement.id, requirement]))
  const levelOf = ({ profile }: Pick<FleetPair, 'profile'>, id: string): Level | null => {
    const own = profileNamed(profile)?.levels[id]?.level
    return own === undefined || own === 'off' ? (byId.get(id)?.level ?? null) : own
  }
  return { requirements, byId, levelOf }
}
