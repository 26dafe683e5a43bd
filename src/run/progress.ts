import { requirements } from '../contract/catalogue.ts'
import type { Finding } from '../model/finding.ts'
import type { Verdict } from '../model/report.ts'
import { type Requirement, areas } from '../model/requirement.ts'
import type { AreaProgress } from '../model/run-event.ts'
import type { Plan } from './plan.ts'

/** Tells how far each area is. Asked after each scenario, so it looks at what is new alone. `findings` may only grow between two calls. */
export function progressOf(
  { scenarios }: Plan,
  { findings }: { readonly findings: readonly Finding[] },
): (over: ReadonlySet<string>) => readonly AreaProgress[] {
  const violated = new Set<string>()
  const held = new Set<string>()
  let seen = 0
  const planned = areas.flatMap((area) => {
    const names = scenarios.filter((scenario) => scenario.area === area).map(({ name }) => name)
    return names.length === 0 ? [] : [{ area, names, mine: requirements.filter((requirement) => requirement.area === area) }]
  })
  return (over) => {
    for (const { requirement, observation } of findings.slice(seen)) {
      if (observation.outcome === 'violated') violated.add(requirement)
      if (observation.outcome === 'holds') held.add(requirement)
    }
    seen = findings.length
    return planned.map(({ area, names, mine }) => ({
      area,
      done: names.filter((name) => over.has(name)).length,
      total: names.length,
      worst: worstOf(mine, violated, held),
    }))
  }
}

function worstOf(requirements: readonly Requirement[], violated: ReadonlySet<string>, held: ReadonlySet<string>): Verdict | null {
  const levels = requirements.filter(({ id }) => violated.has(id)).map(({ level }) => level)
  if (levels.includes('MUST')) return 'fail'
  if (levels.includes('SHOULD')) return 'warn'
  if (levels.includes('MAY')) return 'note'
  return requirements.some(({ id }) => held.has(id)) ? 'pass' : null
}
