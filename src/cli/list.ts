import { profiles, requirements } from '../contract/catalogue.ts'
import { documents } from '../generated/sources.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { variations } from '../endpoint/variations/registry.ts'
import { suggestion } from '../run/nearest.ts'
import { UsageError } from '../run/options.ts'
import { planOf } from '../run/plan.ts'
import { drawnTrace } from './draw-trace.ts'
import { type Raw, flag, texts } from './values.ts'

type Row = Readonly<Record<string, unknown>>

const lists: Readonly<Record<string, readonly [rows: (raw: Raw) => readonly Row[], columns: readonly string[]]>> = {
  requirements: [selected, ['id', 'level', 'tier', 'title']],
  faults: [() => faults.map(({ id, title, entries, target }) => ({ id, entries, target, title })), ['id', 'aim', 'title']],
  variations: [() => variations.map(({ id, title }) => ({ id, title })), ['id', 'title']],
  profiles: [() => profiles.map((profile) => ({ ...profile })), ['name', 'title']],
}

/** A table, or JSON with everything there is. `sources`: the statements of the documents, with the rows that hold an endpoint to them. */
export function list(what: string, raw: Raw): string {
  if (flag(raw, 'sources')) return flag(raw, 'json') ? `${JSON.stringify(documents, null, 2)}\n` : drawnTrace(documents, null)
  const found = Object.hasOwn(lists, what) ? lists[what] : undefined
  if (found === undefined)
    throw new UsageError(`there is no list of "${what}"${suggestion(what, Object.keys(lists))}; there are ${Object.keys(lists).join(', ')}`)
  const [rows, columns] = found
  return flag(raw, 'json') ? `${JSON.stringify(rows(raw), null, 2)}\n` : table(rows(raw), columns)
}

function selected(raw: Raw): readonly Row[] {
  const { outOfScope } = planOf({ tier: 'full', only: texts(raw, 'only'), skip: [], cases: 1 })
  return requirements.filter((row) => outOfScope(row) === null).map((row) => ({ ...row }))
}

function table(rows: readonly Row[], columns: readonly string[]): string {
  const cell = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '')
  const widths = columns.map((name) => Math.max(...rows.map((row) => cell(row, name).length)))
  return rows
    .map(
      (row) =>
        `${columns
          .map((name, at) => cell(row, name).padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
