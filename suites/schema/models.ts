/**
 * What an endpoint says of itself. GET /models is documented beside chat completions, and the members that say what a model can do are those of
 * OpenRouter, vLLM, Mistral and others: only what is declared is compared with what was measured.
 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { declaredWindows } from '../../src/protocol/declared-windows.ts'
import { statedWindow } from '../../src/protocol/error-codes.ts'
import { isNotImplemented, isServerFailure } from '../../src/protocol/statuses.ts'
import { type Reading, accepted, refused } from '../../src/reading/reading.ts'
import type { Check, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { type Json, type JsonObject, isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { ask, named, traffic } from '../ask.ts'
import { checkOf } from '../preconditions.ts'
import { type Counts, countsOf } from '../usage/counts.ts'

const name = 'schema/models'

const models = (context: ScenarioContext): Probe => ({
  ...ask(context, { name, area: 'schema', purpose: 'The list of models' }),
  method: 'GET',
  path: '/models',
  headers: [['Accept', 'application/json'], ...(context.credential === null ? [] : [context.credential])],
  body: new Uint8Array(0),
  traits: [],
})

export const modelsScenario: Scenario = traffic(name, 'schema', 'standard', (context) => [models(context)])

/** A list of models: other statuses, and pages for people, say that there is none. */
const isList = ({ status, json }: Reading): boolean => status === 200 && (Array.isArray(json.value) || isObject(json.value))

const listed = checkOf((reading) => {
  if (reading.probe.name !== name) return notApplicable('the request did not ask for the list of models')
  return isList(reading) || hasFailed(reading) ? null : notApplicable('the endpoint has no list of models')
})

/** An endpoint without the list says 404, and not that it failed. */
const hasFailed = ({ status }: Reading): boolean => isServerFailure(status) && !isNotImplemented(status)

const wanted = 'object "list", and data with id, object "model", created in seconds and owned_by for each model'

function shapeProblem(value: Json | undefined): { readonly saw: string; readonly pointer: string } | null {
  const data = memberAt(value, 'data')
  if (!isObject(value) || !Array.isArray(data)) return { saw: `data is ${show(data)}`, pointer: '/data' }
  if (value['object'] !== 'list') return { saw: `object is ${show(value['object'])}`, pointer: '/object' }
  for (const [at, model] of listOf(data).entries()) {
    const pointer = `/data/${String(at)}`
    const [id, object, created, owner] = ['id', 'object', 'created', 'owned_by'].map((member) => memberAt(model, member))
    if (typeof id !== 'string' || id === '') return { saw: `id is ${show(id)}`, pointer: `${pointer}/id` }
    if (object !== 'model') return { saw: `object is ${show(object)} for ${show(id)}`, pointer: `${pointer}/object` }
    if (typeof created !== 'number' || !Number.isInteger(created))
      return { saw: `created is ${show(created)} for ${show(id)}`, pointer: `${pointer}/created` }
    if (typeof owner !== 'string') return { saw: `owned_by is ${show(owner)} for ${show(id)}`, pointer: `${pointer}/owned_by` }
  }
  return null
}

const hasShape = listed('SCH-018', [name], (reading): Observation => {
  if (hasFailed(reading))
    return violated(`GET /models: status ${String(reading.status)}`, 'a list of models, or status 404', { kind: 'status' })
  const problem = shapeProblem(reading.json.value)
  return problem === null ? holds : violated(problem.saw, wanted, { kind: 'pointer', pointer: problem.pointer })
})

export const modelChecks: readonly Check[] = [hasShape]

/** Listings add an owner or a kind before a name, which requests may leave out. */
const isSame = (id: string, model: string): boolean => {
  const [one, other] = [id.toLowerCase(), model.toLowerCase()]
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`)
}

const modelAsked = (reading: Reading): string => {
  const model = reading.asked.body?.['model']
  return typeof model === 'string' ? model : ''
}

/** What the list says of a model; null: it does not name it. */
const entryOf = (list: Reading, model: string): JsonObject | null =>
  listOf(memberAt(list.json.value, 'data'))
    .filter(isObject)
    .find(({ id }) => typeof id === 'string' && isSame(id, model)) ?? null

/** How many a response has at most: Groq; OpenRouter. */
const outputs: readonly (readonly string[])[] = [
  ['max_completion_tokens'],
  ['max_output_tokens'],
  ['top_provider', 'max_completion_tokens'],
]
/** What a request may hold: OpenRouter. */
const modalities: readonly (readonly string[])[] = [['architecture', 'input_modalities'], ['input_modalities']]

interface Declared<T> {
  readonly path: string
  readonly value: T
}

const declaredIn = <T>(entry: JsonObject, paths: readonly (readonly string[])[], is: (value: Json) => T | null): readonly Declared<T>[] =>
  paths.flatMap((path) => {
    const value = memberAt(entry, ...path)
    const read = value === undefined || value === null ? null : is(value)
    return read === null ? [] : [{ path: path.join('.'), value: read }]
  })
const count = (value: Json): number | null => (typeof value === 'number' && value > 0 ? value : null)
const words = (value: Json): readonly string[] | null =>
  Array.isArray(value) ? listOf(value).filter((one) => typeof one === 'string') : null

/** What a request shows of a capability that the entry speaks of. */
interface Measured {
  readonly saw: string
  readonly by: Reading
}

const countedIn = (readings: readonly Reading[]): readonly { readonly reading: Reading; readonly counts: Counts }[] =>
  readings.flatMap((reading) => {
    const counts = accepted(reading) ? countsOf(reading) : null
    return counts === null ? [] : [{ reading, counts }]
  })

/** Several choices share the prompt, and not the window. */
const tokensIn = ({ prompt, total }: Counts, { asked }: Reading): number => (asked.n === 1 ? total : prompt)

/** `long`: long requests, which may be rejected for reasons of their own. */
function contradictionIn(entry: JsonObject, answers: readonly Reading[], long: readonly Reading[]): Measured | null {
  const counted = countedIn(answers)
  const all = [...counted, ...countedIn(long)]
  for (const { path, value } of declaredIn(entry, declaredWindows, count)) {
    const beyond = all.find(({ counts, reading }) => tokensIn(counts, reading) > value)
    if (beyond !== undefined)
      return {
        saw: `${path} is ${String(value)}, and a request with ${String(tokensIn(beyond.counts, beyond.reading))} tokens was answered`,
        by: beyond.reading,
      }
  }
  const [narrowest] = declaredIn(entry, declaredWindows, count).toSorted((a, b) => a.value - b.value)
  const stated = [...answers, ...long].flatMap((reading) => {
    const window = refused(reading) ? statedWindow(reading.json.value) : null
    return window === null ? [] : [{ window, reading }]
  })
  const stricter = stated.find(({ window }) => narrowest !== undefined && window < narrowest.value)
  if (narrowest !== undefined && stricter !== undefined)
    return {
      saw: `${narrowest.path} is ${String(narrowest.value)}, and an error message says ${String(stricter.window)}`,
      by: stricter.reading,
    }
  for (const { path, value } of declaredIn(entry, outputs, count)) {
    const beyond = counted.find(({ counts, reading }) => reading.asked.n === 1 && counts.completion > value)
    if (beyond !== undefined)
      return { saw: `${path} is ${String(value)}, and a response has ${String(beyond.counts.completion)} tokens`, by: beyond.reading }
  }
  const images = answers.filter(({ probe }) => probe.traits.includes('image') && probe.defect === null)
  for (const { path, value } of declaredIn(entry, modalities, words)) {
    const isDeclared = value.some((modality) => modality.toLowerCase() === 'image')
    const against = images.find((reading) => (isDeclared ? refused(reading) : accepted(reading)))
    if (against !== undefined && (!isDeclared || !images.some(accepted)))
      return { saw: `${path} is ${show(value)}, and a request with an image was ${isDeclared ? 'rejected' : 'answered'}`, by: against }
  }
  return parameterContradiction(entry, answers)
}

/** A parameter that is declared, and rejected in a request that needs it. */
function parameterContradiction(entry: JsonObject, answers: readonly Reading[]): Measured | null {
  const supported = declaredIn(entry, [['supported_parameters']], words)[0]?.value ?? []
  const rejected = answers.find(
    (reading) => refused(reading) && reading.probe.defect === null && reading.probe.capabilities.some((one) => supported.includes(one)),
  )
  const parameter = rejected?.probe.capabilities.find((one) => supported.includes(one))
  return rejected === undefined || parameter === undefined
    ? null
    : { saw: `supported_parameters names ${parameter}, and a request with it was rejected`, by: rejected }
}

const measuredBy = ['http/plain', 'usage/stream', 'vision/seen', 'schema/logprobs', 'stream/long'] as const
const longOnes = ['http/long', 'params/overflow'] as const

const listsModel: Relation = {
  requirement: 'SCH-019',
  scenarios: [name, ...measuredBy, ...longOnes],
  relate: (readings) => {
    const list = named(readings[name], name)
    const answers = measuredBy.flatMap((scenario) => readings[scenario] ?? [])
    const long = longOnes.flatMap((scenario) => readings[scenario] ?? [])
    const first = answers.find(accepted)
    if (list === null || !isList(list)) return { observation: notApplicable('the endpoint has no list of models'), exchanges: [] }
    if (first === undefined) return { observation: unobservable('no request was answered'), exchanges: [list.transcript.id] }
    const exchanges = [list.transcript.id, first.transcript.id]
    const model = modelAsked(first)
    const entry = entryOf(list, model)
    if (entry === null) return { observation: unlisted(list, model), exchanges }
    const against = contradictionIn(entry, answers, long)
    if (against === null) return { observation: holds, exchanges }
    return {
      observation: violated(against.saw, 'a list that says what the endpoint does', { kind: 'pointer', pointer: '/data' }),
      exchanges: [list.transcript.id, against.by.transcript.id],
    }
  },
}

function unlisted({ json }: Reading, model: string): Observation {
  const data = listOf(memberAt(json.value, 'data'))
  if (memberAt(json.value, 'has_more') === true || data.length === 0) return unobservable('the list is not whole')
  return violated(`${String(data.length)} models, and not ${show(model)}, which was answered`, 'the models that requests may name', {
    kind: 'pointer',
    pointer: '/data',
  })
}

export const modelRelations: readonly Relation[] = [listsModel]
