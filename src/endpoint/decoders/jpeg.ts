/** JPEG, ITU-T T.81: https://www.w3.org/Graphics/JPEG/itu-t81.pdf */
import { libraryOf } from './library.ts'
import { type Raster, Undecodable, holdToLimit } from './raster.ts'

/** libjpeg-turbo's names for formats of pixels and colour spaces (turbojpeg.h). */
const TJPF_RGBA = 7
const TJPF_CMYK = 11
const TJCS_CMYK = 3

/** `lenient`: what is missing at the end is grey, and what is damaged is shown as far as it goes. Throws for what is no JPEG, and for damage otherwise. */
export function decodeJpeg(bytes: Buffer, lenient: boolean): Raster {
  const library = libraryOf('jpegTurbo')
  const [source, decompressor, found] = [library.put(bytes), library.call('tjInitDecompress'), library.reserve(16)]
  if (library.call('tjDecompressHeader3', decompressor, source, bytes.length, found, found + 4, found + 8, found + 12) !== 0)
    throw new Undecodable('no header')
  const [width = 0, height = 0, , space = 0] = library.numbers(found, 4)
  holdToLimit(width, height)
  const target = library.reserve(4 * width * height)
  const format = space >= TJCS_CMYK ? TJPF_CMYK : TJPF_RGBA
  const status = library.call('tjDecompress2', decompressor, source, bytes.length, target, width, 4 * width, height, format, 0)
  // Data that is cut or damaged is a warning of libjpeg, and a status that is not 0.
  if (status !== 0 && !lenient) throw new Undecodable('damaged')
  const pixels = library.bytes(target, 4 * width * height)
  return { width, height, rgba: format === TJPF_CMYK ? rgbaOf(pixels, isAdobe(bytes)) : pixels }
}

/** CMYK without a colour profile. Adobe's files hold what is left of white in the place of ink. */
function rgbaOf(cmyk: Uint8Array, isInverted: boolean): Uint8Array {
  const light = isInverted ? (value: number) => value : (value: number) => 255 - value
  const rgba = new Uint8Array(cmyk.length)
  for (let at = 0; at < cmyk.length; at += 4) {
    const black = light(cmyk[at + 3] ?? 0)
    for (let band = 0; band < 3; band += 1) rgba[at + band] = Math.round((light(cmyk[at + band] ?? 0) * black) / 255)
    rgba[at + 3] = 255
  }
  return rgba
}

const isAdobe = (bytes: Buffer): boolean => segmentsOf(bytes, 0xee).some((data) => data.toString('latin1', 0, 5) === 'Adobe')

/** Of the Exif data, where there is any: CIPA DC-008, 4.7.2. */
export const exifOfJpeg = (bytes: Buffer): Buffer | null =>
  segmentsOf(bytes, 0xe1).find((data) => data.toString('latin1', 0, 4) === 'Exif') ?? null

/** The data of the segments with that marker before the scan (B.1.1.3). */
function segmentsOf(bytes: Buffer, marker: number): readonly Buffer[] {
  const segments: Buffer[] = []
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (bytes[at + 1] === marker) segments.push(bytes.subarray(at + 4, end))
    at = end
  }
  return segments
}
