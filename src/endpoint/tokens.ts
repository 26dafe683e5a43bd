/**
 * The tokenizer: its own, and deterministic. A token is a run of letters (with the space before it), of digits, of white space or of
 * marks, cut at six units, or one character beyond ASCII. Every positive integer is the id of exactly one token, so that `logit_bias` can
 * name any of them: ids of ASCII tokens are bijective numerals over the printable characters, the others a code point above a base. As in many
 * tokenizers, a long line of equals signs takes few tokens.
 */
export interface Token {
  readonly id: number
  readonly text: string
}

const line = '='.repeat(64)
const lineId = 2 ** 45

const pattern = /={64}|[\u0020]?[A-Za-z]{1,5}|[0-9]{1,3}|[\t\n\u0020]{1,4}|[\u0021-\u007e]|[\s\S]/gu

/** A space, the letters, digits and marks of ASCII, and the line feed. */
const alphabet = [...Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)), '\n', '\t']
const places = new Map(alphabet.map((symbol, at) => [symbol, at + 1]))
const beyond = 2 ** 44

export const tokenize = (text: string): readonly Token[] => (text.match(pattern) ?? []).map((piece) => ({ id: idOf(piece), text: piece }))

export const countTokens = (text: string): number => text.match(pattern)?.length ?? 0

/** Whether a token is a line of equals signs. */
export const isLine = (piece: string): boolean => piece === line

function idOf(piece: string): number {
  if (piece === line) return lineId
  let id = 0
  for (const symbol of piece) {
    const place = places.get(symbol)
    if (place === undefined) return beyond + (piece.codePointAt(0) ?? 0)
    id = id * alphabet.length + place
  }
  return id
}

/** The text of a token's id. */
export function tokenOf(id: number): Token {
  if (id === lineId) return { id, text: line }
  if (id >= beyond) {
    const point = id - beyond
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    return { id, text: isCharacter ? String.fromCodePoint(point) : '\ufffd' }
  }
  let text = ''
  for (let left = id; left > 0; left = Math.floor((left - 1) / alphabet.length))
    text = (alphabet[(left - 1) % alphabet.length] ?? '') + text
  return { id, text }
}

/** FNV-1a, 32 bits, without a sign: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(text: string): number {
  let sum = 0x811c9dc5
  for (const symbol of text) sum = Math.imul(sum ^ (symbol.codePointAt(0) ?? 0), 0x01000193)
  return sum >>> 0
}
