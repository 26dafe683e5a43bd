/** The record of a run, from the HAR file that it wrote. */
import { createHash } from 'node:crypto'
import type { Probe } from '../model/probe.ts'
import type { RecordedExchange, RunRecord } from '../model/record.ts'
import type { End, Piece, Transcript, WirePart } from '../model/transcript.ts'
import { listed, valuesOf } from '../wire/http.ts'
import type { HarExchange, HarRun } from './har-format.ts'
import type { HarFile, ReadEntry } from './har-reading.ts'

/** What HAR does not carry, even of a run of ours. */
const lackingOfRuns: readonly WirePart[] = ['the arrival times of the pieces of a body']

export function recordOfHar({ entries }: HarFile, run: HarRun): RunRecord {
  const { version, startedAt, settings, images, preflight, stop, over } = run
  return {
    ...{ version, startedAt, settings, images, preflight, stop },
    exchanges: entries.flatMap((entry) => recordedExchange(entry) ?? []),
    over: new Set(over),
    isClosed: true,
    recorded: { count: entries.length, sha256: '', last: '' },
  }
}

function recordedExchange(entry: ReadEntry): RecordedExchange | null {
  const { exchange, requestBody } = entry
  if (exchange?.order == null) return null
  const body = requestBody?.bytes ?? new Uint8Array(0)
  return {
    order: exchange.order,
    bodySha256: exchange.bodySha256 || digestOf(body),
    gapMs: 0,
    transcript: transcriptOf(entry, exchange, body),
  }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function transcriptOf(entry: ReadEntry, exchange: HarExchange, requestBody: Uint8Array): Transcript {
  const { startedAt, url, sent, status, reason, version, headers } = entry
  const { id, endedAt, connection, echoes, fetched, headAt, stalledMs } = exchange
  return {
    ...{ id, url: url.href, sent, startedAt, connection, endedAt, echoes, fetched },
    probe: probeOf(entry, exchange.probe, requestBody),
    head: headAt === null ? null : { at: headAt, version, status, reason, headers },
    rawHead: new Uint8Array(0),
    ...bodyOf(entry, exchange),
    ...(stalledMs === undefined ? {} : { stalledMs }),
    trailers: [],
  }
}

/** What a request of the record is recognised by; the rest is that of the request that is asked for. */
const probeOf = ({ method }: ReadEntry, { name, path, headers, hangUp }: HarExchange['probe'], body: Uint8Array): Probe => ({
  ...{ name, path, headers, hangUp, method, body },
  area: 'http',
  purpose: '',
  traits: [],
  defect: null,
  control: null,
  capabilities: [],
  connection: 'any',
  offers: [],
  images: [],
  draw: null,
})

/** The content with its coding undone, as one piece that arrived at the end. */
function bodyOf(
  { body, size, headers, isCoded }: ReadEntry,
  { end, endedAt, undone }: HarExchange,
): Pick<Transcript, 'pieces' | 'end' | 'lacking' | 'undone'> {
  if (body === null && (size ?? 0) > 0) {
    const cut: End = { kind: 'too-large', part: 'body', bytes: 0, of: size ?? 0 }
    return { pieces: [], end: cut, lacking: lackingOfRuns }
  }
  const pieces: readonly Piece[] = body === null || body.bytes.length === 0 ? [] : [{ at: endedAt, bytes: body.bytes }]
  const codings = listed(valuesOf(headers, 'content-encoding')).filter((name) => name !== 'identity')
  if (undone != null) return { pieces, end, lacking: lackingOfRuns, undone }
  if (isCoded || codings.length === 0) return { pieces, end, lacking: lackingOfRuns }
  const known = codings.toReversed().map((name) => name.replace(/^x-/, ''))
  return { pieces, end, lacking: [...lackingOfRuns, 'the content coding of a body'], undone: { codings: known, problem: null } }
}
