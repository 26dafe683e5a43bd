import { largest } from '../model/extremes.ts'
import { profiles, requirements } from '../contract/catalogue.ts'
import { documents } from '../generated/sources.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { variations } from '../endpoint/variations/registry.ts'
import type { listOptions } from '../options/command-options.ts'
import type { WrittenOf } from '../options/option.ts'
import { suggestion } from '../options/nearest.ts'
import { UsageError } from '../options/usage-error.ts'
import { planOf } from '../run/plan.ts'
import { drawnTrace } from './draw-trace.ts'

type Listing = WrittenOf<typeof listOptions>
type Row = Readonly<Record<string, unknown>>

const lists: Readonly<Record<string, readonly [rows: (given: Listing) => readonly Row[], columns: readonly string[]]>> = {
  requirements: [selected, ['id', 'level', 'tier', 'title']],
  faults: [() => faults.map(({ id, title, entries, target }) => ({ id, entries, target, title })), ['id', 'target', 'title']],
  variations: [() => variations.map(({ id, title }) => ({ id, title })), ['id', 'title']],
  profiles: [() => profiles.map((profile) => ({ ...profile })), ['name', 'title']],
}

/** A table, or JSON with everything there is. `sources`: the statements of the documents, with the rows that hold an endpoint to them. */
export function list(what: string, given: Listing): string {
  if (given.sources === true) return given.json === true ? `${JSON.stringify(documents, null, 2)}\n` : drawnTrace(documents, null)
  const found = Object.hasOwn(lists, what) ? lists[what] : undefined
  if (found === undefined)
    throw new UsageError(
      `there is no list "${what}"${suggestion(what, Object.keys(lists))}; the lists are ${Object.keys(lists).join(', ')}`,
    )
  const [rows, columns] = found
  return given.json === true ? `${JSON.stringify(rows(given), null, 2)}\n` : table(rows(given), columns)
}

function selected({ only = [] }: Listing): readonly Row[] {
  const { outOfScope, unlessSeen } = planOf({ tier: 'full', only, skip: [], cases: 1 })
  return requirements.filter((row) => outOfScope(row) === null && unlessSeen(row) === null).map((row) => ({ ...row }))
}

function table(rows: readonly Row[], columns: readonly string[]): string {
  const cell = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '')
  const widths = columns.map((name) => largest(rows.map((row) => cell(row, name).length)))
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
