/** Several reports to one matrix. */
import { least } from '../model/extremes.ts'
import type { ComparedRequirement, ComparedRun, Comparison } from '../model/comparison.ts'
import { type Report, type Verdict, verdicts } from '../model/report.ts'
import { changesBetween } from './changes.ts'

/** The reports in the order of the columns; of two runs of one target the earlier is to come first. `pages`: an address for each, null: none. */
export function compare(reports: readonly Report[], pages: readonly (string | null)[] = []): Comparison {
  const [before, after, ...more] = reports
  const isPair = before !== undefined && after !== undefined && more.length === 0 && isSameTarget(before, after)
  return {
    runs: reports.map((report, at) => runOf(report, pages[at] ?? null)),
    rows: rowsOf(reports),
    changes: isPair ? changesBetween(before.requirements, after.requirements) : null,
  }
}

/** One model of one product, or at one address: a product that is named may move. */
const isSameTarget = ({ target: one }: Report, { target: other }: Report): boolean =>
  one.model === other.model && (one.baseUrl === other.baseUrl || (one.product !== '' && one.product === other.product))

const runOf = ({ capabilities, causes, counts, run, target, verdict }: Report, page: string | null): ComparedRun => ({
  product: target.product,
  version: target.version,
  baseUrl: target.baseUrl,
  model: target.model,
  profile: target.profile,
  startedAt: run.startedAt,
  requirementSet: run.requirementSet,
  scope: run.scope,
  verdict,
  counts,
  tier: run.tier,
  isSelection: run.selection !== null,
  lacking: capabilities.flatMap(({ name, named, status }) => (status === 'refused' && named ? [name] : [])),
  causes: causes.map(({ effect, requirements, statement }) => ({ cause: statement, effect, requirements })),
  page,
})

function rowsOf(reports: readonly Report[]): readonly ComparedRequirement[] {
  const byId = reports.map(({ requirements }) => new Map(requirements.map((row) => [row.id, row])))
  const first = new Map(reports.toReversed().flatMap(({ requirements }) => requirements.map((row) => [row.id, row] as const)))
  const rows = [...first.values()].map(({ area, id, level, title }) => {
    const found = byId.map((rowsOfOne) => rowsOfOne.get(id)?.verdict ?? null)
    return { id, area, level, title, verdicts: found, differs: new Set(found).size > 1 }
  })
  return rows.sort((a, b) => Number(b.differs) - Number(a.differs) || worst(a) - worst(b) || byCodeUnit(a.id, b.id))
}

const rank = (verdict: Verdict | null): number => (verdict === null ? verdicts.length : verdicts.indexOf(verdict))

const worst = ({ verdicts: found }: ComparedRequirement): number => least(found.map(rank))

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
