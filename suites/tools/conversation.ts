/** Calls and their results, sent back as the conversation goes on. OpenAI guide: function calling, https://platform.openai.com/docs/guides/function-calling */
import type { AssistantMessage, RequestMembers } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { listOf, memberAt } from '../../src/wire/json.ts'
import { ask } from '../ask.ts'
import { askForWord, repeat } from '../prompts.ts'
import { answerInWords, isWhole } from '../preconditions.ts'
import { atCall, callsOf, contentOf, isFinished, MAX_QUESTIONS } from './answers.ts'
import { askTools, foreignId, functionsOf, madeCall, tameId } from './functions.ts'

export interface ToolResult {
  readonly name: string
  readonly purpose: string
  readonly id: string
  /** What the assistant's message has beside its call. */
  readonly content: Pick<AssistantMessage, 'content'>
  readonly body?: RequestMembers
}

export const trip = (context: ScenarioContext, result: string, { name, purpose, id, content, body }: ToolResult): Probe =>
  askTools(context, {
    name,
    purpose,
    body: {
      tools: [functionsOf(context).word],
      messages: [
        { role: 'user', content: askForWord },
        { role: 'assistant', ...content, tool_calls: [madeCall(id, functionsOf(context).word.function.name, {})] },
        { role: 'tool', tool_call_id: id, content: result },
      ],
      ...body,
    },
  })

const nothing: ToolResult['content'] = { content: null }
export const foreign: ToolResult = { name: 'tools/round-trip', purpose: 'The result of a call, sent back', id: foreignId, content: nothing }
const tame: ToolResult = {
  name: 'tools/round-trip-tame',
  purpose: 'The result of a call whose id has nine letters',
  id: tameId,
  content: nothing,
}
const wordless: ToolResult = {
  name: 'tools/round-trip-again',
  purpose: 'The result of a call, sent back, and no further call allowed',
  id: foreignId,
  content: nothing,
  body: { tool_choice: 'none' },
}

const tells = (reading: Reading, result: string): boolean => isWhole(reading) === null && contentOf(reading).includes(result)

export const roundTrip: Scenario = {
  name: 'tools/round-trip',
  area: 'tools',
  tier: 'standard',
  needs: [],
  repeats: MAX_QUESTIONS + 1,
  *steps(context): ScenarioSteps {
    const result = context.chance.word(12)
    const [first] = yield [trip(context, result, foreign)]
    if (first === undefined || tells(first, result)) return
    if (!accepted(first)) {
      yield [trip(context, result, tame)]
      return
    }
    for (let asked = 1; asked < MAX_QUESTIONS; asked += 1) {
      const [again] = yield [trip(context, result, wordless)]
      if (again === undefined || tells(again, result)) return
    }
    yield [
      ask(context, {
        name: 'tools/result-control',
        area: 'tools',
        purpose: 'The word on its own, as a control request',
        prompt: repeat(result),
        traits: ['model-dependent'],
      }),
    ]
  },
}

/** The result that a request brings. */
const resultIn = ({ asked }: Reading): string => {
  const toolMessage = listOf(memberAt(asked.body ?? undefined, 'messages')).find((message) => memberAt(message, 'role') === 'tool')
  const content = memberAt(toolMessage, 'content')
  const text = typeof content === 'string' ? content : memberAt(content, 0, 'text')
  return typeof text === 'string' ? text : ''
}

export const isTurnedDown = (reading: Reading | undefined): boolean => reading !== undefined && isRefusal(reading)

/** Whether a request with tools was accepted at all, so that what is refused is refused for what it says. */
export const takesTools = (readings: readonly Reading[] | undefined): boolean => (readings ?? []).some(accepted)

/** An endpoint that answers whatever it is sent shows nothing by it: the answer has to tell what the conversation says. */
export const isRepeated = (reading: Reading): boolean => resultIn(reading) !== '' && tells(reading, resultIn(reading))

type Trip = (trips: readonly Reading[]) => { readonly observation: Observation; readonly shown: Reading | undefined }

const over = (requirement: RequirementId, scenario: ScenarioName, judge: Trip): Relation => ({
  requirement,
  scenarios: ['tools/auto', scenario],
  relate: (readings) => {
    const trips = readings[scenario] ?? []
    if (trips.length === 0) return { observation: notApplicable('no such request was sent'), exchanges: [] }
    const { observation, shown } = judge(trips)
    const exchanges = (shown === undefined ? [] : [shown]).map(({ transcript }) => transcript.id)
    return takesTools(readings['tools/auto'])
      ? { observation, exchanges }
      : { observation: unobservable('no request with tools was accepted'), exchanges }
  },
})

const withName = (trips: readonly Reading[], name: string): Reading | undefined => trips.find(({ probe }) => probe.name === name)

export const refusal = (reading: Reading, wanted: string): Observation =>
  violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, wanted, { kind: 'status' })

const takesHistory = over('TOOL-007', 'tools/round-trip', (trips) => {
  const toolMessage = trips.find(isRepeated)
  const last = trips.at(-1)
  if (toolMessage !== undefined) return { observation: holds, shown: toolMessage }
  return last !== undefined && trips.length > 1 && trips.every(isTurnedDown)
    ? { observation: refusal(last, 'status 200, since a call with content null and its result are part of the API'), shown: last }
    : { observation: unobservable('the model did not use the conversation'), shown: last }
})

const takesAnyId = over('TOOL-009', 'tools/round-trip', (trips) => {
  const [first] = trips
  const taken = withName(trips, tame.name)
  if (trips.some((reading) => reading.probe.name !== tame.name && isRepeated(reading))) return { observation: holds, shown: first }
  return first !== undefined && isTurnedDown(first) && taken !== undefined && accepted(taken)
    ? {
        observation: refusal(first, 'any id, since it is an opaque string, and clients change their provider within a conversation'),
        shown: first,
      }
    : { observation: unobservable('the model did not use the conversation'), shown: first }
})

/** Who repeats the whole question has the word as well. */
const MAX_WORDS_BESIDE = 20

const usesResult = over('TOOL-010', 'tools/round-trip', (trips) => {
  const [first] = trips
  const result = first === undefined ? '' : resultIn(first)
  const answers = trips.filter(({ probe }) => [foreign.name, wordless.name, tame.name].includes(probe.name))
  const telling = answers.find((reading) => tells(reading, result))
  if (telling !== undefined) return { observation: holds, shown: telling }
  const inWords = answers.filter((reading) => isFinished(reading) && callsOf(reading).length === 0 && contentOf(reading) !== '')
  const control = withName(trips, 'tools/result-control')
  const shown = inWords[0] ?? first
  if (shown === undefined || inWords.length < MAX_QUESTIONS - 1) return { observation: unobservable('no response has text'), shown }
  return control !== undefined && tells(control, result) && contentOf(control).length <= result.length + MAX_WORDS_BESIDE
    ? {
        observation: violated(
          `${show(contentOf(shown))} after a result that is ${show(result)}; the model repeats it when the user says it`,
          'a response with the result of the call',
          atCall(shown, undefined),
        ),
        shown,
      }
    : { observation: unobservable('the model did not repeat the word'), shown }
})

export const conversationRelations: readonly Relation[] = [takesHistory, takesAnyId, usesResult]
