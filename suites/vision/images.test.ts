import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { ImageContent, Probe } from '../../src/model/probe.ts'
import { listOf, memberAt, readJson } from '../../src/wire/json.ts'
import { probes } from '../fixture-probes.support.ts'
import { type Colour, colours } from '../prompts.ts'
import { across, alikeSolid, paint } from './images.ts'

/** What a data URI with Base64 holds. The negated classes need no backtracking: a pattern over 20 MB overflows the stack. */
function base64In(url: string): readonly string[] {
  const head = /^data:image\/[a-z]+;base64,/.exec(url)?.[0]
  if (head === undefined) return []
  const data = url.slice(head.length)
  return data === '' || /[^A-Za-z0-9+/=]|=[^=]/.test(data) ? [] : [data]
}

/** The images of a request that a foreign decoder can be handed: well-formed data URIs, and what the probe's own addresses lead to. */
function imagesOf({ body, offers }: Probe): readonly Uint8Array[] {
  const urls = listOf(memberAt(readJson(body).value, 'messages')).flatMap((message) =>
    listOf(memberAt(message, 'content')).flatMap((part) => memberAt(part, 'image_url', 'url') ?? []),
  )
  const inline = urls.flatMap((url) => (typeof url === 'string' ? base64In(url) : []))
  const served = offers.flatMap((offer) => (offer.shows === null ? [] : [offer.body]))
  return [...inline.map((data) => Buffer.from(data, 'base64')), ...served]
}

const nearest = (pixel: readonly number[]): Colour => {
  const distance = (colour: Colour): number => paint[colour].reduce((sum, value, at) => sum + (value - (pixel[at] ?? 0)) ** 2, 0)
  return colours.reduce((best, colour) => (distance(colour) < distance(best) ? colour : best))
}

/** The colours in the middle of nine cells, on that ground, turned as Exif says. */
async function cellsOf(bytes: Uint8Array, ground: string): Promise<readonly Colour[]> {
  const sampleImage = sharp(bytes, { limitInputPixels: false }).rotate().flatten({ background: ground }).toColourspace('srgb')
  const { data, info } = await sampleImage.raw().toBuffer({ resolveWithObject: true })
  const middle = (at: number, length: number): number => Math.floor(((at + 0.5) * length) / across)
  return Array.from({ length: across * across }, (_, cell) => {
    const from = (middle(Math.floor(cell / across), info.height) * info.width + middle(cell % across, info.width)) * info.channels
    const channel = (at: number): number => data[from + (info.channels < 3 ? 0 : at)] ?? 0
    return nearest([channel(0), channel(1), channel(2)])
  })
}

const readable = [...probes.values()]
  .filter(({ images }) => images.length > 0)
  .filter((probe) => imagesOf(probe).length === probe.images.length)

describe('the images of a probe show what it says', () => {
  test.each(readable.map((probe) => [probe.name, probe] as const))('%s', async (_, probe) => {
    const onGround = (ground: string): Promise<readonly (readonly Colour[])[]> =>
      Promise.all(imagesOf(probe).map((bytes) => cellsOf(bytes, ground)))
    expect(await onGround('#ffffff')).toEqual(probe.images.map(({ cells }) => cells))
    expect(await onGround('#000000')).toEqual(probe.images.map(({ cells, onBlack }: ImageContent) => onBlack ?? cells))
    const formats = await Promise.all(
      imagesOf(probe).map(async (bytes) => `image/${(await sharp(bytes, { limitInputPixels: false }).metadata()).format}`),
    )
    expect(formats).toEqual(probe.images.map(({ type }) => type))
  })
})

/** Addresses that are spelled otherwise than most: each is made of a grid as the rest of its file makes them. */
const spelledOtherwise = [
  'vision/bare',
  'vision/capitals',
  'vision/charset',
  'vision/line-breaks',
  'vision/markdown',
  'vision/parameters',
  'vision/percent-bytes',
  'vision/percent-encoded',
  'vision/png-as-bytes',
  'vision/unmarked',
  'vision/url-as-string',
  'vision/url-safe',
]

test('every other probe with images is checked so', () => {
  const unread = [...probes.values()].filter((probe) => probe.images.length > 0 && !readable.includes(probe)).map(({ name }) => name)
  expect(unread.sort()).toEqual(spelledOtherwise)
})

test('images of one request have the same length, start and end, and differ', () => {
  const urls = colours.map((colour) => alikeSolid(colour).image_url.url)
  const distinct = (part: (url: string) => unknown): number => new Set(urls.map(part)).size
  expect([distinct((url) => url.length), distinct((url) => url.slice(0, 4_096)), distinct((url) => url.slice(-600))]).toEqual([1, 1, 1])
  expect(distinct((url) => url)).toBe(colours.length)
})
