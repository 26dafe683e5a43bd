/** GIF 89a: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
import { libraryOf } from './library.ts'
import { type Raster, Undecodable, emptyCanvas, holdToLimit, layOver } from './raster.ts'

/** `frame`: of an animation, from 0; the frames before it are below it. Throws for what is cut or damaged, and where there is no such frame. */
export function decodeGif(bytes: Buffer, frame: number): Raster {
  const frames = framesOf(bytes)
  const first = decodeFrame(bytes, frames[0])
  if (frame === 0) return first
  const canvas = { ...first, rgba: first.rgba.slice() }
  for (const one of [...frames.slice(1, frame), frames[frame]]) layOver(canvas, decodeFrame(bytes, one), 0, 0)
  return canvas
}

/** What the file holds for one frame: its extensions and its image, as offsets. */
interface Frame {
  readonly from: number
  readonly to: number
}

/** libnsgif gives the first frame of a file, so that each frame becomes the only one of its own. */
function decodeFrame(bytes: Buffer, frame: Frame | undefined): Raster {
  if (frame === undefined) throw new Undecodable('no such frame')
  const file = Buffer.concat([bytes.subarray(0, endOfHead(bytes)), bytes.subarray(frame.from, frame.to), Buffer.of(trailer)])
  const library = libraryOf('nsgif')
  const result = library.reserve(12)
  if (library.call('decode_gif', result, result + 4, result + 8, library.put(file), file.length) !== 0)
    throw new Undecodable('libnsgif rejects it')
  const [address = 0, width = 0, height = 0] = library.numbers(result, 3)
  const found = { width, height, rgba: library.bytes(address, 4 * width * height) }
  const canvas = emptyCanvas(bytes.readUInt16LE(6), bytes.readUInt16LE(8))
  if (canvas.width === width && canvas.height === height) return found
  // libnsgif widens its canvas to the frame.
  layOver(canvas, found, 0, 0)
  return canvas
}

const extension = 0x21
const image = 0x2c
const trailer = 0x3b

/** The bytes of a colour table, section 19: none where the flag is not set. */
const tableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Of the header, the screen descriptor and the global colour table. */
const endOfHead = (bytes: Buffer): number => 13 + tableBytes(bytes.readUInt8(10))

/** Every frame up to the trailer. Reading past the end throws: a cut file is refused whole, where libnsgif fills it up. */
function framesOf(bytes: Buffer): readonly Frame[] {
  const frames: Frame[] = []
  holdToLimit(bytes.readUInt16LE(6), bytes.readUInt16LE(8))
  let from = endOfHead(bytes)
  for (let at = from; ;) {
    const kind = bytes.readUInt8(at)
    if (kind === trailer) return frames
    if (kind === extension) at = endOfBlocks(bytes, at + 2)
    else if (kind === image) {
      holdToLimit(bytes.readUInt16LE(at + 1) + bytes.readUInt16LE(at + 5), bytes.readUInt16LE(at + 3) + bytes.readUInt16LE(at + 7))
      at = endOfBlocks(bytes, at + 11 + tableBytes(bytes.readUInt8(at + 9)))
      frames.push({ from, to: at })
      from = at
    } else throw new Undecodable('an unknown block')
  }
}

/** Section 15: blocks with their length first, until one is empty. */
function endOfBlocks(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1 + bytes.readUInt8(at)) if (bytes.readUInt8(at) === 0) return at + 1
}
