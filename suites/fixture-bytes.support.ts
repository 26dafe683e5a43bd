/** Bytes as lines of text: printable UTF-8 as it is, everything else as `\n`, `\r`, `\t`, `\\` or `\xff`. For tests only. */
import { utf8Bytes } from '../src/wire/utf8.ts'

const named: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, '\\': 0x5c }
const names: ReadonlyMap<number, string> = new Map(Object.entries(named).map(([letter, byte]) => [byte, `\\${letter}`]))

/** The bytes that a text with escapes stands for. Throws on an escape that is none. */
export function unescaped(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (const [unit] of text.matchAll(/\\x[\da-f]{2}|\\?[\s\S]/gu)) {
    if (unit.startsWith('\\x') && unit.length === 4) bytes.push(Number.parseInt(unit.slice(2), 16))
    else if (unit.startsWith('\\')) {
      const byte = named[unit.slice(1)]
      if (byte === undefined) throw new Error(`"${unit}" is no escape`)
      bytes.push(byte)
    } else bytes.push(...utf8Bytes(unit))
  }
  return new Uint8Array(bytes)
}

/**
 * Bytes as lines of at most `width` units, which joined give the bytes again. A line ends after line ends of the wire and before `"choices"`,
 * where one must, after the last comma. None begins or ends with a space: editors would lose it.
 */
export function escapedLines(bytes: Uint8Array, width: number): readonly string[] {
  const lines: string[] = []
  let line: string[] = []
  const flush = (count = line.length): void => {
    const taken = line.slice(0, count)
    line = line.slice(count)
    if (taken.length > 0) lines.push(guarded(taken))
  }
  const units = unitsOf(bytes)
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1] ?? ''
    if (width !== Infinity && (before === '\\n' || before === '\\r') && unit !== '\\n' && unit !== '\\r') flush()
    else if (width !== Infinity && unit === '"' && line.length > width / 2 && units.slice(at, at + 9).join('') === '"choices"') flush()
    else if (line.join('').length + unit.length > width - 6) flush(line.lastIndexOf(',') + 1 || line.length)
    line.push(unit)
  }
  flush()
  return lines
}

const guarded = (units: readonly string[]): string =>
  units.map((unit, at) => (unit === ' ' && (at === 0 || at === units.length - 1) ? '\\x20' : unit)).join('')

/** What stands as it is, besides ASCII: letters, numbers, punctuation and symbols, but no mark, no format character and no other space. */
const visible = /^[\p{L}\p{N}\p{P}\p{S}]$/u

/** One unit a character that is shown, or one a byte that is escaped. */
function unitsOf(bytes: Uint8Array): readonly string[] {
  const units: string[] = []
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    const character = decoded(bytes.subarray(at, at + length))
    const isShown = character !== null && character !== '\\' && (character === ' ' || visible.test(character))
    units.push(isShown ? character : (names.get(first) ?? `\\x${first.toString(16).padStart(2, '0')}`))
    at += isShown ? length : 1
  }
  return units
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The one character that the bytes are; null where they are none, or several. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = strict.decode(bytes)
    return /^[\s\S]$/u.test(text) ? text : null
  } catch {
    return null
  }
}
