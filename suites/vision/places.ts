/** Where in a conversation an image may stand. A 3x3 grid shows in one answer whether it was seen there, once it was seen at its usual place. */
import { largest } from '../../src/model/extremes.ts'
import type { Message, RequestMembers, UserPart } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, unobservable } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioContext, ScenarioSteps, Readings, Relation, Scenario } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import type { Capability, RequirementId, Tier } from '../../src/model/requirement.ts'
import { ask, connectionOf, countingUsage, raisedRoom, roomForShortAnswer } from '../ask.ts'
import { type Colour, nameCells } from '../prompts.ts'
import { isAssembled, isWhole } from '../preconditions.ts'
import { madeCall, tameId, tool } from '../tools/functions.ts'
import { coloursNamed, isMute, ranOut, textsOf } from './answers.ts'
import { cellsIn, drawCells, grid, showing, showingOne, solid, text } from './images.ts'
import {
  MAX_BLIND_TRIES,
  areBlind,
  cells,
  enough,
  gridBound,
  heldAt,
  inPlace,
  isBlindTo,
  mayBeBlind,
  tries,
  violatedAt,
} from './statistics.ts'

/** How many cells were named right, in the choice that has the fewest. */
export const rightIn = (reading: Reading, wanted: readonly string[] = cellsIn(reading)): number =>
  textsOf(reading)
    .map((text) => inPlace(wanted, coloursNamed(text)))
    .sort((one, other) => one - other)[0] ?? 0

const blindText = (reading: Reading): string | undefined =>
  textsOf(reading).find((text) => !isMute(text) && isBlindTo(cellsIn(reading), coloursNamed(text)))

/** Whether something was answered, in a choice, that has nothing to do with the cells that were sent. */
export const isBlind = (reading: Reading): boolean => blindText(reading) !== undefined

type Conversation = (question: string, image: UserPart) => readonly Message[]

interface Beyond {
  readonly tier: Tier
  readonly capabilities: readonly Capability[]
  readonly body?: RequestMembers
  /** The colours of further images, each of one. */
  readonly further?: readonly Colour[]
}
const usually: Beyond = { tier: 'standard', capabilities: [] }

const gridAt = (
  name: ScenarioName,
  purpose: string,
  conversation: Conversation,
  { tier, capabilities, body, further = [] } = usually,
): Scenario => ({
  name,
  area: 'vision',
  tier,
  needs: [],
  repeats: MAX_BLIND_TRIES,
  *steps(context): ScenarioSteps {
    let maxTokens = roomForShortAnswer
    let blind = 0
    for (let asked = 0; asked < MAX_BLIND_TRIES; asked += 1) {
      if (asked === tries) {
        const [control] = mayBeBlind(blind, asked)
          ? yield [atUsualPlace(context, `${name}-control`, `An image at its usual place, after: ${purpose}`)]
          : []
        if (control === undefined || isAssembled(control) !== null || rightIn(control) < enough) return
      }
      const question = nameCells(context.chance.word(4))
      const shown = drawCells(context.chance)
      const probe = ask(context, {
        name,
        area: 'vision',
        purpose,
        maxTokens,
        body: { messages: conversation(question, grid(shown)), ...body },
        images: [showing(shown), ...further.map(showingOne)],
        traits: ['image', 'model-dependent'],
        capabilities: ['image-png', ...capabilities],
        connection: connectionOf(asked),
      })
      const [reading] = yield [countingUsage(context, probe)]
      if (reading === undefined || isAssembled(reading) !== null || rightIn(reading) >= enough) return
      if (isBlind(reading)) blind += 1
      if (ranOut(reading)) maxTokens = raisedRoom
    }
  },
})

const user = (...content: readonly UserPart[]): Message => ({ role: 'user', content })

const screenshot = tool('take_screenshot', 'Takes a screenshot', {})
/** What agents have in every conversation. */
const calledBefore: readonly Message[] = [
  { role: 'assistant', content: null, tool_calls: [madeCall(tameId, screenshot.function.name, {})] },
  { role: 'tool', tool_call_id: tameId, content: 'Done.' },
]
const toolsOffered: RequestMembers = { tools: [screenshot], tool_choice: 'none' }

function atUsualPlace(context: ScenarioContext, name: string, purpose: string): Probe {
  const shown = drawCells(context.chance)
  const messages = [user(text(nameCells(context.chance.word(4))), grid(shown))]
  return ask(context, {
    ...{ name, area: 'vision', purpose, body: { messages }, images: [showing(shown)] },
    traits: ['image', 'model-dependent'],
    capabilities: ['image-png'],
  })
}

export const defaults = 'vision/grid'

export const placeScenarios: readonly Scenario[] = [
  gridAt(defaults, 'An image of nine cells', (question, image) => [user(text(question), image)]),
  gridAt('vision/streamed', 'An image, and a streamed response', (question, image) => [user(text(question), image)], {
    tier: 'standard',
    capabilities: ['streaming'],
    body: { stream: true },
  }),
  gridAt('vision/after-system', 'An image after a system message', (question, image) => [
    { role: 'system', content: 'Answer briefly.' },
    user(text(question), image),
  ]),
  gridAt('vision/earlier-turn', 'A question about the image of an earlier turn', (question, image) => [
    user(text('Look at this image. I will ask about it later.'), image),
    { role: 'assistant', content: 'I have looked at it.' },
    { role: 'user', content: question },
  ]),
  gridAt(
    'vision/before-results',
    'A question about an earlier image, with a tool call and its result in between',
    (question, image) => [
      user(text('Look at this image, and take a screenshot. I will ask about the image later.'), image),
      ...calledBefore,
      { role: 'assistant', content: 'I have looked at it.' },
      { role: 'user', content: question },
    ],
    { tier: 'standard', capabilities: ['tools'], body: toolsOffered },
  ),
  gridAt(
    'vision/after-results',
    'An image after a tool call and its result',
    (question, image) => [{ role: 'user', content: 'Take a screenshot.' }, ...calledBefore, user(text(question), image)],
    { tier: 'full', capabilities: ['tools'], body: toolsOffered },
  ),
  gridAt('vision/image-first', 'An image before its text', (question, image) => [user(image, text(question))]),
  gridAt('vision/image-only', 'An image without text in its message', (question, image) => [
    { role: 'user', content: `The image comes with my next message. ${question}` },
    { role: 'assistant', content: 'Send it.' },
    user(image),
  ]),
  gridAt(
    'vision/two-turns',
    'A question about an earlier image, with another image in between',
    (question, image) => [
      user(text('Look at this image. I will ask about it later.'), image),
      { role: 'assistant', content: 'I have looked at it.' },
      user(text('This is another image, of one colour.'), solid('white')),
      { role: 'assistant', content: 'I have looked at it too.' },
      { role: 'user', content: `This is about the first image of the conversation, the one with nine cells. ${question}` },
    ],
    { tier: 'full', capabilities: ['many-images'], further: ['white'] },
  ),
  gridAt('vision/choices', 'An image, and two choices', (question, image) => [user(text(question), image)], {
    tier: 'full',
    capabilities: ['many-choices'],
    body: { n: 2 },
  }),
  gridAt('vision/log-probabilities', 'An image, and log probabilities', (question, image) => [user(text(question), image)], {
    tier: 'full',
    capabilities: ['logprobs', 'stop'],
    body: { logprobs: true, top_logprobs: 2, stop: ['###'], seed: 7 },
  }),
]

/** Whether grids are seen where they usually stand: without that nothing follows from how another is answered. Null: they are. */
export function unseen(readings: Readings): Observation | null {
  const mine = readings[defaults] ?? []
  if (mine.some((reading) => isAssembled(reading) === null && rightIn(reading) >= enough)) return null
  const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
  return trouble ?? unobservable('the model named fewer than 6 of 9 cells correctly where the image follows its text')
}

const seenAt = (requirement: RequirementId, scenario: ScenarioName, where: string): Relation => ({
  requirement,
  scenarios: [defaults, scenario],
  relate: (readings) => {
    const mine = (readings[scenario] ?? []).filter(({ probe }) => probe.name === scenario)
    const control = (readings[scenario] ?? []).find(({ probe }) => probe.name !== scenario)
    const isMissed = control !== undefined && rightIn(control) < enough
    const missed = isMissed ? unobservable('the model named fewer than 6 of 9 cells correctly at the usual place, asked again') : null
    return { observation: unseen(readings) ?? missed ?? observe(mine, where), exchanges: mine.map(({ transcript }) => transcript.id) }
  },
})

/** What keeps an answer from telling: that it never came, or was cut off on its way. */
const troubleOf = (reading: Reading): Observation | null => {
  const open = reading.asked.stream ? isWhole(reading) : isAssembled(reading)
  if (open !== null || !reading.asked.stream) return open
  return reading.completion?.choices[0]?.finishes.at(-1)?.value === 'stop' ? null : unobservable('no streamed response was complete')
}

function observe(mine: readonly Reading[], where: string): Observation {
  const [trouble] = mine.flatMap((reading) => troubleOf(reading) ?? [])
  if (trouble !== undefined) return trouble
  const right = mine.map((reading) => rightIn(reading))
  const best = largest(right, 0)
  const statistics = { hits: best, draws: cells, bound: gridBound }
  if (best >= enough) return heldAt(statistics)
  const [first] = mine
  if (first === undefined || mine.length < tries || !areBlind(mine.filter(isBlind).length, mine.length))
    return unobservable(`the model named fewer than 6 of 9 cells correctly ${where}`)
  const saw = `at most ${String(best)} of 9 cells named correctly ${where} in ${String(mine.length)} responses: ${show(blindText(first) ?? '')}`
  return violatedAt(statistics, saw, 'an image recognised there as elsewhere')
}

export const places: readonly Relation[] = [
  seenAt('VIS-002', 'vision/after-system', 'after a system message'),
  seenAt('VIS-003', 'vision/earlier-turn', 'in an earlier turn'),
  seenAt('VIS-003', 'vision/before-results', 'in a turn before a tool call'),
  seenAt('VIS-004', 'vision/image-first', 'before its text'),
  seenAt('VIS-012', 'vision/image-only', 'without text in its message'),
  seenAt('VIS-013', 'vision/two-turns', 'two turns earlier'),
  seenAt('VIS-051', 'vision/streamed', 'in streamed requests'),
  seenAt('VIS-055', 'vision/choices', 'in each of two choices'),
  seenAt('VIS-055', 'vision/after-results', 'after a tool result'),
  seenAt('VIS-055', 'vision/log-probabilities', 'with logprobs, stop and seed'),
]
