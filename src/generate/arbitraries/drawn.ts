/** Values of fast-check from our own seeded chance, without its runner. */
import fc from 'fast-check'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Chance } from '../../model/chance.ts'

/** The next value from this chance, with what `shrinks` needs to know: the same on every machine for one seed, path and count of draws before. */
export const drawn = <T>(arbitrary: fc.Arbitrary<T>, chance: Chance): fc.Value<T> =>
  arbitrary.generate(new fc.Random(xoroshiro128plus(chance.int(2 ** 31))), undefined)

/** Smaller values of the same kind, the smallest first; none: it is as small as can be. */
export const shrinks = <T>(arbitrary: fc.Arbitrary<T>, value: fc.Value<T>): Iterable<fc.Value<T>> =>
  arbitrary.shrink(value.value_, value.context)

/** The same simple value each time. */
export const exampleOf = <T>(arbitrary: fc.Arbitrary<T>): T => exampleValue(arbitrary).value_

export const exampleValue = <T>(arbitrary: fc.Arbitrary<T>): fc.Value<T> =>
  arbitrary.generate(new fc.Random(xoroshiro128plus(0)), undefined)
