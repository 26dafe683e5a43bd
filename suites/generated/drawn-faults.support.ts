/** Faults that nobody wrote: a field of the description and a class of its values, singly and in pairs, drawn by script. For tests only. */
import type { UncheckedMembers } from '../../src/contract/request.ts'
import { requestRef, requestSchemas, type Schema } from '../../src/generated/request-schema.ts'
import type { Chance } from '../../src/model/chance.ts'

/** Something about a request that the server cannot bear. */
export interface Condition {
  readonly as: string
  readonly holds: (body: UncheckedMembers) => boolean
}

const sizeOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : typeof value === 'object' && value !== null ? Object.keys(value).length : 0

const member = (name: string, as: string, holds: (value: unknown) => boolean): Condition => ({
  as: `${name} ${as}`,
  holds: (body) => name in body && holds(body[name]),
})

const typesOf = ({ type }: Schema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []))

/** Classes of a member's values, from its schema alone. */
function classesOf(name: string, schema: Schema): readonly Condition[] {
  const types = typesOf(schema)
  const is = (as: string, wanted: unknown): Condition => member(name, as, (value) => value === wanted)
  const numbers = types.some((type) => type === 'number' || type === 'integer')
  return [
    ...(types.includes('null') && name !== 'top_logprobs' ? [is('null', null)] : []),
    ...(types.includes('boolean') ? [is('true', true)] : []),
    // What no double holds is written otherwise by every encoder of JSON.
    ...(numbers && schema.minimum !== undefined && Number.isSafeInteger(schema.minimum) ? [is('at its minimum', schema.minimum)] : []),
    ...(numbers && schema.maximum !== undefined && Number.isSafeInteger(schema.maximum) ? [is('at its maximum', schema.maximum)] : []),
    ...(numbers && (schema.minimum ?? 0) < 0 ? [is('zero', 0)] : []),
    ...(name === 'n' ? [is('five', 5)] : []),
    ...(types.includes('array') && name !== 'modalities'
      ? [2, 3].map((least) => member(name, `of ${String(least)} or more`, (value) => Array.isArray(value) && value.length >= least))
      : []),
    ...(types.includes('object') && schema.additionalProperties !== undefined
      ? [3, 10].map((least) => member(name, `with ${String(least)} or more`, (value) => sizeOf(value) >= least))
      : []),
  ]
}

const countParts = (type: string, least: number): Condition => ({
  as: `${String(least)} or more parts of ${type}`,
  holds: ({ messages }) => (JSON.stringify(messages ?? null).match(new RegExp(`"type":"${type}"`, 'g')) ?? []).length >= least,
})

/** Fields that no drawn request has: src/generate/arbitraries/coverage.test.ts has the reasons. */
const beyond: readonly string[] = [
  'functions',
  'function_call',
  'audio',
  'prediction',
  'web_search_options',
  'moderation',
  'prompt_cache_retention',
  'prompt_cache_options',
  'detail',
  'store',
]

const singles: readonly Condition[] = [
  ...Object.entries(requestSchemas[requestRef]?.properties ?? {})
    .filter(([name]) => !beyond.includes(name))
    .flatMap(([name, schema]) => classesOf(name, schema)),
  countParts('image_url', 7),
  member('tools', 'offered', (value) => sizeOf(value) > 0),
]

const pairOf = (one: Condition, other: Condition): Condition => ({
  as: `${one.as}, with ${other.as}`,
  holds: (body) => one.holds(body) && other.holds(body),
})

/** So many conditions, singly and in pairs, that none of these bodies meets. */
export function drawnConditions(chance: Chance, count: number, met: readonly UncheckedMembers[]): readonly Condition[] {
  const found = new Map<string, Condition>()
  for (let tries = 0; found.size < count && tries < 10_000; tries += 1) {
    const [one, other] = chance.shuffle(singles)
    if (one === undefined || other === undefined || one.as.split(' ')[0] === other.as.split(' ')[0]) continue
    const condition = chance.int(3) === 0 ? one : pairOf(one, other)
    if (!met.some((body) => condition.holds(body))) found.set(condition.as, condition)
  }
  return [...found.values()]
}
