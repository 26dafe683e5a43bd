/** The older member for a call, which nobody asked for. OpenAI API description: ChatCompletionResponseMessage, function_call. */
import { type Evidence, type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { AssembledCall } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { type Json, type JsonObject, isObject, listOf, memberAt, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { checkOf, isAssembled } from '../preconditions.ts'

interface OlderCall {
  readonly index: number
  readonly name: string
  readonly arguments: string
  /** Of a plain response 0. */
  readonly chunk: number
}

const stringIn = (value: Json | undefined, member: string): string => {
  const text = memberAt(value, member)
  return typeof text === 'string' ? text : ''
}

/** `function_call` of each choice, its fragments joined; one without a name and arguments is left out. */
function olderCalls(reading: Reading): readonly OlderCall[] {
  const isStream = reading.shape === 'stream'
  const answers = isStream ? reading.stream.chunks.map(({ value }) => value) : [reading.json.value]
  const calls = new Map<number, OlderCall>()
  for (const [chunk, answer] of answers.entries())
    for (const [place, choice] of listOf(memberAt(answer, 'choices')).filter(isObject).entries()) {
      const part = memberAt(choice, isStream ? 'delta' : 'message', 'function_call')
      if (!isObject(part)) continue
      const index = indexOf(choice, place)
      const before = calls.get(index) ?? { index, name: '', arguments: '', chunk }
      // Some servers repeat the name in each fragment.
      const name = before.name === '' ? stringIn(part, 'name') : before.name
      calls.set(index, { ...before, name, arguments: before.arguments + stringIn(part, 'arguments') })
    }
  return [...calls.values()].filter((call) => call.name !== '' || call.arguments.trim() !== '')
}

const indexOf = (choice: JsonObject, place: number): number => (typeof choice['index'] === 'number' ? choice['index'] : place)

const isSame = (older: OlderCall, call: AssembledCall): boolean =>
  call.names.some(({ value }) => value === older.name) && argumentsOf(older.arguments) === argumentsOf(call.arguments)

/** JSON without its white space, where it is JSON. */
function argumentsOf(text: string): string {
  const { value } = readJson(utf8Bytes(text))
  return value === undefined ? text : JSON.stringify(value)
}

/** A function_call that is no copy of a tool call; null: there is none, or the request offers functions in the older way. */
export function contradictingCall(reading: Reading): OlderCall | null {
  if (listOf(reading.asked.body?.['functions']).length > 0) return null
  const choices = reading.completion?.choices ?? []
  return (
    olderCalls(reading).find(
      (older) => choices.find(({ index }) => index === older.index)?.calls.some((call) => isSame(older, call)) !== true,
    ) ?? null
  )
}

const noOtherCall = checkOf(isAssembled)('SCH-028', ['tools/auto', 'http/plain', 'http/stream'], (reading): Observation => {
  const other = contradictingCall(reading)
  if (other === null)
    return olderCalls(reading).length > 0 || reading.completion?.choices.some(({ calls }) => calls.length > 0) === true
      ? holds
      : notApplicable('the response has no call')
  const calls = reading.completion?.choices.find(({ index }) => index === other.index)?.calls ?? []
  const beside = calls.map(({ names, arguments: json }) => `${show(names[0]?.value)} with ${show(json)}`).join(', ')
  return violated(
    `function_call ${show(other.name)} with ${show(other.arguments)}, and tool_calls ${beside === '' ? 'without a call' : beside}`,
    'calls in tool_calls alone, or the same call in both',
    at(reading, other),
  )
})

const at = (reading: Reading, { index, chunk }: OlderCall): Evidence =>
  reading.shape === 'stream'
    ? inChunk(reading, chunk, '/choices/0/delta/function_call')
    : { kind: 'pointer', pointer: `/choices/${String(index)}/message/function_call` }

export const functionCall: readonly Check[] = [noOtherCall]
