/** From the parts of all shards to one fleet. What does not belong together is rejected, with one sentence. */
import {
  type Fleet,
  type FleetPair,
  type FleetPart,
  type FleetRun,
  type Pair,
  type PairResult,
  type PlannedPair,
  fleetSchema,
} from '../model/fleet.ts'
import { type Report, type Verdict, verdicts } from '../model/report.ts'
import { UsageError } from '../options/usage-error.ts'
import { headline } from '../reporters/headline.ts'
import { isIntact, nonceOf, planDifference } from './plan.ts'

/** A part, and the directory that it was read from. */
export interface FoundPart {
  readonly folder: string
  readonly part: FleetPart
}

/** Throws a UsageError for parts that are not the parts of one plan, each once. `allowMissing`: some may be missing. */
export function assertTogether(found: readonly FoundPart[], version: string, allowMissing: boolean): void {
  for (const one of found) assertSound(one, version)
  const [first, ...others] = found
  if (first === undefined) throw new UsageError('fleet merge needs at least one part')
  for (const { folder, part } of others) {
    const difference = planDifference(first.part.plan, part.plan)
    if (difference !== null) throw new UsageError(`${first.folder} and ${folder} do not belong together: ${difference}`)
  }
  const byShard = new Map<number, string>()
  for (const { folder, part } of found) {
    const { index, of } = part.shard
    const other = byShard.get(index)
    if (other !== undefined) throw new UsageError(`${other} and ${folder} are both part ${String(index)} of ${String(of)}`)
    byShard.set(index, folder)
  }
  const missing = Array.from({ length: first.part.plan.shards }, (_, at) => at + 1).filter((index) => !byShard.has(index))
  if (missing.length > 0 && !allowMissing)
    throw new UsageError(
      `part ${missing.slice(0, 10).join(', ')} of ${String(first.part.plan.shards)} is missing: name its directory too, or use --allow-missing`,
    )
}

/** A part may come from anywhere. Throws a UsageError where its members contradict each other. */
function assertSound({ folder, part }: FoundPart, version: string): void {
  const { plan, shard, pairs, tool } = part
  const refuse = (sentence: string): never => {
    throw new UsageError(`${folder}: ${sentence}`)
  }
  if (tool.version !== version || plan.version !== version)
    refuse(
      `this part was written by version ${tool.version}, and this is version ${version}: merge it with npx vision-conformance@${tool.version}`,
    )
  if (!isIntact(plan)) refuse('part.json was changed: its plan does not match the digest of the plan')
  if (shard.of !== plan.shards || shard.index > shard.of)
    refuse(`part.json is shard ${String(shard.index)}/${String(shard.of)} of a plan of ${String(plan.shards)} shards`)
  const planned = new Set(plan.pairs.filter((pair) => pair.shard === shard.index).map(({ id }) => id))
  const seen = new Set<string>()
  for (const { id } of pairs) {
    if (!planned.has(id)) refuse(`part.json has the pair ${id}, which is not planned in this shard`)
    if (seen.has(id)) refuse(`part.json has the pair ${id} twice`)
    seen.add(id)
  }
}

/** The results of the parts, by the id of the pair. Throws a UsageError for a pair that was planned and not run. */
export function resultsOf(
  found: readonly FoundPart[],
  allowMissing: boolean,
): ReadonlyMap<string, PairResult & { readonly folder: string }> {
  const results = new Map(
    found.flatMap(({ folder, part }) =>
      part.pairs.filter(({ outcome }) => outcome !== 'interrupted').map((result) => [result.id, { ...result, folder }] as const),
    ),
  )
  const [missing, ...others] = found[0]?.part.plan.pairs.filter(({ id }) => !results.has(id)) ?? []
  if (missing !== undefined && !allowMissing)
    throw new UsageError(
      `the pair ${missing.id} was planned and not run to its end${others.length === 0 ? '' : `, as were ${String(others.length)} more`}: run shard ${String(missing.shard)} again, or use --allow-missing`,
    )
  return results
}

const membersOf = ({ id, target, model, profile, tier, labels, group }: PlannedPair): Pair => ({
  id,
  target,
  model,
  profile,
  tier,
  labels,
  group,
})

/** Of a pair without a report. */
export function pairWithout(pair: PlannedPair, result: PairResult | undefined): FleetPair {
  const outcome = result === undefined || result.outcome === 'reported' || result.outcome === 'interrupted' ? 'missing' : result.outcome
  return { ...membersOf(pair), outcome, because: result?.because ?? 'It was planned and not run to its end.', folder: null, run: null }
}

/** Of a pair with its report. Throws a UsageError where the report is that of another run. */
export function pairWith(pair: PlannedPair, report: Report, reportDigest: string, plan: FleetPart['plan']): FleetPair {
  const { run, target, tool } = report
  if (run.nonce !== nonceOf(plan, pair.id) || target.model !== pair.model || target.profile !== pair.profile || run.tier !== pair.tier)
    throw new UsageError(`the report of ${pair.id} is that of another run`)
  if (tool.version !== plan.version || run.specDigest !== plan.specDigest)
    throw new UsageError(`the report of ${pair.id} was written by another version`)
  return { ...membersOf(pair), outcome: 'reported', because: null, folder: `reports/${pair.id}`, run: runOf(report, reportDigest) }
}

function runOf(report: Report, reportDigest: string): FleetRun {
  const { run, verdict, counts, requirements, causes } = report
  const idsOf = (wanted: Verdict): readonly string[] => requirements.filter((one) => one.verdict === wanted).map(({ id }) => id)
  return {
    id: run.id,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    requests: run.requests,
    retries: run.retries,
    promptTokens: run.promptTokens,
    completionTokens: run.completionTokens,
    seed: run.seed,
    nonce: run.nonce ?? '',
    verdict,
    headline: headline(report),
    counts,
    verdicts: Object.fromEntries(verdicts.map((one) => [one, idsOf(one)] as const).filter(([, ids]) => ids.length > 0)),
    causes: causes.map(({ statement, requirements: ids, effect }) => ({ cause: statement, requirements: ids, effect })),
    reportDigest,
  }
}

export function fleetOf(plan: FleetPart['plan'], pairs: readonly FleetPair[], version: string): Fleet {
  const { digest, nonce, targetsDigest, requirementSet, specDigest, shards, unlisted } = plan
  const starts = pairs.flatMap(({ run }) => (run === null ? [] : [run.startedAt])).sort()
  return {
    schema: fleetSchema,
    tool: { name: 'vision-conformance', version },
    plan: { digest, nonce, targetsDigest, requirementSet, specDigest, shards },
    startedAt: starts[0] ?? null,
    pairs,
    unlisted,
  }
}
