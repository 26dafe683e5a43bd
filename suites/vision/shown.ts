/** What the image of a request shows, whatever its format and however its address is spelled. */
import { pictures } from '../../src/generated/images.ts'
import { cellsOf, isPng } from '../../src/generate/png-pixels.ts'
import type { Rgb, Rgba } from '../../src/generate/png.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { type Json, isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { type Colour, colours } from '../prompts.ts'
import { across, paint } from './images.ts'

export interface ImageContent {
  /** As its bytes have it, whatever its label says: `image/png`; empty: it is no image of ours. */
  readonly type: string
  /** In reading order, transparent ones white; empty: it is no image of ours. */
  readonly cells: readonly string[]
  /** The same with transparent ones black; null: none is transparent. */
  readonly onBlack: readonly string[] | null
  /** What a wrong reading of it would show: the last frame, the picture before it is turned, or what transparency hides; null: nothing. */
  readonly other: readonly string[] | null
}

const nothing: ImageContent = { type: '', cells: [], onBlack: null, other: null }

/** The first image of the request: of a part, or else within a text; of an address of ours, what it leads to. Read once for all who ask. */
export function shownIn(reading: Reading): ImageContent {
  const shown = known.get(reading) ?? firstOf(reading)
  known.set(reading, shown)
  return shown
}
const known = new WeakMap<Reading, ImageContent>()

function firstOf(reading: Reading): ImageContent {
  const contents = listOf(memberAt(reading.asked.body ?? undefined, 'messages')).map((message) => memberAt(message, 'content'))
  const [address] = [...contents.flatMap((content) => listOf(content).flatMap(addressOf)), ...contents.flatMap(addressWithin)]
  if (address === undefined) return nothing
  const { offers } = reading.probe
  return shownBy(offers.length === 0 ? bytesOf(address) : (offers.find(({ status }) => status === 200)?.body ?? new Uint8Array(0)))
}

function addressOf(part: Json): readonly string[] {
  const image = memberAt(part, 'image_url')
  const url = isObject(image) ? image['url'] : image
  return typeof url === 'string' ? [url] : []
}

const addressWithin = (content: Json | undefined): readonly string[] =>
  typeof content === 'string' ? (content.match(/data:[^)\s]+/) ?? []) : []

/** What an address of ours shows, by itself. */
export const shownAt = (address: string): ImageContent => shownBy(bytesOf(address))

function shownBy(bytes: Uint8Array): ImageContent {
  if (isPng(bytes)) return shownOn(cellsOf(bytes, across, across).flat())
  const data = Buffer.from(bytes).toString('base64')
  const sampleImage = pictures.find((one) => one.data === data)
  return sampleImage === undefined ? nothing : { type: sampleImage.type, cells: sampleImage.cells, onBlack: null, other: sampleImage.other }
}

function shownOn(pixels: readonly (Rgb | Rgba)[]): ImageContent {
  const own = pixels.map(nearest)
  const on = (ground: Colour): readonly Colour[] => own.map((colour, at) => (pixels[at]?.[3] === 0 ? ground : colour))
  const isClear = pixels.some((pixel) => pixel[3] === 0)
  return {
    type: 'image/png',
    ...(isClear ? { cells: on('white'), onBlack: on('black'), other: own } : { cells: own, onBlack: null, other: null }),
  }
}

/** Kinds of few shades hold a colour's neighbour. */
const nearest = (pixel: readonly number[]): Colour => {
  const far = (colour: Colour): number => paint[colour].reduce((sum, value, at) => sum + (value - (pixel[at] ?? 0)) ** 2, 0)
  return colours.reduce((best, colour) => (far(colour) < far(best) ? colour : best))
}

/** The bytes that an address stands for, read as leniently as any endpoint might. */
export function bytesOf(address: string): Uint8Array {
  const comma = address.indexOf(',')
  const head = /^data:/i.test(address) ? address.slice(0, Math.max(comma, 0)) : ';base64'
  const data = unescaped(/^data:/i.test(address) ? address.slice(comma + 1) : address)
  return /;base64$/i.test(head) || beginsAsPng.test(data) ? latin1(unbased(data)) : latin1(data)
}

/** The signature of PNG in Base64, also where ;base64 does not announce it. */
const beginsAsPng = /^iVBORw0KGgo/

/** In a loop: an iterator over the signs of megabytes takes seconds. */
function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

const unescaped = (text: string): string =>
  text.includes('%') ? text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

function unbased(data: string): string {
  const plain = /[-_\s=]/.test(data) ? data.replaceAll('-', '+').replaceAll('_', '/').replace(/[\s=]/g, '') : data
  // What is cut or broken on purpose shows nothing of ours.
  return /^[A-Za-z0-9+/]*$/.test(plain) && plain.length % 4 !== 1 ? atob(plain) : ''
}
