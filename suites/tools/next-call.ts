/** A second call, once the first has its result. OpenAI API description: ChatCompletionMessageToolCall, id. */
import type { Message, ToolCall } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Check, ScenarioSteps, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { type Json, type JsonObject, isObject, listOf, memberAt, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { checkOf, isAssembled } from '../preconditions.ts'
import { atCall, callsOf } from './answers.ts'
import { askTools, asking, foreignId, functionsOf, madeCall } from './functions.ts'

/** Another call, after the result of the first: the call goes back as it came, whatever else the endpoint wrote on it. */
export function* nextCall(context: ScenarioContext, plain: Reading): ScenarioSteps {
  if (plain.status !== null && !accepted(plain)) return
  const { weather, time, wantedWeather, wantedTime } = functionsOf(context)
  const made = sentBack(plain) ?? [madeCall(foreignId, wantedWeather.name, wantedWeather.values)]
  const results = made.map((call): Message => ({ role: 'tool', tool_call_id: call.id, content: 'sunny, 21 degrees' }))
  yield [
    askTools(context, {
      name: 'tools/next-call',
      purpose: 'A second call in a conversation that holds a first one',
      body: {
        tools: [weather, time],
        messages: [
          { role: 'user', content: asking(wantedWeather) },
          { role: 'assistant', content: null, tool_calls: made },
          ...results,
          // Templates there are in which a user speaks after an assistant alone.
          { role: 'assistant', content: `It is sunny in ${String(wantedWeather.values['city'])}.` },
          { role: 'user', content: asking(wantedTime) },
        ],
      },
    }),
  ]
}

/** The calls of an answer as a client sends them back, vendor's members included; null: they are not whole. */
function sentBack({ json }: Reading): readonly ToolCall[] | null {
  const calls = listOf(memberAt(json.value, 'choices', 0, 'message', 'tool_calls')).filter((call) => isObject(call))
  const isSound = (call: JsonObject): call is JsonObject & ToolCall => {
    const values = memberAt(call, 'function', 'arguments')
    const name = memberAt(call, 'function', 'name')
    const isText = (value: Json | undefined): boolean => typeof value === 'string' && value !== ''
    return (
      isText(call['id']) &&
      call['type'] === 'function' &&
      typeof name === 'string' &&
      /^[\w-]{1,64}$/.test(name) &&
      typeof values === 'string' &&
      isObject(readJson(utf8Bytes(values)).value)
    )
  }
  return calls.length > 0 && calls.every((call) => isSound(call)) ? calls : null
}

/** The ids of the calls that a request tells of. */
const knownIds = ({ asked }: Reading): ReadonlySet<Json | undefined> =>
  new Set(
    listOf(memberAt(asked.body ?? undefined, 'messages')).flatMap((message) =>
      listOf(memberAt(message, 'tool_calls')).map((call) => memberAt(call, 'id')),
    ),
  )

const goesOn = checkOf((reading) => {
  const open = isAssembled(reading)
  if (open !== null) return open
  if (knownIds(reading).size === 0) return notApplicable('the conversation had no call before')
  return callsOf(reading).length > 0 ? null : unobservable('the model made no call')
})

export const newId: Check = goesOn('TOOL-006', ['tools/auto'], (reading): Observation => {
  const known = knownIds(reading)
  const again = callsOf(reading).find(({ ids }) => known.has(ids[0]?.value))
  return again === undefined
    ? holds
    : violated(
        `the id ${show(again.ids[0]?.value)} on a new call, and on one earlier in the conversation`,
        'an id that no other call of the conversation has',
        atCall(reading, again, '/id'),
      )
})
