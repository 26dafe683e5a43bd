/** What the pictures of this folder show, read back from their bytes: so that a request says by itself what its image is. */
import { inflateSync } from 'node:zlib'
import { type Grid, type Rgb, type Rgba, joined, signature } from './png.ts'
import { onePass, sevenPasses } from './png-kinds.ts'

export const isPng = (bytes: Uint8Array): boolean => signature.every((value, at) => bytes[at] === value)

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 6: 4 }

/**
 * The cells of a picture that `png` or `pngOf` made, by the pixel in the middle of each; with its alpha where there is such a channel. Filters are not
 * undone, since none is applied. Empty: its data was damaged.
 */
export function cellsOf(sampleImage: Uint8Array, rows: number, columns: number): Grid<Rgb | Rgba> {
  const pixel = pixelsOf(sampleImage)
  if (pixel === null) return []
  const middle = (at: number, count: number, length: number): number => Math.floor(((at + 0.5) * length) / count)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column): Rgb | Rgba =>
      pixel.at(middle(column, columns, pixel.width), middle(row, rows, pixel.height)),
    ),
  )
}

interface Pixels {
  readonly width: number
  readonly height: number
  readonly at: (x: number, y: number) => Rgb | Rgba
}

function pixelsOf(sampleImage: Uint8Array): Pixels | null {
  const chunks = chunksOf(sampleImage)
  const of = (type: string): Uint8Array => joined(chunks.flatMap(([name, data]) => (name === type ? [data] : [])))
  const header = of('IHDR')
  const view = new DataView(header.buffer)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [, , , , , , , , depth = 8, type = 2, , , interlace = 0] = header
  const palette = of('PLTE')
  const data = inflated(of('IDAT'))
  if (data === null) return null
  const bits = depth * (channels[type] ?? 3)
  let begin = 0
  const passes = (interlace === 1 ? sevenPasses : onePass).map((pass) => {
    const across = Math.max(0, Math.ceil((width - pass.x) / pass.dx))
    const stride = across === 0 ? 0 : 1 + Math.ceil((across * bits) / 8)
    const from = begin
    begin += stride * Math.max(0, Math.ceil((height - pass.y) / pass.dy))
    return { ...pass, from, stride }
  })
  /** A sample as eight bits; of a palette, its place there. */
  const sample = (at: number, bit: number): number => {
    const value = data[at + (bit >> 3)] ?? 0
    if (depth >= 8) return value
    const small = (value >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
    return type === 3 ? small : Math.round((small * 255) / (2 ** depth - 1))
  }
  return {
    width,
    height,
    at: (x, y) => {
      const pass = passes.find((one) => x >= one.x && y >= one.y && (x - one.x) % one.dx === 0 && (y - one.y) % one.dy === 0)
      if (pass === undefined) return [0, 0, 0]
      const line = pass.from + pass.stride * ((y - pass.y) / pass.dy) + 1
      const first = ((x - pass.x) / pass.dx) * bits
      if (type === 3) {
        const place = 3 * sample(line, first)
        return [palette[place] ?? 0, palette[place + 1] ?? 0, palette[place + 2] ?? 0]
      }
      if (type === 0) return [sample(line, first), sample(line, first), sample(line, first)]
      const [red, green, blue] = [sample(line, first), sample(line, first + depth), sample(line, first + 2 * depth)]
      return type === 6 ? [red, green, blue, sample(line, first + 3 * depth)] : [red, green, blue]
    },
  }
}

/** Null: it cannot be, for some pictures are damaged on purpose. */
function inflated(data: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(data)
  } catch {
    return null
  }
}

/** The chunks of a PNG, in order: third edition, 5.3. */
export function chunksOf(sampleImage: Uint8Array): readonly (readonly [type: string, data: Uint8Array])[] {
  const view = new DataView(sampleImage.buffer, sampleImage.byteOffset, sampleImage.byteLength)
  const chunks: (readonly [string, Uint8Array])[] = []
  for (let at = signature.length; at + 8 <= sampleImage.length;) {
    const length = view.getUint32(at)
    chunks.push([String.fromCharCode(...sampleImage.subarray(at + 4, at + 8)), sampleImage.subarray(at + 8, at + 8 + length)])
    at += length + 12
  }
  return chunks
}
