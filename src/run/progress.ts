import { requirements } from '../contract/catalogue.ts'
import type { Verdict } from '../model/report.ts'
import { type Area, areas } from '../model/requirement.ts'
import type { Scenario } from '../reading/suite.ts'
import type { ResultStore } from './result-store.ts'
import type { AreaProgress } from '../model/run-event.ts'
import type { Plan } from './plan.ts'

/** How far each area is. `over`: the names of the scenarios that are. */
export function progress({ scenarios }: Plan, over: ReadonlySet<string>, store: ResultStore): readonly AreaProgress[] {
  const violated = new Set(
    store.findings.filter(({ observation }) => observation.outcome === 'violated').map(({ requirement }) => requirement),
  )
  const held = new Set(store.findings.filter(({ observation }) => observation.outcome === 'holds').map(({ requirement }) => requirement))
  const worstOf = (area: Area): Verdict | null => {
    const levels = requirements.filter((requirement) => requirement.area === area && violated.has(requirement.id)).map(({ level }) => level)
    return levels.includes('MUST')
      ? 'fail'
      : levels.includes('SHOULD')
        ? 'warn'
        : levels.includes('MAY')
          ? 'note'
          : requirements.some((requirement) => requirement.area === area && held.has(requirement.id))
            ? 'pass'
            : null
  }
  const mine = (area: Area): readonly Scenario[] => scenarios.filter((one) => one.area === area)
  return areas
    .filter((area) => mine(area).length > 0)
    .map((area) => ({ area, done: mine(area).filter(({ name }) => over.has(name)).length, total: mine(area).length, worst: worstOf(area) }))
}
