/** The pictures of the probes, and what they show, read back from a request. */
import type { ImagePart, TextPart } from '../../src/contract/request.ts'
import { type Rgb, dataUri, png } from '../../src/generate/png.ts'
import { cellsOf } from '../../src/generate/png-pixels.ts'
import type { Chance } from '../../src/model/chance.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { type Json, listOf, memberAt } from '../../src/wire/json.ts'
import { type Colour, colours } from '../prompts.ts'

export const paint: Readonly<Record<Colour, Rgb>> = {
  red: [255, 0, 0],
  green: [0, 160, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  black: [0, 0, 0],
  white: [255, 255, 255],
}

/** Large enough for every model's patches, a multiple of 56 on each side, a few hundred bytes as PNG. */
const side = 224
/** Three cells of a multiple of 56. */
export const gridSide = 336
export const across = 3

/** In reading order. */
export type Cells = readonly Colour[]

export const image = (url: string): ImagePart => ({ type: 'image_url', image_url: { url } })
export const text = (words: string): TextPart => ({ type: 'text', text: words })

/** `length`: pixels a side. Each is made once: a picture takes longer than the rest of its probe. */
export function solidPng(colour: Colour, level?: number, length = side): string {
  const key = `${colour}/${String(level)}/${String(length)}`
  const made = solids.get(key) ?? dataUri('image/png', png(length, length, [[paint[colour]]], level))
  solids.set(key, made)
  return made
}
const solids = new Map<string, string>()
export const solid = (colour: Colour): ImagePart => image(solidPng(colour))

export const drawCells = (chance: Chance): Cells => Array.from({ length: across * across }, () => chance.pick(colours))

/** Another colour in every cell. */
export const otherCells = (chance: Chance, cells: Cells): Cells =>
  cells.map((cell) => colours[(colours.indexOf(cell) + 1 + chance.int(colours.length - 1)) % colours.length] ?? cell)

export const painted = (cells: Cells): readonly (readonly Rgb[])[] =>
  Array.from({ length: across }, (_, row) => cells.slice(across * row, across * (row + 1)).map((cell) => paint[cell]))

export const gridPng = (cells: Cells): string => dataUri('image/png', png(gridSide, gridSide, painted(cells)))
export const grid = (cells: Cells): ImagePart => image(gridPng(cells))

const colourOf = (pixel: readonly number[]): Colour | null =>
  colours.find((colour) => paint[colour].every((value, at) => value === pixel[at])) ?? null

/** The addresses of the images of a request, in order. */
export const imagesOf = (reading: Reading): readonly string[] =>
  listOf(memberAt(reading.asked.body ?? undefined, 'messages')).flatMap((message) =>
    listOf(memberAt(message, 'content')).flatMap((part) => stringOf(memberAt(part, 'image_url', 'url'))),
  )

const stringOf = (value: Json | undefined): readonly string[] => (typeof value === 'string' ? [value] : [])

/** What a PNG of ours shows, cut into so many rows and as many columns. */
export function shown(url: string, size: number): readonly (Colour | null)[] {
  const signs = atob(url.slice(url.indexOf(',') + 1))
  const bytes = new Uint8Array(signs.length)
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at)
  return cellsOf(bytes, size, size).flat().map(colourOf)
}

/** Of the first image of a request. */
export const solidIn = (reading: Reading): Colour | null => cellsIn(reading)[0] ?? null

/** Of the first image of a request, read once for all who ask. */
export function cellsIn(reading: Reading): readonly (Colour | null)[] {
  const cells = readCells.get(reading) ?? shown(imagesOf(reading)[0] ?? '', across)
  readCells.set(reading, cells)
  return cells
}
const readCells = new WeakMap<Reading, readonly (Colour | null)[]>()
