/** Where in a JSON text a value stands that a pointer names: RFC 6901, https://www.rfc-editor.org/rfc/rfc6901#section-4. */
import { readJson } from './json.ts'
import { type Range, bomAt } from './sse.ts'
import { readUtf8 } from './utf8.ts'

const quote = 0x22
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d
const opens = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b
const closes = (byte: number | undefined): boolean => byte === 0x7d || byte === 0x5d

/** The bytes of the value, half-open; null where the text is not JSON or has no such value. Of a name that stands twice the last counts, as for JSON.parse. */
export function placeOf(bytes: Uint8Array, pointer: string): Range | null {
  if (readJson(bytes).value === undefined || (pointer !== '' && !pointer.startsWith('/'))) return null
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  let at: number | null = spaceEnd(bytes, bomAt(bytes, 0) ? 3 : 0)
  for (const step of steps) {
    at = stepInto(bytes, at, step)
    if (at === null) return null
  }
  return { from: at, to: valueEnd(bytes, at) }
}

/** Where the member or item begins that the step names; the text is known to be JSON. */
function stepInto(bytes: Uint8Array, container: number, step: string): number | null {
  if (!opens(bytes[container])) return null
  const isObject = bytes[container] === 0x7b
  let found: number | null = null
  let at = spaceEnd(bytes, container + 1)
  for (let index = 0; !closes(bytes[at]); index += 1) {
    let name = String(index)
    if (isObject) {
      const end = valueEnd(bytes, at)
      name = JSON.parse(readUtf8(bytes, at, end).text) as string
      at = spaceEnd(bytes, spaceEnd(bytes, end) + 1)
    }
    if (name === step) found = at
    at = spaceEnd(bytes, valueEnd(bytes, at))
    if (bytes[at] === 0x2c) at = spaceEnd(bytes, at + 1)
  }
  return found
}

function spaceEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (isSpace(bytes[at])) at += 1
  return at
}

/** Without recursion, so that no depth can hurt. */
function valueEnd(bytes: Uint8Array, from: number): number {
  let depth = 0
  for (let at = from; at < bytes.length;) {
    const byte = bytes[at]
    if (byte === quote) at = stringEnd(bytes, at)
    else if (opens(byte) || closes(byte)) {
      depth += opens(byte) ? 1 : -1
      at += 1
    } else {
      at += 1
      const next = bytes[at]
      if (depth === 0 && (next === 0x2c || closes(next) || isSpace(next))) return at
      continue
    }
    if (depth === 0) return at
  }
  return bytes.length
}

function stringEnd(bytes: Uint8Array, from: number): number {
  let at = from + 1
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === 0x5c ? 2 : 1
  return Math.min(bytes.length, at + 1)
}
