/**
 * The chain of transcripts.ndjson: each line ends with its number and the digest of the line before, so that the digest of the last line covers
 * all of them.
 */
import { createHash } from 'node:crypto'

const digestOf = (line: string | Uint8Array): string => createHash('sha256').update(line).digest('hex')

interface Chain {
  /** @param entry a JSON object with its line feed; gives it with its number and the digest of the line before. */
  readonly link: (entry: string) => string
  /** Goes on after these lines, the last one whole. */
  readonly follow: (lines: string) => void
  /** The digest of the last line with its line feed, in hexadecimal; empty: there is none. */
  readonly last: () => string
}

export function openChain(): Chain {
  let count = 0
  let last = ''
  const add = (line: string): string => {
    count += 1
    last = digestOf(line)
    return line
  }
  return {
    link: (entry) => add(`${entry.slice(0, -2)},"line":${String(count + 1)},"previous":"${last}"}\n`),
    follow: (lines) => {
      for (const line of lines.split('\n').slice(0, -1)) add(`${line}\n`)
    },
    last: () => last,
  }
}

/** A line of a file. */
export interface ChainedLine {
  /** Its place in the file, from 1. */
  readonly at: number
  /** Of its bytes with the line feed, in hexadecimal. */
  readonly digest: string
  /** Its number in the chain, and the digest of the line before, as it says; null: it says neither. */
  readonly place: { readonly number: number; readonly previous: string } | null
  readonly isFooter: boolean
}

/** The lines of a file, in order; a last one may lack its line feed. */
export function chainedLines(file: Uint8Array): readonly ChainedLine[] {
  const lines: ChainedLine[] = []
  for (let from = 0; from < file.length;) {
    const end = file.indexOf(0x0a, from)
    const bytes = file.subarray(from, end === -1 ? file.length : end + 1)
    const isFooter = Buffer.from(bytes.subarray(0, footerStart.length)).toString('latin1') === footerStart
    lines.push({ at: lines.length + 1, digest: digestOf(bytes), place: placeIn(bytes), isFooter })
    from += bytes.length
  }
  return lines
}

const footerStart = '{"kind":"footer"'
/** Longer than what a line ends with, bytes. */
const MAX_PLACE = 120

function placeIn(bytes: Uint8Array): ChainedLine['place'] {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - MAX_PLACE))).toString('latin1')
  const [, number, previous] = /,"line":(\d{1,10}),"previous":"([0-9a-f]{64}|)"\}\n$/.exec(end) ?? []
  return number === undefined || previous === undefined ? null : { number: Number(number), previous }
}
