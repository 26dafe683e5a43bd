/** Whether the model saw the image at all: the sequential test, and before a verdict of blindness the differential and the controls. */
import { largest } from '../../src/model/extremes.ts'
import { type Observation, unobservable } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, refused } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { ask, raisedRoom, roomForShortAnswer } from '../ask.ts'
import { type Colour, colours, nameColour, repeat } from '../prompts.ts'
import { isAssembled } from '../preconditions.ts'
import { countsOf } from '../usage/counts.ts'
import { answerOf, ranOut, textOf } from './answers.ts'
import { showingOne, solid, solidIn, text } from './images.ts'
import { type Hits, bound, heldAt, leakyControls, MAX_DRAWS, permutationTest, sequential, significance, violatedAt } from './statistics.ts'

const isTrial = ({ probe }: Reading): boolean => ['vision/plain', 'vision/stream', 'vision/again'].includes(probe.name)
const isPaired = ({ probe }: Reading): boolean => probe.name === 'vision/first' || probe.name === 'vision/second'
const controlName = 'vision/control-'
const isControl = ({ probe }: Reading): boolean => probe.name.startsWith(controlName)

const answered = (reading: Reading): boolean => isAssembled(reading) === null

/** The answers that count for a side. */
const hitsIn = (readings: readonly Reading[]): Hits =>
  readings.filter((reading) => isTrial(reading) && answered(reading)).flatMap((reading) => sideOf(reading))

function sideOf(reading: Reading): Hits {
  const answer = answerOf(reading)
  return answer === null ? [] : [answer === solidIn(reading)]
}

const textName = 'vision/text'
/** Words to repeat; a model that does not repeat most of them talks nonsense, with images or without. */
const texts = 3
const MIN_REPEATED = 2
const isRepeated = (reading: Reading): boolean =>
  reading.probe.name === textName &&
  answered(reading) &&
  JSON.stringify(reading.asked.body).includes(`<text>${textOf(reading).trim()}</text>`)

const pairs = 5
const controls = 4
/** So many trials without an answer leave it open. */
const MAX_ATTEMPTS = 3

function question(
  context: ScenarioContext,
  name: string,
  colour: Colour | null,
  purpose: string,
  maxTokens: number,
  stream = false,
): Probe {
  const words = text(nameColour(context.chance.word(4)))
  return ask(context, {
    name,
    area: 'vision',
    purpose,
    maxTokens,
    body: { messages: [{ role: 'user', content: colour === null ? [words] : [words, solid(colour)] }], ...(stream ? { stream } : {}) },
    images: colour === null ? [] : [showingOne(colour)],
    traits: colour === null ? ['model-dependent'] : ['image', 'model-dependent'],
    capabilities: [...(colour === null ? [] : (['image-png'] as const)), ...(stream ? (['streaming'] as const) : [])],
  })
}

const trial = (context: ScenarioContext, name: string, purpose: string, limit = roomForShortAnswer, stream = false): Probe =>
  question(context, name, context.chance.pick(colours), purpose, limit, stream)

const alone = (probe: Probe): Probe => ({ ...probe, connection: 'alone' })

/** The first question on an image. */
export const imageProbe = (context: ScenarioContext): Probe => trial(context, 'vision/plain', 'A question about a Base64 image, plain')

const opening = (context: ScenarioContext): readonly Probe[] => [
  imageProbe(context),
  trial(context, 'vision/stream', 'A question about a Base64 image, streamed', roomForShortAnswer, true),
  trial(context, 'vision/again', 'A question about a Base64 image, again'),
]

export const seenScenario: Scenario = {
  name: 'vision/seen',
  area: 'vision',
  tier: 'smoke',
  needs: [],
  repeats: MAX_DRAWS - 3 + 2 * pairs + controls + texts,
  *steps(context): ScenarioSteps {
    const trials = [...(yield opening(context))]
    const goesOn = (): boolean =>
      trials.length > 0 &&
      trials.length < MAX_DRAWS &&
      sequential(hitsIn(trials)) === 'undecided' &&
      !trials.some((reading) => refused(reading) && !reading.asked.stream) &&
      trials.filter((reading) => !answered(reading)).length < MAX_ATTEMPTS
    while (goesOn()) {
      const limit = trials.some(ranOut) ? raisedRoom : roomForShortAnswer
      for (const again of yield [alone(trial(context, 'vision/again', 'A question about a Base64 image, again', limit))]) trials.push(again)
    }
    if (sequential(hitsIn(trials)) !== 'blind') return
    const [first = 'red', second = 'green', ...rest] = context.chance.shuffle(colours)
    for (let pair = 0; pair < pairs; pair += 1) {
      yield [alone(question(context, 'vision/first', first, 'One image of a pair', roomForShortAnswer))]
      yield [alone(question(context, 'vision/second', second, 'The other image of a pair', roomForShortAnswer))]
    }
    yield rest
      .slice(0, controls)
      .map((colour) =>
        question(context, `${controlName}${colour}`, null, `No image, where the right answer would be ${colour}`, roomForShortAnswer),
      )
    const words = context.shared(textName)
    yield Array.from({ length: texts }, () =>
      ask(context, {
        name: textName,
        area: 'vision',
        purpose: 'A word to repeat, without an image, to see whether the model follows instructions',
        prompt: repeat(words.word(8)),
        traits: ['model-dependent'],
      }),
    )
  },
}

const exchanged = (colour: string): string => (colour === 'red' ? 'blue' : colour === 'blue' ? 'red' : colour)

/** What the paired answers and the controls say against blindness; null: nothing. */
function doubt(readings: readonly Reading[]): string | null {
  const paired = readings.filter((reading) => isPaired(reading) && answered(reading))
  if (paired.length < 2 * pairs) return 'the paired images were not answered'
  const images = paired.map((reading) => solidIn(reading) ?? '')
  const answers = paired.map((reading) => answerOf(reading) ?? '')
  // Red for blue and blue for red follow the image as well.
  const chance = Math.min(permutationTest(images, answers), permutationTest(images, answers.map(exchanged)))
  if (chance <= significance)
    return `most answers were wrong, but they followed the image (probability if the image were ignored: ${chance.toFixed(4)})`
  if (readings.filter(isRepeated).length < MIN_REPEATED) return 'the model did not repeat a word when asked to'
  const reported = readings.filter((reading) => isControl(reading) && `${controlName}${answerOf(reading) ?? ''}` === reading.probe.name)
  return reported.length >= leakyControls ? 'the question gives its answer away' : null
}

function observe(readings: readonly Reading[]): Observation {
  const hits = hitsIn(readings)
  const statistics = { hits: hits.filter(Boolean).length, draws: hits.length, bound }
  switch (sequential(hits)) {
    case 'seen':
      return heldAt(statistics)
    case 'undecided': {
      const [trouble] = readings.flatMap((reading) => isAssembled(reading) ?? [])
      return hits.length === 0 && trouble !== undefined
        ? trouble
        : unobservable(`the responses are unclear: ${String(statistics.hits)} of ${String(statistics.draws)} colours were right`)
    }
    case 'blind': {
      const open = doubt(readings)
      if (open !== null) return unobservable(open)
      const wrong = readings.find((reading) => isTrial(reading) && sideOf(reading)[0] === false)
      const saw = `${String(statistics.hits)} of ${String(statistics.draws)} colours right, and the answers to pairs of images do not depend on the image; for a ${String(wrong === undefined ? '' : solidIn(wrong))} image: ${show(wrong === undefined ? '' : textOf(wrong))}${price(readings)}`
      return violatedAt(statistics, saw, 'answers that depend on the image')
    }
  }
}

/** What the count of tokens says besides: it corroborates, and decides nothing. */
function price(readings: readonly Reading[]): string {
  const counts = (of: (reading: Reading) => boolean): readonly number[] =>
    readings.filter((reading) => of(reading) && !reading.asked.stream).flatMap((reading) => countsOf(reading)?.prompt ?? [])
  const [shown, bare] = [counts(isTrial), counts(isControl)]
  if (shown.length === 0 || bare.length === 0) return ''
  return largest(shown) <= largest(bare)
    ? `; prompt_tokens is the same with and without the image (${String(largest(shown))}): it was dropped, or the count is wrong`
    : `; ${String(largest(shown) - largest(bare))} prompt_tokens more with the image than without it: it was counted`
}

export const seen: Relation = {
  requirement: 'VIS-001',
  scenarios: ['vision/seen'],
  relate: (readings) => {
    const mine = readings['vision/seen'] ?? []
    const wrong = mine.filter((reading) => isTrial(reading) && answered(reading) && sideOf(reading)[0] === false)
    const first = wrong.length > 0 ? wrong : mine
    return { observation: observe(mine), exchanges: first.map(({ transcript }) => transcript.id) }
  },
}
