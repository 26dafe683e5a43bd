import { type Json, type JsonObject, isObject, listOf, memberAt, readJson } from '../wire/json.ts'
import { readStream } from './stream.ts'

/** Where something was first seen: the chunk's number in its stream; 0 in a plain answer. */
export interface Seen<T> {
  readonly chunk: number
  readonly value: T
}

export interface AssembledCall {
  readonly index: number
  readonly ids: readonly Seen<Json>[]
  readonly types: readonly Seen<Json>[]
  readonly names: readonly Seen<Json>[]
  /** The fragments of the arguments, joined; what is no string is left out and shows in the schema's problems. */
  readonly arguments: string
  /** The chunk of the first argument fragment that is not empty, null without one. */
  readonly argumentsAt: number | null
  readonly firstAt: number
  readonly lastAt: number
}

export interface AssembledChoice {
  readonly index: number
  readonly roles: readonly Seen<Json>[]
  readonly content: string
  readonly refusal: string
  /** Text in the fields that servers use for a model's reasoning. */
  readonly reasoning: string
  readonly calls: readonly AssembledCall[]
  /** finish_reason wherever it is neither null nor absent. */
  readonly finishes: readonly Seen<Json>[]
  readonly firstAt: number
  /** The first and the last chunk that brought content, refusal, reasoning or a tool call. */
  readonly firstSaidAt: number | null
  readonly lastSaidAt: number | null
}

/** The answer as a client ends up with it, streamed or plain. */
export interface Completion {
  readonly streamed: boolean
  readonly choices: readonly AssembledChoice[]
  /** `usage` wherever it is neither null nor absent. */
  readonly usages: readonly Seen<Json>[]
  /** Every index of a choice, as it was sent. */
  readonly indexes: readonly number[]
}

interface Call {
  index: number
  ids: Seen<Json>[]
  types: Seen<Json>[]
  names: Seen<Json>[]
  fragments: string[]
  argumentsAt: number | null
  firstAt: number
  lastAt: number
}

interface Choice {
  index: number
  roles: Seen<Json>[]
  content: string[]
  refusal: string[]
  reasoning: string[]
  calls: Map<number, Call>
  finishes: Seen<Json>[]
  firstAt: number
  firstSaidAt: number | null
  lastSaidAt: number | null
}

/** Of choices and of calls of one choice no more are put together: none is asked for hundreds. */
const MAX_ASSEMBLED = 1000

/** Joins chunks as clients do: by choice index, and by tool-call index within it. Null: there is no chunk. */
export function assembleStream(chunks: readonly { readonly value: JsonObject }[]): Completion | null {
  if (chunks.length === 0) return null
  const choices = new Map<number, Choice>()
  const usages: Seen<Json>[] = []
  const indexes = indexesIn(chunks)
  const isOne = countsChunks(chunks, indexes)
  for (const [at, { value }] of chunks.entries()) take(isOne ? underIndex0(value) : value, 'delta', at, choices, usages)
  const assembled = finished(true, choices, usages)
  // Which of several choices a chunk belongs to cannot be told: one role and one end are kept.
  const single = ({ roles, finishes, ...choice }: AssembledChoice): AssembledChoice => ({
    ...choice,
    roles: roles.slice(0, 1),
    finishes: finishes.slice(-1),
  })
  return isOne ? { ...assembled, indexes, choices: assembled.choices.map(single) } : assembled
}

const choicesIn = ({ value }: { readonly value: JsonObject }): readonly JsonObject[] => listOf(value['choices']).filter(isObject)

const indexesIn = (chunks: readonly { readonly value: JsonObject }[]): readonly number[] => [
  ...new Set(chunks.flatMap(choicesIn).flatMap(({ index }) => (typeof index === 'number' ? [index] : []))),
]

/** One chunk came under each index, and most of them have neither a role nor a finish reason: the index counts chunks, and not choices. */
function countsChunks(chunks: readonly { readonly value: JsonObject }[], indexes: readonly number[]): boolean {
  const all = chunks.flatMap(choicesIn)
  const ends = ({ finish_reason: finish }: JsonObject): boolean => (finish ?? null) !== null
  const opens = ({ delta }: JsonObject): boolean => typeof memberAt(delta, 'role') === 'string'
  const areFew = (some: readonly JsonObject[]): boolean => some.length * 2 <= all.length
  return (
    indexes.length > 1 &&
    all.length === indexes.length &&
    areFew(all.filter(ends)) &&
    areFew(all.filter(opens)) &&
    !all.some((one) => ends(one) && opens(one))
  )
}

const underIndex0 = (value: JsonObject): JsonObject => ({
  ...value,
  choices: choicesIn({ value }).map((choice) => ({ ...choice, index: 0 })),
})

/** The completion that a JSON body holds. Null: it has no `choices`. */
export function assemblePlain(body: Json | undefined): Completion | null {
  if (!isObject(body) || body['choices'] === undefined) return null
  const choices = new Map<number, Choice>()
  const usages: Seen<Json>[] = []
  take(body, 'message', 0, choices, usages)
  return finished(false, choices, usages)
}

/** The completion in the bytes of a body: of a JSON object, or else of an event stream. Null: it holds none. */
export function completionIn(body: Uint8Array): Completion | null {
  const { value } = readJson(body)
  return value === undefined ? assembleStream(readStream(body).chunks) : assemblePlain(value)
}

function take(value: JsonObject, part: 'delta' | 'message', at: number, choices: Map<number, Choice>, usages: Seen<Json>[]): void {
  note(usages, at, value['usage'])
  for (const [place, item] of listOf(value['choices']).entries()) {
    if (!isObject(item)) continue
    const index = typeof item['index'] === 'number' ? item['index'] : place
    if (choices.size >= MAX_ASSEMBLED && !choices.has(index)) continue
    const choice = choices.get(index) ?? newChoice(index, at)
    choices.set(index, choice)
    note(choice.finishes, at, item['finish_reason'])
    const said = item[part]
    if (isObject(said)) takeSaid(said, part, at, choice)
  }
}

function takeSaid(said: JsonObject, part: 'delta' | 'message', at: number, choice: Choice): void {
  note(choice.roles, at, said['role'])
  const before = choice.content.length + choice.refusal.length + choice.reasoning.length
  append(choice.content, said['content'])
  append(choice.refusal, said['refusal'])
  append(choice.reasoning, said['reasoning_content'] ?? said['reasoning'])
  if (choice.content.length + choice.refusal.length + choice.reasoning.length > before) spoke(choice, at)
  const calls = said['tool_calls']
  for (const [place, item] of (isObject(calls) ? [calls] : listOf(calls)).entries()) {
    if (!isObject(item)) continue
    spoke(choice, at)
    // Only the calls of deltas have an index; in a message it is the vendor's own.
    const index = part === 'delta' && typeof item['index'] === 'number' ? item['index'] : place
    if (choice.calls.size >= MAX_ASSEMBLED && !choice.calls.has(index)) continue
    const call = choice.calls.get(index) ?? newCall(index, at)
    choice.calls.set(index, call)
    takeCall(item, at, call)
  }
}

function spoke(choice: Choice, at: number): void {
  choice.firstSaidAt ??= at
  choice.lastSaidAt = at
}

function takeCall(item: JsonObject, at: number, call: Call): void {
  call.lastAt = at
  note(call.ids, at, item['id'])
  note(call.types, at, item['type'])
  note(call.names, at, memberAt(item, 'function', 'name'))
  const before = call.fragments.length
  append(call.fragments, memberAt(item, 'function', 'arguments'))
  if (call.fragments.length > before) call.argumentsAt ??= at
}

const newChoice = (index: number, at: number): Choice => ({
  index,
  roles: [],
  content: [],
  refusal: [],
  reasoning: [],
  calls: new Map(),
  finishes: [],
  firstAt: at,
  firstSaidAt: null,
  lastSaidAt: null,
})

const newCall = (index: number, at: number): Call => ({
  index,
  ids: [],
  types: [],
  names: [],
  fragments: [],
  argumentsAt: null,
  firstAt: at,
  lastAt: at,
})

function note(list: Seen<Json>[], chunk: number, value: Json | undefined): void {
  if (value !== undefined && value !== null) list.push({ chunk, value })
}

function append(parts: string[], value: Json | undefined): void {
  if (typeof value === 'string' && value !== '') parts.push(value)
}

const finished = (streamed: boolean, choices: Map<number, Choice>, usages: readonly Seen<Json>[]): Completion => ({
  streamed,
  usages,
  indexes: [...choices.keys()].sort((a, b) => a - b),
  choices: [...choices.values()]
    .sort((a, b) => a.index - b.index)
    .map((choice) => ({
      ...choice,
      content: choice.content.join(''),
      refusal: choice.refusal.join(''),
      reasoning: choice.reasoning.join(''),
      calls: [...choice.calls.values()]
        .sort((a, b) => a.index - b.index)
        .map(({ fragments, ...call }) => ({ ...call, arguments: fragments.join('') })),
    })),
})
