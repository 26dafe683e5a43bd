/** Tools beside other things that a request may hold: a response format, an image. */
import type { RequestMembers } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { ask, traffic } from '../ask.ts'
import { type Colour, callWithColour, colours, nameColour } from '../prompts.ts'
import { isWhole } from '../preconditions.ts'
import { showingOne, solid, solidIn, text } from '../vision/images.ts'
import { answerOf } from '../vision/answers.ts'
import { type Hits, bound, heldAt, MAX_DRAWS, sequential, violatedAt } from '../vision/statistics.ts'
import { argumentsOf, callsOf, contentOf } from './answers.ts'
import { isTurnedDown, refusal, takesTools } from './conversation.ts'
import { askTools, asking, functionsOf, tool } from './functions.ts'

// ---------------------------------------------------------------- a response format

const jsonObject: RequestMembers = { response_format: { type: 'json_object' } }

const withFormat = (context: ScenarioContext): readonly Probe[] => [
  askTools(context, {
    name: 'tools/with-format',
    purpose: 'A tool call, with response_format json_object',
    prompt: `${asking(functionsOf(context).wantedWeather)} If you answer in words, answer as a JSON object.`,
    body: { tools: [functionsOf(context).weather, functionsOf(context).time], ...jsonObject },
    capabilities: ['json-object'],
  }),
  ask(context, {
    name: 'tools/format-alone',
    area: 'tools',
    purpose: 'A response as a JSON object, without tools',
    prompt: `Answer as a JSON object with city set to ${JSON.stringify(functionsOf(context).wantedWeather.values['city'])}.`,
    body: jsonObject,
    traits: ['model-dependent'],
    capabilities: ['json-object'],
  }),
]

const format: Relation = {
  requirement: 'TOOL-016',
  scenarios: ['tools/auto', 'tools/with-format'],
  relate: (readings) => {
    const [both, alone] = ['tools/with-format', 'tools/format-alone'].map((name) =>
      readings['tools/with-format']?.find(({ probe }) => probe.name === name),
    )
    if (both === undefined) return { observation: notApplicable('no such request was sent'), exchanges: [] }
    const each = (readings['tools/auto'] ?? []).some(accepted) && alone !== undefined && accepted(alone)
    const isJson = isObject(readJson(utf8Bytes(contentOf(both))).value)
    const observation = isTurnedDown(both)
      ? each
        ? refusal(both, 'status 200, since a request may have tools and a response format')
        : unobservable('tools and the format were not both accepted on their own')
      : (isWhole(both) ??
        (callsOf(both).length > 0 || isJson ? holds : unobservable('the model neither made a call nor answered with a JSON object')))
    return { observation, exchanges: [both.transcript.id] }
  },
}

// ---------------------------------------------------------------- an image

const nameIt = tool('name_colour', 'Takes down the colour of an image', { colour: { type: 'string', enum: colours } })
const controls = 3

const shown = (context: ScenarioContext, colour: Colour): Probe =>
  askTools(context, {
    name: 'tools/image',
    purpose: 'A call with the colour of an image',
    body: { tools: [nameIt], messages: [{ role: 'user', content: [text(callWithColour(context.chance.word(4))), solid(colour)] }] },
    images: [showingOne(colour)],
    capabilities: ['image-png'],
  })

const inWords = (context: ScenarioContext, colour: Colour): Probe =>
  ask(context, {
    name: 'tools/image-control',
    area: 'tools',
    purpose: 'The colour of an image in words, without tools, as a control request',
    body: { messages: [{ role: 'user', content: [text(nameColour(context.chance.word(4))), solid(colour)] }] },
    images: [showingOne(colour)],
    traits: ['image', 'model-dependent'],
    capabilities: ['image-png'],
  })

const isTrial = ({ probe }: Reading): boolean => probe.name === 'tools/image'

/** The colour that the call says; null: there is none. */
function calledColour(reading: Reading): unknown {
  const [call] = isWhole(reading) === null ? callsOf(reading) : []
  return (call === undefined ? null : argumentsOf(call))?.['colour'] ?? null
}

const hitsIn = (trials: readonly Reading[]): Hits =>
  trials.map((reading) => [calledColour(reading), solidIn(reading)] as const).flatMap(([said, is]) => (said === null ? [] : [said === is]))

/** So many answers without a call leave it open. */
const MAX_ATTEMPTS = 3

const image: Scenario = {
  name: 'tools/image',
  area: 'tools',
  tier: 'full',
  needs: [],
  repeats: MAX_DRAWS - 1 + controls,
  *steps(context): ScenarioSteps {
    const trials = [...(yield [shown(context, context.chance.pick(colours))])]
    const isOpen = (): boolean =>
      trials.length > 0 &&
      trials.length < MAX_DRAWS &&
      !trials.some(isTurnedDown) &&
      sequential(hitsIn(trials)) === 'undecided' &&
      trials.filter((reading) => calledColour(reading) === null).length < MAX_ATTEMPTS
    while (isOpen()) for (const one of yield [shown(context, context.chance.pick(colours))]) trials.push(one)
    const isOver = trials.length > 0 && sequential(hitsIn(trials)) === 'seen'
    if (!isOver && trials.length > 0)
      yield context.chance
        .shuffle(colours)
        .slice(0, controls)
        .map((colour) => inWords(context, colour))
  },
}

/** `takes`: whether the endpoint takes tools where no image is beside them. */
function observeImage(readings: readonly Reading[], takes: boolean): Observation {
  const trials = readings.filter(isTrial)
  const hits = hitsIn(trials)
  const statistics = { hits: hits.filter(Boolean).length, draws: hits.length, bound }
  const [trouble] = trials.flatMap((reading) => isWhole(reading) ?? [])
  const asControl = readings.filter((reading) => !isTrial(reading))
  const seen = asControl.length === controls && asControl.every((reading) => answerOf(reading) === solidIn(reading))
  switch (sequential(hits)) {
    case 'seen':
      return heldAt(statistics)
    case 'undecided': {
      const [first] = trials
      if (first !== undefined && isTurnedDown(first) && seen && takes)
        return refusal(first, 'a call, since a request may have an image and tools')
      return (
        trouble ?? unobservable(`the responses are unclear: ${String(statistics.hits)} of ${String(statistics.draws)} colours were right`)
      )
    }
    case 'blind': {
      const wrong = trials.find((reading) => calledColour(reading) !== null && calledColour(reading) !== solidIn(reading))
      if (!seen || wrong === undefined) return unobservable('the model did not name the colour in words')
      const saw = `${String(statistics.hits)} of ${String(statistics.draws)} colours right in calls; for a ${String(solidIn(wrong))} image ${show(String(calledColour(wrong)))}`
      return violatedAt(statistics, saw, 'the colour of the image, as the model names it without tools')
    }
  }
}

const sight: Relation = {
  requirement: 'TOOL-023',
  scenarios: ['tools/auto', 'tools/image'],
  relate: (readings) => {
    const mine = readings['tools/image'] ?? []
    const wrong = mine.filter((reading) => isTrial(reading) && calledColour(reading) !== solidIn(reading))
    const observation =
      mine.length === 0 ? notApplicable('no such request was sent') : observeImage(mine, takesTools(readings['tools/auto']))
    return { observation, exchanges: (wrong.length > 0 ? wrong : mine).map(({ transcript }) => transcript.id) }
  },
}

export const combinedToolScenarios: readonly Scenario[] = [traffic('tools/with-format', 'tools', 'full', withFormat), image]
export const combinedToolRelations: readonly Relation[] = [format, sight]
