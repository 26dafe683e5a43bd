/** Other lawful tool calls, streamed and plain. */
import { type Stages, type Variation, variation } from '../modification.ts'
import {
  choiceOf,
  inFunction,
  indexOf,
  isChunk,
  like,
  onCallDeltas,
  onChunkChoices,
  onPlainCalls,
  onSteps,
  only,
  together,
} from '../edits.ts'
import { type JsonObject, isObject, objectsOf, textOf } from '../json.ts'
import type { Step } from '../reply.ts'

export const calls: readonly Variation[] = [
  variation({
    id: 'whole-tool-call',
    title: 'A tool call is sent in one delta',
    variants: { 'id, name and arguments': wholeCalls(1), 'the arguments in a second': wholeCalls(2) },
  }),
  variation({
    id: 'null-continuations',
    title: 'Later deltas of a call have a null id',
    variants: {
      'id and name': onCallDeltas((call, opens) =>
        opens ? call : inFunction({ ...call, id: null }, (named) => ({ ...named, name: null })),
      ),
      'the id alone': onCallDeltas((call, opens) => (opens ? call : { ...call, id: null })),
    },
  }),
  variation({
    id: 'stop-after-named-call',
    title: 'A call that was forced by name ends with stop',
    variants: {
      'plain and streamed': only(isNamed, {
        completion: (completion) => ({
          ...completion,
          choices: completion.choices.map((choice) => (choice.finish === 'tool_calls' ? { ...choice, finish: 'stop' } : choice)),
        }),
      }),
      'streamed alone': only(
        isNamed,
        onChunkChoices(['finish'], (choice) => (choice['finish_reason'] === 'tool_calls' ? { ...choice, finish_reason: 'stop' } : choice)),
      ),
    },
  }),
  variation({
    id: 'signed-tool-calls',
    title: 'Tool calls have a vendor-specific signature',
    variants: {
      streamed: onCallDeltas((call, opens) => (opens ? { ...call, extra_content: { google: { thought_signature: 'CpcBAS' } } } : call)),
      'plain and streamed': together(
        onCallDeltas((call, opens) => (opens ? { ...call, extra_content: { google: { thought_signature: 'CpcBAS' } } } : call)),
        onPlainCalls((call) => ({ ...call, extra_content: { google: { thought_signature: 'CpcBAS' } } })),
      ),
    },
  }),
]

function isNamed(body: JsonObject): boolean {
  return isObject(body['tool_choice'])
}

function wholeCalls(deltas: 1 | 2): Stages {
  return onSteps((steps) => {
    const isOpening = (step: Step): boolean => isChunk(step, 'call') && 'id' in callOf(step)
    return steps.flatMap((step): readonly Step[] => {
      if (!isChunk(step, 'call')) return [step]
      if (!isOpening(step)) return []
      const own = steps.filter(
        (one) => isChunk(one, 'call') && callOf(one)['index'] === callOf(step)['index'] && indexOf(one) === indexOf(step),
      )
      const text = own.map((one) => textOf((callOf(one)['function'] as JsonObject)['arguments'])).join('')
      const index = callOf(step)['index'] ?? 0
      return deltas === 1
        ? [like(step, 'call', { tool_calls: [inFunction(callOf(step), (named) => ({ ...named, arguments: text }))] })]
        : [step, like(step, 'call', { tool_calls: [{ index, function: { arguments: text } }] })]
    })
  })
}

function callOf(step: Step): JsonObject {
  const delta = isChunk(step) ? choiceOf(step)['delta'] : null
  return objectsOf(isObject(delta ?? undefined) ? (delta as JsonObject)['tool_calls'] : [])[0] ?? {}
}
