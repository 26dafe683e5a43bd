/** Requirements are written to be read once: short titles, short sentences, the field's terms. */
import { describe, expect, test } from 'vitest'
import { requirements } from './catalogue.ts'
import { retiredIn } from './terms.support.ts'

const MAX_WORDS_IN_TITLE = 12
const MAX_WORDS_IN_SENTENCE = 25

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/)

describe.each(requirements.map((requirement) => [requirement.id, requirement] as const))(
  '%s',
  (_, { title, text, fix, violation, harm }) => {
    test('has a short title and short sentences', () => {
      expect(wordsIn(title)).toBeLessThanOrEqual(MAX_WORDS_IN_TITLE)
      expect([text, fix, harm ?? ''].flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) > MAX_WORDS_IN_SENTENCE)).toEqual([])
    })

    test('is written in the terms of the field', () => {
      const all = [title, violation, text, fix, harm ?? ''].join('\n')
      expect(retiredIn(all)).toEqual([])
    })
  },
)
