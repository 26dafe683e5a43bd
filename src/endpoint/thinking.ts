/** A model that reasons before each answer, in a member of its own: the same text plain and streamed, counted, and within the token limit. */
import { choiceOf, deltaOf, indexOf, isChunk, like, onPlain, onSteps, together } from './edits.ts'
import { type Choice, limitOf, sumOf, withinLimit } from './completion.ts'
import { type JsonObject, isObject, numberOf, objectsOf, textOf } from './json.ts'
import type { Context, Stages } from './modification.ts'
import type { Step } from './reply.ts'
import { tokenize } from './tokens.ts'

/** What faults of reasoning say. */
export const aloud = 'The question asks for a short answer. '

export const limitIn = ({ body }: Context): number => limitOf(numberOf(body?.['max_completion_tokens']) ?? numberOf(body?.['max_tokens']))

/** The reasoning of a choice, token by token, as far as the limit lets it. */
const fragmentsOf = (words: string, context: Context): readonly string[] =>
  tokenize(words)
    .slice(0, limitIn(context))
    .map(({ text }) => text)

const thinks = ({ tokens, calls, finish }: Choice): boolean => tokens.length > 0 || calls.length > 0 || finish === 'length'

/** The deltas of reasoning are of the part `role`, so that what is done to text leaves them alone. */
export const isReasoning = (step: Step, member: string): boolean => isChunk(step, 'role') && textOf(deltaOf(choiceOf(step))[member]) !== ''

/** `edit`: what goes wrong with the steps of a stream. */
export const thinking = (member: string, words: string, edit: (steps: readonly Step[]) => readonly Step[] = (steps) => steps): Stages =>
  together(
    {
      completion: (completion, context) => {
        const spent = fragmentsOf(words, context).length
        const choices = completion.choices.map((choice) => (thinks(choice) ? withinLimit(choice, limitIn(context) - spent) : choice))
        const reasoning = spent * completion.choices.filter(thinks).length
        return { ...completion, choices, usage: { ...completion.usage, completion: sumOf(choices) + reasoning, reasoning } }
      },
    },
    onPlain((value, context) => ({
      ...value,
      choices: objectsOf(value['choices']).map((choice) => withReasoning(choice, member, fragmentsOf(words, context).join(''))),
    })),
    onSteps((steps, context) =>
      edit(
        steps.flatMap((step): readonly Step[] =>
          isChunk(step, 'role') && saysIn(steps, indexOf(step))
            ? [step, ...fragmentsOf(words, context).map((text) => like(step, 'role', { content: null, [member]: text }))]
            : [step],
        ),
      ),
    ),
  )

function withReasoning(choice: JsonObject, member: string, text: string): JsonObject {
  const message = isObject(choice['message']) ? choice['message'] : {}
  const says = textOf(message['content']) !== '' || 'tool_calls' in message || choice['finish_reason'] === 'length'
  return says ? { ...choice, message: { ...message, [member]: text } } : choice
}

const saysIn = (steps: readonly Step[], index: number): boolean =>
  steps.some(
    (step) =>
      (isChunk(step, 'text', 'call') || (isChunk(step, 'finish') && choiceOf(step)['finish_reason'] === 'length')) &&
      indexOf(step) === index,
  )
