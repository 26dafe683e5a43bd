/** What the bytes of an image say before they are decoded: for faults that stumble over one kind of it. */
import { crc32, inflateSync } from 'node:zlib'

const dataOf = (url: string): string => url.slice(url.indexOf(',') + 1)

export interface PngHeader {
  readonly width: number
  readonly height: number
  /** Bits a sample. */
  readonly depth: number
  /** 0 grey, 2 RGB, 3 palette, 6 RGB with alpha. */
  readonly type: number
  readonly isInterlaced: boolean
}

/** PNG third edition, 11.2.1; null: it is no PNG. */
export function pngHeader(url: string): PngHeader | null {
  const bytes = Buffer.from(dataOf(url.slice(0, 200)).slice(0, 64), 'base64')
  if (bytes.length < 29 || bytes.toString('latin1', 1, 4) !== 'PNG') return null
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    depth: bytes.readUInt8(24),
    type: bytes.readUInt8(25),
    isInterlaced: bytes.readUInt8(28) === 1,
  }
}

/**
 * Whether it is a PNG that is there to its end, and whose data is damaged: by its checksums, 5.4, or since it cannot be inflated.
 * What is cut short is another matter.
 */
export function isDamagedPng(url: string): boolean {
  if (pngHeader(url) === null) return false
  const bytes = Buffer.from(dataOf(url), 'base64')
  const data: Buffer[] = []
  let isSound = true
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length) return false
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, end))
    isSound &&= crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32BE(end)
    at = end + 4
  }
  return !isSound || !inflates(Buffer.concat(data))
}

function inflates(data: Buffer): boolean {
  try {
    inflateSync(data)
    return true
  } catch {
    return false
  }
}

/** A segment of a JPEG: ITU-T T.81, B.1.1.3. */
interface Segment {
  readonly marker: number
  readonly from: number
  readonly to: number
}

/** The segments before the scan; none: it is no JPEG. */
function segmentsOf(bytes: Buffer): readonly Segment[] {
  const segments: Segment[] = []
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return segments
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes.readUInt8(at + 1)
    const to = at + 2 + bytes.readUInt16BE(at + 2)
    segments.push({ marker, from: at, to })
    if (marker === 0xda) break
    at = to
  }
  return segments
}

const progressive = 0xc2
const exif = 0xe1

/** Whether it is a JPEG whose frame is progressive or of four components. */
export function isOddJpeg(url: string): boolean {
  const bytes = Buffer.from(dataOf(url), 'base64')
  const frame = segmentsOf(bytes).find(({ marker }) => marker >= 0xc0 && marker <= progressive)
  return frame !== undefined && (frame.marker === progressive || bytes[frame.from + 9] === 4)
}

/** The same image without its Exif segment, where it is a JPEG. */
export function withoutExif(url: string): string {
  const bytes = Buffer.from(dataOf(url), 'base64')
  const found = segmentsOf(bytes).find(({ marker }) => marker === exif)
  if (found === undefined) return url
  const kept = Buffer.concat([bytes.subarray(0, found.from), bytes.subarray(found.to)])
  return `${url.slice(0, url.indexOf(',') + 1)}${kept.toString('base64')}`
}

/** Whether it is a JPEG that has no end: B.1.1.3, EOI. */
export function isCutJpeg(url: string): boolean {
  const bytes = Buffer.from(dataOf(url), 'base64')
  return segmentsOf(bytes).length > 0 && bytes.toString('hex', bytes.length - 2) !== 'ffd9'
}
