import { expect, test } from 'vitest'
import { base64 } from './base64.ts'

test.each(['', 'f', 'fo', 'foo', 'foob', 'ÿþ'])('Base64 of %j is what others make of it', (text) => {
  expect(base64(new TextEncoder().encode(text))).toBe(Buffer.from(text).toString('base64'))
})
