/** Changes to the deltas of tool calls, call by call. */
import type { Stages } from '../modification.ts'
import { choiceOf, dropping, inFunction, isChunk, like, onCallDeltas, onSteps, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, objectsOf, textOf } from '../json.ts'
import type { Step } from '../reply.ts'

export type CallStep = Extract<Step, { kind: 'chunk' }>

/** The one call that a call step is about. */
export const callOf = (step: CallStep): JsonObject => {
  const { delta } = choiceOf(step)
  return objectsOf(isObject(delta) ? delta['tool_calls'] : [])[0] ?? {}
}
const fragmentOf = (step: CallStep): string => {
  const named = callOf(step)['function']
  return isObject(named) ? textOf(named['arguments']) : ''
}
export const holding = (step: CallStep, call: JsonObject): CallStep => like(step, 'call', { tool_calls: [call] })

/** The steps of each call, the opening one first, as other steps. Nothing else of the stream is touched. */
export const onCalls = (edit: (opening: CallStep, rest: readonly CallStep[]) => readonly Step[]): Stages =>
  onSteps((steps) => {
    const calls = steps.filter((step) => isChunk(step, 'call')).filter((step) => 'id' in callOf(step))
    const belongs = (step: CallStep, opening: CallStep): boolean =>
      callOf(step)['index'] === callOf(opening)['index'] && choiceOf(step)['index'] === choiceOf(opening)['index']
    return steps.flatMap((step) => {
      if (!isChunk(step, 'call')) return [step]
      if (!calls.includes(step)) return []
      const rest = steps.filter((one): one is CallStep => isChunk(one, 'call') && one !== step && belongs(one, step))
      return edit(step, rest)
    })
  })

export const argumentsOf = (rest: readonly CallStep[]): string => rest.map(fragmentOf).join('')
/** The value of a JSON text; of one that was cut, the text. */
export function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}
export const withArguments = (call: JsonObject, value: Json): JsonObject => inFunction(call, (named) => ({ ...named, arguments: value }))
export const renamed = (edit: (name: string) => string): Stages =>
  onCallDeltas((call, opens) => (opens ? inFunction(call, (named) => ({ ...named, name: edit(textOf(named['name'])) })) : call))

export const isSecond = (call: JsonObject): boolean => call['index'] === 1
export const openingOf = (edit: (call: JsonObject) => JsonObject): Stages => onCallDeltas((call, opens) => (opens ? edit(call) : call))
export const laterOf = (edit: (call: JsonObject) => JsonObject): Stages => onCallDeltas((call, opens) => (opens ? call : edit(call)))

/** The calls as text in their model's own marks, ended with stop. */
export const asMarkup = (write: (name: string, json: string) => string): Stages =>
  together(
    onCalls((opening, rest) => {
      const named = callOf(opening)['function']
      return [like(opening, 'text', { content: write(isObject(named) ? textOf(named['name']) : '', argumentsOf(rest)) })]
    }),
    onSteps((steps) =>
      steps.some((step) => isChunk(step, 'text'))
        ? steps.map((step) =>
            isChunk(step, 'finish') && choiceOf(step)['finish_reason'] === 'tool_calls' ? like(step, 'finish', {}, 'stop') : step,
          )
        : steps,
    ),
  )

/** Text before a call that says what its arguments say. */
export const echoing = (echo: (json: string) => string): Stages =>
  onCalls((opening, rest) => {
    const words = echo(argumentsOf(rest))
    return [...(words === '' ? [] : [like(opening, 'text', { content: words })]), opening, ...rest]
  })

export const firstString = (json: string): string => {
  const quoted = /:"([^"]*)"/.exec(json)?.[1]
  return quoted === undefined ? '' : ` ${quoted}`
}

export const progress = (times: number): Stages =>
  together(
    dropping((step) => isChunk(step, 'call') && !('id' in callOf(step))),
    onSteps((steps) =>
      steps.flatMap((step): readonly Step[] =>
        isChunk(step, 'call') ? Array.from({ length: times }, () => like(step, 'text', { tool_call_generating: true })) : [step],
      ),
    ),
  )

export function nameIn(opening: CallStep): Json {
  const named = callOf(opening)['function']
  return isObject(named) ? (named['name'] ?? null) : null
}
