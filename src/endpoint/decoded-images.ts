/** Images, really decoded: what an answer says of an image comes from its pixels. */
import { type DataUri, readDataUri } from './data-uri.ts'
import type { Turned } from './decoders/orientation.ts'
import { type Raster, TooManyPixels } from './decoders/raster.ts'

/** A decoded image. Pixels are sampled where it is larger than `finest` on a side: nothing is blended. */
export interface Bitmap {
  /** As shown, turned as Exif says, in pixels. */
  readonly width: number
  readonly height: number
  /** Sampled: `columns` times `rows` pixels of three bytes. */
  readonly columns: number
  readonly rows: number
  readonly rgb: Uint8Array
}

export type Seen = { readonly kind: 'picture'; readonly bitmap: Bitmap } | { readonly kind: 'wrong'; readonly why: string }

const finest = 192

/** How images are decoded, for deviations to change. */
export interface Decoding {
  /** Of an animation, from 0. */
  readonly frame: number
  /** Whether the picture is turned as Exif says. */
  readonly turned: boolean
  /** Whether what is missing at the end is filled up. */
  readonly lenient: boolean
  /** The grey behind transparent pixels, 0 to 255; null: they show the samples that they hold. */
  readonly ground: number | null
}
const defaults: Decoding = { frame: 0, turned: true, lenient: false, ground: 255 }

/** Decodes the image of a data URL. It never throws, whatever the bytes. */
export async function see(url: string, decoding: Partial<Decoding> = {}): Promise<Seen> {
  const uri = readDataUri(url)
  return uri.kind === 'wrong' ? uri : decode(uri, { ...defaults, ...decoding })
}

async function decode({ bytes, format }: Extract<DataUri, { kind: 'image' }>, how: Decoding): Promise<Seen> {
  // A run without images never loads the decoders.
  const { decodeImage, formatOf, imageOrientation } = await import('./decoders/decode.ts')
  const { turned } = await import('./decoders/orientation.ts')
  const found = formatOf(bytes)
  if (found !== null && found !== format) return { kind: 'wrong', why: `The image is labelled ${format}, and its bytes are ${found}.` }
  try {
    const raster = decodeImage(bytes, format, how)
    return { kind: 'picture', bitmap: sampled(raster, turned(raster, how.turned ? imageOrientation(bytes, format) : 1), how.ground) }
  } catch (error) {
    if (error instanceof TooManyPixels) return { kind: 'wrong', why: error.message }
    return { kind: 'wrong', why: `The bytes could not be decoded as ${format}.` }
  }
}

/** The nearest pixel for each that is kept, laid on the ground. */
function sampled(raster: Raster, { width, height, stored }: Turned, ground: Decoding['ground']): Bitmap {
  const [columns, rows] = [Math.min(width, finest), Math.min(height, finest)]
  const rgb = new Uint8Array(3 * columns * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = stored(Math.floor(((column + 0.5) * width) / columns), Math.floor(((row + 0.5) * height) / rows))
      const from = 4 * (y * raster.width + x)
      const alpha = ground === null ? 1 : (raster.rgba[from + 3] ?? 0) / 255
      for (let band = 0; band < 3; band += 1)
        rgb[3 * (row * columns + column) + band] = Math.round((raster.rgba[from + band] ?? 0) * alpha + (ground ?? 0) * (1 - alpha))
    }
  }
  return { width, height, columns, rows, rgb }
}

/** What an image adds to the prompt: 85 tokens, and 170 for each tile of 512 pixels once it is scaled to fit, as OpenAI documents for its models. */
export function imageTokens({ width, height }: Bitmap, detail: string): number {
  if (detail === 'low') return base
  const fit = Math.min(1, 2048 / Math.max(width, height))
  const scale = fit * Math.min(1, 768 / (Math.min(width, height) * fit))
  return base + 170 * Math.ceil((width * scale) / 512) * Math.ceil((height * scale) / 512)
}
const base = 85
