/** `--resume DIR`: what a run that was killed has left there, and whether this command line goes on with it. */
import { join } from 'node:path'
import type { RunRecord } from '../model/record.ts'
import type { RunSettings } from '../options/settings.ts'
import { flagOf } from '../options/spelling.ts'
import { UsageError } from '../options/usage-error.ts'
import { recordedSettings } from '../run/record.ts'
import { maskOf } from '../transport/mask.ts'
import { RecordError } from '../transport/record-entries.ts'
import { readRecord, wholeLines } from '../transport/record-text.ts'
import { secretsOf } from '../transport/secrets-of.ts'
import { FileProblem, MAX_RECORD_BYTES, textOf } from './bounded-file.ts'
import { recordName } from './output-folder.ts'

/** What an earlier run has written. */
export interface Earlier {
  /** Its lines that are whole. */
  readonly lines: string
  readonly record: RunRecord
}

/** Throws a UsageError where there is nothing to go on with. */
export function earlierIn(folder: string): Earlier {
  const path = join(folder, recordName)
  try {
    const text = textOf(path, MAX_RECORD_BYTES)
    const record = readRecord(text)
    if (record.isClosed && record.stop === null)
      throw new UsageError(`the run in ${folder} came to its end: there is nothing to go on with`, 'resume')
    return { lines: wholeLines(text), record }
  } catch (error) {
    if (error instanceof RecordError || error instanceof FileProblem) throw new UsageError(`${path} ${error.message}`, 'resume')
    throw error
  }
}

/** What was picked at random for the run. */
export const drawnIn = ({ settings }: RunRecord): Pick<RunSettings, 'seed' | 'nonce'> => ({
  seed: Number(settings['seed']),
  nonce: String(settings['nonce']),
})

/** Settings that decide what is sent, or how it is judged: they have to be what they were. */
const decisive = [
  ...(['baseUrl', 'model', 'profile', 'requirements', 'authentication', 'extraBody', 'only', 'skip', 'tier', 'seed', 'nonce'] as const),
  ...(['cases', 'shrinkRequests', 'isolateRequests', 'corpus', 'limits', 'strict', 'key'] as const),
]

/** Throws a UsageError where the options are not those of the run. `isEmbedded`: its address differs each time. */
export function assertSameRun(settings: RunSettings, { settings: then }: RunRecord, isEmbedded: boolean): void {
  const { key, headers, url: baseUrl, proxy } = settings
  const now = JSON.parse(
    JSON.stringify(recordedSettings(settings, maskOf(secretsOf({ key, headers, baseUrl, proxy })), null).settings),
  ) as RunRecord['settings']
  const changed = decisive.find(
    (name) => !(isEmbedded && name === 'baseUrl') && name !== 'corpus' && JSON.stringify(now[name]) !== JSON.stringify(then[name]),
  )
  if (changed === undefined) return
  const flag = changed === 'limits' ? 'a time limit' : changed === 'key' ? 'the API key' : flagOf(changed)
  throw new UsageError(`the run was started with another value of ${flag}: give the options that it was started with`, 'resume')
}
