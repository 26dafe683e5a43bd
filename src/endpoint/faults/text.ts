/** The text of an answer, and the probabilities of its tokens. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { choiceOf, dropping, indexOf, isChunk, like, onChunkChoices, onFragments, onMessages, onSteps, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, objectsOf, textOf, without } from '../json.ts'
import type { Step } from '../reply.ts'

const fragmentOf = (step: Step): string =>
  isChunk(step) && isObject(choiceOf(step)['delta']) ? textOf((choiceOf(step)['delta'] as JsonObject)['content']) : ''

/** Each text step of a choice, with all the text of that choice up to and with it. */
const withText = (edit: (step: Step, soFar: string, nth: number) => readonly Step[]): Stages =>
  onSteps((steps) => {
    const soFar = new Map<number, { text: string; nth: number }>()
    return steps.flatMap((step) => {
      if (!isChunk(step, 'text')) return [step]
      const before = soFar.get(indexOf(step)) ?? { text: '', nth: 0 }
      const text = before.text + fragmentOf(step)
      soFar.set(indexOf(step), { text, nth: before.nth + 1 })
      return edit(step, text, before.nth)
    })
  })

const said = (step: Step, content: string): Step => (isChunk(step) ? like(step, 'text', { content }) : step)

const isLastText = (steps: readonly Step[], step: Step): boolean =>
  isChunk(step, 'text') && steps.filter((one) => isChunk(one, 'text') && indexOf(one) === indexOf(step)).at(-1) === step

/** The whole text so far, in every second fragment and in the last. */
const cumulativeByTwo: Stages = onSteps((steps, context) => {
  const ends = new Set(steps.filter((step) => isLastText(steps, step)).map((step) => steps.indexOf(step)))
  const edited = withText((step, text, nth) => (nth % 2 === 1 || ends.has(steps.indexOf(step)) ? [said(step, text)] : []))
  const reply = edited.reply?.({ status: 200, headers: [], refusal: null, body: { kind: 'stream', steps } }, context)
  return reply?.body.kind === 'stream' ? reply.body.steps : steps
})

/** One fragment brings all that was said before it once more. */
const again = (at: number): Stages => withText((step, text, nth) => [nth === at ? said(step, text) : step])

/** A delta with a character beyond the basic plane comes in two, each with one UTF-16 unit of it. */
const halved = (between: readonly string[]): Stages =>
  withText((step) => {
    const text = fragmentOf(step)
    const at = text.search(/[\ud800-\udbff][\udc00-\udfff]/)
    return at === -1 ? [step] : [text.slice(0, at + 1), ...between, text.slice(at + 1)].map((part) => said(step, part))
  })

/** Tokens of the template after the text. */
const leaking = (...pieces: readonly string[]): Stages =>
  onSteps((steps) =>
    steps.flatMap((step) =>
      isLastText(steps, step) && isChunk(step) ? [step, ...pieces.map((content) => like(step, 'text', { content }))] : [step],
    ),
  )

const logprobs = (edit: (weight: JsonObject) => JsonObject): Stages =>
  onChunkChoices(['text'], (choice) => {
    const given = choice['logprobs']
    return isObject(given) ? { ...choice, logprobs: { ...given, content: objectsOf(given['content']).map(edit) } } : choice
  })

const constantLogprobs = (value: Json): Stages => onChunkChoices(['text'], (choice) => ({ ...choice, logprobs: value }))

/** Whether any chunk of the stream has probabilities. */
const weighs = (steps: readonly Step[]): boolean => steps.some((step) => isChunk(step, 'text') && isObject(choiceOf(step)['logprobs']))

/** A beginning of a stop text or a mark is held back, and never sent. */
const heldBack: Stages = onSteps((steps) =>
  steps.map((step) => (isLastText(steps, step) && fragmentOf(step).endsWith('<') ? said(step, fragmentOf(step).slice(0, -1)) : step)),
)

const escaped = (content: Json): Json =>
  typeof content === 'string' ? content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : content

const changed = (message: JsonObject, edit: (content: string) => string): JsonObject => {
  const { content } = message
  return typeof content === 'string' ? { ...message, content: edit(content) } : message
}

export const text: readonly Fault[] = [
  fault({
    id: 'markup-damaged',
    title: 'Text with markup is damaged',
    target: 'STR-033',
    variants: {
      'escaped in plain responses': onMessages((message) => ({ ...message, content: escaped(message['content'] ?? null) })),
      'escaped in streams': onFragments(escaped),
      'separators of lines replaced in streams': onFragments((content) => content.replace(/[\u2028\u2029\u0085]/g, ' ')),
      'a last bracket held back': heldBack,
      'characters normalised in plain responses': violating(
        onMessages((message) => changed(message, (content) => content.normalize('NFKC'))),
        'STR-021',
      ),
      'text between marks of reasoning lost in plain responses': onMessages((message) =>
        changed(message, (content) => content.replace(/<think>.*?<\/think> ?/, '')),
      ),
    },
  }),
  fault({
    id: 'surrogate-halves',
    title: 'A character is split into two UTF-16 units, one per delta',
    target: 'SCH-012',
    variants: {
      'one after the other': halved([]),
      'with an empty delta between them': halved(['']),
    },
  }),
  fault({
    id: 'content-cumulative',
    title: 'Each delta contains the whole text so far',
    entry: 'S068',
    target: 'STR-012',
    sideEffects: ['PAR-016', 'STR-021'],
    variants: { 'with every token': withText((step, soFar) => [said(step, soFar)]), 'with every second token': cumulativeByTwo },
  }),
  fault({
    id: 'content-sent-twice',
    title: 'One delta repeats the text so far',
    entry: 'S068',
    target: 'STR-012',
    sideEffects: ['STR-020', 'STR-021'],
    variants: { 'the sixth': again(5), 'the eighth': again(7) },
  }),
  fault({
    id: 'template-tokens-leak',
    title: 'Chat template tokens are left at the end of the text',
    entry: 'S079',
    target: 'STR-022',
    sideEffects: ['STR-021'],
    variants: { 'in pieces': leaking('<|im', '_end|>'), 'in one piece': leaking('<|eot_id|>'), 'an end of sentence': leaking('</s>') },
  }),
  fault({
    id: 'white-space-dropped',
    title: 'White space at the beginning and end of deltas is lost',
    entry: 'S179',
    target: 'STR-020',
    sideEffects: ['STR-021'],
    variants: {
      'deltas are trimmed': together(
        onFragments((content) => content.trim()),
        dropping((step) => isChunk(step, 'text') && fragmentOf(step) === ''),
      ),
      'deltas of white space alone are dropped': dropping((step) => isChunk(step, 'text') && fragmentOf(step).trim() === ''),
    },
  }),
  fault({
    id: 'refusal-as-stop',
    title: 'A filtered response ends with finish_reason stop',
    entry: 'S180',
    target: 'FIN-012',
    sideEffects: ['STR-021'],
    variants: {
      'no text at all': dropping((step) => isChunk(step, 'text')),
      'one empty text': together(
        dropping((step) => isChunk(step, 'text')),
        onSteps((steps) =>
          steps.flatMap((step): readonly Step[] => (isChunk(step, 'role') ? [step, like(step, 'role', { content: '' })] : [step])),
        ),
      ),
    },
  }),
  fault({
    id: 'logprobs-number',
    title: 'logprobs is not an object',
    entry: 'S171',
    target: 'SCH-007',
    variants: { 'a number': constantLogprobs(-0.12), 'a list': constantLogprobs([-0.12]) },
  }),
  fault({
    id: 'logprob-null',
    title: 'The log probability of a token is not a number',
    entry: 'S174',
    target: 'SCH-007',
    variants: { null: logprobs((weight) => ({ ...weight, logprob: null })), 'left out': logprobs((weight) => without(weight, 'logprob')) },
  }),
  fault({
    id: 'finish-lost-with-logprobs',
    title: 'No finish reason is sent if logprobs are requested',
    entry: 'S176',
    target: 'FIN-002',
    variants: {
      null: onSteps((steps) => (weighs(steps) ? steps.map((step) => (isChunk(step, 'finish') ? like(step, 'finish', {}) : step)) : steps)),
      'no finish chunk': onSteps((steps) => (weighs(steps) ? steps.filter((step) => !isChunk(step, 'finish')) : steps)),
    },
  }),
  fault({
    id: 'buffered',
    title: 'A stream is buffered until it is complete',
    target: 'STR-026',
    variants: Object.fromEntries(
      [3.5, 4].map((ms) => [
        `${String(ms)} ms a token`,
        {
          writes: (writes) =>
            writes.framing === 'chunked'
              ? {
                  ...writes,
                  pieces: writes.pieces.map((piece, at) => ({
                    ...piece,
                    delayMs: at === 0 ? piece.delayMs + ms * writes.pieces.length : 0,
                  })),
                }
              : writes,
        } satisfies Stages,
      ]),
    ),
  }),
  fault({
    id: 'stop-half-leaks',
    title: 'The beginning of a stop text is sent',
    entry: 'S177',
    target: 'FIN-008',
    sideEffects: ['PAR-010', 'PAR-040'],
    variants: { half: leakingStop((stop) => stop.slice(0, Math.ceil(stop.length / 2))), 'all of it': leakingStop((stop) => stop) },
  }),
]

/** What a stop text cut off comes all the same. */
function leakingStop(part: (stop: string) => string): Stages {
  return {
    completion: (completion, { body }) => {
      const [stop] = (
        typeof body?.['stop'] === 'string' ? [body['stop']] : Array.isArray(body?.['stop']) ? body['stop'] : []
      ) as readonly Json[]
      if (typeof stop !== 'string') return completion
      const leak = { text: part(stop), logprob: -0.1, top: [] }
      return { ...completion, choices: completion.choices.map((choice) => ({ ...choice, tokens: [...choice.tokens, leak] })) }
    },
  }
}
