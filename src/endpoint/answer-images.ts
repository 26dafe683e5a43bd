/** Answers on images, from their pixels. */
import { choicesIn, coloursIn, dominant, sharesOf, whole } from './colours.ts'
import type { Area } from './colours.ts'
import type { Scene, ShownImage } from './conversation.ts'
import { gridIn, isGridQuestion, readCells } from './grids.ts'
import { separatorIn } from './separators.ts'

export function answerOnImages(scene: Scene): string | null {
  const { instruction, images } = scene
  if (/\bhow many (?:images?|pictures?|photos?)\b/i.test(instruction)) return String(images.length)
  if (images.length === 0) return asksOfImage(instruction) ? 'I see no image in this conversation.' : null
  const which = whichShows(instruction, images)
  if (which !== null) return which
  const choices = choicesIn(instruction)
  const chosen = chosenFrom(instruction, images)
  if (isGridQuestion(instruction)) return gridAnswer(instruction, chosen, choices)
  if (!/\bcolou?r/i.test(instruction) && coloursIn(instruction).length < 2) return describe(chosen)
  if (chosen.length === 1 && chosen[0] !== undefined) return nameOne(instruction, chosen[0], choices)
  return chosen.map(({ bitmap }) => dominant(bitmap, choices)).join(separatorIn(instruction))
}

const asksOfImage = (instruction: string): boolean =>
  /\b(?:images?|pictures?|photos?)\b/i.test(instruction) &&
  (/\bcolou?r/i.test(instruction) || /\b(?:see|show|shows|describe)\b/i.test(instruction))

/** The number of the image that shows a colour, or its label where that is asked for. */
function whichShows(instruction: string, images: readonly ShownImage[]): string | null {
  const asked = /\bwhich (?:image|picture|photo|one)[^.?!]*?\b(?:is|shows?|has|contains?)\b([^.?!]*)/i.exec(instruction)?.[1]
  const [wanted] = coloursIn(asked ?? '')
  if (asked === undefined || wanted === undefined) return null
  const choices = choicesIn(instruction)
  const list = choices.includes(wanted) ? choices : [...choices, wanted]
  const shares = images.map(({ bitmap }) => sharesOf(bitmap, list).find(([name]) => name === wanted)?.[1] ?? 0)
  const at = shares.indexOf(Math.max(...shares))
  if ((shares[at] ?? 0) < 0.02) return 'none'
  const label = images[at]?.label ?? ''
  return label !== '' && /\b(?:label|letter|name|caption)\b/i.test(instruction) ? label : String(at + 1)
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** The images that an instruction speaks of: one by its place or label, else all. */
function chosenFrom(instruction: string, images: readonly ShownImage[]): readonly ShownImage[] {
  if (images.length < 2) return images
  const labelled = images.filter(({ label }) => label !== '' && isNamed(instruction, label))
  if (labelled.length === 1) return labelled
  if (labelled.length === 0 && /\bimage called\b/i.test(instruction)) return images.slice(0, 1)
  const place = placeIn(instruction, images.length)
  return place === null ? images : images.slice(place, place + 1)
}

const isNamed = (instruction: string, label: string): boolean => {
  const name = label.split(/\s+/).at(-1) ?? ''
  return instruction.includes(label) || (/^\w{1,12}$/.test(name) && new RegExp(`\\b${name}\\b`).test(instruction))
}

function placeIn(instruction: string, count: number): number | null {
  const word = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|last) (?:image|picture|photo|one)\b/i
    .exec(instruction)?.[1]
    ?.toLowerCase()
  if (word === 'last') return count - 1
  if (word !== undefined) return ordinals.indexOf(word)
  const number = /\b(?:image|picture|photo) (?:number |no\. ?|#)?(\d{1,2})\b/i.exec(instruction)?.[1]
  return number === undefined ? null : Number(number) - 1
}

const gridAnswer = (instruction: string, images: readonly ShownImage[], choices: readonly string[]): string =>
  images.map(({ bitmap }) => readCells(bitmap, gridIn(instruction, bitmap, choices), choices).join(separatorIn(instruction))).join('\n')

const side = (name: string): RegExp =>
  new RegExp(`\\b(?:on|at|in|to) the (?:${name})\\b|\\b(?:${name})(?:-hand)? (?:half|side|part|edge)\\b`, 'i')

const halves: readonly (readonly [RegExp, Area])[] = [
  [side('left'), { ...whole, right: 0.45 }],
  [side('right'), { ...whole, left: 0.55 }],
  [side('top|upper'), { ...whole, bottom: 0.45 }],
  [side('bottom|lower'), { ...whole, top: 0.55 }],
  [/\b(?:in|at) the (?:centre|center|middle)\b/i, { left: 0.35, right: 0.65, top: 0.35, bottom: 0.65 }],
]

/** Less of a picture than this is no colour of it. */
const noticed = 0.03

function nameOne(instruction: string, { bitmap }: ShownImage, choices: readonly string[]): string {
  const areas = halves.filter(([word]) => word.test(instruction))
  if (areas.length > 0) return areas.map(([, area]) => dominant(bitmap, choices, area)).join(separatorIn(instruction))
  const asksForAll =
    /\bcolou?rs\b/i.test(instruction) && !/\bcolou?rs?\b[^.?!]*\b(?:dominant|main)\b|\b(?:dominant|main)\b/i.test(instruction)
  return asksForAll
    ? sharesOf(bitmap, choices)
        .filter(([, share]) => share >= noticed)
        .map(([name]) => name)
        .join(separatorIn(instruction))
    : dominant(bitmap, choices)
}

function describe(images: readonly ShownImage[]): string {
  const seen = images.map(({ bitmap }) => {
    const colours = sharesOf(bitmap, choicesIn('')).filter(([, share]) => share >= noticed)
    const parts = colours.map(([name, share]) => `${String(Math.round(share * 100))} % ${name}`)
    return `an image of ${String(bitmap.width)} by ${String(bitmap.height)} pixels, ${parts.join(' and ')}`
  })
  return `I see ${seen.join('; then ')}.`
}
