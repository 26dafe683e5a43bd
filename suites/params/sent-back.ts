/** A conversation goes on with the message that was received. OpenAI API description: ChatCompletionRequestAssistantMessage, https://platform.openai.com/docs/api-reference/chat/create */
import { type AssistantMessage, type Message, unchecked } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioSteps } from '../../src/reading/suite.ts'
import type { Probe } from '../../src/model/probe.ts'
import { ask, broken, named, withMembers } from '../ask.ts'
import { answerInWords } from '../preconditions.ts'
import { withReasoningOf } from './reasoning-back.ts'
import { sayHello, shortCount } from '../prompts.ts'

const scenario = 'params/sent-back'
const received = `${scenario}-received`

/** By name: what is sent, and the members that it has besides its text. */
const forms: readonly (readonly [name: string, shown: string, more: Partial<AssistantMessage>])[] = [
  [scenario, 'with "refusal": null', { refusal: null }],
  [`${scenario}-nulls`, 'with "refusal": null and "audio": null', { refusal: null, audio: null }],
  [`${scenario}-empty`, 'with an empty text', { content: '' }],
]

/** As the Python SDK dumps a message. The guide has no null there: a 4xx is lawful, and a server error is for HTTP-024 and ERR-008. */
const dumped = {
  calls: { name: `${scenario}-null-calls`, shown: 'with "tool_calls": null and "function_call": null', defect: '/messages/1/tool_calls' },
  content: { name: `${scenario}-null-content`, shown: 'with "content": null' },
} as const

const textOf = (reading: Reading | undefined): string => reading?.completion?.choices[0]?.content ?? ''

const conversation = (prompt: string, message: AssistantMessage): readonly Message[] => [
  { role: 'user', content: prompt },
  message,
  { role: 'user', content: sayHello },
]

export const sentBackScenario: Scenario = {
  name: scenario,
  area: 'params',
  tier: 'standard',
  needs: [],
  repeats: 4,
  *steps(context): ScenarioSteps {
    const prompt = shortCount(context)
    const about = { area: 'params', traits: ['unusual'] } as const
    const [first] = yield [ask(context, { ...about, name: received, purpose: 'A short request, to go on from', prompt, traits: [] })]
    if (first === undefined || !accepted(first)) return
    const after = (name: string, shown: string, more: Partial<AssistantMessage>): Probe =>
      ask(context, {
        ...about,
        name,
        purpose: `The received message is sent back ${shown}`,
        body: { messages: conversation(prompt, { role: 'assistant', content: textOf(first), ...more }) },
      })
    const valid = after(scenario, '', {})
    const withNulls = {
      role: 'assistant',
      content: textOf(first),
      ...unchecked({ tool_calls: null, function_call: null }),
    } as AssistantMessage
    yield [
      ...forms.map((form) => after(...form)),
      after(dumped.content.name, dumped.content.shown, { content: null }),
      broken(valid, {
        name: dumped.calls.name,
        area: 'params',
        purpose: `The received message is sent back ${dumped.calls.shown}`,
        defect: dumped.calls.defect,
        change: { body: withMembers(valid, unchecked({ messages: conversation(prompt, withNulls) })) },
      }),
      ...withReasoningOf(context, first),
    ]
  },
}

function observe(reading: Reading): Observation {
  if (accepted(reading)) return holds
  return isRefusal(reading)
    ? violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'status 200, as for the same conversation without it', {
        kind: 'status',
      })
    : unobservable('the response status does not concern this request')
}

/** Beside a conversation that has nothing but texts. */
export const sentBack: Relation = {
  requirement: 'PAR-038',
  scenarios: ['params/history', scenario],
  relate: (readings) => {
    const sent = forms.flatMap(([name]) => named(readings[scenario], name) ?? [])
    const control = readings['params/history']?.find(accepted)
    const seen = sent.map((reading) => ({ reading, observation: observe(reading) }))
    const shown =
      seen.find(({ observation }) => observation.outcome === 'violated') ??
      seen.find(({ observation }) => observation.outcome === 'unobservable') ??
      seen[0]
    if (shown === undefined) return { observation: notApplicable('no message was received'), exchanges: [] }
    return {
      observation: control === undefined ? unobservable('no conversation of several turns was accepted') : shown.observation,
      exchanges: [shown.reading, ...(control === undefined ? [] : [control])].map(({ transcript }) => transcript.id),
    }
  },
}
