/** Reasoning that is sent back in the history, as clients of reasoning models do. No document describes it: a clear 4xx is lawful. */
import { type Message, unchecked } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Relation, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { listOf, memberAt } from '../../src/wire/json.ts'
import { ask, broken, named, withMembers } from '../ask.ts'
import { answerInWords, isWhole } from '../preconditions.ts'
import { askForWord, wordOfTheDay } from '../prompts.ts'

const scenario = 'params/sent-back'
const prefix = `${scenario}-reasoning`
const wordPattern = /The word of the day is ([a-z]+)/
const names = ['reasoning_content', 'reasoning'] as const

/** The member that has the reasoning of a plain response, and its text. */
function reasoningOf(reading: Reading): Readonly<Record<string, string>> | null {
  const message = memberAt(listOf(memberAt(reading.json.value, 'choices'))[0], 'message')
  for (const name of names) {
    const text = memberAt(message, name)
    if (typeof text === 'string' && text.trim() !== '') return { [name]: text }
  }
  return null
}

const conversation = (word: string, reasoning: Readonly<Record<string, string>>): readonly Message[] => [
  { role: 'user', content: 'Choose a word of the day.' },
  { role: 'assistant', content: wordOfTheDay(word), ...reasoning },
  { role: 'user', content: askForWord },
]

const afterCall = (reasoning: Readonly<Record<string, string>>): readonly Message[] => [
  { role: 'user', content: 'What is the time in Paris?' },
  {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'get_time', arguments: '{}' } }],
    ...reasoning,
  },
  { role: 'tool', tool_call_id: 'call_1', content: '12:00' },
]
const tools = [{ type: 'function', function: { name: 'get_time', description: 'The time in Paris' } }] as const

/** Nothing where the response has no reasoning. */
export function withReasoningOf(context: ScenarioContext, received: Reading): readonly Probe[] {
  const reasoning = reasoningOf(received)
  if (reasoning === null) return []
  const word = context.chance.word(12)
  const control = ask(context, {
    name: `${prefix}-control`,
    area: 'params',
    purpose: 'A question that an earlier message answers, as a control request',
    body: { messages: conversation(word, {}) },
    traits: ['unusual'],
  })
  const withReasoning = (part: string, purpose: string, messages: readonly Message[], more: object): Probe =>
    broken(control, {
      name: `${prefix}-${part}`,
      area: 'params',
      purpose,
      defect: `/messages/1/${Object.keys(reasoning).join()}`,
      change: { body: withMembers(control, unchecked({ messages, ...more })) },
    })
  const beside = 'An earlier message with reasoning answers the question'
  return [
    control,
    withReasoning('text', beside, conversation(word, reasoning), {}),
    withReasoning('text-again', `${beside} (repeated)`, conversation(word, reasoning), {}),
    withReasoning('calls', 'A tool call with reasoning in the history', afterCall(reasoning), { tools }),
  ]
}

const textOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''
const wordIn = ({ asked }: Reading): string => wordPattern.exec(JSON.stringify(asked.body?.['messages'] ?? null))?.[1] ?? ''
const says = (reading: Reading): boolean => textOf(reading).includes(wordIn(reading))

function observeText(control: Reading, texts: readonly Reading[]): Observation {
  if (isWhole(control) !== null || !says(control)) return unobservable('the model did not repeat the word without reasoning')
  const [first] = texts
  if (first === undefined || !texts.every(accepted)) return notApplicable('reasoning in the history is rejected')
  if (texts.length < 2 || texts.some(({ transcript }) => transcript.end.kind !== 'complete')) return unobservable('two whole responses')
  return texts.some(says)
    ? holds
    : violated(
        `the text of a message with reasoning is lost: ${show(textOf(first))}, 2 of 2; without reasoning ${show(textOf(control))}`,
        `${show(wordIn(control))}, which the message says`,
        { kind: 'pointer', pointer: '/choices/0/message/content' },
      )
}

function observeRejection(control: Reading, texts: readonly Reading[]): Observation {
  if (!accepted(control)) return unobservable('the same conversation without reasoning is not accepted')
  const [first] = texts
  if (texts.some(accepted)) return holds
  if (first === undefined || texts.length < 2 || !texts.every(isRefusal)) return unobservable('two responses that concern the request')
  return violated(`${first.probe.purpose}: ${answerInWords(first)}, 2 of 2 times`, 'status 200, as without the reasoning', {
    kind: 'status',
  })
}

const relationOf = (requirement: RequirementId, observe: (control: Reading, texts: readonly Reading[]) => Observation): Relation => ({
  requirement,
  scenarios: [scenario],
  relate: ({ [scenario]: all = [] }) => {
    const control = named(all, `${prefix}-control`)
    const texts = ['text', 'text-again'].flatMap((part) => named(all, `${prefix}-${part}`) ?? [])
    if (control === null) return { observation: notApplicable('no response has reasoning'), exchanges: [] }
    return { observation: observe(control, texts), exchanges: [...texts, control].map(({ transcript }) => transcript.id) }
  },
})

export const reasoningBack: readonly Relation[] = [relationOf('PAR-033', observeText), relationOf('PAR-044', observeRejection)]
