/** JSON laid out over lines without loss: numbers, escapes and members that stand twice stay as they were sent. */

/** Null: it is no JSON, or holds nothing to lay out. */
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

function withLines(text: string): string {
  const parts: string[] = []
  let depth = 0
  let isEmpty = false
  const line = (): string => `\n${'  '.repeat(depth)}`
  for (const [found] of text.matchAll(token)) {
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
