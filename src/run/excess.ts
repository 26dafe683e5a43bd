/** Responses that a run can read few of: judging one takes many times its size. */
import { lengthOf } from '../model/pieces.ts'
import type { Transcript } from '../model/transcript.ts'
import { endInWords } from '../protocol/exchange-end.ts'
import { read } from '../reading/reading.ts'
import { valuesOf } from '../wire/http.ts'

/** Few requests of ours get so long a response, if any, bytes. */
const EXCESSIVE = 1024 * 1024
/** No coding unpacks a byte to more, as a rule: fewer bytes are not looked into. */
const MAX_RATIO = 1024

/** Bytes of the body, unpacked if they may be many: a record may have cut it, and says how long it was. */
function sizeOf(transcript: Transcript): number {
  const { end, pieces, head } = transcript
  const length = end.kind === 'too-large' && end.of !== undefined ? end.of : lengthOf(pieces)
  const isCoded = valuesOf(head?.headers ?? [], 'content-encoding').length > 0
  return isCoded && length <= EXCESSIVE && length * MAX_RATIO > EXCESSIVE ? Math.max(length, read(transcript).body.length) : length
}

const isBeyondLimits = ({ end }: Transcript): boolean => end.kind === 'too-many' || (end.kind === 'too-large' && end.of === undefined)

export const isExcessive = (transcript: Transcript): boolean => isBeyondLimits(transcript) || sizeOf(transcript) > EXCESSIVE

/** `reading the body stopped at the limit of …`, or its size. */
export const excessInWords = (transcript: Transcript): string =>
  transcript.end.kind === 'complete' ? `the body had ${String(sizeOf(transcript))} bytes` : endInWords(transcript.end)
