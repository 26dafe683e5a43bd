/** For each keyword of JSON Schema, what breaks it at a place and nothing else. A keyword without an answer stops the work. */
import type { Schema } from '../../contract/request-schema.gen.ts'
import type { Body, Step } from './defect.ts'
import { at, removed, replaced } from './edit.ts'
import type { Place } from './places.ts'
import type { Sampler } from './samples.ts'

export interface Break {
  readonly keyword: string
  /** What is named after the keyword where one keyword is broken in several ways: a member, or a class of values. */
  readonly more: string
  readonly steps: readonly Step[]
  readonly valid: Body
  readonly broken: Body
}

/** Keywords that say what is asked elsewhere: at a place of its own, or on which condition. */
const structural: readonly string[] = ['$ref', 'properties', 'items', 'oneOf', 'if', 'then']

export const breaksOf = (place: Place, sampler: Sampler): readonly Break[] => {
  const { schema } = place
  const own = keywordsOf(schema).flatMap((keyword) => breaksBy(keyword, place, sampler))
  return schema.then === undefined ? own : [...own, ...requiredBreaks(place, schema.then)]
}

const keywordsOf = (schema: Schema): readonly (keyof Schema)[] =>
  (Object.keys(schema) as (keyof Schema)[]).filter((keyword) => !structural.includes(keyword))

function breaksBy(keyword: keyof Schema, place: Place, sampler: Sampler): readonly Break[] {
  const { schema, steps } = place
  const one = (type: string | undefined, value: unknown, more = ''): Break => {
    const valid = place.valid(type)
    return { keyword, more, steps, valid, broken: replaced(valid, steps, value) }
  }
  switch (keyword) {
    case 'required':
      return requiredBreaks(place, schema)
    case 'type':
      return [one(undefined, wrongFor(place.types)), ...(isWhole(place) ? [one(undefined, halved, 'fraction')] : [])]
    case 'const':
      return [one(undefined, `${schema.const ?? ''}-none`)]
    case 'enum':
      return [one('string', unknownWord)]
    case 'discriminator':
      return [{ ...one('object', null), ...tagBreak(place, schema.discriminator?.propertyName ?? '') }]
    case 'minimum':
      return [one(undefined, beyond(schema.minimum ?? 0, -1, place))]
    case 'maximum':
      return [one(undefined, beyond(schema.maximum ?? 0, 1, place))]
    case 'minLength':
      return [one('string', 'v'.repeat(Math.max(0, (schema.minLength ?? 0) - 1)))]
    case 'maxLength':
      return [one('string', 'v'.repeat((schema.maxLength ?? 0) + 1))]
    case 'pattern':
      return [one('string', unlike(schema.pattern ?? ''))]
    case 'minItems':
      return [one('array', itemsFor(place, sampler, (schema.minItems ?? 0) - 1))]
    case 'maxItems':
      return [one('array', itemsFor(place, sampler, (schema.maxItems ?? 0) + 1))]
    case 'maxProperties':
      return [one('object', membersFor(place, sampler, (schema.maxProperties ?? 0) + 1))]
    case 'propertyNames':
      return Object.keys(schema.propertyNames ?? {}).map((rule) => nameBreak(place, rule, sampler))
    case 'additionalProperties':
      return schema.additionalProperties === false ? [one('object', { ...objectAt(place), [unknownName]: 1 })] : []
    default:
      throw new Error(`no request is known that breaks ${keyword}, at ${place.path}`)
  }
}

const unknownWord = 'vision-conformance'
const unknownName = 'vision_conformance'
const halved = 1.5

/** Never a scalar: stock parsers lawfully take "1" for 1, 1 for true, and some take a number for a text. */
const wrongFor = (types: readonly string[]): unknown => (types.includes('object') ? [[halved]] : { [unknownName]: [halved] })

const isWhole = ({ types }: Place): boolean => types.includes('integer') && !types.includes('number')

const requiredBreaks = (place: Place, { required = [] }: Schema): readonly Break[] =>
  required.map((name) => {
    const valid = place.valid('object')
    const steps = [...place.steps, name]
    return { keyword: 'required', more: name, steps, valid, broken: removed(valid, steps) }
  })

function tagBreak(place: Place, tag: string): Pick<Break, 'steps' | 'valid' | 'broken'> {
  const valid = place.valid('object')
  const steps = [...place.steps, tag]
  return { steps, valid, broken: replaced(valid, steps, unknownWord) }
}

/** Just outside; beyond 2^53, where whole numbers are no longer told apart, by what is left of the precision. */
function beyond(bound: number, sign: 1 | -1, place: Place): number {
  const step = isWhole(place) ? Math.max(1, Math.abs(bound) * 2 ** -52) : 0.1
  return bound + sign * step
}

function unlike(pattern: string): string {
  const found = ['not a name!', '', 'vision', '0'].find((text) => !new RegExp(pattern, 'u').test(text))
  if (found === undefined) throw new Error(`no text is known that does not fit ${pattern}`)
  return found
}

const itemsFor = ({ schema }: Place, sampler: Sampler, count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, nth) => sampler.sample(schema.items ?? {}, '', undefined, nth))

const objectAt = (place: Place): Body => at(place.valid('object'), place.steps) as Body

const membersFor = ({ schema }: Place, sampler: Sampler, count: number): Body =>
  Object.fromEntries(
    sampler
      .names(schema, count)
      .map((name) => [name, typeof schema.additionalProperties === 'object' ? sampler.sample(schema.additionalProperties, name) : 1]),
  )

/** One more member, of a name that breaks this rule for names. */
function nameBreak(place: Place, rule: string, sampler: Sampler): Break {
  const { propertyNames = {}, additionalProperties } = place.schema
  const name =
    rule === 'pattern' ? unlike(propertyNames.pattern ?? '') : rule === 'maxLength' ? 'v'.repeat((propertyNames.maxLength ?? 0) + 1) : null
  if (name === null) throw new Error(`no request is known that breaks propertyNames by ${rule}, at ${place.path}`)
  const valid = place.valid('object')
  const steps = [...place.steps, name]
  const value = typeof additionalProperties === 'object' ? sampler.sample(additionalProperties, name) : 1
  return { keyword: 'propertyNames', more: rule, steps, valid, broken: replaced(valid, steps, value) }
}
