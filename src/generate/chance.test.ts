import { expect, test } from 'vitest'
import { chanceOf } from './chance.ts'

const draws = (seed: number, path: string): readonly unknown[] => {
  const chance = chanceOf(seed, path)
  return [chance.int(1000), chance.word(8), chance.pick(['a', 'b', 'c']), chance.shuffle([1, 2, 3, 4, 5])]
}

test('one seed and path draw the same on every machine', () => {
  expect(draws(1, 'a')).toEqual(draws(1, 'a'))
  expect(draws(1, 'a')).toMatchInlineSnapshot(`
    [
      722,
      "umpukyrk",
      "a",
      [
        3,
        5,
        2,
        1,
        4,
      ],
    ]
  `)
})

test.each([
  [1, 'b'],
  [2, 'a'],
])('seed %i and path %s draw otherwise', (seed, path) => {
  expect(draws(seed, path)).not.toEqual(draws(1, 'a'))
})

test('a shuffle keeps every value', () => {
  expect([...chanceOf(7, 'x').shuffle([1, 2, 3, 4, 5])].sort()).toEqual([1, 2, 3, 4, 5])
})
