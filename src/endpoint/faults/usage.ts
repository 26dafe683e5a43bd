/** Token counts, plain and streamed. OpenAI API description: CompletionUsage, ChatCompletionStreamOptions. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { dropping, isChunk, onAnswers, onChunks, onParts, onPlain, onSteps, only } from '../edits.ts'
import { type Json, type JsonObject, isObject, without } from '../json.ts'
import type { Step } from '../reply.ts'

const zeros: JsonObject = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }
const counts: JsonObject = { prompt_tokens: 9, completion_tokens: 1, total_tokens: 10 }
const asksForUsage = (body: JsonObject): boolean => isObject(body['stream_options']) && body['stream_options']['include_usage'] === true
const asked = (stages: Stages): Stages => only(asksForUsage, stages)

const usageOf = (chunk: JsonObject): JsonObject => (isObject(chunk['usage']) ? chunk['usage'] : {})
const early = (usage: JsonObject): Stages => asked(onParts(['role', 'text', 'call', 'finish'], (chunk) => ({ ...chunk, usage })))
const moved = (to: string): Stages => onParts(['usage'], (chunk) => ({ ...without(chunk, 'usage'), [to]: { usage: usageOf(chunk) } }))
const onUsage = (edit: (usage: JsonObject) => Json): Stages =>
  onAnswers((value) => (isObject(value['usage']) ? { ...value, usage: edit(value['usage']) } : value))
const onLastUsage = (usage: Json): Stages => onParts(['usage'], (chunk) => ({ ...chunk, usage }))
const withChoices = (delta: JsonObject): Stages => onParts(['usage'], (chunk) => ({ ...chunk, choices: [{ index: 0, delta }] }))

/** The counts stand on the finish chunk. */
const onFinish = (keepsLast: boolean): Stages =>
  onSteps((steps) => {
    const [own] = steps.flatMap((step) => (isChunk(step, 'usage') ? [usageOf(step.value)] : []))
    if (own === undefined) return steps
    return steps.flatMap((step): readonly Step[] => {
      if (!isChunk(step, 'finish', 'usage')) return [step]
      if (step.part === 'finish') return [{ ...step, value: { ...step.value, usage: own } }]
      return keepsLast ? [{ ...step, value: without(step.value, 'usage') }] : []
    })
  })

const anyOptions = (asks: (options: JsonObject) => boolean): Stages => ({
  body: (body) => {
    const options = body['stream_options']
    return isObject(options) && asks(options) ? { ...body, stream_options: { include_usage: true } } : body
  },
})

const openingWithout = (count: 'completion_tokens' | 'total_tokens'): Stages =>
  asked(onParts(['role'], (chunk) => ({ ...chunk, usage: without(counts, count) })))

/** The prompt is counted otherwise, and so is the sum. */
const prompting = (edit: (prompt: number, usage: JsonObject) => number): Stages =>
  onUsage((counted) => {
    const prompt = edit(Number(counted['prompt_tokens']), counted)
    return { ...counted, prompt_tokens: prompt, total_tokens: prompt + Number(counted['completion_tokens']) }
  })

const imageTokensOf = ({ prompt_tokens_details: details }: JsonObject): number => (isObject(details) ? Number(details['image_tokens']) : 0)
const isStreamed = (body: JsonObject): boolean => body['stream'] === true
const whereSeveral = (isFor: (body: JsonObject) => boolean, stages: Stages): Stages =>
  only((body) => Number(body['n'] ?? 1) > 1 && isFor(body), stages)
const countingPerChoice = (isFor: (body: JsonObject) => boolean): Stages =>
  whereSeveral(
    isFor,
    prompting((prompt) => 2 * prompt),
  )

/** The tokens of a part of the choices are counted: their share, as all choices say about as much. */
const counting = (isFor: (body: JsonObject) => boolean): Stages =>
  whereSeveral(
    isFor,
    onUsage((all) => {
      const completion = Math.ceil(Number(all['completion_tokens']) / 2)
      return { ...all, completion_tokens: completion, total_tokens: completion + Number(all['prompt_tokens']) }
    }),
  )

export const usage: readonly Fault[] = [
  fault({
    id: 'one-choice-counted',
    title: 'completion_tokens counts one of two choices',
    target: 'USE-013',
    variants: { 'in both modes': counting(() => true), 'in plain responses': counting((body) => !isStreamed(body)) },
  }),
  fault({
    id: 'prompt-counted-per-choice',
    title: 'The prompt is counted once for each choice',
    target: 'USE-009',
    variants: { 'in both modes': countingPerChoice(() => true), 'in streams': countingPerChoice(isStreamed) },
  }),
  fault({
    id: 'images-uncounted-in-streams',
    title: 'Streams do not count the tokens of images',
    target: 'USE-009',
    variants: {
      'none of them': only(
        isStreamed,
        prompting((prompt, counted) => prompt - imageTokensOf(counted)),
      ),
      'most of them': only(
        isStreamed,
        prompting((prompt, counted) => prompt - Math.ceil(imageTokensOf(counted) * 0.9)),
      ),
    },
  }),
  fault({
    id: 'usage-on-every-chunk',
    title: 'Every chunk has usage',
    entry: 'S136',
    target: 'USE-006',
    variants: { 'of zeros': early(zeros), 'of other counts': early(counts) },
  }),
  fault({
    id: 'usage-empty',
    title: 'usage is an empty object on all chunks',
    entry: 'S137',
    target: 'USE-001',
    sideEffects: ['USE-006'],
    variants: {
      empty: asked(onChunks((chunk) => ({ ...chunk, usage: {} }))),
      'of details alone': asked(onChunks((chunk) => ({ ...chunk, usage: { prompt_tokens_details: null } }))),
    },
  }),
  fault({
    id: 'usage-incomplete',
    title: 'The opening chunk has usage that lacks a count',
    entry: 'S138',
    target: 'USE-001',
    variants: { 'of the answer': openingWithout('completion_tokens'), 'of all': openingWithout('total_tokens') },
  }),
  fault({
    id: 'include-usage-ignored',
    title: 'include_usage is ignored',
    entry: 'S140',
    target: 'USE-004',
    variants: {
      // Of what is no such object nothing is overlooked: that is another fault.
      'the option is not read': { body: (body) => (asksForUsage(body) ? without(body, 'stream_options') : body) },
      'the chunk is not sent': dropping((step) => isChunk(step, 'usage')),
    },
  }),
  fault({
    id: 'usage-zeros',
    title: 'The usage of a stream is zeros',
    entry: 'S141',
    target: 'USE-007',
    sideEffects: ['USE-009'],
    variants: { alone: onLastUsage(zeros), 'with details': onLastUsage({ ...zeros, prompt_tokens_details: { cached_tokens: 0 } }) },
  }),
  fault({
    id: 'usage-chunk-with-choices',
    title: 'The usage chunk has a choice',
    entry: 'S142',
    target: 'USE-010',
    sideEffects: ['SCH-008'],
    variants: { 'with an empty delta': withChoices({}), 'with an empty text': withChoices({ content: '' }) },
  }),
  fault({
    id: 'usage-on-finish-chunk',
    title: 'The usage is in the finish chunk',
    entry: 'S143',
    target: 'USE-010',
    variants: { 'and the last chunk has none': onFinish(true), 'and no chunk follows': onFinish(false) },
  }),
  fault({
    id: 'usage-unasked',
    title: 'Usage is sent although it was not requested',
    entry: 'S144',
    target: 'USE-005',
    variants: {
      'for any stream_options': anyOptions(() => true),
      'for empty stream_options': anyOptions((options) => Object.keys(options).length === 0),
    },
  }),
  fault({
    id: 'usage-in-vendor-field',
    title: 'The usage of a stream is in a vendor-specific member',
    entry: 'S146',
    target: 'USE-004',
    variants: { x_vendor: moved('x_vendor'), x_groq: moved('x_groq') },
  }),
  fault({
    id: 'usage-total-wrong',
    title: 'total_tokens is not the sum',
    entry: 'S148',
    target: 'USE-003',
    variants: {
      'by seven': onUsage((counted) => ({ ...counted, total_tokens: Number(counted['total_tokens']) + 7 })),
      'the prompt twice': onUsage((counted) => ({
        ...counted,
        total_tokens: Number(counted['total_tokens']) + Number(counted['prompt_tokens']),
      })),
    },
  }),
  fault({
    id: 'plain-usage-missing',
    title: 'A plain response has no usage',
    entry: 'V131',
    target: 'USE-002',
    variants: {
      'left out': onPlain((value) => without(value, 'usage')),
      'under another name': onPlain((value) => ({ ...without(value, 'usage'), x_usage: value['usage'] ?? null })),
    },
  }),
  fault({
    id: 'plain-usage-nulls',
    title: 'The counts of a plain response are not numbers',
    entry: 'V131',
    target: 'USE-001',
    variants: {
      null: onPlain((value) => ({ ...value, usage: { prompt_tokens: null, completion_tokens: null, total_tokens: null } })),
      strings: onPlain((value) => ({ ...value, usage: { prompt_tokens: '9', completion_tokens: '1', total_tokens: '10' } })),
    },
  }),
]
