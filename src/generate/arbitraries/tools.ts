/** `tools` with the choices that fit them, and whether one answer may hold several calls. */
import fc from 'fast-check'
import type { ChatRequest, FunctionObject, Tool } from '../../contract/request.ts'
import { feature } from './feature.ts'

type JsonSchema = NonNullable<FunctionObject['parameters']>

/** Every name is lawful: 1 to 64 of a-z, A-Z, 0-9, _ and -. */
export const functionNames = ['look_up', 'f', 'get-weather', 'A1_b-2', 'n'.repeat(64), '0', '_'] as const

const property: fc.Arbitrary<JsonSchema> = fc.constantFrom<JsonSchema>(
  { type: 'string' },
  { type: 'integer', minimum: 0 },
  { type: 'number', description: 'Degrees.' },
  { type: 'boolean' },
  { type: 'string', enum: ['celsius', 'fahrenheit'] },
  { type: 'array', items: { type: 'string' } },
  { type: 'object', properties: { x: { type: 'number' }, y: { type: 'number' } }, required: ['x', 'y'], additionalProperties: false },
  { type: ['string', 'null'] },
)

const propertyNames = ['place', 'unit', 'a', 'größe', 'with space', '$ref_'] as const

/** A JSON Schema of an object, as `parameters` wants it: every member named in `required`, and no others, so that it is lawful where `strict` is true. */
export const parameters: fc.Arbitrary<JsonSchema> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...propertyNames), property), { maxLength: 4, selector: ([name]) => name })
  .map((pairs) => ({
    type: 'object',
    properties: Object.fromEntries(pairs),
    required: pairs.map(([name]) => name),
    additionalProperties: false,
  }))

const details: fc.Arbitrary<Omit<FunctionObject, 'name'>> = fc
  .tuple(
    fc.option(parameters),
    fc.constantFrom<Pick<FunctionObject, 'description'>>({}, { description: 'Looks something up.' }),
    fc.constantFrom<Pick<FunctionObject, 'strict'>>({}, { strict: false }, { strict: null }),
  )
  .map(([schema, described, strict]) => ({ ...described, ...(schema === null ? {} : { parameters: schema }), ...strict }))

/** Functions with names of their own. */
const tools = (least: number, most: number): fc.Arbitrary<readonly [names: readonly string[], tools: readonly Tool[]]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...functionNames), details), { minLength: least, maxLength: most, selector: ([name]) => name })
    .map((pairs) => [pairs.map(([name]) => name), pairs.map(([name, rest]) => ({ type: 'function', function: { name, ...rest } }))])

const parallel = fc.constantFrom<Pick<ChatRequest, 'parallel_tool_calls'>>(
  {},
  { parallel_tool_calls: true },
  { parallel_tool_calls: false },
)

const choosing = (choice: (names: readonly string[]) => Pick<ChatRequest, 'tool_choice'>) =>
  fc.tuple(tools(1, 4), parallel).map(([[names, list], several]) => ({ members: { tools: list, ...choice(names), ...several } }))

export const toolUse = feature('tools', {
  unchosen: choosing(() => ({})),
  auto: choosing(() => ({ tool_choice: 'auto' })),
  none: choosing(() => ({ tool_choice: 'none' })),
  required: choosing(() => ({ tool_choice: 'required' })),
  named: choosing((names) => ({ tool_choice: { type: 'function', function: { name: names.at(-1) ?? '' } } })),
})
