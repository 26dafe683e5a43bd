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
  /** What shows it: an exchange, and the finding that quotes that exchange; null: the report holds none. */
  readonly exchange: ReportedExchange | null
  readonly finding: ReportedFinding | null
}

/** Causes as the report ranks them, without those of notes alone: nobody has to fix these. */
export const explainedCauses = (report: Report): readonly ExplainedCause[] => explained(report).filter(({ verdict }) => verdict !== 'note')

function explained({ causes, exchanges, requirements }: Report): readonly ExplainedCause[] {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]))
  const shownBy = new Map(exchanges.map((exchange) => [exchange.id, exchange]))
  return causes.map((cause, at) => {
    const under = [...new Set(cause.requirements)].flatMap((id) => byId.get(id) ?? [])
    const findings = under.flatMap((one) => one.findings)
    // The exchange that is shown is the one that the finding quotes, and the finding is of the requirement that names the fault, if it has one.
    const own = under[0]?.findings ?? []
    const cited = (some: readonly ReportedFinding[]): readonly ReportedFinding[] =>
      cause.exchanges.flatMap((id) => some.find(({ exchange }) => exchange === id) ?? [])
    const quoted = [...cited(own), ...own, ...cited(findings)]
    const finding = quoted.find(({ exchange }) => shownBy.has(exchange)) ?? null
    const shown = finding?.exchange ?? [...cause.exchanges, findings[0]?.exchange ?? ''].find((id) => shownBy.has(id)) ?? ''
    return {
      cause,
      number: at + 1,
      requirements: under,
      verdict: worstOf(under),
      exchange: shownBy.get(shown) ?? null,
      finding: finding ?? findings.find(({ exchange }) => exchange === shown) ?? null,
    }
  })
}

/** A cause without a requirement of this report is worth a fix all the same. */
const worstOf = (requirements: readonly ReportedRequirement[]): Verdict =>
  verdicts.find((verdict) => requirements.some((requirement) => requirement.verdict === verdict)) ?? 'fail'

/** The number of the first cause that explains each requirement, by its id. */
export const causeNumbers = (report: Report): ReadonlyMap<string, number> =>
  new Map(
    explainedCauses(report)
      .flatMap(({ number, requirements }) => requirements.map(({ id }) => [id, number] as const))
      .reverse(),
  )

/** Violated requirements that no cause explains, failures before warnings before notes. */
export function unexplained(report: Report): readonly ReportedRequirement[] {
  const explained = causeNumbers(report)
  return worstFirst(report.requirements.filter(({ id, verdict }) => isViolation(verdict) && !explained.has(id)))
}
