/** Prose of any length, the same for the same subject. */
import { hashOf } from './tokens.ts'

const openings = [
  'First of all',
  'In time',
  'Now and then',
  'For most people',
  'On closer sight',
  'As a rule',
  'In the end',
  'Year after year',
  'To be exact',
  'Not by chance',
]
const subjects = [
  'the subject',
  'this matter',
  'what is meant here',
  'the thing itself',
  'the whole of it',
  'its better part',
  'its plain side',
]
const verbs = ['shows', 'keeps', 'gives', 'holds', 'carries', 'hides', 'tells', 'lends', 'brings', 'asks for', 'leaves']
const objects = [
  'a quiet order',
  'more than one answer',
  'a long history',
  'some patience',
  'good reasons',
  'small surprises',
  'a measure of care',
  'its own pace',
  'room for doubt',
]
const closings = [
  'and that is worth a second look',
  'as anybody can see',
  'whatever the season',
  'which few would deny',
  'and nothing is lost by it',
  'so that it stays in mind',
  'even on an ordinary day',
]

/** At least so many words about the subject, in sentences. */
export function write(subject: string, words: number): string {
  const sentences = [`Here is something about ${subject}.`]
  let written = count(sentences[0] ?? '')
  for (let at = 0; written < words; at++) {
    const sentence = sentenceOf(subject, at)
    sentences.push(sentence)
    written += count(sentence)
  }
  return sentences.join(' ')
}

const count = (text: string): number => text.split(' ').length

function sentenceOf(subject: string, at: number): string {
  const drawn = hashOf(`${subject}/${String(at)}`)
  const pick = (list: readonly string[], shift: number): string => list[(drawn >>> shift) % list.length] ?? ''
  const who = at % 4 === 3 ? subject : pick(subjects, 3)
  return `${openings[at % openings.length] ?? ''}, ${who} ${pick(verbs, 7)} ${pick(objects, 11)}, ${pick(closings, 15)}.`
}
