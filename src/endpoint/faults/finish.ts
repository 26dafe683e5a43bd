/** finish_reason: when, which, and how often. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { choiceOf, indexOf, isChunk, like, onChunkChoices, onPlainChoices, onSteps, replacing, together } from '../edits.ts'
import { type Json, type JsonObject, without } from '../json.ts'
import type { Step } from '../reply.ts'
import { isUnlimited } from './refusals.ts'

const renaming =
  (words: Readonly<Record<string, string>>) =>
  (choice: JsonObject): JsonObject => {
    const { finish_reason: reason } = choice
    return typeof reason === 'string' && reason in words ? { ...choice, finish_reason: words[reason] ?? reason } : choice
  }

const streamed = (words: Readonly<Record<string, string>>): Stages => onChunkChoices(['finish'], renaming(words))
const both = (words: Readonly<Record<string, string>>): Stages => together(streamed(words), onPlainChoices(renaming(words)))
const inEither = (words: Readonly<Record<string, string>>): Readonly<Record<string, Stages>> => ({
  'in streams': streamed(words),
  'in streams and plain answers': both(words),
})

const early = (parts: readonly ('role' | 'text' | 'call')[], value: Json): Stages =>
  onChunkChoices(parts, (choice) => ({ ...choice, finish_reason: value }))

const lastTextsOf = (steps: readonly Step[], finish: Step, count: number): readonly Step[] =>
  isChunk(finish) ? steps.filter((step) => isChunk(step, 'text') && indexOf(step) === indexOf(finish)).slice(-count) : []

/** The last fragments of each choice come after its finish chunk. */
const textAfterFinish = (count: number): Stages =>
  onSteps((steps) => {
    const late = steps.filter((step) => isChunk(step, 'finish')).flatMap((finish) => lastTextsOf(steps, finish, count))
    return steps
      .filter((step) => !late.includes(step))
      .flatMap((step) => (isChunk(step, 'finish') ? [step, ...lastTextsOf(steps, step, count)] : [step]))
  })

/** The last fragment carries the finish reason already. */
const finishOnLastText: Stages = onSteps((steps) => {
  const finishes = steps.filter((step) => isChunk(step, 'finish'))
  return steps.map((step) => {
    const finish = finishes.find((one) => lastTextsOf(steps, one, 1)[0] === step)
    if (finish === undefined || !isChunk(step)) return step
    return { ...step, value: { ...step.value, choices: [{ ...choiceOf(step), finish_reason: choiceOf(finish)['finish_reason'] ?? null }] } }
  })
})

/** The answer is given up after some fragments. */
const abortedAfter = (count: number): Stages =>
  onSteps((steps) => {
    const seen = new Map<number, number>()
    return steps.flatMap((step): readonly Step[] => {
      if (isChunk(step, 'finish') && seen.has(indexOf(step))) return [like(step, 'finish', {}, 'abort')]
      if (!isChunk(step, 'text')) return [step]
      seen.set(indexOf(step), (seen.get(indexOf(step)) ?? 0) + 1)
      return (seen.get(indexOf(step)) ?? 0) <= count ? [step] : []
    })
  })

/** A request without a limit gets the server's own, and a finish reason as if the model had come to its end. */
const ownLimit = (tokens: number): Stages => ({
  body: (body) => (isUnlimited(body) ? { ...body, max_tokens: tokens } : body),
  completion: (completion, { body }) =>
    body !== null && isUnlimited(body)
      ? {
          ...completion,
          choices: completion.choices.map((choice) => (choice.finish === 'length' ? { ...choice, finish: 'stop' } : choice)),
        }
      : completion,
})

export const finish: readonly Fault[] = [
  fault({
    id: 'own-limit-labelled-stop',
    title: "A response that is cut at the server's own limit ends with stop",
    target: 'FIN-013',
    variants: { '16 tokens': ownLimit(16), '256 tokens': ownLimit(256) },
  }),
  fault({
    id: 'finish-empty-string',
    title: 'finish_reason is an empty string until the end',
    entry: 'S115',
    target: 'FIN-003',
    variants: { 'in all chunks': early(['role', 'text', 'call'], ''), 'in the opening': early(['role'], '') },
  }),
  fault({
    id: 'finish-at-once',
    title: 'The opening chunk has a finish reason already',
    entry: 'S117',
    target: 'FIN-003',
    // A stream that its client left has no other finish reason, and text after this one.
    sideEffects: ['FIN-005'],
    variants: { stop: early(['role'], 'stop'), length: early(['role'], 'length') },
  }),
  fault({
    id: 'no-finish',
    title: 'No chunk has a finish reason',
    entry: 'S120',
    target: 'FIN-002',
    variants: {
      'no finish chunk': replacing(
        (step) => isChunk(step, 'finish'),
        () => [],
      ),
      'a finish chunk with null': onChunkChoices(['finish'], (choice) => ({ ...choice, finish_reason: null })),
    },
  }),
  fault({
    id: 'finish-twice',
    title: 'The finish reason is sent twice',
    entry: 'S121',
    target: 'FIN-004',
    variants: {
      'on the last text and after it': finishOnLastText,
      'in two chunks': replacing(
        (step) => isChunk(step, 'finish'),
        (step) => [step, step],
      ),
    },
  }),
  fault({
    id: 'stop-after-calls',
    title: 'Tool calls end with stop',
    entry: 'S123',
    target: 'FIN-009',
    variants: inEither({ tool_calls: 'stop' }),
  }),
  fault({
    id: 'text-after-finish',
    title: 'Text is sent after the finish chunk',
    entry: 'S124',
    target: 'FIN-005',
    variants: { 'the last fragment': textAfterFinish(1), 'the last two fragments': textAfterFinish(2) },
  }),
  fault({
    id: 'finish-eos',
    title: 'The finish reason is eos',
    entry: 'S125',
    target: 'FIN-001',
    sideEffects: ['FIN-007'],
    variants: inEither({ stop: 'eos' }),
  }),
  fault({
    id: 'finish-eos-token',
    title: 'The finish reason is eos_token',
    entry: 'S126',
    target: 'FIN-001',
    sideEffects: ['FIN-007'],
    variants: inEither({ stop: 'eos_token' }),
  }),
  fault({
    id: 'finish-in-other-words',
    title: 'Finish reasons are in the words of another API',
    entry: 'S127',
    target: 'FIN-001',
    sideEffects: ['FIN-006', 'FIN-007', 'FIN-009'],
    variants: inEither({ stop: 'end_turn', length: 'max_tokens', tool_calls: 'tool_use' }),
  }),
  fault({
    id: 'finish-error',
    title: 'The finish reason is an error, and there is no error object',
    entry: 'S129',
    target: 'FIN-001',
    sideEffects: ['FIN-007'],
    variants: { error: both({ stop: 'error' }), network_error: both({ stop: 'network_error' }) },
  }),
  fault({
    id: 'finish-abort',
    title: 'An aborted stream ends with finish_reason abort and no error',
    entry: 'S130',
    target: 'FIN-001',
    sideEffects: ['STR-021'],
    variants: { 'after two tokens': abortedAfter(2), 'after three tokens': abortedAfter(3) },
  }),
  fault({
    id: 'finish-of-the-engine',
    title: "Finish reasons are the engine's own",
    entry: 'S131',
    target: 'FIN-001',
    sideEffects: ['FIN-007'],
    variants: { repetition: both({ stop: 'repetition' }), engine_stop: both({ stop: 'engine_stop' }) },
  }),
  fault({
    id: 'truncation-labelled-stop',
    title: 'A response that is cut at the limit ends with stop',
    entry: ['S132', 'V074'],
    target: 'FIN-006',
    sideEffects: ['FIN-009', 'TOOL-011'],
    variants: inEither({ length: 'stop' }),
  }),
  fault({
    id: 'plain-finish-null',
    title: 'A plain response has no finish reason',
    entry: 'V130',
    target: 'FIN-011',
    variants: {
      null: onPlainChoices((choice) => ({ ...choice, finish_reason: null })),
      'left out': onPlainChoices((choice) => without(choice, 'finish_reason')),
    },
  }),
]
