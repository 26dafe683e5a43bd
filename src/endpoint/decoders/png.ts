/** PNG, third edition: https://www.w3.org/TR/png-3/ */
import { inflateSync } from 'node:zlib'
import { libraryOf } from './library.ts'
import { type Raster, Undecodable, holdToLimit } from './raster.ts'

/** Throws Undecodable, or an error of the decoder, for what is cut, damaged or too large. */
export function decodePng(bytes: Buffer): Raster {
  const { width, height, rawBytes } = headerOf(bytes)
  holdToLimit(width, height)
  // LodePNG inflates all that there is before it looks at the size. Node stops at the size that the header gives (5.1 and 13.9).
  inflateSync(Buffer.concat(chunksOf(bytes, 'IDAT')), { maxOutputLength: rawBytes })
  const library = libraryOf('lodepng')
  const found = library.reserve(12)
  if (library.call('lodepng_decode32', found, found + 4, found + 8, library.put(bytes), bytes.length) !== 0)
    throw new Undecodable('LodePNG rejects it')
  const [address = 0] = library.numbers(found, 1)
  return { width, height, rgba: library.bytes(address, 4 * width * height) }
}

/** Of the Exif data (11.3.3.6), where there is any. */
export const exifOfPng = (bytes: Buffer): Buffer | null => chunksOf(bytes, 'eXIf')[0] ?? null

const samplesByType: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** 11.2.1. `rawBytes`: as many as the image has at most before it is filtered; interlacing adds a filter byte for each line of seven passes. */
function headerOf(bytes: Buffer): { readonly width: number; readonly height: number; readonly rawBytes: number } {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') throw new Undecodable('no header')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const bits = bytes.readUInt8(24) * (samplesByType[bytes.readUInt8(25)] ?? 0)
  const isInterlaced = bytes.readUInt8(28) === 1
  return { width, height, rawBytes: height * (1 + Math.ceil((width * bits) / 8)) + (isInterlaced ? 7 * 2 * (height + 1) : 0) }
}

/** The data of the chunks of that type, up to the end of the bytes. */
function chunksOf(bytes: Buffer, type: string): readonly Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === type) chunks.push(bytes.subarray(at + 8, end))
    at = end + 4
  }
  return chunks
}
