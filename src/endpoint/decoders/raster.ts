/** Decoded pixels, in the one form that every decoder gives. */
export interface Raster {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha of 8 bits each, not premultiplied, row by row from the top left. */
  readonly rgba: Uint8Array
}

/** The bytes are no whole, sound image of their format. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable'
}

/** Images of more pixels are refused before anything is decoded: what decodes to gigabytes may be sent in kilobytes. 128 MB once decoded. */
const maxPixels = 32_000_000

/** The message says so in a sentence. */
export class TooManyPixels extends Undecodable {}

/** Throws unless an image of that size, in pixels, may be decoded. */
export function holdToLimit(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Undecodable(`${String(width)} by ${String(height)} pixels`)
  if (width * height > maxPixels)
    throw new TooManyPixels(`The image has ${String(width)} by ${String(height)} pixels; ${String(maxPixels / 1e6)} million are the most.`)
}

/** A frame of an animation laid over what is there, at that place. What lies outside the canvas is lost. */
export function layOver(canvas: Raster, frame: Raster, left: number, top: number): void {
  for (let y = Math.max(0, -top); y < Math.min(frame.height, canvas.height - top); y += 1)
    for (let x = Math.max(0, -left); x < Math.min(frame.width, canvas.width - left); x += 1)
      blend(canvas.rgba, 4 * ((y + top) * canvas.width + x + left), frame.rgba, 4 * (y * frame.width + x))
}

/** "Over", of Porter and Duff, for one pixel. */
function blend(under: Uint8Array, at: number, over: Uint8Array, from: number): void {
  const alpha = (over[from + 3] ?? 0) / 255
  const rest = ((under[at + 3] ?? 0) / 255) * (1 - alpha)
  const sum = alpha + rest
  if (sum === 0) return
  for (let band = 0; band < 3; band += 1)
    under[at + band] = Math.round(((over[from + band] ?? 0) * alpha + (under[at + band] ?? 0) * rest) / sum)
  under[at + 3] = Math.round(255 * sum)
}

export const emptyCanvas = (width: number, height: number): Raster => ({ width, height, rgba: new Uint8Array(4 * width * height) })
