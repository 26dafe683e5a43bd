/** The decoders against sharp: the same pixels, and nothing accepted that sharp refuses. */
import { readFileSync, readdirSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Format } from '../data-uri.ts'
import { decodeImage, formatOf, imageOrientation } from './decode.ts'
import { turned } from './orientation.ts'
import type { Raster } from './raster.ts'

const folder = 'fixtures/images'
const files = readdirSync(folder).filter((name) => /\.(?:jpeg|gif|webp)$/.test(name))
const read = (file: string): Buffer => readFileSync(`${folder}/${file}`)
const formatIn = (bytes: Buffer): Format => formatOf(bytes) ?? expect.fail('no format')
const decoded = (bytes: Buffer, format: Format, frame = 0): Raster => decodeImage(bytes, format, { frame, lenient: false })

async function bySharp(bytes: Buffer, page = 0): Promise<Buffer> {
  return sharp(bytes, { page, failOn: 'warning' }).toColourspace('srgb').ensureAlpha().raw().toBuffer()
}

/** The largest difference between two samples. */
const distance = (one: Uint8Array, other: Uint8Array): number => {
  expect(one.length).toBe(other.length)
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0)
}

describe('the same pixels as sharp', () => {
  // What sharp makes of CMYK depends on a colour profile.
  test.each(files.filter((file) => !file.includes('cmyk')))('%s', async (file) => {
    const bytes = read(file)
    expect(distance(decoded(bytes, formatIn(bytes)).rgba, await bySharp(bytes))).toBeLessThanOrEqual(2)
    if (file.includes('animated')) expect(distance(decoded(bytes, formatIn(bytes), 1).rgba, await bySharp(bytes, 1))).toBeLessThanOrEqual(2)
  })

  test.each(files.filter((file) => file.includes('cmyk')))('%s: nearly', async (file) => {
    const bytes = read(file)
    const [own, other] = [decoded(bytes, 'jpeg').rgba, await bySharp(bytes)]
    expect(own.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / own.length).toBeLessThan(40)
  })

  const noise = (channels: 3 | 4): ReturnType<typeof sharp> =>
    sharp(Buffer.from(Array.from({ length: channels * 31 * 17 }, (_, at) => (at * at * 7 + at) % 256)), {
      raw: { width: 31, height: 17, channels },
    })
  const made: Readonly<Record<string, () => ReturnType<typeof sharp>>> = {
    'PNG with an alpha channel': () => noise(4).png(),
    'PNG, interlaced': () => noise(3).png({ progressive: true }),
    'PNG with a palette and transparency': () => noise(4).png({ palette: true }),
    'PNG of 16 bits': () => noise(3).toColourspace('rgb16').png(),
    'grey PNG': () => noise(3).greyscale().png(),
    'grey JPEG': () => noise(3).greyscale().jpeg(),
    'GIF with transparency': () => noise(4).gif(),
    'WebP with an alpha channel': () => noise(4).webp(),
    'lossless WebP': () => noise(4).webp({ lossless: true, exact: true }),
  }
  test.each(Object.entries(made))('%s', async (_, image) => {
    const bytes = await image().toBuffer()
    const { width, height, rgba } = decoded(bytes, formatIn(bytes))
    expect([width, height]).toEqual([31, 17])
    expect(distance(rgba, await bySharp(bytes))).toBeLessThanOrEqual(2)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('turned by Exif orientation %i', async (orientation) => {
    for (const image of [noise(3).jpeg({ quality: 100 }), noise(3).webp({ lossless: true }), noise(3).png()]) {
      const bytes = await image.withMetadata({ orientation }).toBuffer()
      const raster = decoded(bytes, formatIn(bytes))
      const found = turned(raster, imageOrientation(bytes, formatIn(bytes)))
      const { data, info } = await sharp(bytes).autoOrient().ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      expect([found.width, found.height]).toEqual([info.width, info.height])
      const pixels = Array.from({ length: info.width * info.height }, (_, at) => {
        const [x, y] = found.stored(at % info.width, Math.floor(at / info.width))
        return [...raster.rgba.subarray(4 * (y * raster.width + x), 4 * (y * raster.width + x) + 4)]
      })
      expect(distance(Buffer.from(pixels.flat()), data)).toBeLessThanOrEqual(2)
    }
  })
})

describe('what is cut or damaged', () => {
  const isRefused = (bytes: Buffer, format: Format): boolean => {
    try {
      decoded(bytes, format)
      return false
    } catch {
      return true
    }
  }
  const isRefusedBySharp = (bytes: Buffer): Promise<boolean> =>
    sharp(bytes, { failOn: 'warning', limitInputPixels: 1_000_000 })
      .raw()
      .toBuffer()
      .then(
        () => false,
        () => true,
      )
  const flipped = (bytes: Buffer, from: number, count: number): Buffer =>
    Buffer.from(bytes.map((value, at) => (at >= from && at < from + count ? value ^ 0xff : value)))

  const samples = async (): Promise<readonly (readonly [string, Buffer])[]> => [
    ...['jpeg-1.jpeg', 'jpeg-progressive-1.jpeg', 'gif-1.gif', 'webp-1.webp', 'webp-lossless-1.webp'].map(
      (file) => [file, read(file)] as const,
    ),
    ['png', await sharp(read('jpeg-1.jpeg')).resize(64, 64).png().toBuffer()],
    ['interlaced png', await sharp(read('jpeg-1.jpeg')).resize(64, 64).png({ progressive: true }).toBuffer()],
  ]

  test('every cut is refused, and no damage accepted that sharp refuses', async () => {
    const accepted: string[] = []
    let refused = 0
    for (const [name, bytes] of await samples()) {
      const format = formatIn(bytes)
      expect(isRefused(bytes, format), name).toBe(false)
      for (let nth = 1; nth <= 24; nth += 1) {
        // The last byte of a file may say nothing.
        const at = Math.floor(((bytes.length - 12) * nth) / 24)
        if (!isRefused(bytes.subarray(0, at), format)) accepted.push(`${name} cut at ${String(at)}`)
        for (const count of [1, 8]) {
          const damaged = flipped(bytes, at, count)
          if (!(await isRefusedBySharp(damaged))) continue
          refused += 1
          if (!isRefused(damaged, format)) accepted.push(`${name} with ${String(count)} bytes damaged at ${String(at)}`)
        }
      }
    }
    expect(accepted).toEqual([])
    expect(refused).toBeGreaterThan(200)
  })

  test('a JPEG that is cut is shown as far as it goes where that is asked for', () => {
    const bytes = read('jpeg-1.jpeg')
    const [cut, whole] = [decodeImage(bytes.subarray(0, 1600), 'jpeg', { frame: 0, lenient: true }), decoded(bytes, 'jpeg')]
    const rows = 4 * 336 * 100
    expect(distance(cut.rgba.subarray(0, rows), whole.rgba.subarray(0, rows))).toBe(0)
    expect(distance(cut.rgba, whole.rgba)).toBeGreaterThan(0)
  })
})

describe('what decodes to gigabytes is refused before it is decoded', () => {
  const pngChunk = (type: string, data: Buffer): Buffer => {
    const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)])
    chunk.writeUInt32BE(data.length)
    chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
    return chunk
  }
  const png = (width: number, height: number, data: Buffer, isInterlaced: boolean): Buffer => {
    const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, isInterlaced ? 1 : 0])
    header.writeUInt32BE(width)
    header.writeUInt32BE(height, 4)
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      pngChunk('IHDR', header),
      pngChunk('IDAT', deflateSync(data)),
      pngChunk('IEND', Buffer.alloc(0)),
    ])
  }
  /** With those bytes in the place of its own. */
  const patched = (file: string, at: number, ...values: readonly number[]): Buffer => {
    const bytes = Buffer.from(read(file))
    bytes.set(values, at)
    return bytes
  }
  const frameAt = read('jpeg-1.jpeg').indexOf(Buffer.from([0xff, 0xc0]))
  const huge: Readonly<Record<string, Buffer>> = {
    'PNG of 30,000 by 30,000 pixels': png(30_000, 30_000, Buffer.alloc(1), false),
    'PNG with more data than its size': png(1, 1, Buffer.alloc(64_000_000), false),
    'interlaced PNG with more data than its size': png(1, 1, Buffer.alloc(64_000_000), true),
    'JPEG of 65,535 by 65,535 pixels': patched('jpeg-1.jpeg', frameAt + 5, 0xff, 0xff, 0xff, 0xff),
    'GIF with a screen of 65,535 by 65,535 pixels': patched('gif-1.gif', 6, 0xff, 0xff, 0xff, 0xff),
    'GIF with a frame beyond the limit': patched('gif-1.gif', read('gif-1.gif').indexOf(0x2c, 13 + 3 * 8) + 5, 0xff, 0xff, 0xff, 0xff),
    'lossless WebP of 16,384 by 16,384 pixels': patched('webp-lossless-1.webp', 21, 0xff, 0xff, 0xff, 0x0f),
  }
  test.each(Object.entries(huge))('%s', (_, bytes) => {
    const before = process.memoryUsage().rss
    expect(() => decoded(bytes, formatIn(bytes))).toThrow()
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })
})
