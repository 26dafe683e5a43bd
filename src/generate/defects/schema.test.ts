import { expect, test } from 'vitest'
import { requestRef, requestSchemas } from '../../contract/request-schema.gen.ts'
import { problems } from '../../contract/validate.ts'
import type { Scope } from './defect.ts'
import { schemaDefects } from './schema.ts'

const scope: Scope = { model: 'm', maxTokens: 'max_tokens', temperature: 0, room: 256 }
const all = schemaDefects(requestSchemas, requestRef, scope)
const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))

/** What the validator calls it where several keywords break at once, or one is told by another. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = {
  // A value of another type is not among the listed ones either, and the list says more.
  type: ['enum', 'const'],
  // The branch is chosen by its tag before the constant is asked.
  const: ['enum'],
  discriminator: ['enum'],
}

test.each(all.map((one) => [one.id, one] as const))(
  '%s: valid before, and broken in this alone',
  (_, { valid, broken, pointer, keyword }) => {
    expect(problems('request', valid)).toEqual([])
    const found = problems('request', read(broken))
    expect(found.map((one) => one.pointer)).toEqual([pointer])
    expect([keyword, ...(alsoNamed[keyword] ?? [])]).toContain(found[0]?.keyword)
  },
)

test('ids are unique', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})
