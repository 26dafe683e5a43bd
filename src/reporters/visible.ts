/**
 * What an endpoint sent, made harmless to look at: every character that moves a cursor, turns the direction of text, takes no room or
 * is no character at all stands as its escape. Markup is the business of the format that carries the text.
 */

/** Controls, format characters, lone surrogates, line and paragraph separators, noncharacters. Tab and line feed among them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{fdd0}-\u{fdef}\ufffe\uffff]|[\u{1fffe}-\u{10ffff}]/gu

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  // The last two code points of each plane are noncharacters; between them lie characters that may be shown.
  if (code > 0xffff && (code & 0xfffe) !== 0xfffe && !/\p{Cf}/u.test(character)) return character
  return named[character] ?? (code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`)
}

/** For one line: line feeds and tabs are escaped too. */
export const visibleLine = (text: string): string => text.replace(unseen, escaped)

/** For text that keeps its lines: line feeds and tabs stay, CR LF included as an escape and a line feed. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => (character === '\n' || character === '\t' ? character : escaped(character)))

/**
 * What machines that run CI take from a log for a command: `##vso[` of Azure Pipelines and `##[` of GitHub wherever they stand, `##teamcity[`, `::` of
 * GitHub at the beginning of a line, markers of GitLab's sections. One character of each is escaped, as JSON would.
 */
export const withoutCommands = (text: string): string =>
  text
    .replace(/##(?=\[|vso\[|teamcity\[)/gi, '\\u0023#')
    .replace(/^([ \t]*):(?=:)/gm, '$1\\u003a')
    .replace(/section_(?=(?:start|end):)/g, 'section\\u005f')

/** Text in turns with what had to be escaped in it, in order: for formats that can set escapes apart. */
export function withEscapes(text: string): readonly { readonly text: string; readonly isEscape: boolean }[] {
  const parts: { readonly text: string; readonly isEscape: boolean }[] = []
  let shown = 0
  for (const { 0: found, index } of text.matchAll(unseen)) {
    const escape = found === '\n' || found === '\t' ? found : escaped(found)
    if (escape === found) continue
    if (index > shown) parts.push({ text: text.slice(shown, index), isEscape: false })
    const last = parts.at(-1)
    if (last?.isEscape === true) parts[parts.length - 1] = { text: last.text + escape, isEscape: true }
    else parts.push({ text: escape, isEscape: true })
    shown = index + found.length
  }
  if (shown < text.length) parts.push({ text: text.slice(shown), isEscape: false })
  return parts
}

/** At most `most` UTF-16 units of a text, never half of a pair; says how many are left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  return `${kept}… (${String(text.length - kept.length)} more characters)`
}

/** What may be Base64 that is longer than anybody reads: the payload of a data URI, or what stands as one. */
const longBase64 = /[A-Za-z0-9+/]{120,}={0,2}/g

/** A text in turns, long Base64 set apart, in order and without loss. */
export function base64Apart(text: string): readonly { readonly text: string; readonly isBase64: boolean }[] {
  const turns: { readonly text: string; readonly isBase64: boolean }[] = []
  let shown = 0
  for (const { 0: found, index } of text.matchAll(longBase64)) {
    if (!isMixed(found)) continue
    turns.push({ text: text.slice(shown, index), isBase64: false }, { text: found, isBase64: true })
    shown = index + found.length
  }
  return [...turns, { text: text.slice(shown), isBase64: false }]
}

/** What is looked through for Base64, UTF-16 units: more than any format shows of a text. */
const MAX_LOOKED = 1_000_000

/** The same text with long Base64 cut to its first characters. */
export const withoutBase64 = (text: string): string =>
  text.length > MAX_LOOKED ? `${folded(text.slice(0, MAX_LOOKED))}${text.slice(MAX_LOOKED)}` : folded(text)

const folded = (text: string): string =>
  base64Apart(text)
    .map((turn) => (turn.isBase64 ? `${turn.text.slice(0, 16)}…[${String(turn.text.length)} characters of Base64]` : turn.text))
    .join('')

/** A word repeated, or a run of one letter, is something to read. */
const isMixed = (run: string): boolean => /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run)
