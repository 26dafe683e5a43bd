/** The functions that requests offer, and what requests with them have in common. */
import type { FunctionObject, RequestMembers, Tool, ToolCall } from '../../src/contract/request.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { type Question, ask } from '../ask.ts'
import { type Values, callFunction } from '../prompts.ts'

/** A JSON Schema of the few keywords that are in use here. */
export interface Schema {
  readonly type: string
  readonly enum?: readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
}

export const tool = (
  name: string,
  description: string,
  properties: Readonly<Record<string, Schema>>,
  more: Partial<FunctionObject> = {},
): Tool => ({
  type: 'function',
  function: {
    name,
    description,
    parameters: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
    ...more,
  },
})

/** With other members of the function than its own, where they are given. */
export const weatherWith = (more: Partial<FunctionObject>): Tool =>
  tool('get_weather', 'Tells the weather of a city for the coming days', { city: { type: 'string' }, days: { type: 'integer' } }, more)
export const weather = weatherWith({})
export const time = tool('get_time', 'Tells the time in a time zone', { zone: { type: 'string' } })
export const ping = tool('ping', 'Answers that it is there', {})
export const note = tool('note', 'Takes down a text', { text: { type: 'string' } })

/** A call as a prompt spells it out. */
export interface Wanted {
  readonly name: string
  readonly values: Values
}

export const wantedWeather: Wanted = { name: 'get_weather', values: { city: 'Paris', days: 3 } }
export const wantedTime: Wanted = { name: 'get_time', values: { zone: 'UTC' } }
export const wantedPing: Wanted = { name: 'ping', values: {} }

export const asking = (...wanted: readonly Wanted[]): string => wanted.map(({ name, values }) => callFunction(name, values)).join(' ')
export const askBoth = `${asking(wantedWeather, wantedTime)} Make both calls at once.`

export const naming = (name: string): RequestMembers => ({ tool_choice: { type: 'function', function: { name } } })

/** As other endpoints make them. Mistral's own have nine letters and digits, and one such is all that a strict server of that kind takes. */
export const foreignId = 'call_abc-123'
export const tameId = 'a1B2c3D4e'

export const madeCall = (id: string, name: string, values: unknown): ToolCall => ({
  id,
  type: 'function',
  function: { name, arguments: JSON.stringify(values) },
})

/** A request with tools: what the model does with them decides, and an endpoint may honestly lack them. */
export const askTools = (context: ScenarioContext, { capabilities = [], ...question }: Omit<Question, 'area' | 'traits'>): Probe =>
  ask(context, {
    ...question,
    area: 'tools',
    traits: ['model-dependent'],
    capabilities: ['tools', ...(question.body?.['stream'] === true ? (['streaming'] as const) : []), ...capabilities],
  })
