/** Images that are decoded in another way than they should be. */
import { type Seen, see } from '../decoded-images.ts'
import { pngHeader } from '../image-bytes.ts'
import type { Stages } from '../modification.ts'
import { typed } from './image-edits.ts'

/** Another way of decoding, for images of a kind. */
export const seeing = (picks: (url: string) => boolean, sees: (url: string) => Promise<Seen>): Stages => ({
  policy: (policy) => ({ ...policy, sees: (url) => (picks(url) ? sees(url) : policy.sees(url)) }),
})

export const isDeepGrey = (url: string): boolean => {
  const header = pngHeader(url)
  return header?.depth === 16 && header.type === 0
}

export const isRgba = (url: string): boolean => pngHeader(url)?.type === 6

/** Samples above 255 are cut to it: but for black nothing but white is left. */
export async function clipped(url: string): Promise<Seen> {
  const seen = await see(url)
  return seen.kind === 'wrong' ? seen : { ...seen, bitmap: { ...seen.bitmap, rgb: seen.bitmap.rgb.map((value) => (value > 0 ? 255 : 0)) } }
}

/** Samples in the order blue, green, red. */
export async function exchanged(url: string): Promise<Seen> {
  const seen = await see(url)
  return seen.kind === 'wrong'
    ? seen
    : { ...seen, bitmap: { ...seen.bitmap, rgb: seen.bitmap.rgb.map((_, at, rgb) => rgb[at + 2 - 2 * (at % 3)] ?? 0) } }
}

export const isAnimated = typed(/^data:image\/(?:gif|webp);base64,/i)

/** The last of two frames; what has one is decoded as ever. */
export async function lastFrame(url: string): Promise<Seen> {
  const last = await see(url, { frame: 1 })
  return last.kind === 'wrong' ? see(url) : last
}
