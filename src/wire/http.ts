/** The parts of HTTP fields that a reader of answers needs. RFC 9110: https://www.rfc-editor.org/rfc/rfc9110 */
import { MIMEType } from 'whatwg-mimetype'

type Field = readonly [name: string, value: string]

/** Every value of a field, in order; names compare without regard to case (RFC 9110 5.1). */
export const valuesOf = (fields: readonly Field[], name: string): readonly string[] =>
  fields.filter(([spelled]) => spelled.toLowerCase() === name.toLowerCase()).map(([, value]) => value)

export interface MediaType {
  /** `application/json`, in lower case. */
  readonly essence: string
  /** Parameter values by lower-case name, quotes taken off; of a name that stands twice the first counts. */
  readonly parameters: Readonly<Record<string, string>>
}

/** A longer field value is no media type: reading one may take a square of its length. */
const MAX_MEDIA_TYPE = 1024

/**
 * A `Content-Type` as clients read it (MIME Sniffing 4.4, https://mimesniff.spec.whatwg.org/#parsing-a-mime-type); null where the value has no
 * `type/subtype`, or is longer than 1024 characters.
 */
export function mediaType(value: string): MediaType | null {
  if (value.length > MAX_MEDIA_TYPE) return null
  const type = MIMEType.parse(value)
  return type === null ? null : { essence: type.essence, parameters: Object.fromEntries(type.parameters) }
}

/** The members of a comma-separated list in lower case (RFC 9110 5.6.1), those of all its field lines; empty ones are left out. */
export const listed = (values: readonly string[]): readonly string[] =>
  values.flatMap((value) => value.toLowerCase().split(',')).flatMap((member) => (member.trim() === '' ? [] : [member.trim()]))

/** A field name is a token: RFC 9110 5.1 and 5.6.2. */
export const isToken = (name: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)

/** Whether a media type stands for JSON: `application/json` or any `+json` (RFC 6839 3.1). */
export const isJsonType = (type: MediaType | null): boolean =>
  type !== null && (type.essence === 'application/json' || type.essence.endsWith('+json'))

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const imfFixdate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/

/** RFC 9110 5.6.7, the form that senders must use, as ms since 1970; null where it is none. */
export function httpDate(value: string): number | null {
  const [, day, name = '', year, hours, minutes, seconds] = imfFixdate.exec(value) ?? []
  const month = months.indexOf(name)
  if (month === -1) return null
  return Date.UTC(Number(year), month, Number(day), Number(hours), Number(minutes), Number(seconds))
}

/** RFC 9110 10.2.3: whole seconds or a date, as ms from `now` (ms since 1970) and at least 0; null where the value is neither. */
export function retryAfterMs(value: string, now: number): number | null {
  const text = value.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = httpDate(text)
  return date === null ? null : Math.max(0, date - now)
}
