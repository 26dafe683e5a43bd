/** max_completion_tokens. OpenAI API description, CreateChatCompletionRequest: https://platform.openai.com/docs/api-reference/chat/create */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { longCount } from '../finish/probes.ts'
import { answerInWords, checkOf, isWhole } from '../preconditions.ts'
import { countsOf } from '../usage/counts.ts'
import { bodyOf } from './outcomes.ts'
import { shortLimit } from './probes.ts'

const isShort = [`finish/length`, `finish/length-stream`, 'params/max-completion-tokens']

const honoured = checkOf((reading) =>
  isShort.includes(reading.probe.name) && bodyOf(reading, 'max_completion_tokens') !== undefined
    ? isWhole(reading)
    : notApplicable('the request had no short max_completion_tokens'),
)('PAR-009', ['params/max-completion-tokens', 'finish/length', 'finish/length-stream'], (reading): Observation => {
  const choice = reading.completion?.choices[0]
  if (choice === undefined) return unobservable('the response has no choice')
  const counts = countsOf(reading)
  // A mock server invents its counts: USE-003 and USE-008 judge them, and they tell nothing of the text.
  const spent = counts !== null && counts.prompt + counts.completion === counts.total ? counts.completion : undefined
  const { content } = choice
  // A model that repeats its prompt names the last number as well.
  const isCounted = /^\s*1\D/.test(content) && content.includes(String(longCount))
  if ((spent !== undefined && spent > shortLimit) || isCounted)
    return violated(
      `status 200, and a response of ${spent === undefined ? `${String(content.length)} characters` : `${String(spent)} tokens`} that ends ${show(content.slice(-20))}: the limit of ${String(shortLimit)} was ignored`,
      `a response cut at ${String(shortLimit)} tokens, with finish_reason length`,
      reading.shape === 'stream'
        ? { kind: 'bytes', from: 0, to: reading.body.length }
        : { kind: 'pointer', pointer: '/choices/0/message/content' },
    )
  return choice.finishes.at(-1)?.value === 'length' ? holds : unobservable('the response was shorter than the limit')
})

export const limits: readonly Check[] = [honoured]

export const limitAccepted: Relation = {
  requirement: 'PAR-008',
  scenarios: ['params/max-completion-tokens', 'finish/length'],
  relate: (readings) => {
    const own = named(readings['params/max-completion-tokens'], 'params/max-completion-tokens')
    const defaults = named(readings['finish/length'], 'finish/length')
    const reading = own ?? (defaults !== null && bodyOf(defaults, 'max_completion_tokens') !== undefined ? defaults : null)
    if (reading === null) return { observation: unobservable('the request with max_completion_tokens was not answered'), exchanges: [] }
    const exchanges = [reading.transcript.id]
    if (accepted(reading)) return { observation: holds, exchanges }
    const takesOther = defaults !== null && accepted(defaults) && bodyOf(defaults, 'max_tokens') !== undefined
    return isRefusal(reading) && takesOther
      ? {
          observation: violated(
            `max_completion_tokens: ${answerInWords(reading)}, though max_tokens is accepted`,
            'both names of the limit accepted',
            {
              kind: 'status',
            },
          ),
          exchanges,
        }
      : { observation: unobservable(answerInWords(reading)), exchanges }
  },
}
