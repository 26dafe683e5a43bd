import { expect, test } from 'vitest'
import { countTokens, tokenOf, tokenize } from './tokens.ts'

const texts = ['', 'Count from 1 to 12, please.', 'Straße  "naïve"\r\n\tcafé – 東京 😀 👩‍👩‍👧', 'a'.repeat(100), '    \n\n\n\n\n', '1234567']

test.each(texts)('tokens of %j join to it, are short, and split no character', (text) => {
  const tokens = tokenize(text)
  expect(tokens.map((token) => token.text).join('')).toBe(text)
  expect(tokens.length).toBe(countTokens(text))
  for (const token of tokens) {
    expect(token.text.length).toBeGreaterThan(0)
    expect(token.text.length).toBeLessThanOrEqual(6)
    expect(token.text).not.toMatch(/\p{Surrogate}/u)
    expect(tokenOf(token.id)).toEqual(token)
    expect(Number.isSafeInteger(token.id)).toBe(true)
  }
})

test('every id is a token of its own', () => {
  const ids = [1, 2, 97, 98, 1000, 50_256, 199_999, 2 ** 31]
  expect(new Set(ids.map((id) => tokenOf(id).text)).size).toBe(ids.length)
})

test('a line of 64 equals signs is one token', () => {
  const tokens = tokenize(`a${'='.repeat(130)}`)
  expect(tokens.map(({ text }) => text.length)).toEqual([1, 64, 64, 1, 1])
  expect(tokens.map(({ id }) => tokenOf(id))).toEqual(tokens)
})
