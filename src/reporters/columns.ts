/**
 * Text in the columns of a terminal: string-width knows how many a character takes (UAX 11, https://www.unicode.org/reports/tr11/, and emoji
 * sequences), wrap-ansi where a line breaks. Texts come without controls: visible.ts.
 */
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Columns that a text without controls takes. */
export const widthOf = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true })

/** A text filled with blanks to so many columns. */
export const filled = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)))

/** A text cut to so many columns, with an ellipsis where something is lost. */
export function fitted(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  const [head = ''] = wrapAnsi(text, Math.max(1, columns - 1), { hard: true, wordWrap: false, trim: false }).split('\n')
  return widthOf(head) < columns ? `${head}…` : '…'
}

/** A paragraph in lines of at most so many columns, broken at blanks, and within a word only where it has no line of its own. Text becomes NFC. */
export const wrapped = (text: string, columns: number): readonly string[] =>
  wrapAnsi(text, Math.max(1, columns), { hard: true }).split('\n')
