import type { ScenarioName } from '../src/generated/registries.ts'
import { type ChatRequest, type RequestMembers, unchecked } from '../src/contract/request.ts'
import { type Connection, type Field, type HangUp, type ImageContent, type Offer, type Probe, type Trait } from '../src/model/probe.ts'
import type { Area, Capability } from '../src/model/requirement.ts'
import { completionsPath } from '../src/reading/request.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../src/reading/suite.ts'
import type { Reading } from '../src/reading/reading.ts'
import { limitAndTemperature } from '../src/protocol/request.ts'
import { utf8Bytes } from '../src/wire/utf8.ts'
import type { Tier } from '../src/model/requirement.ts'

export interface Question {
  readonly name: string
  readonly area: Area
  readonly purpose: string
  /** The instruction: one user message. `messages` in `body` takes its place. */
  readonly prompt?: string
  readonly body?: RequestMembers
  readonly traits?: readonly Trait[]
  /** What the question needs; those that the profile promises are dropped, since they may not be refused. */
  readonly capabilities?: readonly Capability[]
  readonly connection?: Connection
  readonly hangUp?: HangUp
  readonly offers?: readonly Offer[]
  /** What the images of the body show, where an answer is judged by it. */
  readonly images?: readonly ImageContent[]
  readonly headers?: readonly Field[]
  readonly maxTokens?: number
}

/** Enough for a short answer, and for a model that thinks before it answers. */
export const roomForShortAnswer = 2048
/** Given once where a model has thought until it ran out. */
export const raisedRoom = 4 * roomForShortAnswer

/** A valid request to the endpoint under test. */
export function ask(context: ScenarioContext, question: Question): Probe {
  const { model, knobs, extraBody } = context
  const body: RequestMembers = {
    model,
    messages: [{ role: 'user', content: question.prompt ?? '' }],
    ...limitAndTemperature(knobs, question.maxTokens ?? roomForShortAnswer),
    ...question.body,
    ...unchecked(extraBody),
  }
  const traits = new Set(question.traits)
  if (body.stream === true) traits.add('stream')
  if (body.tools !== undefined) traits.add('tools')
  return {
    name: question.name,
    area: question.area,
    purpose: question.purpose,
    method: 'POST',
    path: completionsPath,
    headers: [...standardHeaders, ...(context.credential === null ? [] : [context.credential]), ...(question.headers ?? [])],
    body: utf8Bytes(JSON.stringify(body)),
    traits: [...traits],
    defect: null,
    control: null,
    capabilities: (question.capabilities ?? []).filter((name) => !context.promises.includes(name)),
    connection: question.connection ?? 'any',
    hangUp: question.hangUp ?? null,
    offers: question.offers ?? [],
    images: question.images ?? [],
    draw: null,
  }
}

/** The question twice: for a plain answer under its name, and for a stream under `NAME-stream`. */
export const inBothModes = (context: ScenarioContext, question: Question): readonly [plain: Probe, streamed: Probe] => [
  ask(context, { ...question, purpose: `${question.purpose}, plain` }),
  ask(context, {
    ...question,
    name: `${question.name}-stream`,
    purpose: `${question.purpose}, streamed`,
    body: { ...question.body, stream: true },
    capabilities: [...(question.capabilities ?? []), 'streaming'],
  }),
]

const standardHeaders: readonly Field[] = [
  ['Content-Type', 'application/json'],
  ['Accept', 'application/json, text/event-stream'],
  ['Accept-Encoding', 'identity'],
]

/**
 * A question that is repeated since its answer was wrong is sent with no other request in flight: an endpoint that mixes concurrent requests is
 * not to be taken for one that ignores what it was sent.
 */
export const connectionOf = (askedBefore: number): Connection => (askedBefore === 0 ? 'any' : 'alone')

/** The same question with no other request in flight, where a check has to tell it from those that had company. */
export const alone = (probe: Probe): Probe => ({
  ...probe,
  name: `${probe.name}${aloneSuffix}`,
  purpose: `${probe.purpose} (repeated alone)`,
  connection: 'alone',
})
export const isAlone = ({ probe }: Reading): boolean => probe.name.endsWith(aloneSuffix)
const aloneSuffix = '-alone'

/** The fields with one of them set to another value, or left out. */
export const withField = (headers: readonly Field[], name: string, value: string | null): readonly Field[] => [
  ...headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase()),
  ...(value === null ? [] : [[name, value] as const]),
]

/** What a valid probe becomes when one thing about it is broken. */
export interface Breach {
  readonly name: string
  readonly area: Area
  readonly purpose: string
  /** What is broken: a JSON pointer into the body, or a word for the wire. */
  readonly defect: string
  readonly change: Partial<Pick<Probe, 'method' | 'path' | 'headers' | 'body'>>
}

export const broken = (valid: Probe, { change, ...breach }: Breach): Probe => ({
  ...valid,
  ...breach,
  ...change,
  traits: [...valid.traits, 'defect'],
  control: valid.name,
})

const jsonOf = ({ body }: Probe): string => new TextDecoder('utf-8', { fatal: true }).decode(body)

/** The probe's body with members replaced; a member given as undefined is left out. */
export const withMembers = (probe: Probe, members: RequestMembers): Uint8Array =>
  utf8Bytes(JSON.stringify({ ...(JSON.parse(jsonOf(probe)) as ChatRequest), ...members }))

/** The same JSON in another spelling. */
export const respelled = (probe: Probe, respell: (json: string) => string): Probe => ({
  ...probe,
  body: utf8Bytes(respell(jsonOf(probe))),
  traits: [...probe.traits, 'unusual'],
})

/** A stream with its usage, as the official clients ask for it, where the profile promises that. */
export const countingUsage = ({ promises }: ScenarioContext, probe: Probe): Probe =>
  probe.traits.includes('stream') && promises.includes('stream-usage')
    ? { ...probe, body: withMembers(probe, { stream_options: { include_usage: true } }) }
    : probe

/** A scenario whose requests do not depend on each other's answers and are sent together. */
export const traffic = (
  name: ScenarioName,
  area: Area,
  tier: Tier,
  probes: (context: ScenarioContext) => readonly Probe[],
  needs: readonly ScenarioName[] = [],
): Scenario => ({
  name,
  area,
  tier,
  needs,
  repeats: 0,
  *steps(context): ScenarioSteps {
    const batch = probes(context)
    if (batch.length > 0) yield batch
  },
})

/** A scenario whose requests are sent one after the other. */
export const inSequence = (
  name: ScenarioName,
  area: Area,
  tier: Tier,
  probes: (context: ScenarioContext) => readonly Probe[],
): Scenario => ({
  name,
  area,
  tier,
  needs: [],
  repeats: 0,
  *steps(context): ScenarioSteps {
    for (const probe of probes(context)) yield [probe]
  },
})

export const named = (readings: readonly Reading[] | undefined, name: string): Reading | null =>
  readings?.find(({ probe }) => probe.name === name) ?? null
