/**
 * Red and blue, exchanged: what comes of samples in the order of OpenCV read in that of everything else. Half of the colours stay as they are,
 * so that the image was seen, and answers of it are wrong all the same.
 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { isAssembled } from '../preconditions.ts'
import { coloursNamed, textOf } from './answers.ts'
import { defaults } from './places.ts'
import { shownIn } from './images.ts'

const scenarios: readonly ScenarioName[] = ['vision/seen', defaults, 'vision/streamed', 'vision/jpeg', 'vision/gif', 'vision/webp']
const types = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']

/** So many cells named as the other of the two, and of five none but one as itself, by a slip of the model. */
const least = 3
const straightShare = 0.25

/** What was named in the place of each cell. */
interface Named {
  readonly reading: Reading
  readonly pairs: readonly (readonly [shown: string, named: string])[]
}

const isSolid = (cells: readonly string[]): boolean => new Set(cells).size === 1

/** Yellow exchanged is cyan, which answers may leave out, or call as they like. */
function namedIn(reading: Reading): Named {
  const { cells } = shownIn(reading)
  const named = coloursNamed(textOf(reading))
  const ways = [cells, cells.filter((cell) => cell !== 'yellow'), isSolid(cells) ? cells.slice(0, 1) : []]
  const wanted = ways.find(({ length }) => length > 0 && length === named.length) ?? []
  return { reading, pairs: wanted.flatMap((cell, at) => (cell === 'yellow' ? [] : [[cell, named[at] ?? ''] as const])) }
}

const count = (named: readonly Named[], shown: string, as: string): number =>
  named.reduce((sum, { pairs }) => sum + pairs.filter(([cell, name]) => cell === shown && name === as).length, 0)

interface Tally {
  readonly type: string
  readonly named: readonly Named[]
  readonly straight: number
  readonly exchanged: number
  /** Whether each is named as the other, and what has no part in it is named right: one who sees nothing does neither. */
  readonly isExchange: boolean
}

function tallyOf(type: string, named: readonly Named[]): Tally {
  const [toBlue, toRed] = [count(named, 'red', 'blue'), count(named, 'blue', 'red')]
  const straight = count(named, 'red', 'red') + count(named, 'blue', 'blue')
  const others = named.flatMap(({ pairs }) => pairs.filter(([cell]) => cell !== 'red' && cell !== 'blue'))
  const right = others.filter(([cell, name]) => cell === name).length
  return {
    type,
    named,
    straight,
    exchanged: toBlue + toRed,
    isExchange:
      straight <= straightShare * (toBlue + toRed) && toBlue > 0 && toRed > 0 && toBlue + toRed >= least && right * 2 > others.length,
  }
}

function observe(tallies: readonly Tally[], wrong: Tally | undefined): Observation {
  const [first] = wrong?.named.filter(({ pairs }) => pairs.some(([cell, name]) => `${cell} ${name}` === 'red blue')) ?? []
  if (wrong !== undefined && first !== undefined)
    return violated(
      `in ${wrong.type}, ${String(wrong.exchanged)} red and blue cells named as the other of the two and ${String(wrong.straight)} as themselves: ${show(textOf(first.reading))} for ${shownIn(first.reading).cells.join(', ')}`,
      'red named as red, and blue as blue',
      { kind: 'pointer', pointer: '/choices/0' },
    )
  return tallies.some(({ straight, exchanged }) => straight > exchanged)
    ? holds
    : unobservable('too few red and blue cells were named as red or blue')
}

export const channels: Relation = {
  requirement: 'VIS-054',
  scenarios,
  relate: (readings) => {
    const mine = scenarios.flatMap((name) => readings[name] ?? []).filter((reading) => isAssembled(reading) === null)
    const tallies = types.map((type) => tallyOf(type, mine.filter((reading) => shownIn(reading).type === type).map(namedIn)))
    const wrong = tallies.find(({ isExchange }) => isExchange)
    const cited = wrong === undefined ? mine : wrong.named.map(({ reading }) => reading)
    return { observation: observe(tallies, wrong), exchanges: cited.map(({ transcript }) => transcript.id) }
  },
}
