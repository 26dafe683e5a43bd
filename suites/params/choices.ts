/** What a request asks holds for each of its choices. OpenAI API description: CreateChatCompletionRequest, n. */
import type { RequestMembers } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import { type Reading, isRefusal } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { ask, withMembers } from '../ask.ts'
import { stopCount, stopText } from '../finish/probes.ts'
import { isWhole } from '../preconditions.ts'
import { colours, countTo, counted, nameColour } from '../prompts.ts'
import { showingOne, solid, solidIn, text } from '../vision/images.ts'

const scenario = 'params/choices'
const aboutImage = `${scenario}-schema`
const untilStop = `${scenario}-stop`
const kinds = [aboutImage, untilStop] as const
const CHOICES = 2

const schema = {
  type: 'object',
  properties: { colour: { type: 'string', enum: [...colours] } },
  required: ['colour'],
  additionalProperties: false,
}
const schemaFormat: RequestMembers = { response_format: { type: 'json_schema', json_schema: { name: 'image', strict: true, schema } } }

function withImage(context: ScenarioContext): Probe {
  const colour = context.chance.pick(colours)
  return ask(context, {
    name: aboutImage,
    area: 'params',
    purpose: 'Two choices about an image, with a schema',
    body: {
      n: CHOICES,
      messages: [{ role: 'user', content: [text(nameColour(context.chance.word(4))), solid(colour)] }],
      ...schemaFormat,
    },
    images: [showingOne(colour)],
    traits: ['image', 'model-dependent'],
    capabilities: ['many-choices', 'json-schema', 'image-png'],
  })
}

const withStop = (context: ScenarioContext): Probe =>
  ask(context, {
    name: untilStop,
    area: 'params',
    purpose: 'Two streamed choices with a stop text',
    prompt: countTo(stopCount),
    body: { n: CHOICES, stop: [stopText], stream: true },
    traits: ['model-dependent'],
    capabilities: ['many-choices', 'stop', 'streaming'],
  })

const alone = (probe: Probe): Probe => ({
  ...probe,
  name: `${probe.name}-control`,
  purpose: `${probe.purpose}: the same without n, as a control request`,
  body: withMembers(probe, { n: undefined }),
})

/** Null: it shows nothing. */
type Outcome = 'right' | 'not in the schema' | 'another colour' | 'not ended by the stop text' | 'ended before the stop text' | null

const untilStopText = counted(stopCount).slice(0, counted(stopCount).indexOf(stopText)).trim()

function outcomeOf(reading: Reading, { content, refusal, finishes }: AssembledChoice): Outcome {
  if (finishes.at(-1)?.value !== 'stop' || refusal !== '' || content.trim() === '') return null
  if (reading.probe.name.startsWith(untilStop)) {
    if (content.includes(stopText)) return 'not ended by the stop text'
    if (content.trim() === untilStopText) return 'right'
    return untilStopText.startsWith(content.trim()) ? 'ended before the stop text' : null
  }
  const { value } = readJson(utf8Bytes(content))
  const colour = isObject(value) && Object.keys(value).length === 1 ? value['colour'] : undefined
  if (!colours.some((one) => one === colour)) return 'not in the schema'
  return colour === solidIn(reading) ? 'right' : 'another colour'
}

const outcomesOf = (reading: Reading): readonly Outcome[] =>
  isWhole(reading) === null ? (reading.completion?.choices ?? []).map((choice) => outcomeOf(reading, choice)) : []

const isBad = (outcome: Outcome): boolean => outcome !== 'right' && outcome !== null

/** Responses in all before a choice is held against the endpoint. */
const TIMES = 6
const CONTROLS = 2

export const choicesScenario: Scenario = {
  name: scenario,
  area: 'params',
  tier: 'standard',
  needs: [],
  repeats: kinds.length * (TIMES - 1 + CONTROLS),
  *steps(context): ScenarioSteps {
    const probes = [withImage, withStop]
    const readings = yield probes.map((probe) => probe(context))
    const again = probes.filter((_, at) => {
      const reading = readings[at]
      return reading !== undefined && outcomesOf(reading).some(isBad)
    })
    const more = again.flatMap((probe) => [
      ...Array.from({ length: TIMES - 1 }, () => probe(context)),
      ...Array.from({ length: CONTROLS }, () => alone(probe(context))),
    ])
    if (more.length > 0) yield more
  },
}

function observe(mine: readonly Reading[], controls: readonly Reading[]): Observation {
  const [first] = mine
  if (first === undefined) return notApplicable('no such request was sent')
  if (isRefusal(first)) return notApplicable(`the endpoint rejects ${first.probe.capabilities.join(', ')} together`)
  const trouble = isWhole(first)
  if (trouble !== null) return trouble
  const seen = mine.map(outcomesOf)
  const [outcomes = []] = seen
  if (outcomes.length < CHOICES) return unobservable('the response has fewer choices than requested')
  const at = outcomes.findIndex(isBad)
  if (at === -1) return outcomes.every((one) => one === 'right') ? holds : unobservable('the choices are incomplete')
  const isSteady = seen.length === TIMES && seen.every((one) => one[at] === outcomes[at])
  const areControlsRight = controls.length === CONTROLS && controls.every((reading) => outcomesOf(reading)[0] === 'right')
  if (!isSteady || !areControlsRight) return unobservable('the model did not follow the request without n either, or not each time')
  const choice = first.completion?.choices[at]
  return violated(
    `${show(choice?.content)} in choice ${String(choice?.index ?? at)}, ${outcomes[at] ?? ''}, in ${String(TIMES)} of ${String(TIMES)} responses; without n the response is right`,
    'what the request asks, in each choice; or a 4xx that rejects the combination',
    first.shape === 'stream'
      ? inChunk(first, choice?.lastSaidAt ?? 0, '/choices/0/delta/content')
      : { kind: 'pointer', pointer: `/choices/${String(at)}/message/content` },
  )
}

export const eachChoice: Relation = {
  requirement: 'PAR-042',
  scenarios: [scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const of = (name: string): readonly Reading[] => all.filter(({ probe }) => probe.name === name)
    const seen = kinds.map((kind) => ({ kind, observation: observe(of(kind), of(`${kind}-control`)) }))
    const shown = (['violated', 'holds', 'unobservable', 'not-applicable'] as const).flatMap(
      (outcome) => seen.find(({ observation }) => observation.outcome === outcome) ?? [],
    )[0]
    return shown === undefined || all.length === 0
      ? { observation: notApplicable('no such request was sent'), exchanges: [] }
      : { observation: shown.observation, exchanges: of(shown.kind).map(({ transcript }) => transcript.id) }
  },
}
