/** Requirements that are violated, with the exchanges that show it. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Area, Break, RequirementId } from '../model/requirement.ts'

/** What is to be explained. */
export interface RedRequirement {
  readonly id: RequirementId
  readonly area: Area
  readonly verdict: 'fail' | 'warn' | 'note'
  readonly violation: string
  readonly breaks: readonly Break[]
  /** What it does to clients where none of `breaks` shows it; null: nothing is told. */
  readonly harm: string | null
  /** Requirements whose violation violates this one as well. */
  readonly symptomOf: readonly RequirementId[]
  /** Whether it sums up others, as the core requirement of a capability does: that such a request gets a complete response. */
  readonly isSummary: boolean
}

export interface Symptom {
  readonly requirement: RedRequirement
  /** 0 where it fails, 1 where it warns, 2 where it is noted. */
  readonly severity: number
  /** Where it lies between the connection and the content: what lies earlier may be the cause of what lies later. */
  readonly layer: number
  /** Ids of the exchanges that violate it. */
  readonly failed: ReadonlySet<string>
  /** Ids of those in which it held. */
  readonly passed: ReadonlySet<string>
  /** Ids of those that show it best, one a finding. */
  readonly clearest: ReadonlySet<string>
  /** The exchanges of each finding that rests on several. */
  readonly comparisons: readonly (readonly string[])[]
  /** The exchanges of each comparison in which it held. */
  readonly upheld: readonly (readonly string[])[]
  /** Whether only several exchanges show it together. */
  readonly isRelational: boolean
}

const severities = { fail: 0, warn: 1, note: 2 } as const

const layers: Readonly<Record<Area, number>> = {
  http: 1,
  auth: 1,
  errors: 1.5,
  sse: 2,
  stream: 3,
  schema: 4,
  finish: 5,
  usage: 5,
  params: 6,
  tools: 6,
  vision: 6,
  isolation: 6,
  generated: 8,
}
const SUMMARY_LAYER = 7
/** Up to here the bytes of a response are framed: what is wrong with that may hide all that lies in it. */
export const FRAMING_LAYER = 2

/** In the order in which they are explained: what fails first, of that the earliest layer, of one layer what is seen most. */
export function symptomsOf(
  requirements: readonly RedRequirement[],
  findings: readonly Finding[],
  facts: readonly ExchangeFacts[],
): readonly Symptom[] {
  return requirements
    .map((requirement): Symptom => {
      const violated = findings.filter((finding) => finding.requirement === requirement.id && finding.observation.outcome === 'violated')
      const direct = facts.filter((fact) => fact.violated.includes(requirement.id)).map(({ id }) => id)
      return {
        requirement,
        severity: severities[requirement.verdict],
        layer: requirement.isSummary ? SUMMARY_LAYER : layers[requirement.area],
        clearest: new Set([...violated.flatMap(({ exchanges }) => exchanges.slice(0, 1)), ...direct]),
        comparisons: violated.filter(({ exchanges }) => !exchanges.some((id) => direct.includes(id))).map(({ exchanges }) => exchanges),
        upheld: findings
          .filter((one) => one.requirement === requirement.id && one.observation.outcome === 'holds' && one.exchanges.length > 1)
          .map(({ exchanges }) => exchanges),
        failed: new Set([
          // Of those that a finding compares, the one that shows it by itself is the one that fails.
          ...violated.flatMap(({ exchanges }) => (exchanges.some((id) => direct.includes(id)) ? [] : exchanges)),
          ...direct,
        ]),
        passed: new Set(facts.filter((fact) => fact.held.includes(requirement.id)).map(({ id }) => id)),
        isRelational: direct.length === 0,
      }
    })
    .sort(
      (a, b) =>
        a.severity - b.severity || a.layer - b.layer || b.failed.size - a.failed.size || (a.requirement.id < b.requirement.id ? -1 : 1),
    )
}
