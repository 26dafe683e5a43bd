/** Many replicas behind one name: each has to see. One grid a connection tells, where a solid colour would be guessed too often. */
import { type Observation, unobservable } from '../../src/model/finding.ts'
import { type Reading, refused } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import type { Probe } from '../../src/model/probe.ts'
import { alone, ask, isAlone } from '../ask.ts'
import { nameCells } from '../prompts.ts'
import { answerInWords, isAssembled } from '../preconditions.ts'
import { textOf } from './answers.ts'
import { drawCells, grid, showing, text } from './images.ts'
import { isBlind, rightIn } from './places.ts'
import { enough, heldAt, violatedAt } from './statistics.ts'

const name = 'vision/replicas'
const connections = 10
/** So many are asked before it is clear that this model reads no grids. */
const MAX_ATTEMPTS = 3
/** Asked again, each alone, after one answer that does not follow its image, or after several: until another does not either. */
const againAfterOne = connections
const againAfterMore = 2 * connections
/** How often a model that is right in 85 % of the cells gives two such answers in twenty. */
const bound = 0.0001

const onItsOwn = (context: ScenarioContext): Probe => {
  const question = nameCells(context.chance.word(4))
  const shown = drawCells(context.chance)
  return ask(context, {
    name,
    area: 'vision',
    purpose: 'An image of nine cells, on a connection of its own',
    body: { messages: [{ role: 'user', content: [text(question), grid(shown)] }] },
    images: [showing(shown)],
    traits: ['image', 'model-dependent'],
    capabilities: ['image-png'],
    connection: 'fresh',
  })
}

const answered = (reading: Reading): boolean => isAssembled(reading) === null
/** One replica may refuse what the others read. */
const isDecided = (reading: Reading): boolean => answered(reading) || refused(reading)
const isSeen = (reading: Reading): boolean => answered(reading) && rightIn(reading) >= enough
/** A replica that refuses images where others read them is blind as well. */
const isUnseen = (reading: Reading): boolean => refused(reading) || (answered(reading) && isBlind(reading))

const scenario: Scenario = {
  name,
  area: 'vision',
  tier: 'standard',
  needs: [],
  repeats: againAfterMore,
  *steps(context): ScenarioSteps {
    const asked: Reading[] = []
    for (let tried = 0; tried < MAX_ATTEMPTS && asked.every(isDecided) && !asked.some(isSeen); tried += 1)
      for (const one of yield [onItsOwn(context)]) asked.push(one)
    if (!asked.some(isSeen)) return
    for (const one of yield Array.from({ length: connections - asked.length }, () => onItsOwn(context))) asked.push(one)
    const unseen = asked.filter(isUnseen).length
    const most = unseen === 0 ? 0 : unseen === 1 ? againAfterOne : againAfterMore
    // What concurrent requests do to each other is another matter: a replica that is blind is so to a request that is alone.
    for (let again = 0; again < most; again += 1) {
      const [reading] = yield [alone(onItsOwn(context))]
      if (reading === undefined || isUnseen(reading)) return
    }
  },
}

const everywhere: Relation = {
  requirement: 'VIS-010',
  scenarios: [name],
  relate: (readings) => {
    const mine = readings[name] ?? []
    const unseen = mine.filter(isUnseen)
    return { observation: observe(mine, unseen), exchanges: (unseen.length > 0 ? unseen : mine).map(({ transcript }) => transcript.id) }
  },
}

function observe(mine: readonly Reading[], unseen: readonly Reading[]): Observation {
  const [first] = unseen
  if (!mine.some(isSeen)) {
    const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
    return trouble ?? unobservable('six of nine cells named right on any connection')
  }
  const statistics = { hits: mine.filter(isSeen).length, draws: mine.length, bound }
  if (first === undefined)
    return mine.length < connections ? unobservable(`answers on ${String(connections)} connections`) : heldAt(statistics)
  const alone = mine.filter(isAlone)
  if (unseen.length === 1 || !unseen.some(isAlone))
    return unobservable(
      `${String(unseen.length)} of ${String(mine.length - alone.length)} answers do not follow their image, and none of ${String(alone.length)} to requests sent alone`,
    )
  const words = answered(first) ? show(textOf(first)) : answerInWords(first)
  return violatedAt(
    statistics,
    `${String(unseen.length)} of ${String(mine.length)} connections do not see what the others see: ${words}`,
    'an image seen whichever replica answers',
  )
}

export const replicaScenarios: readonly Scenario[] = [scenario]
export const replicas: readonly Relation[] = [everywhere]
