/** Images of the last message: how many, in which format, at which detail, and how their addresses are spelled. */
import fc from 'fast-check'
import type { ImageDetail } from '../../contract/request.ts'
import { pictures } from '../../generated/images.ts'
import { png } from '../png.ts'
import { paints } from '../repaint.ts'
import { type Image, feature } from './feature.ts'

const cell = fc.constantFrom(...paints)

/** A PNG of one to nine cells. Its pixels are stored, not compressed: compressed bytes differ between builds of zlib. */
export const pngImage: fc.Arbitrary<Image> = fc
  .tuple(
    fc.constantFrom(32, 28, 48, 64),
    fc.constantFrom(32, 28, 48, 64),
    fc.oneof(
      fc.tuple(cell).map(([one]) => [[one]]),
      fc.tuple(cell, cell).map(([one, other]) => [[one, other]]),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    ),
  )
  .map(([width, height, grid]) => ({ type: 'image/png', data: Buffer.from(png(width, height, grid, 0)).toString('base64') }))

const several = (least: number, most: number): fc.Arbitrary<readonly Image[]> => fc.array(pngImage, { minLength: least, maxLength: most })

const adding = (images: fc.Arbitrary<readonly Image[]>) => images.map((list) => ({ images: list }))

const ofType = (type: string): fc.Arbitrary<readonly Image[]> =>
  fc.constantFrom(...pictures.filter((sampleImage) => sampleImage.type === type).map(({ data }) => [{ type, data }]))

const detailed = (detail: ImageDetail) => fc.constant({ detail })

export const images = [
  feature('image', { one: adding(several(1, 1)) }),
  feature('many-images', {
    two: adding(several(2, 2)),
    few: adding(several(3, 6)),
    seven: adding(several(7, 7)),
    eight: adding(several(8, 8)),
  }),
  feature('image-format', { jpeg: adding(ofType('image/jpeg')), gif: adding(ofType('image/gif')), webp: adding(ofType('image/webp')) }),
  feature('image-detail', { auto: detailed('auto'), low: detailed('low'), high: detailed('high') }),
  feature('image-order', {
    'words-first': fc.constant({ order: 'words-first' }),
    between: fc.constant({ order: 'between' }),
    alone: fc.constant({ order: 'alone' }),
  }),
  feature('image-address', {
    'upper-case-type': fc.constant({ spelling: 'upper-case-type' }),
    'upper-case-scheme': fc.constant({ spelling: 'upper-case-scheme' }),
  }),
]
