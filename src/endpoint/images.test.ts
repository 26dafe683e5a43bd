import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Json } from './json.ts'
import { type Trial, at, said, trial, user } from './trial.support.ts'

let on: Trial
beforeAll(async () => {
  on = await trial()
})
afterAll(() => on.close())

type Rgb = readonly [number, number, number]
const paints = {
  red: [255, 0, 0],
  green: [0, 160, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  black: [0, 0, 0],
  white: [255, 255, 255],
} as const
type Colour = keyof typeof paints

/** A picture of equal cells, `cell` pixels wide and high. */
function cells(rows: readonly (readonly Rgb[])[], cell: number): ReturnType<typeof sharp> {
  const [width, height] = [(rows[0]?.length ?? 0) * cell, rows.length * cell]
  const pixels = Buffer.alloc(3 * width * height)
  for (let at = 0; at < width * height; at++)
    pixels.set(rows[Math.floor(Math.floor(at / width) / cell)]?.[Math.floor((at % width) / cell)] ?? [0, 0, 0], 3 * at)
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}
const grid = (rows: readonly (readonly Colour[])[], cell = 56): ReturnType<typeof sharp> =>
  cells(
    rows.map((row) => row.map((name) => paints[name])),
    cell,
  )
const solid = (name: Colour): ReturnType<typeof sharp> => grid([[name]], 224)
const uri = (type: string, bytes: Uint8Array): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
const png = async (image: ReturnType<typeof sharp>): Promise<string> => uri('image/png', await image.png().toBuffer())
const shown = (url: string, detail?: string): Json => ({
  type: 'image_url',
  image_url: { url, ...(detail === undefined ? {} : { detail }) },
})
const text = (words: string): Json => ({ type: 'text', text: words })

const question = 'Answer with one word: red, green, blue, yellow, black or white. What colour is the image? (question abcd)'
const look = async (url: string, words = question): Promise<string> => said(await on.send(user([text(words), shown(url)])))

describe('colours come from pixels', () => {
  test.each(Object.keys(paints) as Colour[])('%s in each format, plain and streamed, before and after the text', async (name) => {
    const image = solid(name)
    const urls = [
      await png(image),
      uri('image/jpeg', await image.jpeg().toBuffer()),
      uri('image/gif', await image.gif().toBuffer()),
      uri('image/webp', await image.webp().toBuffer()),
    ]
    for (const url of urls) {
      expect(await look(url)).toBe(name)
      expect(said(await on.send(user([shown(url), text(question)], { stream: true })))).toBe(name)
    }
  })

  test('a foreign JPEG of two colours: the larger, the sides, and all of them', async () => {
    const left = Buffer.alloc(3 * 300 * 200)
    for (let at = 0; at < 300 * 200; at++) left.set(at % 300 < 180 ? [210, 30, 40] : [20, 60, 200], 3 * at)
    const url = uri(
      'image/jpeg',
      await sharp(left, { raw: { width: 300, height: 200, channels: 3 } })
        .jpeg({ quality: 70 })
        .toBuffer(),
    )
    expect(await look(url)).toBe('red')
    expect(await look(url, 'Which colour is on the right: red, green or blue?')).toBe('blue')
    expect(await look(url, 'Which colours does the image have?')).toBe('red, blue')
    expect(await look(url, 'Describe the image.')).toMatch(/300 by 200 pixels, 60 % red and 40 % blue/)
  })

  const odd: readonly (readonly [string, (image: ReturnType<typeof sharp>) => Promise<string>])[] = [
    ['a palette', async (image) => uri('image/png', await image.png({ palette: true }).toBuffer())],
    ['interlaced', async (image) => uri('image/png', await image.png({ progressive: true }).toBuffer())],
    ['16 bits', async (image) => uri('image/png', await image.toColourspace('rgb16').png().toBuffer())],
    ['progressive JPEG', async (image) => uri('image/jpeg', await image.jpeg({ progressive: true }).toBuffer())],
    ['CMYK JPEG', async (image) => uri('image/jpeg', await image.toColourspace('cmyk').jpeg().toBuffer())],
    ['an alpha channel', async (image) => uri('image/png', await image.ensureAlpha().png().toBuffer())],
    ['image/jpg', async (image) => uri('image/jpg', await image.jpeg().toBuffer())],
    [
      'capitals',
      async (image) =>
        uri('IMAGE/PNG', await image.png().toBuffer())
          .replace('data:', 'DATA:')
          .replace('base64', 'BASE64'),
    ],
    ['parameters', async (image) => uri('image/png;name=x.png', await image.png().toBuffer())],
    ['percent-encoding', async (image) => (await png(image)).replaceAll('+', '%2B').replaceAll('=', '%3d')],
  ]
  test.each(odd)('an image with %s is seen', async (_, make) => {
    expect(await look(await make(solid('blue')))).toBe('blue')
  })

  test('an image is turned as Exif says', async () => {
    const url = uri(
      'image/jpeg',
      await grid([['red', 'blue']], 100)
        .jpeg()
        .withMetadata({ orientation: 6 })
        .toBuffer(),
    )
    expect(await look(url, 'Name the colours of the cells of the 2 rows and 1 column in reading order: red, green or blue.')).toBe(
      'red, blue',
    )
  })
})

describe('grids, several images, and words about them', () => {
  test('a grid is read in reading order, in either way of giving its size', async () => {
    const rows = [
      ['red', 'blue', 'green', 'white'],
      ['black', 'red', 'yellow', 'blue'],
    ] as const
    const url = await png(grid(rows))
    const want = 'red, blue, green, white, black, red, yellow, blue'
    const list = 'Use only these words: red, green, blue, yellow, black, white.'
    expect(await look(url, `The image is a 2 x 4 grid. Name the colours of its cells in reading order. ${list}`)).toBe(want)
    expect(await look(url, `The image is a 4x2 grid. Name its cells in reading order, separated by a space. ${list}`)).toBe(
      want.replaceAll(',', ''),
    )
    expect(await look(url, `The image has 2 rows and 4 columns of squares. Name the colour of each. ${list}`)).toBe(want)
    expect(await look(url, `Name the colours of the squares of the grid. ${list}`)).toBe(want)
  })

  test('several images keep their order, within a message and over turns', async () => {
    const [red, blue, white] = [await png(solid('red')), await png(solid('blue')), await png(solid('white'))]
    const ask = 'Name the colour of each image in order: red, green, blue, yellow, black or white.'
    expect(said(await on.send(user([shown(blue), shown(red), shown(white), text(ask)])))).toBe('blue, red, white')
    expect(said(await on.send(user([text(`${ask} Separated by a line break.`), shown(white), shown(red)])))).toBe('white\nred')
    const turns = (last: string): Promise<string> =>
      on
        .send({
          messages: [
            { role: 'user', content: [text('Look.'), shown(red)] },
            { role: 'assistant', content: 'I do.' },
            { role: 'user', content: last },
          ],
        })
        .then(said)
    expect(await turns(question)).toBe('red')
    expect(await turns('How many images are there?')).toBe('1')
    expect(said(await on.send(user([shown(red), shown(blue), text('How many images are there? Answer with a number.')])))).toBe('2')
    expect(said(await on.send(user([shown(red), shown(blue), text('Which image is blue? Answer with its number.')])))).toBe('2')
    expect(said(await on.send(user([shown(red), shown(blue), text(`What colour is the second image? ${ask.slice(33)}`)])))).toBe('blue')
    const labelled = [text('Image A:'), shown(blue), text('Image B:'), shown(white), text('Red, blue or white: what colour is image A?')]
    expect(said(await on.send(user(labelled)))).toBe('blue')
  })
})

describe('what is no image', () => {
  const cases: readonly (readonly [string, () => Promise<string>])[] = [
    ['a remote address', () => Promise.resolve('https://example.org/a.png')],
    ['a file', () => Promise.resolve('file:///etc/passwd')],
    ['no payload', () => Promise.resolve('data:image/png;base64,')],
    ['no comma', () => Promise.resolve('data:image/png;base64')],
    ['not marked as Base64', async () => (await png(solid('red'))).replace(';base64', '')],
    ['a space in the Base64', async () => (await png(solid('red'))).replace(/.{10}$/, (end) => ` ${end}`)],
    ['a sign of Base64url', async () => (await png(solid('red'))).replace(/(.{20})$/, '-$1')],
    ['Base64 without its padding', () => Promise.resolve('data:image/png;base64,AAA')],
    ['bytes that are no image', () => Promise.resolve(uri('image/png', Buffer.from('hello')))],
    [
      'half an image',
      async () =>
        uri(
          'image/png',
          (
            await grid([['red', 'blue']], 200)
              .png({ compressionLevel: 0 })
              .toBuffer()
          ).subarray(0, 9000),
        ),
    ],
    ['a JPEG labelled PNG', async () => uri('image/png', await solid('red').jpeg().toBuffer())],
    ['SVG', () => Promise.resolve(uri('image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))],
    ['text', () => Promise.resolve(uri('text/plain', Buffer.from('hello')))],
  ]
  test.each(cases)('%s is refused, and the part named', async (_, make) => {
    const answer = await on.send(user([text(question), shown(await make())]))
    expect([answer.status, answer.json]).toMatchObject([
      400,
      { error: { code: 'invalid_image', param: 'messages[0].content[1].image_url.url' } },
    ])
  })
})

test('an image costs by its size, not by its bytes; two cost more than one; low detail costs least', async () => {
  const noisy = grid(
    Array.from({ length: 8 }, (_, row) => Array.from({ length: 8 }, (_, at) => ((row * at) % 3 === 0 ? 'red' : 'blue'))),
    64,
  )
  const cost = async (...parts: readonly Json[]): Promise<number> =>
    Number(at((await on.send(user([text(question), ...parts]))).json, 'usage', 'prompt_tokens'))
  const [thin, fat] = [
    uri('image/png', await noisy.png({ compressionLevel: 9 }).toBuffer()),
    uri('image/png', await noisy.png({ compressionLevel: 0 }).toBuffer()),
  ]
  const none = await cost()
  expect(await cost(shown(thin))).toBe(await cost(shown(fat)))
  expect(await cost(shown(thin))).toBeGreaterThan(none)
  expect(await cost(shown(thin), shown(fat))).toBeGreaterThan(await cost(shown(thin)))
  expect(await cost(shown(thin, 'low'))).toBeLessThan(await cost(shown(thin, 'high')))
})
