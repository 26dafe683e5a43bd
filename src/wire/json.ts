/**
 * JSON texts as RFC 8259 defines them (https://www.rfc-editor.org/rfc/rfc8259), read with what `JSON.parse` passes over in silence:
 * duplicate names, numbers that a double cannot hold, a byte order mark, bytes that are not UTF-8.
 */
import { scanJson, type JsonFault, type JsonScan } from './json-scan.ts'
import { bomAt } from './sse.ts'
import { readUtf8 } from './utf8.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

export interface JsonText {
  /** Undefined where the text is not JSON, or too deep to be worth a value. */
  readonly value: Json | undefined
  /** Why there is no value; null: there is one. */
  readonly fault: JsonFault | null
  /** Names that stand twice in one object, each with its offset. */
  readonly duplicates: JsonScan['duplicates']
  /** Numbers beyond the reach or the precision of a double. */
  readonly hugeNumbers: JsonScan['hugeNumbers']
  readonly invalidUtf8At: readonly number[]
  readonly bom: boolean
}

/** Deeper than this a text has no value: the readers that clients use would be at risk, and nothing in the contract needs ten. */
export const deepest = 500

const clean = { fault: null, duplicates: [], hugeNumbers: [], invalidUtf8At: [], bom: false } as const

/** Reads one JSON text. Total. Offsets are bytes from the start of `bytes`. */
export function readJson(bytes: Uint8Array): JsonText {
  const bom = bomAt(bytes, 0)
  const { text, invalidAt } = readUtf8(bytes, bom ? 3 : 0)
  const glance = glanceAt(bytes)
  if (!bom && invalidAt.length === 0 && !glance.suspicious) {
    const value = parsed(text)
    if (value !== undefined && countNames(value) === glance.names) return { value, ...clean }
  }
  const scan = scanJson(bytes, bom ? 3 : 0)
  const tooDeep: JsonFault | null =
    scan.depth > deepest ? { at: 0, problem: `nested ${String(scan.depth)} deep, more than the ${String(deepest)} that are read` } : null
  const fault = scan.fault ?? tooDeep
  const value = fault === null ? parsed(text) : undefined
  return { value, fault, duplicates: scan.duplicates, hugeNumbers: scan.hugeNumbers, invalidUtf8At: invalidAt, bom }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/**
 * One cheap pass: how many names the text has (colons outside strings), and whether anything in it calls for the careful scan.
 * About a nanosecond a byte, so that each chunk of a long stream can be asked.
 */
function glanceAt(bytes: Uint8Array): { readonly names: number; readonly suspicious: boolean } {
  let names = 0
  let depth = 0
  let digits = 0
  let inString = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (inString) {
      if (byte === 0x5c) at += 1
      else if (byte === 0x22) inString = false
      continue
    }
    if (byte >= 0x30 && byte <= 0x39) {
      digits += 1
      if (digits > 15) return { names, suspicious: true }
      continue
    }
    if ((byte === 0x65 || byte === 0x45) && digits > 0) return { names, suspicious: true }
    if (byte !== 0x2e) digits = 0
    if (byte === 0x22) inString = true
    else if (byte === 0x3a) names += 1
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1
      if (depth > deepest) return { names, suspicious: true }
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1
  }
  return { names, suspicious: false }
}

function countNames(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0
  let names = 0
  if (isArray(value)) for (const item of value) names += countNames(item)
  else
    for (const name in value) {
      names += 1
      const member = value[name]
      if (typeof member === 'object') names += countNames(member)
    }
  return names
}

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value)

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
