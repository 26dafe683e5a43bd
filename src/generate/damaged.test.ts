import sharp from 'sharp'
import { expect, test } from 'vitest'
import { damagedJpeg, damagedPng } from './damaged.ts'
import { pictures } from '../generated/images.ts'
import { type Grid, png } from './png.ts'

const grid: Grid = [
  [
    [255, 0, 0],
    [0, 160, 0],
  ],
]
const plain = png(336, 336, grid)
const jpegs = pictures.filter(({ kind }) => kind === 'jpeg').map(({ data }) => new Uint8Array(Buffer.from(data, 'base64')))

const isReadable = (bytes: Uint8Array): Promise<boolean> =>
  sharp(bytes, { failOn: 'warning' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    )

test('a foreign decoder reads what is whole, and notices each damage', async () => {
  expect(await Promise.all([plain, ...jpegs].map(isReadable))).toEqual([plain, ...jpegs].map(() => true))
  const damaged = [damagedPng(plain, false), damagedPng(plain, true), ...jpegs.map(damagedJpeg)]
  expect(await Promise.all(damaged.map(isReadable))).toEqual(damaged.map(() => false))
})

test('the head is right, and the length the same', () => {
  for (const damaged of [damagedPng(plain, false), damagedPng(plain, true)]) {
    expect(damaged.slice(0, 41)).toEqual(plain.slice(0, 41))
    expect(damaged.length).toBe(plain.length)
  }
})

test('one has a checksum that is wrong, the other one that is right', () => {
  const end = plain.length - 16
  const checksum = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(end, end + 4)).toString('hex')
  expect(checksum(damagedPng(plain, false))).toBe(checksum(plain))
  expect(checksum(damagedPng(plain, true))).not.toBe(checksum(plain))
})
