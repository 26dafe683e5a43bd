/** A PNG of any size in bytes that is held as a few: what swells it is one chunk of zeros, which a decoder passes over. PNG, third edition, 5.4: https://www.w3.org/TR/png-3/#5Chunk-naming-conventions */
import { crc32 } from 'node:zlib'
import type { Padding } from '../model/probe.ts'
import { dataUri, joined, uint32 } from './png.ts'

/** A data URI that lacks its zeros, and these: Base64 has them as `A`. */
export interface PaddedImage {
  readonly url: string
  readonly padding: Padding
}

/** Ancillary, private and safe to copy. */
const TYPE = new TextEncoder().encode('vcFl')
/** The chunk IEND: length, type and checksum, bytes. */
const END_BYTES = 12
const BYTES_A_GROUP = 3
const CHARACTERS_A_GROUP = 4
const BLOCK_BYTES = 64 * 1024

/** The file with a chunk of zeros before its end, so that it has about `size` bytes: not one byte is missing in the groups of three that Base64 has. */
export function paddedPng(file: Uint8Array, size: number): PaddedImage {
  const before = file.subarray(0, file.length - END_BYTES)
  const kept = (BYTES_A_GROUP - ((before.length + uint32(0).length + TYPE.length) % BYTES_A_GROUP)) % BYTES_A_GROUP
  const groups = Math.floor((size - file.length) / BYTES_A_GROUP)
  const zeros = kept + groups * BYTES_A_GROUP
  const end = joined([new Uint8Array(uint32(checksum(zeros))), file.subarray(-END_BYTES)])
  const url = dataUri('image/png', joined([before, new Uint8Array(uint32(zeros)), TYPE, new Uint8Array(kept), end]))
  return {
    url,
    padding: { character: 'A', bytes: groups * CHARACTERS_A_GROUP, beforeLast: Math.ceil(end.length / BYTES_A_GROUP) * CHARACTERS_A_GROUP },
  }
}

function checksum(zeros: number): number {
  const block = new Uint8Array(BLOCK_BYTES)
  let sum = crc32(TYPE)
  for (let left = zeros; left > 0; left -= BLOCK_BYTES) sum = crc32(block.subarray(0, Math.min(left, BLOCK_BYTES)), sum)
  return sum
}

/** The padding of a body that holds such an image. */
export function paddingIn(body: Uint8Array, { url, padding }: PaddedImage): Padding {
  const end = Buffer.from(body).lastIndexOf(url) + url.length
  return { ...padding, beforeLast: padding.beforeLast + body.length - end }
}
