import { expect, test } from 'vitest'
import { chanceOf } from '../chance.ts'
import type { Scope } from './defect.ts'
import { defects, drawnDefects } from './defects.ts'

const scope: Scope = { model: 'm', maxTokens: 'max_tokens', temperature: 0, room: 256 }
const idsOf = (some: ReturnType<typeof defects>): readonly string[] => some.map(({ id }) => id)
const draw = (seed: number, count: number): ReturnType<typeof defects> => drawnDefects(scope, chanceOf(seed, 'defects'), count)

test('the order is the same every time, and ids are unique', () => {
  expect(idsOf(defects(scope))).toEqual(idsOf(defects(scope)))
  expect(new Set(idsOf(defects(scope))).size).toBe(defects(scope).length)
})

test('one seed draws the same, another seed others, and none twice', () => {
  expect(draw(7, 25)).toEqual(draw(7, 25))
  expect(idsOf(draw(7, 25))).not.toEqual(idsOf(draw(8, 25)))
  expect(new Set(idsOf(draw(7, 100))).size).toBe(100)
})

test('25 draws meet 15 fields and 8 keywords, most of them such as every server has to refuse', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const drawn = draw(seed, 25)
    expect(new Set(drawn.map(({ pointer }) => pointer?.split('/')[1])).size).toBeGreaterThanOrEqual(15)
    expect(new Set(drawn.map(({ keyword }) => keyword)).size).toBeGreaterThanOrEqual(8)
    expect(drawn.filter(({ kind, core }) => kind === 'forbidden' && core).length).toBeGreaterThanOrEqual(18)
  }
})

test('all are drawn in the end, but for those of the same bytes', () => {
  const bytes = new Set(defects(scope).map(({ broken, headers }) => `${JSON.stringify(headers)} ${broken.join()}`))
  expect(draw(1, 10_000)).toHaveLength(bytes.size)
})
