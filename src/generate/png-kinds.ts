/** The other kinds of PNG, third edition, 11.2.1 and 8.1: https://www.w3.org/TR/png-3/#11IHDR */
import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { type Grid, type Rgb, type Rgba, container, joined, uint32 } from './png.ts'

export const kinds = ['palette', 'sixteen-bit', 'alpha', 'grey', 'sixteen-bit-grey', 'one-bit', 'interlaced'] as const
export type Kind = (typeof kinds)[number]

/** `type`: the colour type, 0 grey, 2 RGB, 3 palette, 6 RGB with alpha. `depth`: bits a sample. */
interface Layout {
  readonly type: 0 | 2 | 3 | 6
  readonly depth: 1 | 4 | 8 | 16
  readonly interlaced: boolean
}

const layouts: Readonly<Record<Kind, Layout>> = {
  palette: { type: 3, depth: 4, interlaced: false },
  'sixteen-bit': { type: 2, depth: 16, interlaced: false },
  alpha: { type: 6, depth: 8, interlaced: false },
  grey: { type: 0, depth: 8, interlaced: false },
  'sixteen-bit-grey': { type: 0, depth: 16, interlaced: false },
  'one-bit': { type: 0, depth: 1, interlaced: false },
  interlaced: { type: 2, depth: 8, interlaced: true },
}

/** Which pixels a pass over the picture takes: the first column and row, and the steps between. */
interface Pass {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}
const onePass: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }]
/** Adam7. */
const sevenPasses: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
]

/** Grey of 16 bits keeps away from both ends: whoever cuts a sample to 255 instead of scaling it turns black white. */
const darkest = 5000
const brightest = 60_000

/** A picture of `width` by `height` pixels, divided evenly into the grid's cells, as PNG of that kind. Grey kinds want black and white alone; alpha counts in the kind that has it. */
export function pngOf(kind: Kind, width: number, height: number, grid: Grid<Rgb | Rgba>): Uint8Array {
  const layout = layouts[kind]
  const palette = [...new Map(grid.flat().map((colour) => [colour.join(), colour])).values()]
  const lines = (layout.interlaced ? sevenPasses : onePass).flatMap(({ x, y, dx, dy }) => {
    const columns = steps(x, width, dx)
    const made = grid.map((row) =>
      packed(
        columns.flatMap((column) => samplesOf(row[Math.floor((column * row.length) / width)] ?? [0, 0, 0], layout, palette)),
        layout.depth,
      ),
    )
    return columns.length === 0 ? [] : steps(y, height, dy).flatMap((at) => made[Math.floor((at * grid.length) / height)] ?? [])
  })
  return container([
    ['IHDR', new Uint8Array([...uint32(width), ...uint32(height), layout.depth, layout.type, 0, 0, layout.interlaced ? 1 : 0])],
    ...(layout.type === 3 ? [['PLTE', new Uint8Array(palette.flat())] as const] : []),
    ['IDAT', compressed(lines)],
  ])
}

/** A picture of 64 megapixels is 32 MB before it is compressed: it is never held whole, bytes. */
const BLOCK_BYTES = 1024 * 1024
/** CMF and FLG of a 32 KiB window at the usual level, and the empty last block. RFC 1950 2.2, RFC 1951 3.2.6. */
const zlibHead = new Uint8Array([0x78, 0x9c])
const lastBlock = new Uint8Array([0x03, 0x00])

/** The lines as one zlib stream. */
function compressed(lines: readonly Uint8Array[]): Uint8Array {
  const linesABlock = Math.max(1, Math.floor(BLOCK_BYTES / (lines[0]?.length ?? BLOCK_BYTES)))
  if (lines.length <= linesABlock) return deflateSync(joined(lines))
  const blocks: Uint8Array[] = []
  let sum = adlerOfNothing
  for (let at = 0; at < lines.length; at += linesABlock) {
    const block = joined(lines.slice(at, at + linesABlock))
    sum = adlerAfter(sum, block)
    blocks.push(deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH }))
  }
  return joined([zlibHead, ...blocks, lastBlock, new Uint8Array(uint32(((sum.b << 16) | sum.a) >>> 0))])
}

/** Adler-32, RFC 1950 8.2: https://www.rfc-editor.org/rfc/rfc1950#section-8.2 */
interface Adler {
  readonly a: number
  readonly b: number
}
const adlerOfNothing: Adler = { a: 1, b: 0 }
const MODULUS = 65_521

function adlerAfter({ a: from, b: start }: Adler, bytes: Uint8Array): Adler {
  let [a, b] = [from, start]
  for (const byte of bytes) {
    a = (a + byte) % MODULUS
    b = (b + a) % MODULUS
  }
  return { a, b }
}

const steps = (from: number, below: number, by: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((below - from) / by)) }, (_, at) => from + at * by)

function samplesOf(colour: Rgb | Rgba, { type, depth }: Layout, palette: readonly (Rgb | Rgba)[]): readonly number[] {
  if (type === 3) return [palette.findIndex((one) => one.join() === colour.join())]
  const scale = depth === 16 ? 257 : 1
  if (type === 2) return colour.map((value) => value * scale)
  if (type === 6) return colour.length === 4 ? colour : [...colour, 255]
  const light = (colour[0] + colour[1] + colour[2]) / (3 * 255)
  return [depth === 16 ? Math.round(darkest + (brightest - darkest) * light) : Math.round(light * (2 ** depth - 1))]
}

/** A line as it is compressed: the filter that changes nothing, then the samples without gaps. */
function packed(samples: readonly number[], depth: Layout['depth']): Uint8Array {
  const line = new Uint8Array(1 + Math.ceil((samples.length * depth) / 8))
  for (const [at, sample] of samples.entries()) {
    if (depth === 16) line.set([sample >> 8, sample & 255], 1 + 2 * at)
    else {
      const bit = at * depth
      const byte = 1 + (bit >> 3)
      line[byte] = (line[byte] ?? 0) | (sample << (8 - depth - (bit & 7)))
    }
  }
  return line
}
