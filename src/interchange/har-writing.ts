/** A run as HAR 1.2, entry by entry as exchanges end. */
import { sentLength } from '../model/padding.ts'
import { createHash } from 'node:crypto'
import type { Field } from '../model/probe.ts'
import type { ExchangeOrder } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { endInWords } from '../protocol/exchange-end.ts'
import { read } from '../reading/reading.ts'
import { readUtf8 } from '../wire/utf8.ts'
import { leftOut } from './har-reading.ts'
import { type HarEntry, type HarField, type HarRun, MAX_HAR, MAX_HAR_BODY } from './har-format.ts'

interface HarWriter {
  readonly start: () => string
  /** `order`: null for an exchange of the preflight. */
  readonly entry: (transcript: Transcript, order: ExchangeOrder | null) => string
  readonly end: (run: HarRun) => string
}

/** Gives the text of a HAR file, part by part. `instant`: ISO 8601 of ms since the Unix epoch. */
export function harWriter(version: string, instant: (ms: number) => string): HarWriter {
  let length = 0
  let count = 0
  return {
    start: () => `{"log":{"version":"1.2","creator":${JSON.stringify({ name: 'vision-conformance', version })},"pages":[],"entries":[\n`,
    entry: (transcript, order) => {
      const text = `${count === 0 ? '' : ',\n'}${JSON.stringify(harEntry(transcript, order, instant(transcript.startedAt), length >= MAX_HAR))}`
      count += 1
      length += text.length
      return text
    },
    end: (run) => `\n],"_run":${JSON.stringify(run)}}}\n`,
  }
}

/** `startedDateTime`: ISO 8601. `isFull`: bodies are left out. */
export function harEntry(transcript: Transcript, order: ExchangeOrder | null, startedDateTime: string, isFull = false): HarEntry {
  const { probe, head, end, endedAt, sent, url } = transcript
  const waited = (head?.at ?? endedAt) / 1000
  return {
    startedDateTime,
    time: endedAt / 1000,
    request: {
      method: probe.method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: sent.map(harField),
      queryString: URL.canParse(url) ? [...new URL(url).searchParams].map(harField) : [],
      ...(probe.body.length === 0 ? {} : { postData: postDataOf(transcript, isFull) }),
      headersSize: -1,
      bodySize: sentLength(probe),
    },
    response: {
      status: head?.status ?? 0,
      statusText: head?.reason ?? '',
      httpVersion: head?.version ?? 'HTTP/1.1',
      cookies: [],
      headers: (head?.headers ?? []).map(harField),
      content: contentOf(transcript, isFull),
      redirectURL: '',
      headersSize: -1,
      bodySize: transcript.pieces.reduce((sum, { bytes }) => sum + bytes.length, 0),
      ...(end.kind === 'complete' ? {} : { _error: endInWords(end) }),
    },
    cache: {},
    timings: { send: 0, wait: waited, receive: Math.max(0, endedAt / 1000 - waited) },
    connection: String(transcript.connection.id),
    _exchange: exchangeOf(transcript, order),
  }
}

const harField = ([name, value]: Field | [string, string]): HarField => ({ name, value })

function exchangeOf(transcript: Transcript, order: ExchangeOrder | null): NonNullable<HarEntry['_exchange']> {
  const { id, end, endedAt, connection, echoes, fetched, undone, stalledMs, head, probe } = transcript
  const { name, path, headers, hangUp } = probe
  return {
    ...{ id, order, end, endedAt, connection, echoes, fetched },
    ...(undone == null ? {} : { undone }),
    ...(stalledMs === undefined ? {} : { stalledMs }),
    probe: { name, path, headers, hangUp },
    headAt: head?.at ?? null,
    bodySha256: createHash('sha256').update(probe.body).digest('hex'),
  }
}

const labelOf = (fields: readonly Field[]): string => fields.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''

function postDataOf({ probe, sent }: Transcript, isFull: boolean): NonNullable<HarEntry['request']['postData']> {
  const mimeType = labelOf(sent)
  if (isFull || sentLength(probe) > MAX_HAR_BODY) return { mimeType, text: '', comment: leftOut }
  const { text, invalidCount } = readUtf8(probe.body)
  return invalidCount === 0 ? { mimeType, text } : { mimeType, text: Buffer.from(probe.body).toString('base64'), _encoding: 'base64' }
}

/** HAR holds bodies with their coding undone. */
function contentOf(transcript: Transcript, isFull: boolean): HarEntry['response']['content'] {
  const { body, codingProblem } = read(transcript)
  const mimeType = labelOf(transcript.head?.headers ?? [])
  if (isFull || body.length > MAX_HAR_BODY) return { size: body.length, mimeType, comment: leftOut }
  const { text, invalidCount } = readUtf8(body)
  const isText = invalidCount === 0 && Buffer.from(text, 'utf8').equals(body)
  return {
    size: body.length,
    mimeType,
    ...(isText ? { text } : { text: Buffer.from(body).toString('base64'), encoding: 'base64' }),
    ...(codingProblem === null || transcript.undone != null ? {} : { _coded: true }),
  }
}
