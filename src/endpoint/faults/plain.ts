/** Plain answers, object by object. OpenAI API description: the chat completion object. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { inFunction, onAnswers, onMessages, onPlain, onPlainCalls, onPlainChoices } from '../edits.ts'
import { type Json, type JsonObject, isObject, textOf, without } from '../json.ts'
import { valueOf } from './call-edits.ts'

const all = (member: string, value: (before: JsonObject) => Json): Stages => onPlain((body) => ({ ...body, [member]: value(body) }))
const constantId = (id: string): Stages => onAnswers((body) => ({ ...body, id }))
const scaled = (by: number): Stages => onAnswers((body) => ({ ...body, created: Number(body['created']) * by }))
const fingerprint = (value: Json): Stages => onAnswers((body) => ({ ...body, system_fingerprint: value }))

const argumentsOf = (call: JsonObject): string => (isObject(call['function']) ? textOf(call['function']['arguments']) : '')
const withArguments = (edit: (text: string) => Json): Stages =>
  onPlainCalls((call) => inFunction(call, (named) => ({ ...named, arguments: edit(argumentsOf(call)) })))

/** Without the text: calls keep their null. */
const withContent = (content: (before: Json) => Json): Stages =>
  onMessages((message) => ('tool_calls' in message ? message : { ...message, content: content(message['content'] ?? null) }))

export const plain: readonly Fault[] = [
  fault({
    id: 'created-in-milliseconds',
    title: 'created is not in seconds',
    target: 'SCH-003',
    variants: { milliseconds: scaled(1000), microseconds: scaled(1_000_000) },
  }),
  fault({
    id: 'plain-created-wrong',
    title: 'created is not an integer in plain responses',
    entry: 'V123',
    target: 'SCH-002',
    variants: {
      'a fraction': all('created', (body) => Number(body['created']) + 0.5),
      'with its milliseconds': all('created', (body) => Number(body['created']) + 0.123),
    },
  }),
  fault({
    id: 'plain-created-no-number',
    title: 'created is not a number in plain responses',
    entry: 'V124',
    target: 'SCH-002',
    variants: { digits: all('created', (body) => JSON.stringify(body['created'] ?? 0)), null: all('created', () => null) },
  }),
  fault({
    id: 'plain-object-wrong',
    title: 'The object of plain responses is not chat.completion',
    target: 'SCH-002',
    variants: {
      text_completion: all('object', () => 'text_completion'),
      'chat.completion.chunk': all('object', () => 'chat.completion.chunk'),
    },
  }),
  fault({
    id: 'id-constant',
    title: 'All completions have the same id',
    entry: 'V125',
    target: 'SCH-010',
    variants: { 'chatcmpl-1': constantId('chatcmpl-1'), 'chatcmpl-default': constantId('chatcmpl-default') },
  }),
  fault({
    id: 'plain-id-missing',
    title: 'A plain response has no id',
    entry: 'V125',
    target: 'SCH-002',
    variants: { 'left out': onPlain((body) => without(body, 'id')), null: all('id', () => null) },
  }),
  fault({
    id: 'plain-index-missing',
    title: 'The choices of a plain response have no index',
    entry: 'V127',
    target: 'SCH-004',
    variants: {
      'left out': onPlainChoices((choice) => without(choice, 'index')),
      null: onPlainChoices((choice) => ({ ...choice, index: null })),
    },
  }),
  fault({
    id: 'plain-choices-null',
    title: 'A plain response has no list of choices',
    entry: 'V128',
    target: 'SCH-004',
    sideEffects: ['STR-021'],
    variants: { null: all('choices', () => null), 'an object': all('choices', () => ({})) },
  }),
  fault({
    id: 'plain-choices-empty',
    title: 'A plain response has an empty list of choices',
    entry: 'V128',
    target: 'SCH-004',
    sideEffects: ['STR-021'],
    variants: {
      empty: all('choices', () => []),
      'the text beside it': onPlain((body) => ({ ...body, choices: [], output: 'Hello.' })),
    },
  }),
  fault({
    id: 'plain-choices-missing',
    title: 'A plain response has no member choices',
    entry: 'V128',
    target: 'SCH-004',
    variants: {
      'left out': onPlain((body) => without(body, 'choices')),
      'under another name': onPlain((body) => ({ ...without(body, 'choices'), outputs: body['choices'] ?? null })),
    },
  }),
  fault({
    id: 'plain-finish-of-the-engine',
    title: "A plain response has a finish reason of the engine's own",
    entry: 'V129',
    target: 'FIN-001',
    sideEffects: ['FIN-007'],
    variants: {
      eos: onPlainChoices((choice) => (choice['finish_reason'] === 'stop' ? { ...choice, finish_reason: 'eos' } : choice)),
      end_turn: onPlainChoices((choice) => (choice['finish_reason'] === 'stop' ? { ...choice, finish_reason: 'end_turn' } : choice)),
      'in capitals': onPlainChoices((choice) => (choice['finish_reason'] === 'stop' ? { ...choice, finish_reason: 'STOP' } : choice)),
    },
  }),
  fault({
    id: 'plain-role-other',
    title: 'The role of a plain response is not assistant',
    target: 'SCH-005',
    variants: {
      model: onMessages((message) => ({ ...message, role: 'model' })),
      'left out': onMessages((message) => without(message, 'role')),
    },
  }),
  fault({
    id: 'plain-content-parts',
    title: 'The content of a plain response is a list of parts',
    target: 'SCH-005',
    sideEffects: ['STR-021'],
    variants: { 'a list': withContent((text) => [{ type: 'text', text }]), 'an object': withContent((text) => ({ type: 'text', text })) },
  }),
  fault({
    id: 'plain-content-empty',
    title: 'A plain response is empty, ends with stop and counts tokens',
    entry: 'V135',
    target: 'FIN-012',
    sideEffects: ['STR-021'],
    variants: { null: withContent(() => null), 'an empty string': withContent(() => '') },
  }),
  fault({
    id: 'plain-null-keys-missing',
    title: 'A plain response omits members that are null',
    target: 'SCH-008',
    variants: {
      logprobs: onPlainChoices((choice) => without(choice, 'logprobs')),
      refusal: onMessages((message) => without(message, 'refusal')),
    },
  }),
  fault({
    id: 'fingerprint-number',
    title: 'system_fingerprint is not a string',
    target: 'SCH-011',
    variants: { 'a number': fingerprint(1), 'an object': fingerprint({ build: 1 }) },
  }),
  fault({
    id: 'plain-tool-id-missing',
    title: 'A call of a plain response has no id',
    entry: 'V107',
    target: 'SCH-006',
    variants: { 'left out': onPlainCalls((call) => without(call, 'id')), null: onPlainCalls((call) => ({ ...call, id: null })) },
  }),
  fault({
    id: 'plain-tool-calls-share-an-id',
    title: 'All calls of a plain response have the same id',
    entry: 'V109',
    target: 'STR-015',
    sideEffects: ['TOOL-006'],
    variants: { call_0: onPlainCalls((call) => ({ ...call, id: 'call_0' })), tool: onPlainCalls((call) => ({ ...call, id: 'tool' })) },
  }),
  fault({
    id: 'plain-tool-arguments-none',
    title: 'A plain call without arguments has an empty string instead of {}',
    entry: 'V105',
    target: 'STR-019',
    variants: {
      'in plain answers': withArguments((text) => (text === '{}' ? '' : text)),
      'plain and streamed': {
        completion: (completion) => ({
          ...completion,
          choices: completion.choices.map((choice) => ({
            ...choice,
            calls: choice.calls.map((call) => (call.fragments.join('') === '{}' ? { ...call, fragments: [] } : call)),
          })),
        }),
      },
    },
  }),
  fault({
    id: 'plain-tool-arguments-cut',
    title: 'The arguments of a plain call are cut, but finish_reason is not length',
    entry: 'V106',
    target: 'STR-018',
    variants: {
      'the last sign': withArguments((text) => text.slice(0, -1)),
      'the second half': withArguments((text) => text.slice(0, Math.ceil(text.length / 2))),
    },
  }),
  fault({
    id: 'plain-tool-arguments-object',
    title: 'The arguments of a plain call are an object',
    target: 'SCH-006',
    variants: {
      'as they are': withArguments(valueOf),
      'in a list': withArguments((text) => [valueOf(text)]),
    },
  }),
]
