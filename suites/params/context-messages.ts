/** That a model is given more than the last message: what system messages say, and what was said before. OpenAI API description, messages. */
import type { Message } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { ask } from '../ask.ts'
import { askForWord, wordOfTheDay } from '../prompts.ts'
import { isAssembled } from '../preconditions.ts'

/** A message is said to be passed over only where so many answers show nothing of it, and as many again where the model repeats such a word. */
const hearings = 3

/** What tells the word before it is asked for. */
interface Place {
  readonly requirement: RequirementId
  readonly name: ScenarioName
  readonly purpose: string
  readonly before: (reported: string) => readonly Message[]
  /** The last message, where it has more than the question. */
  readonly last?: (reported: string) => Message
  /** What such messages were, where they do not show. */
  readonly lost: string
  /** Where one such message alone is heard; without that it is for the requirement on one. */
  readonly alone?: ScenarioName
}

const standing = 'You are a helpful assistant.'

const ofTwo = (which: 'first' | 'second', texts: (reported: string) => readonly string[]): Place => ({
  requirement: 'PAR-037',
  name: `params/${which}-system`,
  purpose: `A question that the ${which} of two system messages answers`,
  before: (reported) => texts(reported).map((content) => ({ role: 'system', content })),
  lost: `the ${which} of two system messages was`,
  alone: 'params/system-told',
})

/** Nothing is ordered, so that no model has to choose whom to obey. */
const places: readonly Place[] = [
  {
    requirement: 'PAR-032',
    name: 'params/system-told',
    purpose: 'A question that a system message answers',
    before: (reported) => [{ role: 'system', content: reported }],
    lost: 'the system message was',
  },
  {
    requirement: 'PAR-033',
    name: 'params/history',
    purpose: 'A question that an earlier turn answers',
    // The word is the assistant's own: who keeps the messages of users alone has lost it as well.
    before: (reported) => [
      { role: 'user', content: 'Choose a word of the day.' },
      { role: 'assistant', content: reported },
    ],
    lost: 'the earlier turns were',
  },
  // Servers that keep one system message keep the first or the last.
  ofTwo('first', (reported) => [reported, standing]),
  ofTwo('second', (reported) => [standing, reported]),
  {
    requirement: 'PAR-041',
    name: 'params/first-part',
    purpose: 'A question that an earlier part of its message answers',
    before: () => [],
    last: (reported) => ({ role: 'user', content: [reported, askForWord].map((text) => ({ type: 'text', text })) }),
    lost: 'the first part of the message was',
  },
  {
    requirement: 'PAR-041',
    name: 'params/assistant-parts',
    purpose: 'A question that an earlier turn answers, a list of text parts',
    before: (reported) => [
      { role: 'user', content: 'Choose a word of the day.' },
      { role: 'assistant', content: ['Well.', reported].map((text) => ({ type: 'text', text })) },
    ],
    lost: 'a part of an earlier message was',
    alone: 'params/history',
  },
]

const contentOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''
const isHeard = (reading: Reading, word: string): boolean => contentOf(reading).toLowerCase().includes(word.toLowerCase())
/** Who repeats the question has the word as well, where it stands in it. */
const repeatsQuestion = (reading: Reading): boolean => contentOf(reading).includes(askForWord)
const isDeaf = (reading: Reading, word: string): boolean => isAssembled(reading) === null && !isHeard(reading, word)

const conversation = (context: ScenarioContext, name: string, purpose: string, messages: readonly Message[]): Probe =>
  ask(context, { name, area: 'params', purpose, body: { messages }, traits: ['model-dependent'] })

/** An endpoint that hears is asked once. */
const scenarioOf = ({ name, purpose, before, last: ending = () => ({ role: 'user', content: askForWord }) }: Place): Scenario => ({
  name,
  area: 'params',
  tier: 'standard',
  needs: [],
  repeats: 2 * hearings,
  *steps(context): ScenarioSteps {
    const word = context.chance.word(6)
    const reported = wordOfTheDay(word)
    const probe = conversation(context, name, purpose, [...before(reported), ending(reported)])
    const again = { role: 'user', content: `${reported} ${askForWord}` } as const
    for (let asked = 0; asked < 2 * hearings; asked += 1) {
      const [answer] = yield [probe]
      if (answer === undefined || !isDeaf(answer, word)) return
      if (asked !== hearings - 1) continue
      const [control] = yield [conversation(context, `${name}-control`, 'The same question, with its answer in the same message', [again])]
      if (control === undefined || !isHeard(control, word)) return
    }
  },
})

const wordIn = (reading: Reading): string => /The word of the day is (\w+)/.exec(JSON.stringify(reading.asked.body))?.[1] ?? ''

/** Whether the word of that scenario was said. */
export const wasHeard = (name: ScenarioName, readings: readonly Reading[] = []): boolean =>
  readings.some((reading) => reading.probe.name === name && isHeard(reading, wordIn(reading)))
export const unheardAlone = unobservable('a single such message did not reach the model')

const relationOf = ({ requirement, name, lost, alone }: Place): Relation => ({
  requirement,
  scenarios: [name, ...(alone === undefined ? [] : [alone])],
  relate: (readings) => {
    const all = readings[name] ?? []
    if (alone !== undefined && !wasHeard(alone, readings[alone])) return { observation: unheardAlone, exchanges: [] }
    const control = all.find(({ probe }) => probe.name !== name) ?? null
    const mine = all.filter((reading) => reading !== control)
    return { observation: observe(mine, control, lost), exchanges: all.map(({ transcript }) => transcript.id) }
  },
})

function observe(mine: readonly Reading[], control: Reading | null, lost: string): Observation {
  const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
  if (trouble !== undefined) return trouble
  const [first] = mine
  if (first === undefined) return unobservable('no request was answered')
  const word = wordIn(first)
  if (mine.some((reading) => isHeard(reading, word))) return holds
  if (mine.length < hearings) return unobservable(`fewer than ${String(hearings)} requests were answered`)
  if (control === null || !accepted(control) || !isHeard(control, word) || repeatsQuestion(control))
    return unobservable('the model did not repeat the word of the last message')
  return violated(
    `status 200, and ${show(contentOf(first))}: ${lost} ignored in ${String(mine.length)} of ${String(mine.length)} responses, and the same words in the last message were not`,
    `a response of ${word}`,
    { kind: 'pointer', pointer: '/choices/0/message/content' },
  )
}

export const contextMessageScenarios: readonly Scenario[] = places.map(scenarioOf)
export const hearing: readonly Relation[] = places.map(relationOf)
