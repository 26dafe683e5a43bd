/** Faults that nobody wrote: a place of the description and a class of its values, singly and in pairs, drawn by script. For tests only. */
import type { UncheckedMembers } from '../../src/contract/request.ts'
import { requestRef, requestSchemas, type Schema } from '../../src/generated/request-schema.ts'
import { placesOf } from '../../src/generate/defects/places.ts'
import { samplerFor, wordsFor } from '../../src/generate/defects/samples.ts'
import { plainest } from '../../src/generate/defects/schema.ts'
import type { Chance } from '../../src/model/chance.ts'

/** Something about a request that the server cannot bear. */
export interface Condition {
  readonly as: string
  /** Conditions of one field do not make a pair. */
  readonly field: string
  readonly holds: (body: UncheckedMembers) => boolean
}

/** Places that no generated request has: src/generate/arbitraries/coverage.test.ts has the reasons for those of the first level. */
const beyond: readonly RegExp[] = [
  /^\/(functions|function_call|audio|prediction|web_search_options|moderation|prompt_cache_retention|prompt_cache_options|detail|store)(\/|<|$)/,
  /^\/messages\/\*<function>|<(input_audio|file)/,
  /\/(audio|function_call|prompt_cache_breakpoint)(\/|<|$)/,
  // Tools that are no functions: few servers know them, and all requests with one would be refused.
  /<custom>/,
  // What is sent in no request of ours: the text of an address, and the name of the model.
  /\/url$|^\/model$/,
]

const typesOf = ({ type }: Schema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []))
const isObject = (value: unknown): value is UncheckedMembers => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])
const sizeOf = (value: unknown): number => (isObject(value) ? Object.keys(value).length : listOf(value).length)

/** What stands at a place, as places.ts spells it: an item is `*`, and a branch is named by its tag or type. */
function valuesAt(body: UncheckedMembers, path: string): readonly unknown[] {
  return path
    .split('/')
    .slice(1)
    .reduce<readonly unknown[]>(
      (here, step) => {
        const [name = '', ...tags] = step.replaceAll('>', '').split('<')
        const below = here.flatMap((value) => {
          if (name === '*') return isObject(value) ? Object.values(value) : listOf(value)
          return isObject(value) && Object.hasOwn(value, name) ? [value[name]] : []
        })
        return below.filter((value) => tags.every((tag) => isOfBranch(value, tag)))
      },
      [body],
    )
}

const isOfBranch = (value: unknown, tag: string): boolean =>
  tag === 'object'
    ? isObject(value)
    : tag === 'string'
      ? typeof value === 'string'
      : isObject(value) && (value['type'] ?? value['role']) === tag

/** Classes of a place's values, from its schema alone. */
function classesOf(path: string, schema: Schema): readonly Condition[] {
  const types = typesOf(schema)
  const field = /^\/(messages\/\*<\w+>|\w+)/.exec(path)?.[1] ?? ''
  const here = (as: string, holds: (value: unknown) => boolean): Condition => ({
    as: `${path} ${as}`,
    field,
    holds: (body) => valuesAt(body, path).some(holds),
  })
  const is = (as: string, wanted: unknown): Condition => here(as, (value) => value === wanted)
  const isNumber = types.some((type) => type === 'number' || type === 'integer')
  // What no double holds is written otherwise by every encoder of JSON.
  const bounds = [schema.minimum, schema.maximum].flatMap((bound) =>
    Number.isSafeInteger(bound) ? [is(`is ${String(bound)}`, bound)] : [],
  )
  return [
    here('is there', () => true),
    ...(types.includes('null') && path !== '/top_logprobs' ? [is('is null', null)] : []),
    ...(types.includes('boolean') ? [is('is true', true), is('is false', false)] : []),
    ...(schema.enum ?? []).filter((one) => one !== null).map((one) => is(`is ${one}`, one)),
    ...(isNumber ? bounds : []),
    ...(isNumber && (schema.minimum ?? 0) < 0
      ? [is('is 0', 0), here('is above 0', (value) => typeof value === 'number' && value > 0)]
      : []),
    ...(schema.maxLength === undefined
      ? []
      : [here('is as long as may be', (value) => typeof value === 'string' && value.length === schema.maxLength)]),
    ...(types.includes('array') && path !== '/modalities' && path !== '/messages'
      ? [2, 3].map((least) => here(`has ${String(least)} or more`, (value) => listOf(value).length >= least))
      : []),
    ...(types.includes('object') &&
    schema.additionalProperties !== undefined &&
    schema.properties === undefined &&
    !path.includes('allowed_tools')
      ? [3].map((least) => here(`has ${String(least)} or more`, (value) => sizeOf(value) >= least))
      : []),
  ]
}

/** Values that are costly, or that decide what is paid: no request has them. */
const notSent: readonly RegExp[] = [/^\/service_tier is (flex|scale|priority|fast)$/, /^\/modalities\/\* is audio$/, /^\/store is true$/]

const messagesOf = ({ messages }: UncheckedMembers): readonly UncheckedMembers[] => listOf(messages).filter(isObject)
const written = (body: UncheckedMembers): string => JSON.stringify(body)
const rare = (field: string, as: string, holds: Condition['holds']): Condition => ({ as, field, holds })

/** What a schema does not say. */
const further: readonly Condition[] = [
  rare('tools', 'more than five tools', ({ tools }) => sizeOf(tools) > 5),
  rare('tools', 'more than 64 tools', ({ tools }) => sizeOf(tools) > 64),
  rare('tools', 'an enum below the first level of parameters', (body) =>
    /"properties":{"\w+":{"type":"(object|array)"[^}]*.{0,40}"enum"/.test(written({ tools: body['tools'] })),
  ),
  rare(
    'logit_bias',
    'a key above 50,000',
    ({ logit_bias: bias }) => isObject(bias) && Object.keys(bias).some((key) => Number(key) > 50_000),
  ),
  rare('seed', 'a seed beyond 32 bits', ({ seed }) => typeof seed === 'number' && Math.abs(seed) > 2 ** 32),
  rare('seed', 'the largest seed', ({ seed }) => seed === Number.MAX_SAFE_INTEGER),
  rare('temperature', 'a temperature of 2', ({ temperature }) => temperature === 2),
  rare('messages/*<system>', 'a system message after one of the user', (body) => {
    const roles = messagesOf(body).map(({ role }) => role)
    return roles.lastIndexOf('system') > roles.indexOf('user') && roles.includes('user') && roles.includes('system')
  }),
  rare('images', 'seven images or more', (body) => written(body).split('"type":"image_url"').length > 7),
  rare('messages', 'more than twelve messages', (body) => messagesOf(body).length > 12),
  rare('stop', 'a stop text beyond ASCII', ({ stop }) => /[^\u0000-\u007f]/.test(JSON.stringify(stop ?? ''))),
]

const scope = { model: 'm', maxTokens: 'max_tokens', temperature: 0, room: 64 } as const

function describedSingles(): readonly Condition[] {
  const places = [...placesOf(samplerFor(requestSchemas, wordsFor(scope)), { $ref: requestRef }, plainest(scope))]
  const all = places
    .filter(({ path }) => path !== '' && !beyond.some((pattern) => pattern.test(path)))
    .flatMap(({ path, schema }) => classesOf(path, schema))
  const unique = new Map(all.map((condition) => [condition.as, condition]))
  return [...unique.values()].filter(({ as }) => !notSent.some((pattern) => pattern.test(as)))
}

export const singles: readonly Condition[] = [...describedSingles(), ...further]

const pairOf = (one: Condition, other: Condition): Condition => ({
  as: `${one.as}, with ${other.as}`,
  field: `${one.field} ${other.field}`,
  holds: (body) => one.holds(body) && other.holds(body),
})

/** So many conditions, singly and in pairs, that none of these bodies meets. */
export function drawnConditions(chance: Chance, count: number, met: readonly UncheckedMembers[]): readonly Condition[] {
  const found = new Map<string, Condition>()
  for (let tries = 0; found.size < count && tries < 10_000; tries += 1) {
    const [one, other] = [chance.pick(singles), chance.pick(singles)]
    if (one.field === other.field) continue
    const condition = chance.int(3) === 0 ? one : pairOf(one, other)
    if (!met.some((body) => condition.holds(body))) found.set(condition.as, condition)
  }
  return [...found.values()]
}
