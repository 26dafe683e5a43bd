/** One pair: run, resumed, or left as it is where it has its report. */
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { textDigest } from '../fleet/digest.ts'
import { nonceOf } from '../fleet/plan.ts'
import type { Target } from '../fleet/targets.ts'
import type { FleetPlan, PairResult, PlannedPair } from '../model/fleet.ts'
import type { Report } from '../model/report.ts'
import { UsageError } from '../options/usage-error.ts'
import { cut, visibleLine } from '../reporters/visible.ts'
import { MAX_RECORD_BYTES, bytesOf } from './bounded-file.ts'
import { argumentsOf, environmentOf, optionsFor, writtenOf } from './fleet-access.ts'
import { type Child, type ChildEnd, startChild } from './fleet-child.ts'
import { guarded } from './guarded-output.ts'
import type { Environment } from './host.ts'
import { isLocked, recordName, runningIn } from './output-folder.ts'

/** Beyond its limit, a run may take so long to write its reports, ms. */
const OVERRUN_MS = 60_000
const GRACE_MS = 10_000
const POLL_MS = 200

export interface PairSettings {
  readonly pair: PlannedPair
  readonly target: Target
  readonly plan: FleetPlan
  /** The folder of the part. */
  readonly out: string
  readonly earlier: PairResult | null
  /** Of the run, s. */
  readonly maxTime: number
  readonly command: readonly string[]
  readonly environment: Environment
  /** The name of the signal that ends this shard; null: none was received. */
  readonly interrupted: () => string | null
  /** Is handed the process while it runs, and null after it. */
  readonly runs: (child: Pick<Child, 'signal'> | null) => void
}

/** Whatever goes wrong with this pair is in its result. */
export async function runPair(settings: PairSettings): Promise<PairResult> {
  const { pair, out, earlier } = settings
  const base = { id: pair.id, attempts: earlier?.attempts ?? 0, exitCode: null, reportDigest: null }
  try {
    const folder = join(out, pair.id)
    mkdirSync(folder, { recursive: true })
    if (earlier?.outcome === 'reported' && digestIn(folder) === earlier.reportDigest) return earlier
    // A run whose shard was killed goes on by itself.
    await freed(folder, settings)
    if (settings.interrupted() !== null) return { ...base, outcome: 'interrupted', because: interruptedBy(settings.interrupted()) }
    const left = reportIn(folder, settings)
    if (left?.isWhole === true)
      return { ...base, outcome: 'reported', because: null, exitCode: earlier?.exitCode ?? null, reportDigest: left.digest }
    optionsFor(settings.target, settings.environment, new Date())
    return await attempt(folder, settings, base.attempts)
  } catch (error) {
    return { ...base, outcome: 'start-failed', because: sentenceOf(error) }
  }
}

const sentenceOf = (error: unknown): string => {
  const code: unknown = Reflect.get(Object(error), 'code')
  if (typeof code === 'string') return `The directory of the run cannot be written (${code}).`
  const text = error instanceof UsageError || error instanceof Error ? error.message : String(error)
  return `${guarded(visibleLine(text)).replace(/\.$/, '')}.`
}

const interruptedBy = (signal: string | null): string => `The run was interrupted${signal === null ? '' : ` by ${signal}`}.`

/** Waits for a run that still writes there, as long as it may take. */
async function freed(folder: string, { maxTime, interrupted, runs }: PairSettings): Promise<void> {
  const until = performance.now() + maxTime * 1000 + OVERRUN_MS
  for (let pid = runningIn(folder); pid !== null; pid = runningIn(folder)) {
    if (performance.now() > until) throw new UsageError(`process ${String(pid)} still writes to the directory of this run`)
    if (interrupted() !== null) return
    const running = pid
    runs({ signal: (name) => process.kill(running, name) })
    await pause(POLL_MS)
  }
  runs(null)
}

async function attempt(folder: string, settings: PairSettings, attempts: number): Promise<PairResult> {
  const isResumed = existsSync(join(folder, recordName))
  const log = join(folder, 'log.txt')
  const before = existsSync(log) ? statSync(log).size : 0
  const end = await ended(folder, log, isResumed, settings)
  // What cannot be resumed begins again.
  if (isResumed && end.exitCode === 2 && settings.interrupted() === null) {
    rmSync(join(folder, recordName), { force: true })
    return attempt(folder, settings, attempts + 1)
  }
  const base = { id: settings.pair.id, attempts: attempts + 1, exitCode: end.exitCode }
  const found = reportIn(folder, settings)
  if (found?.isWhole === true) return { ...base, outcome: 'reported', because: null, reportDigest: found.digest }
  return { ...base, ...withoutReport(end, found !== null, troubleIn(log, before), settings), reportDigest: null }
}

async function ended(folder: string, log: string, isResumed: boolean, settings: PairSettings): Promise<ChildEnd> {
  const { pair, plan, target, command, environment, maxTime, runs, interrupted } = settings
  const options = {
    model: pair.model,
    ...writtenOf(target),
    ...(plan.requirementSet === null ? {} : { requirements: plan.requirementSet }),
    nonce: nonceOf(plan, pair.id),
    maxTime,
    ...(isResumed ? { resume: folder } : { out: folder }),
    format: ['claim', 'badge'],
    quiet: true,
    yes: true,
    github: false,
  } as const
  const child = startChild({
    command: [...command, 'run', ...argumentsOf(options)],
    environment: { ...environmentOf(target, environment), VISION_CONFORMANCE_BASE_URL: target.baseUrl },
    log,
    limitMs: maxTime * 1000 + OVERRUN_MS,
    graceMs: GRACE_MS,
  })
  runs(child)
  const signal = interrupted()
  if (signal !== null) child.signal(signal)
  const end = await child.ended
  runs(null)
  return end
}

function withoutReport(
  { exitCode, signal, fault, isOverdue }: ChildEnd,
  isReportPartial: boolean,
  said: string,
  { maxTime, interrupted }: PairSettings,
): Pick<PairResult, 'outcome' | 'because'> {
  if (fault !== null) return { outcome: 'start-failed', because: `The process of the run could not be started (${fault}).` }
  if (isOverdue) return { outcome: 'crashed', because: `The run did not end within ${String(maxTime)} s, and was stopped.` }
  if (isReportPartial || interrupted() !== null) return { outcome: 'interrupted', because: interruptedBy(interrupted()) }
  if (signal !== null) return { outcome: 'crashed', because: `${signal} ended the process of the run.` }
  const because = said === '' ? `The run ended with exit code ${String(exitCode)} and without a report.` : said
  return { outcome: exitCode === 2 || exitCode === 3 ? 'start-failed' : 'crashed', because }
}

/** The report of this run in the folder; null: there is none. `isWhole`: the run was not interrupted, and has written all its files. */
function reportIn(folder: string, { pair, plan }: PairSettings): { readonly digest: string; readonly isWhole: boolean } | null {
  try {
    const bytes = bytesOf(join(folder, 'report.json'), MAX_RECORD_BYTES)
    const { run, target } = JSON.parse(bytes.toString('utf8')) as Report
    if (run.nonce !== nonceOf(plan, pair.id) || target.model !== pair.model) return null
    return { digest: textDigest(bytes), isWhole: !isLocked(folder) && !run.endedEarly.startsWith('interrupted') }
  } catch {
    return null
  }
}

function digestIn(folder: string): string | null {
  try {
    return textDigest(bytesOf(join(folder, 'report.json'), MAX_RECORD_BYTES))
  } catch {
    return null
  }
}

const MAX_TAIL = 8192
const MAX_SENTENCE = 500
const tool = 'vision-conformance: '

/** Formats that were left out are no trouble. */
const note = / is not written: /

/** The first sentence at the end of the log, from a place on, that says what went wrong. */
function troubleIn(log: string, from: number): string {
  const file = openSync(log, 'r')
  try {
    const { size } = fstatSync(file)
    const start = Math.max(from, size - MAX_TAIL)
    const bytes = Buffer.alloc(Math.max(0, size - start))
    readSync(file, bytes, 0, bytes.length, start)
    const line = bytes
      .toString('utf8')
      .split('\n')
      .find((one) => one.startsWith(tool) && !note.test(one))
    return line === undefined ? '' : guarded(cut(visibleLine(line.slice(tool.length)), MAX_SENTENCE))
  } catch {
    return ''
  } finally {
    closeSync(file)
  }
}
