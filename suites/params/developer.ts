/** The role developer. OpenAI API description, ChatCompletionRequestDeveloperMessage: https://platform.openai.com/docs/api-reference/chat/create */
import { holds, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { answerInWords } from '../preconditions.ts'
import { developerTrials, ordered } from './probes.ts'

const scenario = 'params/developer'
const contentOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''

const taken: Relation = {
  requirement: 'PAR-005',
  scenarios: [scenario],
  relate: (readings) => {
    const system = named(readings[scenario], 'params/system')
    const developer = named(readings[scenario], 'params/developer')
    if (developer === null) return { observation: unobservable('an answer to a developer message'), exchanges: [] }
    const exchanges = [developer.transcript.id]
    if (accepted(developer)) return { observation: holds, exchanges }
    return isRefusal(developer) && system !== null && accepted(system)
      ? {
          observation: violated(`a developer message: ${answerInWords(developer)}, though a system message is accepted`, 'status 200', {
            kind: 'status',
          }),
          exchanges,
        }
      : { observation: unobservable(answerInWords(developer)), exchanges }
  },
}

const obeyed: Relation = {
  requirement: 'PAR-007',
  scenarios: [scenario],
  relate: (readings) => {
    const all = (readings[scenario] ?? []).filter(accepted)
    const system = all.find(({ probe }) => probe.name === 'params/system')
    const developer = all.filter(({ probe }) => probe.name === 'params/developer')
    const [first] = developer
    if (first === undefined || system === undefined)
      return { observation: unobservable('answers to a developer and to a system message'), exchanges: [] }
    const exchanges = [first.transcript.id, system.transcript.id]
    if (developer.some((reading) => contentOf(reading).includes(ordered))) return { observation: holds, exchanges }
    if (!contentOf(system).includes(ordered))
      return { observation: unobservable('a control answer that obeys the instruction in a system message'), exchanges }
    if (developer.length < developerTrials) return { observation: unobservable(`${String(developerTrials)} answers`), exchanges }
    return {
      observation: violated(
        `status 200, and ${show(contentOf(first))}: the developer message was passed over in ${String(developer.length)} of ${String(developer.length)} answers, and the same words as a system message were obeyed`,
        `an answer of ${ordered}, or a 4xx that says that there is no role developer`,
        { kind: 'pointer', pointer: '/choices/0/message/content' },
      ),
      exchanges,
    }
  },
}

export const developers: readonly Relation[] = [taken, obeyed]
