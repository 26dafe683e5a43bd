/** `tools`: how many, with which schemas, the choices that fit them, and whether one answer may hold several calls. */
import fc from 'fast-check'
import type { ChatRequest, FunctionObject, Tool } from '../../contract/request.ts'
import { type Feature, feature, members } from './feature.ts'

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
  .tuple(fc.option(parameters), fc.constantFrom<Pick<FunctionObject, 'description'>>({}, { description: 'Looks something up.' }))
  .map(([schema, described]) => ({ ...described, ...(schema === null ? {} : { parameters: schema }) }))

const toolOf = (name: string, rest: Omit<FunctionObject, 'name'> = {}): Tool => ({ type: 'function', function: { name, ...rest } })

/** The tool of a request whose aspects change tools, if none of them adds one. */
export const plainTool: Tool = toolOf('look_up')

/** Functions with names of their own. */
const tools = (least: number, most: number): fc.Arbitrary<readonly Tool[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...functionNames), details), { minLength: least, maxLength: most, selector: ([name]) => name })
    .map((pairs) => pairs.map(([name, rest]) => toolOf(name, rest)))

const choosing = (choice: (names: readonly string[]) => Pick<ChatRequest, 'tool_choice'>) =>
  tools(1, 4).map((list) => ({ tools: list, members: choice(list.map(({ function: { name } }) => name)) }))

/** With names that no other aspect gives; short, since each is paid for. */
const numbered = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((count) => ({ tools: Array.from({ length: count }, (_, at) => toolOf(`t${String(at)}`)) }))

const word: JsonSchema = { type: 'string', enum: ['celsius', 'fahrenheit'] }
const objectOf = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** One more function whose arguments have this schema. */
const taking = (parameters: JsonSchema) => fc.constant({ tools: [toolOf('take', { parameters })] })
/** One more function that says whether its schema is kept exactly. */
const exact = (strict: boolean | null) => fc.constant({ tools: [toolOf('exact', { parameters: objectOf({ unit: word }), strict })] })

const allowing = (mode: 'auto' | 'required', names: readonly string[]): NonNullable<ChatRequest['tool_choice']> => ({
  type: 'allowed_tools',
  allowed_tools: { mode, tools: names.map((name) => ({ type: 'function', function: { name } })) },
})

export const toolUse: readonly Feature[] = [
  feature('tools', {
    unchosen: choosing(() => ({})),
    auto: choosing(() => ({ tool_choice: 'auto' })),
    none: choosing(() => ({ tool_choice: 'none' })),
    required: choosing(() => ({ tool_choice: 'required' })),
    named: choosing((names) => ({ tool_choice: { type: 'function', function: { name: names.at(-1) ?? '' } } })),
    allowed: choosing((names) => ({ tool_choice: allowing('auto', names) })),
    'allowed-required': choosing((names) => ({ tool_choice: allowing('required', names) })),
  }),
  feature('tool-schema', {
    empty: taking(objectOf({})),
    enum: taking(objectOf({ unit: word })),
    'nested-enum': taking(objectOf({ place: objectOf({ unit: word }) })),
    'enum-of-items': taking(objectOf({ units: { type: 'array', items: word } })),
    alternatives: taking(objectOf({ unit: { anyOf: [word, { type: 'null' }] } })),
    definitions: taking({ ...objectOf({ unit: { $ref: '#/$defs/unit' } }), $defs: { unit: word } }),
  }),
  feature('tool-strict', { false: exact(false), true: exact(true), null: exact(null) }),
  // Last: what is beyond the most that a request may have is left out.
  feature('tool-count', { six: numbered(6, 10), many: numbered(65, 100), most: numbered(128, 128) }, ['many', 'most']),
  feature('parallel_tool_calls', { true: members({ parallel_tool_calls: true }), false: members({ parallel_tool_calls: false }) }),
]
