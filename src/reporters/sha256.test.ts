import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

// Around a block's end, where padding takes one block or two.
test.each([0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 70_000])('the digest of %d bytes is that of node:crypto', (length) => {
  const message = Uint8Array.from({ length }, (_, index) => (index * 131 + length) % 256)
  expect(Buffer.from(sha256(message)).toString('hex')).toBe(createHash('sha256').update(message).digest('hex'))
})
