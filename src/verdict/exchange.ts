/** A transcript as the report shows it: bodies cut to what shows the finding, and a command line that sends the request again. */
import { least } from '../model/extremes.ts'
import type { Counterexample } from '../model/counterexample.ts'
import type { Evidence } from '../model/finding.ts'
import type { ReportedBytes, ReportedCounterexample, ReportedExchange } from '../model/report.ts'
import type { Transcript } from '../model/transcript.ts'
import { readUtf8 } from '../wire/utf8.ts'
import { curlLine } from './curl.ts'

/** An exchange that findings cite, its body as it was read, and what they point at. */
export interface Cited {
  readonly transcript: Transcript
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly body: Uint8Array
  readonly evidence: readonly Evidence[]
}

/** Bodies up to this length stand whole, bytes. */
const whole = 32_768
/** How much stands before the first byte that a finding points at, bytes. */
const lead = 1024

export function reportedExchange({ transcript, startedAt, body, evidence }: Cited): ReportedExchange {
  const { probe, head } = transcript
  return {
    id: transcript.id,
    purpose: probe.purpose,
    request: {
      method: probe.method,
      url: transcript.url,
      headers: transcript.sent,
      body: shown(probe.body, 0),
      curl: curlLine(transcript),
    },
    startedAt,
    durationUs: transcript.endedAt,
    status: head?.status ?? null,
    headers: head?.headers ?? [],
    pieces: transcript.pieces.map(({ at, bytes }) => ({ at, bytes: bytes.length })),
    body: shown(head === null ? transcript.rawHead : body, firstOffset(evidence)),
    end: transcript.end,
  }
}

export const reportedCounterexample = ({ request, ...shows }: Counterexample, transcript: Transcript): ReportedCounterexample => ({
  ...shows,
  request: { ...request, body: bytesShown(request.body, 0, request.body.length) },
  curl: curlLine(transcript),
})

const firstOffset = (evidence: readonly Evidence[]): number =>
  least(
    evidence.flatMap((one) => ('from' in one ? [one.from] : [])),
    Number.MAX_SAFE_INTEGER,
  )

const shown = (bytes: Uint8Array, at: number): ReportedBytes => bytesShown(bytes, at, whole)

function bytesShown(bytes: Uint8Array, at: number, most: number): ReportedBytes {
  const isCut = bytes.length > most
  const from = boundary(bytes, !isCut || at >= bytes.length ? 0 : Math.max(0, at - lead))
  const part = bytes.subarray(from, isCut ? boundary(bytes, Math.min(bytes.length, from + most)) : bytes.length)
  const { text, invalidCount } = readUtf8(part)
  return invalidCount === 0
    ? { encoding: 'utf-8', text, from, length: bytes.length }
    : { encoding: 'base64', text: Buffer.from(part).toString('base64'), from, length: bytes.length }
}

/** The nearest place before `at` that does not fall within a UTF-8 character. */
function boundary(bytes: Uint8Array, at: number): number {
  let place = at
  while (place > 0 && place > at - 4 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place -= 1
  return place
}
