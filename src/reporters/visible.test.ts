import { describe, expect, test } from 'vitest'
import { cut, visible, visibleLine, withEscapes, withoutBase64 } from './visible.ts'

describe('what is not to be seen stands as its escape', () => {
  const table: readonly (readonly [name: string, given: string, want: string])[] = [
    ['NUL', 'a\u0000b', String.raw`a\u0000b`],
    ['an ANSI sequence', '\u001b[31m', String.raw`\u001b[31m`],
    ['a C1 control', '\u009b2J', String.raw`\u009b2J`],
    ['a carriage return', 'a\rb', String.raw`a\rb`],
    ['a turn of direction', '\u202egnp', String.raw`\u202egnp`],
    ['an isolate', '\u2066a', String.raw`\u2066a`],
    ['a character of no width', 'a\u200bb', String.raw`a\u200bb`],
    ['a BOM', '\ufeffa', String.raw`\ufeffa`],
    ['a line separator', 'a\u2028b', String.raw`a\u2028b`],
    ['a high surrogate alone', '\ud800', String.raw`\ud800`],
    ['a low surrogate alone', 'a\udc00b', String.raw`a\udc00b`],
    ['a noncharacter', '\ufffe\ufdd0', String.raw`\ufffe\ufdd0`],
    ['a noncharacter of another plane', '\u{1ffff}', String.raw`\u{1ffff}`],
    ['a tag character', '\u{e0041}', String.raw`\u{e0041}`],
  ]
  test.each(table)('%s', (_, given, want) => {
    expect(visible(given)).toBe(want)
    expect(visibleLine(given)).toBe(want)
  })

  test.each(['plain', 'naïve', '日本語', '🌍', 'e\u0301', '\u{20000}', '<&>"'])('%s stays as it is', (text) => {
    expect(visible(text)).toBe(text)
    expect(visibleLine(text)).toBe(text)
  })

  test('line feeds and tabs stay in text and are escaped in a line', () => {
    expect(visible('a\n\tb')).toBe('a\n\tb')
    expect(visibleLine('a\n\tb')).toBe(String.raw`a\n\tb`)
  })
})

test('text and escapes come in turns, escapes that touch as one', () => {
  expect(withEscapes('a\n\u0000\u0001b\u202e')).toEqual([
    { text: 'a\n', isEscape: false },
    { text: String.raw`\u0000\u0001`, isEscape: true },
    { text: 'b', isEscape: false },
    { text: String.raw`\u202e`, isEscape: true },
  ])
})

test('a cut says what it leaves out, and splits no pair', () => {
  expect(cut('abcdef', 6)).toBe('abcdef')
  expect(cut('abcdef', 4)).toBe('abcd… (2 more characters)')
  expect(cut('a🌍b', 2)).toBe('a… (3 more characters)')
})

test('long Base64 is cut to its beginning, words and short Base64 are not', () => {
  expect(withoutBase64(`url(data:image/png;base64,${'iVBORw0KGgoAAAAN'.repeat(10)}==)`)).toBe(
    'url(data:image/png;base64,iVBORw0KGgoAAAAN…[162 characters of Base64])',
  )
  expect(withoutBase64('x'.repeat(500))).toBe('x'.repeat(500))
  expect(withoutBase64('data:image/png;base64,iVBORw0KGgo= and words')).toBe('data:image/png;base64,iVBORw0KGgo= and words')
})
