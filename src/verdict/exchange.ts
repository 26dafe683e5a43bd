/** A transcript as the report shows it: bodies cut to what shows the finding, and a command line that sends the request again. */
import { least } from '../model/extremes.ts'
import type { Counterexample } from '../model/counterexample.ts'
import type { CurlWords } from '../model/curl-words.ts'
import type { Evidence } from '../model/finding.ts'
import type { ReportedBytes, ReportedCounterexample, ReportedExchange } from '../model/report.ts'
import type { Transcript } from '../model/transcript.ts'
import { withShortFields } from '../model/fields.ts'
import { readUtf8 } from '../wire/utf8.ts'
import { curlLine } from './curl.ts'

/** A body as it was read, or the part of a large one that is kept: bytes from `from` on, of `length`. */
export interface KeptBody {
  readonly bytes: Uint8Array
  readonly from: number
  readonly length: number
}

/** What is kept of an exchange that findings cite. */
export interface KeptExchange {
  readonly transcript: Omit<Transcript, 'pieces'>
  readonly pieces: ReportedExchange['pieces']
  readonly body: KeptBody
}

/** An exchange that findings cite, and what they point at. */
export interface Cited extends KeptExchange {
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly evidence: readonly Evidence[]
}

/** Bodies up to this length stand whole, bytes. */
const whole = 32_768

/** Pieces that a report lists: of more, neighbours are put together. */
const MAX_PIECES = 2000
/** How much stands before the first byte that a finding points at, bytes. */
const lead = 1024
/** Of larger bodies only what a report shows is kept, bytes: a run may cite a thousand. */
const LARGE = whole + lead

/** `evidence`: what findings point at in the body. */
export function keptExchange({ pieces, ...transcript }: Transcript, body: Uint8Array, evidence: readonly Evidence[]): KeptExchange {
  const first = firstOffset(evidence)
  const isLarge = body.length > LARGE
  const from = isLarge && first < body.length ? boundary(body, Math.max(0, first - lead)) : 0
  const bytes = isLarge ? body.slice(from, boundary(body, from + LARGE)) : body
  return { transcript: withShortFields(transcript), pieces: listed(pieces), body: { bytes, from, length: body.length } }
}

function listed(pieces: Transcript['pieces']): ReportedExchange['pieces'] {
  const together = Math.ceil(pieces.length / MAX_PIECES)
  const shown: { at: number; bytes: number }[] = []
  for (const [place, { at, bytes }] of pieces.entries()) {
    const last = shown.at(-1)
    if (last === undefined || place % together === 0) shown.push({ at, bytes: bytes.length })
    else {
      last.at = at
      last.bytes += bytes.length
    }
  }
  return shown
}

export function reportedExchange({ transcript, pieces, startedAt, body, evidence }: Cited, words: CurlWords): ReportedExchange {
  const { probe, head } = transcript
  return {
    id: transcript.id,
    purpose: probe.purpose,
    request: {
      method: probe.method,
      url: transcript.url,
      headers: transcript.sent,
      body: shown(allOf(probe.body), 0),
      curl: curlLine(transcript, words),
    },
    startedAt,
    durationUs: transcript.endedAt,
    status: head?.status ?? null,
    headers: head?.headers ?? [],
    pieces,
    body: shown(head === null ? allOf(transcript.rawHead) : body, firstOffset(evidence)),
    end: transcript.end,
  }
}

export const reportedCounterexample = (
  { request, ...shows }: Counterexample,
  transcript: KeptExchange['transcript'],
  words: CurlWords,
): ReportedCounterexample => ({
  ...shows,
  request: { ...request, body: bytesShown(allOf(request.body), 0, request.body.length) },
  curl: curlLine(transcript, words),
})

const firstOffset = (evidence: readonly Evidence[]): number =>
  least(
    evidence.flatMap((one) => ('from' in one ? [one.from] : [])),
    Number.MAX_SAFE_INTEGER,
  )

const allOf = (bytes: Uint8Array): KeptBody => ({ bytes, from: 0, length: bytes.length })

const shown = (body: KeptBody, at: number): ReportedBytes => bytesShown(body, at, whole)

function bytesShown({ bytes, from: start, length }: KeptBody, at: number, most: number): ReportedBytes {
  const isCut = length > most
  const wanted = !isCut || at >= length ? 0 : Math.max(0, at - lead - start)
  const from = boundary(bytes, Math.min(wanted, bytes.length))
  const part = bytes.subarray(from, isCut ? boundary(bytes, Math.min(bytes.length, from + most)) : bytes.length)
  const { text, invalidCount } = readUtf8(part)
  return invalidCount === 0
    ? { encoding: 'utf-8', text, from: start + from, length }
    : { encoding: 'base64', text: Buffer.from(part).toString('base64'), from: start + from, length }
}

/** The nearest place before `at` that does not fall within a UTF-8 character. */
function boundary(bytes: Uint8Array, at: number): number {
  let place = at
  while (place > 0 && place > at - 4 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place -= 1
  return place
}
