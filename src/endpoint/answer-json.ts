/** Answers as JSON: an object of the members that were asked for, or a value that fits a schema. */
import { coloursIn } from './colours.ts'
import { type Json, type JsonObject, isObject, itemsOf, numberOf, textOf } from './json.ts'
import { valuesIn } from './set-values.ts'

export const wantsJson = (instruction: string): boolean =>
  /\bJSON\b/.test(instruction) && /\b(?:answer|reply|respond|return|write|give|object)\b/i.test(instruction)

/** The members that the instruction sets or names; else the answer in words as the one member. */
export function objectFor(instruction: string, text: string): JsonObject {
  const set = valuesIn(instruction)
  if (Object.keys(set).length > 0) return set
  const named = [
    ...instruction.matchAll(/\b(?:key|member|field|property|keys|members|fields|properties)(?: named| called)? ["'`“]?([A-Za-z_]\w*)/gi),
  ]
  const quoted = [...instruction.matchAll(/["`“]([A-Za-z_]\w*)["`”]/g)]
  const names = [...new Set([...named, ...quoted].map((match) => match[1] ?? ''))].filter((name) => !ordinary.has(name.toLowerCase()))
  return names.length === 0 ? { answer: text } : Object.fromEntries(names.map((name) => [name, text]))
}
const ordinary = new Set([
  'and',
  'with',
  'whose',
  'that',
  'is',
  'are',
  'in',
  'of',
  'set',
  'for',
  'named',
  'called',
  'the',
  'a',
  'an',
  'only',
  'json',
])

/** A value that fits the schema, with what the instruction sets where it fits. */
export const fitting = (schema: JsonObject, instruction: string, text: string): Json =>
  make(schema, { root: schema, set: valuesIn(instruction), text, depth: 0 })

interface Making {
  readonly root: JsonObject
  readonly set: JsonObject
  readonly text: string
  readonly depth: number
}

const deepest = 12

function make(schema: Json | undefined, making: Making): Json {
  if (!isObject(schema) || making.depth > deepest) return null
  const inner = { ...making, depth: making.depth + 1 }
  if (typeof schema['$ref'] === 'string') return make(resolve(schema['$ref'], making.root), inner)
  if ('const' in schema) return schema['const'] ?? null
  if (Array.isArray(schema['enum'])) return fromList(schema['enum'] as readonly Json[], making.text)
  const alternatives = itemsOf(schema['anyOf'] ?? schema['oneOf'])
  if (alternatives.length > 0) return make(alternatives.find((one) => !isObject(one) || one['type'] !== 'null') ?? alternatives[0], inner)
  const joined = itemsOf(schema['allOf']).filter(isObject)
  if (joined.length > 0) return make({ ...schema, ...(Object.assign({}, ...joined) as JsonObject), allOf: [] }, inner)
  switch (typeOf(schema)) {
    case 'object':
      return object(schema, inner)
    case 'array':
      return Array.from({ length: numberOf(schema['minItems']) ?? 1 }, () => make(schema['items'] ?? { type: 'string' }, inner))
    case 'integer':
    case 'number':
      return number(schema, making.text)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return string(schema, making.text)
  }
}

const typeOf = (schema: JsonObject): string => {
  const { type } = schema
  if (typeof type === 'string') return type
  const named = itemsOf(type).find((one) => one !== 'null')
  return typeof named === 'string' ? named : 'properties' in schema ? 'object' : 'items' in schema ? 'array' : 'string'
}

function object(schema: JsonObject, making: Making): JsonObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const required = itemsOf(schema['required']).map(textOf)
  const names = [...new Set([...required, ...Object.keys(properties).filter((name) => name in making.set)])]
  return Object.fromEntries(
    names.map((name) => {
      const given = making.set[name]
      return [name, given !== undefined && fits(given, properties[name]) ? given : make(properties[name] ?? {}, making)]
    }),
  )
}

/** Whether a value that was asked for may stand under a schema, so far as its type and its list of values tell. */
function fits(value: Json, schema: Json | undefined): boolean {
  if (!isObject(schema)) return true
  if (Array.isArray(schema['enum'])) return (schema['enum'] as readonly Json[]).includes(value)
  switch (typeOf(schema)) {
    case 'integer':
      return Number.isInteger(value)
    case 'number':
    case 'boolean':
    case 'string':
      return typeof value === typeOf(schema)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    default:
      return value === null
  }
}

/** The listed value that the answer in words names, else the first. */
function fromList(list: readonly Json[], text: string): Json {
  const words = text.toLowerCase().split(/\W+/)
  return list.find((value) => typeof value === 'string' && (value === text || words.includes(value.toLowerCase()))) ?? list[0] ?? null
}

function number(schema: JsonObject, text: string): number {
  const least = numberOf(schema['minimum']) ?? (numberOf(schema['exclusiveMinimum']) ?? -1e9 - 1) + 1
  const most = numberOf(schema['maximum']) ?? (numberOf(schema['exclusiveMaximum']) ?? 1e9 + 1) - 1
  const step = numberOf(schema['multipleOf']) ?? 1
  const named = Number(/-?\d+/.exec(text)?.[0] ?? 1)
  const scope = Math.min(Math.max(named, least), most)
  const rounded = Math.ceil(scope / step) * step
  return rounded > most ? rounded - step : rounded
}

const samples: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  time: '12:00:00Z',
  'date-time': '2026-01-31T12:00:00Z',
  email: 'reader@example.org',
  uri: 'https://example.org/',
  uuid: '00000000-0000-4000-8000-000000000000',
  hostname: 'example.org',
  ipv4: '192.0.2.1',
}

function string(schema: JsonObject, text: string): string {
  const sample = samples[textOf(schema['format'])]
  if (sample !== undefined) return sample
  const [colour, ...others] = coloursIn(text)
  const plain = colour !== undefined && others.length === 0 ? colour : text
  const least = numberOf(schema['minLength']) ?? 0
  return plain.padEnd(least, '.').slice(0, numberOf(schema['maxLength']) ?? Infinity)
}

function resolve(reference: string, root: JsonObject): Json {
  let at: Json = root
  for (const step of reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((name) => name !== '')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    at = isObject(at) ? (at[name] ?? null) : null
  }
  return at
}
