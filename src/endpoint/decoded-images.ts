/** Images, really decoded: what an answer says of an image comes from its pixels. */
import type Sharp from 'sharp'
import { type DataUri, readDataUri } from './data-uri.ts'

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
const MAX_PIXELS = 64_000_000

/** How images are decoded, for deviations to change. */
export interface Decoding {
  /** Of an animation, from 0. */
  readonly frame: number
  /** Whether the picture is turned as Exif says. */
  readonly turned: boolean
  /** Whether what is missing at the end is filled up. */
  readonly lenient: boolean
  /** What lies behind transparent pixels; null: they show the samples that they hold. */
  readonly ground: string | null
}
const defaults: Decoding = { frame: 0, turned: true, lenient: false, ground: '#ffffff' }

/** Decodes the image of a data URL. It never throws, whatever the bytes. */
export async function see(url: string, decoding: Partial<Decoding> = {}): Promise<Seen> {
  const uri = readDataUri(url)
  return uri.kind === 'wrong' ? uri : decode(uri, { ...defaults, ...decoding })
}

/** A text-only run never loads it, and an installation without it serves text. */
const loadSharp = async (): Promise<typeof Sharp | null> => {
  try {
    return (await import('sharp')).default
  } catch {
    return null
  }
}

async function decode({ bytes, format }: Extract<DataUri, { kind: 'image' }>, { frame, turned, lenient, ground }: Decoding): Promise<Seen> {
  const sharp = await loadSharp()
  if (sharp === null) return { kind: 'wrong', why: 'Images cannot be decoded here: the endpoint was installed without its decoder.' }
  try {
    // Whatever scales a picture with transparency forgets what it hides, so that the channel goes first.
    const image = sharp(ground === null ? await sharp(bytes).removeAlpha().toBuffer() : bytes, {
      limitInputPixels: MAX_PIXELS,
      failOn: lenient ? 'none' : 'warning',
      page: frame,
    })
    const found = await image.metadata()
    if (found.format !== format) return { kind: 'wrong', why: `The image is labelled ${format}, and its bytes are ${found.format}.` }
    const isTurned = turned && (found.orientation ?? 1) >= 5
    const [width, height] = isTurned ? [found.height, found.width] : [found.width, found.height]
    const { data, info } = await (turned ? image.autoOrient() : image)
      .flatten({ background: ground ?? '#ffffff' })
      .toColourspace('srgb')
      .resize(Math.min(width, finest), Math.min(height, finest), { fit: 'fill', kernel: 'nearest', fastShrinkOnLoad: false })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { kind: 'picture', bitmap: { width, height, columns: info.width, rows: info.height, rgb: data } }
  } catch {
    return { kind: 'wrong', why: `The bytes could not be decoded as ${format}.` }
  }
}

/** What an image adds to the prompt: 85 tokens, and 170 for each tile of 512 pixels once it is scaled to fit, as OpenAI documents for its models. */
export function imageTokens({ width, height }: Bitmap, detail: string): number {
  if (detail === 'low') return base
  const fit = Math.min(1, 2048 / Math.max(width, height))
  const scale = fit * Math.min(1, 768 / (Math.min(width, height) * fit))
  return base + 170 * Math.ceil((width * scale) / 512) * Math.ceil((height * scale) / 512)
}
const base = 85
