import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { departureFrom } from './schemas.ts'
import { aFleet, aPair } from './fleet.support.ts'
import { folderName, pairIds } from './pair-id.ts'

test.each([
  ['gpt-4o', 'gpt-4o'],
  ['meta-llama/Llama-3.1:8b', 'meta-llama%2FLlama-3.1%3A8b'],
  ['../../x', '%2E.%2F..%2Fx'],
  ['.', '%2E'],
  ['..', '%2E%2E'],
  ['a.', 'a%2E'],
  ['con', '%63on'],
  ['CON.txt', '%43ON.txt'],
  ['com1', '%63om1'],
  ['console', 'console'],
  ['ä b', '%C3%A4%20b'],
  ['100%', '100%25'],
  ['a~b', 'a%7Eb'],
  ['-x', '-x'],
])('the folder of %j is %s', (name, folder) => {
  expect(folderName(name)).toBe(folder)
})

test('any names have folders of their own, that every file system takes and the schema allows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }), { minLength: 2, maxLength: 6 }), (names) => {
      // What is no Unicode has no bytes of its own.
      const models = names.filter((name) => Buffer.from(name).toString() === name)
      const ids = [...pairIds('t', models).values()]
      expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(models.length)
      for (const id of ids) {
        expect(id.length).toBeLessThan(130)
        expect(departureFrom('fleet', { ...aFleet, pairs: [{ ...aPair, id, folder: `reports/${id}` }] })).toBeNull()
      }
    }),
  )
})

test('names that differ only in case end with a digest', () => {
  const ids = pairIds('t', ['Model', 'model', 'other'])
  expect([...ids.values()].map((id) => id.replace(/~[0-9a-f]{16}$/, '~'))).toEqual(['t/Model~', 't/model~', 't/other'])
})

test('long names are cut, and told apart', () => {
  const [one, other] = ['a', 'b'].map((end) => folderName('x'.repeat(900) + end))
  expect(one).toMatch(/^x{80}~[0-9a-f]{16}$/)
  expect(other).not.toBe(one)
})
