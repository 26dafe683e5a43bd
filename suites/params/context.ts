/** A prompt longer than the window. OpenAI guide, Error codes: https://platform.openai.com/docs/guides/error-codes */
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, envelopeOf, isRefusal } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { listOf, memberAt } from '../../src/wire/json.ts'
import { countsOf } from '../usage/counts.ts'
import { answerInWords } from '../preconditions.ts'

const scenario = 'params/overflow'

const over = (requirement: RequirementId, judge: (reading: Reading) => Observation): Relation => ({
  requirement,
  scenarios: [scenario],
  relate: (readings) => {
    const [reading] = readings[scenario] ?? []
    return reading === undefined
      ? {
          observation: notApplicable(
            'the context length of the model is unknown or too large to fill (set the knob contextTokens in the profile)',
          ),
          exchanges: [],
        }
      : { observation: judge(reading), exchanges: [reading.transcript.id] }
  },
})

const wordsOf = (reading: Reading): number =>
  listOf(memberAt(reading.asked.body ?? undefined, 'messages'))
    .flatMap((message) => {
      const content = memberAt(message, 'content')
      return typeof content === 'string' ? content.split(' ') : []
    })
    .filter((word) => word !== '').length

const promptIsNotTruncated = over('PAR-030', (reading) => {
  if (isRefusal(reading)) return holds
  if (!accepted(reading)) return unobservable(answerInWords(reading))
  const counts = countsOf(reading)
  const words = wordsOf(reading)
  if (counts === null) return unobservable('no response counts the prompt')
  return counts.prompt < words
    ? violated(
        `status 200, and ${String(counts.prompt)} prompt_tokens for ${String(words)} words: the rest of the prompt was dropped silently`,
        'a 4xx with the code context_length_exceeded',
        { kind: 'pointer', pointer: '/usage/prompt_tokens' },
      )
    : unobservable('the prompt was not too long: the context is larger than expected')
})

const lengthErrorHasCode = over('PAR-031', (reading) => {
  if (!isRefusal(reading)) return unobservable(answerInWords(reading))
  const code = envelopeOf(reading)?.['code']
  return code === 'context_length_exceeded'
    ? holds
    : violated(`error.code is ${show(code)}`, 'error.code "context_length_exceeded"', { kind: 'pointer', pointer: '/error/code' })
})

export const context: readonly Relation[] = [promptIsNotTruncated, lengthErrorHasCode]
