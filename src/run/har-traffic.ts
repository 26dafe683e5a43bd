/** A HAR file, judged: a run of ours as it was judged then, a client's own traffic by what it shows. */
import { type LeftOut } from '../interchange/client-traffic.ts'
import { recordOfHar } from '../interchange/har-record.ts'
import type { HarFile } from '../interchange/har-reading.ts'
import { trafficOfHar } from '../interchange/har-traffic.ts'
import type { Report } from '../model/report.ts'
import { type Secrets, maskOf } from '../transport/mask.ts'
import { maskedTranscript } from '../transport/mask-transcript.ts'
import { secretsOfClient } from '../transport/secrets-of.ts'
import type { Transcript } from '../model/transcript.ts'
import { valuesOf } from '../wire/http.ts'
import { judge } from './judge.ts'
import { isNotCarried } from './lacking.ts'
import { type TrafficOptions, judgeTraffic, requestProblem } from './traffic.ts'

export interface JudgedHar {
  readonly report: Report
  /** What could not be judged, a sentence each. */
  readonly notes: readonly string[]
}

/** Null: it has no exchange that can be judged. */
export async function judgeHar(
  file: HarFile,
  options: Pick<TrafficOptions, 'requirements' | 'source'>,
  guard: (secrets: Secrets) => void,
): Promise<JudgedHar | null> {
  if (file.run !== null) {
    const { requirements } = options
    const report = await judge(recordOfHar(file, file.run), { requirements })
    // The digests are those of transcripts.ndjson.
    const rest = Object.fromEntries(Object.entries(report).filter(([name]) => name !== 'transcripts')) as unknown as Report
    return { report: rest, notes: notesOf(rest, {}) }
  }
  const { baseUrl, transcripts, leftOut } = trafficOfHar(file, requestProblem)
  const masked = withoutSecrets(transcripts, guard)
  if (masked.length === 0) return null
  const report = await judgeTraffic(masked, { ...options, baseUrl })
  return { report, notes: notesOf(report, leftOut) }
}

/** All secrets of the traffic are masked in each exchange, since one may quote another. */
function withoutSecrets(transcripts: readonly Transcript[], guard: (secrets: Secrets) => void): readonly Transcript[] {
  const each = transcripts.map(({ sent, url, head }) => secretsOfClient(sent, new URL(url), valuesOf(head?.headers ?? [], 'set-cookie')))
  const passwords = [...new Set(each.flatMap(({ key, passwords: own }) => [...(key === null ? [] : [key]), ...own]))]
  const values = [...new Set(each.flatMap(({ values: own }) => own))]
  guard({ key: null, passwords, values })
  const masks = new Map([...new Set(each.map(({ key }) => key))].map((key) => [key, maskOf({ key, passwords, values })]))
  return transcripts.map((transcript, at) => {
    const mask = masks.get(each[at]?.key ?? null) ?? maskOf({ key: null, passwords, values })
    const masked = maskedTranscript(transcript, mask)
    return { ...masked, probe: { ...masked.probe, path: mask.text(masked.probe.path).value } }
  })
}

const MAX_NAMED = 20

function notesOf({ requirements }: Report, leftOut: LeftOut): readonly string[] {
  const open = requirements.filter(
    ({ because }) => isNotCarried(because.replace(/^Undecided: /, '')) || because.startsWith('the record does not have this request'),
  )
  const named = open.slice(0, MAX_NAMED).map(({ id }) => id)
  const more = open.length > named.length ? ` and ${String(open.length - named.length)} more` : ''
  return [
    ...Object.entries(leftOut).flatMap(([why, count]) => (count === 0 ? [] : [`entries that were not judged: ${String(count)} (${why})`])),
    ...(open.length === 0
      ? []
      : [`HAR does not carry all of an exchange, so these requirements are not decided: ${named.join(', ')}${more}`]),
  ]
}
