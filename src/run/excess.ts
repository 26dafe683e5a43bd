/** Responses that a run can read few of: judging one takes many times its size. Few requests of ours get one that is no small body, if any. */
import { lengthOf } from '../model/pieces.ts'
import type { Transcript } from '../model/transcript.ts'
import { endInWords } from '../protocol/exchange-end.ts'
import { read } from '../reading/reading.ts'
import { SMALL_BODY } from '../transport/large-bodies.ts'
import { valuesOf } from '../wire/http.ts'

/** No coding unpacks a byte to more, as a rule: fewer bytes are not looked into. */
const MAX_RATIO = 1024

/** Bytes of the body, unpacked if they may be many: a record may have cut it, and says how long it was. */
function sizeOf(transcript: Transcript): number {
  const { end, pieces, head } = transcript
  const length = end.kind === 'too-large' && end.of !== undefined ? end.of : lengthOf(pieces)
  const isCoded = valuesOf(head?.headers ?? [], 'content-encoding').length > 0
  return isCoded && length <= SMALL_BODY && length * MAX_RATIO > SMALL_BODY ? Math.max(length, read(transcript).body.length) : length
}

const isBeyondLimits = ({ end }: Transcript): boolean => end.kind === 'too-many' || (end.kind === 'too-large' && end.of === undefined)

export const isExcessive = (transcript: Transcript): boolean => isBeyondLimits(transcript) || sizeOf(transcript) > SMALL_BODY

/** `reading the body stopped at the limit of …`, or its size. */
export const excessInWords = (transcript: Transcript): string =>
  transcript.end.kind === 'complete' ? `the body had ${String(sizeOf(transcript))} bytes` : endInWords(transcript.end)
