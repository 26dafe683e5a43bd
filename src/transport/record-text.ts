/** transcripts.ndjson: a header, an entry for each exchange as it ends, a footer; each is JSON on its own, and holds no secret. */
import { createHash } from 'node:crypto'
import { largest } from '../model/extremes.ts'
import type { Offer } from '../model/probe.ts'
import { wholeOf } from '../model/pieces.ts'
import type { ExchangeOrder, RecordHeader, RecordedExchange, RunRecord, RunStop } from '../model/record.ts'
import type { End, Piece, Transcript } from '../model/transcript.ts'
import { brokenLinks } from './broken-chain.ts'
import { chainedLines, openChain } from './chain.ts'
import { type Exchange, type Footer, type Header, RecordError, type Span, parsed, recordSchema } from './record-entries.ts'
import { type ReadBody, type StoredBody, type TranscriptsKept, bodyReader, bodyWriter, bytesAsText, bytesOfText } from './stored-bodies.ts'

/** After so much no more bodies are stored but in `full`, characters. */
const MAX_RECORD = 64 * 1024 * 1024
/** Bodies from this length on stand apart from their pieces, bytes. */
const MIN_APART = 4096

/** Gives the lines to write, each linked to the one before: they are written in the order in which they were given. */
export interface Recorder {
  /** With the exchanges of the preflight, which it tells the result of. */
  readonly header: (header: RecordHeader) => string
  /** `order`: null for an exchange of the preflight. Empty before the header: it is written after that. */
  readonly exchange: (transcript: Transcript, order: ExchangeOrder | null) => string
  /** A scenario is done. */
  readonly over: (scenario: string) => string
  /** Goes on with a record: its lines so far, the last one whole. `forgotten`: ids of exchanges that count no more. `settings`: of now. */
  readonly resume: (lines: string, forgotten: readonly string[], settings?: RecordHeader['settings']) => string
  /** Ends the record: the footer, and what it says of the entries between header and footer. */
  readonly close: (stop: RunStop | null) => { readonly footer: string; readonly recorded: RunRecord['recorded'] }
}

/** `filter`: the last look at each line before it is digested and written; it keeps JSON what it is. `kept`: what is stored of bodies. */
export function recorder(version: string, filter: (text: string) => string = (text) => text, kept: TranscriptsKept = 'evidence'): Recorder {
  const digest = createHash('sha256')
  const chain = openChain()
  let count = 0
  let length = 0
  /** Exchanges before the header; null: it is written. */
  let before: string[] | null = []
  const bodies = bodyWriter(kept)
  const exchange = (text: string): string => {
    const line = chain.link(text)
    digest.update(line)
    count += 1
    return line
  }
  const written = (transcript: Transcript): object => {
    const { probe, pieces } = transcript
    const isFull = length >= MAX_RECORD
    const body = wholeOf(pieces)
    const isSmall = body.length < MIN_APART && kept !== 'none' && !isFull
    return {
      ...transcript,
      probe: { ...probe, body: bodies.store(probe.body, isFull) },
      ...(isSmall ? {} : { pieces: pieces.map(({ at, bytes }) => [at, bytes.length]), body: bodies.store(body, isFull) }),
    }
  }
  return {
    header: ({ startedAt, ...rest }) => {
      const header = { kind: 'header', schema: recordSchema, version, startedAt: new Date(startedAt).toISOString(), ...rest }
      const lines = [chain.link(filter(entry(header))), ...(before ?? []).map(exchange)]
      before = null
      return lines.join('')
    },
    exchange: (transcript, order) => {
      const text = filter(entry({ kind: 'transcript', order, ...written(transcript) }))
      length += text.length
      if (before === null) return exchange(text)
      before.push(text)
      return ''
    },
    over: (scenario) => chain.link(filter(entry({ kind: 'over', scenario }))),
    resume: (lines, forgotten, settings) => {
      before = null
      chain.follow(lines)
      const bodyOf = bodyReader()
      for (const one of lines.split('\n')) {
        const value = one === '' ? null : parsed(one, 0)
        if (value?.kind !== 'transcript') continue
        digest.update(`${one}\n`)
        count += 1
        length += one.length
        for (const body of [value.probe.body, ...(value.body === undefined ? [] : [value.body])]) bodies.isStored(bodyOf(body))
      }
      return chain.link(filter(entry({ kind: 'resumed', forgotten, ...(settings === undefined ? {} : { settings }) })))
    },
    close: (stop) => {
      const sha256 = digest.digest('hex')
      const footer = chain.link(filter(entry({ kind: 'footer', transcripts: count, sha256, stop })))
      return { footer, recorded: { count, sha256, last: chain.last() } }
    },
  }
}

const entry = (value: object): string => `${JSON.stringify(withBytesAsText(value))}\n`

/** Bytes that are UTF-8 stand as text, others as Base64. */
function withBytesAsText(value: unknown): unknown {
  if (value instanceof Uint8Array) return bytesAsText(value)
  if (Array.isArray(value)) return value.map(withBytesAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withBytesAsText(member)]))
}

/** Reads a record back. One without a footer is that of a run that was killed. Throws a RecordError for what is none, or was changed. */
export function readRecord(text: string): RunRecord {
  const digest = createHash('sha256')
  let count = 0
  let header: Header | null = null
  let footer: Footer | null = null
  let exchanges: RecordedExchange[] = []
  const bodyOf = bodyReader()
  const over = new Set<string>()
  let gap: Gap = { ms: 0, from: null }
  const chain = openChain()
  let settings: Header['settings']
  chain.follow(wholeLines(text))
  for (const [at, one] of wholeLines(text).split('\n').entries()) {
    if (one === '') continue
    const value = parsed(one, at + 1)
    if (value.kind === 'header') {
      header = value
      settings = header.settings
    } else if (value.kind === 'footer') footer = value
    else if (value.kind === 'over') over.add(value.scenario)
    else if (value.kind === 'resumed') {
      const forgotten = new Set(value.forgotten)
      exchanges = exchanges.filter(({ transcript }) => !forgotten.has(transcript.id))
      footer = null
      settings = value.settings ?? settings
      gap = { ms: gap.ms, from: largest(exchanges.map(endOf), -Infinity) }
    } else {
      digest.update(`${one}\n`)
      count += 1
      const requestBody = bodyOf(value.probe.body)
      const transcript = transcriptOf(value, requestBody, bodyOf)
      if (value.order === null) continue
      if (gap.from !== null) gap = { ms: gap.from === -Infinity ? gap.ms : Math.max(gap.ms, transcript.startedAt - gap.from), from: null }
      exchanges.push({ order: value.order, bodySha256: requestBody.sha256(), gapMs: gap.ms, transcript })
    }
  }
  if (header?.schema !== recordSchema) throw new RecordError('is not a record of a run')
  if (settings === undefined)
    throw new RecordError(`was written by version ${header.version}, which recorded no settings: test the endpoint again`)
  const recorded = { count, sha256: digest.digest('hex'), last: chain.last() }
  if (footer !== null) assertUnchanged(text, footer, recorded)
  const { version, startedAt, images, preflight } = header
  return {
    version,
    startedAt: Date.parse(startedAt),
    settings,
    images,
    preflight,
    exchanges,
    over,
    isClosed: footer !== null,
    stop: footer?.stop ?? null,
    recorded,
  }
}

/** Throws a RecordError for a record that ended, and was changed afterwards. A version that linked no lines wrote the digest of the exchanges alone. */
function assertUnchanged(text: string, footer: Footer, { count, sha256 }: RunRecord['recorded']): void {
  const [broken] = footer.previous === undefined ? [] : brokenLinks(chainedLines(Buffer.from(wholeLines(text))), null)
  if (broken !== undefined) throw new RecordError(`was changed after the run: line ${String(broken.line)} ${broken.problem}`)
  if (footer.sha256 !== sha256 || footer.transcripts !== count)
    throw new RecordError('was changed after the run: its exchanges do not match the count and digest in its last line')
}

/** A run that was killed may leave its last line incomplete. */
export const wholeLines = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1)

/** Time in which nothing ran, ms; `from`: when it began, without the gaps before; null: it is measured. */
interface Gap {
  readonly ms: number
  readonly from: number | null
}

const endOf = ({ transcript: { startedAt, endedAt }, gapMs }: RecordedExchange): number => startedAt - gapMs + endedAt / 1000

function transcriptOf(written: Exchange, requestBody: ReadBody, bodyOf: (stored: StoredBody) => ReadBody): Transcript {
  const { id, probe, url, sent, startedAt, connection, head, trailers, endedAt, echoes, fetched } = written
  const offers = probe.offers.map((offer): Offer => ({ ...offer, body: bytesOfText(offer.body) }))
  return {
    id,
    probe: { ...probe, body: requestBody.bytes, offers },
    url,
    sent,
    startedAt,
    connection,
    head,
    rawHead: bytesOfText(written.rawHead),
    ...bodyIn(written, written.body === undefined ? null : bodyOf(written.body)),
    ...(written.undone == null ? {} : { undone: written.undone }),
    ...(written.stalledMs === undefined ? {} : { stalledMs: written.stalledMs }),
    trailers,
    endedAt,
    echoes,
    fetched,
  }
}

const isSpan = (piece: Exchange['pieces'][number]): piece is Span => Array.isArray(piece)

/** Of a body that is not there whole, its beginning, as if it had been cut then: nothing is concluded from what is missing. */
function bodyIn({ pieces: written, end }: Exchange, body: ReadBody | null): { readonly pieces: readonly Piece[]; readonly end: End } {
  let from = 0
  const pieces = written.map((piece): Piece => {
    if (!isSpan(piece)) return { at: piece.at, bytes: bytesOfText(piece.bytes) }
    const [at, length] = piece
    return { at, bytes: body?.bytes.subarray(from, (from += length)) ?? new Uint8Array(0) }
  })
  if (body === null || body.bytes.length === body.length) return { pieces, end }
  const held = body.bytes.length
  return { pieces: pieces.filter(({ bytes }) => bytes.length > 0), end: { kind: 'too-large', part: 'body', bytes: held, of: body.length } }
}
