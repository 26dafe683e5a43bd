/** Other lawful spellings of a conversation with calls. OpenAI API description: ChatCompletionRequestAssistantMessage, ChatCompletionRequestToolMessage. */
import type { Message, RequestMembers } from '../../src/contract/request.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, traffic, withMembers } from '../ask.ts'
import { plain } from '../http/probes.ts'
import { askForWord } from '../prompts.ts'
import { contentOf } from './answers.ts'
import { type ToolResult, isRepeated, isTurnedDown, refusal, takesTools, trip } from './conversation.ts'
import { askTools, functionsOf, madeCall, tameId } from './functions.ts'
import { unparsableArguments } from './unparsable.ts'

const otherId = 'b2C3d4E5f'

interface History {
  readonly requirement: RequirementId
  readonly probe: (context: ScenarioContext, result: string) => Probe
  readonly name: string
  readonly wanted: string
}

const spelled = (name: string, purpose: string, content: ToolResult['content']): Pick<History, 'name' | 'probe'> => ({
  name,
  probe: (context, result) => trip(context, result, { name, purpose, id: tameId, content }),
})

const conversation =
  (name: string, purpose: string, ids: readonly string[], results: readonly Message[], prompt: string) =>
  (context: ScenarioContext): Probe =>
    askTools(context, {
      name,
      purpose,
      body: {
        tools: [functionsOf(context).word],
        messages: [
          { role: 'user', content: prompt },
          { role: 'assistant', content: null, tool_calls: ids.map((id) => madeCall(id, functionsOf(context).word.function.name, {})) },
          ...results,
        ],
      },
    })

const histories: readonly History[] = [
  {
    requirement: 'TOOL-008',
    ...spelled('tools/content-empty', 'The result of a call whose message has empty content', { content: '' }),
    wanted: 'status 200, since content may be empty next to tool_calls',
  },
  {
    requirement: 'TOOL-008',
    ...spelled('tools/content-absent', 'The result of a call whose message has no content', {}),
    wanted: 'status 200, since content may be absent next to tool_calls',
  },
  {
    requirement: 'TOOL-015',
    name: 'tools/two-results',
    probe: (context, result) =>
      conversation(
        'tools/two-results',
        'The results of two parallel calls',
        [tameId, otherId],
        [
          { role: 'tool', tool_call_id: tameId, content: result },
          { role: 'tool', tool_call_id: otherId, content: result },
        ],
        askForWord,
      )(context),
    wanted: 'status 200, since the results of parallel calls follow each other',
  },
  {
    requirement: 'TOOL-024',
    name: 'tools/result-parts',
    probe: (context, result) =>
      conversation(
        'tools/result-parts',
        'The result of a call as a list of text parts',
        [tameId],
        [{ role: 'tool', tool_call_id: tameId, content: [{ type: 'text', text: result }] }],
        askForWord,
      )(context),
    wanted: 'status 200, since the content of a tool message may be a list of text parts',
  },
]

const scenario = 'tools/histories'

/** That a spelling is accepted, where the plainest one is. */
const taken = ({ requirement, name, wanted }: History): Relation => ({
  requirement,
  scenarios: ['tools/auto', 'tools/round-trip', scenario],
  relate: (readings) => {
    const reading = readings[scenario]?.find(({ probe }) => probe.name === name)
    if (reading === undefined) return { observation: notApplicable('no such request was sent'), exchanges: [] }
    const control = [...(readings['tools/round-trip'] ?? []), ...(readings[scenario] ?? [])].some(
      (one) => one !== reading && isRepeated(one),
    )
    return { observation: observe(reading, control, wanted), exchanges: [reading.transcript.id] }
  },
})

function observe(reading: Reading, control: boolean, wanted: string): Observation {
  if (isRepeated(reading)) return holds
  if (!isTurnedDown(reading)) return unobservable('the model did not use the conversation')
  return control ? refusal(reading, wanted) : unobservable('no other form of the conversation was accepted')
}

// ---------------------------------------------------------------- what asks for no call

interface Idle {
  readonly name: string
  readonly purpose: string
  readonly defect: string
  readonly members: RequestMembers
}

const idle: readonly Idle[] = [
  { name: 'tools/empty-list', purpose: 'An empty list of tools', defect: 'tools', members: { tools: [] } },
  { name: 'tools/none-without-tools', purpose: 'tool_choice none, and no tools', defect: 'tools', members: { tool_choice: 'none' } },
]

/**
 * OpenAI itself refuses both, and clients send them: the row is a note, and the requests are marked as what may be refused, without a
 * pointer, since nothing in them is against the schema and no status is asked of a refusal.
 */
const indulged = ({ name }: Idle): Relation => ({
  requirement: 'TOOL-021',
  scenarios: ['tools/auto', 'tools/idle'],
  relate: (readings) => {
    const reading = readings['tools/idle']?.find(({ probe }) => probe.name === name)
    if (reading === undefined) return { observation: notApplicable('no such request was sent'), exchanges: [] }
    const observation = !takesTools(readings['tools/auto'])
      ? unobservable('no request with tools was accepted')
      : isTurnedDown(reading)
        ? refusal(reading, 'the response that the request gets without them')
        : accepted(reading) && contentOf(reading) !== ''
          ? holds
          : unobservable('no response has text')
    return { observation, exchanges: [reading.transcript.id] }
  },
})

export const historyScenarios: readonly Scenario[] = [
  traffic(scenario, 'tools', 'standard', (context) => {
    const result = context.chance.word(12)
    return [...histories.map(({ probe }) => probe(context, result)), unparsableArguments(context)]
  }),
  traffic(
    'tools/idle',
    'tools',
    'full',
    (context) => {
      const valid = plain(context)
      return idle.map(({ name, purpose, defect, members }) =>
        broken(valid, { name, area: 'tools', purpose, defect, change: { body: withMembers(valid, members) } }),
      )
    },
    ['http/plain'],
  ),
]

export const historyRelations: readonly Relation[] = [...histories.map(taken), ...idle.map(indulged)]
