/** Reasoning that is not kept apart from the answer: left in the content with its marks, written beside calls, or sent too late. */
import { sumOf, withinLimit } from '../completion.ts'
import { deltaOf, choiceOf, indexOf, isChunk, like, onDeltas, onMessages, only, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, textOf, without } from '../json.ts'
import { type Fault, type Stages, fault } from '../modification.ts'
import type { Step } from '../reply.ts'
import { aloud, isReasoning, limitIn, thinking } from '../thinking.ts'
import { tokenize } from '../tokens.ts'

/** A question whose answer is not held to anything: where a format or a stop text counts, the marks are taken out. */
const isPlainQuestion = (body: JsonObject): boolean =>
  !['stop', 'logprobs', 'response_format', 'tools', 'logit_bias'].some((name) => name in body) &&
  /Count from 1 to|Write at least/.test(JSON.stringify(body['messages'] ?? ''))

/** Text before that of each choice, counted and within the limit as all that the model writes. */
const before = (text: string, isFor: (body: JsonObject) => boolean = () => true): Stages =>
  only((body) => isPlainQuestion(body) && isFor(body), {
    completion: (completion, context) => {
      const marks = tokenize(text).map((token) => ({ text: token.text, logprob: -0.1, top: [] }))
      const choices = completion.choices.map((choice) =>
        choice.tokens.length === 0 ? choice : withinLimit({ ...choice, tokens: [...marks, ...choice.tokens] }, limitIn(context)),
      )
      return { ...completion, choices, usage: { ...completion.usage, completion: sumOf(choices) } }
    },
  })
const isStreamed = (body: JsonObject): boolean => body['stream'] === true
const closed = '</think>\n\n'

/** The reasoning of choices with calls as their content, in both modes. */
const besideCalls = (name: string): Stages =>
  together(
    thinking(name, aloud, (steps) =>
      steps.map((step) =>
        isReasoning(step, name) && isChunk(step) && steps.some((other) => isChunk(other, 'call') && indexOf(other) === indexOf(step))
          ? like(step, 'role', { content: deltaOf(choiceOf(step))[name] ?? null })
          : step,
      ),
    ),
    onMessages((message) =>
      itemsOf(message['tool_calls']).length > 0 ? { ...without(message, name), content: message[name] ?? null } : message,
    ),
  )

/** The reasoning of a stream after its text and calls. */
const afterContent = (name: string): Stages =>
  thinking(name, aloud, (steps) => {
    const late = steps.filter((step) => isReasoning(step, name))
    return steps
      .filter((step) => !late.includes(step))
      .flatMap((step) =>
        isChunk(step, 'finish') ? [...late.filter((one) => isChunk(one) && indexOf(one) === indexOf(step)), step] : [step],
      )
  })

/** Reasoning that no count includes. */
const uncounted = (name: string, words: string): Stages =>
  together(thinking(name, words), {
    completion: (completion) => ({
      ...completion,
      usage: { ...completion.usage, completion: completion.usage.completion - completion.usage.reasoning, reasoning: 0 },
    }),
  })
const atLength = `${aloud}It can be given in few words. `.repeat(4)

/** The steps with all reasoning again, after each of its deltas or after the last. */
const twice = (name: string, places: 'each' | 'all'): Stages =>
  thinking(name, aloud, (steps) =>
    steps.flatMap((step, at): readonly Step[] => {
      if (!isReasoning(step, name)) return [step]
      if (places === 'each') return [step, step]
      const isLast = !steps.slice(at + 1).some((other) => isReasoning(other, name) && isAlike(step, other))
      return isLast ? [step, ...steps.filter((other) => isReasoning(other, name) && isAlike(step, other))] : [step]
    }),
  )
const isAlike = (one: Step, other: Step): boolean => isChunk(one) && isChunk(other) && indexOf(one) === indexOf(other)

const isFormatted = ({ response_format: format }: JsonObject): boolean =>
  isObject(format) && ['json_object', 'json_schema'].includes(textOf(format['type']))

/** Where a format was asked for, the text is in the reasoning, after what is there: a parser that waits for the end of the reasoning. */
const formatInReasoning = (name: string, content: Json): Stages =>
  only(
    isFormatted,
    together(
      onMessages((message) =>
        textOf(message['content']) === '' ? message : { ...message, [name]: textOf(message[name]) + textOf(message['content']), content },
      ),
      onDeltas(['text'], (delta) => ({ ...delta, [name]: textOf(delta['content']), content })),
    ),
  )

export const reasoning: readonly Fault[] = [
  fault({
    id: 'reasoning-not-counted',
    title: 'completion_tokens does not count the reasoning',
    target: 'USE-007',
    variants: { 'a sentence': uncounted('reasoning_content', aloud), 'several sentences': uncounted('reasoning', atLength) },
  }),
  fault({
    id: 'reasoning-doubled',
    title: 'The reasoning of one mode is written twice',
    target: 'STR-034',
    variants: {
      'each delta': twice('reasoning_content', 'each'),
      'all of it': twice('reasoning', 'all'),
      'in plain responses': together(
        thinking('reasoning', aloud),
        onMessages((message) => ('reasoning' in message ? { ...message, reasoning: textOf(message['reasoning']).repeat(2) } : message)),
      ),
    },
  }),
  fault({
    id: 'reasoning-marks-in-content',
    title: 'Marks of reasoning are left in the content',
    target: 'STR-035',
    variants: {
      'reasoning between tags': before(`<think>\n${aloud}\n${closed}`),
      'a closing tag in streams': before(closed, isStreamed),
      'a closing tag in plain responses': before(closed, (body) => !isStreamed(body)),
      'reasoning before a closing tag': before(`${aloud}${closed}`),
      'reasoning between brackets': before(`[THINK]${aloud}[/THINK]`),
      'a channel in words': before(`analysis${aloud}assistantfinal`),
    },
  }),
  fault({
    id: 'json-in-reasoning',
    title: 'With response_format the object is in the reasoning, and the content is empty',
    target: 'PAR-014',
    sideEffects: ['PAR-015', 'FIN-012'],
    variants: {
      reasoning: formatInReasoning('reasoning', null),
      reasoning_content: formatInReasoning('reasoning_content', ''),
      'after other reasoning': together(thinking('reasoning', aloud), formatInReasoning('reasoning', null)),
    },
  }),
  fault({
    id: 'reasoning-beside-calls-in-content',
    title: 'The reasoning of a response with tool calls is its content',
    target: 'STR-035',
    variants: {
      reasoning_content: besideCalls('reasoning_content'),
      reasoning: besideCalls('reasoning'),
      'in both members of plain responses': together(
        thinking('reasoning_content', aloud),
        onMessages((message) =>
          itemsOf(message['tool_calls']).length > 0 ? { ...message, content: message['reasoning_content'] ?? null } : message,
        ),
      ),
    },
  }),
  fault({
    id: 'reasoning-after-content',
    title: 'Streams send the reasoning after the content',
    target: 'STR-035',
    variants: { reasoning_content: afterContent('reasoning_content'), reasoning: afterContent('reasoning') },
  }),
]
