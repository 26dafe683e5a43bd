/** Numbers as a reader takes them in, the same on every machine: no locale has a say. */
import type { PairsCovered } from '../model/report.ts'

/** `1234567` as `1 234 567`, the groups kept together by no-break spaces (U+00A0). */
export const grouped = (value: number): string => String(value).replace(/\d{1,3}(?=(?:\d{3}){1,5}(?!\d))/g, '$&\u00a0')

/** `1 request`, `3 requests`. */
export const counted = (value: number, one: string, many = `${one}s`): string => `${grouped(value)} ${value === 1 ? one : many}`

/** Microseconds as `840 µs`, `12.3 ms`, `1.25 s`, `2 min 5 s`. */
export function duration(microseconds: number): string {
  if (microseconds < 1000) return `${String(Math.round(microseconds))} µs`
  if (microseconds < 999_950) return `${rounded(microseconds / 1000, 1)} ms`
  if (microseconds < 59_995_000) return `${rounded(microseconds / 1_000_000, 2)} s`
  const seconds = Math.round(microseconds / 1_000_000)
  return `${grouped(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`
}

/** Bytes as `512 bytes`, `3.4 KiB`, `1.2 MiB`. */
export function size(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte')
  return bytes < 1024 * 1024 ? `${rounded(bytes / 1024, 1)} KiB` : `${rounded(bytes / (1024 * 1024), 1)} MiB`
}

export function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

/** A probability in one format: `1 in 909`, `1 in 1 000 000`. */
export const probability = (value: number): string => (value > 0 ? `1 in ${grouped(Math.max(1, Math.round(1 / value)))}` : '0')

/** An ISO 8601 instant in UTC as `2026-08-14 09:12:33 UTC`; any other text as it is. */
export function instant(iso: string): string {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(iso)
  return found === null ? iso : `${found[1] ?? ''} ${found[2] ?? ''} UTC`
}

/** An ISO 8601 instant in UTC as ms since the Unix epoch; 0: it is none. */
export function epochMs(iso: string): number {
  const [, year, month, ...rest] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3})\d*)?Z$/.exec(iso) ?? []
  if (year === undefined || month === undefined) return 0
  const [day = 1, hour = 0, minute = 0, second = 0, ms = 0] = rest.map((part) => Number(part || 0))
  return Date.UTC(Number(year), Number(month) - 1, day, hour, minute, second, ms)
}

/** `generated requests covered 812 of 812 pairs of parameter values`. */
export const pairsInWords = ({ covered, of }: PairsCovered): string =>
  `generated requests covered ${grouped(covered)} of ${grouped(of)} pairs of parameter values`
