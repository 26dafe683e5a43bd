/** `fleet run`: the pairs of one shard, several targets at once, each pair in a process of its own. */
import { planDifference } from '../fleet/plan.ts'
import { chainsOf } from '../fleet/shards.ts'
import { type Target, targetsDigest } from '../fleet/targets.ts'
import type { FleetPart, FleetPlan, PairResult, PlannedPair } from '../model/fleet.ts'
import { fleetRunOptions } from '../options/fleet-options.ts'
import { type WrittenOf, withDefaults } from '../options/option.ts'
import { shown } from '../options/kinds.ts'
import { UsageError } from '../options/usage-error.ts'
import { counted } from '../reporters/figures.ts'
import { visibleLine } from '../reporters/visible.ts'
import type { Child } from './fleet-child.ts'
import { readPlan } from './fleet-file.ts'
import { listingTargets } from './fleet-models.ts'
import { runPair } from './fleet-pair.ts'
import { inParallel } from './fleet-parallel.ts'
import { type Part, earlierPart, openPart, planToResume } from './fleet-part.ts'
import { dayOf, planFor } from './fleet-plan.ts'
import { type Targets, readTargets } from './fleet-targets.ts'
import { print, warn } from './guarded-output.ts'
import type { Environment, Host } from './host.ts'
import { madeFolder } from './output.ts'
import { lockFolder } from './output-folder.ts'
import { guardEnvironment } from './settings.ts'

type Written = WrittenOf<typeof fleetRunOptions>

/** Gives the exit code: 0 where each pair of the shard has a report. Throws a UsageError before anything is started. */
export async function fleetRun(written: Written, host: Host): Promise<number> {
  guardEnvironment(host.environment)
  const given = withDefaults(written, fleetRunOptions)
  const named = given.plan === null ? null : planNamed(given.plan, written)
  const file = readTargets(given.targets, named === null ? given.requirements : named.requirementSet)
  if (named !== null) assertSameFiles(named, file)
  const shard = shardOf(written, named, host.environment)
  const folder = madeFolder(given.out)
  const unlock = lockFolder(folder)
  try {
    const earlier = earlierPart(folder)
    const isNonceGiven = named !== null || written.nonce !== undefined || written.date !== undefined
    const plan = planToResume(folder, earlier, named ?? planOfDay(file, written, shard.of), isNonceGiven)
    const part = openPart(folder, plan, shard, earlier)
    await runShard(part, shard, { file, folder, parallel: given.parallel, maxTime: given.maxTime }, host)
    const fault = part.fault()
    if (fault !== null) warn(fault, host.stderr)
    return fault !== null ? 4 : part.isComplete() ? 0 : 3
  } finally {
    unlock()
  }
}

interface ShardSettings {
  readonly file: Targets
  readonly folder: string
  readonly parallel: number
  /** Of each run, s. */
  readonly maxTime: number
}

async function runShard(
  part: Part,
  { index }: FleetPart['shard'],
  { file, folder, parallel, maxTime }: ShardSettings,
  host: Host,
): Promise<void> {
  const targets = new Map(file.targets.map((target) => [target.name, target]))
  const pairs = part.plan.pairs.filter(({ shard }) => shard === index)
  const running = new Map<string, Pick<Child, 'signal'>>()
  let interrupted: string | null = null
  const release = host.onSignals((name) => {
    interrupted = name
    for (const child of running.values()) passOn(child, name)
  })
  try {
    await inParallel(chainsOf(pairs), parallel, async (chain) => {
      for (const pair of chain) {
        if (interrupted !== null) return
        const earlier = part.result(pair.id)
        const result = await runPair({
          pair,
          target: targetOf(targets, pair),
          plan: part.plan,
          out: folder,
          earlier,
          maxTime,
          command: host.command,
          environment: host.environment,
          interrupted: () => interrupted,
          runs: (child) => {
            if (child === null) running.delete(pair.id)
            else running.set(pair.id, child)
          },
        })
        if (result === earlier) continue
        part.record(result)
        print(`${lineOf(result)}\n`, host.stdout)
      }
    })
  } finally {
    release()
  }
}

function passOn(child: Pick<Child, 'signal'>, name: string): void {
  try {
    child.signal(name)
  } catch {
    // It has ended meanwhile.
  }
}

/** The plan is of this targets file, so that each of its pairs has a target. */
function targetOf(targets: ReadonlyMap<string, Target>, { target }: PlannedPair): Target {
  const found = targets.get(target)
  if (found === undefined) throw new UsageError(`the plan has a target that the targets file has not: "${target}"`, 'plan')
  return found
}

const lineOf = ({ id, outcome, because, exitCode }: PairResult): string =>
  visibleLine(`${id}: ${outcome === 'reported' ? `reported, exit code ${String(exitCode)}` : `${outcome}: ${because ?? ''}`}`)

/** Throws a UsageError for options that the plan decides. */
function planNamed(path: string, written: Written): FleetPlan {
  const contradicted = (['nonce', 'date', 'requirements'] as const).find((name) => written[name] !== undefined)
  if (contradicted !== undefined) throw new UsageError('leave it out: the plan decides it', contradicted)
  return readPlan(path)
}

/** Throws a UsageError for a plan of another targets file, or of other files that it names. */
function assertSameFiles(plan: FleetPlan, { facts, targets }: Targets): void {
  const difference = planDifference(plan, { ...plan, ...facts, targetsDigest: targetsDigest(targets) })
  if (difference !== null) throw new UsageError(`the plan was made with ${difference}: make it again with "fleet plan --out"`, 'plan')
}

/** Throws a UsageError where machines could make different plans. */
function planOfDay(file: Targets, { nonce, date }: Written, shards: number): FleetPlan {
  const [listing] = listingTargets(file.targets)
  if (listing !== undefined)
    throw new UsageError(
      `target "${listing}" has no list of models: run "fleet plan --out plan.json" once, and give --plan plan.json to each shard`,
      'plan',
    )
  if (nonce === 'random')
    throw new UsageError('shards would have different nonces: run "fleet plan --nonce random --out plan.json"', 'nonce')
  const models = new Map(file.targets.map(({ name, models: named }) => [name, 'list' in named ? [] : named]))
  return planFor(file, { models, unlisted: [] }, { shards, nonce: nonce ?? null, day: date ?? dayOf(new Date()) })
}

const indexVariable = 'JOB_COMPLETION_INDEX'

/** Throws a UsageError where it is not known which shard to run. */
function shardOf({ shard, shards }: Written, plan: FleetPlan | null, environment: Environment): FleetPart['shard'] {
  const [index, of] = (shard ?? '').split('/').map(Number)
  const count = of ?? shards ?? plan?.shards ?? 1
  if (shard !== undefined && shards !== undefined && of !== shards)
    throw new UsageError(`${shard} is not a shard of ${String(shards)}`, 'shard')
  if (plan !== null && plan.shards !== count)
    throw new UsageError(`the plan has ${counted(plan.shards, 'shard')}, not ${String(count)}`, of === undefined ? 'shards' : 'shard')
  const chosen = shard === undefined ? indexFrom(environment, count) : (index ?? 0)
  if (chosen > count) throw new UsageError(`expected a shard from 1 to ${String(count)}, got ${String(chosen)}`, 'shard')
  return { index: chosen, of: count }
}

function indexFrom(environment: Environment, shards: number): number {
  const text = environment[indexVariable]
  if (text === undefined) {
    if (shards === 1) return 1
    throw new UsageError(`expected a shard such as 1/${String(shards)}, since ${indexVariable} is not set`, 'shard')
  }
  if (!/^\d{1,6}$/.test(text) || Number(text) >= shards)
    throw new UsageError(`${indexVariable}: expected a whole number from 0 to ${String(shards - 1)} (--shards), got ${shown(text)}`)
  return Number(text) + 1
}
