/** transcripts.ndjson: a header, a line for each exchange as it ends, a footer. Whole bodies, and no secret. */
import { createHash } from 'node:crypto'
import type { Recorded } from '../model/report.ts'
import type { Transcript } from '../model/transcript.ts'

const recordSchema = 'vision-conformance/transcripts@1'

export interface Recorder {
  readonly header: () => string
  readonly line: (transcript: Transcript) => string
  /** Ends the record: the last line, and what it says of those between header and footer. */
  readonly close: () => { readonly footer: string; readonly recorded: Recorded }
}

export function recorder(facts: { readonly version: string; readonly startedAt: string }): Recorder {
  const digest = createHash('sha256')
  let count = 0
  return {
    header: () => `${JSON.stringify({ kind: 'header', schema: recordSchema, ...facts })}\n`,
    line: (transcript) => {
      const line = `${JSON.stringify({ kind: 'transcript', ...transcript }, bytesAsText)}\n`
      digest.update(line)
      count += 1
      return line
    },
    close: () => {
      const sha256 = digest.digest('hex')
      return { footer: `${JSON.stringify({ kind: 'footer', transcripts: count, sha256 })}\n`, recorded: { count, sha256 } }
    },
  }
}

/** Bytes that are UTF-8 stand as text, others as Base64. */
function bytesAsText(_: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.length)
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') }
}
