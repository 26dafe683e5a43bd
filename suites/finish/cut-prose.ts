/** A long streamed text that breaks off in the middle of a sentence, and says that it came to its end. OpenAI API description: finish_reason, https://platform.openai.com/docs/api-reference/chat/object */
import { type Observation, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { longWords } from '../http/probes.ts'
import { isWhole } from '../preconditions.ts'
import { atFinish } from './reasons.ts'

const textOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''
const finishOf = (reading: Reading): unknown => reading.completion?.choices[0]?.finishes.at(-1)?.value

/** What a model may end with, without a sentence: `The End`. */
const MAX_CLOSING_WORDS = 4
/** The words after the last mark that ends a sentence, a line or a clause. */
const lastWords = /[\p{L}\p{M}\d'’-]+(?:,? [\p{L}\p{M}\d'’-]+)*,? ?$/u
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** Within a sentence, before all words that were asked for. A text without spaces between its words is not judged. */
export const breaksOff = (reading: Reading): boolean =>
  finishOf(reading) === 'stop' &&
  wordsIn(textOf(reading)) < longWords &&
  wordsIn(lastWords.exec(textOf(reading))?.[0] ?? '') > MAX_CLOSING_WORDS

function observe(first: Reading, again: Reading, plain: Reading | null): Observation {
  if (!breaksOff(first)) return notApplicable('the stream does not break off within a sentence')
  if (!breaksOff(again) || textOf(again) !== textOf(first)) return unobservable('the two streams do not end at the same place')
  if (plain === null || isWhole(plain) !== null) return unobservable('the plain response is not whole')
  if (textOf(plain).length <= textOf(first).length || !textOf(plain).startsWith(textOf(first)))
    return unobservable('the plain response is another text')
  const choice = first.completion?.choices[0]
  const finish = choice?.finishes.at(-1)
  return choice === undefined || finish === undefined
    ? unobservable('the response has no finish_reason')
    : violated(
        `finish_reason "stop" on a streamed text that ends after ${String(textOf(first).length)} characters with ${show(textOf(first).slice(-20))}, 2 of 2 times; the plain response goes on`,
        'length, since the response was cut',
        atFinish(first, choice, finish),
      )
}

/** Two streams of the same long text, the second with a content coding where the endpoint has one, and the plain response. */
export const cutProse: Relation = {
  requirement: 'FIN-013',
  scenarios: ['stream/long', 'http/gzip'],
  relate: (readings) => {
    const first = named(readings['stream/long'], 'stream/long')
    const again = named(readings['http/gzip'], 'http/gzip-stream')
    const plain = named(readings['stream/long'], 'stream/long-plain')
    if (first === null || again === null) return { observation: notApplicable('the two streams were not sent'), exchanges: [] }
    return {
      observation: isWhole(first) ?? isWhole(again) ?? observe(first, again, plain),
      exchanges: [first, again, ...(plain === null ? [] : [plain])].map(({ transcript: { id } }) => id),
    }
  },
}
