/** An image of any of the four formats, by its first bytes. */
import type { Format } from '../data-uri.ts'
import { decodeGif } from './gif.ts'
import { decodeJpeg, exifOfJpeg } from './jpeg.ts'
import { orientationOf } from './orientation.ts'
import { decodePng, exifOfPng } from './png.ts'
import type { Raster } from './raster.ts'
import { decodeWebp, exifOfWebp } from './webp.ts'

const signatures: readonly (readonly [format: Format, pattern: RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
]

/** null: it is none of the four. */
export function formatOf(bytes: Buffer): Format | null {
  const start = bytes.toString('latin1', 0, 12)
  return signatures.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}

/** `frame`: of an animation, from 0. `lenient`: a JPEG is shown as far as it goes. Throws for what is cut, damaged or too large. */
export function decodeImage(
  bytes: Buffer,
  format: Format,
  { frame, lenient }: { readonly frame: number; readonly lenient: boolean },
): Raster {
  switch (format) {
    case 'png':
      return decodePng(bytes)
    case 'jpeg':
      return decodeJpeg(bytes, lenient)
    case 'gif':
      return decodeGif(bytes, frame)
    case 'webp':
      return decodeWebp(bytes, frame)
  }
}

/** How Exif says that it is to be turned, 1 to 8. GIF has no Exif. */
export function imageOrientation(bytes: Buffer, format: Format): number {
  switch (format) {
    case 'png':
      return orientationOf(exifOfPng(bytes))
    case 'jpeg':
      return orientationOf(exifOfJpeg(bytes))
    case 'gif':
      return 1
    case 'webp':
      return orientationOf(exifOfWebp(bytes))
  }
}
