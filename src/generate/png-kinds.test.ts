import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { chanceOf } from './chance.ts'
import type { Grid, Rgb } from './png.ts'
import { type Kind, kinds, pngOf } from './png-kinds.ts'

const paints: readonly Rgb[] = [
  [255, 0, 0],
  [0, 160, 0],
  [0, 0, 255],
  [255, 255, 0],
]
const greys: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
]
const isGrey = (kind: Kind): boolean => ['grey', 'sixteen-bit-grey', 'one-bit'].includes(kind)

/** What a foreign decoder sees in the middle of each cell, as eight-bit RGB without alpha. */
async function decoded(bytes: Uint8Array, rows: number, columns: number): Promise<Grid> {
  const { data, info } = await sharp(bytes).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): Rgb => {
    const from = (y * info.width + x) * info.channels
    return info.channels === 1
      ? [data[from] ?? 0, data[from] ?? 0, data[from] ?? 0]
      : [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0]
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      at(Math.floor(((column + 0.5) * info.width) / columns), Math.floor(((row + 0.5) * info.height) / rows)),
    ),
  )
}

/** Odd sizes too: lines that end within a byte, passes that are empty, and pictures above a megabyte. */
const sizes = [
  [336, 336, 3, 3],
  [7, 5, 1, 3],
  [1, 1, 1, 1],
  [3, 2, 2, 3],
  [257, 27, 1, 2],
  [1500, 1500, 3, 2],
] as const

describe.each(kinds)('PNG, %s', (kind) => {
  test.each(sizes)('%i by %i: a foreign decoder sees the cells that were drawn', async (width, height, rows, columns) => {
    const chance = chanceOf(7, `${kind} ${String(width)}`)
    const choices = isGrey(kind) ? greys : paints
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => chance.pick(choices)))
    const bytes = pngOf(kind, width, height, grid)
    const seen = await decoded(bytes, rows, columns)
    if (kind === 'sixteen-bit-grey')
      expect(seen.flat(2).every((value) => value === 19 || value === 20 || value === 233 || value === 234)).toBe(true)
    else expect(seen).toEqual(grid)
  })

  test('its header says so: bits a sample, colour type, interlace (11.2.1)', () => {
    const bytes = pngOf(kind, 16, 16, [[[255, 255, 255]]])
    const wanted: Readonly<Record<Kind, readonly number[]>> = {
      palette: [4, 3, 0],
      'sixteen-bit': [16, 2, 0],
      alpha: [8, 6, 0],
      grey: [8, 0, 0],
      'sixteen-bit-grey': [16, 0, 0],
      'one-bit': [1, 0, 0],
      interlaced: [8, 2, 1],
    }
    expect([bytes[24], bytes[25], bytes[28]]).toEqual(wanted[kind])
  })
})

test('alpha that is given is written, and a foreign decoder lays the picture on its ground', async () => {
  const bytes = pngOf('alpha', 6, 3, [
    [
      [255, 0, 0, 0],
      [0, 0, 255, 255],
    ],
  ])
  const { data } = await sharp(bytes).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true })
  expect([...data]).toEqual([255, 0, 0, 0])
  expect(await decoded(await sharp(bytes).flatten({ background: '#ffffff' }).png().toBuffer(), 1, 2)).toEqual([
    [
      [255, 255, 255],
      [0, 0, 255],
    ],
  ])
})
