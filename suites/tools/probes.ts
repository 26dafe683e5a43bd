import type { Capability, Tier } from '../../src/model/requirement.ts'
import type { Scenario } from '../../src/reading/suite.ts'
import { type Body, inBothModes, traffic } from '../ask.ts'
import { callFunction } from '../prompts.ts'

const tool = (name: string, description: string, properties: Readonly<Record<string, { readonly type: string }>>): Body => ({
  type: 'function',
  function: {
    name,
    description,
    parameters: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  },
})

const weather = tool('get_weather', 'Tells the weather of a city for the coming days', {
  city: { type: 'string' },
  days: { type: 'integer' },
})
const time = tool('get_time', 'Tells the time in a time zone', { zone: { type: 'string' } })
const ping = tool('ping', 'Answers that it is there', {})

const askWeather = callFunction('get_weather', { city: 'Paris', days: 3 })

interface Call {
  readonly name: string
  readonly purpose: string
  readonly tier: Tier
  readonly prompt: string
  readonly body: Body
  readonly capabilities?: readonly Capability[]
}

const calls: readonly Call[] = [
  { name: 'tools/auto', purpose: 'A tool call', tier: 'standard', prompt: askWeather, body: { tools: [weather, time] } },
  {
    name: 'tools/parallel',
    purpose: 'Two tool calls at once',
    tier: 'standard',
    prompt: `${askWeather} ${callFunction('get_time', { zone: 'UTC' })} Make both calls at once.`,
    body: { tools: [weather, time] },
    capabilities: ['parallel-tools'],
  },
  {
    name: 'tools/no-arguments',
    purpose: 'A call without arguments',
    tier: 'standard',
    prompt: callFunction('ping', {}),
    body: { tools: [ping] },
  },
  {
    name: 'tools/required',
    purpose: 'A call that is required',
    tier: 'standard',
    prompt: askWeather,
    body: { tools: [weather, time], tool_choice: 'required' },
  },
  {
    name: 'tools/named',
    purpose: 'A call of a function that is named',
    tier: 'standard',
    prompt: callFunction('get_time', { zone: 'UTC' }),
    body: { tools: [weather, time], tool_choice: { type: 'function', function: { name: 'get_time' } } },
  },
]

export const scenarios: readonly Scenario[] = calls.map(({ tier, capabilities = [], ...call }) =>
  traffic(call.name, 'tools', tier, (world) =>
    inBothModes(world, { ...call, area: 'tools', traits: ['model-dependent'], capabilities: ['tools', ...capabilities] }),
  ),
)

export const callScenarios: readonly string[] = calls.map(({ name }) => name)
