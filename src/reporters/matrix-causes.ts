/** The matrix by causes: one row for what has one statement, its numbers left out, with the targets that show it. */
import type { Effect } from '../model/cause.ts'
import { effects } from '../model/cause.ts'
import type { MatrixCause, MatrixRow } from '../model/matrix.ts'
import { type Html, markup, nothing, seen } from './html-text.ts'
import { columnName, drawSheet, requirementAddress } from './matrix.ts'
import { cut } from './visible.ts'

const effectNames: Readonly<Record<Effect, string>> = {
  'nothing-works': 'nothing works',
  images: 'images',
  streams: 'streams',
  tools: 'tools',
  billing: 'billing',
  other: 'other',
}

interface SharedCause {
  readonly statement: string
  readonly effect: Effect
  readonly requirements: readonly string[]
  readonly rows: readonly { readonly row: MatrixRow; readonly cause: MatrixCause }[]
}

/** `streams that end without [DONE]: 68 of 68 streamed responses` differs between targets by its numbers alone. */
const withoutNumbers = (statement: string): string => statement.replace(/: \d+ of \d.*$/s, '')

/** The worst for clients first, then those of most targets. */
function sharedCauses(rows: readonly MatrixRow[]): readonly SharedCause[] {
  const found = new Map<string, { readonly row: MatrixRow; readonly cause: MatrixCause }[]>()
  for (const row of rows)
    for (const cause of row.causes) {
      const statement = withoutNumbers(cause.cause)
      const shared = found.get(statement)
      if (shared === undefined) found.set(statement, [{ row, cause }])
      else shared.push({ row, cause })
    }
  return [...found]
    .flatMap(([statement, shared]) => {
      const [first] = shared
      if (first === undefined) return []
      const requirements = [...new Set(shared.flatMap(({ cause }) => cause.requirements))]
      return [{ statement, effect: first.cause.effect, requirements, rows: shared }]
    })
    .sort(
      (a, b) =>
        effects.indexOf(a.effect) - effects.indexOf(b.effect) || b.rows.length - a.rows.length || (a.statement < b.statement ? -1 : 1),
    )
}

/** Each target leads to the first requirement of the cause in its report. */
export function drawCauseMatrix(rows: readonly MatrixRow[]): Html {
  const shared = sharedCauses(rows)
  if (shared.length === 0) return markup`<p>No target has a cause of failure.</p>`
  return drawSheet({
    id: 'causes',
    kind: 'by-cause',
    caption: 'Causes by targets',
    columns: ['Cause', 'Affects', 'Targets', 'Requirements', 'Where'].map(columnName),
    rows: shared.map(
      ({ effect, requirements, rows: where, statement }) =>
        markup`<tr><th scope="row">${seen(cut(statement, 300))}</th><td>${effectNames[effect]}</td><td>${where.length}</td><td>${seen(cut(requirements.join(', '), 200))}</td><td>${where.map((one, at) => markup`${at === 0 ? nothing : markup`, `}${drawPlace(one)}`)}</td></tr>\n`,
    ),
  })
}

function drawPlace({ cause, row }: { readonly row: MatrixRow; readonly cause: MatrixCause }): Html {
  const [id] = cause.requirements
  const name = seen(cut(row.name, 100))
  return row.report === null ? name : markup`<a href="${id === undefined ? row.report : requirementAddress(row.report, id)}">${name}</a>`
}
