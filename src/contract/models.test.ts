import { expect, test } from 'vitest'
import { tokenize } from '../endpoint/tokens.ts'
import { contextOf, digitIds } from './models.ts'
import { tokenizers } from '../generated/models.ts'

test.each([
  ['embedded-1', 17, 32_768],
  ['gpt-4o-mini', 15, 128_000],
  ['openai/gpt-4o-2024-08-06', 15, 128_000],
  ['gpt-4', 15, 8192],
  ['gpt-4.1-nano', 15, null],
])('%s is known by its name', (model, zero, context) => {
  expect(digitIds('by-model', model)?.[0]).toBe(zero)
  expect(contextOf(null, model)).toBe(context)
})

test.each(['qwen2.5-vl-7b', 'my-gpt-4o', 'gpt-4-vision-of-mine', ''])('%j is not, so that nothing is asked of it', (model) => {
  expect(digitIds('by-model', model)).toBeNull()
  expect(contextOf(null, model)).toBeNull()
})

test('a profile knows better than the name', () => {
  expect(digitIds('cl100k_base', 'my-model')?.[7]).toBe(22)
  expect(digitIds(null, 'gpt-4o')).toBeNull()
  expect(digitIds('no-such-table', 'gpt-4o')).toBeNull()
  expect(contextOf(4096, 'gpt-4o')).toBe(4096)
})

test("the table of the mock server is its tokenizer's", () => {
  expect(tokenizers['embedded']).toEqual(Array.from('0123456789', (digit) => tokenize(digit)[0]?.id))
})
