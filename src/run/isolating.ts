/** The search for causes, joined to a run: what is sent again, and what comes of it. */
import { core } from '../contract/catalogue.ts'
import { causesOf } from '../isolation/causes.ts'
import { type KnownSuspect, suspectsOf } from '../isolation/suspects.ts'
import { withReplays } from '../isolation/replays.ts'
import type { RedRequirement } from '../isolation/symptoms.ts'
import type { Profile } from '../model/profile.ts'
import type { Level, Requirement } from '../model/requirement.ts'
import type { Suspect } from '../reading/suite.ts'
import type { Evidenced } from '../verdict/report.ts'
import { breachesOf } from './breaches.ts'
import type { Plan } from './plan.ts'
import type { ResultStore } from './result-store.ts'

export interface Isolating {
  /** Asked once, when all else is over. */
  readonly suspects: () => readonly Suspect[]
  readonly causesOf: Evidenced['causesOf']
}

const verdictOf: Readonly<Record<Level, RedRequirement['verdict']>> = { MUST: 'fail', SHOULD: 'warn', MAY: 'note' }
export function isolatingOf(plan: Plan, requirements: readonly Requirement[], profile: Profile, store: ResultStore): Isolating {
  let known: readonly KnownSuspect[] = []
  const summaries = new Set(core.filter(({ capability }) => profile.promises.includes(capability)).flatMap(({ protocol }) => protocol))
  const redOf = ({ id, area, violation, breaks, harm, symptomOf }: Requirement, verdict: RedRequirement['verdict']): RedRequirement => ({
    id,
    area,
    verdict,
    violation,
    breaks,
    harm,
    symptomOf,
    isSummary: summaries.has(id),
  })
  const breaches = breachesOf(plan.checks, profile)
  const { findings } = store
  return {
    suspects: () => {
      const facts = withReplays(store.facts)
      const violated = new Set(facts.flatMap((fact) => fact.violated))
      const red = requirements
        .filter((requirement) => violated.has(requirement.id) && !requirement.modelDependent && plan.outOfScope(requirement) === null)
        .flatMap((requirement) => {
          const level = profile.levels[requirement.id]?.level ?? requirement.level
          return level === 'off' ? [] : [redOf(requirement, verdictOf[level])]
        })
      known = suspectsOf(red, { facts, findings, probes: store.failures, breaches })
      return known
    },
    causesOf: (judged) => {
      const verdicts = new Map(judged.map(({ id, verdict }) => [id, verdict]))
      const red = requirements.flatMap((requirement) => {
        const verdict = verdicts.get(requirement.id)
        return verdict === 'fail' || verdict === 'warn' || verdict === 'note' ? [redOf(requirement, verdict)] : []
      })
      return causesOf(red, {
        facts: store.facts,
        findings,
        suspects: known.map(({ exchange }) => exchange),
        isKept: (exchange) => store.cited.has(exchange),
      })
    },
  }
}
