/** The matrix with a row a target: by areas. The tables are plain; a script adds only the sorting and the search. */
import { type Matrix, type MatrixRow, type MatrixTone, matrixTones } from '../model/matrix.ts'
import { type Verdict, verdicts } from '../model/report.ts'
import { type Area, areaTitles, areas } from '../model/requirement.ts'
import { comparedName } from './compare-summary.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { cut } from './visible.ts'

/** UTF-16 units of a name. */
const MAX_NAME = 200

const badges: Readonly<Record<MatrixTone, string>> = { bad: 'fail', hole: 'hole', open: 'inconclusive', poor: 'warn', good: 'pass' }

const toneNames: Readonly<Record<MatrixTone, string>> = {
  bad: 'Not conformant',
  hole: 'No report',
  open: 'Undecided',
  poor: 'With warnings or waivers',
  good: 'Conformant',
}

/** Areas that hold a requirement of the matrix. */
export const matrixAreas = ({ requirements }: Matrix): readonly Area[] => {
  const present = new Set(requirements.map(({ area }) => area))
  return areas.filter((area) => present.has(area))
}

/** `target / model`, which leads to its page, or else to its report. */
function drawName({ about, name, note, report }: MatrixRow): Html {
  const shown = seen(cut(name, MAX_NAME))
  const address = about ?? report
  return markup`<th scope="row">${address === null ? shown : markup`<a href="${address}">${shown}</a>`}${note === '' ? nothing : markup` <small>${seen(cut(note, MAX_NAME))}</small>`}</th>`
}

/** The verdict, which leads to the report. */
export function drawVerdictBadge({ report, tone, verdict }: MatrixRow): Html {
  const badge = markup`<span class="badge ${badges[tone]}">${verdict}</span>`
  return report === null ? badge : markup`<a href="${report}">${badge}</a>`
}

/** Says the tone of a row, by which the filter leaves rows out. */
export const drawRow = (row: MatrixRow, cells: Html | readonly Html[]): Html =>
  markup`<tr data-tone="${row.tone}">${drawName(row)}${cells}</tr>\n`

/** A table of whose columns each may be sorted. */
export function drawSheet(of: {
  readonly id: string
  readonly kind: string
  readonly caption: string
  readonly columns: readonly Html[]
  readonly rows: readonly Html[]
}): Html {
  const { caption, columns, id, kind, rows } = of
  return markup`<div class="sheets" tabindex="0" role="region" aria-label="${caption}">
    <table id="${id}" class="sheet sortable ${kind}">
      <caption>${caption}</caption>
      <thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

export const columnName = (name: string): Html => markup`<span class="name">${name}</span>`

const quiet: readonly Verdict[] = ['not-run', 'not-applicable']

/** How many requirements of each area have each verdict. */
function talliesOf({ verdicts: found }: MatrixRow, areaOf: ReadonlyMap<string, Area>): ReadonlyMap<Area, ReadonlyMap<Verdict, number>> {
  const tallies = new Map<Area, Map<Verdict, number>>()
  for (const verdict of verdicts)
    for (const id of found[verdict] ?? []) {
      const area = areaOf.get(id)
      if (area === undefined) continue
      const tally = tallies.get(area) ?? new Map<Verdict, number>()
      tally.set(verdict, (tally.get(verdict) ?? 0) + 1)
      tallies.set(area, tally)
    }
  return tallies
}

/** The worst verdict and how many requirements have it: `3 fail`, which leads to the area in the report. */
function drawAreaCell(tally: ReadonlyMap<Verdict, number> | undefined, area: Area, report: string | null, linksPasses: boolean): Html {
  const of = (verdict: Verdict): number => tally?.get(verdict) ?? 0
  const worst = verdicts.find((verdict) => of(verdict) > 0 && !quiet.includes(verdict)) ?? verdicts.find((verdict) => of(verdict) > 0)
  if (worst === undefined) return markup`<td>unknown</td>`
  const count = of(worst)
  const text = `${String(count)} ${comparedName(worst)}${count > 1 && (worst === 'warn' || worst === 'note') ? 's' : ''}`
  return report === null || (worst === 'pass' && !linksPasses)
    ? markup`<td><b class="${worst}">${text}</b></td>`
    : markup`<td><a class="${worst}" href="${report}#in-${area}">${text}</a></td>`
}

/** Above so many rows, cells that passed have no link of their own, since they are most of a page: the verdict of the row leads to the report. */
const MAX_LINKED_ROWS = 2000

/** Whether each cell leads to the report. */
export const linksAll = ({ rows }: Matrix): boolean => rows.length <= MAX_LINKED_ROWS

/** Targets by areas. A row without a report says why. `rows`: those of the page; absent: all. */
export function drawAreaMatrix(matrix: Matrix, caption: string, rows: readonly MatrixRow[] = matrix.rows): Html {
  const present = matrixAreas(matrix)
  const areaOf = new Map(matrix.requirements.map(({ area, id: one }) => [one, area]))
  return drawSheet({
    id: 'by-areas',
    kind: 'by-area',
    caption,
    columns: [columnName('Target'), columnName('Verdict'), ...present.map((area) => columnName(areaTitles[area]))],
    rows: rows.map((row) => {
      const verdict = markup`<td>${drawVerdictBadge(row)}</td>`
      if (row.tone === 'hole') return drawRow(row, markup`${verdict}<td colspan="${present.length}">${seen(cut(row.because, 300))}</td>`)
      const tallies = talliesOf(row, areaOf)
      return drawRow(row, [verdict, ...present.map((area) => drawAreaCell(tallies.get(area), area, row.report, linksAll(matrix)))])
    }),
  })
}

/** Boxes that leave rows out by the style alone, and a search where scripts run. */
export function drawMatrixTools(rows: readonly MatrixRow[], noun: string): Html {
  const counts = matrixTones.map((tone) => ({ tone, count: rows.filter((row) => row.tone === tone).length }))
  return markup`<form id="tools" role="search" method="dialog">
    <fieldset>
      <legend>Show</legend>
      ${counts
        .filter(({ count }) => count > 0)
        .map(
          ({ count, tone }) =>
            markup`<label><input type="checkbox" name="tone" value="${tone}" checked /> ${toneNames[tone]} (${count})</label>`,
        )}
    </fieldset>
    <span id="searching" hidden><label for="search">Search</label> <input type="search" id="search" autocomplete="off" /></span>
    <span id="matches" role="status" data-noun="${noun}"></span>
  </form>`
}

/** The address of a requirement in a report. */
export const requirementAddress = (report: string, id: string): string => `${report}#${anchor(id)}`
