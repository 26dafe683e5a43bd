/** That each message of a long conversation, and each part of it, reaches the model. OpenAI API description: CreateChatCompletionRequest, messages. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Message } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { listOf } from '../../src/wire/json.ts'
import { ask } from '../ask.ts'
import { isAssembled } from '../preconditions.ts'
import { unheardAlone, wasHeard } from './context-messages.ts'
import { askForEachWord, askForWordOf, wordOf } from '../prompts.ts'

const scenario = 'params/each-message'
const tame = `${scenario}-tame`

/** More than servers that keep a part of a conversation keep of it. */
const MIN_MESSAGES = 32
const PARTS = 16

/** What has a word of its own, in the order of the conversation. */
const places = {
  Monday: { requirement: 'PAR-041', shown: `the first of ${String(PARTS)} parts of a user message` },
  Tuesday: { requirement: 'PAR-041', shown: `the last of ${String(PARTS)} parts of a user message` },
  Wednesday: { requirement: 'PAR-033', shown: 'the first of two user messages in a row' },
  Thursday: { requirement: 'PAR-033', shown: 'an early assistant message' },
  Friday: { requirement: 'PAR-037', shown: 'a system message after user messages' },
  Saturday: { requirement: 'PAR-033', shown: 'the user message before the last' },
  Sunday: { requirement: 'PAR-041', shown: 'the first part of the system message' },
  Today: { requirement: 'PAR-041', shown: 'the second part of the system message' },
} as const satisfies Readonly<Record<string, { readonly requirement: RequirementId; readonly shown: string }>>

type Day = keyof typeof places
const days = Object.keys(places) as readonly Day[]
/** What templates reject lawfully is not in the tame conversation: lists of parts, a late system message, two user messages in a row. */
const tameDays: readonly Day[] = days.filter((day) => !['Tuesday', 'Friday', 'Sunday', 'Today'].includes(day))
const ofSystem: readonly Day[] = ['Sunday', 'Today']

type Words = Readonly<Record<string, string>>
const wordsOf = ({ shared }: ScenarioContext): Words => {
  const chance = shared(scenario)
  return Object.fromEntries(days.map((day) => [day, chance.word(6)]))
}

const user = (content: string): Message => ({ role: 'user', content })
const filler = (count: number): readonly Message[] =>
  Array.from({ length: count }, (_, at) => (at % 2 === 0 ? user('Go on.') : { role: 'assistant', content: 'Noted.' }))

function conversation(words: Words, isTame: boolean): readonly Message[] {
  const sentence = (day: Day): string => wordOf(day, words[day] ?? '')
  const parts = [sentence('Monday'), ...Array.from({ length: PARTS - 2 }, () => 'Go on.'), sentence('Tuesday')]
  const begin: readonly Message[] = [
    {
      role: 'system',
      content: isTame ? 'You are a helpful assistant.' : [sentence('Sunday'), sentence('Today')].map((text) => ({ type: 'text', text })),
    },
    isTame ? user(sentence('Monday')) : { role: 'user', content: parts.map((text) => ({ type: 'text', text })) },
    { role: 'assistant', content: 'Noted.' },
    user(sentence('Wednesday')),
    ...(isTame ? [] : [user('Go on.')]),
    { role: 'assistant', content: sentence('Thursday') },
    ...(isTame ? [] : [{ role: 'system', content: sentence('Friday') } as const]),
  ]
  return [
    ...begin,
    ...filler(MIN_MESSAGES - begin.length - (begin.length % 2)),
    user(sentence('Saturday')),
    { role: 'assistant', content: 'Noted.' },
  ]
}

const textIn = ({ content }: Message): string =>
  typeof content === 'string' ? content : (content ?? []).map((part) => ('text' in part ? part.text : '')).join(' ')

interface LongQuestion {
  readonly name: string
  readonly purpose: string
  readonly question: string
  readonly isTame: boolean
}

const asking = (context: ScenarioContext, { name, purpose, question, isTame }: LongQuestion): Probe =>
  ask(context, {
    ...{ name, area: 'params', purpose },
    body: { messages: [...conversation(wordsOf(context), isTame), user(question)] },
    traits: ['model-dependent', 'unusual'],
  })

/** The same conversation in one message: a model that loses a word there is too weak to show anything. */
const inOneText = (context: ScenarioContext, day: Day, isTame: boolean): Probe =>
  ask(context, {
    name: `${scenario}-${day}-control`,
    area: 'params',
    purpose: 'The same texts in one message, as a control request',
    prompt: [...conversation(wordsOf(context), isTame).map(textIn), askForWordOf(day)].join('\n'),
    traits: ['model-dependent', 'unusual'],
  })

const contentOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''
const isTold = (reading: Reading, word: string): boolean => contentOf(reading).toLowerCase().includes(word.toLowerCase())

/** Answers without a word before it is said to be lost. */
const TIMES = 3

/** One lost word of each requirement. Where an early message of its own is lost, so may be all that is about it. A system message without any word is for PAR-032. */
function lostIn(reading: Reading, words: Words, isTame: boolean): readonly Day[] {
  const untold = (isTame ? tameDays : days).filter((day) => !isTold(reading, words[day] ?? ''))
  const missing = ofSystem.every((day) => untold.includes(day)) ? untold.filter((day) => !ofSystem.includes(day)) : untold
  const lost = missing.includes('Thursday') ? missing.filter((day) => places[day].requirement === 'PAR-033') : missing
  return lost.filter((day, at) => lost.findIndex((other) => places[other].requirement === places[day].requirement) === at)
}

/** A word that is missing among all is asked for alone. */
export const eachMessageScenario: Scenario = {
  name: scenario,
  area: 'params',
  tier: 'standard',
  needs: [],
  repeats: 1 + 3 * (TIMES + 1),
  *steps(context): ScenarioSteps {
    const words = wordsOf(context)
    const purpose = 'A long conversation whose messages and parts have a word each'
    let isTame = false
    let [first] = yield [asking(context, { name: scenario, purpose, question: askForEachWord, isTame })]
    if (first !== undefined && isRefusal(first)) {
      isTame = true
      ;[first] = yield [asking(context, { name: tame, purpose, question: askForEachWord, isTame })]
    }
    if (first === undefined || isAssembled(first) !== null) return
    for (const day of lostIn(first, words, isTame)) yield* alone(context, day, words, isTame)
  },
}

function* alone(context: ScenarioContext, day: Day, words: Words, isTame: boolean): ScenarioSteps {
  const probe = asking(context, {
    name: `${scenario}-${day}`,
    purpose: `A long conversation, and a question that ${places[day].shown} answers`,
    question: askForWordOf(day),
    isTame,
  })
  for (let asked = 0; asked < TIMES; asked += 1) {
    const [answer] = yield [probe]
    if (answer === undefined || isAssembled(answer) !== null || isTold(answer, words[day] ?? '')) return
  }
  yield [inOneText(context, day, isTame)]
}

const wordIn = (reading: Reading, day: Day): string =>
  new RegExp(wordOf(day, '(\\w+)').replace('.', '\\.')).exec(JSON.stringify(reading.asked.body))?.[1] ?? ''

/** Whether the first answer knows none of the early messages, and the one before the last: a part of the conversation was cut off. */
const isBeginningLost = (first: Reading): boolean =>
  isTold(first, wordIn(first, 'Saturday')) &&
  !(['Monday', 'Wednesday', 'Thursday'] as const).some((day) => isTold(first, wordIn(first, day)))
const lengthOf = ({ asked }: Reading): number => listOf(asked.body?.['messages']).length

function observeDay(readings: readonly Reading[], first: Reading, day: Day): Observation {
  const word = wordIn(first, day)
  if (word === '') return notApplicable('the conversation has no such message')
  if (isTold(first, word)) return holds
  const mine = readings.filter(({ probe }) => probe.name === `${scenario}-${day}`)
  const control = readings.find(({ probe }) => probe.name === `${scenario}-${day}-control`)
  if (mine.length === 0) return notApplicable('another lost message decides')
  if (mine.some((reading) => isTold(reading, word))) return holds
  const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
  if (trouble !== undefined) return trouble
  if (mine.length < TIMES || control === undefined || !accepted(control) || !isTold(control, word))
    return unobservable('the model did not find the word where all texts are one message')
  const count = String(mine.length)
  const shown = isBeginningLost(first) ? `the beginning of a conversation of ${String(lengthOf(first))} messages` : places[day].shown
  return violated(
    `status 200, and ${show(contentOf(mine[0] ?? first))}: ${shown} was ignored in ${count} of ${count} responses, and the same text in one message was not`,
    `a response of ${word}`,
    { kind: 'pointer', pointer: '/choices/0/message/content' },
  )
}

const relationOf = (requirement: RequirementId, alone: ScenarioName | null): Relation => ({
  requirement,
  scenarios: [scenario, ...(alone === null ? [] : [alone])],
  relate: (readings) => {
    if (alone !== null && !wasHeard(alone, readings[alone])) return { observation: unheardAlone, exchanges: [] }
    const all = readings[scenario] ?? []
    const first = all.find(({ probe }) => probe.name === tame) ?? all[0]
    const mine = days.filter((day) => places[day].requirement === requirement)
    const ofDays = all.filter(({ probe }) => mine.some((day) => probe.name.startsWith(`${scenario}-${day}`)))
    const exchanges = (ofDays.length > 0 ? ofDays : all.slice(0, 1)).map(({ transcript }) => transcript.id)
    if (first === undefined) return { observation: notApplicable('no such request was sent'), exchanges: [] }
    if (isRefusal(first)) return { observation: notApplicable('a conversation of this length or order is rejected'), exchanges }
    const seen = isAssembled(first) === null ? mine.map((day) => observeDay(all, first, day)) : []
    const shown = (['violated', 'unobservable', 'holds'] as const).flatMap((outcome) => seen.filter((one) => one.outcome === outcome))[0]
    return { observation: shown ?? isAssembled(first) ?? notApplicable('the conversation has no such message'), exchanges }
  },
})

export const eachMessage: readonly Relation[] = [
  relationOf('PAR-033', null),
  relationOf('PAR-037', 'params/system-told'),
  relationOf('PAR-041', null),
]
