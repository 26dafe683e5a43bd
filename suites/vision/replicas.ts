/** Many replicas behind one name: each has to see. One grid a connection tells, where a solid colour would be guessed too often. */
import { type Observation, unobservable } from '../../src/model/finding.ts'
import { type Reading, refused } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import type { Probe } from '../../src/model/probe.ts'
import { alone, ask, isAlone } from '../ask.ts'
import { readUtf8 } from '../../src/wire/utf8.ts'
import { nameCells, repeat } from '../prompts.ts'
import { answerInWords, isAssembled } from '../preconditions.ts'
import { coloursNamed, textOf } from './answers.ts'
import { drawCells, grid, showing, text } from './images.ts'
import { isBlind, rightIn } from './places.ts'
import { enough, heldAt, inPlace, oftenerThan, violatedAt } from './statistics.ts'

const name = 'vision/replicas'
const connections = 10
/** So many are asked before it is clear that this model reads no grids. */
const MAX_ATTEMPTS = 3
/** Asked again, each alone, after one answer that does not follow its image, or after several: until another does not either. */
const againAfterOne = connections
const againAfterMore = 2 * connections
/** Once one alone does not either: so many in all, and as many texts beside them. A model that talks nonsense now and then does so about texts too. */
const TRIALS = 40
const CONTROLS = 60
/** Where that does not decide, as many once more: a second look. */
const LOOKS = 2
/** How often one that fails about texts as often as about images seems to fail about images more, in either look. */
const bound = 0.01
const controlName = `${name}-text`

const onItsOwn = (context: ScenarioContext): Probe => {
  const question = nameCells(context.chance.word(4))
  const shown = drawCells(context.chance)
  return ask(context, {
    name,
    area: 'vision',
    purpose: 'An image of nine cells, on its own connection',
    body: { messages: [{ role: 'user', content: [text(question), grid(shown)] }] },
    images: [showing(shown)],
    traits: ['image', 'model-dependent'],
    capabilities: ['image-png'],
    connection: 'fresh',
  })
}

const colourWords = (cells: readonly string[]): string => cells.join(', ')

const textAlone = (context: ScenarioContext): Probe =>
  ask(context, {
    name: controlName,
    area: 'vision',
    purpose: 'Nine colours in words, to be repeated, on a connection of its own',
    prompt: repeat(colourWords(drawCells(context.chance))),
    traits: ['model-dependent'],
    connection: 'fresh',
  })

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
  repeats: LOOKS * (TRIALS + CONTROLS) - connections,
  *steps(context): ScenarioSteps {
    const asked: Reading[] = []
    for (let tried = 0; tried < MAX_ATTEMPTS && asked.every(isDecided) && !asked.some(isSeen); tried += 1)
      for (const one of yield [onItsOwn(context)]) asked.push(one)
    if (!asked.some(isSeen)) return
    for (const one of yield Array.from({ length: connections - asked.length }, () => onItsOwn(context))) asked.push(one)
    const unseen = asked.filter(isUnseen).length
    const most = unseen === 0 ? 0 : unseen === 1 ? againAfterOne : againAfterMore
    // What concurrent requests do to each other is another matter: a replica that is blind is so to a request that is alone.
    for (let again = 0; again < most && !asked.some((reading) => isAlone(reading) && isUnseen(reading)); again += 1) {
      const [reading] = yield [alone(onItsOwn(context))]
      if (reading === undefined || refused(reading)) return
      asked.push(reading)
    }
    if (!asked.some((reading) => isAlone(reading) && isUnseen(reading))) return
    const controls: Reading[] = []
    for (let look = 1; look <= LOOKS && !isOfImages(asked, controls); look += 1) {
      while (asked.length < look * TRIALS) {
        const [reading] = yield [alone(onItsOwn(context))]
        if (reading === undefined || refused(reading)) return
        asked.push(reading)
      }
      for (const one of yield Array.from({ length: CONTROLS }, () => textAlone(context))) controls.push(one)
    }
  },
}

/** Whether images fail more often than texts do. */
function isOfImages(images: readonly Reading[], texts: readonly Reading[]): boolean {
  const heard = texts.filter(answered)
  const ofImages = { failed: images.filter(isUnseen).length, sent: images.length }
  const ofTexts = { failed: heard.filter((reading) => !isRepeated(reading)).length, sent: heard.length }
  return oftenerThan(ofImages, ofTexts) <= bound / LOOKS
}

const everywhere: Relation = {
  requirement: 'VIS-010',
  scenarios: [name],
  relate: (readings) => {
    const all = readings[name] ?? []
    const mine = all.filter(({ probe }) => probe.name !== controlName)
    const unseen = mine.filter(isUnseen)
    const controls = all.filter((reading) => reading.probe.name === controlName && answered(reading))
    return {
      observation: observe(mine, unseen, controls),
      exchanges: (unseen.length > 0 ? unseen : mine).map(({ transcript }) => transcript.id),
    }
  },
}

/** Whether the text is repeated, as a grid is named. */
function isRepeated(reading: Reading): boolean {
  const [, wanted = ''] = /exactly\..*<text>(.*?)<\/text>/.exec(readUtf8(reading.probe.body).text) ?? []
  return inPlace(coloursNamed(wanted), coloursNamed(textOf(reading))) >= enough
}

function observe(mine: readonly Reading[], unseen: readonly Reading[], controls: readonly Reading[]): Observation {
  const [first] = unseen
  if (!mine.some(isSeen)) {
    const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
    return trouble ?? unobservable('the model named fewer than 6 of 9 cells correctly on every connection')
  }
  const statistics = { hits: mine.filter(isSeen).length, draws: mine.length, bound }
  if (first === undefined)
    return mine.length < connections ? unobservable(`fewer than ${String(connections)} connections were answered`) : heldAt(statistics)
  const alone = mine.filter(isAlone)
  if (unseen.length === 1 || !unseen.some(isAlone))
    return unobservable(
      `${String(unseen.length)} of ${String(mine.length - alone.length)} responses do not match their image, and none of ${String(alone.length)} to requests sent alone`,
    )
  const wrong = controls.filter((reading) => !isRepeated(reading)).length
  if (!isOfImages(mine, controls) && unseen.filter(refused).length < 2)
    return unobservable(
      `${String(unseen.length)} of ${String(mine.length)} answers do not follow their image, and ${String(wrong)} of ${String(controls.length)} do not repeat a text: the model may be what fails`,
    )
  const words = answered(first) ? show(textOf(first)) : answerInWords(first)
  return violatedAt(
    statistics,
    `on ${String(unseen.length)} of ${String(mine.length)} connections the image is not recognised: ${words}`,
    'an image recognised by every replica',
  )
}

export const replicaScenarios: readonly Scenario[] = [scenario]
export const replicas: readonly Relation[] = [everywhere]
