/** PNG, third edition: https://www.w3.org/TR/png-3/. Eight-bit RGB without interlace is what most probes need; png-kinds.ts has the others. */
import { crc32, deflateSync } from 'node:zlib'

export type Rgb = readonly [red: number, green: number, blue: number]

/** `alpha`: 0 lets all through, 255 nothing. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/** Cells of one colour each, row by row; every row has as many. */
export type Grid<Colour extends Rgb | Rgba = Rgb> = readonly (readonly Colour[])[]

export const signature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const black: Rgb = [0, 0, 0]

/** A picture of `width` by `height` pixels, divided evenly into the grid's cells. `level`: how hard to compress, 0 (stored) to 9; from 4 it takes three times as long, and spares a tenth. */
export function png(width: number, height: number, grid: Grid, level = 3): Uint8Array {
  const stride = 1 + width * 3
  const pixels = new Uint8Array(stride * height)
  // One line a row of the grid, byte by byte: a picture would take as long as its whole exchange.
  const lines = grid.map((row) => {
    const line = new Uint8Array(stride)
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = row[Math.floor((x * row.length) / width)] ?? black
      line[1 + x * 3] = red
      line[2 + x * 3] = green
      line[3 + x * 3] = blue
    }
    return line
  })
  for (let y = 0; y < height; y += 1) pixels.set(lines[Math.floor((y * grid.length) / height)] ?? [], y * stride)
  return container([
    ['IHDR', new Uint8Array([...uint32(width), ...uint32(height), 8, 2, 0, 0, 0])],
    ['IDAT', deflateSync(pixels, { level })],
  ])
}

/** A file of these chunks, closed by IEND. */
export const container = (chunks: readonly (readonly [type: string, data: Uint8Array])[]): Uint8Array =>
  joined([new Uint8Array(signature), ...chunks.map(([type, data]) => chunk(type, data)), chunk('IEND', new Uint8Array(0))])

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = joined([new TextEncoder().encode(type), data])
  return joined([new Uint8Array(uint32(data.length)), typed, new Uint8Array(uint32(crc32(typed)))])
}

export const uint32 = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A data URI as RFC 2397 has it: https://www.rfc-editor.org/rfc/rfc2397#section-3 */
export const dataUri = (type: string, bytes: Uint8Array): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
