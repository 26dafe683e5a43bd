/** The matrix by requirements, an area at a time: only what some target violates has a column, and only a target that violates some of it has a row. */
import type { Matrix, MatrixRequirement, MatrixRow } from '../model/matrix.ts'
import { type Verdict, verdicts } from '../model/report.ts'
import { type Area, areaTitles } from '../model/requirement.ts'
import { comparedName } from './compare-summary.ts'
import { counted } from './figures.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { columnName, drawRow, drawSheet, linksAll, requirementAddress } from './matrix.ts'
import { cut } from './visible.ts'

const violations: readonly Verdict[] = ['fail', 'warn', 'note', 'waived']

/** What a requirement came to over all rows. */
interface RequirementTally extends MatrixRequirement {
  readonly counts: ReadonlyMap<Verdict, number>
  readonly violated: number
}

/** Of each requirement, in the order of the contract. One pass over all rows. */
export function requirementTallies({ requirements, rows }: Matrix): readonly RequirementTally[] {
  const counts = new Map<string, Map<Verdict, number>>(requirements.map(({ id }) => [id, new Map()]))
  for (const row of rows)
    for (const verdict of verdicts)
      for (const id of row.verdicts[verdict] ?? []) {
        const tally = counts.get(id)
        tally?.set(verdict, (tally.get(verdict) ?? 0) + 1)
      }
  return requirements.map((requirement) => {
    const tally = counts.get(requirement.id) ?? new Map<Verdict, number>()
    return { ...requirement, counts: tally, violated: violations.reduce((sum, verdict) => sum + (tally.get(verdict) ?? 0), 0) }
  })
}

/** An area: its requirements with their counts, then targets by the requirements that some target violates. */
export function drawRequirementMatrix(area: Area, tallies: readonly RequirementTally[], matrix: Matrix): Html {
  const { rows } = matrix
  const mine = tallies.filter((tally) => tally.area === area)
  const columns = mine.filter(({ violated }) => violated > 0)
  const ids = new Set(columns.map(({ id }) => id))
  const violating = rows.flatMap((row) => {
    const found = verdictsOf(row, ids)
    return violations.some((verdict) => [...found.values()].includes(verdict)) ? [{ row, found }] : []
  })
  const reported = rows.filter(({ tone }) => tone !== 'hole').length
  return markup`${drawSheet({
    id: `requirements-${area}`,
    kind: 'tallies',
    caption: `${areaTitles[area]}: requirements`,
    columns: ['Requirement', 'Level', 'Fail', 'Warning', 'Note', 'Waived', 'Undecided', 'Pass'].map(columnName),
    rows: mine.map(drawTally),
  })}
  ${columns.length === 0 ? markup`<p>No target violates a requirement of this area.</p>` : markup`<p>${counted(violating.length, 'target')} of ${reported} with a report violate a requirement of this area.</p>`}
  ${
    columns.length === 0
      ? nothing
      : drawSheet({
          id: `by-${area}`,
          kind: 'by-requirement',
          caption: `${areaTitles[area]}: targets by requirements that some target violates`,
          columns: [columnName('Target'), ...columns.map(({ id }) => columnName(id))],
          rows: violating.map(({ found, row }) =>
            drawRow(
              row,
              columns.map(({ id }) => drawCell(found.get(id), id, row.report, linksAll(matrix))),
            ),
          ),
        })
  }`
}

function verdictsOf(row: MatrixRow, ids: ReadonlySet<string>): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>()
  for (const verdict of verdicts) for (const id of row.verdicts[verdict] ?? []) if (ids.has(id)) found.set(id, verdict)
  return found
}

function drawTally({ counts, id, level, title }: RequirementTally): Html {
  const count = (verdict: Verdict): Html => {
    const value = counts.get(verdict) ?? 0
    return value === 0 ? markup`<td>0</td>` : markup`<td><b class="${verdict}">${value}</b></td>`
  }
  return markup`<tr id="${anchor(id)}"><th scope="row"><code>${seen(id)}</code> ${seen(cut(title, 200))}</th><td>${level}</td>${(['fail', 'warn', 'note', 'waived', 'inconclusive', 'pass'] as const).map(count)}</tr>\n`
}

function drawCell(verdict: Verdict | undefined, id: string, report: string | null, linksPasses: boolean): Html {
  if (verdict === undefined) return markup`<td>unknown</td>`
  const name = comparedName(verdict)
  if (report === null) return markup`<td><b class="${verdict}">${name}</b></td>`
  return verdict === 'pass' && !linksPasses
    ? markup`<td>pass</td>`
    : markup`<td><a class="${verdict}" href="${requirementAddress(report, id)}">${name}</a></td>`
}
