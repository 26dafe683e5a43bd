/** An object that response_format asked for, in the reasoning and not in the content. No document describes the member of the reasoning. */
import type { Reading } from '../../src/reading/reading.ts'
import { isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'

export const isJsonObject = (text: string): boolean => isObject(readJson(utf8Bytes(text)).value)

/** An object has few braces within; each costs one parse of what follows. */
const MAX_BRACES = 50

/** The object that a text is, or that it ends with: a model may have reasoned first. */
function objectAtEnd(text: string): string | null {
  const trimmed = text.trim()
  if (!trimmed.endsWith('}')) return null
  let at = trimmed.length
  for (let tried = 0; tried < MAX_BRACES && at > 0; tried += 1) {
    at = trimmed.lastIndexOf('{', at - 1)
    if (at === -1) return null
    if (isJsonObject(trimmed.slice(at))) return trimmed.slice(at)
  }
  return null
}

/** The object that the reasoning of a finished response without text and calls is, or ends with; null: there is none. */
export function objectInReasoning(reading: Reading): string | null {
  const choice = reading.completion?.choices[0]
  if (choice === undefined || choice.finishes.at(-1)?.value !== 'stop') return null
  const isEmpty = choice.content === '' && choice.refusal === '' && choice.calls.length === 0
  return isEmpty ? objectAtEnd(choice.reasoning) : null
}

/** The same request again, and without response_format. */
export const againOf = (name: string): string => `${name}-again`
export const controlOf = (name: string): string => `${name}-control`
