/** What gateways and servers were seen to do, reduced to the smallest behaviour. */
import { isChunk, onSteps } from '../edits.ts'
import { type JsonObject, isObject, numberOf, objectsOf } from '../json.ts'
import { type Context, type Fault, type Stages, fault, violating } from '../modification.ts'
import { refuse } from '../refusal.ts'
import { jsonReply, refusalReply } from '../reply.ts'
import type { Step } from '../reply.ts'

/** Prompts that are longer than what was sent, as where a gateway adds its own. */
const withHiddenPrompt = (tokens: number): Stages => ({
  completion: (completion) => ({ ...completion, usage: { ...completion.usage, prompt: completion.usage.prompt + tokens } }),
})

const usageOf = (chunk: JsonObject): JsonObject => (isObject(chunk['usage']) ? chunk['usage'] : {})

/** Usage on the finish chunk too, and other counts than in the last chunk. */
const contradicting = (edit: (usage: JsonObject) => JsonObject): Stages =>
  onSteps((steps) => {
    const [last] = steps.flatMap((step) => (isChunk(step, 'usage') ? [usageOf(step.value)] : []))
    return last === undefined
      ? steps
      : steps.map((step): Step => (isChunk(step, 'finish') ? { ...step, value: { ...step.value, usage: edit(last) } } : step))
  })
const more =
  (tokens: number) =>
  (usage: JsonObject): JsonObject => ({
    ...usage,
    completion_tokens: (numberOf(usage['completion_tokens']) ?? 0) + tokens,
    total_tokens: (numberOf(usage['total_tokens']) ?? 0) + tokens,
  })

const failingWhere = (matches: (context: Context) => boolean, status = 500): Stages => ({
  reply: (reply, context) =>
    matches(context) && reply.status === 200 ? refusalReply(refuse('unsupported', 'Internal server error', { status })) : reply,
})
const acceptsStreamsAlone = ({ incoming }: Context): boolean => /^\s*text\/event-stream\s*$/i.test(incoming.headers['accept'] ?? '')

export const fieldCases: readonly Fault[] = [
  fault({
    id: 'two-usages',
    title: 'The counts in the finish chunk contradict those in the last chunk',
    target: 'USE-006',
    variants: { 'more tokens': contradicting(more(7)), 'no tokens': contradicting(more(-1)) },
  }),
  fault({
    id: 'hidden-prompt-billed',
    title: 'prompt_tokens counts more than was sent',
    target: 'USE-012',
    variants: { '2000 more': withHiddenPrompt(2000), '900 more': withHiddenPrompt(900) },
  }),
  fault({
    id: 'accept-event-stream-fails',
    title: 'Accept: text/event-stream causes a server error',
    target: 'HTTP-024',
    variants: { 'a 500': violating(failingWhere(acceptsStreamsAlone), 'HTTP-020'), 'a 502': failingWhere(acceptsStreamsAlone, 502) },
  }),
  fault({
    id: 'get-answered',
    title: 'GET is answered with a completion',
    target: 'HTTP-009',
    variants: {
      'an empty one': {
        reply: (reply, { incoming }) =>
          incoming.method === 'GET' && incoming.path.endsWith('/chat/completions')
            ? jsonReply({ id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'embedded-1', choices: [] })
            : reply,
      },
      'a good one': {
        reply: (reply, { incoming }) =>
          incoming.method === 'GET' && incoming.path.endsWith('/chat/completions')
            ? jsonReply({
                id: 'chatcmpl-1',
                object: 'chat.completion',
                created: 1,
                model: 'embedded-1',
                choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }],
              })
            : reply,
      },
    },
  }),
  fault({
    id: 'index-counts-chunks',
    title: 'The index of a choice counts its chunks',
    target: 'SCH-014',
    sideEffects: ['STR-011'],
    variants: { 'from 0': counting(0), 'from 1': counting(1) },
  }),
  fault({
    id: 'usage-after-each-choice',
    title: 'With several choices usage is sent after each of them',
    target: 'USE-006',
    variants: { 'the same counts': usageInTheMiddle((usage) => usage), 'fewer tokens': usageInTheMiddle(more(-1)) },
  }),
]

function counting(from: number): Stages {
  return onSteps((steps) => {
    let nth = from
    return steps.map((step): Step =>
      isChunk(step, 'role', 'text', 'call', 'finish')
        ? { ...step, value: { ...step.value, choices: objectsOf(step.value['choices']).map((choice) => ({ ...choice, index: nth++ })) } }
        : step,
    )
  })
}

/** The chunk of usage comes before the choices are over, and again at the end. */
function usageInTheMiddle(edit: (usage: JsonObject) => JsonObject): Stages {
  return onSteps((steps) => {
    const usage = steps.find((step) => isChunk(step, 'usage'))
    const finishes = steps.filter((step) => isChunk(step, 'finish'))
    if (!isChunk(usage) || finishes.length < 2) return steps
    const early = { ...usage, value: { ...usage.value, usage: edit(usageOf(usage.value)) } }
    return steps.flatMap((step): readonly Step[] => (step === finishes[0] ? [step, early] : [step]))
  })
}
