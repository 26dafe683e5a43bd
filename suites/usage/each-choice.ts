/** completion_tokens with several choices. OpenAI API description: CompletionUsage, completion_tokens, https://platform.openai.com/docs/api-reference/chat/object */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { named } from '../ask.ts'
import { counted } from '../prompts.ts'
import { at, countsOf } from './counts.ts'

interface Count {
  readonly reading: Reading
  /** How many numbers its choices count together. */
  readonly numbers: number
  readonly tokens: number
}

/** The end of each choice may be counted or not, and the numbers are not the same: less than that is not all of them. */
const ENOUGH = 0.7
/** A number and its separator take two or three tokens. More were spent on something else, such as reasoning that is not shown. */
const MAX_TOKENS_A_NUMBER = 3.5

/** A count from 1 and nothing else; 0: it is something else. */
function lastIn(text: string): number {
  const last = (text.match(/\d+/g) ?? []).length
  return text.trim() === counted(last) ? last : 0
}

/** A response of counts alone; null: it has another text, no usage, or reasoning. */
function countOf(reading: Reading | null): Count | null {
  const counts = reading === null ? null : countsOf(reading)
  const choices = reading?.completion?.choices ?? []
  const numbers = choices.map(({ content, reasoning }) => (reasoning === '' ? lastIn(content) : 0))
  if (reading === null || counts === null || numbers.length === 0 || numbers.includes(0)) return null
  const sum = numbers.reduce((all, one) => all + one, 0)
  return counts.completion <= 0 || counts.completion > MAX_TOKENS_A_NUMBER * sum
    ? null
    : { reading, numbers: sum, tokens: counts.completion }
}

function judged({ numbers, tokens, reading }: Count, one: Count): Observation {
  const wanted = Math.round((one.tokens / one.numbers) * numbers)
  if (tokens >= ENOUGH * wanted) return holds
  const saw = `completion_tokens is ${String(tokens)} for ${String(reading.completion?.choices.length ?? 0)} choices that count ${String(numbers)} numbers, and ${String(one.tokens)} for one choice that counts ${String(one.numbers)}`
  return violated(
    saw,
    `about ${String(wanted)}, for all choices together`,
    at(reading, countsOf(reading)?.seen.chunk ?? 0, '/usage/completion_tokens'),
  )
}

export const eachChoiceCounts: Relation = {
  requirement: 'USE-013',
  scenarios: ['http/plain', 'stream/choices'],
  relate: (readings) => {
    const single = countOf(named(readings['http/plain'], 'http/plain'))
    const one = single !== null && single.tokens >= single.numbers ? single : null
    const several = (readings['stream/choices'] ?? []).filter(({ completion }) => (completion?.choices.length ?? 0) > 1)
    if (several.length === 0) return { observation: notApplicable('no response has several choices'), exchanges: [] }
    const counts = several.flatMap((reading) => countOf(reading) ?? [])
    if (one === null || counts.length === 0)
      return { observation: unobservable('the responses are not counts alone, or have no token counts'), exchanges: [] }
    const seen = counts.map((count) => ({ count, observation: judged(count, one) }))
    const shown = seen.find(({ observation }) => observation.outcome === 'violated') ?? seen[0]
    return shown === undefined
      ? { observation: holds, exchanges: [] }
      : { observation: shown.observation, exchanges: [shown.count.reading.transcript.id, one.reading.transcript.id] }
  },
}
