/** Fields and their types, a row for each object that a vendor's code builds. OpenAI API description: chat completion and chunk objects. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Located, Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { chunkName, inChunk, show, times } from '../../src/reading/words.ts'
import { isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { checkOf, hasChunks, isAssembled, isCompletion, isPlain } from '../preconditions.ts'
import { weighedIn } from './logprobs.ts'
import { type FieldRequirement, type Home, homeOf, valueOf } from './rows.ts'

const plainOnes: readonly ScenarioName[] = ['http/plain', 'vision/seen']
const streamedOnes: readonly ScenarioName[] = ['http/stream', 'vision/seen']

/** Judges those departures from the schema that belong to the row. */
export const departures =
  (home: Home) =>
  (reading: Reading): Observation => {
    const [first] = reading.problems.filter((problem) => homeOf(reading, problem) === home)
    return first === undefined ? holds : departure(reading, first)
  }

function departure(reading: Reading, problem: Located): Observation {
  const { pointer, chunk, keyword, wanted } = problem
  const value = keyword === 'required' ? 'is missing' : `is ${show(valueOf(reading, problem))}`
  if (reading.shape !== 'stream') return violated(`${pointer} ${value}`, wanted, { kind: 'pointer', pointer })
  const often = problem.times > 1 ? ` (${times(problem.times)} in the stream)` : ''
  return violated(`${pointer} ${value} in ${chunkName(reading, chunk)}${often}`, wanted, inChunk(reading, chunk, pointer))
}

const hasChoices = (reading: Reading): Observation | null =>
  reading.completion?.choices.length === 0 ? unobservable('the response has no choice') : null

const plain = (home: FieldRequirement, triggers: readonly ScenarioName[] = plainOnes): Check =>
  checkOf((reading) => isCompletion(reading) ?? hasChoices(reading))(home, triggers, departures(home))

/** Members of the answer itself: whatever object a plain request brought has to be a completion, unless it says that it is an error. */
const whole = (home: FieldRequirement): Check =>
  checkOf((reading) => {
    const unanswered = isPlain(reading)
    if (unanswered !== null) return unanswered
    const { value } = reading.json
    if (!isObject(value)) return unobservable('the body is not a JSON object')
    return (value['error'] ?? value['detail'] ?? null) === null || value['choices'] !== undefined
      ? null
      : unobservable('the body is an error')
  })(home, plainOnes, (reading): Observation => {
    const departed = departures(home)(reading)
    return departed.outcome === 'violated' ? departed : (empty[home]?.(reading) ?? departed)
  })

/** What the schema lets pass, and no completion has: an empty id, and no choice at all. */
const empty: Readonly<Partial<Record<Home, (reading: Reading) => Observation | null>>> = {
  'SCH-002': ({ json }) =>
    memberAt(json.value, 'id') === '' ? violated('/id is ""', 'a non-empty id', { kind: 'pointer', pointer: '/id' }) : null,
  'SCH-004': ({ json }) =>
    listOf(memberAt(json.value, 'choices')).length === 0
      ? violated('/choices is []', 'at least one choice', { kind: 'pointer', pointer: '/choices' })
      : null,
}
const chunks = (home: FieldRequirement, triggers: readonly ScenarioName[] = streamedOnes): Check =>
  checkOf(hasChunks)(home, triggers, departures(home))
const both = (home: FieldRequirement, triggers: readonly ScenarioName[] = [...plainOnes, ...streamedOnes]): Check =>
  checkOf(isAssembled)(home, triggers, departures(home))

const calls: Check = checkOf(isCompletion)('SCH-006', ['tools/auto'], (reading): Observation =>
  reading.completion?.choices.some((choice) => choice.calls.length > 0) === true ||
  reading.problems.some((problem) => homeOf(reading, problem) === 'SCH-006')
    ? departures('SCH-006')(reading)
    : notApplicable('the response has no tool calls'),
)

const callDeltas: Check = checkOf(hasChunks)('SCH-024', ['tools/auto'], (reading): Observation =>
  reading.completion?.choices.some((choice) => choice.calls.length > 0) === true ||
  reading.problems.some((problem) => homeOf(reading, problem) === 'SCH-024')
    ? departures('SCH-024')(reading)
    : notApplicable('the stream has no tool calls'),
)

/** What engines that reckon in half precision leave above 0. */
const rounding = 0.001

const hasLogprobs = ({ shape, stream, json }: Reading): boolean => {
  const answers = shape === 'stream' ? stream.chunks.map(({ value }) => value) : [json.value]
  return answers.some((answer) => listOf(memberAt(answer, 'choices')).some((choice) => isObject(memberAt(choice, 'logprobs'))))
}

const logprobs: Check = checkOf(isAssembled)('SCH-007', ['schema/logprobs'], (reading): Observation => {
  if (!hasLogprobs(reading) && !reading.problems.some((problem) => homeOf(reading, problem) === 'SCH-007'))
    return notApplicable('the response has no log probabilities')
  const departed = departures('SCH-007')(reading)
  const above = weighedIn(reading).find(({ logprob }) => logprob > rounding)
  return departed.outcome === 'violated' || above === undefined
    ? departed
    : violated(
        `a logprob of ${String(above.logprob)}`,
        'the logarithm of a probability: 0 or less',
        reading.shape === 'stream'
          ? inChunk(reading, above.chunk, '/choices/0/logprobs/content')
          : { kind: 'pointer', pointer: '/choices/0/logprobs/content' },
      )
})

const ids: Check = checkOf(hasChunks)('SCH-020', streamedOnes, (reading): Observation => {
  const at = reading.stream.chunks.findIndex(({ value }) => value['id'] === '')
  return at === -1
    ? departures('SCH-020')(reading)
    : violated(`/id is "" in ${chunkName(reading, at)}`, 'a non-empty id', inChunk(reading, at, '/id'))
})

/** The schema leaves names of tiers to vendors; an empty one names none. */
const optional: Check = checkOf(isAssembled)('SCH-011', [...plainOnes, ...streamedOnes], (reading): Observation => {
  const answers = reading.shape === 'stream' ? reading.stream.chunks.map(({ value }) => value) : [reading.json.value]
  const at = answers.findIndex((answer) => isBlank(memberAt(answer, 'service_tier')))
  if (at === -1) return departures('SCH-011')(reading)
  return violated(
    '/service_tier is empty',
    'the name of a tier, such as "default"; null, or no member',
    reading.shape === 'stream' ? inChunk(reading, at, '/service_tier') : { kind: 'pointer', pointer: '/service_tier' },
  )
})

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

/** An empty name names nothing. On some chunks alone, beside a name on others, it is STR-007's matter. */
const names: Check = checkOf(isAssembled)('SCH-013', [...plainOnes, ...streamedOnes], (reading): Observation => {
  const departed = departures('SCH-013')(reading)
  if (departed.outcome === 'violated') return departed
  const answers = reading.shape === 'stream' ? reading.stream.chunks.map(({ value }) => value) : [reading.json.value]
  return answers.every((answer) => isBlank(memberAt(answer, 'model')))
    ? violated(
        '/model is blank',
        'the name of the model that answered',
        reading.shape === 'stream' ? inChunk(reading, 0, '/model') : { kind: 'pointer', pointer: '/model' },
      )
    : departed
})

const roles: Check = checkOf(hasChunks)('SCH-023', streamedOnes, (reading): Observation => {
  const role = reading.completion?.choices
    .flatMap((choice) => choice.roles)
    .find(({ value }) => typeof value === 'string' && value !== 'assistant')
  return role === undefined
    ? departures('SCH-023')(reading)
    : violated(
        `role is ${show(role.value)} in ${chunkName(reading, role.chunk)}`,
        '"assistant"',
        inChunk(reading, role.chunk, '/choices/0/delta/role'),
      )
})

const nulls: Check = checkOf(hasChunks)('SCH-025', [...streamedOnes, 'tools/auto'], (reading): Observation => {
  const at = reading.stream.chunks.findIndex(({ value }) => value['error'] === null)
  return at === -1
    ? departures('SCH-025')(reading)
    : violated(`/error is null in ${chunkName(reading, at)}`, 'no error member on a successful chunk', inChunk(reading, at, '/error'))
})

const single: Check = checkOf(isAssembled)('SCH-014', [...plainOnes, ...streamedOnes], (reading): Observation => {
  const { n } = reading.asked
  if (n !== 1) return notApplicable('the request asked for several choices')
  const [first] = reading.completion?.choices ?? []
  if (first === undefined) return unobservable('the response has no choice')
  const indexes = reading.completion?.indexes ?? []
  const count = reading.completion?.choices.length ?? 0
  const evidence = reading.shape === 'stream' ? inChunk(reading, 0, '/choices') : ({ kind: 'pointer', pointer: '/choices' } as const)
  if (indexes.length > 1 && count === 1)
    return violated(
      `the index counts the chunks of one choice, from ${String(indexes[0])} to ${String(indexes.at(-1))}`,
      'index 0 in each chunk, since it identifies the choice',
      evidence,
    )
  if (count > 1) return violated(`${String(count)} choices, and the request asked for one`, 'one choice', evidence)
  // What is no index at all is the schema's matter.
  return first.index <= 0 ? holds : violated(`one choice, under index ${String(first.index)}`, 'one choice, under index 0', evidence)
})

export const fields: readonly Check[] = [
  whole('SCH-002'),
  whole('SCH-004'),
  plain('SCH-005'),
  calls,
  logprobs,
  both('SCH-008'),
  optional,
  names,
  single,
  ids,
  chunks('SCH-021'),
  chunks('SCH-022'),
  roles,
  callDeltas,
  nulls,
]
