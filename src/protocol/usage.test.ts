import { expect, test } from 'vitest'
import { assemblePlain } from './completion.ts'
import { tokensOf } from './usage.ts'

test.each([
  [
    { prompt_tokens: 3, completion_tokens: 5 },
    { prompt: 3, completion: 5 },
  ],
  [
    { prompt_tokens: -3, completion_tokens: '5' },
    { prompt: 0, completion: 0 },
  ],
  [
    { prompt_tokens: Infinity, completion_tokens: 1 },
    { prompt: 0, completion: 1 },
  ],
  [null, { prompt: 0, completion: 0 }],
  [[7], { prompt: 0, completion: 0 }],
])('usage %j reports %j', (usage, want) => {
  expect(tokensOf(assemblePlain({ choices: [], usage }))).toEqual(want)
})

test('no completion reports nothing', () => {
  expect(tokensOf(null)).toEqual({ prompt: 0, completion: 0 })
})
