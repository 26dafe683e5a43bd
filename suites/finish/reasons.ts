/** finish_reason, when and which. OpenAI API description: choices.finish_reason, https://platform.openai.com/docs/api-reference/chat/streaming */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Evidence, type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice, Seen } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { chunkName, inChunk, show } from '../../src/reading/words.ts'
import { type Json, memberAt } from '../../src/wire/json.ts'
import { callScenarios } from '../tools/probes.ts'
import { checkOf, hasChunks, hasEnd, isAfterDone, isAssembled, isCompletion, isWhole } from '../preconditions.ts'

const words = ['stop', 'length', 'tool_calls', 'content_filter', 'function_call']
const plainOnes: readonly ScenarioName[] = ['http/plain', 'vision/seen']
const streamedOnes: readonly ScenarioName[] = ['http/stream', 'vision/seen']

const choicesOf = (reading: Reading): readonly AssembledChoice[] => reading.completion?.choices ?? []

const hasChoices = (reading: Reading): Observation | null =>
  choicesOf(reading).length === 0 ? unobservable('the response has no choice') : null

/** Whether the schema already finds fault with what was said. */
const misshapen = (reading: Reading): boolean =>
  reading.problems.some(({ pattern }) => /\/(message|delta)(\/(content|refusal))?$/.test(pattern))

export const atFinish = (reading: Reading, choice: AssembledChoice, { chunk }: { readonly chunk: number }): Evidence => {
  const pointer = `/choices/${String(reading.shape === 'stream' ? 0 : choice.index)}/finish_reason`
  return reading.shape === 'stream' ? inChunk(reading, chunk, pointer) : { kind: 'pointer', pointer }
}

const where = (reading: Reading, { chunk }: Seen<Json>): string => (reading.shape === 'stream' ? ` in ${chunkName(reading, chunk)}` : '')

const finishReasonIsKnown = checkOf(isAssembled)('FIN-001', [...plainOnes, ...streamedOnes], (reading): Observation => {
  for (const choice of choicesOf(reading)) {
    const odd = choice.finishes.find(({ value }) => value !== '' && !words.includes(value as string))
    if (odd !== undefined)
      return violated(
        `finish_reason ${show(odd.value)}${where(reading, odd)}`,
        `one of ${words.slice(0, 4).join(', ')}`,
        atFinish(reading, choice, odd),
      )
  }
  return choicesOf(reading).some(({ finishes }) => finishes.some(({ value }) => value !== ''))
    ? holds
    : unobservable('no choice has a finish_reason')
})

const choiceIsFinished = checkOf(hasEnd)('FIN-002', streamedOnes, (reading): Observation => {
  const choices = choicesOf(reading)
  if (choices.length === 0) return unobservable('no chunk has a choice')
  const open = choices.find(({ finishes }) => finishes.every(({ value, chunk }) => value === '' || isAfterDone(reading, chunk)))
  return open === undefined
    ? holds
    : violated(
        `the stream ended, and choice ${String(open.index)} had no finish_reason in any of ${String(reading.stream.chunks.length)} chunks`,
        'a chunk with a finish_reason for each choice',
        inChunk(reading, reading.stream.chunks.length - 1, '/choices/0/finish_reason'),
      )
})

const nullUntilFinished = checkOf((reading) => hasChunks(reading) ?? hasChoices(reading))(
  'FIN-003',
  streamedOnes,
  (reading): Observation => {
    for (const choice of choicesOf(reading)) {
      const empty = choice.finishes.find(({ value }) => value === '')
      if (empty !== undefined)
        return violated(`finish_reason ""${where(reading, empty)}`, 'null until the choice is finished', atFinish(reading, choice, empty))
      const last = choice.finishes.at(-1)
      const early = choice.finishes.find((finish) => finish !== last && finish.chunk < (choice.lastSaidAt ?? -1))
      if (early !== undefined)
        return violated(
          `finish_reason ${show(early.value)}${where(reading, early)}, with text still to come`,
          'null until the choice is finished',
          atFinish(reading, choice, early),
        )
    }
    return holds
  },
)

const finishReasonSentOnce = checkOf((reading) => hasEnd(reading) ?? hasChoices(reading))(
  'FIN-004',
  streamedOnes,
  (reading): Observation => {
    for (const choice of choicesOf(reading)) {
      const ends = choice.finishes.filter(({ value, chunk }) => value !== '' && chunk >= (choice.lastSaidAt ?? -1))
      const [, second] = ends
      if (second !== undefined)
        return violated(
          `finish_reason ${show(second.value)} a second time${where(reading, second)}`,
          'once for each choice',
          atFinish(reading, choice, second),
        )
    }
    return holds
  },
)

const nothingAfterFinish = checkOf(hasChunks)('FIN-005', streamedOnes, (reading): Observation => {
  const talker = choicesOf(reading).find(({ finishes, lastSaidAt }) => {
    const last = finishes.at(-1)
    return last !== undefined && last.value !== '' && lastSaidAt !== null && lastSaidAt > last.chunk
  })
  if (talker !== undefined) {
    const at = talker.lastSaidAt ?? 0
    return violated(
      `text in ${chunkName(reading, at)}, after choice ${String(talker.index)} had finished`,
      'nothing but usage after the finish chunk',
      inChunk(reading, at, '/choices/0/delta'),
    )
  }
  return choicesOf(reading).some(({ finishes }) => finishes.length > 0) ? holds : unobservable('no choice has finished')
})

const plainChoiceIsFinished = checkOf((reading) => isCompletion(reading) ?? hasChoices(reading))(
  'FIN-011',
  plainOnes,
  (reading): Observation => {
    const open = choicesOf(reading).find(({ finishes }) => finishes.every(({ value }) => value === ''))
    return open === undefined
      ? holds
      : violated(
          `finish_reason is ${show(memberAt(reading.json.value, 'choices', open.index, 'finish_reason'))} in a complete response`,
          `one of ${words.slice(0, 4).join(', ')}`,
          { kind: 'pointer', pointer: `/choices/${String(open.index)}/finish_reason` },
        )
  },
)

const stopHasContent = checkOf((reading) => isWhole(reading) ?? hasChoices(reading))(
  'FIN-012',
  [...plainOnes, ...streamedOnes],
  (reading): Observation => {
    if (misshapen(reading)) return unobservable('the content of the response is not text')
    // A text that leads to a call in one choice is not blank.
    if (reading.probe.capabilities.includes('unusual-text') && !choicesOf(reading).some(({ calls }) => calls.length > 0))
      return notApplicable("the request's text may be blank, so the response may be empty")
    if (reading.asked.stop.length > 0) return notApplicable('a stop text may have been the first output')
    const mute = choicesOf(reading).find(
      ({ content, refusal, calls, finishes }) => content + refusal === '' && calls.length === 0 && finishes.at(-1)?.value === 'stop',
    )
    return mute === undefined
      ? holds
      : violated(
          `finish_reason "stop" on a response ${mute.reasoning === '' ? 'without text, refusal or call' : `with reasoning alone: ${show(mute.reasoning)}`}`,
          'text, or the reason why there is none (content_filter, refusal, length)',
          atFinish(reading, mute, mute.finishes.at(-1) ?? { chunk: 0 }),
        )
  },
)

const forCalls = checkOf((reading) => {
  const unfinished = isWhole(reading)
  if (unfinished !== null) return unfinished
  if (reading.asked.functions.length === 0) return notApplicable('the request offered no tools')
  return null
})

const callsEndWithToolCalls = forCalls('FIN-009', callScenarios, (reading): Observation => {
  const choice = choicesOf(reading).find(({ calls }) => calls.length > 0)
  const finish = choice?.finishes.at(-1)
  if (choice === undefined || finish === undefined) return unobservable('the model made no call')
  if (reading.asked.toolChoice === 'named') return notApplicable('the call was forced by name, and OpenAI ends such responses with stop')
  if (finish.value === 'length') return unobservable('the response was cut at the token limit')
  return finish.value === 'tool_calls'
    ? holds
    : violated(
        `finish_reason ${show(finish.value)} on a response with ${String(choice.calls.length)} tool calls`,
        'tool_calls',
        atFinish(reading, choice, finish),
      )
})

const toolCallsHasCalls = forCalls('FIN-010', callScenarios, (reading): Observation => {
  const choice = choicesOf(reading).find(({ finishes }) => finishes.at(-1)?.value === 'tool_calls')
  if (choice === undefined) return notApplicable('no choice ended with tool_calls')
  return choice.calls.length > 0
    ? holds
    : violated(
        'finish_reason "tool_calls" on a response without a tool call',
        'the calls in tool_calls',
        atFinish(reading, choice, choice.finishes.at(-1) ?? { chunk: 0 }),
      )
})

export const reasons: readonly Check[] = [
  finishReasonIsKnown,
  choiceIsFinished,
  nullUntilFinished,
  finishReasonSentOnce,
  nothingAfterFinish,
  plainChoiceIsFinished,
  stopHasContent,
  callsEndWithToolCalls,
  toolCallsHasCalls,
]
