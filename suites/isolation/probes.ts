import type { Connection, HangUp, Probe } from '../../src/model/probe.ts'
import type { Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { type Question, ask, traffic } from '../ask.ts'
import { askForWord, repeat, repeatInJson, wordOfTheDay } from '../prompts.ts'
import { isConcurrent, isObjectAnswer, nonceLength, remains } from './marks.ts'
import { foreignId, functionsOf, madeCall } from '../tools/functions.ts'

const together = 8
/** Of them, those that tell their word in an earlier turn; the others tell it in the result of a call. */
const conversations = 4

const echo = (
  context: ScenarioContext,
  name: string,
  purpose: string,
  nonce: string,
  stream: boolean,
  connection: Connection = 'any',
): Probe =>
  ask(context, {
    name,
    area: 'isolation',
    purpose,
    prompt: repeat(nonce),
    body: stream ? { stream } : {},
    capabilities: stream ? ['streaming'] : [],
    connection,
  })

const hangUp: HangUp = { afterBytes: 400 }

/** Repetitions of the word in the stream that the client leaves: several hundred tokens. */
const REPETITIONS = 60

/** A stream that is left in its middle. Any piece of it is a piece of its word. */
export const abandoned = (context: ScenarioContext, name: string): Probe =>
  ask(context, {
    name,
    area: 'isolation',
    purpose: 'A stream that the client leaves',
    prompt: repeat(Array<string>(REPETITIONS).fill(context.chance.word(nonceLength)).join(' ')),
    body: { stream: true },
    capabilities: ['streaming'],
    connection: 'fresh',
    hangUp,
  })

/** A word that one request alone holds, under a question that all of them share. */
const askingForWord = (context: ScenarioContext, at: number): Probe => {
  const answer = wordOfTheDay(context.chance.word(nonceLength))
  const stream = at % 2 === 1
  const isResult = at >= conversations
  const more = stream ? { stream } : {}
  const streaming = stream ? (['streaming'] as const) : []
  const question = {
    name: `isolation/together-${String(at + 1)}`,
    area: 'isolation',
    purpose: `${isResult ? 'The result of a call' : 'A conversation'}, ${String(at + 1)} of ${String(together)} at once`,
    traits: ['model-dependent'],
  } as const
  return isResult
    ? ask(context, {
        ...question,
        body: {
          tools: [functionsOf(context).word],
          messages: [
            { role: 'user', content: askForWord },
            { role: 'assistant', content: null, tool_calls: [madeCall(foreignId, functionsOf(context).word.function.name, {})] },
            { role: 'tool', tool_call_id: foreignId, content: answer },
          ],
          ...more,
        },
        capabilities: ['tools', ...streaming],
      })
    : ask(context, {
        ...question,
        body: {
          messages: [
            { role: 'user', content: 'Choose a word of the day.' },
            { role: 'assistant', content: answer },
            { role: 'user', content: askForWord },
          ],
          ...more,
        },
        capabilities: streaming,
      })
}

/** Requests after which the format of one may show in the next again. */
const AGAIN = 3

const turn = (nth: number, line: 'a' | 'b'): Question => ({
  name: `isolation/turns-${String(nth)}`,
  area: 'isolation',
  purpose: `Request ${String(nth)} on two connections in turn`,
  connection: `named:isolation/${line}`,
})
const inWords = (context: ScenarioContext, nth: number, line: 'a' | 'b'): Probe =>
  ask(context, { ...turn(nth, line), prompt: repeat(context.chance.word(nonceLength)) })
const inJson = (context: ScenarioContext, nth: number): Probe =>
  ask(context, {
    ...turn(nth, 'a'),
    prompt: repeatInJson(context.chance.word(nonceLength)),
    body: { response_format: { type: 'json_object' } },
    capabilities: ['json-object'],
  })

/** Requests of one more hang-up. */
const ROUND = 2

const afterLeft = (context: ScenarioContext, name: string): Probe =>
  echo(context, name, 'A request after a client hung up', context.chance.word(nonceLength), true, 'fresh')

export const scenarios: readonly Scenario[] = [
  traffic('isolation/together', 'isolation', 'standard', (context) =>
    isConcurrent(context) ? Array.from({ length: together }, (_, at) => askingForWord(context, at)) : [],
  ),
  {
    name: 'isolation/turns',
    area: 'isolation',
    tier: 'standard',
    needs: [],
    repeats: AGAIN,
    *steps(context): ScenarioSteps {
      yield [inJson(context, 1)]
      const [second] = yield [inWords(context, 2, 'b')]
      const [third] = yield [inWords(context, 3, 'a')]
      yield [inWords(context, 4, 'b')]
      if (![second, third].some((reading) => reading !== undefined && isObjectAnswer(reading))) return
      yield [inJson(context, 5)]
      yield [inWords(context, 6, 'b')]
      yield [inWords(context, 7, 'a')]
    },
  },
  {
    name: 'isolation/hang-up',
    area: 'isolation',
    tier: 'standard',
    needs: [],
    repeats: ROUND,
    // The next stream of all: no other request comes between.
    last: true,
    *steps(context): ScenarioSteps {
      yield [echo(context, 'isolation/before', 'A request before a client hangs up', context.chance.word(nonceLength), true, 'fresh')]
      const [left] = yield [abandoned(context, 'isolation/hang-up')]
      const [after] = yield [afterLeft(context, 'isolation/after')]
      yield [echo(context, 'isolation/later', 'A second request after a client hung up', context.chance.word(nonceLength), false, 'fresh')]
      if (left === undefined || after === undefined || remains(after, left) === null) return
      yield [abandoned(context, 'isolation/hang-up-again')]
      yield [afterLeft(context, 'isolation/after-again')]
    },
  },
]
