import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filled, fitted, widthOf, wrapped } from './columns.ts'

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['한', 2],
  ['ｆ', 2],
  ['🌍', 2],
  ['━', 1],
  ['…', 1],
  ['\u{1f1fa}\u{1f1f3}', 2],
  ['👩\u200d🚀', 2],
  ['1\ufe0f\u20e3', 2],
  ['\u115f', 0],
  ['\u{1f6dc}', 2],
  ['\u4dc0', 2],
  ['[31m', 4],
])('%s takes %d columns', (text, want) => {
  expect(widthOf(text)).toBe(want)
})

describe('a paragraph is wrapped', () => {
  const table: readonly (readonly [name: string, given: string, columns: number, want: readonly string[]])[] = [
    ['at blanks', 'one two three', 7, ['one two', 'three']],
    ['within a word that has no room on a line', 'a abcdefgh b', 3, ['a', 'abc', 'def', 'gh', 'b']],
    ['by columns, not characters', '日本 語', 4, ['日本', '語']],
    ['within wide text', '日本語', 5, ['日本', '語']],
    ['without blanks at its ends', '  one two ', 20, ['one two']],
    ['character by character where there is no room', 'abc', 0, ['a', 'b', 'c']],
    ['and an empty one is a line', '', 5, ['']],
  ]
  test.each(table)('%s', (_, given, columns, want) => {
    expect(wrapped(given, columns)).toEqual(want)
  })
})

test('a text is cut or filled to its columns', () => {
  expect(fitted('abcdef', 4)).toBe('abc…')
  expect(fitted('abcd', 4)).toBe('abcd')
  expect(widthOf(fitted('日本語日本語', 6))).toBeLessThanOrEqual(6)
  expect(filled('日', 4)).toBe('日  ')
})

test('no line is wider than asked, and none of the text is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', 'é', '🌍', '…', '한'), maxLength: 60 }),
      fc.integer({ min: 2, max: 12 }),
      (text, columns) => {
        const lines = wrapped(text, columns)
        expect(lines.filter((line) => widthOf(line) > columns)).toEqual([])
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(widthOf(fitted(text, columns))).toBeLessThanOrEqual(columns)
      },
    ),
  )
})
