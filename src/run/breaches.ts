import { requirementOf } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { Check, Generation } from '../reading/suite.ts'
import { examine } from './examine.ts'

/** What an answer violates, by the checks of a run: of the protocol, and beyond a note. */
export function breachesOf(checks: readonly Check[], profile: Profile): Generation['breaches'] {
  const weighty = checks.filter(({ requirement }) => {
    const known = requirementOf(requirement)
    const level = profile.levels[requirement]?.level ?? known?.level
    return known !== undefined && !known.modelDependent && (level === 'MUST' || level === 'SHOULD')
  })
  return (reading) => [
    ...new Set(
      examine(weighty, reading).findings.flatMap(({ requirement, observation }) =>
        observation.outcome === 'violated' ? [requirement] : [],
      ),
    ),
  ]
}
