import { expect, test } from 'vitest'
import { valuesIn } from './set-values.ts'

test('values are read as the text spells them', () => {
  expect(valuesIn('with city set to "Paris" and days is 3, flag = true and note being [1]')).toEqual({
    city: 'Paris',
    days: 3,
    flag: true,
    note: [1],
  })
})

test.each(['issxpqif', 'beingly', 'isle'])('a word that begins as one for "is" sets nothing: %s', (word) => {
  expect(valuesIn(`with city set to "Paris". (session ${word})`)).toEqual({ city: 'Paris' })
})
