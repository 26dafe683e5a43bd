/** For each keyword of JSON Schema, what breaks it at a place and nothing else. A keyword without an answer stops the work. */
import type { Schema } from '../../generated/request-schema.ts'
import type { Body, Step } from './defect.ts'
import { at, removed, replaced } from './edit.ts'
import type { Place } from './places.ts'
import type { Sampler } from './samples.ts'

/** What breaks one keyword at a place. */
interface Broken {
  /** What is named after the keyword where one keyword is broken in several ways: a member, or a class of values. */
  readonly more: string
  readonly steps: readonly Step[]
  readonly valid: Body
  readonly broken: Body
}

export interface Break extends Broken {
  readonly keyword: string
}

type Breaker = (place: Place, sampler: Sampler) => readonly Broken[]

export function breaksOf(place: Place, sampler: Sampler): readonly Break[] {
  return Object.keys(place.schema).flatMap((keyword) => {
    const breaker = breakers[keyword]
    if (breaker === undefined) throw new Error(`no request is known that breaks ${keyword}, at ${place.path}`)
    return breaker(place, sampler).map((one) => ({ ...one, keyword }))
  })
}

/** A break by another value at the place itself. `type`: of which JSON type the value there is before. */
const byValue =
  (type: string | undefined, wrong: (schema: Schema, place: Place, sampler: Sampler) => unknown): Breaker =>
  (place, sampler) => {
    const valid = place.valid(type)
    return [{ more: '', steps: place.steps, valid, broken: replaced(valid, place.steps, wrong(place.schema, place, sampler)) }]
  }

/** A keyword that says what is asked at a place of its own, or on which condition. */
const elsewhere: Breaker = () => []

const breakers: Readonly<Record<string, Breaker>> = {
  properties: elsewhere,
  items: elsewhere,
  oneOf: elsewhere,
  if: elsewhere,
  then: elsewhere,
  required: (place) => requiredBreaks(place, place.schema),
  type: (place, sampler) => [
    ...byValue(undefined, () => wrongFor(place.types))(place, sampler),
    ...(isWhole(place) ? byValue(undefined, () => halved)(place, sampler).map((one) => ({ ...one, more: 'fraction' })) : []),
  ],
  const: byValue(undefined, (schema) => `${schema.const ?? ''}-none`),
  enum: byValue('string', () => unknownWord),
  discriminator: tagBreak,
  minimum: byValue(undefined, ({ minimum = 0 }, place) => beyond(minimum, -1, place)),
  maximum: byValue(undefined, ({ maximum = 0 }, place) => beyond(maximum, 1, place)),
  minLength: byValue('string', ({ minLength = 1 }) => 'v'.repeat(minLength - 1)),
  maxLength: byValue('string', ({ maxLength = 0 }) => 'v'.repeat(maxLength + 1)),
  pattern: byValue('string', ({ pattern = '' }) => unlike(pattern)),
  minItems: byValue('array', (schema, _, sampler) => itemsFor(schema, sampler, (schema.minItems ?? 1) - 1)),
  maxItems: byValue('array', (schema, _, sampler) => itemsFor(schema, sampler, (schema.maxItems ?? 0) + 1)),
  maxProperties: byValue('object', (schema, _, sampler) => membersFor(schema, sampler, (schema.maxProperties ?? 0) + 1)),
  propertyNames: (place, sampler) => Object.keys(place.schema.propertyNames ?? {}).map((rule) => nameBreak(place, rule, sampler)),
  additionalProperties: (place, sampler) =>
    place.schema.additionalProperties === false
      ? byValue('object', () => ({ ...membersAt(place), [unknownName]: halved }))(place, sampler)
      : [],
}

const unknownWord = 'vision-conformance'
const unknownName = 'vision_conformance'
const halved = 1.5

/** Never a scalar: stock parsers lawfully take "1" for 1, 1 for true, and some take a number for a text. */
const wrongFor = (types: readonly string[]): unknown => (types.includes('object') ? [[halved]] : { [unknownName]: [halved] })

const isWhole = ({ types }: Place): boolean => types.includes('integer') && !types.includes('number')

const requiredBreaks = (place: Place, { required = [] }: Schema): readonly Broken[] =>
  required.map((name) => {
    const valid = place.valid('object')
    const steps = [...place.steps, name]
    return { more: name, steps, valid, broken: removed(valid, steps) }
  })

function tagBreak(place: Place): readonly Broken[] {
  const valid = place.valid('object')
  const steps = [...place.steps, place.schema.discriminator?.propertyName ?? '']
  return [{ more: '', steps, valid, broken: replaced(valid, steps, unknownWord) }]
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

const itemsFor = (schema: Schema, sampler: Sampler, count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, nth) => sampler.sample(schema.items ?? {}, '', undefined, nth))

const membersAt = (place: Place): Body => at(place.valid('object'), place.steps) as Body

const membersFor = (schema: Schema, sampler: Sampler, count: number): Body =>
  Object.fromEntries(sampler.names(schema, count).map((name) => [name, memberOf(schema, sampler, name)]))

const memberOf = ({ additionalProperties }: Schema, sampler: Sampler, name: string): unknown =>
  typeof additionalProperties === 'object' ? sampler.sample(additionalProperties, name) : halved

/** One more member, of a name that breaks this rule for names. */
function nameBreak(place: Place, rule: string, sampler: Sampler): Broken {
  const { pattern = '', maxLength = 0 } = place.schema.propertyNames ?? {}
  const name = rule === 'pattern' ? unlike(pattern) : rule === 'maxLength' ? 'v'.repeat(maxLength + 1) : null
  if (name === null) throw new Error(`no request is known that breaks propertyNames by ${rule}, at ${place.path}`)
  const valid = place.valid('object')
  const steps = [...place.steps, name]
  return { more: rule, steps, valid, broken: replaced(valid, steps, memberOf(place.schema, sampler, name)) }
}
