/** Counts over repeated runs: they take the same memory after a million runs as after one. */
import type { Drift, Rate, Repeat } from '../model/repeat.ts'
import type { Report, ReportedRequirement, RunVerdict } from '../model/report.ts'
import { wilson } from './interval.ts'

/** Of a requirement, over the runs that decided it. Numbers of runs are from 1; 0: none yet. */
interface Count extends Pick<ReportedRequirement, 'id' | 'level' | 'title'> {
  readonly failed: number
  readonly of: number
  readonly firstFailed: number
  readonly lastFailed: number
  readonly firstPassed: number
  readonly lastPassed: number
}

export interface Tally extends Pick<Repeat, 'target' | 'seed' | 'runs'> {
  readonly counts: ReadonlyMap<string, Count>
}

export const emptyTally: Tally = { target: null, seed: null, runs: { done: 0, withoutReport: 0, verdicts: {} }, counts: new Map() }

/** `report`: null where the run left none. */
export function tallied(tally: Tally, report: Report | null): Tally {
  const { counts, runs, seed, target } = tally
  const done = runs.done + 1
  if (report === null) return { ...tally, runs: { ...runs, done, withoutReport: runs.withoutReport + 1 } }
  const { baseUrl, model, profile } = report.target
  return {
    target: target ?? { baseUrl, model, profile },
    seed: seed ?? report.run.seed,
    runs: { ...runs, done, verdicts: oneMore(runs.verdicts, report.verdict) },
    counts: new Map([...counts, ...report.requirements.flatMap((one) => countedIn(counts.get(one.id), one, done))]),
  }
}

const oneMore = (verdicts: Repeat['runs']['verdicts'], verdict: RunVerdict): Repeat['runs']['verdicts'] => ({
  ...verdicts,
  [verdict]: (verdicts[verdict] ?? 0) + 1,
})

const failures: readonly string[] = ['fail', 'warn', 'note', 'waived']

function countedIn(
  before: Count | undefined,
  { id, level, title, verdict }: ReportedRequirement,
  run: number,
): readonly (readonly [string, Count])[] {
  const isFailed = failures.includes(verdict)
  if (!isFailed && verdict !== 'pass') return []
  const count = before ?? { id, level, title, failed: 0, of: 0, firstFailed: 0, lastFailed: 0, firstPassed: 0, lastPassed: 0 }
  const of = count.of + 1
  const next = isFailed
    ? { ...count, of, failed: count.failed + 1, firstFailed: count.firstFailed || run, lastFailed: run }
    : { ...count, of, firstPassed: count.firstPassed || run, lastPassed: run }
  return [[id, next]]
}

/** Those that fail more often first, then by id. */
export function ratesOf({ counts }: Pick<Tally, 'counts'>): Pick<Repeat, 'flaky' | 'failing' | 'drift'> {
  const failed = [...counts.values()]
    .filter((count) => count.failed > 0)
    .sort((a, b) => b.failed / b.of - a.failed / a.of || (a.id < b.id ? -1 : 1))
  const drift = failed.flatMap(driftOf)
  const drifted = new Set(drift.map(({ id }) => id))
  return {
    flaky: failed.filter((count) => count.failed < count.of && !drifted.has(count.id)).map(rateOf),
    failing: failed.filter((count) => count.failed === count.of).map(rateOf),
    drift,
  }
}

const rateOf = ({ id, level, title, failed, of, firstFailed, lastFailed }: Count): Rate => ({
  id,
  level,
  title,
  failed,
  of,
  interval: wilson(failed, of),
  firstFailed,
  lastFailed,
})

/** A series that is sorted in such a way would rarely be so if runs were independent: in 1 of C(n, k) orders. */
const MAX_PROBABILITY = 0.05

function driftOf(count: Count): readonly Drift[] {
  const { failed, firstFailed, firstPassed, lastFailed, lastPassed, of } = count
  if (failed === of || 1 / orders(of, failed) > MAX_PROBABILITY) return []
  if (lastPassed < firstFailed) return [{ ...rateOf(count), direction: 'fails-since', from: firstFailed }]
  return lastFailed < firstPassed ? [{ ...rateOf(count), direction: 'passes-since', from: firstPassed }] : []
}

/** C(n, k), as far as it matters: large ones become Infinity, and rounding errors are far below any limit. */
function orders(n: number, k: number): number {
  const few = Math.min(k, n - k)
  let product = 1
  for (let at = 1; at <= few && product < Number.MAX_SAFE_INTEGER; at += 1) product = (product * (n - few + at)) / at
  return product
}
