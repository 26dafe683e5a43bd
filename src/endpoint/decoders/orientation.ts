/** How Exif says that an image is to be turned: CIPA DC-008, 4.6.5, Orientation. */
import type { Raster } from './raster.ts'

const orientationTag = 0x0112

const prefix = 'Exif\0\0'

/** `exif`: a TIFF file, with or without the prefix that JPEG demands. 1 to 8; 1 (as stored) where it says nothing or is damaged. */
export function orientationOf(exif: Buffer | null): number {
  try {
    return exif === null ? 1 : readOrientation(exif.toString('latin1', 0, 6) === prefix ? exif.subarray(prefix.length) : exif)
  } catch {
    return 1
  }
}

function readOrientation(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let nth = 0; nth < short(directory); nth += 1) {
    const entry = directory + 2 + 12 * nth
    const value = short(entry + 8)
    if (short(entry) === orientationTag) return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** The size as shown, and for each pixel as shown the one that is stored. */
export interface Turned {
  readonly width: number
  readonly height: number
  readonly stored: (x: number, y: number) => readonly [x: number, y: number]
}

export function turned({ width, height }: Raster, orientation: number): Turned {
  const [right, bottom] = [width - 1, height - 1]
  const stored: readonly Turned['stored'][] = [
    (x, y) => [x, y],
    (x, y) => [right - x, y],
    (x, y) => [right - x, bottom - y],
    (x, y) => [x, bottom - y],
    (x, y) => [y, x],
    (x, y) => [y, bottom - x],
    (x, y) => [right - y, bottom - x],
    (x, y) => [right - y, x],
  ]
  const isOnSide = orientation >= 5
  return {
    width: isOnSide ? height : width,
    height: isOnSide ? width : height,
    stored: stored[orientation - 1] ?? ((x, y) => [x, y]),
  }
}
