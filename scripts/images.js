// Makes fixtures/images: the pictures of formats that nothing here encodes by itself, 3x3 grids drawn by a seed, and cells.json, which says
// what each shows. `node scripts/images.js` writes them anew, with sharp; `node scripts/generate.js` compiles them in.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import sharp from 'sharp'

const folder = join(import.meta.dirname, '../fixtures/images')
const side = 336
const across = 3
/** The same colours as suites/vision/images.ts. */
const paint = {
  red: [255, 0, 0],
  green: [0, 160, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  black: [0, 0, 0],
  white: [255, 255, 255],
}
const colours = Object.keys(paint)
/** Grids with fewer colours than this are drawn again: what is nearly of one colour is nearly guessed. */
const fewestColours = 4

const generator = xoroshiro128plus(20261125)
const draw = (count) => uniformInt(generator, 0, count - 1)

function drawCells(fits = () => true) {
  for (;;) {
    const cells = Array.from({ length: across * across }, () => colours[draw(colours.length)])
    if (new Set(cells).size >= fewestColours && fits(cells)) return cells
  }
}

/** Another colour in every cell. */
const otherCells = (cells) => cells.map((cell) => colours[(colours.indexOf(cell) + 1 + draw(colours.length - 1)) % colours.length])

const like = (one, other) => one.filter((cell, at) => cell === other[at]).length

/** Cells as stored of a picture that is shown turned by a quarter, clockwise: Exif orientation 6. */
const before = (cells) => cells.map((_, at) => cells[across * (at % across) + (across - 1 - Math.floor(at / across))])

function pixels(cells) {
  const raw = Buffer.alloc(3 * side * side)
  for (let at = 0; at < side * side; at += 1) {
    const [row, column] = [Math.floor(at / side), at % side].map((place) => Math.floor((place * across) / side))
    raw.set(paint[cells[across * row + column]], 3 * at)
  }
  return raw
}
const sampleImage = (cells) => sharp(pixels(cells), { raw: { width: side, height: side, channels: 3 } })
const frames = (...each) =>
  sharp(Buffer.concat(each.map(pixels)), { raw: { width: side, height: side * each.length, channels: 3, pageHeight: side } })

const jpeg = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: true }
const animation = { loop: 0, delay: [500, 500] }

/** Each kind: how many, the media type, and from drawn cells the bytes and whatever else is shown. */
const made = [
  ['jpeg', 8, 'image/jpeg', async (cells) => ({ bytes: await sampleImage(cells).jpeg(jpeg).toBuffer() })],
  ['gif', 8, 'image/gif', async (cells) => ({ bytes: await sampleImage(cells).gif({ dither: 0 }).toBuffer() })],
  ['webp', 8, 'image/webp', async (cells) => ({ bytes: await sampleImage(cells).webp({ quality: 90 }).toBuffer() })],
  ['webp-lossless', 3, 'image/webp', async (cells) => ({ bytes: await sampleImage(cells).webp({ lossless: true }).toBuffer() })],
  [
    'jpeg-progressive',
    3,
    'image/jpeg',
    async (cells) => ({
      bytes: await sampleImage(cells)
        .jpeg({ ...jpeg, progressive: true })
        .toBuffer(),
    }),
  ],
  [
    'jpeg-cmyk',
    3,
    'image/jpeg',
    async (cells) => ({ bytes: withoutProfile(await sampleImage(cells).toColourspace('cmyk').jpeg(jpeg).toBuffer()) }),
  ],
  [
    'jpeg-turned',
    3,
    'image/jpeg',
    async (cells) => ({
      bytes: withoutProfile(await sampleImage(before(cells)).withMetadata({ orientation: 6 }).jpeg(jpeg).toBuffer()),
      other: before(cells),
    }),
    (cells) => like(cells, before(cells)) <= 3,
  ],
  ['gif-animated', 3, 'image/gif', animated((image) => image.gif({ ...animation, dither: 0 }))],
  ['webp-animated', 3, 'image/webp', animated((image) => image.webp({ ...animation, lossless: true }))],
]

function animated(encode) {
  return async (cells) => {
    const other = otherCells(cells)
    return { bytes: await encode(frames(cells, other)).toBuffer(), other }
  }
}

/** JPEG without its APP2 segments: a profile changes nothing of these colours, and that of CMYK takes half a megabyte. */
function withoutProfile(bytes) {
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at < bytes.length;) {
    const isScan = bytes[at + 1] === 0xda
    const end = isScan ? bytes.length : at + 2 + bytes.readUInt16BE(at + 2)
    if (bytes[at + 1] !== 0xe2) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}

mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (name !== 'README.md') rmSync(join(folder, name))
const list = []
for (const [kind, count, type, make, fits] of made) {
  for (let nth = 1; nth <= count; nth += 1) {
    const cells = drawCells(fits)
    const { bytes, other = null } = await make(cells)
    const file = `${kind}-${nth}.${type.slice('image/'.length)}`
    writeFileSync(join(folder, file), bytes)
    list.push({ file, kind, type, cells, other })
  }
}
writeFileSync(join(folder, 'cells.json'), `[\n${list.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`)
