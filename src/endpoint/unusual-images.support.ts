/** Requests with an image in another form than plain PNG, one for each that some fault stumbles over. For tests only. */
import sharp from 'sharp'
import type { Json, JsonObject } from './json.ts'
import { user } from './trial.support.ts'

const text = (words: string): JsonObject => ({ type: 'text', text: words })
const image = (url: string, more: JsonObject = {}): Json => ({ type: 'image_url', image_url: { url, ...more } })
const colour = text('Red, green, blue, black, white or grey: what colour is the image?')

const solid = (width: number, height: number, background: string): ReturnType<typeof sharp> =>
  sharp({ create: { width, height, channels: 3, background } })
const uri = async (type: string, made: ReturnType<typeof sharp>): Promise<string> =>
  `data:image/${type};base64,${(await made.toBuffer()).toString('base64')}`

/** All of it transparent, and red below. */
const clear = (): ReturnType<typeof sharp> =>
  sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } } })

/** Some signs in the middle of its data are others. */
const damaged = (url: string): string => `${url.slice(0, url.length / 2)}AAAAAAAA${url.slice(url.length / 2 + 8)}`

/** Two frames, red and blue. */
const frames = (): ReturnType<typeof sharp> => {
  const raw = Buffer.alloc(3 * 32 * 64)
  for (let at = 0; at < 32 * 64; at += 1) raw.set(at < 32 * 32 ? [255, 0, 0] : [0, 0, 255], 3 * at)
  return sharp(raw, { raw: { width: 32, height: 64, channels: 3, pageHeight: 32 } })
}

/** A picture whose Base64 is unlike itself in every spelling: with both signs, and padded. */
async function signed(): Promise<string> {
  for (let side = 16; ; side += 1) {
    const data = (
      await solid(side, side, '#0000ff')
        .png({ compressionLevel: side % 10 })
        .toBuffer()
    ).toString('base64')
    if (/\+/.test(data) && /\//.test(data) && data.endsWith('=')) return data
  }
}

export async function oddImages(): Promise<readonly JsonObject[]> {
  const red = (): ReturnType<typeof sharp> => solid(64, 64, '#ff0000')
  const jpeg = await uri('jpeg', red().jpeg())
  const data = await signed()
  const png = `data:image/png;base64,${data}`
  const asked = (url: string, words: Json = colour): JsonObject => user([words, image(url)])
  const described = await uri('jpeg', solid(64, 32, '#ff0000').withMetadata({ orientation: 6 }).jpeg())
  const called = [{ id: 'call_1', type: 'function', function: { name: 'look', arguments: '{}' } }]
  const each = async (...colours: readonly string[]): Promise<readonly Json[]> =>
    Promise.all(colours.map(async (background) => image(await uri('png', solid(64, 64, background).png()))))
  const six = await each('#ff0000', '#008000', '#0000ff', '#000000', '#ffffff', '#808080')
  const turn = (role: string, content: Json): Json => ({ role, content })
  return [
    user([text('What colour is each image, in order?'), ...six]),
    { messages: [turn('user', colour['text'] ?? ''), turn('assistant', 'Send it.'), turn('user', six.slice(0, 1))] },
    {
      messages: [
        turn('user', [text('Look.'), ...six.slice(0, 1)]),
        turn('assistant', 'I do.'),
        turn('user', [text('And at this.'), ...six.slice(1, 2)]),
        turn('assistant', 'I do.'),
        turn('user', 'What colour was the first image of this conversation?'),
      ],
    },
    asked('http://image.invalid/red.png'),
    asked('https://image.invalid/red.png'),
    asked(jpeg),
    asked(await uri('jpeg', red().jpeg({ progressive: true }))),
    asked(described, text('Describe the image.')),
    asked(described.replace('image/jpeg', 'image/jpg'), text('Describe the image.')),
    asked(await uri('png', red().png({ progressive: true }))),
    asked(await uri('png', solid(64, 64, '#4e4e4e').toColourspace('grey16').png())),
    asked(await uri('png', red().toColourspace('rgb16').png())),
    asked(await uri('png', solid(1, 1, '#ff0000').png())),
    asked(await uri('png', solid(257, 27, '#ff0000').png())),
    asked(await uri('png', solid(1600, 40, '#ff0000').png())),
    asked(await uri('png', solid(3300, 3300, '#ff0000').png())),
    asked(await uri('png', solid(320, 320, '#ff0000').png({ compressionLevel: 0 }))),
    asked((await uri('jpeg', solid(512, 512, '#ff0000').jpeg())).slice(0, -40)),
    asked(png.replaceAll('+', '-').replaceAll('/', '_').replace('data:image_png', 'data:image/png')),
    asked(png.replaceAll('+', '%2B')),
    asked(png.replace(/=+$/, '')),
    asked(data),
    asked(`data:image/jpeg;base64,${data}`),
    asked('data:image/png,abc'),
    asked('file:///etc/hostname'),
    user([colour, { type: 'image_url', image_url: png }]),
    ...['low', 'high', 'extreme'].map((detail) => user([colour, image(png, { detail })])),
    user([colour, image(png)], { detail: 'low' }),
    user(`What colour is the image: red, green or blue?\n![](${png})`),
    user(`What colour is the image: red, green or blue?\n![blue](${png})`),
    {
      messages: [
        { role: 'user', content: 'Look.' },
        { role: 'assistant', content: null, tool_calls: called },
        { role: 'tool', tool_call_id: 'call_1', content: [text('Here:'), image(png)] },
        { role: 'user', content: 'Count from 1 to 2.' },
      ],
    },
    {
      messages: [
        { role: 'user', content: 'Show me.' },
        { role: 'assistant', content: [text('Here:'), image(png)] },
        { role: 'user', content: 'Count from 1 to 2.' },
      ],
    },
    asked(await uri('gif', frames().gif({ loop: 0, delay: [100, 100] }))),
    asked(await uri('webp', frames().webp({ loop: 0, delay: [100, 100], lossless: true }))),
    asked('data:image/webp;base64,UklGRiQAAABXRUJQAAAAAAAA'),
    asked(await uri('png', clear().png())),
    asked(await uri('png', clear().png({ progressive: true }))),
    asked(await uri('webp', clear().webp({ lossless: true, exact: true }))),
    asked(damaged(await uri('png', solid(320, 320, '#ff0000').png({ compressionLevel: 0 })))),
  ]
}
