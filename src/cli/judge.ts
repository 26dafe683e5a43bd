/** `judge FILE`: the report of a finished run, made anew from its transcripts.ndjson. Nothing is sent. */
import { copyFileSync } from 'node:fs'
import { FileProblem, MAX_RECORD_BYTES, textOf } from './bounded-file.ts'
import { dirname, join, resolve } from 'node:path'
import type { RunRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type { judgeOptions } from '../options/command-options.ts'
import type { WrittenOf } from '../options/option.ts'
import { UsageError } from '../options/usage-error.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { judge } from '../run/judge.ts'
import { RecordError } from '../transport/record-entries.ts'
import { readRecord } from '../transport/record-text.ts'
import { exitCodeOf } from '../verdict/run-verdict.ts'
import { DEFAULT_FORMATS } from './formats.ts'
import { print, warn } from './guarded-output.ts'
import { guardEnvironment } from './settings.ts'
import type { Host } from './host.ts'
import { madeFolder, writeReports, writtenLines } from './output.ts'
import { lockFolder, recordName } from './output-folder.ts'
import { type RequestFiles, requestFiles } from './request-files.ts'
import { styleOf } from './terminal-style.ts'

/** Gives the exit code, as that of a run; throws a UsageError for what the user got wrong. */
export async function judged(path: string, options: WrittenOf<typeof judgeOptions>, host: Host): Promise<number> {
  guardEnvironment(host.environment)
  const record = recordIn(path)
  const requests = requestFiles()
  const report = await judge(record, { ...options, listen: requests.hear })
  const folder = madeFolder(options.out ?? 'reports/judged')
  const unlock = lockFolder(folder)
  try {
    return written(path, folder, report, requests, undecided(record, report), host)
  } finally {
    unlock()
  }
}

function written(path: string, folder: string, report: Report, requests: RequestFiles, undecided: readonly string[], host: Host): number {
  const { files, notes, faults } = writeReports(folder, DEFAULT_FORMATS, report, requests)
  const copy = join(folder, recordName)
  if (resolve(dirname(path)) !== resolve(folder)) copyFileSync(path, copy)
  print(
    `${drawTerminal(report, { ...styleOf(host.stdout, host.environment), reportFile: join(folder, 'report.json') })}\n${writtenLines([...files, copy])}`,
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

function recordIn(path: string): RunRecord {
  try {
    return readRecord(textOf(path, MAX_RECORD_BYTES))
  } catch (error) {
    if (error instanceof RecordError || error instanceof FileProblem) throw new UsageError(`judge: ${path} ${error.message}`)
    throw error
  }
}
