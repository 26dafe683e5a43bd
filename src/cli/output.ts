/** Where a run writes: the reports of the registry, and transcripts.ndjson as it grows. */
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Report } from '../model/report.ts'
import type { RecordHeader, RunStop } from '../model/record.ts'
import { type Reporter, reporters } from '../reporters/registry.ts'
import type { RunEvent } from '../model/run-event.ts'
import { UsageError } from '../options/usage-error.ts'
import { version } from '../run/version.ts'
import { guarded, writtenWhole } from './guarded-output.ts'
import { harName, type HarOutput } from './har-output.ts'
import { dropPrevious, lockFolder, previousName, recordName, setAside } from './output-folder.ts'
import type { Earlier } from './resume.ts'
import { type RequestFiles, requestFiles, requestsName } from './request-files.ts'
import { collectGarbage } from '../transport/collect-garbage.ts'
import { recorder } from '../transport/record-text.ts'
import type { TranscriptsKept } from '../transport/stored-bodies.ts'

export interface Output {
  /** Writes what a record holds of an event. */
  readonly hear: (event: RunEvent) => void
  /** Lets go of the folder: whatever happened, another run may write there. */
  readonly close: () => void
  /** Writes each report whole or not at all; gives the report as it was written. One that cannot be drawn is a fault of ours, and keeps none of the others. */
  readonly finish: (report: Report) => Written & { readonly report: Report }
}

/** Throws a UsageError where the folder cannot be written. Until a run has started nothing is: a failed start leaves the last report alone. */
export function openOutput(
  folder: string,
  formats: readonly Reporter[],
  transcripts: TranscriptsKept,
  earlier: Earlier | null = null,
  har: HarOutput | null = null,
): Output {
  const path = join(folder, recordName)
  const unlock = lockFolder(madeFolder(folder))
  const record = recorder(version, guarded, transcripts)
  const requests = requestFiles()
  let file: number | null = null
  /** Why the record could not be written to its end, a sentence; null: it could. A full disk does not end a run. */
  let fault: string | null = null
  const write = (text: string): void => {
    if (fault !== null) return
    try {
      const others = [requestsName, harName, ...reporters.map((one) => one.file)]
      if (file === null && earlier === null) setAside(folder, [recordName, ...others])
      // A run that was interrupted has written its report; one that was killed has left that of the run before aside.
      else if (file === null && others.some((name) => existsSync(join(folder, name)))) setAside(folder, others)
      file ??= earlier === null ? openSync(path, 'w') : openedAfter(path, earlier.lines)
      // Straight to the system: what has ended is kept if this process is killed.
      for (const bytes = Buffer.from(text); written < bytes.length;) written += writeSync(file, bytes, written)
      written = 0
    } catch (error) {
      fault = `${recordName} is incomplete (${codeOf(error)}): the run cannot be judged again`
    }
  }
  let written = 0
  let stop: RunStop | null = null
  let header: RecordHeader | null = null
  const over = new Set(earlier?.record.over)
  /** Ids of exchanges that are in the record already. */
  const followed = new Set(earlier?.record.exchanges.map(({ transcript }) => transcript.id))
  return {
    hear: (event) => {
      requests.hear(event)
      if (event.kind === 'transcript') {
        if (followed.has(event.transcript.id)) return
        const text = record.exchange(event.transcript, event.order)
        if (text !== '') write(text)
        har?.entry(event.transcript, event.order)
      } else if (event.kind === 'opened') {
        const forgotten = event.resumed?.forgotten() ?? []
        for (const id of forgotten) followed.delete(id)
        ;({ header } = event)
        for (const { transcript, order } of earlier?.record.exchanges ?? []) if (followed.has(transcript.id)) har?.entry(transcript, order)
        write(earlier === null ? record.header(event.header) : record.resume(earlier.lines, forgotten, event.header.settings))
      } else if (event.kind === 'over') {
        if (!over.has(event.scenario)) write(record.over(event.scenario))
        over.add(event.scenario)
      } else if (event.kind === 'stopped') stop = event.stop
    },
    finish: (report) => {
      const { footer, recorded } = record.close(stop)
      write(footer)
      if (file !== null) closeSync(file)
      const complete = { ...report, transcripts: recorded }
      const { files, notes, faults } = writeReports(folder, formats, complete, requests, () =>
        har === null || header === null ? [] : [har.finish(header, [...over], stop)],
      )
      const all = [...(fault === null ? [] : [fault]), ...faults]
      if (all.length === 0) dropPrevious(folder)
      else all.push(`the reports of the previous run are in ${join(folder, previousName)}`)
      return { notes, faults: all, files: fault === null ? [...files, path] : files, report: complete }
    },
    close: () => {
      har?.close()
      unlock()
    },
  }
}

/** The file, which goes on after these lines. */
function openedAfter(path: string, lines: string): number {
  truncateSync(path, Buffer.byteLength(lines))
  return openSync(path, 'a')
}

export interface Written {
  readonly files: readonly string[]
  /** Why formats were left out, a sentence each. */
  readonly notes: readonly string[]
  /** Why formats could not be written, a sentence each. */
  readonly faults: readonly string[]
}

/** Draws the formats into a folder that is there, and puts the bodies of requests beside them; one that cannot be drawn keeps none of the others. */
export function writeReports(
  folder: string,
  formats: readonly Reporter[],
  report: Report,
  requests: RequestFiles | null = null,
  har: () => readonly string[] = () => [],
): Written {
  const files: string[] = []
  const faults: string[] = []
  const notes: string[] = []
  const attempt = (name: string, write: () => readonly string[]): void => {
    try {
      for (const path of write()) files.push(path)
    } catch (error) {
      const code = codeOf(error)
      faults.push(
        `${name} could not be written${code === '' ? `: ${error instanceof Error ? error.message : String(error)}` : ` (${code})`}`,
      )
    }
  }
  for (const { file, draw, withheld, changed } of formats) {
    const reason = withheld?.(report) ?? null
    if (reason !== null) {
      // One that an earlier run left there would be taken for this run's.
      rmSync(join(folder, file), { force: true })
      notes.push(`${file} is not written: ${reason}`)
      continue
    }
    collectGarbage()
    attempt(file, () => {
      const drawn = draw(report)
      const safe = guarded(drawn)
      return [writtenWhole(join(folder, file), safe === drawn || changed === undefined ? safe : changed(safe))]
    })
  }
  attempt(harName, har)
  if (requests !== null) attempt(requestsName, () => requests.write(folder))
  return { files, notes, faults }
}

/** Columns of a terminal. */
const MAX_LINE = 80

/** `Written to reports/latest: report.json, report.html`, a line a folder, or two where it is long. */
export function writtenLines(files: readonly string[]): string {
  const folders = [...new Set(files.map((file) => dirname(file)))]
  return folders
    .map((folder) => {
      const names = files.filter((file) => dirname(file) === folder).map((file) => basename(file))
      const head = `${folder === '.' ? 'Written' : `Written to ${folder}`}:`
      const line = `${head} ${names.join(', ')}`
      return line.length <= MAX_LINE ? `${line}\n` : `${head}\n  ${names.join(', ')}\n`
    })
    .join('')
}

/** With its parents. Node's own way never ends where the system says that a folder it cannot make has no parent, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return
    throw Object.assign(new Error(`${path} is not a directory`), { code: 'ENOTDIR' })
  }
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another run may have made it meanwhile.
    if (codeOf(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error
  }
}

/** Throws a UsageError where the folder cannot be made. */
export function madeFolder(folder: string): string {
  try {
    makeFolder(resolve(folder))
    return folder
  } catch (error) {
    throw new UsageError(`${folder} cannot be written (${String(Reflect.get(Object(error), 'code'))})`, 'out')
  }
}

/** Of the system, `ENOSPC`; empty: it is no fault of the system's. */
function codeOf(error: unknown): string {
  const code: unknown = Reflect.get(Object(error), 'code')
  return typeof code === 'string' ? code : ''
}
