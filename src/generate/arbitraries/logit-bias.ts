/** `logit_bias`: for numbers of tokens, a bias from -100 to 100. */
import fc from 'fast-check'
import { member } from './feature.ts'

const bias = fc.oneof(fc.constantFrom(0, -100, 100, 1, -1), fc.integer({ min: -100, max: 100 }))

/** In ascending order; of themselves numbers that every vocabulary has. */
const of = (least: number, most: number, min = 0, max = 31_999): fc.Arbitrary<Readonly<Record<string, number>>> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min, max }), bias), { minLength: least, maxLength: most, selector: ([token]) => token })
    .map((pairs) => Object.fromEntries(pairs.map(([token, value]) => [String(token), value])))

export const logitBias = member('logit_bias', {
  one: of(1, 1),
  none: {},
  few: of(2, 5),
  many: of(20, 50),
  late: of(1, 3, 50_001, 99_999),
  null: null,
})
