/**
 * Traceability: each normative statement of the documents, the rows that hold an endpoint to it, how often a run decided them, and the faults that
 * break it. What has no answer is a problem.
 */
import type { Report } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import type { SourceDocument, Statement } from '../model/source.ts'

/** What is known besides the documents. */
export interface Known {
  readonly requirements: readonly Requirement[]
  readonly faults: readonly { readonly id: string; readonly expectedViolations: readonly string[] }[]
  /** A run of the tier full against an endpoint that keeps the contract; null: none was made. */
  readonly report: Report | null
}

/** How often the run decided a row. */
export const exercisedIn = (report: Report, id: string): number => report.requirements.find((row) => row.id === id)?.exercised ?? 0

/** What is wrong, a sentence each; none: every statement has its answer, and every MUST was decided. */
export function problemsOf(documents: readonly SourceDocument[], known: Known): readonly string[] {
  return [
    ...documents.flatMap(({ statements }) =>
      statements.flatMap((statement) => unanswered(statement, known).map((one) => `${statement.id}: ${one}`)),
    ),
    ...idle(known).map((id) => `${id} is a MUST, and the run did not decide it`),
  ]
}

function unanswered({ requirements, faults, why }: Statement, known: Known): readonly string[] {
  const rows = requirements.filter((id) => known.requirements.some((row) => row.id === id && row.excluded === null))
  const there = known.faults.filter(({ id }) => faults.includes(id))
  return [
    ...(requirements.length === 0 && why === null ? ['no requirement covers it, and no reason is given'] : []),
    ...(requirements.length > 0 && faults.length === 0 && why === null ? ['no fault violates it, and no reason is given'] : []),
    ...requirements.filter((id) => !rows.includes(id)).map((id) => `there is no requirement ${id}, or it has no check`),
    ...faults.filter((id) => !there.some((fault) => fault.id === id)).map((id) => `there is no fault ${id}`),
    ...there
      .filter(({ expectedViolations }) => !expectedViolations.some((id) => rows.includes(id)))
      .map(({ id }) => `the fault ${id} violates none of its requirements`),
  ]
}

const idle = ({ requirements, report }: Known): readonly string[] =>
  report === null
    ? []
    : requirements
        .filter(({ id, level, excluded }) => level === 'MUST' && excluded === null && exercisedIn(report, id) === 0)
        .map(({ id }) => id)
