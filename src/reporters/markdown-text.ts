/** Text made harmless in GitHub Flavored Markdown (https://github.github.com/gfm/): what an endpoint wrote stands in code, where nothing is markup. */
import { largest } from '../model/extremes.ts'
import { cut, visible, visibleLine } from './visible.ts'

/** A longer run of backticks than any in the text (GFM 4.5, 6.3). */
const fence = (text: string, shortest: number): string =>
  '`'.repeat(
    largest(
      [...text.matchAll(/`+/g)].map(([run]) => run.length + 1),
      shortest,
    ),
  )

/**
 * One line of an endpoint's text as a code span, fit for a table's cell too: there a bar ends even code (GFM 4.10), and a backslash before it is read in more than
 * one way. So it stands as its escape.
 */
export function code(text: string, most: number, where: 'cell' | 'line' = 'line'): string {
  const line = visibleLine(cut(text, most)).trim()
  if (line === '') return ''
  const ticks = fence(line, 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  const span = `${ticks}${pad}${line}${pad}${ticks}`
  return where === 'cell' ? span.replaceAll('|', '\\u007c') : span
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' }

/**
 * A text of ours, every character that could be markup or begin a link escaped: those of HTML and tables by entities, which all renderers know, the others by a
 * backslash (GFM 6.1, 6.9).
 */
export const plain = (text: string, most = 1500): string =>
  visibleLine(cut(text, most)).replace(/[\\`*_[\]<>&|~#!@$]|:(?=\/\/)|(?<=www)\./gi, (character) => entities[character] ?? `\\${character}`)

/** Lines as they are, in a block of code. */
export function block(text: string, most: number): string {
  const shown = visible(cut(text, most))
  const ticks = fence(shown, 3)
  return `${ticks}sh\n${shown}\n${ticks}`
}

/** A link where the address is of the web and holds nothing that could end it; elsewhere its text alone. */
export const link = (address: string, text: string): string =>
  /^https?:\/\/[\w./?=&%#:;,+~-]+$/.test(address) ? `[${plain(text, 200)}](<${address}>)` : plain(text, 200)
