import { expect, test } from 'vitest'
import { chosenVariant, drawn, unknownIn, variantName } from './choose-variant.ts'
import { startEndpoint } from './endpoint.ts'
import { faults } from './faults/registry.ts'
import type { FaultId } from '../generated/registries.ts'
import { variations } from './variations/registry.ts'

const fault = (id: FaultId): (typeof faults)[number] => {
  const found = faults.find((one) => one.id === id)
  if (found === undefined) throw new Error(`there is no fault ${id}`)
  return found
}

test('an id alone leaves the variant to the seed', () => {
  for (const seed of [1, 2, 3, 4]) expect(chosenVariant('fault', 'no-done', faults, seed)).toBe(drawn(fault('no-done'), seed))
})

test.each(['no-done:a-comment-in-its-place', 'no-done:a comment in its place'])('%s is one variant at every seed', (name) => {
  for (const seed of [1, 2, 3, 4]) expect(chosenVariant('fault', name, faults, seed).as).toBe('a comment in its place')
  expect(unknownIn(name, faults)).toBeNull()
})

test('the name of each variant means that variant alone', () => {
  for (const one of [...faults, ...variations])
    for (const variant of one.variants)
      expect([one.id, chosenVariant('fault', `${one.id}:${variantName(variant)}`, [one], 1).as]).toEqual([one.id, variant.as])
})

test('what is not known is told apart: the id, or the variant', async () => {
  expect(unknownIn('no-don', faults)).toMatchObject({ part: 'id', word: 'no-don' })
  expect(unknownIn('no-done:a-coment', faults)).toEqual({
    part: 'variant',
    word: 'a-coment',
    known: ['nothing-in-its-place', 'a-comment-in-its-place'],
  })
  // @ts-expect-error: it is no-done.
  await expect(startEndpoint({ faults: ['no-don'] })).rejects.toThrow('there is no fault "no-don"')
  await expect(startEndpoint({ faults: ['no-done:nothing'] })).rejects.toThrow(
    'the fault no-done has no variant "nothing": nothing-in-its-place, a-comment-in-its-place',
  )
})
