/** Other lawful ways with tools: what is refused outright, what stands beside a call, how ids and arguments are spelled. */
import { type Stages, type Variation, variation } from '../modification.ts'
import { isChunk, like, onMessages, onSteps, only as gated, together } from '../edits.ts'
import { type JsonObject, isObject, itemsOf, objectsOf, parseBody, textOf } from '../json.ts'
import { refuse } from '../refusal.ts'
import { lastResultAlone, pairedByPlace, pairedInWords } from '../result-pairing.ts'
import type { Step } from '../reply.ts'

const refusing = (status: number, param: string, message: string, refuses: (body: JsonObject) => boolean): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) =>
      refuses(body) ? refuse('unsupported', message, { status, param, code: 'unsupported_parameter' }) : policy.objects(body),
  }),
})

const hasNoStop = ({ stop }: JsonObject): boolean => (stop ?? null) === null
const isForced = ({ tool_choice: choice }: JsonObject): boolean => choice === 'required' || isObject(choice ?? null)
const hasTools = (body: JsonObject): boolean => 'tools' in body || objectsOf(body['messages']).some((message) => 'tool_calls' in message)

/** How many calls the conversation holds already. */
const callsBefore = (body: JsonObject | null): number =>
  objectsOf(body?.['messages']).reduce((sum, { tool_calls: calls }) => sum + itemsOf(calls).length, 0)

const withIds = (idOf: (name: string, nth: number) => string): Stages => ({
  completion: (completion, { body }) => ({
    ...completion,
    choices: completion.choices.map((choice) => ({
      ...choice,
      calls: choice.calls.map((call, at) => ({ ...call, id: idOf(call.name, callsBefore(body) + at) })),
    })),
  }),
})

/** White space that JSON allows, around and between the members. */
const spaced = (indent: string): Stages => ({
  completion: (completion) => ({
    ...completion,
    choices: completion.choices.map((choice) => ({
      ...choice,
      calls: choice.calls.map((call) => ({
        ...call,
        fragments: choice.finish === 'length' ? call.fragments : [JSON.stringify(JSON.parse(call.fragments.join('')), null, indent), '\n'],
      })),
    })),
  }),
})

/** Words before the calls of an answer. */
const saying = (words: string): Stages =>
  together(
    onMessages((message) => ('tool_calls' in message ? { ...message, content: words } : message)),
    onSteps((steps) => {
      const first = steps.find((step) => isChunk(step, 'call'))
      return steps.flatMap((step): readonly Step[] =>
        step === first && isChunk(step) ? [like(step, 'text', { content: words }), step] : [step],
      )
    }),
  )

const hasUnparsableArguments = (body: JsonObject): boolean =>
  objectsOf(body['messages'])
    .flatMap(({ tool_calls: calls }) => objectsOf(calls))
    .some(({ function: called }) => isObject(called) && parseBody(Buffer.from(textOf(called['arguments']))).kind === 'not-json')

export const tools: readonly Variation[] = [
  variation({
    id: 'results-hardly-told-apart',
    title: 'The model does not tell the results of parallel calls apart',
    variants: {
      'nor in words': together(
        pairedByPlace(() => true),
        pairedInWords,
      ),
      'and uses the last one': lastResultAlone,
    },
  }),
  variation({
    id: 'unparsable-arguments-refused',
    title: 'Arguments in the history that are not JSON are rejected',
    variants: {
      'with 400': refusing(400, 'messages', 'The arguments of a tool call are not valid JSON.', hasUnparsableArguments),
      'with 422': refusing(422, 'messages', 'The arguments of a tool call are not valid JSON.', hasUnparsableArguments),
    },
  }),
  variation({
    id: 'tools-refused',
    title: 'Tools are rejected',
    variants: {
      'with 400': refusing(400, 'tools', 'Tools are not supported by this model.', hasTools),
      'with 422': refusing(422, 'tools', 'Tools are not supported by this model.', hasTools),
    },
  }),
  variation({
    id: 'forced-calls-refused',
    title: 'A call cannot be forced',
    variants: {
      'required and by name': refusing(400, 'tool_choice', 'tool_choice must be auto or none.', isForced),
      'by name': refusing(400, 'tool_choice', 'tool_choice must be a string.', ({ tool_choice: choice }) => isObject(choice ?? null)),
    },
  }),
  variation({
    id: 'parallel-flag-refused',
    title: 'parallel_tool_calls is rejected',
    variants: {
      'with 400': refusing(400, 'parallel_tool_calls', 'parallel_tool_calls is not supported.', (body) => 'parallel_tool_calls' in body),
      'with 422': refusing(422, 'parallel_tool_calls', 'Extra inputs are not permitted.', (body) => 'parallel_tool_calls' in body),
    },
  }),
  variation({
    id: 'spaced-arguments',
    title: 'Arguments have white space',
    variants: { 'two spaces': spaced('  '), 'a tab': spaced('\t') },
  }),
  variation({
    id: 'words-beside-calls',
    title: 'Text is sent with a call',
    // Where texts would end the answer, the words would have to be looked through.
    variants: {
      'a sentence': gated(hasNoStop, saying('I will look that up.')),
      'a line break': gated(hasNoStop, saying('\n')),
    },
  }),
  variation({
    id: 'counted-call-ids',
    title: 'Call ids are counted over the conversation, and repeat in other conversations',
    variants: {
      'with the name of the function': withIds((name, nth) => `functions.${name}:${String(nth)}`),
      'after a prefix': withIds((_, nth) => `toolu_${String(nth).padStart(9, '0')}`),
    },
  }),
]
