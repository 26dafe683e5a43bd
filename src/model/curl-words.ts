/** Words of the curl lines of a report: shell expressions for what no report holds. */
import type { Field } from './probe.ts'

export interface CurlWords {
  /** The API key. */
  readonly key: string
  /** Values of the operator's own header fields, by their names. */
  readonly headers: readonly Field[]
  /** How to connect. */
  readonly flags: readonly string[]
  /** Whether a body is sent from its file beside the report (`requestFileOf`); else the line has it. */
  readonly files: boolean
}

export const defaultCurlWords: CurlWords = { key: '"$VISION_CONFORMANCE_API_KEY"', headers: [], flags: [], files: false }

/** The file of an exchange's request body, relative to the report: `requests/vision_order-3.json`. */
export const requestFileOf = (exchange: string): string =>
  `requests/${exchange
    .replaceAll('/', '_')
    .replaceAll('#', '-')
    .replace(/[^\w.-]/g, (found) => `%${(found.codePointAt(0) ?? 0).toString(16)}`)}.json`

/** Where a line sends the whole file, and where it puts bytes between its two parts. */
const whole = /( --data-binary @)(requests\/[\w.%-]+)$/
const padded = /^(\{ head -c \d+ )(requests\/[\w.%-]+)(; head -c \d+ \/dev\/zero \| tr '\\0' '[^']'; tail -c \d+ )(requests\/[\w.%-]+)/

/** The file that a line sends; null: it has the body itself. */
export const fileIn = (line: string): string | null => (whole.exec(line) ?? padded.exec(line))?.[2] ?? null

/** The line with its file in a folder, which is a word of the shell. */
export const inFolder = (line: string, folder: string): string =>
  line
    .replace(whole, (_, before: string, file: string) => `${before}${folder}/${file}`)
    .replace(
      padded,
      (_, before: string, start: string, between: string, end: string) => `${before}${folder}/${start}${between}${folder}/${end}`,
    )
