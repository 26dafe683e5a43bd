import { expect, test } from 'vitest'
import { limitAndTemperature } from './request.ts'

test('the limit has the name that the profile gives it, and a temperature is sent where there is one', () => {
  expect(limitAndTemperature({ maxTokens: 'max_tokens', temperature: 0 }, 7)).toEqual({ max_tokens: 7, temperature: 0 })
  expect(limitAndTemperature({ maxTokens: 'max_completion_tokens', temperature: null }, 7)).toEqual({ max_completion_tokens: 7 })
})
