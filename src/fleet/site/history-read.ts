/** What a file of history/ tells of its night. */
import { gunzipSync } from 'node:zlib'
import { type DecodedArray, parquetScan } from 'hyparquet'
import { verdicts } from '../../model/report.ts'
import { levels } from '../../model/requirement.ts'
import { dateOf } from './days.ts'
import type { Earlier, NightResult } from './night.ts'
import { pairName, type PairState } from './row.ts'

const columnsRead = ['date', 'target', 'model', 'run_verdict', 'run_since', 'requirement', 'level', 'verdict', 'since'] as const
type ColumnRead = (typeof columnsRead)[number]
type Group = Readonly<Record<ColumnRead, DecodedArray>>

interface PairRead {
  readonly target: unknown
  readonly model: unknown
  readonly date: string
  readonly state: PairState
  readonly stateSince: string
  readonly results: NightResult[]
}

/** By `pairName`. Rejects for bytes that are no such file. */
export async function historyIn(bytes: Uint8Array): Promise<ReadonlyMap<string, Earlier>> {
  // A copy: the bytes may be a view of a larger buffer.
  const { buffer } = new Uint8Array(bytes)
  const file = { byteLength: buffer.byteLength, slice: (start: number, end?: number) => buffer.slice(start, end) }
  const scan = await parquetScan({ file, columns: [...columnsRead], compressors, parsers: { dateFromDays: dayReader() } })
  const pairs: PairRead[] = []
  const resultAt = resultReader()
  for (const { rowEnd, rowStart } of scan.ranges) {
    const group = {} as Record<ColumnRead, DecodedArray>
    for (const column of columnsRead) group[column] = await scan.readColumn({ column, rowStart, rowEnd })
    for (let line = 0; line < rowEnd - rowStart; line += 1) {
      const result = resultAt(group, line)
      if (result !== null) pairAt(group, line, pairs).results.push(result)
      else pairAt(group, line, pairs)
    }
  }
  return new Map(pairs.map((pair) => [pairName({ target: String(pair.target), model: String(pair.model) }), earlierOf(pair)]))
}

const compressors = { GZIP: (input: Uint8Array) => gunzipSync(input) }

const earlierOf = ({ date, results, state, stateSince }: PairRead): Earlier => ({
  state,
  stateSince,
  reported: results.length === 0 ? null : { date, results },
})

/** Lines of a pair stand together. */
function pairAt(group: Group, line: number, pairs: PairRead[]): PairRead {
  const target: unknown = group.target[line]
  const model: unknown = group.model[line]
  const last = pairs.at(-1)
  if (last !== undefined && last.target === target && last.model === model) return last
  const text = (column: ColumnRead): string => String(group[column][line])
  const pair = { target, model, date: text('date'), state: text('run_verdict') as PairState, stateSince: text('run_since'), results: [] }
  pairs.push(pair)
  return pair
}

/** Of millions of lines few differ in these columns, so that equal ones share an object. Null: the line is of a pair without a report. */
function resultReader(): (group: Group, line: number) => NightResult | null {
  const known = new Map<string, NightResult>()
  return (group, line) => {
    const at = (column: ColumnRead): unknown => group[column][line]
    const id = at('requirement')
    if (typeof id !== 'string') return null
    const since = at('since')
    const key = `${id} ${String(at('verdict'))} ${String(at('level'))} ${String(since)}`
    const found = known.get(key)
    if (found !== undefined) return found
    const verdict = verdicts.find((one) => one === at('verdict'))
    if (verdict === undefined) return null
    const level = levels.find((one) => one === at('level')) ?? null
    const result = { id, level, verdict, since: typeof since === 'string' ? since : null }
    known.set(key, result)
    return result
  }
}

/** A file has few dates, and each in most of its lines. */
function dayReader(): (days: number) => string {
  const known = new Map<number, string>()
  return (days) => {
    const date = known.get(days) ?? dateOf(days)
    known.set(days, date)
    return date
  }
}
