/** PNG, third edition: https://www.w3.org/TR/png-3/. Eight-bit RGB without interlace is all that a probe needs. */
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { base64 } from '../wire/base64.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

/** Cells of one colour each, row by row; every row has as many. */
export type Grid = readonly (readonly Rgb[])[]

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A picture of `width` by `height` pixels, divided evenly into the grid's cells. `level`: how hard to compress, 0 (stored) to 9; from 4 it takes three times as long, and spares a tenth. */
export function png(width: number, height: number, grid: Grid, level = 3): Uint8Array {
  const stride = 1 + width * 3
  const pixels = new Uint8Array(stride * height)
  // One line a row of the grid: pixel by pixel a picture would take as long as its whole exchange.
  const lines = grid.map((row) => {
    const line = new Uint8Array(stride)
    for (let x = 0; x < width; x += 1) line.set(row[Math.floor((x * row.length) / width)] ?? [0, 0, 0], 1 + x * 3)
    return line
  })
  for (let y = 0; y < height; y += 1) pixels.set(lines[Math.floor((y * grid.length) / height)] ?? [], y * stride)
  const header = new Uint8Array([...uint32(width), ...uint32(height), 8, 2, 0, 0, 0])
  return joined([
    new Uint8Array(signature),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level })),
    chunk('IEND', new Uint8Array(0)),
  ])
}

/** Where the one IDAT of our own pictures begins: after the signature and IHDR, 25 bytes with its frame. */
const dataAt = 8 + 25

/** The cells of a picture that `png` made, by the pixel in the middle of each. */
export function cellsOf(picture: Uint8Array, rows: number, columns: number): Grid {
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const pixels = inflateSync(picture.subarray(dataAt + 8, dataAt + 8 + view.getUint32(dataAt)))
  const middle = (at: number, count: number, length: number): number => Math.floor(((at + 0.5) * length) / count)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column): Rgb => {
      const at = middle(row, rows, height) * (1 + width * 3) + 1 + middle(column, columns, width) * 3
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
    }),
  )
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = joined([new TextEncoder().encode(type), data])
  return joined([new Uint8Array(uint32(data.length)), typed, new Uint8Array(uint32(crc32(typed)))])
}

const uint32 = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A data URI as RFC 2397 has it: https://www.rfc-editor.org/rfc/rfc2397#section-3 */
export const dataUri = (type: string, bytes: Uint8Array): string => `data:${type};base64,${base64(bytes)}`
