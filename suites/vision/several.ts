/** Several images: all are seen, in their order, and each as itself. */
import type { UserPart } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { RequirementId, Tier } from '../../src/model/requirement.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { alone, ask, inSequence, isAlone } from '../ask.ts'
import { type Colour, colours, nameCells, nameEach } from '../prompts.ts'
import { isAssembled } from '../preconditions.ts'
import { coloursNamed, textOf } from './answers.ts'
import { alikeSolid, cellsIn, drawCells, grid, otherCells, showing, showingOne, solidsIn, text } from './images.ts'
import { rightIn, unseen, defaults } from './places.ts'
import { enough } from './statistics.ts'

const content = { kind: 'pointer', pointer: '/choices/0' } as const

const inOrder = (context: ScenarioContext, name: string, purpose: string, order: readonly Colour[]): Probe =>
  ask(context, {
    name,
    area: 'vision',
    purpose,
    body: { messages: [{ role: 'user', content: [text(nameEach(context.chance.word(4))), ...order.map(alikeSolid)] }] },
    images: order.map(showingOne),
    traits: ['image', 'model-dependent'],
    capabilities: ['image-png', 'many-images'],
  })

const orderOf = (name: ScenarioName, tier: Tier, count: number, words: string): Scenario => ({
  name,
  area: 'vision',
  tier,
  needs: [],
  repeats: 2,
  *steps(context): ScenarioSteps {
    const distinct = context.chance.shuffle(colours).slice(0, count)
    // Six have one of them twice, byte for byte: what is kept by its digest is sent once.
    const order = count < colours.length ? distinct : distinct.with(3, distinct[0] ?? 'red')
    const both = (): readonly Probe[] => [
      inOrder(context, name, `${words} images of one colour each`, order),
      inOrder(context, `${name}-turned`, 'The same images, in reverse order', [...order].reverse()),
    ]
    const readings = yield both()
    if (readings.some((reading) => isAssembled(reading) === null && mistake(reading) !== null)) yield both().map(alone)
  },
})

/** What became of the images, in words; `unclear`: it cannot be told. Null: each was named in its place. */
function mistake(reading: Reading): string | null {
  const wanted = solidsIn(reading)
  const named = coloursNamed(textOf(reading))
  const all = `${String(wanted.length)} images`
  const same = (one: readonly (string | null)[]): boolean => one.length === named.length && one.every((colour, at) => colour === named[at])
  const [first] = wanted
  const last = wanted.at(-1)
  if (same(wanted)) return null
  if (named.length === wanted.length && named.every((colour) => colour === first)) return `${all} were all recognised as the first`
  if (named.length > 0 && named.every((colour) => colour === first)) return `only the first of ${all} was recognised`
  if (named.length > 0 && named.every((colour) => colour === last)) return `only the last of ${all} was recognised`
  if (named.length > 0 && named.length < wanted.length && same(wanted.slice(0, named.length)))
    return `only the first ${String(named.length)} of ${all} were recognised`
  if (named.length > 0 && named.length < wanted.length && same(wanted.slice(-named.length)))
    return `only the last ${String(named.length)} of ${all} were recognised`
  const lost = named.length === wanted.length - 1 ? wanted.findIndex((_, at) => same(wanted.toSpliced(at, 1))) : -1
  if (lost !== -1) return `image ${String(lost + 1)} of ${String(wanted.length)} was not recognised`
  if (same([...wanted].reverse())) return `${all} were recognised in reverse order`
  return same(wanted.toSorted((a, b) => named.indexOf(a as Colour) - named.indexOf(b as Colour)))
    ? `${all} were recognised in another order`
    : 'unclear'
}

/** A model confuses two colours of one answer now and then; the same confusion in two is the endpoint's, if one of them was asked for alone. */
const mistakes = 2

const inTheirOrder = (requirement: RequirementId, scenario: ScenarioName): Relation => ({
  requirement,
  scenarios: [defaults, scenario],
  relate: (readings) => {
    const mine = readings[scenario] ?? []
    const wrong = mine.filter((reading) => isAssembled(reading) === null && ![null, 'unclear'].includes(mistake(reading)))
    const cited = wrong.length > 0 ? wrong : mine
    return { observation: unseen(readings) ?? judgeOrder(mine, wrong), exchanges: cited.map(({ transcript }) => transcript.id) }
  },
})

function judgeOrder(mine: readonly Reading[], wrong: readonly Reading[]): Observation {
  const [first] = wrong
  if (first !== undefined && wrong.length >= mistakes && wrong.some(isAlone)) {
    const kinds = [...new Set(wrong.map(mistake))].join(', ')
    const saw = `${kinds}: ${show(textOf(first))}`
    return violated(saw, 'each image named in order', content)
  }
  if (mine.some((reading) => isAssembled(reading) === null && mistake(reading) === null)) return holds
  const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
  return trouble ?? unobservable('the order of the named colours is unclear')
}

const cacheScenario: Scenario = inSequence('vision/cache', 'vision', 'standard', (context) => {
  const words = text(nameCells(context.chance.word(4)))
  const one = drawCells(context.chance)
  const other = otherCells(context.chance, one)
  const sampleImage = (name: string, cells: typeof one, connection: Probe['connection']): Probe =>
    ask(context, {
      name: `vision/cache-${name}`,
      area: 'vision',
      purpose: 'The same words, byte for byte, and another image',
      body: { messages: [{ role: 'user', content: [words, grid(cells)] satisfies readonly UserPart[] }] },
      images: [showing(cells)],
      traits: ['image', 'model-dependent'],
      capabilities: ['image-png'],
      connection,
    })
  return [
    sampleImage('first', one, 'named:vision/cache'),
    sampleImage('second', other, 'named:vision/cache'),
    sampleImage('first-again', one, 'named:vision/cache'),
    sampleImage('second-apart', other, 'fresh'),
  ]
})

const cache: Relation = {
  requirement: 'VIS-006',
  scenarios: [defaults, 'vision/cache'],
  relate: (readings) => {
    const mine = (readings['vision/cache'] ?? []).filter((reading) => isAssembled(reading) === null)
    const stale = mine.find((reading, at) =>
      mine.slice(0, at).some((before) => rightIn(reading, cellsIn(before)) >= enough && differs(reading, before)),
    )
    const observation =
      unseen(readings) ??
      (stale !== undefined
        ? violated(
            `the cells of an earlier image with the same text: ${show(textOf(stale))}`,
            'the cells of the image that was sent',
            content,
          )
        : mine.filter((reading) => rightIn(reading) >= enough).length >= 2
          ? holds
          : unobservable('the model named fewer than 6 of 9 cells correctly in two images with the same text'))
    return { observation, exchanges: (stale === undefined ? mine : [stale]).map(({ transcript }) => transcript.id) }
  },
}

const differs = (one: Reading, other: Reading): boolean => cellsIn(one).join() !== cellsIn(other).join()

export const severalScenarios: readonly Scenario[] = [
  orderOf('vision/order', 'standard', 3, 'Three'),
  orderOf('vision/six', 'full', 6, 'Six'),
  cacheScenario,
]
export const severals: readonly Relation[] = [inTheirOrder('VIS-005', 'vision/order'), inTheirOrder('VIS-014', 'vision/six'), cache]
