/** The pictures of the probes, and what they show. */
import type { ImagePart, TextPart } from '../../src/contract/request.ts'
import { type Rgb, chunk, dataUri, joined, png } from '../../src/generate/png.ts'
import type { Chance } from '../../src/model/chance.ts'
import type { ImageContent } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
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

/** How many pictures are kept, the latest made: those of two runs. */
const MAX_KEPT = 500
const kept = new Map<string, string>()

/** Longer ones are not kept. */
const MAX_KEPT_LENGTH = 64 * 1024

/** A PNG, made once: it takes longer than the rest of its probe, and is shown again by control requests and by the next run. `key` names all that it is made of. */
export function pngOnce(key: string, make: () => Uint8Array): string {
  const made = kept.get(key) ?? dataUri('image/png', make())
  if (made.length > MAX_KEPT_LENGTH) return made
  kept.set(key, made)
  const [oldest] = kept.keys()
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
  return made
}

/** `length`: pixels a side. */
export const solidPng = (colour: Colour, level?: number, length = side): string =>
  pngOnce(`${colour}/${String(level)}/${String(length)}`, () => png(length, length, [[paint[colour]]], level))
export const solid = (colour: Colour): ImagePart => image(solidPng(colour))

/** Of PNGs of one colour: their head, their end, and what both have in common with each other's, bytes. */
const HEAD_BYTES = 8 + 25
const END_BYTES = 12
const ALIKE_START = 3_072
const ALIKE_END = 512
const ALIKE_LENGTH = 8_192

/** https://www.w3.org/TR/png-3/#11tEXt. `length`: of the whole chunk. */
const comment = (length: number): Uint8Array => chunk('tEXt', new TextEncoder().encode('Comment\0'.padEnd(length - END_BYTES, 'x')))

/** As long as every other one, with the same 3 kB at its start and 512 bytes at its end: whoever knows an image by these takes one for another. */
function alikePng(colour: Colour): Uint8Array {
  const file = png(side, side, [[paint[colour]]])
  const rest = ALIKE_LENGTH - ALIKE_START - ALIKE_END - file.length
  const pixels = file.subarray(HEAD_BYTES, -END_BYTES)
  return joined([file.subarray(0, HEAD_BYTES), comment(ALIKE_START), pixels, comment(rest), comment(ALIKE_END), file.subarray(-END_BYTES)])
}
export const alikeSolid = (colour: Colour): ImagePart => image(pngOnce(`alike/${colour}`, () => alikePng(colour)))

export const drawCells = (chance: Chance): Cells => Array.from({ length: across * across }, () => chance.pick(colours))

/** Prime: so two grids of `drawApart` have at most two cells alike, whose places are so far from each other. */
const step = 5

/** Up to 25 grids, each as random as one alone, of which no two have more than two cells alike: no answer fits both. */
export function drawApart(chance: Chance, count: number): readonly Cells[] {
  const base = drawCells(chance)
  const shift = (nth: number, place: number): number => (nth + Math.floor(nth / step) * place) % step
  return Array.from({ length: count }, (_, nth) =>
    base.map((cell, place) => colours[(colours.indexOf(cell) + shift(nth, place)) % colours.length] ?? cell),
  )
}

/** Another colour in every cell. */
export const otherCells = (chance: Chance, cells: Cells): Cells =>
  cells.map((cell) => colours[(colours.indexOf(cell) + 1 + chance.int(colours.length - 1)) % colours.length] ?? cell)

export const painted = (cells: Cells): readonly (readonly Rgb[])[] =>
  Array.from({ length: across }, (_, row) => cells.slice(across * row, across * (row + 1)).map((cell) => paint[cell]))

export const gridPng = (cells: Cells): string => pngOnce(cells.join(), () => png(gridSide, gridSide, painted(cells)))
export const grid = (cells: Cells): ImagePart => image(gridPng(cells))

/** What a picture of these cells shows, whatever its format. */
export const showing = (cells: readonly string[], type = 'image/png'): ImageContent => ({ type, cells, onBlack: null, other: null })
export const showingOne = (colour: Colour): ImageContent => showing(Array<Colour>(across * across).fill(colour))

/** Of an image that nobody can read. */
const nothing: ImageContent = { type: '', cells: [], onBlack: null, other: null }

/** What the first image of a request shows. */
export const shownIn = ({ probe }: Reading): ImageContent => probe.images[0] ?? nothing
export const cellsIn = (reading: Reading): readonly string[] => shownIn(reading).cells
/** The one colour of the first image of a request. */
export const solidIn = (reading: Reading): string | null => cellsIn(reading)[0] ?? null
/** The one colour of each image of a request, in order. */
export const solidsIn = ({ probe }: Reading): readonly (string | null)[] => probe.images.map(({ cells }) => cells[0] ?? null)
