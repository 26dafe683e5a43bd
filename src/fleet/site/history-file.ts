/**
 * history/DATE.parquet: a line a run, pair and requirement, sorted by pair and then by requirement, so that every column is runs or a repeating
 * pattern. A pair without a report has one line without a requirement. docs/fleet-history.md says what the columns hold.
 */
import { gzipSync } from 'node:zlib'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Fleet } from '../../model/fleet.ts'
import type { SiteCatalogue } from './catalogue.ts'
import { daysOf } from './days.ts'
import type { Night, NightPair, NightResult } from './night.ts'

interface Line {
  readonly of: NightPair
  /** Null: the pair has no report. */
  readonly result: NightResult | null
}

type Cell = string | number | bigint | null

interface Column {
  readonly name: string
  readonly type: 'text' | 'date' | 'time'
  readonly isNullable: boolean
  readonly cell: (line: Line) => Cell
}

/** ISO 8601 in UTC to milliseconds; null: it is no instant. */
function milliseconds(iso: string): bigint | null {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?Z$/.exec(iso)
  if (found === null) return null
  const [, date = '', hours, minutes, seconds, fraction = ''] = found
  return BigInt(
    daysOf(date) * 86_400_000 + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0')),
  )
}

function columnsOf({ plan, tool }: Pick<Fleet, 'plan' | 'tool'>, { date }: Night, catalogue: SiteCatalogue): readonly Column[] {
  const text = (name: string, cell: (line: Line) => string | null, isNullable = false): Column => ({ name, type: 'text', isNullable, cell })
  const day = daysOf(date)
  return [
    { name: 'date', type: 'date', isNullable: false, cell: () => day },
    text('target', ({ of }) => of.pair.target),
    text('model', ({ of }) => of.pair.model),
    text('profile', ({ of }) => of.pair.profile),
    text('tier', ({ of }) => of.pair.tier),
    text('run', ({ of }) => of.pair.run?.id ?? null, true),
    {
      name: 'started_at',
      type: 'time',
      isNullable: true,
      cell: ({ of: { pair } }) => (pair.run === null ? null : milliseconds(pair.run.startedAt)),
    },
    text('run_verdict', ({ of }) => of.state),
    { name: 'run_since', type: 'date', isNullable: false, cell: ({ of }) => daysOf(of.stateSince) },
    text('version', () => tool.version),
    text('requirement_set', () => plan.requirementSet, true),
    text('spec_digest', () => plan.specDigest),
    text('area', ({ result }) => (result === null ? null : (catalogue.byId.get(result.id)?.area ?? null)), true),
    text('requirement', ({ result }) => result?.id ?? null, true),
    text('level', ({ result }) => result?.level ?? null, true),
    text('verdict', ({ of, result }) => result?.verdict ?? of.state),
    {
      name: 'since',
      type: 'date',
      isNullable: true,
      cell: ({ of, result }) => (result === null ? daysOf(of.stateSince) : result.since === null ? null : daysOf(result.since)),
    },
  ]
}

/** Parquet's logical types: https://parquet.apache.org/docs/file-format/types/logicaltypes/ */
const physical = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const

/** Lines of a row group: what DuckDB hands to one thread. https://duckdb.org/docs/stable/data/parquet/tips */
const GROUP_LINES = 122_880

export function historyFile(fleet: Pick<Fleet, 'plan' | 'tool'>, night: Night, catalogue: SiteCatalogue): Uint8Array {
  const columns = columnsOf(fleet, night, catalogue)
  const schema: SchemaElement[] = [
    { name: 'history', num_children: columns.length },
    ...columns.map(({ isNullable, name, type }): SchemaElement => ({
      name,
      ...physical[type],
      repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED',
    })),
  ]
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema, codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9 }) } })
  for (const lines of groupsOf(night.pairs))
    void file.write({
      columnData: columns.map(({ cell, name }) => ({ name, data: lines.map(cell), encoding: 'RLE_DICTIONARY' as const })),
      rowGroupSize: Math.max(1, lines.length),
    })
  void file.finish()
  return writer.getBytes()
}

/** Whole pairs, so that statistics of a group tell its targets. */
function* groupsOf(pairs: readonly NightPair[]): Generator<readonly Line[]> {
  let lines: Line[] = []
  for (const of of pairs) {
    if (of.results.length === 0) lines.push({ of, result: null })
    for (const result of of.results) lines.push({ of, result })
    if (lines.length < GROUP_LINES) continue
    yield lines
    lines = []
  }
  if (lines.length > 0) yield lines
}
