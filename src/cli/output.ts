/** Where a run writes: the reports of the registry, and transcripts.ndjson as it grows. */
import { accessSync, closeSync, constants, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Report } from '../model/report.ts'
import type { RunStop } from '../model/record.ts'
import type { Reporter } from '../reporters/registry.ts'
import type { RunEvent } from '../model/run-event.ts'
import { UsageError } from '../options/usage-error.ts'
import { version } from '../run/version.ts'
import { guarded, writtenWhole } from './guarded-output.ts'
import { recorder } from '../transport/record-text.ts'

export interface Output {
  /** Writes what a record holds of an event. */
  readonly hear: (event: RunEvent) => void
  /** Writes each report whole or not at all; gives the report as it was written. One that cannot be drawn is a fault of ours, and keeps none of the others. */
  readonly finish: (report: Report) => Written & { readonly report: Report }
}

/** What it takes to judge a run again. */
export const recordName = 'transcripts.ndjson'

/** Throws a UsageError where the folder cannot be written. Until a run has started nothing is: a failed start leaves the last report alone. */
export function openOutput(folder: string, formats: readonly Reporter[]): Output {
  const path = join(folder, recordName)
  assertWritable(folder)
  const record = recorder(version, guarded)
  let file: number | null = null
  const write = (text: string): void => {
    file ??= opened(folder, path)
    writeSync(file, text)
  }
  /** Exchanges of the preflight, which the header tells the result of; null: it is written. */
  let before: string[] | null = []
  let stop: RunStop | null = null
  return {
    hear: (event) => {
      if (event.kind === 'transcript') {
        const text = record.exchange(event.transcript, event.order)
        if (before === null) write(text)
        else before.push(text)
      } else if (event.kind === 'opened') {
        write([record.header(event.header), ...(before ?? [])].join(''))
        before = null
      } else if (event.kind === 'stopped') stop = event.stop
    },
    finish: (report) => {
      const { footer, recorded } = record.close(stop)
      write(footer)
      if (file !== null) closeSync(file)
      const complete = { ...report, transcripts: recorded }
      const { files, ...rest } = writeReports(folder, formats, complete)
      return { ...rest, files: [...files, path], report: complete }
    },
  }
}

export interface Written {
  readonly files: readonly string[]
  /** Why formats were left out, a sentence each. */
  readonly notes: readonly string[]
  /** Why formats could not be written, a sentence each. */
  readonly faults: readonly string[]
}

/** Draws the formats into a folder that is there; one that cannot be drawn keeps none of the others. */
export function writeReports(folder: string, formats: readonly Reporter[], report: Report): Written {
  const files: string[] = []
  const faults: string[] = []
  const notes: string[] = []
  for (const { file, draw, withheld } of formats) {
    const reason = withheld?.(report) ?? null
    if (reason !== null) {
      // One that an earlier run left there would be taken for this run's.
      rmSync(join(folder, file), { force: true })
      notes.push(`${file} is not written: ${reason}`)
      continue
    }
    try {
      files.push(writtenWhole(join(folder, file), draw(report)))
    } catch (error) {
      faults.push(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { files, notes, faults }
}

/** `Written to reports/latest: report.json, report.html`, a line a folder. */
export function writtenLines(files: readonly string[]): string {
  const folders = [...new Set(files.map((file) => dirname(file)))]
  return folders
    .map((folder) => {
      const names = files.filter((file) => dirname(file) === folder).map((file) => basename(file))
      return `${folder === '.' ? 'Written' : `Written to ${folder}`}: ${names.join(', ')}\n`
    })
    .join('')
}

/** Throws a UsageError where the folder cannot be made. */
export function madeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    throw new UsageError(`${folder} cannot be written (${String(Reflect.get(Object(error), 'code'))})`, 'out')
  }
}

function assertWritable(folder: string): void {
  madeFolder(folder)
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new UsageError(`--out: ${folder} cannot be written (${String(Reflect.get(Object(error), 'code'))})`)
  }
}

function opened(folder: string, path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    throw new UsageError(`${folder} cannot be written (${String(Reflect.get(Object(error), 'code'))})`, 'out')
  }
}
