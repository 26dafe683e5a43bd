/**
 * What becomes of a reading once its exchange was judged. A run holds hundreds of them, for scenarios that go on with them and for relations: a
 * large one goes on as its beginning, cut by a limit of ours, so that nothing is concluded from what is missing.
 */
import { withShortFields } from '../model/fields.ts'
import { lengthOf } from '../model/pieces.ts'
import type { Piece, Transcript } from '../model/transcript.ts'
import { type Reading, read } from '../reading/reading.ts'
import { SMALL_BODY } from '../transport/large-bodies.ts'
import { LONG_FACTOR, isLong } from './long.ts'

/** JSON values of one reading that is kept whole: some 2,000 chunks. */
const MAX_VALUES = 20_000
/** JSON values of all readings that are kept whole, and of one that is kept whatever others hold. */
const MAX_VALUES_TOGETHER = 1_500_000
const FEW_VALUES = 1000
/** Bytes of bodies that are kept whole. */
const MAX_BYTES_TOGETHER = 16 * 1024 * 1024
const FEW_BYTES = 8 * 1024
/** Bytes that stand for a large body. */
const BEGINNING = 4096

/** Gives the reading to keep. */
export function bulkKeeper(): (reading: Reading) => Reading {
  let values = 0
  let bytes = 0
  return (reading) => {
    const size = Math.max(lengthOf(reading.transcript.pieces), reading.body.length)
    const factor = isLong(reading.probe) ? LONG_FACTOR : 1
    const isLarge = size > factor * SMALL_BODY || reading.values > factor * MAX_VALUES
    const isOver =
      (values + reading.values > MAX_VALUES_TOGETHER && reading.values > FEW_VALUES) ||
      (bytes + size > MAX_BYTES_TOGETHER && size > FEW_BYTES)
    if (isLarge || isOver) return read(withShortFields(beginningOf(reading.transcript)))
    values += reading.values
    bytes += size
    const short = withShortFields(reading.transcript)
    return short === reading.transcript ? withoutValues(reading) : read(short)
  }
}

/** The reading without the values that were made of its body, if they are many: they are made again where they are asked for. */
export const withoutValues = (reading: Reading): Reading => (reading.values > FEW_VALUES ? read(reading.transcript) : reading)

/** What is kept of a transcript that only stands by while its request is sent again. */
export const withoutBulkOf = (transcript: Transcript): Transcript =>
  lengthOf(transcript.pieces) > SMALL_BODY ? beginningOf(transcript) : transcript

function beginningOf(transcript: Transcript): Transcript {
  const pieces: Piece[] = []
  let room = BEGINNING
  for (const { at, bytes } of transcript.pieces) {
    if (room === 0) break
    const part = bytes.slice(0, room)
    pieces.push({ at, bytes: part })
    room -= part.length
  }
  return { ...transcript, pieces, end: { kind: 'too-large', part: 'body', bytes: BEGINNING } }
}
