/** run.har: a run as HAR 1.2, written entry by entry, and under its name once it is whole. */
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { harWriter } from '../interchange/har-writing.ts'
import type { ExchangeOrder, RecordHeader, RunStop } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { version } from '../run/version.ts'
import { append } from './guarded-output.ts'

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
  let isBegun = false
  let fault: Error | null = null
  const write = (text: string): void => {
    if (fault !== null) return
    try {
      if (!isBegun) {
        rmSync(part, { force: true })
        append(part, writer.start())
      }
      isBegun = true
      append(part, text)
    } catch (error) {
      fault = error instanceof Error ? error : new Error('it cannot be written')
    }
  }
  return {
    entry: (transcript, order) => {
      write(writer.entry(transcript, order))
    },
    finish: ({ startedAt, settings, images, preflight }, over, stop) => {
      write(writer.end({ version, startedAt, settings, images, preflight, stop, over }))
      if (fault !== null) throw fault
      renameSync(part, path)
      return path
    },
    close: () => {
      rmSync(part, { force: true })
    },
  }
}
