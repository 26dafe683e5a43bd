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

/** A call as a prompt spells it out. */
export interface Wanted {
  readonly name: string
  readonly values: Values
}

/** The functions of one run, and the calls that its prompts ask for. */
export interface Functions {
  readonly weather: Tool
  /** With other members of the function than its own. */
  readonly weatherWith: (more: Partial<FunctionObject>) => Tool
  readonly time: Tool
  readonly ping: Tool
  readonly note: Tool
  readonly word: Tool
  readonly wantedWeather: Wanted
  readonly wantedTime: Wanted
  readonly wantedPing: Wanted
}

/** Plain words for the same thing: names and values differ from run to run, and no model has to guess. */
const names = {
  weather: ['get_weather', 'read_weather', 'tell_weather', 'find_weather', 'look_up_weather', 'weather_of_city'],
  time: ['get_time', 'read_time', 'tell_time', 'find_time', 'look_up_time', 'time_in_zone'],
  ping: ['ping', 'knock', 'check_in', 'signal', 'touch_base', 'wave'],
  note: ['note', 'write_note', 'keep_note', 'add_note', 'save_note', 'take_note'],
  word: ['get_word', 'read_word', 'tell_word', 'find_word', 'look_up_word', 'word_for_today'],
} as const

const cities = ['Paris', 'Lima', 'Oslo', 'Rome', 'Cairo', 'Tokyo', 'Quito', 'Delhi', 'Accra', 'Perth'] as const
const days = [3, 2, 4, 5, 6, 7, 8, 9] as const
const zones = ['UTC', 'CET', 'EST', 'PST', 'JST', 'IST'] as const

export function functionsOf({ shared }: Pick<ScenarioContext, 'shared'>): Functions {
  const nameOf = (which: keyof typeof names): string => shared(`function ${which}`).pick<string>(names[which])
  const weatherWith = (more: Partial<FunctionObject>): Tool =>
    tool(
      nameOf('weather'),
      'Tells the weather of a city for the coming days',
      { city: { type: 'string' }, days: { type: 'integer' } },
      more,
    )
  return {
    weather: weatherWith({}),
    weatherWith,
    time: tool(nameOf('time'), 'Tells the time in a time zone', { zone: { type: 'string' } }),
    ping: tool(nameOf('ping'), 'Answers that it is there', {}),
    note: tool(nameOf('note'), 'Takes down a text', { text: { type: 'string' } }),
    word: tool(nameOf('word'), 'Tells the word of the day', {}),
    wantedWeather: {
      name: nameOf('weather'),
      values: { city: shared('city').pick<string>(cities), days: shared('days').pick<number>(days) },
    },
    wantedTime: { name: nameOf('time'), values: { zone: shared('zone').pick<string>(zones) } },
    wantedPing: { name: nameOf('ping'), values: {} },
  }
}

export const asking = (...wanted: readonly Wanted[]): string => wanted.map(({ name, values }) => callFunction(name, values)).join(' ')
export const askBoth = ({ wantedWeather, wantedTime }: Functions): string => `${asking(wantedWeather, wantedTime)} Make both calls at once.`

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
export const askTools = (context: ScenarioContext, { capabilities = [], traits = [], ...question }: Omit<Question, 'area'>): Probe =>
  ask(context, {
    ...question,
    area: 'tools',
    traits: ['model-dependent', ...traits],
    capabilities: ['tools', ...(question.body?.['stream'] === true ? (['streaming'] as const) : []), ...capabilities],
  })
