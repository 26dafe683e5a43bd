/** A finished run judged again, by the requirements of today. Nothing is sent. */
import type { RunRecord } from '../model/record.ts'
import type { RunOptions } from '../options/run-options.ts'
import type { Report } from '../model/report.ts'
import { isEndedByRun } from '../transport/recorded.ts'
import { settingsOfRecord } from './record.ts'
import { judgeTraffic } from './traffic.ts'
import { preparedWith } from './prepare.ts'
import { runPrepared } from './run.ts'

export interface JudgeOptions {
  /** Score against this released requirement set. Default: what the run was scored against; null: all requirements. */
  readonly requirements?: string | null | undefined
  /** As that of `run`. */
  readonly listen?: RunOptions['listen']
}

/**
 * The version that wrote the record gives the report of the run. A newer one may ask what that run did not: its requirements are not run, and say so.
 * Rejects with a UsageError for a requirement set or profile that there is not.
 */
export async function judge(record: RunRecord, { requirements, listen }: JudgeOptions = {}): Promise<Report> {
  const { traffic } = record.settings
  if (typeof traffic === 'string') {
    const { baseUrl, profile, requirements: scored } = settingsOfRecord(record)
    const transcripts = record.exchanges.filter((one) => !isEndedByRun(one)).map(({ transcript }) => transcript)
    const report = await judgeTraffic(transcripts, {
      ...{ baseUrl, profile, source: traffic, startedAt: record.startedAt },
      requirements: requirements === undefined ? scored : requirements,
    })
    return { ...report, transcripts: record.recorded }
  }
  const recorded = settingsOfRecord(record)
  const settings = { ...recorded, listen: listen ?? recorded.listen }
  const report = await runPrepared(preparedWith(requirements === undefined ? settings : { ...settings, requirements }))
  return { ...report, transcripts: record.recorded }
}
