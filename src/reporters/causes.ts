/** What to fix first: each cause with the requirements under it, and the violated requirements that no cause explains. */
import type { Cause } from '../model/cause.ts'
import {
  type Report,
  type ReportedExchange,
  type ReportedFinding,
  type ReportedRequirement,
  type Verdict,
  verdicts,
} from '../model/report.ts'
import { isViolation, worstFirst } from './report-summary.ts'

export interface ExplainedCause {
  readonly cause: Cause
  /** From 1, in the order of the report: the worst for clients first. */
  readonly number: number
  /** Those that the report holds, each once: the one that names the fault comes first. */
  readonly requirements: readonly ReportedRequirement[]
  /** The worst of its requirements. */
  readonly verdict: Verdict
  /** What shows it: the exchange and, where the requirement that names the fault was found in one, its finding. */
  readonly exchange: ReportedExchange | null
  readonly finding: ReportedFinding | null
}

/** Causes as the report ranks them. */
export function explainedCauses({ causes, exchanges, requirements }: Report): readonly ExplainedCause[] {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]))
  const shownBy = new Map(exchanges.map((exchange) => [exchange.id, exchange]))
  return causes.map((cause, at) => {
    const under = [...new Set(cause.requirements)].flatMap((id) => byId.get(id) ?? [])
    const finding = under.flatMap(({ findings }) => findings)[0] ?? null
    const [exchange] = [...cause.exchanges, finding?.exchange ?? ''].flatMap((id) => shownBy.get(id) ?? [])
    return { cause, number: at + 1, requirements: under, verdict: worstOf(under), exchange: exchange ?? null, finding }
  })
}

/** A cause without a requirement of this report is worth a fix all the same. */
const worstOf = (requirements: readonly ReportedRequirement[]): Verdict =>
  verdicts.find((verdict) => requirements.some((requirement) => requirement.verdict === verdict)) ?? 'fail'

/** The number of the first cause that explains each requirement, by its id. */
export const causeNumbers = ({ causes }: Report): ReadonlyMap<string, number> =>
  new Map(causes.flatMap(({ requirements }, at) => requirements.map((id) => [id, at + 1] as const)).reverse())

/** Violated requirements that no cause explains, failures before warnings before notes. */
export function unexplained(report: Report): readonly ReportedRequirement[] {
  const explained = causeNumbers(report)
  return worstFirst(report.requirements.filter(({ id, verdict }) => isViolation(verdict) && !explained.has(id)))
}
