/** What has to be sent: the scenarios that some selected check still needs, and those that must be over before them. */
import { requirements as allRequirements } from '../contract/catalogue.ts'
import type { Counterexample } from '../model/counterexample.ts'
import { type Requirement, type Tier, areas, tiers } from '../model/requirement.ts'
import type { Check, Relation, Scenario } from '../reading/suite.ts'
import { suites } from '../../suites/index.ts'
import { suggestion } from '../options/nearest.ts'
import { UsageError } from '../options/usage-error.ts'

export interface Plan {
  readonly scenarios: readonly Scenario[]
  readonly checks: readonly Check[]
  readonly relations: readonly Relation[]
  /** Why a row lies outside; null: it lies within. */
  readonly outOfScope: (requirement: Requirement) => string | null
  /** Why a row that lies within is left out all the same if no exchange decides it; null: it is not. */
  readonly unlessSeen: (requirement: Requirement) => string | null
  /** Names of the planned scenarios that give the row occasion. */
  readonly triggersOf: (requirement: Requirement) => readonly string[]
}

export interface Selection {
  readonly tier: Tier
  readonly only: readonly string[]
  readonly skip: readonly string[]
  /** Generated requests of each property. */
  readonly cases: number
  /** What is sent of earlier runs, though nothing be generated. */
  readonly corpus?: readonly Counterexample[]
}

export const allScenarios: readonly Scenario[] = suites.flatMap(({ scenarios }) => scenarios)
const allChecks = suites.flatMap(({ checks }) => checks)
const allRelations = suites.flatMap(({ relations }) => relations)

/** What is decided by several exchanges that a scenario of its own sends: a single one may hold where these do not. */
const related: ReadonlySet<string> = new Set(allRelations.map(({ requirement }) => requirement))

/** Throws a UsageError for a filter that matches nothing. `requirements`: the rows at the tiers that count. */
export function planOf({ tier, only, skip, cases, corpus = [] }: Selection, requirements: readonly Requirement[] = allRequirements): Plan {
  for (const name of only) assertMatches(name, 'only')
  for (const name of skip) assertMatches(name, 'skip')
  const within = (level: Tier): boolean => tiers.indexOf(level) <= tiers.indexOf(tier)
  const isExcluded = (requirement: Requirement): boolean =>
    (only.length > 0 && !only.some((name) => matches(name, requirement))) || skip.some((name) => matches(name, requirement))
  const isGenerated = cases > 0 || corpus.length > 0
  // Generated requests are for everybody: what they show of other areas counts, and nothing else is sent for it.
  const judgesAll = isGenerated && only.includes('generated')
  const unlessSeen = (requirement: Requirement): string | null =>
    judgesAll && isExcluded(requirement) && !related.has(requirement.id) && !skip.some((name) => matches(name, requirement))
      ? excluded
      : null
  const outOfScope = (requirement: Requirement): string | null => {
    if (!within(requirement.tier)) return `it is in the tier ${requirement.tier}, and this run is ${tier}`
    if (isExcluded(requirement) && unlessSeen(requirement) === null) return excluded
    return requirement.area === 'generated' && !isGenerated ? 'no requests are generated in this run (--cases)' : null
  }
  const inScope = requirements.filter((requirement) => requirement.excluded === null && outOfScope(requirement) === null)
  const selected = new Set(inScope.filter((requirement) => unlessSeen(requirement) === null).map(({ id }) => id))
  const judged = new Set(inScope.map(({ id }) => id))
  const checks = allChecks.filter(({ requirement }) => judged.has(requirement))
  const relations = allRelations.filter(({ requirement }) => selected.has(requirement))
  const exercised = checks.filter(({ requirement }) => selected.has(requirement))
  const named = new Set([...exercised.flatMap(({ triggers }) => triggers), ...relations.flatMap(({ scenarios }) => scenarios)])
  const scenarios = withNeeds(allScenarios.filter((one) => within(one.tier) && isNamed(named, one)))
  const planned = new Set(scenarios.map(({ name }) => name))
  return {
    scenarios,
    checks,
    relations,
    outOfScope,
    unlessSeen,
    triggersOf: ({ id }) =>
      [
        ...exercised.filter(({ requirement }) => requirement === id).flatMap(({ triggers }) => triggers),
        ...relations.filter(({ requirement }) => requirement === id).flatMap((relation) => relation.scenarios),
      ].filter((name) => planned.has(name)),
  }
}

const excluded = 'Excluded by --only or --skip'

const isNamed = (named: ReadonlySet<string>, { name, always }: Scenario): boolean => named.has(name) || (always === true && named.size > 0)

const matches = (name: string, requirement: Requirement): boolean =>
  requirement.area === name || requirement.id.toLowerCase() === name.toLowerCase()

function assertMatches(name: string, option: string): void {
  if (allRequirements.some((requirement) => matches(name, requirement))) return
  const known = [
    ...areas.filter((area) => allRequirements.some((requirement) => requirement.area === area)),
    ...allRequirements.map(({ id }) => id),
  ]
  throw new UsageError(`"${name}" is neither an area nor a requirement id${suggestion(name, known)}`, option)
}

/** With what they need, in an order in which needs come first. */
function withNeeds(scenarios: readonly Scenario[]): readonly Scenario[] {
  const ordered = new Map<string, Scenario>()
  const visit = (scenario: Scenario): void => {
    if (ordered.has(scenario.name)) return
    for (const need of [...scenario.needs, ...(scenario.needsRefusal ?? [])]) {
      const needed = allScenarios.find(({ name }) => name === need)
      if (needed !== undefined) visit(needed)
    }
    ordered.set(scenario.name, scenario)
  }
  for (const scenario of scenarios) visit(scenario)
  return [...ordered.values()]
}
