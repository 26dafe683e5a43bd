/** The run as a command: the endpoint (the embedded one if none is named), progress, reports, summary, exit code. */
import { randomBytes } from 'node:crypto'
import type { AreaProgress, RunEvent } from '../model/run-event.ts'
import { type Written, options as schema } from '../options/schema.ts'
import { withDefaults } from '../options/option.ts'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { shellWord } from '../protocol/shell.ts'
import { drawProgress } from '../reporters/progress.ts'
import { verdictNames } from '../reporters/report-summary.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { prepare } from '../run/prepare.ts'
import { runPrepared } from '../run/run.ts'
import { exitCodeOf } from '../verdict/run-verdict.ts'
import { writeBaseline } from './baseline.ts'
import { formatsNamed, DEFAULT_FORMATS } from './formats.ts'
import { asPlainLines, formatGithub, wantsGithub } from './github.ts'
import { saveFailingRequests } from './corpus-files.ts'
import { openOutput, writtenLines } from './output.ts'
import { planned } from './plan.ts'
import { type Environment, runOptions } from './settings.ts'
import { styleOf } from './terminal-style.ts'

/** Gives the exit code. Throws a UsageError for what the operator got wrong, and a StartFailure where no chat request was served: no report is written then. */
export async function check(written: Written, args: readonly string[]): Promise<number> {
  const environment: Environment = process.env
  const { baseUrl } = written
  const { out, format, failOn } = withDefaults(written, schema)
  const embedded = baseUrl === undefined ? await embeddedEndpoint(written.imageHost != null) : null
  const interrupt = new AbortController()
  const release = onSignals((name) => {
    interrupt.abort(name)
  })
  try {
    const progress = progressOf(process.stderr)
    const options = runOptions(written, { environment, today: new Date() }, baseUrl ?? embedded?.url ?? '', embedded?.key ?? null)
    // Before the output is opened: a usage error leaves the last report alone.
    const prepared = prepare({
      ...options,
      ...(embedded === null ? {} : { product: 'vision-conformance serve' }),
      reproduce: ['npx vision-conformance', ...args.map(shellWord)].join(' '),
      signal: interrupt.signal,
      listen: (event) => {
        output.hear(event)
        progress(event)
      },
    })
    const output = openOutput(out, [...new Set([...DEFAULT_FORMATS, ...formatsNamed(format)])])
    const report = await runPrepared(prepared)
    const { files, notes, faults } = output.finish(report)
    const kept = written.corpus === undefined ? [] : saveFailingRequests(written.corpus, report)
    const renewed = prepared.settings.baseline?.renewUntil == null ? [] : writeBaseline(report)
    const { columns, colour } = styleOf(process.stdout, environment)
    const summary = `${drawTerminal(report, { columns, colour })}\n${writtenLines([...files, ...renewed, ...kept])}`
    process.stdout.write(
      wantsGithub(written.github, environment) ? `${asPlainLines(summary)}${formatGithub(report, out, environment)}` : summary,
    )
    for (const note of notes) process.stderr.write(`vision-conformance: ${note}\n`)
    for (const fault of faults) process.stderr.write(`vision-conformance: ${fault}\n`)
    return exitCodeOf(report, faults.length, failOn)
  } finally {
    release()
    await embedded?.close()
  }
}

/** Shows what a run would send, and what it would cost. */
export async function plan(written: Written): Promise<void> {
  const { baseUrl } = written
  const embedded = baseUrl === undefined ? await embeddedEndpoint(written.imageHost != null) : null
  try {
    process.stdout.write(
      await planned(
        runOptions(written, { environment: process.env, today: new Date() }, baseUrl ?? embedded?.url ?? '', embedded?.key ?? null),
      ),
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
function onSignals(act: (name: string) => void): () => void {
  const names = ['SIGINT', 'SIGTERM'] as const
  let seen = false
  const hear = (name: string): void => {
    if (seen) process.exit(3)
    seen = true
    act(name)
  }
  for (const name of names) process.on(name, hear)
  return () => {
    for (const name of names) process.off(name, hear)
  }
}

/** One line that is drawn anew on a terminal; elsewhere a line for each area once it is done. */
function progressOf(stream: NodeJS.WriteStream): (event: RunEvent) => void {
  const style = styleOf(stream, process.env)
  const summary = new Set<string>()
  const plain = ({ area, done, total, worst }: AreaProgress): void => {
    if (done < total || summary.has(area)) return
    summary.add(area)
    stream.write(`${area}: done${worst === null || worst === 'pass' ? '' : `, ${verdictNames[worst]}`}\n`)
  }
  return (event) => {
    if (event.kind === 'progress') {
      if (stream.isTTY) stream.write(`\r\u001b[2K${drawProgress({ areas: event.areas, ...style })}`)
      else event.areas.forEach(plain)
    }
    if (event.kind === 'finished' && stream.isTTY) stream.write('\r\u001b[2K')
  }
}
