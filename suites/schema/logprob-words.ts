/** What checks of log probabilities have in common. OpenAI API description: ChatCompletionTokenLogprob. */
import { type Evidence, notApplicable } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { inChunk } from '../../src/reading/words.ts'
import { type Json, memberAt } from '../../src/wire/json.ts'
import { checkOf, isWhole } from '../preconditions.ts'
import { type Entry, entriesOf } from './logprobs.ts'

export const weighed = checkOf((reading) => {
  if (!reading.asked.logprobs) return notApplicable('the request did not ask for log probabilities')
  const incomplete = isWhole(reading)
  if (incomplete !== null) return incomplete
  return entriesOf(reading).length === 0 ? notApplicable('the response has no log probabilities') : null
})

export const at = (reading: Reading, { choice, chunk }: Pick<Entry, 'choice' | 'chunk'>): Evidence =>
  reading.shape === 'stream'
    ? inChunk(reading, chunk, '/choices/0/logprobs')
    : { kind: 'pointer', pointer: `/choices/${String(choice)}/logprobs` }

/** A token that stands for itself: no part of a character, and none of the ways to write bytes, numbers or marks. */
export const isText = (token: string): boolean => !token.includes('\ufffd') && !/^(?:bytes:|token_id:|<0x|<\|)/.test(token)

export const tokenOf = (entry: Json): string => {
  const token = memberAt(entry, 'token')
  return typeof token === 'string' ? token : '\ufffd'
}
