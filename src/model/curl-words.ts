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
