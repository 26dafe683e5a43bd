/** JSON as this endpoint reads it: RFC 8259, https://www.rfc-editor.org/rfc/rfc8259 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const itemsOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])
export const objectsOf = (value: Json | undefined): readonly JsonObject[] => itemsOf(value).filter(isObject)
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
export const numberOf = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null)

/** The object without some of its members. */
export const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

/** Deeper than any request has a use for, and shallow enough for every walk over it. */
const deepest = 200

export type Parsed = { readonly kind: 'json'; readonly value: Json } | { readonly kind: 'not-json'; readonly why: string }

/** Reads a body. It never throws, whatever the bytes. */
export function parseBody(bytes: Uint8Array): Parsed {
  if (bytes.length === 0) return { kind: 'not-json', why: 'The request has no body.' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { kind: 'not-json', why: 'The body is not valid UTF-8.' }
  }
  if (depthOf(text) > deepest) return { kind: 'not-json', why: `The body is nested deeper than ${String(deepest)} levels.` }
  try {
    return { kind: 'json', value: JSON.parse(text) as Json }
  } catch {
    return { kind: 'not-json', why: 'The body could not be parsed as JSON.' }
  }
}

/** How deep arrays and objects nest, found without parsing, since walks over what was parsed would overflow. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) at = endOfString(text, at)
    else if (unit === 0x5b || unit === 0x7b) most = Math.max(most, ++depth)
    else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return most
}

/** Where the string ends that begins there, at its closing quote, or with the text. Pictures are strings of megabytes. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}

/** Half a surrogate pair has no UTF-8: U+FFFD takes its place. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
