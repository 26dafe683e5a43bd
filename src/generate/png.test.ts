import sharp from 'sharp'
import { expect, test } from 'vitest'
import { dataUri, png } from './png.ts'

test('a foreign decoder sees the cells that were drawn', async () => {
  const red = [255, 0, 0] as const
  const blue = [0, 0, 255] as const
  const { data, info } = await sharp(
    png(20, 10, [
      [red, blue],
      [blue, red],
    ]),
  )
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): readonly number[] => [...data.subarray((y * 20 + x) * 3, (y * 20 + x) * 3 + 3)]
  expect([info.width, info.height, info.channels]).toEqual([20, 10, 3])
  expect([at(0, 0), at(19, 0), at(0, 9), at(19, 9)]).toEqual([red, blue, blue, red])
})

test('a data URI names its type', () => {
  expect(dataUri('image/png', new Uint8Array([1, 2, 3]))).toBe('data:image/png;base64,AQID')
})
