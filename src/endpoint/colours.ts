/** Names for what pixels show. */
import type { Bitmap } from './decoded-images.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** Each name with the shades that people give it. */
const shades: Readonly<Record<string, readonly Rgb[]>> = {
  red: [
    [255, 0, 0],
    [200, 0, 0],
    [139, 0, 0],
    [220, 40, 40],
  ],
  green: [
    [0, 128, 0],
    [0, 160, 0],
    [0, 200, 0],
    [0, 255, 0],
    [0, 90, 0],
    [60, 180, 75],
  ],
  blue: [
    [0, 0, 255],
    [0, 0, 190],
    [0, 0, 128],
    [60, 90, 230],
    [30, 144, 255],
  ],
  yellow: [
    [255, 255, 0],
    [255, 230, 0],
    [230, 200, 40],
  ],
  black: [
    [0, 0, 0],
    [25, 25, 25],
  ],
  white: [
    [255, 255, 255],
    [240, 240, 240],
  ],
  orange: [
    [255, 165, 0],
    [255, 128, 0],
  ],
  purple: [
    [128, 0, 128],
    [150, 50, 200],
    [90, 0, 130],
  ],
  pink: [
    [255, 192, 203],
    [255, 105, 180],
  ],
  brown: [
    [139, 69, 19],
    [101, 67, 33],
  ],
  grey: [
    [128, 128, 128],
    [80, 80, 80],
    [180, 180, 180],
  ],
  cyan: [
    [0, 255, 255],
    [0, 200, 210],
  ],
  magenta: [
    [255, 0, 255],
    [220, 0, 220],
  ],
  turquoise: [[64, 224, 208]],
  teal: [[0, 128, 128]],
  navy: [
    [0, 0, 128],
    [0, 0, 80],
  ],
  lime: [
    [0, 255, 0],
    [120, 255, 0],
  ],
  maroon: [[128, 0, 0]],
  violet: [
    [143, 0, 255],
    [130, 60, 220],
  ],
  olive: [[128, 128, 0]],
  beige: [[245, 245, 220]],
  gold: [[255, 215, 0]],
  silver: [[192, 192, 192]],
}
const variants: Readonly<Record<string, string>> = { gray: 'grey', aqua: 'cyan', fuchsia: 'magenta' }
const everyName = [...Object.keys(shades), ...Object.keys(variants)]

/** What is told apart where a question lists no colours of its own. */
const defaults = ['red', 'green', 'blue', 'yellow', 'black', 'white', 'orange', 'purple', 'pink', 'brown', 'grey', 'cyan']

/** The colours that a text names, each once, as it spells them. */
export function coloursIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return [...new Set(words.filter((word) => everyName.includes(word)))]
}

/** The colours to choose from: those the question lists, if it lists at least two. */
export const choicesIn = (question: string): readonly string[] => {
  const listed = coloursIn(question)
  return listed.length >= 2 ? listed : defaults
}

/** Oklab, where distances are as people see them: https://bottosson.github.io/posts/oklab/ */
function oklab([red, green, blue]: Rgb): Rgb {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
const linear = (byte: number): number => (byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4)

function nearest(colour: Rgb, choices: readonly string[]): number {
  const [l, a, b] = oklab(colour)
  let best = 0
  let least = Infinity
  for (const [at, name] of choices.entries()) {
    for (const shade of shades[variants[name] ?? name] ?? []) {
      const [sl, sa, sb] = oklab(shade)
      const distance = (l - sl) ** 2 + (a - sa) ** 2 + (b - sb) ** 2
      if (distance < least) [best, least] = [at, distance]
    }
  }
  return best
}

/** A part of a picture, in fractions of its sides. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export const whole: Area = { left: 0, top: 0, right: 1, bottom: 1 }

/** The colours of an area and the share of each, the largest first. */
export function sharesOf(
  bitmap: Bitmap,
  choices: readonly string[],
  area: Area = whole,
): readonly (readonly [name: string, share: number])[] {
  const names = classify(bitmap, choices)
  const counts = choices.map(() => 0)
  let total = 0
  const from = Math.floor(area.top * bitmap.rows)
  const to = Math.max(from + 1, Math.ceil(area.bottom * bitmap.rows))
  const start = Math.floor(area.left * bitmap.columns)
  const end = Math.max(start + 1, Math.ceil(area.right * bitmap.columns))
  for (let row = from; row < Math.min(to, bitmap.rows); row++) {
    for (let column = start; column < Math.min(end, bitmap.columns); column++) {
      const name = names[row * bitmap.columns + column] ?? 0
      counts[name] = (counts[name] ?? 0) + 1
      total++
    }
  }
  return choices
    .map((name, at) => [name, (counts[at] ?? 0) / Math.max(total, 1)] as const)
    .filter(([, share]) => share > 0)
    .sort(([, one], [, other]) => other - one)
}

export const dominant = (bitmap: Bitmap, choices: readonly string[], area?: Area): string => sharesOf(bitmap, choices, area)[0]?.[0] ?? ''

/** For each pixel the place of its colour among the choices. Kept with the picture, since a grid asks for every cell. */
function classify(bitmap: Bitmap, choices: readonly string[]): Uint8Array {
  const before = classified.get(bitmap) ?? new Map<string, Uint8Array>()
  const key = choices.join()
  const names = before.get(key) ?? placesOf(bitmap, choices)
  classified.set(bitmap, before.set(key, names))
  return names
}
const classified = new WeakMap<Bitmap, Map<string, Uint8Array>>()

function placesOf({ rgb, columns, rows }: Bitmap, choices: readonly string[]): Uint8Array {
  const names = new Uint8Array(columns * rows)
  // The four low bits hardly show, and without them few colours are left to compare: the first of each shade decides.
  const known = new Int16Array(1 << 12).fill(-1)
  for (let at = 0; at < names.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [rgb[3 * at], rgb[3 * at + 1], rgb[3 * at + 2]]
    const shade = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    if (known[shade] === -1) known[shade] = nearest([red, green, blue], choices)
    names[at] = known[shade] ?? 0
  }
  return names
}
