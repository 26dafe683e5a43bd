/** That what is documented is accepted: CreateChatCompletionRequest, https://platform.openai.com/docs/api-reference/chat/create */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { holds, unobservable, violated } from '../../src/model/finding.ts'
import { accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Readings, Relation } from '../../src/reading/suite.ts'
import { named } from '../ask.ts'
import type { Part } from './bisect-parameters.ts'
import { type ParameterOutcome, allOf, bodyOf, outcomeOf } from './outcomes.ts'
import { answerInWords } from '../preconditions.ts'
import { bounds, defaults, messages, nulls, otherBounds, textParts, values } from './lawful.ts'

type RelationResult = ReturnType<Relation['relate']>
const unseen = (missing: string): RelationResult => ({ observation: unobservable(missing), exchanges: [] })

/** How a part fared by itself; accepted too where it was one of several that were accepted together. */
function partOutcome(readings: Readings, scenario: ScenarioName, part: Part): ParameterOutcome | null {
  const mine = readings[scenario] ?? []
  const whole = mine.find(({ probe }) => probe.name === scenario)
  if (part.witness !== true && whole !== undefined && accepted(whole)) return { outcome: 'accepted', reading: whole }
  return outcomeOf(mine, `${scenario}-${part.name}`)
}

/** Whether any valid request was accepted whose body that is true of. */
const someAccepted = (readings: Readings, scenarios: readonly ScenarioName[], isTrue: (reading: Reading) => boolean): boolean =>
  allOf(readings, scenarios).some((reading) => reading.probe.defect === null && accepted(reading) && isTrue(reading))

const notTaken = (part: Part, { reading }: ParameterOutcome, though: string): RelationResult => ({
  observation: violated(
    `${part.shown}: ${answerInWords(reading)}${though === '' ? '' : `, though ${though}`}`,
    'status 200',
    reading.status === null ? { kind: 'end' } : { kind: 'status' },
  ),
  exchanges: [reading.transcript.id],
})

interface Sought {
  readonly requirement: RequirementId
  readonly scenarios: readonly ScenarioName[]
  readonly parts: readonly (readonly [scenario: ScenarioName, part: Part])[]
  /** What is accepted beside it, which shows that a refusal is no honest lack; null: nothing is. */
  readonly though: (readings: Readings, part: Part) => string | null
}

/** Each part is accepted; a refusal counts where something shows that the endpoint has what it refuses, a failure always. */
const eachAccepted = ({ requirement, scenarios, parts, though }: Sought): Relation => ({
  requirement,
  scenarios,
  relate: (readings) => {
    const outcomeText = parts.flatMap(([scenario, part]) => {
      const one = partOutcome(readings, scenario, part)
      return one === null ? [] : [{ part, one }]
    })
    for (const { part, one } of outcomeText) {
      if (one.outcome === 'failed') return notTaken(part, one, 'a request without it was answered')
      if (one.outcome !== 'refused') continue
      const shown = though(readings, part)
      if (shown !== null) return notTaken(part, one, shown)
      if (one.reading.probe.capabilities.length === 0) return notTaken(part, one, 'the profile promises it')
    }
    const open = outcomeText.find(({ one }) => one.outcome !== 'accepted')
    const [first] = outcomeText
    if (first === undefined) return unseen('no request was answered')
    return open === undefined
      ? { observation: holds, exchanges: [first.one.reading.transcript.id] }
      : unseen(`it is unknown whether the endpoint supports it: ${open.part.shown}: ${answerInWords(open.one.reading)}`)
  },
})

const all: readonly ScenarioName[] = ['params/defaults', 'params/values', 'params/bounds', 'params/other-bounds']
const samplingOf = (parts: readonly Part[]): readonly Part[] => parts.filter(({ capability }) => capability === 'sampling')

/** Another value of the same parameter that asks for something: a default may be accepted where the parameter is not read. */
function otherValue(readings: Readings, part: Part): string | null {
  const [parameter, value] = Object.entries(part.body)[0] ?? ['', null]
  const expected = Object.entries(defaults.find(({ body }) => parameter in body)?.body ?? {}).find(([name]) => name === parameter)?.[1]
  const other = allOf(readings, all).find((reading) => {
    const given = bodyOf(reading, parameter)
    return accepted(reading) && given !== undefined && given !== null && given !== value && given !== expected
  })
  return other === undefined ? null : `${parameter} of ${JSON.stringify(bodyOf(other, parameter))} is accepted`
}

const inRange = eachAccepted({
  requirement: 'PAR-001',
  scenarios: ['params/defaults', 'params/values'],
  parts: [
    ...samplingOf(defaults).map((part) => ['params/defaults', part] as const),
    ...samplingOf(values).map((part) => ['params/values', part] as const),
  ],
  though: otherValue,
})

const atBounds = eachAccepted({
  requirement: 'PAR-029',
  scenarios: ['params/values', 'params/bounds', 'params/other-bounds'],
  parts: [
    ...samplingOf(bounds).map((part) => ['params/bounds', part] as const),
    ...samplingOf(otherBounds).map((part) => ['params/other-bounds', part] as const),
  ],
  though: otherValue,
})

/** Scenarios that give parameters their values, so that a null of them may be judged. */
const valued: readonly ScenarioName[] = [
  'params/defaults',
  'params/values',
  'finish/stop',
  'schema/logprobs',
  'usage/stream',
  'http/plain',
  'http/stream',
]

const nullable = eachAccepted({
  requirement: 'PAR-003',
  scenarios: ['params/nulls', ...valued],
  parts: nulls.map((part) => ['params/nulls', part] as const),
  though: (readings, { body }) => {
    const [parameter = ''] = Object.keys(body)
    const isGiven = (reading: Reading): boolean => (bodyOf(reading, parameter) ?? null) !== null
    return someAccepted(readings, valued, isGiven) ? `a value of ${parameter} is accepted` : null
  },
})

const listedContent = eachAccepted({
  requirement: 'PAR-004',
  scenarios: ['params/text-parts', 'params/messages', 'http/plain'],
  parts: [
    ...textParts.map((part) => ['params/text-parts', part] as const),
    ...messages.filter(({ capability }) => capability === 'text-parts').map((part) => ['params/messages', part] as const),
  ],
  though: () => 'the same text as a string is accepted',
})

/** Parameters that are accepted one by one, and refused together. */
const joined: Relation = {
  requirement: 'PAR-002',
  scenarios: ['params/defaults', 'params/values'],
  relate: (readings) => {
    for (const [scenario, parts] of [
      ['params/defaults', defaults],
      ['params/values', values],
    ] as const) {
      const whole = named(readings[scenario], scenario)
      // A failure may be overload, which the single requests no longer met.
      if (whole === null || !isRefusal(whole)) continue
      const alone = parts.filter(({ witness }) => witness !== true).map((part) => partOutcome(readings, scenario, part))
      if (!alone.every((one) => one?.outcome === 'accepted')) continue
      const shown = parts.filter(({ witness }) => witness !== true).map((part) => part.shown)
      return {
        observation: violated(
          `${answerInWords(whole)} for ${shown.join(', ')}, each of which is accepted on its own`,
          'status 200 for all of them together',
          { kind: 'status' },
        ),
        exchanges: [whole.transcript.id],
      }
    }
    const whole = allOf(readings, ['params/defaults', 'params/values']).find(
      (reading) => (reading.probe.name === 'params/defaults' || reading.probe.name === 'params/values') && accepted(reading),
    )
    return whole === undefined
      ? unseen('the parameters were not all accepted on their own')
      : { observation: holds, exchanges: [whole.transcript.id] }
  },
}

/** What may be refused in words, and must not fail: orders of roles, and members that nobody documents. */
const unfailing: Relation = {
  requirement: 'PAR-006',
  scenarios: ['params/messages', 'params/unknown-member'],
  relate: (readings) => {
    const parts = messages.filter(({ capability }) => capability === 'role-order')
    const outcomeText = parts.flatMap((part) => partOutcome(readings, 'params/messages', part) ?? [])
    const strange = outcomeOf(readings['params/unknown-member'] ?? [], 'params/unknown-member-plain')
    const both = [...outcomeText, ...(strange === null ? [] : [strange])]
    const failed = both.find(({ outcome }) => outcome === 'failed')
    if (failed !== undefined)
      return {
        observation: violated(
          `${failed.reading.probe.purpose}: ${answerInWords(failed.reading)}, in 2 of 2 tries, while a control request was answered`,
          'status 200, or a 4xx that says what is not supported',
          failed.reading.status === null ? { kind: 'end' } : { kind: 'status' },
        ),
        exchanges: [failed.reading.transcript.id],
      }
    const [reported] = both.filter(({ outcome }) => outcome === 'accepted' || outcome === 'refused')
    return reported === undefined
      ? unseen('roles in another order were not answered')
      : { observation: holds, exchanges: [reported.reading.transcript.id] }
  },
}

/** logit_bias as the map that it is, where a list is taken. */
const biasMap: Relation = {
  requirement: 'PAR-013',
  scenarios: ['params/defaults'],
  relate: (readings) => {
    const part = defaults.find(({ name }) => name === 'logit-bias')
    const map = part === undefined ? null : partOutcome(readings, 'params/defaults', part)
    const list = named(readings['params/defaults'], 'params/defaults-bias-list')
    if (part === undefined || map === null) return unseen('logit_bias was not answered')
    if (map.outcome === 'accepted') return { observation: holds, exchanges: [map.reading.transcript.id] }
    if (map.outcome === 'refused' && list !== null && accepted(list)) return notTaken(part, map, 'a list is accepted')
    if (map.outcome === 'failed') return notTaken(part, map, 'a request without it was answered')
    return unseen(`it is unknown whether the endpoint supports logit_bias: ${answerInWords(map.reading)}`)
  },
}

export const acceptance: readonly Relation[] = [inRange, joined, nullable, listedContent, unfailing, biasMap, atBounds]
