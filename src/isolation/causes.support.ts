/** Exchanges and requirements of a run, for tests of what they are told as. */
import type { Cause } from '../model/cause.ts'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { type Finding, violated } from '../model/finding.ts'
import type { RequirementId } from '../model/requirement.ts'
import { causesOf } from './causes.ts'
import type { RedRequirement } from './symptoms.ts'

let sent = 0
/** A valid request that was accepted, a second after the one before and on a connection of its own. */
export function exchange(change: Partial<ExchangeFacts> = {}): ExchangeFacts {
  sent += 1
  return {
    id: `x#${String(sent)}`,
    scenario: 'http/plain',
    probe: 'http/plain',
    features: [],
    defect: null,
    isCompletion: true,
    outcome: 'accepted',
    response: 'status 200',
    coding: null,
    isDamaged: false,
    isErrorUnder200: false,
    asked: '',
    answer: null,
    violated: [],
    held: [],
    isRepeat: false,
    startedAt: sent * 1000,
    endedAt: sent * 1000 + 10,
    connection: sent,
    ...change,
  }
}

export const many = (count: number, change: Partial<ExchangeFacts>): readonly ExchangeFacts[] =>
  Array.from({ length: count }, () => exchange(change))
export const failing = { outcome: 'unanswered', response: 'status 500' } as const

export const red = (id: RequirementId, area: RedRequirement['area'], change: Partial<RedRequirement> = {}): RedRequirement => ({
  id,
  area,
  verdict: 'fail',
  violation: `what ${id} forbids`,
  breaks: [],
  harm: null,
  symptomOf: [],
  isSummary: false,
  ...change,
})

export const finding = (requirement: RequirementId, ...exchanges: readonly string[]): Finding => ({
  requirement,
  exchanges,
  observation: violated('a', 'b'),
})

export interface Run {
  readonly requirements: readonly RedRequirement[]
  readonly facts: readonly ExchangeFacts[]
  readonly findings?: readonly Finding[]
  readonly suspects?: readonly string[]
}

export const causes = ({ requirements, facts, findings = [], suspects = [] }: Run): readonly Cause[] =>
  causesOf(requirements, { facts, findings, suspects, isKept: () => true })
