/**
 * Two images with a long equal beginning and equal size, one after the other, under words of their own: what is cached by words is for VIS-006. Whoever keeps what images show by their
 * first bytes, their length or their first pixels answers the second request about the first image.
 */
import { type Observation, holds, notApplicable, unobservable } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { alone, named } from '../ask.ts'
import { mediumOf, mediumCells, mediumImage } from '../http/large-images.ts'
import { coloursNamed, textOf } from '../vision/answers.ts'
import { type Cells, across, cellsIn, otherCells } from '../vision/images.ts'
import { enough, inPlace, violatedAt } from '../vision/statistics.ts'
import { isAnswered } from './marks.ts'

const name = 'isolation/alike-images'

/** The first row is the same: a third of the bytes. Every other cell has another colour. */
const CHANGED = 2 * across

/** Of the changed cells so many named as in the first image: by whoever does not see it 0.0007. */
const MIN_STRANGE = 5
const strangeBound = 0.0007

const lower = (cells: readonly string[]): readonly string[] => cells.slice(across)
const secondCells = (context: ScenarioContext): Cells => {
  const first = mediumCells(context)
  return [...first.slice(0, across), ...otherCells(context.chance, first.slice(across))]
}

const second = (context: ScenarioContext): Probe => ({
  ...mediumOf(context, name, 'An image that begins as the one before, and is as large', secondCells(context), context.chance.word(4)),
  area: 'isolation',
})

/** How many of the changed cells an answer names as in that request's image. */
const namedAs = (reading: Reading, of: Reading): number => inPlace(lower(cellsIn(of)), lower(coloursNamed(textOf(reading))))
const isOwn = (reading: Reading): boolean => inPlace(cellsIn(reading), coloursNamed(textOf(reading))) >= enough

/** Asked again alone where the answer is not about its own image: a model may err once. */
export const alikeScenario: Scenario = {
  name,
  area: 'isolation',
  tier: 'standard',
  needs: ['http/long'],
  repeats: 1,
  *steps(context): ScenarioSteps {
    const probe = second(context)
    const [reading] = yield [probe]
    if (reading === undefined || !isAnswered(reading) || isOwn(reading)) return
    yield [alone(probe)]
  },
}

function observe(first: Reading, mine: readonly Reading[]): Observation {
  if (!isAnswered(first) || !mine.every(isAnswered)) return unobservable('one of the images was not accepted')
  if (!isOwn(first)) return unobservable('the model named fewer than 6 of 9 cells of the first image correctly')
  if (mine.some(isOwn)) return holds
  const [reading] = mine
  const strange = mine.filter((one) => namedAs(one, first) >= MIN_STRANGE)
  if (reading === undefined || strange.length < 2) return unobservable('the model named neither image')
  const hits = namedAs(reading, first)
  return violatedAt(
    { hits, draws: CHANGED, bound: strangeBound },
    `an image that begins as the one before it and is as large was answered as if it were that one, in 2 of 2 requests: ${String(hits)} of ${String(CHANGED)} changed cells are named as in the image before: ${show(textOf(reading))}`,
    'a response about the image of its own request',
  )
}

const toldApart: Relation = {
  requirement: 'ISO-006',
  scenarios: ['http/long', name],
  relate: (readings) => {
    const first = named(readings['http/long'], mediumImage)
    const mine = readings[name] ?? []
    if (first === null || mine.length === 0) return { observation: notApplicable('no such images were sent'), exchanges: [] }
    return { observation: observe(first, mine), exchanges: [...mine, first].map(({ transcript }) => transcript.id) }
  },
}

export const alikeRelations: readonly Relation[] = [toldApart]
