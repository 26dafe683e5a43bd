import { describe, expect, test } from 'vitest'
import { type Schema, type Schemas, requestRef, requestSchemas } from '../../generated/request-schema.ts'
import { problems } from '../../contract/validate.ts'
import { companions, turns } from './companions.ts'
import type { Defect, Scope } from './defect.ts'
import { exotic, lenient } from './lenience.ts'
import { schemaDefects } from './schema.ts'

const scope: Scope = { model: 'm', maxTokens: 'max_tokens', temperature: 0, room: 256 }
const madeFrom = (schemas: Schemas): readonly Defect[] => schemaDefects(schemas, requestRef, scope)
const all = madeFrom(requestSchemas)
const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))

/** What the validator calls it where several keywords break at once, or one is told by another. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = {
  // A value of another type is not among the listed ones either, and the list says more.
  type: ['enum', 'const'],
  // The branch is chosen by its tag before the constant is asked.
  const: ['enum'],
  discriminator: ['enum'],
}

describe.each([
  ['as most servers are asked', scope],
  ['as reasoning models are asked', { ...scope, maxTokens: 'max_completion_tokens', temperature: null, extraBody: { top_k: 5 } }],
] as const)('%s', (_, asked) => {
  const made = schemaDefects(requestSchemas, requestRef, asked)
  test.each(made.map((one) => [one.id, one] as const))('%s: valid before, broken in this alone', (_id, defect) => {
    expect(problems('request', defect.valid)).toEqual([])
    const found = problems('request', read(defect.broken))
    expect(found.map(({ pointer }) => pointer)).toEqual([defect.pointer])
    expect([defect.keyword, ...(alsoNamed[defect.keyword] ?? [])]).toContain(found[0]?.keyword)
    const place = stepsOf(defect.pointer)
    expect(blanked(read(defect.broken), place)).toEqual(blanked(defect.valid, place))
    expect(read(defect.broken)).not.toEqual(defect.valid)
  })
})

/** The value with null in that place, whatever stands there. */
function blanked(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return null
  if (Array.isArray(value)) return value.map((item: unknown, place) => (String(place) === step ? blanked(item, rest) : item))
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [step]: blanked(object[step] ?? {}, rest) }
}
const stepsOf = (pointer: string | null): readonly string[] =>
  (pointer ?? '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** How often each keyword that can be broken occurs in what the request reaches, counted where it is written and not by walking places. */
function occurrences(schemas: Schemas): Readonly<Record<string, number>> {
  return tally(JSON.parse(JSON.stringify(schemas[requestRef])) as Schema)

  function tally(schema: Schema): Record<string, number> {
    if (schema.$ref !== undefined) return tally(schemas[schema.$ref] ?? {})
    const { properties = {}, items, additionalProperties, propertyNames, oneOf = [], then, required = [] } = schema
    const whole = [schema.type ?? []].flat()
    const own = {
      required: required.length,
      type: (schema.type === undefined ? 0 : 1) + (whole.includes('integer') ? 1 : 0),
      propertyNames: Object.keys(propertyNames ?? {}).length,
      ...Object.fromEntries(
        Object.keys(schema)
          .filter((keyword) => !/^(\$ref|properties|items|additionalProperties|propertyNames|oneOf|if|then|required|type)$/.test(keyword))
          .map((keyword) => [keyword, 1]),
      ),
    }
    const below = [...Object.values(properties), ...oneOf, ...[items, then].filter((one) => one !== undefined)]
    const open = typeof additionalProperties === 'object' ? [additionalProperties] : []
    return [...below, ...open].map(tally).reduce(sum, own)
  }
}
const sum = (one: Record<string, number>, other: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]),
  )

test('each keyword is broken as often as it occurs', () => {
  const broken = all.map(({ keyword }) => ({ [keyword]: 1 })).reduce<Record<string, number>>(sum, {})
  expect(broken).toEqual(occurrences(requestSchemas))
  expect(Object.keys(broken).length).toBeGreaterThan(10)
})

describe('a constraint that is added is broken without being listed', () => {
  const withField = (name: string, schema: Schema): Schemas => {
    const root = requestSchemas[requestRef] ?? {}
    return { ...requestSchemas, [requestRef]: { ...root, properties: { ...root.properties, [name]: schema } } }
  }
  const added = (schema: Schema): readonly (readonly [string, unknown])[] => {
    const known = new Set(all.map(({ id }) => id))
    return madeFrom(withField('shade', schema))
      .filter(({ id }) => !known.has(id))
      .map(({ id, broken }) => [id, (read(broken) as Record<string, unknown>)['shade']])
  }
  const object = { vision_conformance: [1.5] }
  test.each<readonly [Schema, readonly (readonly [string, unknown])[]]>([
    [
      { type: 'number', maximum: 3 },
      [
        ['/shade type', object],
        ['/shade maximum', 3.1],
      ],
    ],
    [
      { type: 'integer', minimum: 5 },
      [
        ['/shade type', object],
        ['/shade type fraction', 1.5],
        ['/shade minimum', 4],
      ],
    ],
    [
      { type: 'string', minLength: 2 },
      [
        ['/shade type', object],
        ['/shade minLength', 'v'],
      ],
    ],
    [
      { type: ['string', 'null'], pattern: '^[a-z]+$' },
      [
        ['/shade type', object],
        ['/shade pattern', 'not a name!'],
      ],
    ],
    [{ type: 'boolean' }, [['/shade type', object]]],
    [
      { type: 'object', required: ['a'], properties: { a: { type: 'string', enum: ['x', 'y'] } }, additionalProperties: false },
      [
        ['/shade type', [[1.5]]],
        ['/shade required a', {}],
        ['/shade additionalProperties', { a: 'x', vision_conformance: 1.5 }],
        ['/shade/a type', { a: object }],
        ['/shade/a enum', { a: 'vision-conformance' }],
      ],
    ],
  ])('%j', (schema, wanted) => {
    expect(added(schema)).toEqual(wanted)
  })

  test('a keyword that nobody has said how to break stops the work', () => {
    const odd: Schema = { type: 'array', anyOf: [{ minItems: 1 }] }
    expect(() => madeFrom(withField('shade', odd))).toThrow('no request is known that breaks anyOf, at /shade')
  })
})

test('ids are unique', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('what is said of a place is said of one that there is', () => {
  const ids = all.map(({ id }) => id)
  for (const { id, reason } of [...lenient, ...exotic])
    expect(
      ids.filter((one) => id.test(one)),
      reason,
    ).not.toEqual([])
  for (const path of [...Object.keys(companions), ...Object.keys(turns)])
    expect(
      ids.filter((one) => one.startsWith(path)),
      path,
    ).not.toEqual([])
})

test('defects of one place have one twin for each JSON type that stands there', () => {
  const controls = (path: string): number =>
    new Set(all.filter(({ id }) => id.startsWith(`${path} `)).map(({ valid }) => JSON.stringify(valid))).size
  expect(controls('/temperature')).toBe(1)
  expect(controls('/stop')).toBe(2)
})
