import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matches } from './pattern.ts'

test.each([
  ['gpt-4o', '*', true],
  ['', '*', true],
  ['gpt-4o', 'gpt-*', true],
  ['gpt-4o', '*4o', true],
  ['gpt-4o', 'gpt-4?', true],
  ['gpt-4o', 'gpt-4', false],
  ['gpt-4o', 'GPT-*', false],
  ['a.b', 'a?b', true],
  ['a+b', 'a+b', true],
  ['abcabd', '*ab?', true],
  ['abcabd', '*abc', false],
  ['ab', 'a?b', false],
  ['😀', '?', true],
])('%j matches %j: %s', (name, pattern, is) => {
  expect(matches(name, pattern)).toBe(is)
})

test('a pattern means what the same regular expression does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 })
  const glob = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 8 })
  fc.assert(
    fc.property(text, glob, (name, pattern) => {
      const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')}$`)
      expect(matches(name, pattern)).toBe(expression.test(name))
    }),
  )
})
