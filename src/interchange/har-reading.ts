/** A HAR file of anybody: what of it can be read, entry by entry. */
import type { Field } from '../model/probe.ts'
import type { HarEntry, HarRun } from './har-format.ts'

/** What is wrong with a file, as a predicate: "is not a HAR file". */
export class HarError extends Error {
  override readonly name = 'HarError'
}

export interface HarFile {
  readonly entries: readonly ReadEntry[]
  /** Entries that are none. */
  readonly unreadable: number
  /** Null: a run of ours did not write it. */
  readonly run: HarRun | null
  /** Who wrote it, as it says. */
  readonly creator: string
}

export interface ReadBody {
  readonly bytes: Uint8Array
  /** Whether these are its bytes, and not what a text became. */
  readonly isExact: boolean
}

export interface ReadEntry {
  readonly startedAt: number
  /** ms. */
  readonly time: number
  /** ms from the start to the first byte of the response. */
  readonly waited: number
  readonly method: string
  readonly url: URL
  readonly sent: readonly Field[]
  /** Null: it is not there. */
  readonly requestBody: ReadBody | null
  readonly status: number
  readonly reason: string
  readonly version: string
  readonly headers: readonly Field[]
  /** Null: it is not there. */
  readonly body: ReadBody | null
  /** Of the whole response body, bytes; null: unknown. */
  readonly size: number | null
  readonly isCoded: boolean
  /** Whether it says that the exchange failed. */
  readonly hasFailed: boolean
  readonly connection: string | null
  readonly exchange: HarEntry['_exchange'] | null
}

/** Whether a text begins as a HAR file does. */
export const isHar = (text: string): boolean => /^\ufeff?\s*\{\s*"log"\s*:/.test(text.slice(0, 1000))

/** Throws a HarError for what is none. */
export function readHar(text: string): HarFile {
  const log = objectAt(parsed(text), 'log')
  const entries = log?.['entries']
  if (log === null || !Array.isArray(entries)) throw new HarError('is not a HAR file: it has no log with entries')
  const read = (entries as readonly unknown[]).map(entryOf)
  const run = objectAt(log, '_run')
  const creator = objectAt(log, 'creator')
  return {
    entries: read.flatMap((entry) => entry ?? []),
    unreadable: read.filter((entry) => entry === null).length,
    run: run === null ? null : runOf(run),
    creator: `${textAt(creator, 'name')} ${textAt(creator, 'version')}`.trim(),
  }
}

/** Throws a HarError for what no run of ours wrote. */
function runOf(run: Members): HarRun {
  const isNullOrObject = (name: string): boolean => run[name] === null || objectAt(run, name) !== null
  const isRight =
    typeof run['version'] === 'string' &&
    numberAt(run, 'startedAt') !== null &&
    Array.isArray(run['over']) &&
    ['settings', 'preflight'].every((name) => objectAt(run, name) !== null) &&
    ['images', 'stop'].every(isNullOrObject)
  if (!isRight) throw new HarError('has a run of vision-conformance that was changed')
  return run as unknown as HarRun
}

type Members = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new HarError('is not a HAR file: it is not JSON')
  }
}

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)

function objectAt(value: unknown, name: string): Members | null {
  const member = isMembers(value) ? value[name] : null
  return isMembers(member) ? member : null
}

function textAt(value: Members | null, name: string): string {
  const member = value?.[name]
  return typeof member === 'string' ? member : ''
}

function numberAt(value: Members | null, name: string): number | null {
  const member = value?.[name]
  return typeof member === 'number' && Number.isFinite(member) ? member : null
}

function entryOf(value: unknown): ReadEntry | null {
  if (!isMembers(value)) return null
  const [request, response] = [objectAt(value, 'request'), objectAt(value, 'response')]
  const url = textAt(request, 'url')
  if (request === null || response === null || !URL.canParse(url)) return null
  const content = objectAt(response, 'content')
  const time = Math.max(0, numberAt(value, 'time') ?? 0)
  const exchange = objectAt(value, '_exchange')
  return {
    startedAt: timeOf(textAt(value, 'startedDateTime')),
    time,
    waited: waitedIn(objectAt(value, 'timings'), time),
    method: textAt(request, 'method').toUpperCase(),
    url: new URL(url),
    sent: fieldsOf(request['headers']),
    requestBody: bodyOf(objectAt(request, 'postData'), '_encoding'),
    status: numberAt(response, 'status') ?? 0,
    reason: textAt(response, 'statusText'),
    version: textAt(response, 'httpVersion'),
    headers: fieldsOf(response['headers']),
    body: bodyOf(content, 'encoding'),
    size: numberAt(content, 'size'),
    isCoded: content?.['_coded'] === true,
    hasFailed: ['_error', '_failureText'].some((name) => textAt(response, name) !== '' || textAt(value, name) !== ''),
    connection: textAt(value, 'connection') === '' ? null : textAt(value, 'connection'),
    exchange: exchange === null ? null : (exchange as unknown as NonNullable<HarEntry['_exchange']>),
  }
}

/** Of ISO 8601, ms since the Unix epoch; 0: it is none. */
function timeOf(text: string): number {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(text)
  if (found === null) return 0
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const [, fraction = '0', sign = '+', hours = '0', minutes = '0'] = found.slice(6)
  const zone = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
  return Date.UTC(year, month - 1, day, hour, minute, second) + Math.round(Number(`0${fraction}`) * 1000) - zone
}

function waitedIn(timings: Members | null, time: number): number {
  const wait = numberAt(timings, 'wait')
  if (wait === null || wait < 0) return time
  // Connecting includes TLS.
  const parts = ['blocked', 'dns', 'connect', 'send'].map((name) => Math.max(0, numberAt(timings, name) ?? 0))
  return Math.min(time, wait + parts.reduce((sum, part) => sum + part, 0))
}

/** Pseudo fields of HTTP/2 are left out (RFC 9113 8.3). */
const fieldsOf = (value: unknown): readonly Field[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((field): readonly Field[] => {
    const name = isMembers(field) ? textAt(field, 'name') : ''
    return name === '' || name.startsWith(':') || !isMembers(field) ? [] : [[name, textAt(field, 'value')]]
  })

/** Longer bodies are not judged, characters: no response of a run is read further. */
const MAX_READ_BODY = 16 * 1024 * 1024

function bodyOf(content: Members | null, encoding: string): ReadBody | null {
  const text = content?.['text']
  if (typeof text !== 'string' || (text === '' && (numberAt(content, 'size') ?? 0) > 0) || textAt(content, 'comment') === leftOut)
    return null
  const isBase64 = textAt(content, encoding) === 'base64'
  if (text.length > (isBase64 ? MAX_READ_BODY * 1.5 : MAX_READ_BODY)) return null
  return { bytes: new Uint8Array(Buffer.from(text, isBase64 ? 'base64' : 'utf8')), isExact: isBase64 }
}

/** The comment of bodies that `--format har` leaves out. */
export const leftOut = 'The body is left out, since it is long.'
