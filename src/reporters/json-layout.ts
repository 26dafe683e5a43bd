/** JSON laid out over lines without loss: numbers, escapes and members that stand twice stay as they were sent. */

/** Each line is indented by its depth: deep lists would take many times their own bytes, and nobody reads them. */
const MAX_GROWTH = 8
/** Shorter texts may grow as they like, characters. */
const SMALL = 10_000

/** Null: it is no JSON, holds nothing to lay out, or is nested so deep that it grows more than eight times. */
export function laidOut(text: string): string | null {
  const trimmed = text.trim()
  if (!/^[[{]/.test(trimmed)) return null
  try {
    JSON.parse(trimmed)
  } catch {
    return null
  }
  return withLines(trimmed)
}

/** A string, a mark of structure, blanks, or anything else up to the next of them. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\s+|[^"{}[\],:\s]+/gs

function withLines(text: string): string | null {
  const parts: string[] = []
  let length = 0
  let depth = 0
  let isEmpty = false
  const line = (): string => {
    length += 1 + 2 * depth
    return `\n${'  '.repeat(depth)}`
  }
  for (const [found] of text.matchAll(token)) {
    if (length > SMALL && length > MAX_GROWTH * text.length) return null
    if (/^\s/.test(found)) continue
    const closes = found === '}' || found === ']'
    if (closes) depth -= 1
    if ((isEmpty && !closes) || (!isEmpty && closes)) parts.push(line())
    isEmpty = found === '{' || found === '['
    if (isEmpty) depth += 1
    parts.push(found === ':' ? ': ' : found === ',' ? `,${line()}` : found)
  }
  return parts.join('')
}
