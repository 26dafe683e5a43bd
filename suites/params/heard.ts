/** That a model is given more than the last message: what system messages say, and what was said before. OpenAI API description, messages. */
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Act, Play, Relation, Scenario, World } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { type Body, ask } from '../ask.ts'
import { askForWord, countTo, onlyWord, wordOfTheDay } from '../prompts.ts'
import { isAssembled } from '../standing.ts'

/** What a system or developer message orders to be said. */
export const ordered = 'PONG'
/** A message is said to be passed over only where so many answers show nothing of it. */
export const hearings = 3
/** What an endpoint that hears costs in further requests: none. One that does not: these, and the control. */
export const hearingRepeats = hearings

const contentOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''
const isHeard = (reading: Reading, word: string): boolean => contentOf(reading).toLowerCase().includes(word.toLowerCase())

const conversation = (world: World, name: string, purpose: string, messages: readonly Body[]): Probe =>
  ask(world, { name, area: 'params', purpose, body: { messages }, traits: ['model-dependent'] })

/** The same order in the message itself: what does not follow this shows nothing by not following that. */
export const orderedByUser = (world: World): Probe =>
  conversation(world, 'params/system-control', 'The instruction of the system message, in the message of the user', [
    { role: 'user', content: `${onlyWord(ordered)}\n\n${countTo(5)}` },
  ])

/** Asks again until the word is heard, and at last for the control. */
export function* insist(first: Reading | undefined, word: string, control: Probe): Act<void> {
  let last = first
  for (let asked = 1; asked < hearings && last !== undefined && isAssembled(last) === null && !isHeard(last, word); asked += 1)
    [last] = yield [last.probe]
  if (last !== undefined && isAssembled(last) === null && !isHeard(last, word)) yield [control]
}

const history = 'params/history'

/** The word is the assistant's own: who keeps the messages of users alone has lost it as well. */
const heard: Scenario = {
  name: history,
  area: 'params',
  tier: 'standard',
  needs: [],
  repeats: hearingRepeats,
  *play(world): Play {
    const word = world.chance.word(6)
    const [first] = yield [
      conversation(world, history, 'A question that an earlier turn answers', [
        { role: 'user', content: 'Choose a word of the day.' },
        { role: 'assistant', content: wordOfTheDay(word) },
        { role: 'user', content: askForWord },
      ]),
    ]
    const control = conversation(world, `${history}-control`, 'The same question, and its answer in the same message', [
      { role: 'user', content: `${wordOfTheDay(word)} ${askForWord}` },
    ])
    yield* insist(first, word, control)
  },
}

const wordIn = (reading: Reading): string => /The word of the day is (\w+)/.exec(JSON.stringify(reading.asked.body))?.[1] ?? ''

const reaches = (requirement: string, scenario: string, name: string, what: string, wordOf: (reading: Reading) => string): Relation => ({
  requirement,
  scenarios: [scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const mine = all.filter((reading) => reading.probe.name === name)
    const control = all.find((reading) => reading.probe.name === `${name}-control`) ?? null
    const exchanges = [...mine, ...(control === null ? [] : [control])].map(({ transcript }) => transcript.id)
    return { observation: observe(mine, control, what, wordOf), exchanges }
  },
})

function observe(mine: readonly Reading[], control: Reading | null, what: string, wordOf: (reading: Reading) => string): Observation {
  const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
  if (trouble !== undefined) return trouble
  const [first] = mine
  if (first === undefined) return unobservable('an answer')
  if (mine.some((reading) => isHeard(reading, wordOf(reading)))) return holds
  if (mine.length < hearings) return unobservable(`${String(hearings)} answers`)
  if (control === null || !accepted(control) || !isHeard(control, wordOf(first)))
    return unobservable('a control answer that says the word where the user says it')
  return violated(
    `status 200, and ${show(contentOf(first))}: ${what} passed over in ${String(mine.length)} of ${String(mine.length)} answers, and the same words in the last message were heard`,
    `an answer of ${wordOf(first)}`,
    { kind: 'pointer', pointer: '/choices/0/message/content' },
  )
}

export const heardScenarios: readonly Scenario[] = [heard]
export const hearing: readonly Relation[] = [
  reaches('PAR-032', 'params/developer', 'params/system', 'the system message was', () => ordered),
  reaches('PAR-033', history, history, 'the turns before were', wordIn),
]
