/** Tools that are not read, or read wrongly, and calls that say something else. OpenAI API description: tools, tool_choice, ChatCompletionMessageToolCall. */
import type { Choice, Completion, ToolCall } from '../completion.ts'
import { type Fault, type Stages, fault } from '../modification.ts'
import { ignoring, onAnswers, only, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, objectsOf } from '../json.ts'
import { onCalls, argumentsOf, callOf, holding, isSecond, valueOf, withArguments } from './call-edits.ts'

/** tool_choice is understood as something else. */
const choosing = (edit: (choice: Json) => Json): Stages => ({
  body: (body) => (body['tool_choice'] === undefined ? body : { ...body, tool_choice: edit(body['tool_choice']) }),
})
const forWord = (word: string, instead: Json): Stages => choosing((choice) => (choice === word ? instead : choice))
const forNames = (instead: string): Stages => choosing((choice) => (isObject(choice) ? instead : choice))

const onChoices = (edit: (choice: Choice, completion: Completion) => Choice): Stages => ({
  completion: (completion) => ({ ...completion, choices: completion.choices.map((choice) => edit(choice, completion)) }),
})
const onEachCall = (edit: (call: ToolCall, at: number) => ToolCall): Stages =>
  onChoices((choice) => ({ ...choice, calls: choice.calls.map(edit) }))

/** The arguments, where they are whole, as others, in both modes. */
const rewritten = (edit: (values: JsonObject) => JsonObject): Stages =>
  onEachCall((call) => {
    const values = valueOf(call.fragments.join(''))
    return isObject(values) ? { ...call, fragments: [JSON.stringify(edit(values))] } : call
  })
const members = (edit: (value: Json) => Json): Stages =>
  rewritten((values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, edit(value)])))
const gluedTo = (mark: string): Stages => members((value) => (typeof value === 'string' ? `${value}${mark}` : value))

const named = (body: JsonObject): ReadonlySet<Json | undefined> =>
  new Set(objectsOf(body['tools']).flatMap((tool) => (isObject(tool['function']) ? [tool['function']['name']] : [])))
const namesNone = (body: JsonObject): boolean => {
  const choice = body['tool_choice'] ?? null
  return isObject(choice) && isObject(choice['function']) && !named(body).has(choice['function']['name'])
}

const calledEarly = (gate: (body: JsonObject) => boolean): Stages =>
  only(
    gate,
    onAnswers((value) => ({ ...value, warnings: ['tools are ignored'] })),
  )

/** A streamed text of arguments as another one. */
const streamedText = (edit: (text: string) => string): Stages =>
  onCalls((opening, rest) => {
    const [first] = rest
    return first === undefined ? [opening] : [opening, holding(first, withArguments(callOf(first), edit(argumentsOf(rest))))]
  })

export const tools: readonly Fault[] = [
  fault({
    id: 'tools-ignored',
    title: 'Tools are accepted, but never called',
    target: 'TOOL-001',
    sideEffects: ['TOOL-002', 'TOOL-012'],
    variants: {
      'not read': ignoring('tools', 'tool_choice', 'parallel_tool_calls'),
      'with a warning': together(
        ignoring('tools', 'tool_choice', 'parallel_tool_calls'),
        calledEarly((body) => 'tools' in body),
      ),
    },
  }),
  fault({
    id: 'required-is-auto',
    title: 'tool_choice required is treated as auto',
    entry: 'V113',
    target: 'TOOL-001',
    variants: {
      always: forWord('required', 'auto'),
      'where there are several functions': {
        body: (body) =>
          body['tool_choice'] === 'required' && objectsOf(body['tools']).length > 1 ? { ...body, tool_choice: 'auto' } : body,
      },
    },
  }),
  fault({
    id: 'named-choice-is-a-word',
    title: 'A tool_choice object is treated as one of the strings',
    entry: 'V116',
    target: 'TOOL-002',
    sideEffects: ['TOOL-012'],
    variants: { auto: forNames('auto'), required: forNames('required') },
  }),
  fault({
    id: 'none-is-another-word',
    title: 'tool_choice none is treated as another value',
    entry: 'V114',
    target: 'TOOL-003',
    variants: { auto: forWord('none', 'auto'), required: forWord('none', 'required') },
  }),
  fault({
    id: 'arguments-off-the-schema',
    title: 'Arguments do not fit their schema',
    target: 'TOOL-005',
    variants: {
      'numbers are strings': members((value) => (typeof value === 'number' ? String(value) : value)),
      'the last member is lost': rewritten((values) => Object.fromEntries(Object.entries(values).slice(0, -1))),
    },
  }),
  fault({
    id: 'call-ids-restart',
    title: 'Call ids start again in each response',
    entry: 'V109',
    target: 'TOOL-006',
    variants: {
      'from 0': onEachCall((call, at) => ({ ...call, id: String(at) })),
      'from call_1': onEachCall((call, at) => ({ ...call, id: `call_${String(at + 1)}` })),
    },
  }),
  fault({
    id: 'cut-call-ends-with-tool-calls',
    title: 'A truncated call has finish_reason tool_calls',
    entry: 'V106',
    target: 'TOOL-011',
    variants: {
      'as it is': onChoices((choice) => (choice.calls.length > 0 ? { ...choice, finish: 'tool_calls' } : choice)),
      closed: onChoices((choice) =>
        choice.calls.length > 0 && choice.finish === 'length'
          ? { ...choice, finish: 'tool_calls', calls: choice.calls.map((call) => ({ ...call, fragments: [...call.fragments, '"}'] })) }
          : choice,
      ),
    },
  }),
  fault({
    id: 'unknown-function-taken',
    title: 'tool_choice may name a function that is not among the tools',
    target: 'TOOL-012',
    variants: {
      'answered in words': {
        policy: (policy) => ({ ...policy, overlooks: (refusal) => refusal.param === 'tool_choice' || policy.overlooks(refusal) }),
      },
      'as auto': { body: (body) => (namesNone(body) ? { ...body, tool_choice: 'auto' } : body) },
    },
  }),
  fault({
    id: 'marks-in-arguments',
    title: 'A template marker is left in the argument values of a call',
    target: 'TOOL-013',
    variants: { 'of arguments': gluedTo('</arg_value>'), 'of a turn': gluedTo('<|eot_id|>') },
  }),
  fault({
    id: 'streamed-call-differs',
    title: 'A streamed call has other values than the plain one',
    target: 'TOOL-014',
    variants: {
      'a letter is lost': streamedText((text) => text.replace(/[a-z]"\s*([,}])/, '"$1')),
      'in small letters': streamedText((text) => text.toLowerCase()),
    },
  }),
  fault({
    id: 'second-streamed-call-lost',
    title: 'The second of two streamed calls, or its values, are lost',
    target: 'TOOL-014',
    variants: {
      'the call': onCalls((opening, rest) => (isSecond(callOf(opening)) ? [] : [opening, ...rest])),
      'its values': onCalls((opening, rest) =>
        isSecond(callOf(opening)) ? [holding(opening, withArguments(callOf(opening), '{}'))] : [opening, ...rest],
      ),
    },
  }),
  fault({
    id: 'argument-texts-converted',
    title: 'Texts in arguments are converted by their look',
    target: 'TOOL-026',
    variants: {
      numbers: members((value) => (typeof value === 'string' && /^\d/.test(value) && !Number.isNaN(Number(value)) ? Number(value) : value)),
      'words of JSON': members((value) => (value === 'true' ? true : value === 'null' ? null : value)),
      dates: members((value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value)),
      objects: members((value) => (typeof value === 'string' && value.startsWith('{"') ? valueOf(value) : value)),
      markup: members((value) =>
        typeof value === 'string' ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : value,
      ),
    },
  }),
]
