/** `stop`: null, a text, or one to four texts. */
import fc from 'fast-check'
import { member } from './feature.ts'

/** Plain words, white space, several bytes a character, and what looks like the wire. */
const stopTexts = ['STOP', 'the', '\n', ' ', '\n\n', '###', 'é', '😀', '</s>', 'data:', '[DONE]', '"', '\\'] as const

const texts = (count: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...stopTexts), { minLength: count, maxLength: count })

export const stop = member('stop', {
  text: fc.constantFrom(...stopTexts),
  one: texts(1),
  two: texts(2),
  three: texts(3),
  four: texts(4),
  null: null,
})
