/** The words that readers had to decode, and what is written in their place. Held by tests over requirements, strings and documents. */

/** By what to write. */
const retired: Readonly<Record<string, RegExp>> = {
  'fix, fixed': /\bmend(s|ed|ing)?\b/i,
  'a request that exercises it': /\boccasions?\b/i,
  'control request': /\btwins?\b/i,
  'ambiguous, malformed': /\b(doubtful|senseless)\b/i,
  image: /\bpictures?\b/i,
  requirement: /(?<!in a )\brows?\b(?! and \d)/i,
  character: /\b(a|an extra|\d+|one|two|of) signs?\b/i,
  silently: /\bin silence\b/i,
  'rate-limited': /\bputs? off\b/i,
  'has, returns': /\b(brings?|brought)\b/i,
  'next to, with': /\bbeside\b/i,
  generated: /\b(drawn|by chance)\b/i,
  'ignored, dropped': /\bpassed over\b/i,
  'minimal failing request': /\bcounterexamples?\b(?!\[)/i,
  'rejects, rejected': /\brefus(e|es|ed|ing)\b/i,
  again: /\banew\b/i,
  'retry delay': /\bpatience\b/i,
}

/** Each retired word of a text, with what to write. */
export const retiredIn = (text: string): readonly string[] =>
  Object.entries(retired).flatMap(([write, pattern]) => (pattern.exec(text) ?? []).slice(0, 1).map((found) => `${found}: write ${write}`))

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Sentences of more than so many words; an item of a list between semicolons is one. */
export const longSentences = (text: string, most: number): readonly string[] =>
  text.split(/(?<=[.!?:;])\s+/).filter((sentence) => wordsIn(sentence) > most)
