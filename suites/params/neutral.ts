/** Documented defaults that are sent explicitly, and what they change. OpenAI API description, CreateChatCompletionRequest. */
import { holds, unobservable, violated } from '../../src/model/finding.ts'
import { accepted } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { isWhole } from '../preconditions.ts'
import { textOf } from './bisect-parameters.ts'
import { echoed } from './lawful.ts'

const scenario = 'params/defaults'

/** Two equal responses that differ from two exact ones without the defaults decide. */
export const neutral: Relation = {
  requirement: 'PAR-043',
  scenarios: [scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const first = named(all, scenario)
    const [again, without, withoutAgain] = ['-again', '-without', '-without-again'].map((suffix) => named(all, `${scenario}${suffix}`))
    if (first === null || !accepted(first) || isWhole(first) !== null)
      return { observation: unobservable('the request with all defaults was not accepted'), exchanges: [] }
    const exchanges = [first, again, without, withoutAgain].flatMap((one) => one?.transcript.id ?? [])
    if (textOf(first) === echoed) return { observation: holds, exchanges }
    const areExact = [without, withoutAgain].every((one) => one != null && isWhole(one) === null && textOf(one) === echoed)
    if (again == null || isWhole(again) !== null || textOf(again) !== textOf(first) || !areExact)
      return { observation: unobservable('two equal responses, and two exact ones without the defaults'), exchanges }
    return {
      observation: violated(`${show(textOf(first))} in 2 of 2 responses, ${show(echoed)} without the defaults`, show(echoed), {
        kind: 'pointer',
        pointer: '/choices/0/message/content',
      }),
      exchanges,
    }
  },
}
