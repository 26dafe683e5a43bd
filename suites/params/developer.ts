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
    if (developer === null) return { observation: unobservable('the developer message was not answered'), exchanges: [] }
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
      return { observation: unobservable('the developer or the system message was not answered'), exchanges: [] }
    const exchanges = [first.transcript.id, system.transcript.id]
    if (developer.some((reading) => contentOf(reading).includes(ordered))) return { observation: holds, exchanges }
    if (!contentOf(system).includes(ordered))
      return { observation: unobservable('the model did not follow the instruction in a system message'), exchanges }
    if (developer.length < developerTrials)
      return { observation: unobservable(`fewer than ${String(developerTrials)} requests were answered`), exchanges }
    return {
      observation: violated(
        `status 200, and ${show(contentOf(first))}: the developer message was ignored in ${String(developer.length)} of ${String(developer.length)} responses, and the same words in a system message were not`,
        `a response of ${ordered}, or a 4xx that says that the role developer is not supported`,
        { kind: 'pointer', pointer: '/choices/0/message/content' },
      ),
      exchanges,
    }
  },
}

export const developers: readonly Relation[] = [taken, obeyed]
