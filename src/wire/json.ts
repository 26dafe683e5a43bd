/**
 * JSON texts as RFC 8259 defines them (https://www.rfc-editor.org/rfc/rfc8259), read with what `JSON.parse` passes over in silence:
 * duplicate names, numbers that a double cannot hold, a byte order mark, bytes that are not UTF-8.
 */
import { type JsonScan, scanJson } from './json-scan.ts'
import type { JsonFault } from './json-tokens.ts'
import { type Range, bomAt } from './sse.ts'
import { readUtf8 } from './utf8.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

export interface JsonText {
  /** Undefined where the text is not JSON, or has too many values or too deep ones to be worth one. */
  readonly value: Json | undefined
  /** How many values it holds, as far as it was read. */
  readonly values: number
  /** Why there is no value; null: there is one. */
  readonly fault: JsonFault | null
  /** Names that stand twice in one object, each with its offset. */
  readonly duplicates: JsonScan['duplicates']
  /** Numbers beyond the reach or the precision of a double. */
  readonly hugeNumbers: JsonScan['hugeNumbers']
  /** Offsets of what is not UTF-8 in a text that has a value. */
  readonly invalidUtf8At: readonly number[]
  readonly bom: boolean
}

/** Reads one JSON text. Total. Offsets are bytes from the start of `bytes`. */
export function readJson(bytes: Uint8Array): JsonText {
  const bom = bomAt(bytes, 0)
  const { fault, values, duplicates, hugeNumbers } = scanJson(bytes, bom ? 3 : 0)
  // Of what is no JSON no text is made: bodies of any size are.
  if (fault !== null) return { value: undefined, values, fault, duplicates, hugeNumbers, invalidUtf8At: [], bom }
  const { text, invalidAt } = readUtf8(bytes, bom ? 3 : 0)
  return { value: JSON.parse(text) as Json, values, fault, duplicates, hugeNumbers, invalidUtf8At: invalidAt, bom }
}

/**
 * The bytes of the value that a JSON pointer names (RFC 6901, https://www.rfc-editor.org/rfc/rfc6901#section-4), half-open; null where the text
 * has no value at all, or none there. Of a name given twice the last counts, as for JSON.parse.
 */
export function placeOf(bytes: Uint8Array, pointer: string): Range | null {
  if (pointer !== '' && !pointer.startsWith('/')) return null
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const scan = scanJson(bytes, bomAt(bytes, 0) ? 3 : 0, path)
  return scan.fault === null ? scan.place : null
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The items of an array; none of anything else. */
export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])

/** The member at a path of names and indexes; undefined where there is none. */
export function memberAt(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Readonly<Record<string | number, Json>>)[step]
  }
  return at
}
