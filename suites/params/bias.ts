/** logit_bias. OpenAI API description, CreateChatCompletionRequest, logit_bias: https://platform.openai.com/docs/api-reference/chat/create */
import { holds, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { biasTrials, forced, wanted } from './probes.ts'

const scenario = 'params/logit-bias'
const textOf = (reading: Reading): string => reading.completion?.choices[0]?.content.trim() ?? ''

export const biasActs: Relation = {
  requirement: 'PAR-012',
  scenarios: [scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const texts = (name: string): readonly string[] => all.filter((one) => one.probe.name === name && accepted(one)).map(textOf)
    const open = (missing: string): ReturnType<Relation['relate']> => ({ observation: unobservable(missing), exchanges: [] })
    const [control] = texts('params/bias-control')
    const banned = texts('params/bias-banned')
    const raised = texts('params/bias-forced')
    if (all.length === 0) return open('the token ids of the model are unknown (set the knob tokenizer in the profile)')
    if (control !== String(wanted)) return open(`no control response is ${String(wanted)}`)
    if (banned.length === 0 || raised.length === 0) return open('no request with logit_bias was accepted')
    const reported = all.find(({ probe }) => probe.name === 'params/bias-banned')
    const exchanges = all.map(({ transcript }) => transcript.id)
    const isPassedOver = (seen: readonly string[]): boolean => seen.length >= biasTrials && seen.every((text) => text === String(wanted))
    const isForced = raised.every((text) => new RegExp(`^${String(forced)}+$`).test(text))
    if (isPassedOver(raised) || (isForced && isPassedOver(banned)))
      return {
        observation: violated(
          `status 200, and ${show(banned[0])} with its token at -100, ${show(raised[0])} with that of ${String(forced)} at +100, in ${String(biasTrials)} of ${String(biasTrials)} tries: ${isForced ? 'a ban has no effect' : 'logit_bias was ignored'}`,
          'a response without the banned token, and one with the forced token alone; or a 4xx that says that logit_bias is not supported',
          { kind: 'pointer', pointer: '/choices/0/message/content' },
        ),
        exchanges: [reported?.transcript.id ?? '', ...exchanges].filter((id, at, list) => list.indexOf(id) === at),
      }
    if (isForced && banned.some((text) => !text.includes(String(wanted)))) return { observation: holds, exchanges }
    return open('the bias acts on other tokens than expected: the model may have another tokenizer')
  },
}
