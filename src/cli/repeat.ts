/** `--repeat`: the same selection again and again, each run in a directory of its own, and what the runs tell together. */
import { randomInt } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { type Repeat, repeatSchema } from '../model/repeat.ts'
import type { Report } from '../model/report.ts'
import { withDefaults } from '../options/option.ts'
import { type Written, options as schema } from '../options/schema.ts'
import { flagOf } from '../options/spelling.ts'
import { UsageError } from '../options/usage-error.ts'
import { shownJson } from '../reporters/json.ts'
import { drawRepeat } from '../reporters/terminal-repeat.ts'
import { version } from '../run/version.ts'
import { type Tally, emptyTally, ratesOf, tallied } from '../verdict/repeated.ts'
import { check } from './check.ts'
import { print, warn, writtenWhole } from './guarded-output.ts'
import type { Host } from './host.ts'
import { madeFolder, writtenLines } from './output.ts'
import { endOf } from './repeat-until.ts'

const summaryName = 'repeat.json'
/** Seeds have 31 bits. */
const MAX_SEED = 2 ** 31
/** After a run that could not start: the endpoint may be restarting. */
const PAUSE_MS = 10_000
/** Digits of a run's number where it is not known how many runs there will be. */
const DIGITS = 4

export const isRepeated = ({ repeat, repeatUntil, keepRuns }: Written): boolean =>
  [repeat, repeatUntil, keepRuns].some((given) => given != null)

/** How one run is made, and how time passes: tests have their own. */
export interface RepeatSteps {
  readonly run: (written: Written, args: readonly string[], host: Host, heard: (report: Report) => void) => Promise<number>
  readonly now: () => Date
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

const steps: RepeatSteps = {
  run: check,
  now: () => new Date(),
  // An interrupted pause is over.
  pause: (ms, signal) => later(ms, undefined, { signal }).catch(() => undefined),
}

/** Gives the exit code: the worst of the runs. Throws a UsageError before the first run, and for one that ends a later run. */
export async function repeated(
  written: Written,
  args: readonly string[],
  host: Host,
  { run, now, pause }: RepeatSteps = steps,
): Promise<number> {
  assertRepeatable(written)
  const { out, repeat, repeatUntil, keepRuns, seed: asked, verbose } = withDefaults(written, schema)
  const startedAt = now()
  const end = repeatUntil === null ? null : endOf(repeatUntil, startedAt)
  if (existsSync(join(out, summaryName)))
    throw new UsageError(`${out} has the runs of an earlier repetition: choose another directory with --out, or remove it`, 'repeat')
  madeFolder(out)
  const seed = asked === 'random' ? randomInt(MAX_SEED) : asked
  const digits = repeat === null ? DIGITS : String(repeat).length
  const folderOf = (number: number): string => join(out, String(number).padStart(digits, '0'))
  const interrupt = new AbortController()
  const release = host.onSignals((name) => {
    interrupt.abort(name)
  })
  let tally: Tally = emptyTally
  let code = 0
  const isOver = (): boolean => tally.runs.done === repeat || (end !== null && now() >= end) || interrupt.signal.aborted
  try {
    do {
      const number = tally.runs.done + 1
      const folder = folderOf(number)
      print(`Run ${String(number)}${repeat === null ? '' : ` of ${String(repeat)}`}, ${folder}:\n`, host.stdout)
      const { code: ended, report } = await attempted(host, (heard) =>
        run(
          // A question is asked once.
          { ...single(written), out: folder, seed, quiet: !verbose, yes: written.yes === true || number > 1 },
          [...singleArgs(args), ...(asked === 'random' ? ['--seed', String(seed)] : [])],
          host,
          heard,
        ),
      )
      tally = tallied(tally, report)
      code = worse(code, ended)
      if (keepRuns !== null && number > keepRuns) rmSync(folderOf(number - keepRuns), { recursive: true, force: true })
      if (report === null && !isOver()) await pause(PAUSE_MS, interrupt.signal)
    } while (!isOver())
  } finally {
    release()
    if (tally.runs.done > 0) {
      const interrupted = interrupt.signal.aborted ? String(interrupt.signal.reason) : ''
      writeSummary(join(out, summaryName), summaryOf(tally, code, startedAt, now(), interrupted), host)
    }
  }
  return code
}

const summaryOf = (
  { runs, seed, target, ...counted }: Tally,
  exitCode: number,
  startedAt: Date,
  endedAt: Date,
  interrupted: string,
): Repeat => ({
  schema: repeatSchema,
  tool: { name: 'vision-conformance', version },
  target,
  seed,
  startedAt: startedAt.toISOString(),
  endedAt: endedAt.toISOString(),
  runs,
  interrupted,
  exitCode,
  ...ratesOf(counted),
})

function writeSummary(path: string, summary: Repeat, host: Host): void {
  const file = writtenWhole(path, shownJson(summary))
  print(`\n${drawRepeat(summary)}${writtenLines([file])}`, host.stdout)
}

/** Options that make one run of it, or that say how one run is shown. */
const excluded = ['resume', 'plan', 'json', 'updateBaseline'] as const

function assertRepeatable(written: Written): void {
  const { repeat, repeatUntil, nonce } = written
  if (repeat == null && repeatUntil == null) throw new UsageError('use it together with --repeat or --repeat-until', 'keepRuns')
  const name = repeat == null ? 'repeatUntil' : 'repeat'
  const other = excluded.find((one) => written[one] != null && written[one] !== false)
  if (other !== undefined) throw new UsageError(`cannot be combined with ${flagOf(other)}: leave one of them out`, name)
  if (nonce !== undefined && nonce !== 'random')
    throw new UsageError('cannot be combined with --nonce: each run picks a new one, so that caches do not answer', name)
}

const repetition: readonly string[] = ['repeat', 'repeatUntil', 'keepRuns']

const single = (written: Written): Written => Object.fromEntries(Object.entries(written).filter(([name]) => !repetition.includes(name)))

const flags = repetition.map(flagOf)

/** What repeats one run. */
const singleArgs = (args: readonly string[]): readonly string[] =>
  args.filter((arg, at) => !flags.some((flag) => arg === flag || arg.startsWith(`${flag}=`) || args[at - 1] === flag))

/** A run that cannot start is over; the next one may start. A UsageError ends the repetition. */
async function attempted(
  host: Host,
  run: (heard: (report: Report) => void) => Promise<number>,
): Promise<{ readonly code: number; readonly report: Report | null }> {
  let made: Report | null = null
  const hear = (report: Report): void => {
    made = report
  }
  try {
    return { code: await run(hear), report: made }
  } catch (error) {
    if (error instanceof UsageError) throw error
    warn(error instanceof Error ? error.message : String(error), host.stderr)
    return { code: error instanceof Error && error.name === 'StartFailure' ? 3 : 4, report: made }
  }
}

/** As within a run: an internal error outranks a failure, which outranks what is undecided. */
const byRank: readonly number[] = [0, 3, 1, 2, 4]
const worse = (a: number, b: number): number => (byRank.indexOf(a) >= byRank.indexOf(b) ? a : b)
