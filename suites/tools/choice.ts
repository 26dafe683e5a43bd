/** Whether tool_choice and parallel_tool_calls act. OpenAI API description, CreateChatCompletionRequest: tool_choice, parallel_tool_calls. */
import type { Tool } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { RequirementId, Tier } from '../../src/model/requirement.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { traffic } from '../ask.ts'
import { orAsJson, sayHello } from '../prompts.ts'
import { answerInWords, isWhole } from '../preconditions.ts'
import { type Defiance, atCall, callsOf, contentOf, insistent, isFinished, nameOf, notDefied } from './answers.ts'
import { askBoth, askTools, asking, functionsOf, naming } from './functions.ts'

const offered = (context: ScenarioContext): readonly Tool[] => [functionsOf(context).weather, functionsOf(context).time]

/** As many as `http/many-tools` has: more than servers that keep a part of the list keep of it. */
const MANY = 65
const unwanted: readonly Tool[] = Array.from({ length: MANY - 2 }, (_, at) => ({
  type: 'function',
  function: { name: `action_${String(at + 1)}` },
}))

/** The prompt asks for no call: without `required` there would be none. */
const unasked =
  (stream: boolean) =>
  (context: ScenarioContext): Probe =>
    askTools(context, {
      name: `tools/required-unasked${stream ? '-stream' : ''}`,
      purpose: `A required call that the prompt does not ask for${stream ? ', streamed' : ''}`,
      prompt: sayHello,
      body: { tools: offered(context), tool_choice: 'required', ...(stream ? { stream } : {}) },
    })

/** The prompt asks for the first function, and the last of many is named: a choice that is read as auto, or as required, shows. */
const other =
  (stream: boolean) =>
  (context: ScenarioContext): Probe =>
    askTools(context, {
      name: `tools/named-other${stream ? '-stream' : ''}`,
      purpose: `A call of a named function, the last of ${String(MANY)}, where the prompt asks for another one${stream ? ', streamed' : ''}`,
      prompt: asking(functionsOf(context).wantedWeather),
      body: {
        tools: [functionsOf(context).weather, ...unwanted, functionsOf(context).time],
        ...naming(functionsOf(context).wantedTime.name),
        ...(stream ? { stream } : {}),
      },
      // A server may limit the number of tools.
      traits: ['unusual'],
    })

const none =
  (stream: boolean) =>
  (context: ScenarioContext): Probe =>
    askTools(context, {
      name: `tools/none${stream ? '-stream' : ''}`,
      purpose: `No call, although the prompt asks for one${stream ? ', streamed' : ''}`,
      prompt: `${asking(functionsOf(context).wantedWeather)} ${orAsJson}`,
      body: { tools: offered(context), tool_choice: 'none', ...(stream ? { stream } : {}) },
    })

const single =
  (stream: boolean) =>
  (context: ScenarioContext): Probe =>
    askTools(context, {
      name: `tools/single${stream ? '-stream' : ''}`,
      purpose: `One call at most, although the prompt asks for two${stream ? ', streamed' : ''}`,
      prompt: askBoth(functionsOf(context)),
      body: { tools: offered(context), parallel_tool_calls: false, ...(stream ? { stream } : {}) },
      capabilities: ['parallel-tools'],
    })

const modes: readonly (readonly [stream: boolean, suffix: '' | '-stream', tier: Tier])[] = [
  [false, '', 'standard'],
  [true, '-stream', 'full'],
]

const makesNone: Defiance = (reading) =>
  callsOf(reading).length > 0 ? null : `no call, but ${contentOf(reading) === '' ? 'nothing' : `the text ${show(contentOf(reading))}`}`

const makesAnother: Defiance = (reading) => {
  const stray = callsOf(reading).find((call) => nameOf(call) !== reading.asked.functions.at(-1))
  return stray === undefined ? makesNone(reading) : `a call of ${show(nameOf(stray))}`
}

const finished = (reading: Reading): Observation | null =>
  isWhole(reading) ??
  (reading.completion?.choices.length === 0 ? unobservable('the response has no choice') : null) ??
  (isFinished(reading) ? null : unobservable('the response was cut at the token limit, or filtered'))

const whenDefied =
  (defies: Defiance): Defiance =>
  (reading) =>
    finished(reading) === null ? defies(reading) : null

/** At most so many calls. Whatever the model writes, the endpoint makes the calls: one too many in one answer is enough. */
const atMost = (
  requirement: RequirementId,
  name: ScenarioName,
  control: ScenarioName,
  { most, wanted }: { readonly most: 0 | 1; readonly wanted: string },
): Relation => ({
  requirement,
  scenarios: [control, name],
  relate: (readings) => {
    const [answer] = readings[name] ?? []
    const controls = (readings[control] ?? []).filter(
      (reading) => !isContinued(reading) && isWhole(reading) === null && callsOf(reading).length > most,
    )
    if (answer === undefined) return { observation: notApplicable('no such request was sent'), exchanges: [] }
    const exchanges = [answer, ...controls.slice(0, 1)].map(({ transcript }) => transcript.id)
    const calls = callsOf(answer)
    const observation =
      isWhole(answer) ??
      (calls.length > most
        ? violated(
            `${String(calls.length)} ${calls.length === 1 ? 'call' : 'calls'}: ${calls.map(nameOf).join(', ')}`,
            wanted,
            atCall(answer, calls[most]),
          )
        : controls.length === 0
          ? unobservable(`no control response has ${most === 0 ? 'a call' : 'two calls'}`)
          : holds)
    return { observation, exchanges }
  },
})

const isContinued = ({ probe }: Reading): boolean => probe.name === 'tools/next-call'

/** A function that is named and offered is not unknown: a server that takes as many tools elsewhere has lost it. */
const lastIsKnown: Relation = {
  requirement: 'TOOL-002',
  scenarios: ['tools/named', 'http/long', 'tools/named-other'],
  relate: (readings) => {
    const [reading] = readings['tools/named-other'] ?? []
    const isTaken = (name: ScenarioName, probe: string): boolean =>
      (readings[name] ?? []).some((one) => one.probe.name === probe && accepted(one))
    if (reading === undefined || !isRefusal(reading) || !isTaken('tools/named', 'tools/named') || !isTaken('http/long', 'http/many-tools'))
      return { observation: notApplicable('the function that is named is not rejected'), exchanges: [] }
    return {
      observation: violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'a call of the named function, which is offered', {
        kind: 'status',
      }),
      exchanges: [reading.transcript.id],
    }
  },
}

export const choiceScenarios: readonly Scenario[] = modes.flatMap(([stream, suffix, tier]) => [
  insistent(`tools/required-unasked${suffix}`, tier, unasked(stream), whenDefied(makesNone)),
  insistent(`tools/named-other${suffix}`, tier, other(stream), whenDefied(makesAnother)),
  traffic(`tools/none${suffix}`, 'tools', tier, (context) => [none(stream)(context)]),
  traffic(`tools/single${suffix}`, 'tools', tier, (context) => [single(stream)(context)]),
])

export const choices: readonly Relation[] = [
  lastIsKnown,
  ...modes.flatMap(([, suffix]) => [
    notDefied('TOOL-001', `tools/required-unasked${suffix}`, 'at least one call', makesNone, finished),
    notDefied('TOOL-002', `tools/named-other${suffix}`, 'a call of the named function, and of no other', makesAnother, finished),
    atMost('TOOL-003', `tools/none${suffix}`, 'tools/auto', { most: 0, wanted: 'no call with tool_choice none' }),
    atMost('TOOL-004', `tools/single${suffix}`, 'tools/parallel', { most: 1, wanted: 'one call at most with parallel_tool_calls false' }),
  ]),
]
