/** A client's own traffic in a HAR file: the exchanges with one endpoint that can be judged. */
import type { Field } from '../model/probe.ts'
import type { End, Transcript, WirePart } from '../model/transcript.ts'
import { completionsPath } from '../reading/request.ts'
import { listed, valuesOf } from '../wire/http.ts'
import { readJson } from '../wire/json.ts'
import { readUtf8 } from '../wire/utf8.ts'
import type { HarFile, ReadBody, ReadEntry } from './har-reading.ts'
import { type LeftOut, clientProbe } from './client-traffic.ts'

/** What HAR does not carry of any exchange. */
const lackingOfAll: readonly WirePart[] = [
  'the arrival times of the pieces of a body',
  'the framing of a message',
  'the bytes of a header section',
]

interface HarTraffic {
  /** The base URL that most of the exchanges have; empty: there is none. */
  readonly baseUrl: string
  /** As they crossed the wire, secrets and all. */
  readonly transcripts: readonly Transcript[]
  /** Entries that are not judged, and why. */
  readonly leftOut: LeftOut
}

/** @param problemOf what is wrong with a request, by the description of the endpoint; null: nothing */
export function trafficOfHar(file: HarFile, problemOf: (body: Uint8Array) => string | null): HarTraffic {
  const chats = file.entries.flatMap((entry) => {
    const baseUrl = baseUrlOf(entry)
    return baseUrl === null ? [] : [{ entry, baseUrl }]
  })
  const counts = new Map<string, number>()
  for (const { baseUrl } of chats) counts.set(baseUrl, (counts.get(baseUrl) ?? 0) + 1)
  const [[baseUrl] = ['']] = [...counts].sort(([, a], [, b]) => b - a)
  const own = chats.filter((chat) => chat.baseUrl === baseUrl).map(({ entry }) => entry)
  const answered = own.filter(({ status, requestBody }) => status > 0 && requestBody !== null)
  const valid = answered.filter(({ requestBody }) => problemOf(requestBody?.bytes ?? new Uint8Array(0)) === null)
  return {
    baseUrl,
    transcripts: valid.map((entry, at) => transcriptOf(entry, baseUrl, `traffic#${String(at + 1)}`)),
    leftOut: {
      unreadable: file.unreadable,
      'no POST to /chat/completions': file.entries.length - chats.length,
      'to another endpoint': chats.length - own.length,
      'without a response or a request body': own.length - answered.length,
      'invalid by the description of the endpoint': answered.length - valid.length,
    },
  }
}

/** Null: it is no request for a completion. */
function baseUrlOf({ method, url }: ReadEntry): string | null {
  const at = url.pathname.lastIndexOf(completionsPath)
  if (method !== 'POST' || at === -1 || url.pathname.slice(at + completionsPath.length).replace('/', '') !== '') return null
  return `${url.origin}${url.pathname.slice(0, at)}`
}

function transcriptOf(entry: ReadEntry, baseUrl: string, id: string): Transcript {
  const { startedAt, time, waited, url, sent, status, reason, version, headers, body, connection } = entry
  const path = url.href.slice(url.origin.length).slice(new URL(baseUrl).pathname.replace(/\/$/, '').length)
  const endedAt = Math.round(time * 1000)
  const content = body?.bytes ?? new Uint8Array(0)
  const codings = listed(valuesOf(headers, 'content-encoding')).filter((name) => name !== 'identity')
  return {
    ...{ id, url: url.href, sent, startedAt, endedAt },
    probe: clientProbe({ method: 'POST', path, headers: sent, body: entry.requestBody?.bytes ?? new Uint8Array(0), status }),
    connection: { id: Number(connection) || 0, served: 0 },
    head: { at: Math.round(waited * 1000), version, status, reason, headers },
    rawHead: new Uint8Array(0),
    pieces: content.length === 0 ? [] : [{ at: endedAt, bytes: content }],
    ...(codings.length === 0 ? {} : { undone: { codings: codings.toReversed().map((name) => name.replace(/^x-/, '')), problem: null } }),
    trailers: [],
    end: endOf(entry),
    echoes: 0,
    fetched: [],
    lacking: [
      ...lackingOfAll,
      ...(isExact(body, headers) ? [] : (['the bytes of a body'] as const)),
      ...(codings.length === 0 ? [] : (['the content coding of a body'] as const)),
      ...(connection === null ? (['the connection of an exchange'] as const) : []),
    ],
  }
}

/** Text of a file may have been other bytes, unless it is as long as the response said. */
const isExact = (body: ReadBody | null, headers: readonly Field[]): boolean => body?.isExact === true || hasItsLength(body, headers)

function hasItsLength(body: ReadBody | null, headers: readonly Field[]): boolean {
  const [length] = valuesOf(headers, 'content-length')
  return valuesOf(headers, 'content-encoding').length === 0 && body !== null && length !== undefined && Number(length) === body.bytes.length
}

/** HAR does not say how an exchange ended: a body that has no end of its own may have been cut by the client. */
function endOf({ body, headers, hasFailed, size }: ReadEntry): End {
  if (body === null && (size ?? 0) > 0) return { kind: 'too-large', part: 'body', bytes: 0, of: size ?? 0 }
  const isWhole = !hasFailed && (body === null || hasItsLength(body, headers) || hasOwnEnd(body.bytes))
  return isWhole ? { kind: 'complete' } : { kind: 'cut', during: 'body', detail: 'the file does not say how the exchange ended' }
}

const hasOwnEnd = (bytes: Uint8Array): boolean =>
  /(?:^|[\r\n])data: ?\[DONE\]\s*$/.test(readUtf8(bytes, Math.max(0, bytes.length - 100), bytes.length).text) ||
  (/^\s*[{[]/.test(readUtf8(bytes, 0, 16).text) && readJson(bytes).value !== undefined)
