/** Requirements are written to be read once: short titles, short sentences, the field's terms. */
import { describe, expect, test } from 'vitest'
import { requirements } from './catalogue.ts'

const MAX_WORDS_IN_TITLE = 12
const MAX_WORDS_IN_SENTENCE = 25

/** Words of our own that readers had to decode, and what is written in their place. */
const retired: Readonly<Record<string, RegExp>> = {
  'fix, fixed': /\bmend(s|ed|ing)?\b/i,
  'a request that exercises it': /\boccasions?\b/i,
  'control request': /\btwins?\b/i,
  'ambiguous, malformed': /\b(doubtful|senseless)\b/i,
  image: /\bpictures?\b/i,
  requirement: /\brows?\b/i,
  character: /\bsigns?\b/i,
  silently: /\bin silence\b/i,
  'rate-limited': /\bputs? off\b/i,
  'has, returns': /\b(brings?|brought)\b/i,
  'next to, with': /\bbeside\b/i,
  generated: /\bdrawn\b/i,
  rejected: /\brefus(e|es|ed|ing|al|als) with\b/i,
}

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
      expect(
        Object.entries(retired).flatMap(([write, pattern]) =>
          (pattern.exec(all) ?? []).slice(0, 1).map((found) => `${found}: write ${write}`),
        ),
      ).toEqual([])
    })
  },
)
