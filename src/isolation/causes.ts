/** Why requirements fail: each that does is in exactly one cause, and one fault of the endpoint is one cause. */
import { type Cause, effects } from '../model/cause.ts'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { least } from '../model/extremes.ts'
import type { Finding } from '../model/finding.ts'
import { isolatedBy } from '../protocol/isolation-names.ts'
import { codedAs } from '../protocol/request-features.ts'
import { withHistory } from './history.ts'
import { conditionsOf } from './conditions.ts'
import { type Group, groupsOf } from './groups.ts'
import { effectOf, harmOf } from './harm.ts'
import { withReplays } from './replays.ts'
import { isPerfect, splitOf } from './split.ts'
import { type Analysis, formatCause } from './statement.ts'
import { type RedRequirement, symptomsOf } from './symptoms.ts'

export interface Evidence {
  readonly facts: readonly ExchangeFacts[]
  readonly findings: readonly Finding[]
  /** The exchange that each suspect was, in the order of their numbers. */
  readonly suspects: readonly string[]
  /** Whether the report can show the exchange. */
  readonly isKept: (exchange: string) => boolean
}

/** Exchanges that a cause cites. */
const MAX_EXCHANGES = 6

export function causesOf(requirements: readonly RedRequirement[], evidence: Evidence): readonly Cause[] {
  const facts = withReplays(withHistory(evidence.facts))
  const { findings } = evidence
  const valid = facts.filter(({ isCompletion, defect }) => isCompletion && defect === null).length
  return groupsOf(facts, symptomsOf(requirements, findings, facts))
    .map((group) => {
      const severity = least(group.symptoms.map((one) => one.severity))
      const analysis = analysed(group, { ...evidence, facts })
      const naming = group.symptoms[0]?.requirement
      const effect = effectOf(analysis, valid)
      const cause: Cause = {
        ...formatCause(analysis),
        effect,
        harm: naming === undefined ? '' : harmOf(effect, group.kind, naming),
        requirements: group.symptoms.map(({ requirement }) => requirement.id),
        exchanges: cited(analysis, evidence),
      }
      return { severity, cause, count: analysis.failed.length }
    })
    .sort((a, b) => a.severity - b.severity || effects.indexOf(a.cause.effect) - effects.indexOf(b.cause.effect) || b.count - a.count)
    .map(({ cause }) => cause)
}

/** What is wrong in responses may be in those of one content coding. */
const withCoding = (fact: ExchangeFacts): ExchangeFacts =>
  fact.coding === null ? fact : { ...fact, features: [...fact.features, codedAs(fact.coding)] }

function analysed(group: Group, { facts: all, findings, suspects }: Evidence): Analysis {
  const facts = group.kind === 'response' ? all.map(withCoding) : all
  const failed = facts.filter(({ id }) => group.failed.has(id))
  const passed = facts.filter(({ id }) => group.passed.has(id) && !group.failed.has(id))
  const split = splitOf(failed, passed)
  // A check that has no say in a request that was changed tells nothing of it.
  const decided = [...failed, ...passed]
  const isolating = decided.filter((fact) => {
    const isolated = isolatedBy(fact.probe)
    return isolated === null ? fact.isRepeat && group.failed.has(fact.id) : group.failed.has(suspects[isolated.suspect - 1] ?? '')
  })
  const conditions = conditionsOf(isolating, ({ id }) => group.failed.has(id), passed.length === 0 || isPerfect(split))
  const id = group.symptoms[0]?.requirement.id
  const outcomes = findings.filter(({ requirement }) => requirement === id).map(({ observation }) => observation.outcome)
  const violated = outcomes.filter((outcome) => outcome === 'violated').length
  const comparisons = { failed: violated, sent: violated + outcomes.filter((outcome) => outcome === 'holds').length }
  return {
    group,
    failed,
    passed,
    split,
    conditions,
    comparisons,
    clause: clauseOf(group, findings),
    isOnlyConcurrent: failed.every((one) => overlaps(one, facts)),
  }
}

/** The beginning of a finding that compares requests and says in words what they show: `valid requests are refused after an invalid one`. */
function clauseOf({ symptoms: [symptom] }: Group, findings: readonly Finding[]): string | null {
  if (symptom?.isRelational !== true) return null
  const found = findings.find(
    ({ requirement, observation }) => requirement === symptom.requirement.id && observation.outcome === 'violated',
  )
  return found?.observation.outcome === 'violated' ? (/^([a-z][^:"\d]+): /.exec(found.observation.saw)?.[1] ?? null) : null
}

const overlaps = (one: ExchangeFacts, facts: readonly ExchangeFacts[]): boolean =>
  facts.some((other) => other !== one && other.startedAt <= one.endedAt && one.startedAt <= other.endedAt)

/** Those with the fewest features first, whatever the order in which they arrived. */
const simplest = (facts: readonly ExchangeFacts[]): readonly ExchangeFacts[] =>
  [...facts].sort((a, b) => a.features.length - b.features.length || (a.id < b.id ? -1 : 1))

/** What isolation sent comes first, then what findings show. */
function cited({ failed, passed }: Analysis, { isKept }: Evidence): readonly string[] {
  const simplestFirst = simplest(failed)
  const isIsolating = ({ probe }: ExchangeFacts): boolean => isolatedBy(probe) !== null
  return [...simplestFirst.filter(isIsolating).slice(0, 2), ...simplest(passed).filter(isIsolating).slice(0, 1), ...simplestFirst]
    .map(({ id }) => id)
    .filter((id, at, all) => all.indexOf(id) === at && isKept(id))
    .slice(0, MAX_EXCHANGES)
}
