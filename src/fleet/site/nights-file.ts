/** history/nights.json: what pages and feeds tell of earlier nights: the series of verdicts of each pair, and the latest changes. */
import type { Night, NightPair } from './night.ts'
import { pairName, type PairState, stateName } from './row.ts'

const nightsSchema = 'vision-conformance/nights@1'

/** An unbroken series of nights with one verdict; days as `2026-11-30`. */
export interface Series {
  readonly state: PairState
  readonly from: string
  readonly to: string
}

/** Something that feeds tell: another verdict, or regressions. */
export interface SiteEvent {
  readonly date: string
  /** ISO 8601. */
  readonly at: string
  /** The id of the pair. */
  readonly pair: string
  readonly name: string
  /** Null: the verdict is the same. */
  readonly before: PairState | null
  readonly after: PairState
  /** Ids of requirements. */
  readonly broke: readonly string[]
  readonly fixed: readonly string[]
  /** Why there is no report, a sentence; empty: there is one. */
  readonly because: string
}

export interface Nights {
  readonly schema: typeof nightsSchema
  /** The site's own name for feeds, which stays: 64 hexadecimal digits. */
  readonly id: string
  /** Oldest first. */
  readonly dates: readonly string[]
  /** By the id of the pair, oldest first. */
  readonly series: Readonly<Record<string, readonly Series[]>>
  /** Newest first. */
  readonly events: readonly SiteEvent[]
}

const MAX_SERIES = 50
const MAX_EVENTS = 1000
const MAX_DATES = 1000

/** As a file has it; null: it is none. */
export function nightsIn(value: unknown): Nights | null {
  const { dates, events, id, schema, series } = Object(value) as Partial<Nights>
  const isWhole =
    schema === nightsSchema &&
    typeof id === 'string' &&
    Array.isArray(dates) &&
    Array.isArray(events) &&
    typeof series === 'object' &&
    !Array.isArray(series)
  return isWhole ? (value as Nights) : null
}

/** With one night more; a night that was there is replaced. `id`: of a site that has none yet. */
export function withNight(earlier: Nights | null, night: Night, id: string): Nights {
  const { date } = night
  const dates = (earlier?.dates ?? []).filter((one) => one < date)
  const series = new Map(Object.entries(earlier?.series ?? {}).map(([pair, all]) => [pair, clipped(all, date, dates)]))
  for (const { pair, state } of night.pairs) series.set(pair.id, extended(series.get(pair.id) ?? [], state, date, dates.at(-1)))
  const events = (earlier?.events ?? []).filter((event) => event.date < date)
  return {
    schema: nightsSchema,
    id: earlier?.id ?? id,
    dates: [...dates, date].slice(-MAX_DATES),
    series: Object.fromEntries(series),
    events: [...eventsOf(night), ...events].slice(0, MAX_EVENTS),
  }
}

/** What was there before the night. */
function clipped(all: readonly Series[], date: string, dates: readonly string[]): readonly Series[] {
  const last = dates.at(-1) ?? ''
  return all.flatMap((one) => (one.from >= date ? [] : [one.to < date ? one : { ...one, to: last }]))
}

function extended(all: readonly Series[], state: PairState, date: string, before: string | undefined): readonly Series[] {
  const last = all.at(-1)
  if (last?.state === state && last.to === before) return [...all.slice(0, -1), { ...last, to: date }]
  return [...all, { state, from: date, to: date }].slice(-MAX_SERIES)
}

/** Sorted by pair. */
const eventsOf = ({ at, date, pairs }: Night): readonly SiteEvent[] =>
  pairs.flatMap((one) => {
    const event = eventOf(one)
    return event === null ? [] : [{ date, at, ...event }]
  })

function eventOf({ before, changes, pair, state }: NightPair): Omit<SiteEvent, 'at' | 'date'> | null {
  const isOther = before !== null && before !== state
  const broke = changes?.broke ?? []
  if (!isOther && broke.length === 0) return null
  return {
    pair: pair.id,
    name: pairName(pair),
    before: isOther ? before : null,
    after: state,
    broke,
    fixed: changes?.mended ?? [],
    because: pair.run === null ? (pair.because ?? 'There is no report.') : '',
  }
}

/** `gateway / model: Conformant, now Not conformant; 3 regressions`. */
export function eventTitle({ after, before, broke, name }: SiteEvent): string {
  const verdict = before === null ? [] : [`${stateName(before)}, now ${stateName(after).toLowerCase()}`]
  const regressions = broke.length === 0 ? [] : [`${String(broke.length)} ${broke.length === 1 ? 'regression' : 'regressions'}`]
  return `${name}: ${[...verdict, ...regressions].join('; ')}`
}
