/** The run as a command: the endpoint (the mock server if none is named), progress, reports, summary, exit code. */
import { randomBytes } from 'node:crypto'
import { isAbsolute, join, relative } from 'node:path'
import type { Report } from '../model/report.ts'
import { type Written, options as schema } from '../options/schema.ts'
import { withDefaults } from '../options/option.ts'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { shellWord } from '../protocol/shell.ts'
import { drawJson } from '../reporters/json.ts'
import { wrapped } from '../reporters/columns.ts'
import { painter } from '../reporters/paint.ts'
import { drawVerdictLine } from '../reporters/terminal-summary.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { UsageError } from '../options/usage-error.ts'
import type { RunOptions } from '../options/run-options.ts'
import { type Prepared, prepare } from '../run/prepare.ts'
import { runPrepared } from '../run/run.ts'
import { resumed } from '../transport/resumed.ts'
import { sockets } from '../transport/transport.ts'
import { exitCodeOf } from '../verdict/run-verdict.ts'
import { writeBaseline } from './baseline.ts'
import { confirm, costInWords, isLoopback } from './cost.ts'
import { formatsNamed, DEFAULT_FORMATS } from './formats.ts'
import { asPlainLines, formatGithub, wantsGithub } from './github.ts'
import { openHar } from './har-output.ts'
import { saveFailingRequests } from './corpus-files.ts'
import type { Host } from './host.ts'
import { type Output, openOutput, writtenLines } from './output.ts'
import { guarded, print, printCommands, warn } from './guarded-output.ts'
import { planned } from './plan.ts'
import { noProgress, progressOn } from './progress.ts'
import { assertSameRun, drawnIn, earlierIn } from './resume.ts'
import { runOptions } from './settings.ts'
import { targetLine } from './target.ts'
import { styleOf } from './terminal-style.ts'

/** Gives the exit code. Throws a UsageError for what the operator got wrong, and a StartFailure where no chat request was served: no report is written then. `heard` is handed the report. */
export async function check(
  written: Written,
  args: readonly string[],
  host: Host,
  heard: (report: Report) => void = () => undefined,
): Promise<number> {
  const { environment, stderr } = host
  const { baseUrl } = written
  const { out: named, format, failOn, json, quiet, verbose } = withDefaults(written, schema)
  assertOneOutput({ json, quiet, verbose })
  const out = written.resume ?? named
  if (written.out !== undefined && written.out !== out) throw new UsageError('leave out --out: a run goes on where it was', 'resume')
  const earlier = written.resume == null ? null : earlierIn(written.resume)
  const embedded = baseUrl === undefined ? await embeddedEndpoint(written.imageHost != null) : null
  const interrupt = new AbortController()
  let progress = noProgress
  let output: Output | null = null
  const release = onSignals(
    host,
    (name) => {
      interrupt.abort(name)
      progress.end('Interrupted: writing the report. Press Ctrl-C again to stop at once.')
    },
    () => {
      progress.close()
    },
  )
  try {
    const options = runOptions(written, { environment, today: new Date() }, baseUrl ?? embedded?.url ?? '', embedded?.key ?? null)
    // Before the output is opened: a usage error leaves the last report alone.
    const prepared = reproducible(written, args, {
      ...options,
      ...(embedded === null ? {} : { product: 'vision-conformance serve' }),
      source: sourceOf(written.config, environment),
      signal: interrupt.signal,
      ...(earlier === null ? {} : drawnIn(earlier.record)),
      transport: earlier === null ? host.transport : resumed(earlier.record, host.transport ?? sockets),
      listen: (event) => {
        output?.hear(event)
        progress.hear(event)
      },
    })
    if (earlier !== null) assertSameRun(prepared.settings, earlier.record, embedded !== null)
    output = openOutput(
      out,
      [...new Set([...DEFAULT_FORMATS, ...formatsNamed(format)])],
      prepared.settings.transcripts,
      earlier,
      format.some((name) => name === 'har') ? openHar(out) : null,
    )
    if (!quiet && !json) sayTarget(written, host)
    if (!isLoopback(options.baseUrl)) await showCost(prepared, written, host)
    if (!quiet && !(json && !stderr.isTTY)) progress = progressOn(stderr, environment, guarded(options.baseUrl))
    const { report, files, notes, faults } = output.finish(await runPrepared(prepared))
    heard(report)
    const kept = written.corpus === undefined ? [] : saveFailingRequests(written.corpus, report)
    const renewed = prepared.settings.baseline?.renewUntil == null ? [] : writeBaseline(report)
    say(
      report,
      { out, json, quiet, verbose, files: [...files, ...renewed, ...kept], isGithub: wantsGithub(written.github, environment) },
      host,
    )
    for (const note of notes) warn(note, stderr)
    for (const fault of faults) warn(fault, stderr)
    return exitCodeOf(report, faults.length, failOn)
  } finally {
    progress.close()
    output?.close()
    release()
    await embedded?.close()
  }
}

interface Printing {
  readonly out: string
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly files: readonly string[]
  readonly isGithub: boolean
}

/** What a run says in the end. GitHub reads its commands from both streams: beside JSON they go to the other one. */
function say(report: Report, { out, json, quiet, verbose, files, isGithub }: Printing, { environment, stdout, stderr }: Host): void {
  const style = styleOf(stdout, environment)
  const reportFile = join(out, 'report.json')
  const text = json
    ? drawJson(report)
    : quiet
      ? `${drawVerdictLine(report, painter(style.colour))}\n`
      : `${drawTerminal(report, { ...style, verbose, reportFile })}\n${writtenLines(files)}`
  if (isGithub && !json) printCommands(asPlainLines(text), stdout)
  else print(text, stdout)
  if (isGithub) printCommands(formatGithub(report, out, environment), json ? stderr : stdout)
}

/** The file of this repository that asks for the run: the configuration, else the workflow that runs it; empty: unknown. */
function sourceOf(config: string | undefined, environment: Host['environment']): string {
  const workflow = /^[^/]+\/[^/]+\/([^@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  const path = config === undefined ? (workflow ?? environment['CI_CONFIG_PATH'] ?? '') : relative(process.cwd(), config)
  return path.startsWith('..') || isAbsolute(path) ? '' : path.replaceAll('\\', '/')
}

function assertOneOutput(given: Readonly<Record<'json' | 'quiet' | 'verbose', boolean>>): void {
  const [first, second] = Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? [name] : []))
  if (first !== undefined && second !== undefined) throw new UsageError(`use only one of --${first} and --${second}`)
}

function sayTarget(written: Written, { environment, stderr }: Host): void {
  const line = targetLine(written, environment)
  if (line !== null) print(`${line}\n`, stderr)
}

/** Asks on a terminal; elsewhere, and with --yes, the run goes on. */
async function showCost(prepared: Prepared, { json, quiet, yes }: Written, { ask, environment, stderr }: Host): Promise<void> {
  const cost = wrapped(costInWords(prepared), styleOf(stderr, environment).columns).join('\n')
  if (ask !== null && stderr.isTTY && yes !== true) await confirm(cost, ask)
  else if (json !== true && quiet !== true) print(`${cost}\n`, stderr)
}

/** With the command that repeats the run: it names the seed and the nonce that were picked for it. */
function reproducible({ seed, nonce, resume }: Written, args: readonly string[], options: RunOptions): Prepared {
  const prepared = prepare(options)
  const { settings } = prepared
  const picked = [
    ...(seed === 'random' ? ['--seed', String(settings.seed)] : []),
    ...(nonce === undefined || nonce === 'random' ? ['--nonce', settings.nonce] : []),
  ]
  return {
    ...prepared,
    settings: {
      ...settings,
      reproduce: ['npx vision-conformance', ...[...withoutResume(args, resume), ...picked].map(shellWord)].join(' '),
    },
  }
}

/** It is the whole run that is repeated. */
const withoutResume = (args: readonly string[], folder: string | null = null): readonly string[] =>
  folder === null
    ? args
    : args.filter((arg, at) => arg !== `--resume=${folder}` && arg !== '--resume' && !(arg === folder && args[at - 1] === '--resume'))

/** Shows what a run would send, and what it would cost. */
export async function plan(written: Written, host: Host): Promise<void> {
  const { baseUrl } = written
  const embedded = baseUrl === undefined ? await embeddedEndpoint(written.imageHost != null) : null
  sayTarget(written, host)
  try {
    print(
      await planned(
        runOptions(written, { environment: host.environment, today: new Date() }, baseUrl ?? embedded?.url ?? '', embedded?.key ?? null),
      ),
      host.stdout,
    )
  } finally {
    await embedded?.close()
  }
}

async function embeddedEndpoint(
  fetchesImages: boolean,
): Promise<{ readonly url: string; readonly key: string; readonly close: () => Promise<void> }> {
  const key = `sk-${randomBytes(18).toString('base64url')}`
  // A pause between tokens, so that the rows on pace have something to see.
  const { url, close } = await startEndpoint({ apiKey: key, tokenMs: 1, fetchesImages })
  return { url, key, close }
}

/** The first signal ends the run with its report; the second ends the process. */
function onSignals(host: Host, first: (name: string) => void, second: () => void): () => void {
  let seen = false
  return host.onSignals((name) => {
    if (seen) {
      second()
      host.exit(3)
    }
    seen = true
    first(name)
  })
}
