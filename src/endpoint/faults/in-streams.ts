/** What goes wrong in streams alone, where plain answers are right: a path of their own forgets what the other one reads. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { choiceOf, isChunk, like, onChunkChoices, onDeltas, onMessages, onSteps, only, together } from '../edits.ts'
import { imagesDropped, isImage } from '../image-parts.ts'
import { type JsonObject, isObject, itemsOf, objectsOf, textOf, without } from '../json.ts'
import type { Step } from '../reply.ts'
import { aloud, isReasoning, thinking } from '../thinking.ts'
import { refusing } from './refusals.ts'

const whereStreamed = (read: (body: JsonObject) => JsonObject): Stages => ({
  body: (body) => (body['stream'] === true ? read(body) : body),
})

/** Text parts joined to a string, as old templates want them. */
const flattened = (body: JsonObject): JsonObject => ({
  ...body,
  messages: objectsOf(body['messages']).map((message) => ({
    ...message,
    content: objectsOf(message['content'])
      .map(({ text }) => textOf(text))
      .join('\n'),
  })),
})

const speaksInParts = (body: JsonObject): boolean =>
  objectsOf(body['messages']).length === itemsOf(body['messages']).length &&
  objectsOf(body['messages']).every(
    ({ role, content }) => role === 'user' && itemsOf(content).every(isObject) && itemsOf(content).some(isImage),
  )

/** Text deltas from that one on are sent twice; `every`: or that one alone. */
const doubled = (from: number, every: boolean): Stages =>
  only(
    (body) => Number(body['n'] ?? 1) === 1 && JSON.stringify(body['messages'] ?? '').includes('<text>'),
    onSteps((steps) => {
      const texts = steps.filter((step) => isChunk(step, 'text'))
      const again = every ? texts.slice(from) : texts.slice(from, from + 1)
      return steps.flatMap((step) => (again.some((one) => one === step) ? [step, step] : [step]))
    }),
  )

const renamed = (name: string): Stages =>
  onDeltas(['text'], (delta) => ({ ...without(delta, 'content'), [name]: delta['content'] ?? null }))

const thinkingAloud = (member: string, edit?: (steps: readonly Step[]) => readonly Step[]): Stages => thinking(member, aloud, edit)
const plainName = 'reasoning_content'
const inPlainAlone = thinkingAloud(plainName, (steps) => steps.filter((step) => !isReasoning(step, plainName)))
const notBesideTools = together(
  only((body) => 'tools' in body, inPlainAlone),
  only((body) => !('tools' in body), thinkingAloud(plainName)),
)
const inStreamsAlone = together(
  thinkingAloud('reasoning'),
  onMessages((message) => without(message, 'reasoning')),
)
const otherwiseNamedInStreams = together(
  thinkingAloud('reasoning'),
  onMessages(({ reasoning, ...message }) => (reasoning === undefined ? message : { ...message, [plainName]: reasoning })),
)
const isWithReasoning = (message: JsonObject, member: string): boolean => message['role'] === 'assistant' && member in message
const losingTextBeside = (member: string): Stages =>
  together(thinkingAloud(member), {
    body: (body) => ({
      ...body,
      messages: objectsOf(body['messages']).map((message) =>
        isWithReasoning(message, member) && !('tool_calls' in message) ? { ...message, content: 'I see.' } : message,
      ),
    }),
  })
const failingBeside = (member: string, status: number): Stages =>
  together(
    thinkingAloud(member),
    refusing(status, 'Internal server error', (body) =>
      objectsOf(body['messages']).some((message) => isWithReasoning(message, member) && 'tool_calls' in message),
    ),
  )
const refusingBeside = (member: string): Stages =>
  together(
    thinkingAloud(member),
    refusing(
      400,
      'Extra inputs are not permitted',
      (body) => objectsOf(body['messages']).some((message) => isWithReasoning(message, member)),
      `messages[1].${member}`,
    ),
  )
/** Where a message has an image. */
const inReasoning = (member: string): Stages =>
  only(
    (body) => JSON.stringify(body['messages'] ?? '').includes('"image_url"'),
    together(
      onMessages((message) => ({ ...message, content: null, [member]: message['content'] ?? null })),
      renamed(member),
    ),
  )
const endingWithAll = (member: string): Stages =>
  thinkingAloud(member, (steps) =>
    steps.flatMap((step): readonly Step[] => (isChunk(step, 'finish') ? [like(step, 'text', { [member]: aloud }), step] : [step])),
  )
const thinkingUnderFirst = (member: string): Stages =>
  thinkingAloud(member, (steps) =>
    steps.map((step) =>
      isChunk(step) && isReasoning(step, member) ? { ...step, value: { ...step.value, choices: [{ ...choiceOf(step), index: 0 }] } } : step,
    ),
  )

const severalChoices = (stages: Stages): Stages => only((body) => Number(body['n'] ?? 1) > 1, stages)
/** The text deltas that are picked come under the index 0. */
const underFirst = (isPicked: (nth: number) => boolean): Stages =>
  severalChoices(onChunkChoices(['text'], (choice, nth) => (isPicked(nth) ? { ...choice, index: 0 } : choice)))

/** The fragments before a stop text that were held back, and never let go of. */
const heldBack = (count: number): Stages =>
  only((body) => 'stop' in body && body['stop'] !== null, {
    completion: (completion) => ({
      ...completion,
      choices: completion.choices.map((choice) =>
        choice.finish === 'stop' ? { ...choice, tokens: choice.tokens.slice(0, -count) } : choice,
      ),
    }),
  })

export const inStreams: readonly Fault[] = [
  fault({
    id: 'image-unseen-in-streams',
    title: 'Images are dropped in streamed requests',
    target: 'VIS-051',
    variants: {
      'part by part': { body: (body, context) => (body['stream'] === true ? (imagesDropped.body?.(body, context) ?? body) : body) },
      'as the text becomes a string': whereStreamed((body) => (speaksInParts(body) ? flattened(body) : body)),
    },
  }),
  fault({
    id: 'tools-ignored-in-streams',
    title: 'Tools are accepted in streamed requests, but never called',
    target: 'TOOL-014',
    variants: {
      'all of them': whereStreamed((body) => ('tool_choice' in body ? body : without(body, 'tools', 'parallel_tool_calls'))),
      'as by tool_choice none': whereStreamed((body) =>
        'tools' in body && !('tool_choice' in body) ? { ...body, tool_choice: 'none' } : body,
      ),
    },
  }),
  fault({
    id: 'limit-ignored-in-streams',
    title: 'The token limit is ignored in streams, and no usage shows it',
    target: 'USE-008',
    variants: {
      altogether: whereStreamed((body) => ('tools' in body ? body : without(body, 'max_tokens'))),
      'and another one kept': whereStreamed((body) =>
        typeof body['max_tokens'] === 'number' && !('tools' in body) ? { ...body, max_tokens: body['max_tokens'] * 5 } : body,
      ),
    },
  }),
  fault({
    id: 'delta-doubled',
    title: 'Deltas are sent twice',
    target: 'STR-020',
    sideEffects: ['STR-021'],
    variants: { 'one of them': doubled(9, false), 'all from the seventh on': doubled(6, true) },
  }),
  fault({
    id: 'text-elsewhere-in-streams',
    title: 'The text of a stream is sent as reasoning',
    target: 'STR-020',
    sideEffects: ['STR-021', 'STR-034', 'FIN-012'],
    variants: { reasoning_content: renamed('reasoning_content'), reasoning: renamed('reasoning') },
  }),
  fault({
    id: 'reasoning-differs-by-mode',
    title: 'Reasoning is sent in one mode alone, or under another name',
    target: 'STR-034',
    variants: {
      'in plain responses alone': inPlainAlone,
      'in streams alone': inStreamsAlone,
      'under another name in streams': otherwiseNamedInStreams,
      'not in streams of requests with tools': notBesideTools,
    },
  }),
  fault({
    id: 'text-beside-reasoning-lost',
    title: 'The text of an earlier message with reasoning is lost',
    target: 'PAR-033',
    variants: { reasoning_content: losingTextBeside('reasoning_content'), reasoning: losingTextBeside('reasoning') },
  }),
  fault({
    id: 'reasoning-in-history-rejected',
    title: 'A message is rejected when it is sent back with its reasoning',
    target: 'PAR-044',
    variants: { reasoning_content: refusingBeside('reasoning_content'), reasoning: refusingBeside('reasoning') },
  }),
  fault({
    id: 'calls-beside-reasoning-unanswered',
    title: 'A tool call with reasoning in the history causes a server error',
    target: 'ERR-008',
    variants: { 'status 500': failingBeside('reasoning_content', 500), 'status 502': failingBeside('reasoning', 502) },
  }),
  fault({
    id: 'text-in-reasoning',
    title: 'The response to an image is sent as reasoning, without text',
    target: 'FIN-012',
    variants: { plain: inReasoning('reasoning_content'), reasoning: inReasoning('reasoning') },
  }),
  fault({
    id: 'reasoning-sent-again',
    title: 'The whole reasoning is sent again at the end of a stream',
    target: 'STR-012',
    sideEffects: ['STR-034'],
    variants: { reasoning_content: endingWithAll('reasoning_content'), reasoning: endingWithAll('reasoning') },
  }),
  fault({
    id: 'reasoning-under-first-choice',
    title: 'Streams send the reasoning of all choices under the index of the first',
    target: 'STR-034',
    variants: { reasoning_content: thinkingUnderFirst('reasoning_content'), reasoning: thinkingUnderFirst('reasoning') },
  }),
  fault({
    id: 'choices-mixed',
    title: 'Deltas of one choice are sent under the index of another',
    target: 'STR-011',
    variants: {
      'every third after the sixth': underFirst((nth) => nth > 6 && nth % 3 === 0),
      'all after the tenth': violating(
        underFirst((nth) => nth > 10),
        'PAR-042',
      ),
    },
  }),
  fault({
    id: 'text-before-stop-lost',
    title: 'Text that is held back before a stop text is lost',
    target: 'FIN-008',
    sideEffects: ['PAR-010', 'PAR-040'],
    variants: { 'three tokens': heldBack(3), 'two tokens': heldBack(2) },
  }),
]
