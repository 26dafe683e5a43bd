/** Other colours for images of few colours: cells, size and file stay as they are. PNG, third edition: https://www.w3.org/TR/png-3/ */
import { deflateSync, inflateSync } from 'node:zlib'
import { type Rgb, container, joined, signature } from './png.ts'

/** The colours of generated images. */
export const paints: readonly Rgb[] = [
  [255, 0, 0],
  [0, 160, 0],
  [0, 0, 255],
  [255, 255, 0],
  [0, 0, 0],
  [255, 255, 255],
]

const keyOf = (red = 0, green = 0, blue = 0): number => (red << 16) | (green << 8) | blue
const places: ReadonlyMap<number, number> = new Map(paints.map((paint, at) => [keyOf(...paint), at]))

/** The file with each of `paints` replaced by that of the same place in `others`; null: it is no image of these colours that `png` made. */
export const repainted = (file: Uint8Array, others: readonly Rgb[]): Uint8Array | null => edited(file, (place) => others[place])

/** The file with its first colour as the first of `paints`, its next as the second, and so on: the same whatever `repainted` did before. */
export function withoutPaint(file: Uint8Array): Uint8Array | null {
  const seen: number[] = []
  return edited(file, (place) => {
    if (!seen.includes(place)) seen.push(place)
    return paints[seen.indexOf(place)]
  })
}

function edited(file: Uint8Array, paintOf: (place: number) => Rgb | undefined): Uint8Array | null {
  const chunks = chunksOf(file)
  const header = chunks?.find(([type]) => type === 'IHDR')?.[1]
  if (chunks === null || header === undefined || !isTruecolour(header)) return null
  const width = new DataView(header.buffer, header.byteOffset).getUint32(0)
  const pixels = inflated(joined(chunks.flatMap(([type, data]) => (type === 'IDAT' ? [data] : []))))
  const stride = 1 + width * 3
  if (pixels === null || pixels.length % stride !== 0) return null
  for (let line = 0; line < pixels.length; line += stride) {
    if (pixels[line] !== 0) return null
    for (let at = line + 1; at < line + stride; at += 3) {
      const place = places.get(keyOf(pixels[at], pixels[at + 1], pixels[at + 2]))
      const paint = place === undefined ? undefined : paintOf(place)
      if (paint === undefined) return null
      pixels.set(paint, at)
    }
  }
  const first = chunks.findIndex(([type]) => type === 'IDAT')
  return container(
    chunks.flatMap(([type, data], at) => {
      if (type === 'IEND' || (type === 'IDAT' && at > first)) return []
      return [[type, type === 'IDAT' ? deflateSync(pixels, { level: 0 }) : data] as const]
    }),
  )
}

/** Eight bits, RGB, no interlace. */
const isTruecolour = (header: Uint8Array): boolean => header.length === 13 && [8, 2, 0, 0, 0].every((byte, at) => header[8 + at] === byte)

/** More than the largest of them has, bytes. */
const MAX_PIXELS = 1 << 20

function inflated(data: Uint8Array): Uint8Array | null {
  try {
    return new Uint8Array(inflateSync(data, { maxOutputLength: MAX_PIXELS }))
  } catch {
    return null
  }
}

type Chunk = readonly [type: string, data: Uint8Array]

/** Null where it is no PNG, or is cut. */
function chunksOf(file: Uint8Array): readonly Chunk[] | null {
  if (!signature.every((byte, at) => file[at] === byte)) return null
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const chunks: Chunk[] = []
  for (let at = signature.length; at < file.length;) {
    const length = at + 12 <= file.length ? view.getUint32(at) : file.length
    if (at + 12 + length > file.length) return null
    chunks.push([Buffer.from(file.subarray(at + 4, at + 8)).toString('latin1'), file.subarray(at + 8, at + 8 + length)])
    at += 12 + length
  }
  return chunks
}
