/** Requests with tools that are broken on purpose. OpenAI API description: ChatCompletionTool, FunctionObject, ChatCompletionToolChoiceOption. */
import { type RequestMembers, type Tool, type UncheckedMembers, unchecked } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { RequirementId, Tier } from '../../src/model/requirement.ts'
import type { Check, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, traffic, withMembers } from '../ask.ts'
import { answerInWords, checkOf, hasHead } from '../preconditions.ts'
import { askForWord } from '../prompts.ts'
import { foreign, trip } from './conversation.ts'
import { isClientError } from '../../src/protocol/statuses.ts'
import { type Functions, askTools, asking, foreignId, functionsOf, naming } from './functions.ts'

interface Bad {
  readonly requirement: RequirementId
  readonly name: ScenarioName
  readonly purpose: string
  readonly defect: string
  readonly tier: Tier
  /** The scenario whose plain request is the valid twin: it has the scenario's name. */
  readonly control: ScenarioName
  readonly valid: (context: ScenarioContext) => Probe
  readonly members: RequestMembers | ((functions: Functions) => RequestMembers)
}

/** The weather with members of its function that are no function's. */
const onWeather =
  (members: UncheckedMembers) =>
  ({ weather, time }: Functions): RequestMembers =>
    unchecked({ tools: [{ ...weather, function: { ...weather.function, ...members } }, time] })

const offered = (context: ScenarioContext): readonly Tool[] => [functionsOf(context).weather, functionsOf(context).time]

const auto = (context: ScenarioContext): Probe =>
  askTools(context, {
    name: 'tools/auto',
    purpose: '',
    prompt: asking(functionsOf(context).wantedWeather),
    body: { tools: offered(context) },
  })
const namedOne = (context: ScenarioContext): Probe =>
  askTools(context, {
    name: 'tools/named',
    purpose: '',
    prompt: asking(functionsOf(context).wantedTime),
    body: { tools: offered(context), ...naming(functionsOf(context).wantedTime.name) },
  })

const requiredOne = (context: ScenarioContext): Probe =>
  askTools(context, {
    name: 'tools/required',
    purpose: '',
    prompt: asking(functionsOf(context).wantedWeather),
    body: { tools: offered(context), tool_choice: 'required' },
  })
const answeredOne = (context: ScenarioContext): Probe => trip(context, 'sunny', foreign)

const bad: readonly Bad[] = [
  {
    requirement: 'TOOL-012',
    name: 'tools/unknown-function',
    purpose: 'A call of a named function that was not offered',
    defect: '/tool_choice',
    tier: 'standard',
    control: 'tools/named',
    valid: namedOne,
    members: naming('get_stars'),
  },
  {
    requirement: 'TOOL-017',
    name: 'tools/parameters-string',
    purpose: 'A function whose parameters are a string',
    defect: '/tools/0/function/parameters',
    tier: 'full',
    control: 'tools/auto',
    valid: auto,
    members: onWeather({ parameters: 'city and days' }),
  },
  {
    requirement: 'TOOL-017',
    name: 'tools/parameters-type',
    purpose: 'A function with a parameter of a type that JSON Schema does not have',
    defect: '/tools/0/function/parameters',
    tier: 'full',
    control: 'tools/auto',
    valid: auto,
    members: onWeather({ parameters: { type: 'object', properties: { city: { type: 'place' } }, required: ['city'] } }),
  },
  {
    requirement: 'TOOL-018',
    name: 'tools/name-pattern',
    purpose: 'A function whose name has a space and an exclamation mark',
    defect: '/tools/0/function/name',
    tier: 'full',
    control: 'tools/auto',
    valid: auto,
    members: onWeather({ name: 'get weather!' }),
  },
  {
    requirement: 'TOOL-019',
    name: 'tools/result-of-nothing',
    purpose: 'A tool message that answers no call',
    defect: '/messages/1/tool_call_id',
    tier: 'full',
    control: 'tools/round-trip',
    valid: answeredOne,
    members: {
      messages: [
        { role: 'user', content: askForWord },
        { role: 'tool', tool_call_id: foreignId, content: 'sunny' },
      ],
    },
  },
  {
    requirement: 'TOOL-020',
    name: 'tools/choice-word',
    purpose: 'An undocumented tool_choice',
    defect: '/tool_choice',
    tier: 'full',
    control: 'tools/required',
    valid: requiredOne,
    members: unchecked({ tool_choice: 'always' }),
  },
]

const refused = ({ requirement, name, control, purpose }: Bad): Check =>
  checkOf((reading) => (reading.probe.name === name ? hasHead(reading) : notApplicable('the request was another one')))(
    requirement,
    [control, name],
    (reading): Observation => {
      return isClientError(reading.status) ? holds : violated(`${purpose}: ${answerInWords(reading)}`, 'status 400', { kind: 'status' })
    },
  )

export const refusalScenarios: readonly Scenario[] = bad.map((one) =>
  traffic(
    one.name,
    'tools',
    one.tier,
    (context) => {
      const valid = one.valid(context)
      const change = { body: withMembers(valid, typeof one.members === 'function' ? one.members(functionsOf(context)) : one.members) }
      return [broken(valid, { name: one.name, area: 'tools', purpose: one.purpose, defect: one.defect, change })]
    },
    [one.control],
  ),
)

export const refusalChecks: readonly Check[] = bad.map(refused)
