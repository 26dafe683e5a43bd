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

/** In words, or as calls of three functions: a server that files results by the name of their function tells those apart. */
type Form = Order | 'text' | 'apart'

/** Each form is told apart by its name, and by how often it was sent. */
const nameOf = (order: Form, asked: Which): string => (order === 'mixed' && asked === 'first' ? scenario : `${scenario}-${order}-${asked}`)

function withResults(context: ScenarioContext, { cities, results }: Calls, form: Order | 'apart', asked: Which): Probe {
  const { weather, wantedWeather } = functionsOf(context)
  const order = form === 'apart' ? 'in-order' : form
  const names = ids.map((_, at) => (form === 'apart' ? `${wantedWeather.name}_${String(at + 1)}` : wantedWeather.name))
  const toolMessages = ids.map((id, at): Message => ({ role: 'tool', tool_call_id: id, content: results[at] ?? '' }))
  return askTools(context, {
    name: nameOf(form, asked),
    purpose: `The results of three parallel calls${form === 'apart' ? ' of three functions' : ''}, ${orderInWords[order]}`,
    body: {
      tools: [...new Set(names)].map((name) => ({ ...weather, function: { ...weather.function, name } })),
      tool_choice: 'none',
      messages: [
        { role: 'user', content: askForOneResult(cities[questions[asked]] ?? '') },
        {
          role: 'assistant',
          content: null,
          tool_calls: ids.map((id, at) => madeCall(id, names[at] ?? '', { ...wantedWeather.values, city: cities[at] ?? '' })),
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

/** The results that an answer has. */
const namedIn = (reading: Reading, results: readonly string[]): readonly string[] =>
  isFinished(reading) ? results.filter((result) => result !== '' && contentOf(reading).includes(result)) : []

type Said = 'right' | 'another' | 'neither'
function outcomeOf(reading: Reading, results: readonly string[]): Said {
  const wanted = results[reading.probe.name.endsWith('-second') ? questions.second : questions.first] ?? ''
  const named = namedIn(reading, results)
  if (wanted === '' || named.length !== 1) return 'neither'
  return named[0] === wanted ? 'right' : 'another'
}

export const resultOrderScenario: Scenario = {
  name: scenario,
  area: 'tools',
  tier: 'standard',
  needs: [],
  repeats: TIMES * allQuestions.length * (controls.length + 3) - 1,
  *steps(context): ScenarioSteps {
    const calls = callsOf(context)
    const first = withResults(context, calls, 'mixed', 'first')
    const [reading] = yield [first]
    if (reading === undefined || outcomeOf(reading, calls.results) !== 'another') return
    const forms = allQuestions.flatMap((asked) => [
      ...([...controls, 'mixed', 'apart'] as const).map((form) => withResults(context, calls, form, asked)),
      inWords(context, calls, asked),
    ])
    yield [...forms, ...forms.filter(({ name }) => name !== first.name)]
  },
}

function observe(readings: readonly Reading[]): Observation {
  const [first] = readings
  const results = resultsOf(first)
  const isAll = (form: Form, isOne: (reading: Reading) => boolean): boolean => {
    const names = allQuestions.map((asked) => nameOf(form, asked))
    const mine = readings.filter(({ probe }) => names.includes(probe.name))
    return mine.length === TIMES * names.length && mine.every(isOne)
  }
  const isEvery = (form: Form, wanted: Said): boolean => isAll(form, (reading) => outcomeOf(reading, results) === wanted)
  const isAlways = (place: 0 | -1): boolean =>
    ([...controls, 'mixed'] as const).every((order) =>
      isAll(order, (reading) => namedIn(reading, results).join() === results[orders[order].at(place) ?? 0]),
    )
  if (first === undefined) return notApplicable('no such request was sent')
  if (isTurnedDown(first)) return unobservable('results in another order were rejected')
  const trouble = isWhole(first)
  if (trouble !== null) return trouble
  if (outcomeOf(first, results) === 'right') return holds
  const order = controls.find((one) => isEvery(one, 'right'))
  const all = String(TIMES * allQuestions.length)
  const kept = ([-1, 0] as const).find(isAlways)
  if (order === undefined && kept !== undefined && isEvery('text', 'right') && isEvery('apart', 'right'))
    return violated(
      `${show(contentOf(first))}: for three calls of one function, the result sent ${kept === 0 ? 'first' : 'last'} in each of ${String(Object.keys(orders).length)} orders, ${all} of ${all} times; for calls of three functions, each result is right`,
      'the result with the id of the call',
      { kind: 'pointer', pointer: '/choices/0/message/content' },
    )
  if (order === undefined || !isEvery('text', 'right')) return unobservable('the model did not tell the results apart')
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
