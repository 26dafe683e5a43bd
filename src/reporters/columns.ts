/** Text in the columns of a terminal. Widths as UAX 11 gives them (https://www.unicode.org/reports/tr11/): wide characters take two. */

/** First and last code points of East Asian Wide and Fullwidth blocks, and of the emoji that are shown as pictures. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26aa, 0x26ab],
  [0x26bd, 0x26be],
  [0x2705, 0x2705],
  [0x274c, 0x274e],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6fc],
  [0x1f7e0, 0x1f7f0],
  [0x1f90c, 0x1faff],
  [0x20000, 0x3fffd],
]

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/[\p{Mn}\p{Me}]/u.test(character)) return 0
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

/** Columns that a text without controls takes. */
export const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0)

/** A text filled with blanks to so many columns. */
export const filled = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)))

/** A text cut to so many columns, with an ellipsis where something is lost. */
export function fitted(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  const [head = ''] = broken(text, Math.max(1, columns - 1))
  return `${head}…`
}

/** A word in pieces of at most so many columns. */
function broken(word: string, columns: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const character of word) {
    const own = characterWidth(character)
    if (width + own > columns && piece !== '') {
      pieces.push(piece)
      piece = ''
      width = 0
    }
    piece += character
    width += own
  }
  return piece === '' ? pieces : [...pieces, piece]
}

/** A paragraph in lines of at most so many columns, broken at blanks, and within a word only where it has no line of its own. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((word) => (widthOf(word) > columns ? broken(word, columns) : [word]))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= columns) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}
