/** Results of parallel calls in another order than the calls. OpenAI API description: ChatCompletionRequestToolMessage, tool_call_id. */
import type { Message } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { ask } from '../ask.ts'
import { askForOneResult, tellResults } from '../prompts.ts'
import { isWhole } from '../preconditions.ts'
import { listOf, memberAt } from '../../src/wire/json.ts'
import { contentOf, isFinished } from './answers.ts'
import { isTurnedDown } from './conversation.ts'
import { askTools, functionsOf, madeCall, tameId } from './functions.ts'

const scenario = 'tools/result-order'

const orders = ['in-order', 'swapped'] as const
type Order = (typeof orders)[number]
const questions = ['first', 'second'] as const
type Which = (typeof questions)[number]

const idsInOrder = [tameId, 'b2C3d4E5f'] as const

/** What a run asks with: two cities, the ids of their calls, and their results. */
interface Pair {
  readonly cities: readonly [first: string, second: string]
  readonly ids: readonly [first: string, second: string]
  readonly results: readonly [first: string, second: string]
}

const pairOf = ({ chance, shared }: ScenarioContext): Pair => {
  const city = String(functionsOf({ shared }).wantedWeather.values['city'])
  return {
    cities: [city, ['Quito', 'Delhi'].find((name) => name !== city) ?? ''],
    ids: idsInOrder,
    results: [chance.word(6), chance.word(6)],
  }
}

/** Each form is told apart by its name, and by how often it was sent. */
const nameOf = (order: Order | 'text', asked: Which): string =>
  order === 'swapped' && asked === 'second' ? scenario : `${scenario}-${order}-${asked}`
const placeOf = (asked: Which): 0 | 1 => (asked === 'first' ? 0 : 1)

function withResults(context: ScenarioContext, { cities, ids, results }: Pair, order: Order, asked: Which): Probe {
  const { weather, wantedWeather } = functionsOf(context)
  const toolMessages = ids.map((id, at): Message => ({ role: 'tool', tool_call_id: id, content: results[at] ?? '' }))
  return askTools(context, {
    name: nameOf(order, asked),
    purpose: `The results of two parallel calls, ${order === 'swapped' ? 'in another order than the calls' : 'in the order of the calls'}`,
    body: {
      tools: [weather],
      tool_choice: 'none',
      messages: [
        { role: 'user', content: askForOneResult(cities[placeOf(asked)]) },
        {
          role: 'assistant',
          content: null,
          tool_calls: ids.map((id, at) => madeCall(id, wantedWeather.name, { ...wantedWeather.values, city: cities[at] ?? '' })),
        },
        ...(order === 'swapped' ? toolMessages.toReversed() : toolMessages),
      ],
    },
    capabilities: ['parallel-tools'],
  })
}

/** The same in words: a model that cannot join two lists by ids is too weak to show anything. */
const inWords = (context: ScenarioContext, { cities, ids, results }: Pair, asked: Which): Probe =>
  ask(context, {
    name: nameOf('text', asked),
    area: 'tools',
    purpose: 'Two calls and their results in words, as a control request',
    prompt: `${tellResults(ids, cities, results)} ${askForOneResult(cities[placeOf(asked)])}`,
    traits: ['model-dependent'],
  })

/** Answers to each form before anything is concluded. */
const TIMES = 2

/** The results that the first request has, in the order of their calls. */
const resultsOf = (reading: Reading | undefined): Pair['results'] => {
  const messages = listOf(memberAt(reading?.asked.body ?? undefined, 'messages'))
  const [first = '', second = ''] = idsInOrder.map((id) => {
    const content = memberAt(
      messages.find((message) => memberAt(message, 'tool_call_id') === id),
      'content',
    )
    return typeof content === 'string' ? content : ''
  })
  return [first, second]
}

type Said = 'right' | 'the other' | 'neither'
function outcomeOf(reading: Reading, [first, second]: Pair['results']): Said {
  const isSecond = reading.probe.name === scenario || reading.probe.name.endsWith('-second')
  const [wanted, other] = isSecond ? [second, first] : [first, second]
  const said = isFinished(reading) ? contentOf(reading) : ''
  if (wanted === '' || said.includes(wanted) === said.includes(other)) return 'neither'
  return said.includes(wanted) ? 'right' : 'the other'
}

export const resultOrderScenario: Scenario = {
  name: scenario,
  area: 'tools',
  tier: 'standard',
  needs: [],
  repeats: TIMES * 2 * 3 - 1,
  *steps(context): ScenarioSteps {
    const pair = pairOf(context)
    const first = withResults(context, pair, 'swapped', 'second')
    const [reading] = yield [first]
    if (reading === undefined || outcomeOf(reading, pair.results) !== 'the other') return
    const forms = questions.flatMap((asked) => [
      ...orders.map((order) => withResults(context, pair, order, asked)),
      inWords(context, pair, asked),
    ])
    yield [...forms, ...forms.filter(({ name }) => name !== first.name)]
  },
}

function observe(readings: readonly Reading[]): Observation {
  const [first] = readings
  const results = resultsOf(first)
  const of = (order: Order | 'text'): readonly Said[] =>
    readings.filter(({ probe }) => questions.some((asked) => nameOf(order, asked) === probe.name)).map((one) => outcomeOf(one, results))
  if (first === undefined) return notApplicable('no such request was sent')
  if (isTurnedDown(first)) return unobservable('results in another order were rejected')
  const trouble = isWhole(first)
  if (trouble !== null) return trouble
  if (outcomeOf(first, results) === 'right') return holds
  const all = TIMES * questions.length
  const isEvery = (said: readonly Said[], wanted: Said): boolean => said.length === all && said.every((one) => one === wanted)
  if (!isEvery(of('in-order'), 'right') || !isEvery(of('text'), 'right')) return unobservable('the model did not tell the results apart')
  return isEvery(of('swapped'), 'the other')
    ? violated(
        `${show(contentOf(first))}, the result of the other call, in ${String(all)} of ${String(all)} responses; in the order of the calls, each result is right`,
        'the result with the id of the call',
        { kind: 'pointer', pointer: '/choices/0/message/content' },
      )
    : unobservable('the responses disagree')
}

export const resultOrder: Relation = {
  requirement: 'TOOL-027',
  scenarios: [scenario],
  relate: (readings) => {
    const mine = readings[scenario] ?? []
    return { observation: observe(mine), exchanges: mine.map(({ transcript }) => transcript.id) }
  },
}
