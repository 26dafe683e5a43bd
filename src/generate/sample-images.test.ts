import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Picture, pictures } from '../generated/images.ts'

const paint: Readonly<Record<string, readonly number[]>> = {
  red: [255, 0, 0],
  green: [0, 160, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  black: [0, 0, 0],
  white: [255, 255, 255],
}

/** The colour nearest to the middle of each cell, as a foreign decoder sees it. */
async function seen(data: string, options: { readonly page?: number }, turned: boolean): Promise<readonly string[]> {
  const image = sharp(Buffer.from(data, 'base64'), options)
  const { data: raw, info } = await (turned ? image.autoOrient() : image)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Array.from({ length: 9 }, (_, at) => {
    const [row, column] = [Math.floor(at / 3), at % 3].map((place) => Math.floor(((place + 0.5) * info.height) / 3))
    const from = 3 * ((row ?? 0) * info.width + (column ?? 0))
    const far = (name: string): number => (paint[name] ?? []).reduce((sum, value, band) => sum + (value - (raw[from + band] ?? 0)) ** 2, 0)
    return Object.keys(paint).sort((one, other) => far(one) - far(other))[0] ?? ''
  })
}

const ofKind = (kind: string): readonly Picture[] => pictures.filter((sampleImage) => sampleImage.kind === kind)
const kinds = [...new Set(pictures.map(({ kind }) => kind))]

test.each(pictures.map((sampleImage, at) => [`${sampleImage.kind} ${String(at)}`, sampleImage] as const))(
  '%s shows what it says',
  async (_, sampleImage) => {
    const { kind, type, cells, other, data } = sampleImage
    expect(await seen(data, {}, true)).toEqual(cells)
    if (kind.endsWith('-animated')) expect(await seen(data, { page: 1 }, true)).toEqual(other)
    if (kind === 'jpeg-turned') expect(await seen(data, {}, false)).toEqual(other)
    const { format, space, pages, isProgressive, hasProfile, orientation } = await sharp(Buffer.from(data, 'base64')).metadata()
    expect({ type: `image/${format}`, space, pages: pages ?? 1, isProgressive, hasProfile, orientation }).toEqual({
      type,
      space: kind === 'jpeg-cmyk' ? 'cmyk' : 'srgb',
      pages: kind.endsWith('-animated') ? 2 : 1,
      isProgressive: kind === 'jpeg-progressive',
      hasProfile: false,
      orientation: kind === 'jpeg-turned' ? 6 : undefined,
    })
  },
)

test('what it may be mistaken for is told apart from it, and no grid comes twice', () => {
  for (const { cells, other } of pictures)
    if (other !== null) expect(cells.filter((cell, at) => cell === other[at]).length).toBeLessThanOrEqual(3)
  for (const kind of kinds) expect(new Set(ofKind(kind).map(({ cells }) => cells.join())).size).toBe(ofKind(kind).length)
  expect(kinds.map((kind) => [kind, ofKind(kind).length])).toEqual([
    ['jpeg', 8],
    ['gif', 8],
    ['webp', 8],
    ['webp-lossless', 3],
    ['jpeg-progressive', 3],
    ['jpeg-cmyk', 3],
    ['jpeg-turned', 3],
    ['gif-animated', 3],
    ['webp-animated', 3],
  ])
})
