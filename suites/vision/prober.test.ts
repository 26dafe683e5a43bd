/** The prober is proven: against mutants that it has to call blind, and honest stubs that it must not. Each run has a seed of its own. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Chance } from '../../src/model/chance.ts'
import type { Observation } from '../../src/model/finding.ts'
import { colours } from '../prompts.ts'
import { type PromptFacts, type Said, type Stub, observed } from './prober.support.ts'

const scenarios = [
  'seen',
  'grid',
  'streamed',
  'jpeg',
  'gif',
  'webp',
  'after-system',
  'earlier-turn',
  'image-first',
  'image-only',
  'order',
  'labels',
  'cache',
  'replicas',
  'tokens',
].map((name) => `vision/${name}`)

const wordTokens = 40
const imageTokens = 255

/** A model that reads its images, each colour right with this probability. */
const reads =
  (
    right: number,
    spoken: (names: readonly string[], chance: Chance) => string = (names) => names.join(', '),
    perImage = imageTokens,
  ): Stub =>
  (asked, chance) => ({
    text: spoken(
      subjectOf(asked).map((colour) => (chance.int(1000) < right * 1000 ? colour : chance.pick(colours))),
      chance,
    ),
    promptTokens: wordTokens + asked.images.length * perImage,
  })

/** The cells that the question is about. */
function subjectOf({ words, images, labels }: PromptFacts): readonly string[] {
  const [, name] = /the image called ([A-Z]+)/.exec(words) ?? []
  if (name !== undefined) return images[labels.findIndex((label) => label.includes(name))]?.slice(0, 1) ?? []
  if (/colour of each image/.test(words)) return images.flatMap((cells) => cells.slice(0, 1))
  const grid = images.find(({ length }) => length === 9)
  return /nine cells/.test(words) ? (grid ?? []) : (images[0]?.slice(0, 1) ?? [])
}

const says =
  (text: string): Stub =>
  ({ images }) => ({ text, promptTokens: wordTokens + images.length * imageTokens })

const seesOnly =
  (pick: (images: PromptFacts['images']) => PromptFacts['images']): Stub =>
  (asked, chance, memory) =>
    reads(1)({ ...asked, images: pick(asked.images) }, chance, memory)

const cached: Stub = (asked, chance, memory) => {
  const fresh = reads(1)(asked, chance, memory)
  const key = `${asked.words} ${String(asked.images.length)}`
  const before = asked.images.length > 0 ? memory.get(key) : undefined
  memory.set(key, before ?? fresh.text)
  return { ...fresh, text: before ?? fresh.text }
}

const everyFifth: Stub = (asked, chance, memory) =>
  asked.images.length > 0 && chance.int(5) === 0
    ? says('A red rose lies on a wooden table.')(asked, chance, memory)
    : reads(0.85)(asked, chance, memory)

/** Thinks aloud, and with little room now and then runs out before its first word. */
const reasons: Stub = (asked, chance, memory): Said => {
  const said = reads(0.95)(asked, chance, memory)
  if (asked.maxTokens <= 2048 && chance.int(4) === 0) return { ...said, text: '', finish: 'length' }
  return { ...said, text: `<think>Is it red, or blue? I look again.</think>\n${said.text}` }
}

/** Samples as blue, green and red, and a model that calls cyan what it likes. */
const exchanged: Stub = (asked, chance, memory) => {
  const other: Readonly<Record<string, string>> = { red: 'blue', blue: 'red', yellow: chance.pick(['blue', 'green', 'white']) }
  return reads(0.9)({ ...asked, images: asked.images.map((cells) => cells.map((cell) => other[cell] ?? cell)) }, chance, memory)
}

const german: Readonly<Record<string, string>> = {
  red: 'rot',
  green: 'grün',
  blue: 'blau',
  yellow: 'gelb',
  black: 'schwarz',
  white: 'weiß',
}
const verbose = (names: readonly string[], chance: Chance): string =>
  chance.int(2) === 0
    ? `Of red, green, blue, yellow, black or white, what I see is **${names.join('**, then **')}**. I hope that this helps.`
    : `Ich sehe: ${names.map((name) => german[name] ?? name).join(', ')}.`

const textOnly: Stub = ({ images }) =>
  images.length > 0
    ? { status: 400, text: 'This model does not take images.', promptTokens: 0 }
    : { text: 'I see no image.', promptTokens: wordTokens }

const runs = 200

type Outcomes = readonly ReadonlyMap<string, Observation>[]

/** What each stub's runs see. The runs of one seed come one after the other: they show the same images, which are made once. */
function outcomes(stubs: readonly Stub[], count: number): readonly Outcomes[] {
  const bySeed = Array.from({ length: count }, (_, seed) => stubs.map((stub) => observed(stub, seed + 1, scenarios)))
  return stubs.map((_, at) => bySeed.flatMap((seen) => seen[at] ?? []))
}

const share = (seen: readonly ReadonlyMap<string, Observation>[], id: string, outcome: Observation['outcome']): number =>
  seen.filter((one) => one.get(id)?.outcome === outcome).length / seen.length

describe('no honest stub is ever called wrong', () => {
  const honest: readonly (readonly [string, Stub])[] = [
    ['a noisy model, right in 85 %', reads(0.85)],
    ['a slow one that reasons', reasons],
    ['one token an image', reads(0.95, undefined, 1)],
    ['verbose, in two languages', reads(0.9, verbose)],
    ['a text-only one that says so', textOnly],
  ]
  let all: readonly Outcomes[] = []
  beforeAll(() => {
    all = outcomes(
      honest.map(([, stub]) => stub),
      runs,
    )
  })

  test.each(honest.map(([name], at) => [name, at] as const))('%s', (name, at) => {
    const seen = all[at] ?? []
    const wrong = seen.flatMap((one) =>
      [...one].filter(([id, { outcome }]) => outcome === 'violated' && id.startsWith('VIS-')).map(([id]) => id),
    )
    console.log(
      `${name}: VIS-001 holds in ${String(100 * share(seen, 'VIS-001', 'holds'))} % of ${String(runs)} runs, ${String(wrong.length)} rows violated`,
    )
    expect([seen.length, wrong]).toEqual([runs, []])
  })
})

describe('every mutant is caught', () => {
  const mutants: readonly (readonly [string, Stub, string, number])[] = [
    ['the image dropped', says('I see no image here.'), 'VIS-001', 1],
    ['a refusal in words', says('I am sorry, but I cannot view images.'), 'VIS-001', 1],
    ['always red', says('Red'), 'VIS-001', 0.95],
    ['an answer from the caption', says('A red rose lies on a wooden table.'), 'VIS-001', 0.95],
    ['a placeholder', says('[image]'), 'VIS-001', 1],
    ['the first image only', seesOnly((images) => images.slice(0, 1)), 'VIS-005', 1],
    ['the last image only', seesOnly((images) => images.slice(-1)), 'VIS-005', 1],
    ['cached by text', cached, 'VIS-006', 1],
    ['red and blue exchanged', exchanged, 'VIS-054', 0.95],
  ]
  /** Caught the least often, so by the most runs. */
  const rare: (typeof mutants)[number] = ['every fifth request blind', everyFifth, 'VIS-010', 0.85]
  let all: readonly Outcomes[] = []
  beforeAll(() => {
    all = [
      ...outcomes(
        mutants.map(([, stub]) => stub),
        runs / 8,
      ),
      ...outcomes([everyFifth], runs / 2),
    ]
  })

  test.each([...mutants, rare].map(([name, , id, least], at) => [name, at, id, least] as const))('%s', (name, at, id, least) => {
    const seen = all[at] ?? []
    const caught = share(seen, id, 'violated')
    console.log(`${name}: ${id} violated in ${String(Math.round(100 * caught))} % of ${String(seen.length)} runs`)
    expect(caught).toBeGreaterThanOrEqual(least)
    if (!['VIS-001', 'VIS-054'].includes(id)) expect(share(seen, 'VIS-001', 'holds')).toBeGreaterThan(0.7)
  })
})
