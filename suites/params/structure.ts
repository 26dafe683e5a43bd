/**
 * A list or an object where a single value belongs, or a single value where a list or an object does, in members that the endpoint reads: no parser turns one into the other, so
 * that a completion shows that the member was dropped. OpenAI API description, CreateChatCompletionRequest.
 */
import { unchecked } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Readings, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, named, traffic, withMembers } from '../ask.ts'
import { stopText } from '../finish/probes.ts'
import { plain, stream } from '../http/probes.ts'
import { answerInWords } from '../preconditions.ts'

const name: ScenarioName = 'params/structure'
const streamedName: ScenarioName = 'params/structure-streamed'

interface Misshapen {
  readonly member: string
  readonly value: unknown
  /** Whether the request asks for a stream. */
  readonly isStreamed?: true
  /** The scenarios that show whether the endpoint reads the member, and whether they do. */
  readonly shownBy: readonly ScenarioName[]
  readonly isRead: (readings: Readings) => boolean
}

const answerOf = (readings: Readings, scenario: ScenarioName): Reading | null => {
  const reading = named(readings[scenario], scenario)
  return reading !== null && accepted(reading) ? reading : null
}
const textOf = (readings: Readings, scenario: ScenarioName): string => answerOf(readings, scenario)?.completion?.choices[0]?.content ?? ''

const misshapen: readonly Misshapen[] = [
  {
    member: 'n',
    value: [2],
    shownBy: ['stream/choices'],
    isRead: (readings) => (answerOf(readings, 'stream/choices')?.completion?.choices.length ?? 0) > 1,
  },
  {
    member: 'stream',
    value: {},
    shownBy: ['http/plain', 'http/stream'],
    isRead: (readings) => answerOf(readings, 'http/plain')?.shape === 'other' && answerOf(readings, 'http/stream')?.shape === 'stream',
  },
  {
    member: 'max_tokens',
    value: [16],
    shownBy: ['finish/length'],
    isRead: (readings) => answerOf(readings, 'finish/length')?.completion?.choices[0]?.finishes[0]?.value === 'length',
  },
  {
    member: 'temperature',
    value: { value: 0 },
    shownBy: ['params/bad-temperature-high'],
    isRead: (readings) => (readings['params/bad-temperature-high'] ?? []).some(isRefusal),
  },
  {
    member: 'stop',
    value: { text: 'zq' },
    shownBy: ['finish/stop-control', 'finish/stop'],
    isRead: (readings) =>
      textOf(readings, 'finish/stop-control').includes(stopText) &&
      textOf(readings, 'finish/stop') !== '' &&
      !textOf(readings, 'finish/stop').includes(stopText),
  },
  {
    member: 'stream_options',
    value: 'include_usage',
    isStreamed: true,
    shownBy: ['http/stream', 'usage/stream'],
    isRead: (readings) =>
      answerOf(readings, 'http/stream')?.completion?.usages.length === 0 &&
      (answerOf(readings, 'usage/stream')?.completion?.usages.length ?? 0) > 0,
  },
  {
    member: 'tools',
    value: 'note',
    shownBy: ['tools/required'],
    isRead: (readings) => (answerOf(readings, 'tools/required')?.completion?.choices[0]?.calls.length ?? 0) > 0,
  },
]

function probeOf(context: ScenarioContext, { member, value, isStreamed }: Misshapen): Probe {
  const valid = isStreamed === true ? stream(context) : plain(context)
  const field = member === 'max_tokens' ? context.knobs.maxTokens : member
  return broken(valid, {
    name: `${name}-${member}`,
    area: 'params',
    purpose: `${field} of ${JSON.stringify(value)}`,
    defect: `/${field}`,
    change: { body: withMembers(valid, unchecked({ [field]: value })) },
  })
}

const probesOf =
  (wanted: boolean) =>
  (context: ScenarioContext): readonly Probe[] =>
    misshapen.filter(({ isStreamed = false }) => isStreamed === wanted).map((one) => probeOf(context, one))

export const structureScenarios: readonly Scenario[] = [
  traffic(name, 'params', 'standard', probesOf(false), ['http/plain']),
  traffic(streamedName, 'params', 'standard', probesOf(true), ['http/stream']),
]

function observe(reading: Reading, isRead: boolean): Observation {
  if (isRefusal(reading)) return holds
  if (!accepted(reading) || reading.stream.items.some(({ kind }) => kind === 'error'))
    return unobservable(`the request got no completion: ${answerInWords(reading)}`)
  return isRead
    ? violated(
        `${reading.probe.purpose}: ${answerInWords(reading)}, though the endpoint reads ${reading.probe.defect?.slice(1) ?? ''}`,
        'a 4xx that names the parameter',
        { kind: 'status' },
      )
    : unobservable('it is unknown whether the endpoint reads the parameter')
}

export const structure: Relation = {
  requirement: 'PAR-039',
  scenarios: [...new Set([name, streamedName, ...misshapen.flatMap(({ shownBy }) => shownBy)])],
  relate: (readings) => {
    const seen = misshapen.flatMap((one) => {
      const reading = named(readings[one.isStreamed === true ? streamedName : name], `${name}-${one.member}`)
      return reading === null ? [] : [{ reading, observation: observe(reading, one.isRead(readings)) }]
    })
    const of = (outcome: Observation['outcome']): typeof seen => seen.filter(({ observation }) => observation.outcome === outcome)
    const [worst, ...others] = [...of('violated'), ...of('holds'), ...seen]
    if (worst === undefined) return { observation: unobservable('no request with such a parameter was answered'), exchanges: [] }
    const alike = others.filter(({ observation }) => observation.outcome === 'violated' && worst.observation.outcome === 'violated')
    return { observation: worst.observation, exchanges: [...new Set([worst, ...alike].map(({ reading }) => reading.transcript.id))] }
  },
}
