/** Whether arguments fit the schema of their function: the keywords that our own functions use. JSON Schema Validation 6, https://json-schema.org/draft/2020-12/json-schema-validation */
import { type Json, type JsonObject, isObject } from '../../src/wire/json.ts'
import type { Schema } from './functions.ts'

export interface Misfit {
  /** JSON pointer into the arguments. */
  readonly pointer: string
  readonly wanted: string
}

const isOfType: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => isObject(value),
}

/** The first place at which a value departs from the schema; null: it fits. */
export function misfit(schema: Schema, value: Json, pointer = ''): Misfit | null {
  if (isOfType[schema.type]?.(value) === false) return { pointer, wanted: `${/^[aio]/.test(schema.type) ? 'an' : 'a'} ${schema.type}` }
  if (schema.enum !== undefined && !schema.enum.includes(value as string)) return { pointer, wanted: `one of ${schema.enum.join(', ')}` }
  if (isObject(value)) return misfitOfObject(schema, value, pointer)
  if (!Array.isArray(value) || schema.items === undefined) return null
  const { items } = schema
  return (value as readonly Json[]).reduce<Misfit | null>(
    (found, item, at) => found ?? misfit(items, item, `${pointer}/${String(at)}`),
    null,
  )
}

function misfitOfObject(
  { properties = {}, required = [], additionalProperties }: Schema,
  value: JsonObject,
  pointer: string,
): Misfit | null {
  const missing = required.find((name) => !(name in value))
  if (missing !== undefined) return { pointer: `${pointer}/${missing}`, wanted: `a member named ${missing}` }
  for (const [name, member] of Object.entries(value)) {
    const schema = properties[name]
    if (schema === undefined && additionalProperties === false) return { pointer: `${pointer}/${name}`, wanted: 'no such member' }
    const found = schema === undefined ? null : misfit(schema, member, `${pointer}/${name}`)
    if (found !== null) return found
  }
  return null
}
