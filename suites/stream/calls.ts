/** Tool calls, as they open, go on and add up. OpenAI API description: ChatCompletionMessageToolCallChunk. */
import { type Evidence, type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledCall } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { chunkName, inChunk, show } from '../../src/reading/words.ts'
import { type Json, isObject, listOf, memberAt, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { homeOf } from '../schema/rows.ts'
import { checkOf, hasChunks, isAssembled, isWhole } from '../preconditions.ts'
import { callScenarios } from '../tools/probes.ts'

interface Placed {
  readonly choice: number
  readonly call: AssembledCall
}

const callsOf = (reading: Reading): readonly Placed[] =>
  (reading.completion?.choices ?? []).flatMap(({ index, calls }) => calls.map((call) => ({ choice: index, call })))

const at = (reading: Reading, { choice, call }: Placed, member: string, chunk = call.firstAt): Evidence =>
  reading.shape === 'stream'
    ? inChunk(reading, chunk, `/choices/0/delta/tool_calls/0/${member}`)
    : { kind: 'pointer', pointer: `/choices/${String(choice)}/message/tool_calls/${String(call.index)}/${member}` }

const nth = ({ call }: Placed): string => `tool call ${String(call.index)}`

/** Whether the schema already finds fault with this part of the calls. */
const misshapen = (reading: Reading, part: RegExp): boolean =>
  reading.problems.some((problem) => part.test(problem.pattern) && ['SCH-006', 'SCH-024'].includes(homeOf(reading, problem)))

const hasCalls = (reading: Reading): Observation | null =>
  isAssembled(reading) ??
  (reading.asked.functions.length === 0
    ? notApplicable('the request offered no tools')
    : callsOf(reading).length === 0
      ? unobservable('the model made no call')
      : null)

const eachCall = checkOf(hasCalls)
const eachStreamed = checkOf((reading) => hasChunks(reading) ?? hasCalls(reading))

const callStartsWithIdAndName = eachStreamed('STR-013', callScenarios, (reading): Observation => {
  for (const placed of callsOf(reading)) {
    const { ids, types, names, firstAt } = placed.call
    for (const [member, seen] of [
      ['id', ids[0]],
      ['type', types[0]],
      ['function/name', names[0]],
    ] as const) {
      if (seen?.chunk === firstAt && typeof seen.value === 'string' && seen.value !== '') continue
      const saw =
        seen === undefined
          ? 'is nowhere in the stream'
          : seen.chunk === firstAt
            ? `is ${show(seen.value)}`
            : `is sent only in ${chunkName(reading, seen.chunk)}`
      return violated(
        `${member} of ${nth(placed)} ${saw}`,
        `id, type and name in its first delta, ${chunkName(reading, firstAt)}`,
        at(reading, placed, member),
      )
    }
  }
  return holds
})

const callsAreNumbered = eachStreamed('STR-014', callScenarios, (reading): Observation => {
  if (misshapen(reading, /tool_calls\/\*\/index$/)) return unobservable('tool-call deltas have no index')
  for (const { calls, index: choice } of reading.completion?.choices ?? []) {
    const gap = calls.findIndex(({ index }, place) => index !== place)
    const odd = calls[gap]
    if (odd !== undefined)
      return violated(
        `tool call ${String(gap)} has index ${String(odd.index)}`,
        'indexes 0, 1, 2, …',
        at(reading, { choice, call: odd }, 'index'),
      )
    for (const call of calls) {
      const [first, ...others] = call.ids.filter(({ value }) => value !== '')
      const other = others.find(({ value }) => value !== first?.value)
      if (other !== undefined)
        return violated(
          `index ${String(call.index)} for the call ${show(first?.value)} and for ${show(other.value)}`,
          'one index for each call, in all its deltas',
          at(reading, { choice, call }, 'index', other.chunk),
        )
    }
  }
  return holds
})

const callIdsAreUnique = eachCall('STR-015', callScenarios, (reading): Observation => {
  const seen = new Map<number, Set<unknown>>()
  for (const placed of callsOf(reading)) {
    const id = placed.call.ids[0]
    if (id === undefined) continue
    if (id.value === '') return violated(`the id of ${nth(placed)} is ""`, 'a non-empty id', at(reading, placed, 'id', id.chunk))
    const ids = seen.get(placed.choice) ?? new Set()
    if (ids.has(id.value))
      return violated(`the id ${show(id.value)} on two calls`, 'an id of its own for each call', at(reading, placed, 'id', id.chunk))
    seen.set(placed.choice, ids.add(id.value))
  }
  return seen.size > 0 ? holds : unobservable('no call has an id')
})

const idAndNameSentOnce = eachStreamed('STR-016', callScenarios, (reading): Observation => {
  for (const placed of callsOf(reading)) {
    for (const [member, list] of [
      ['id', placed.call.ids],
      ['function/name', placed.call.names],
    ] as const) {
      const [first, second] = list
      if (second !== undefined && (second.value === '' || second.value === first?.value || member === 'function/name'))
        return violated(
          `${member} of ${nth(placed)} again in ${chunkName(reading, second.chunk)}, as ${show(second.value)}`,
          'id and name in the first delta only, later absent or null',
          at(reading, placed, member, second.chunk),
        )
    }
  }
  return holds
})

const functionWasOffered = eachCall('STR-017', callScenarios, (reading): Observation => {
  for (const placed of callsOf(reading)) {
    const name = placed.call.names[0]
    if (name === undefined || name.value === '') continue
    if (!reading.asked.functions.includes(name.value as string))
      return violated(
        `a call of ${show(name.value)}`,
        `one of ${reading.asked.functions.join(', ')}`,
        at(reading, placed, 'function/name', name.chunk),
      )
  }
  return callsOf(reading).some(({ call }) => call.names.length > 0) ? holds : unobservable('no call has a name')
})

const whole = checkOf((reading) =>
  reading.probe.name.startsWith('tools/cut')
    ? notApplicable('the call may be cut, and TOOL-011 judges it')
    : (isWhole(reading) ?? hasCalls(reading)),
)

const argumentsAreAnObject = whole('STR-018', callScenarios, (reading): Observation => {
  if (reading.completion?.choices.some(({ finishes }) => finishes.at(-1)?.value === 'length') === true)
    return unobservable('the response was cut at the token limit')
  if (misshapen(reading, /(function|arguments)$/)) return unobservable('the arguments are not a string')
  for (const placed of callsOf(reading)) {
    const text = placed.call.arguments
    if (text === '' && takesNone(reading, placed)) continue
    const { value, fault } = readJson(utf8Bytes(text))
    if (isObject(value)) continue
    const saw =
      typeof value === 'string'
        ? `a JSON string, encoded twice: ${show(text)}`
        : fault === null
          ? show(text)
          : `${show(text)}, which ${fault.problem}`
    return violated(
      `the joined arguments of ${nth(placed)} are ${saw}`,
      'one JSON object',
      at(reading, placed, 'function/arguments', placed.call.lastAt),
    )
  }
  return holds
})

/** Whether the function of that call, or the only one there is, has no parameters. */
function takesNone({ asked }: Reading, { call }: Placed): boolean {
  const tools = listOf(memberAt(asked.body ?? undefined, 'tools'))
  const tool = tools.length === 1 ? tools[0] : tools.find((one) => memberAt(one, 'function', 'name') === call.names[0]?.value)
  return isEmpty(memberAt(tool, 'function', 'parameters', 'properties'))
}

const isEmpty = (value: Json | undefined): boolean => isObject(value) && Object.keys(value).length === 0

const noArgumentsIsEmptyObject = whole('STR-019', ['tools/no-arguments'], (reading): Observation => {
  const bare = callsOf(reading).filter((placed) => takesNone(reading, placed))
  if (bare.length === 0) return notApplicable('the function takes arguments')
  if (misshapen(reading, /arguments$/)) return unobservable('the arguments are not a string')
  const mute = bare.find(({ call }) => call.arguments === '')
  return mute === undefined ? holds : violated(`no arguments for ${nth(mute)}`, '"{}"', at(reading, mute, 'function/arguments'))
})

export const calls: readonly Check[] = [
  callStartsWithIdAndName,
  callsAreNumbered,
  callIdsAreUnique,
  idAndNameSentOnce,
  functionWasOffered,
  argumentsAreAnObject,
  noArgumentsIsEmptyObject,
]
