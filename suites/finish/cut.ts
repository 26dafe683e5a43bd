/** A response that was cut, and says that it came to its end. OpenAI API description: finish_reason, https://platform.openai.com/docs/api-reference/chat/object */
import { type Observation, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { show } from '../../src/reading/words.ts'
import { atFinish } from './reasons.ts'

export const textOf = (reading: Reading): string => reading.completion?.choices[0]?.content.trim() ?? ''
export const finishOf = (reading: Reading): unknown => reading.completion?.choices[0]?.finishes.at(-1)?.value

/** `subject`: what was asked for: `a count to 120`. `proof`: what shows that it was cut. */
export function cutAndStopped(reading: Reading, subject: string, proof: string): Observation {
  const choice = reading.completion?.choices[0]
  const finish = choice?.finishes.at(-1)
  if (choice === undefined || finish === undefined) return unobservable('the response has no finish_reason')
  const text = textOf(reading)
  return violated(
    `finish_reason "stop" on ${subject} that ends after ${String(text.length)} characters with ${show(text.slice(-20))}, ${proof}`,
    'length, since the response was cut',
    atFinish(reading, choice, finish),
  )
}
