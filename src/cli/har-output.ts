/** run.har: a run as HAR 1.2, written entry by entry, and under its name once it is whole. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { harWriter } from '../interchange/har-writing.ts'
import type { ExchangeOrder, RecordHeader, RunStop } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { version } from '../run/version.ts'
import { guarded } from './guarded-output.ts'

export const harName = 'run.har'

export interface HarOutput {
  /** `order`: null for an exchange of the preflight. */
  readonly entry: (transcript: Transcript, order: ExchangeOrder | null) => void
  /** Gives the path of the file; throws where it could not be written. */
  readonly finish: (header: RecordHeader, over: readonly string[], stop: RunStop | null) => string
  /** Drops what is not whole. */
  readonly close: () => void
}

export function openHar(folder: string): HarOutput {
  const path = join(folder, harName)
  const part = `${path}.part`
  const writer = harWriter(version, (ms) => new Date(ms).toISOString())
  let file: number | null = null
  let fault: Error | null = null
  const write = (text: string): void => {
    if (fault !== null) return
    try {
      file ??= openSync(part, 'w')
      const bytes = Buffer.from(guarded(text))
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    } catch (error) {
      fault = error instanceof Error ? error : new Error('it cannot be written')
    }
  }
  return {
    entry: (transcript, order) => {
      if (file === null) write(writer.start())
      write(writer.entry(transcript, order))
    },
    finish: ({ startedAt, settings, images, preflight }, over, stop) => {
      if (file === null) write(writer.start())
      write(writer.end({ version, startedAt, settings, images, preflight, stop, over }))
      if (fault !== null) throw fault
      if (file !== null) closeSync(file)
      file = null
      renameSync(part, path)
      return path
    },
    close: () => {
      if (file !== null) closeSync(file)
      file = null
      rmSync(part, { force: true })
    },
  }
}
