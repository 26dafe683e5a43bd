/** `judge FILE`: the report of a finished run, made anew from its transcripts.ndjson, or one of the traffic in a HAR file. Nothing is sent. */
import { copyFileSync } from 'node:fs'
import { FileProblem, MAX_RECORD_BYTES, textOf } from './bounded-file.ts'
import { basename, dirname, join, resolve } from 'node:path'
import { HarError, isHar, readHar } from '../interchange/har-reading.ts'
import type { RunRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type { judgeOptions } from '../options/command-options.ts'
import type { WrittenOf } from '../options/option.ts'
import { UsageError } from '../options/usage-error.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { judgeHar } from '../run/har-traffic.ts'
import { judge } from '../run/judge.ts'
import { RecordError } from '../transport/record-entries.ts'
import { readRecord } from '../transport/record-text.ts'
import { exitCodeOf } from '../verdict/run-verdict.ts'
import { DEFAULT_FORMATS } from './formats.ts'
import { guardSecrets, print, warn } from './guarded-output.ts'
import { guardEnvironment } from './settings.ts'
import type { Host } from './host.ts'
import { madeFolder, writeReports, writtenLines } from './output.ts'
import { lockFolder, recordName } from './output-folder.ts'
import { type RequestFiles, requestFiles } from './request-files.ts'
import { styleOf } from './terminal-style.ts'

/** Gives the exit code, as that of a run; throws a UsageError for what the user got wrong. */
export async function judged(path: string, options: WrittenOf<typeof judgeOptions>, host: Host): Promise<number> {
  guardEnvironment(host.environment)
  const requests = requestFiles()
  const { requirements, out = 'reports/judged' } = options
  const text = contents(path)
  const { report, notes, isRecord } = isHar(text)
    ? { ...(await harJudged(path, text, requirements)), isRecord: false }
    : { ...(await recordJudged(path, text, requirements, requests)), isRecord: true }
  const folder = madeFolder(out)
  const unlock = lockFolder(folder)
  try {
    // A HAR file may hold keys: it is not copied.
    return written(isRecord ? path : null, folder, report, requests, notes, host)
  } finally {
    unlock()
  }
}

interface Judged {
  readonly report: Report
  /** What could not be judged, a sentence each. */
  readonly notes: readonly string[]
}

async function recordJudged(path: string, text: string, requirements: string | null | undefined, requests: RequestFiles): Promise<Judged> {
  const record = attempted(path, () => readRecord(text))
  const report = await judge(record, { requirements, listen: requests.hear })
  return { report, notes: undecided(record, report) }
}

async function harJudged(path: string, text: string, requirements: string | null | undefined): Promise<Judged> {
  const file = attempted(path, () => readHar(text))
  const result = await judgeHar(file, { requirements, source: basename(path) }, guardSecrets)
  if (result === null) throw new UsageError(`judge: ${path} has no response to a valid POST to /chat/completions`)
  return result
}

function written(
  path: string | null,
  folder: string,
  report: Report,
  requests: RequestFiles,
  undecided: readonly string[],
  host: Host,
): number {
  const { files, notes, faults } = writeReports(folder, DEFAULT_FORMATS, report, requests)
  const copy = join(folder, recordName)
  if (path !== null && resolve(dirname(path)) !== resolve(folder)) copyFileSync(path, copy)
  print(
    `${drawTerminal(report, { ...styleOf(host.stdout, host.environment), reportFile: join(folder, 'report.json') })}\n${writtenLines(path === null ? files : [...files, copy])}`,
    host.stdout,
  )
  for (const note of [...notes, ...undecided]) warn(note, host.stderr)
  for (const fault of faults) warn(fault, host.stderr)
  return exitCodeOf(report, faults.length, 'fail')
}

const MAX_NAMED = 20

/** What a record without all bodies leaves open, a sentence; empty: it has them. */
function undecided({ exchanges }: RunRecord, { requirements }: Report): readonly string[] {
  const cut = exchanges.filter(({ transcript: { end } }) => end.kind === 'too-large' && end.of !== undefined)
  if (cut.length === 0) return []
  const open = requirements.filter(
    ({ verdict, because }) => verdict === 'inconclusive' || because.startsWith('the record has no such request'),
  )
  const named = open.slice(0, MAX_NAMED).map(({ id }) => id)
  const more = open.length > named.length ? ` and ${String(open.length - named.length)} more` : ''
  return [
    `the record holds ${String(cut.length)} of ${String(exchanges.length)} response bodies in part or not at all (see --transcripts), so that these are undecided: ${named.join(', ')}${more}`,
  ]
}

function contents(path: string): string {
  return attempted(path, () => textOf(path, MAX_RECORD_BYTES))
}

function attempted<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RecordError || error instanceof HarError || error instanceof FileProblem)
      throw new UsageError(`judge: ${path} ${error.message}`)
    throw error
  }
}
