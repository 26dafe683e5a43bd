import { expect, test } from 'vitest'
import { SMALL_BODY, largeBodies } from './large-bodies.ts'

test('small bodies have room, large ones one after the other, in the order in which they grew', () => {
  const bodies = largeBodies()
  const went: string[] = []
  const enter = (id: string, bytes: number): boolean => bodies.roomOf(id).enter(bytes, () => went.push(id))
  expect([enter('a', SMALL_BODY), enter('a', SMALL_BODY + 1), enter('b', 10), enter('a', 9e6)]).toEqual([true, true, true, true])
  expect([enter('b', 9e6), enter('c', 9e6), enter('b', 9e6), enter('d', 9e6)]).toEqual([false, false, false, false])
  bodies.leave('d')
  bodies.leave('x')
  expect(went).toEqual([])
  bodies.leave('a')
  expect(went).toEqual(['b'])
  expect([enter('b', 10e6), enter('c', 9e6)]).toEqual([true, false])
  bodies.leave('b')
  bodies.leave('c')
  expect(went).toEqual(['b', 'c'])
  expect(enter('e', 9e6)).toBe(true)
})
