import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Chance } from '../model/chance.ts'

/** Chance from a 32-bit seed and the path of what is drawn: two paths are independent, one path always draws the same. */
export function chanceOf(seed: number, path: string): Chance {
  const generator = xoroshiro128plus(seed ^ hash(path))
  const int = (below: number): number => uniformInt(generator, 0, below - 1)
  return {
    seed,
    path,
    int,
    pick: (values) => values[int(values.length)] as (typeof values)[number],
    word: (length) => Array.from({ length }, () => String.fromCharCode(0x61 + int(26))).join(''),
    shuffle: (values) => {
      const left = [...values]
      return values.map(() => left.splice(int(left.length), 1)).flat()
    },
  }
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const unit of text) sum = Math.imul(sum ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return sum
}
