/** One night: what each pair came to, what changed since the night before, and since when requirements fail. */
import type { Fleet, FleetPair } from '../../model/fleet.ts'
import { type Verdict, verdicts } from '../../model/report.ts'
import type { Level } from '../../model/requirement.ts'
import { type Changes, type RequirementResult, changesBetween } from '../../verdict/changes.ts'
import type { SiteCatalogue } from './catalogue.ts'
import { type PairState, stateOf } from './row.ts'

export interface NightResult {
  readonly id: string
  /** Null: this version does not know the requirement. */
  readonly level: Level | null
  readonly verdict: Verdict
  /** The first night of an unbroken series of this verdict, `2026-11-30`; null: the verdict has none. */
  readonly since: string | null
}

/** What history holds of a pair. */
interface EarlierPair {
  /** The night of the results. */
  readonly date: string
  readonly results: readonly NightResult[]
}

/** What a pair came to the night before, and the last night that it had a report. */
export interface Earlier {
  readonly state: PairState | null
  readonly stateSince: string | null
  readonly reported: EarlierPair | null
}

export interface NightPair {
  readonly pair: FleetPair
  readonly state: PairState
  /** The first night of an unbroken series of nights in this state. */
  readonly stateSince: string
  /** The state of the night before; null: the pair was not there. */
  readonly before: PairState | null
  /** In the order of the contract; empty: there is no report. */
  readonly results: readonly NightResult[]
  /** Since the last night with a report; null: there was none, or there is none now. */
  readonly changes: Changes | null
  /** The night that the changes are counted from; null with them. */
  readonly comparedWith: string | null
}

export interface Night {
  /** `2026-11-30`. */
  readonly date: string
  /** ISO 8601. */
  readonly at: string
  readonly pairs: readonly NightPair[]
}

/** Verdicts of which history tells the first night: what passed or was not asked for has none, which keeps files small. */
const lasting: readonly Verdict[] = ['fail', 'warn', 'note', 'inconclusive', 'unsupported', 'waived']

export function nightOf(
  fleet: Pick<Fleet, 'pairs' | 'startedAt'>,
  date: string,
  catalogue: SiteCatalogue,
  earlier: (pair: FleetPair) => Earlier | null,
): Night {
  const order = new Map(catalogue.requirements.map(({ id }, at) => [id, at]))
  const pairs = fleet.pairs.map((pair): NightPair => {
    const state = stateOf(pair)
    const known = earlier(pair)
    const results = resultsOf(pair, date, catalogue, order, known?.reported ?? null)
    const reported = pair.run === null ? null : (known?.reported ?? null)
    return {
      pair,
      state,
      stateSince: known?.state === state ? (known.stateSince ?? date) : date,
      before: known?.state ?? null,
      results,
      changes: reported === null ? null : changesBetween(reported.results.filter(isKnown), results.filter(isKnown)),
      comparedWith: reported?.date ?? null,
    }
  })
  return { date, at: fleet.startedAt ?? `${date}T00:00:00.000Z`, pairs }
}

const isKnown = (result: NightResult): result is NightResult & RequirementResult => result.level !== null

function resultsOf(
  pair: FleetPair,
  date: string,
  { levelOf }: SiteCatalogue,
  order: ReadonlyMap<string, number>,
  before: EarlierPair | null,
): readonly NightResult[] {
  const then = new Map(before?.results.map((result) => [result.id, result]))
  const rank = (id: string): number => order.get(id) ?? order.size
  return verdicts
    .flatMap((verdict) =>
      (pair.run?.verdicts[verdict] ?? []).map((id) => {
        const level = levelOf(pair, id)
        const known = then.get(id)
        // Most are as they were: an object that is there is not made again.
        if (known?.verdict === verdict && known.level === level && (known.since !== null || !lasting.includes(verdict))) return known
        const since = known?.verdict === verdict ? known.since : null
        return { id, level, verdict, since: lasting.includes(verdict) ? (since ?? date) : null }
      }),
    )
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1))
}
