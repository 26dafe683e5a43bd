/** WebP, RFC 9649: https://www.rfc-editor.org/rfc/rfc9649 */
import { libraryOf } from './library.ts'
import { type Raster, Undecodable, emptyCanvas, holdToLimit, layOver } from './raster.ts'

/** `frame`: of an animation, from 0; the frames before it are below it. Throws for what is cut or damaged, and where there is no such frame. */
export function decodeWebp(bytes: Buffer, frame: number): Raster {
  const chunks = chunksOfFile(bytes)
  const extended = chunks.find(({ type }) => type === 'VP8X')?.data
  const frames = chunks.filter(({ type }) => type === 'ANMF')
  if (extended === undefined || frames.length === 0) {
    if (frame > 0) throw new Undecodable('no such frame')
    return decodeStill(bytes, chunks)
  }
  const [width, height] = [1 + extended.readUIntLE(4, 3), 1 + extended.readUIntLE(7, 3)]
  holdToLimit(width, height)
  if (frames[frame] === undefined) throw new Undecodable('no such frame')
  const canvas = emptyCanvas(width, height)
  for (const { data } of frames.slice(0, frame + 1)) layFrame(canvas, data)
  return canvas
}

/** Of the Exif data (2.7.1.5), where there is any. */
export const exifOfWebp = (bytes: Buffer): Buffer | null => chunksOfFile(bytes).find(({ type }) => type === 'EXIF')?.data ?? null

/** 2.7.1.1: where the frame lies, then the chunks of a still image, which become a file of their own. */
function layFrame(canvas: Raster, data: Buffer): void {
  const chunks = chunksOf(data, 16)
  const size = data.subarray(6, 12)
  const alpha = chunks.some(({ type }) => type === 'ALPH') ? [chunk('VP8X', Buffer.concat([Buffer.of(0x10, 0, 0, 0), size]))] : []
  const body = Buffer.concat([Buffer.from('WEBP'), ...alpha, ...chunks.map((one) => chunk(one.type, one.data))])
  const file = chunk('RIFF', body)
  layOver(canvas, decodeStill(file, chunks), 2 * data.readUIntLE(0, 3), 2 * data.readUIntLE(3, 3))
}

function decodeStill(bytes: Buffer, chunks: readonly Chunk[]): Raster {
  holdToLimit(...sizeOf(chunks))
  const library = libraryOf('webp')
  const found = library.reserve(8)
  const address = library.call('WebPDecodeRGBA', library.put(bytes), bytes.length, found, found + 4)
  if (address === 0) throw new Undecodable('libwebp rejects it')
  const [width = 0, height = 0] = library.numbers(found, 2)
  return { width, height, rgba: library.bytes(address, 4 * width * height) }
}

/** In pixels, as the bit stream has it: RFC 6386 9.1 for lossy, RFC 9649 3.4 for lossless images. */
function sizeOf(chunks: readonly Chunk[]): readonly [width: number, height: number] {
  const lossy = chunks.find(({ type }) => type === 'VP8 ')?.data
  if (lossy !== undefined) return [lossy.readUInt16LE(6) & 0x3fff, lossy.readUInt16LE(8) & 0x3fff]
  const lossless = chunks.find(({ type }) => type === 'VP8L')?.data
  if (lossless === undefined) throw new Undecodable('no image')
  const bits = lossless.readUInt32LE(1)
  return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)]
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

/** 2.4: what comes after the length that the file header gives is no part of it. */
const chunksOfFile = (bytes: Buffer): readonly Chunk[] => chunksOf(bytes.subarray(0, 8 + bytes.readUInt32LE(4)), 12)

/** 2.3: type, length, data, and a byte that makes the length even. Throws where a chunk is cut. */
function chunksOf(bytes: Buffer, from: number): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = from; at + 8 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32LE(at + 4)
    if (end > bytes.length) throw new Undecodable('a chunk is cut')
    chunks.push({ type: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, end) })
    at = end + (end % 2)
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}
