/** A comparison of many runs: the matrix that a site has, with a row a run. */
import type { ComparedRun, Comparison } from '../model/comparison.ts'
import type { Matrix, MatrixRow } from '../model/matrix.ts'
import type { Verdict } from '../model/report.ts'
import { areas } from '../model/requirement.ts'
import { lackOf, nameOf, verdictOf } from './compare-summary.ts'
import { instant } from './figures.ts'
import { runTones } from './html-overview.ts'
import { type Html, markup } from './html-text.ts'
import { drawAreaMatrix, drawMatrixTools, matrixAreas } from './matrix.ts'
import { drawCauseMatrix } from './matrix-causes.ts'
import { drawRequirementMatrix, requirementTallies } from './matrix-requirements.ts'

/** More runs than this have rows: so many columns are more than a screen shows. */
export const MAX_COLUMNS = 6

/** By areas, by causes, and by the requirements of each area. */
export function drawMany(comparison: Comparison): Html {
  const matrix = matrixOf(comparison)
  const tallies = requirementTallies(matrix)
  return markup`<h2 id="by-area">Runs by areas</h2>
    ${drawMatrixTools(matrix.rows, 'rows')}
    ${drawAreaMatrix(matrix, 'Each cell has the worst verdict of its area and how many requirements have it. It leads to the report.')}
    <h2 id="by-cause">Causes</h2>
    ${drawCauseMatrix(matrix.rows)}
    <h2 id="by-requirement">Runs by requirements</h2>
    ${matrixAreas(matrix).map((area) => drawRequirementMatrix(area, tallies, matrix))}`
}

function matrixOf({ rows, runs }: Comparison): Matrix {
  const ordered = [...rows].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || (a.id < b.id ? -1 : 1))
  return { requirements: ordered, rows: runs.map((run, at) => rowOf(run, at, ordered)) }
}

function rowOf(run: ComparedRun, at: number, rows: Comparison['rows']): MatrixRow {
  const found: Partial<Record<Verdict, string[]>> = {}
  for (const { id, verdicts } of rows) {
    const verdict = verdicts[at]
    if (verdict !== null && verdict !== undefined) (found[verdict] ??= []).push(id)
  }
  return {
    name: `${String(at + 1)} ${nameOf(run)} / ${run.model}`,
    note: [instant(run.startedAt), lackOf(run)].filter((part) => part !== '').join(', '),
    about: null,
    report: run.page,
    verdict: verdictOf(run),
    tone: runTones[run.verdict],
    because: '',
    verdicts: found,
    causes: run.causes,
  }
}
