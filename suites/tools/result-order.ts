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

/** The calls that the results belong to, in the order in which they are sent. Mixed: neither the first nor the last result fits its place from either end. */
const orders = { 'in-order': [0, 1, 2], reversed: [2, 1, 0], mixed: [2, 0, 1] } as const
type Order = keyof typeof orders
const controls = ['in-order', 'reversed'] as const
/** The calls whose results are asked for: of mixed ones neither is in its place, counted from the first or from the last. */
const questions = { first: 0, second: 1 } as const
type Which = keyof typeof questions
const allQuestions = ['first', 'second'] as const

const ids = [tameId, 'b2C3d4E5f', 'c3D4e5F6g'] as const

/** What a run asks with: the cities of its calls, and their results. */
interface Calls {
  readonly cities: readonly string[]
  readonly results: readonly string[]
}

const callsOf = ({ chance, shared }: ScenarioContext): Calls => {
  const city = String(functionsOf({ shared }).wantedWeather.values['city'])
  return {
    cities: [city, ...['Quito', 'Delhi', 'Cairo'].filter((name) => name !== city)].slice(0, ids.length),
    results: ids.map(() => chance.word(6)),
  }
}

/** Each form is told apart by its name, and by how often it was sent. */
const nameOf = (order: Order | 'text', asked: Which): string =>
  order === 'mixed' && asked === 'first' ? scenario : `${scenario}-${order}-${asked}`

function withResults(context: ScenarioContext, { cities, results }: Calls, order: Order, asked: Which): Probe {
  const { weather, wantedWeather } = functionsOf(context)
  const toolMessages = ids.map((id, at): Message => ({ role: 'tool', tool_call_id: id, content: results[at] ?? '' }))
  return askTools(context, {
    name: nameOf(order, asked),
    purpose: `The results of three parallel calls, ${orderInWords[order]}`,
    body: {
      tools: [weather],
      tool_choice: 'none',
      messages: [
        { role: 'user', content: askForOneResult(cities[questions[asked]] ?? '') },
        {
          role: 'assistant',
          content: null,
          tool_calls: ids.map((id, at) => madeCall(id, wantedWeather.name, { ...wantedWeather.values, city: cities[at] ?? '' })),
        },
        ...orders[order].flatMap((at) => toolMessages[at] ?? []),
      ],
    },
    capabilities: ['parallel-tools'],
  })
}

const orderInWords: Readonly<Record<Order, string>> = {
  'in-order': 'in the order of the calls',
  reversed: 'from the last call to the first',
  mixed: 'in another order than the calls',
}

/** The same in words: a model that cannot join two lists by ids is too weak to show anything. */
const inWords = (context: ScenarioContext, { cities, results }: Calls, asked: Which): Probe =>
  ask(context, {
    name: nameOf('text', asked),
    area: 'tools',
    purpose: 'Three calls and their results in words, as a control request',
    prompt: `${tellResults(ids, cities, results)} ${askForOneResult(cities[questions[asked]] ?? '')}`,
    traits: ['model-dependent'],
  })

/** Answers to each form before anything is concluded. */
const TIMES = 2

/** The results that the first request has, in the order of their calls. */
const resultsOf = (reading: Reading | undefined): readonly string[] => {
  const messages = listOf(memberAt(reading?.asked.body ?? undefined, 'messages'))
  return ids.map((id) => {
    const content = memberAt(
      messages.find((message) => memberAt(message, 'tool_call_id') === id),
      'content',
    )
    return typeof content === 'string' ? content : ''
  })
}

type Said = 'right' | 'another' | 'neither'
function outcomeOf(reading: Reading, results: readonly string[]): Said {
  const wanted = results[reading.probe.name.endsWith('-second') ? questions.second : questions.first] ?? ''
  const said = isFinished(reading) ? contentOf(reading) : ''
  const named = results.filter((result) => result !== '' && said.includes(result))
  if (wanted === '' || named.length !== 1) return 'neither'
  return named[0] === wanted ? 'right' : 'another'
}

export const resultOrderScenario: Scenario = {
  name: scenario,
  area: 'tools',
  tier: 'standard',
  needs: [],
  repeats: TIMES * allQuestions.length * (controls.length + 2) - 1,
  *steps(context): ScenarioSteps {
    const calls = callsOf(context)
    const first = withResults(context, calls, 'mixed', 'first')
    const [reading] = yield [first]
    if (reading === undefined || outcomeOf(reading, calls.results) !== 'another') return
    const forms = allQuestions.flatMap((asked) => [
      ...[...controls, 'mixed' as const].map((order) => withResults(context, calls, order, asked)),
      inWords(context, calls, asked),
    ])
    yield [...forms, ...forms.filter(({ name }) => name !== first.name)]
  },
}

function observe(readings: readonly Reading[]): Observation {
  const [first] = readings
  const results = resultsOf(first)
  const isEvery = (order: Order | 'text', wanted: Said): boolean => {
    const names = allQuestions.map((asked) => nameOf(order, asked))
    const said = readings.filter(({ probe }) => names.includes(probe.name)).map((one) => outcomeOf(one, results))
    return said.length === TIMES * names.length && said.every((one) => one === wanted)
  }
  if (first === undefined) return notApplicable('no such request was sent')
  if (isTurnedDown(first)) return unobservable('results in another order were rejected')
  const trouble = isWhole(first)
  if (trouble !== null) return trouble
  if (outcomeOf(first, results) === 'right') return holds
  const order = controls.find((one) => isEvery(one, 'right'))
  if (order === undefined || !isEvery('text', 'right')) return unobservable('the model did not tell the results apart')
  const all = String(TIMES * allQuestions.length)
  return isEvery('mixed', 'another')
    ? violated(
        `${show(contentOf(first))}, the result of another call, in ${all} of ${all} responses; ${orderInWords[order]}, each result is right`,
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
