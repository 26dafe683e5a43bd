/** Figures and names that look right, and are not: log probabilities, counts, indexes, ids. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { isChunk, onAnswers, onChunkChoices, onPlainChoices, onSteps, only, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, numberOf, objectsOf } from '../json.ts'
import type { Step } from '../reply.ts'

export const everyChoice = (edit: (choice: JsonObject) => JsonObject): Stages =>
  onAnswers((value) => ({ ...value, choices: objectsOf(value['choices']).map(edit) }))

/** The entries of the tokens, where there are any. */
export const onEntries =
  (edit: (entries: readonly JsonObject[]) => readonly JsonObject[]): ((choice: JsonObject) => JsonObject) =>
  (choice) => {
    const logprobs = choice['logprobs']
    return isObject(logprobs) ? { ...choice, logprobs: { ...logprobs, content: edit(objectsOf(logprobs['content'])) } } : choice
  }
const weighed = (edit: (logprob: number) => number): Stages =>
  everyChoice(onEntries((entries) => entries.map((entry) => ({ ...entry, logprob: edit(numberOf(entry['logprob']) ?? 0) }))))

const onUsage = (edit: (usage: JsonObject) => JsonObject): Stages =>
  onAnswers((value) => (isObject(value['usage']) ? { ...value, usage: edit(value['usage']) } : value))
const detailed = (member: string, part: string, whole: string): Stages =>
  onUsage((usage) => ({
    ...usage,
    [member]: { ...(isObject(usage[member]) ? usage[member] : {}), [part]: (numberOf(usage[whole]) ?? 0) + 1024 },
  }))
const spending = (spent: (tokens: number) => number): Stages =>
  onUsage((usage) => {
    const completion = spent(numberOf(usage['completion_tokens']) ?? 0)
    return { ...usage, completion_tokens: completion, total_tokens: (numberOf(usage['prompt_tokens']) ?? 0) + completion }
  })

/** A chunk of usage more, of the same counts or of none. */
const usageAgain = (edit: (usage: Json) => Json): Stages =>
  onSteps((steps) =>
    steps.flatMap((step): readonly Step[] =>
      isChunk(step, 'usage') ? [{ ...step, value: { ...step.value, usage: edit(step.value['usage'] ?? null) } }, step] : [step],
    ),
  )

const single = (index: number): Stages =>
  only(
    (body) => Number(body['n'] ?? 1) === 1,
    together(
      onPlainChoices((choice) => ({ ...choice, index })),
      onChunkChoices(['role', 'text', 'call', 'finish'], (choice) => ({ ...choice, index })),
    ),
  )

const idsFor = (draw: (nth: number) => number): Stages => ({
  completion: (completion, { nth }) => ({ ...completion, id: `chatcmpl-${String(draw(nth))}` }),
})

/** The last completion for a request whose last message begins like that, and which asks for as much: all of it, its id included. */
const replaying: Stages = {
  completion: (completion, { body, memory }) => {
    const { messages, ...members } = body ?? {}
    const last = objectsOf(messages).at(-1)?.['content'] ?? null
    const beginning = JSON.stringify(last).slice(0, 'Count from 1 to'.length)
    const key = `replayed ${beginning} ${JSON.stringify({ ...members, max_tokens: null })}`
    if (!memory.has(key)) memory.set(key, completion)
    return memory.get(key) as typeof completion
  },
}

/** The plain answer to a request with the same messages, whatever else is asked and whether or not it is valid. */
const cachedByMessages: Stages = {
  reply: (reply, { body, incoming, memory }) => {
    if (body === null || body['stream'] === true || !Array.isArray(body['messages'])) return reply
    const key = `cached ${JSON.stringify([body['model'] ?? null, body['messages'], incoming.headers['authorization'] ?? null])}`
    if (!memory.has(key) && reply.refusal === null && reply.status === 200) memory.set(key, reply)
    return memory.has(key) ? (memory.get(key) as typeof reply) : reply
  },
}

const ofAge = (seconds: number): Stages => ({
  reply: (reply) => (reply.refusal === null ? { ...reply, headers: [...reply.headers, ['Age', String(seconds)]] } : reply),
})

export const figures: readonly Fault[] = [
  fault({
    id: 'logprobs-above-zero',
    title: 'Log probabilities are above 0',
    target: 'SCH-007',
    variants: { 'since they are probabilities': weighed(Math.exp), 'since their sign is turned': weighed((logprob) => 0.5 - logprob) },
  }),
  fault({
    id: 'logprobs-incomplete',
    title: 'Log probabilities lack requested members',
    target: 'PAR-016',
    variants: {
      'all tokens but the first': onPlainChoices(onEntries((entries) => entries.slice(0, 1))),
      'the likely tokens beside each': everyChoice(onEntries((entries) => entries.map((entry) => ({ ...entry, top_logprobs: [] })))),
    },
  }),
  fault({
    id: 'usage-details-beyond',
    title: 'A usage detail exceeds the count it belongs to',
    target: 'USE-011',
    variants: {
      'cached tokens': detailed('prompt_tokens_details', 'cached_tokens', 'prompt_tokens'),
      'tokens of reasoning': detailed('completion_tokens_details', 'reasoning_tokens', 'completion_tokens'),
    },
  }),
  fault({
    id: 'usage-twice',
    title: 'Two chunks have usage',
    target: 'USE-006',
    variants: {
      'the same': usageAgain((usage) => usage),
      'the first of them of the prompt alone': usageAgain((usage) =>
        isObject(usage) ? { ...usage, completion_tokens: 0, total_tokens: usage['prompt_tokens'] ?? 0 } : usage,
      ),
    },
  }),
  fault({
    id: 'usage-of-one-token',
    title: 'completion_tokens is far too small',
    target: 'USE-007',
    variants: { 'one token': spending(() => 1), 'a token for fifty': spending((tokens) => Math.ceil(tokens / 50)) },
  }),
  fault({
    id: 'single-index-other',
    title: 'The only choice does not have index 0',
    target: 'SCH-014',
    variants: { 1: single(1), 7: single(7) },
  }),
  fault({
    id: 'model-empty',
    title: 'Responses name an empty model',
    target: 'SCH-013',
    variants: {
      'nothing at all': onAnswers((value) => ({ ...value, model: '' })),
      'a space': onAnswers((value) => ({ ...value, model: ' ' })),
    },
  }),
  fault({
    id: 'ids-reused',
    title: 'Ids repeat',
    target: 'SCH-010',
    variants: { 'after eight': idsFor((nth) => nth % 8), 'after four': idsFor((nth) => nth % 4) },
  }),
  fault({
    id: 'responses-replayed',
    title: 'Responses belong to other requests',
    target: 'SCH-027',
    // What it answers is wrong everywhere.
    scope: ['SCH-027'],
    variants: {
      'for the same beginning': replaying,
      'for the same messages': cachedByMessages,
      'an hour old': ofAge(3600),
      'a few seconds old': ofAge(7),
    },
  }),
]
