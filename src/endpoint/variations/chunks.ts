/** Other lawful chunks. OpenAI API description: the chat completion chunk object. */
import { type Stages, type Variation, variation } from '../modification.ts'
import {
  choiceOf,
  event,
  indexOf,
  isChunk,
  like,
  onAnswers,
  onCallDeltas,
  onChunkChoices,
  onChunks,
  onDeltas,
  onMessages,
  onPlainCalls,
  onPlainChoices,
  onSteps,
  only,
  raw,
  replacing,
  together,
} from '../edits.ts'
import { type Json, type JsonObject, isObject, objectsOf, textOf, without } from '../json.ts'
import type { Step } from '../reply.ts'
import { thinking } from '../thinking.ts'

const fragmentOf = (step: Step): string => {
  const delta = isChunk(step) ? choiceOf(step)['delta'] : null
  return isObject(delta ?? undefined) ? textOf((delta as JsonObject)['content']) : ''
}

/** Texts cut or joined anew, choice by choice, where no probabilities go with them. */
const splitText = (cut: (text: string) => readonly string[]): Stages =>
  onSteps((steps) => {
    const texts = steps.filter((step) => isChunk(step, 'text'))
    if (texts.some((step) => isObject(choiceOf(step)['logprobs']))) return steps
    const first = new Map<number, Step>()
    for (const step of texts) if (!first.has(indexOf(step))) first.set(indexOf(step), step)
    return steps.flatMap((step): readonly Step[] => {
      if (!isChunk(step, 'text')) return [step]
      if (first.get(indexOf(step)) !== step) return []
      const own = texts.filter((one) => indexOf(one) === indexOf(step))
      return cut(own.map(fragmentOf).join('')).map((content) => like(step, 'text', { content }))
    })
  })

const symbols = (text: string): readonly string[] => Array.from(text)

const azure = (member: string): Stages =>
  onSteps((steps) => [
    event({ choices: [], created: 0, id: '', model: '', object: '', [member]: [{ prompt_index: 0, content_filter_results: {} }] }),
    ...steps,
  ])

/** An empty chunk of the stream's own after every chunk of that kind. */
const emptied = (delta: JsonObject): Stages =>
  replacing(
    (step) => isChunk(step, 'text'),
    (step) => (isChunk(step) ? [step, like(step, 'text', delta)] : [step]),
  )

const isDoubled = (text: string): boolean => text.length === 2 && text[0] === text[1]

const asksForLength = (body: JsonObject): boolean => /Write at least \d+ words/.test(JSON.stringify(body['messages'] ?? ''))

const failing = (...end: readonly Step[]): Stages =>
  only(
    asksForLength,
    onSteps((steps) => [...steps.slice(0, 40), ...end]),
  )
const error = { error: { message: 'The upstream server failed.', type: 'server_error', param: null, code: null } }

const ending = (...words: readonly string[]): Stages =>
  only(asksForLength, {
    completion: (completion) => ({
      ...completion,
      choices: completion.choices.map((choice) =>
        choice.finish === 'stop'
          ? { ...choice, tokens: [...choice.tokens, ...[' ', ...words].map((text) => ({ text, logprob: -0.1, top: [] }))] }
          : choice,
      ),
    }),
  })

/** Log probabilities without some of the members that may be null. */
const sparse = (edit: (logprobs: JsonObject) => JsonObject): Stages => {
  const inChoice = (choice: JsonObject): JsonObject =>
    isObject(choice['logprobs']) ? { ...choice, logprobs: edit(choice['logprobs']) } : choice
  return together(onPlainChoices(inChoice), onChunkChoices(['role', 'text', 'finish'], inChoice))
}
const withoutBytes = (list: Json | undefined): Json =>
  objectsOf(list).map((weight) => ({
    ...without(weight, 'bytes'),
    ...('top_logprobs' in weight ? { top_logprobs: withoutBytes(weight['top_logprobs']) } : {}),
  }))

const thought = 'Let me see. '
const extra: JsonObject = { x_groq: { id: 'req_1' }, provider: 'Embedded', service_tier: null, obfuscation: 'aBcD12' }

export const chunks: readonly Variation[] = [
  variation({
    id: 'done-in-text',
    title: 'The text of a response contains [DONE]',
    variants: { 'as they are': ending('[DONE]'), 'with their field name': ending('data: [DONE]') },
  }),
  variation({
    id: 'extra-fields',
    title: 'Unknown members are at every level',
    variants: {
      'of vendors': together(
        onAnswers((value) => ({ ...value, ...extra })),
        onChunkChoices(['role', 'text', 'finish'], (choice) => ({
          ...choice,
          native_finish_reason: null,
          matched_stop: null,
          stop_reason: null,
        })),
        onPlainChoices((choice) => ({ ...choice, matched_stop: null })),
      ),
      'in messages and deltas': together(
        onMessages((message) => ({ ...message, annotations: [], provider_specific: {} })),
        onDeltas(['role', 'text'], (delta) => ({ ...delta, provider_specific: {} })),
      ),
      'an empty fingerprint': onAnswers((value) => ({ ...value, system_fingerprint: '' })),
      'a null fingerprint': onAnswers((value) => ({ ...value, system_fingerprint: null })),
    },
  }),
  variation({
    id: 'sparse-logprobs',
    title: 'Log probabilities omit members that may be null',
    noted: ['SCH-008'],
    variants: {
      refusal: sparse((logprobs) => without(logprobs, 'refusal')),
      'refusal and bytes': sparse((logprobs) => ({ ...without(logprobs, 'refusal'), content: withoutBytes(logprobs['content']) })),
    },
  }),
  variation({
    id: 'azure-opening',
    title: "The first chunk has the prompt's filter results and nothing else",
    variants: { results: azure('prompt_filter_results'), annotations: azure('prompt_annotations') },
  }),
  variation({
    id: 'usage-null-left-out',
    title: 'Chunks without usage omit the member',
    variants: {
      'left out': onChunks((value) => (value['usage'] === null ? without(value, 'usage') : value)),
      'left out of some': onChunks((value, part) => (value['usage'] === null && part === 'text' ? without(value, 'usage') : value)),
    },
  }),
  variation({
    id: 'opening-shapes',
    title: 'The first chunk has its role next to other content',
    variants: {
      null: onDeltas(['role'], (delta) => ({ ...delta, content: null })),
      'no content': onDeltas(['role'], (delta) => without(delta, 'content', 'refusal')),
      'the first text': onSteps((steps) => {
        const opened = new Set<number>()
        return steps
          .filter((step) => !isChunk(step, 'role') || !steps.some((one) => isChunk(one, 'text') && indexOf(one) === indexOf(step)))
          .map((step) => {
            if (!isChunk(step, 'text') || opened.has(indexOf(step))) return step
            opened.add(indexOf(step))
            const choice = choiceOf(step)
            return { ...step, value: { ...step.value, choices: [{ ...choice, delta: { role: 'assistant', content: fragmentOf(step) } }] } }
          })
      }),
    },
  }),
  variation({
    id: 'empty-deltas',
    title: 'Empty deltas are sent between texts',
    variants: { 'an empty delta': emptied({}), 'an empty text': emptied({ content: '' }) },
  }),
  variation({
    id: 'equal-deltas',
    title: 'Two deltas in a row are equal',
    variants: {
      'doubled signs': replacing(
        (step) => isChunk(step, 'text') && isDoubled(fragmentOf(step)) && !isObject(isChunk(step) ? choiceOf(step)['logprobs'] : null),
        (step) => (isChunk(step) ? [0, 1].map((at) => like(step, 'text', { content: fragmentOf(step)[at] ?? '' })) : [step]),
      ),
      laughter: ending('ha', 'ha'),
    },
  }),
  variation({
    id: 'model-dated',
    title: 'The model has a more exact name than requested',
    variants: {
      'with a date': onAnswers((value) => ({ ...value, model: `${textOf(value['model'])}-2026-01-31` })),
      'with its maker': onAnswers((value) => ({ ...value, model: `embedded/${textOf(value['model'])}` })),
    },
  }),
  variation({
    id: 'other-granularity',
    title: 'The text is split into different deltas',
    variants: {
      'one delta': splitText((text) => [text]),
      'character by character': splitText(symbols),
      'four characters at a time': splitText((text) =>
        symbols(text).reduce<string[]>(
          (list, one, at) => (at % 4 === 0 ? [...list, one] : [...list.slice(0, -1), (list.at(-1) ?? '') + one]),
          [],
        ),
      ),
    },
  }),
  variation({
    id: 'reasoning',
    title: 'Reasoning is sent before the response, in a field of its own',
    variants: { reasoning_content: thinking('reasoning_content', thought), reasoning: thinking('reasoning', thought) },
  }),
  variation({
    id: 'other-ids',
    title: 'Ids are of another form',
    variants: {
      'gen-': together(
        onAnswers((value) => ({ ...value, id: textOf(value['id']).replace('chatcmpl-', 'gen-') })),
        onCallDeltas((call, opens) => (opens ? { ...call, id: `functions.${textOf(call['id'])}` } : call)),
      ),
      toolu_: together(
        onAnswers((value) => ({ ...value, id: textOf(value['id']).slice('chatcmpl-'.length) })),
        onPlainCalls((call) => ({ ...call, id: textOf(call['id']).replace('call_', 'toolu_') })),
      ),
    },
  }),
  variation({
    id: 'error-after-tokens',
    title: 'A long stream fails after some tokens, with an error event',
    variants: {
      'and ends': failing(event(error)),
      'and has its sentinel': failing(event(error), { kind: 'done' }),
      'under the name error': failing(raw(`event: error\ndata: ${JSON.stringify(error)}\n\n`)),
    },
  }),
]
