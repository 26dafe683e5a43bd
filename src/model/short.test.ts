import { expect, test } from 'vitest'
import { copied, shortened } from './short.ts'

test('a short text is kept as it is, of a long one the beginning and the length', () => {
  expect(shortened('abc', 3)).toBe('abc')
  expect(shortened('abcd', 3)).toBe('abc… (4 characters)')
  // Half a surrogate pair.
  expect(shortened('ab😀', 3)).toBe('ab\ud83d… (4 characters)')
  expect(copied('\udc00é')).toBe('\udc00é')
})
