/** Values that an instruction spells out: `city set to "Paris" and days set to 3`. */
import type { Json, JsonObject } from './json.ts'

const setTo = /["'`]?\b([A-Za-z_]\w*)["'`]? (?:(?:set to|equal to|is|being)\b|=) ?/g

/** Members and their JSON values, in the order of the text. */
export function valuesIn(text: string): JsonObject {
  const values: Record<string, Json> = {}
  let from = 0
  for (const match of text.matchAll(setTo)) {
    const at = match.index + match[0].length
    if (match.index < from) continue
    const { value, length } = valueAt(text.slice(at))
    values[match[1] ?? ''] = value
    from = at + length
  }
  return values
}

const scalar = /^(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/

function valueAt(text: string): { readonly value: Json; readonly length: number } {
  const plain = scalar.exec(text)?.[0]
  const json = plain ?? nestedAt(text)
  const parsed = json === null ? null : parse(json)
  if (json !== null && parsed !== null) return { value: parsed.value, length: json.length }
  const word = /^[^\s,.;]*/.exec(text)?.[0] ?? ''
  return { value: word, length: word.length }
}

function parse(text: string): { readonly value: Json } | null {
  try {
    return { value: JSON.parse(text) as Json }
  } catch {
    return null
  }
}

/** The array or object at the beginning of a text. */
function nestedAt(text: string): string | null {
  if (!/^[[{]/.test(text)) return null
  let depth = 0
  for (const { 0: unit, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (unit === '[' || unit === '{') depth++
    else if (unit === ']' || unit === '}') depth--
    if (depth === 0) return text.slice(0, index + 1)
  }
  return null
}
