import { expect, test } from 'vitest'
import { type Kind, problems } from './validate.ts'

type Members = Readonly<Record<string, unknown>>

const choice = { index: 0, message: { role: 'assistant', content: 'Hi', refusal: null }, finish_reason: 'stop', logprobs: null }
const usage = { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 }
const completion = { id: 'a', object: 'chat.completion', created: 1700000000, model: 'm', choices: [choice], usage }
const error = { error: { message: 'no', type: 'invalid_request_error', param: null, code: null } }
const models = { object: 'list', data: [{ id: 'm', object: 'model', created: 1700000000, owned_by: 'me' }] }
const completionOf = (members: Members): unknown => ({ ...completion, choices: [{ ...choice, ...members }] })
const messageOf = (members: Members): unknown => completionOf({ message: { ...choice.message, ...members } })
const callOf = (members: Members): unknown =>
  messageOf({ tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' }, ...members }] })
const without = (members: Members, name: string): unknown => Object.fromEntries(Object.entries(members).filter(([key]) => key !== name))
const reasons = 'stop, length, tool_calls, content_filter'

type RequirementFacts = readonly [kind: Kind, given: unknown, pointer: string, keyword: string, wanted: string]

const answers: readonly RequirementFacts[] = [
  ['completion', [], '', 'type', 'an object'],
  ['completion', undefined, '', 'type', 'an object'],
  ['completion', without(completion, 'id'), '/id', 'required', 'a string'],
  ['completion', without(completion, 'object'), '/object', 'required', 'chat.completion'],
  ['completion', without(completion, 'choices'), '/choices', 'required', 'an array'],
  ['completion', { ...completion, id: 7 }, '/id', 'type', 'a string'],
  ['completion', { ...completion, object: 'chat.completion.chunk' }, '/object', 'const', 'chat.completion'],
  ['completion', { ...completion, object: null }, '/object', 'const', 'chat.completion'],
  ['completion', { ...completion, created: '1700000000' }, '/created', 'type', 'an integer'],
  ['completion', { ...completion, created: 1700000000.25 }, '/created', 'type', 'an integer'],
  ['completion', { ...completion, created: null }, '/created', 'type', 'an integer'],
  ['completion', { ...completion, model: null }, '/model', 'type', 'a string'],
  ['completion', { ...completion, choices: null }, '/choices', 'type', 'an array'],
  ['completion', { ...completion, choices: choice }, '/choices', 'type', 'an array'],
  ['completion', { ...completion, choices: ['Hi'] }, '/choices/0', 'type', 'an object'],
  ['completion', { ...completion, choices: [without(choice, 'logprobs')] }, '/choices/0/logprobs', 'required', 'an object or null'],
  [
    'completion',
    { ...completion, choices: [choice, without(choice, 'index')] },
    '/choices/1/index',
    'required',
    'an integer of at least 0',
  ],
  ['completion', { ...completion, choices: [without(choice, 'message')] }, '/choices/0/message', 'required', 'an object'],
  ['completion', completionOf({ index: '0' }), '/choices/0/index', 'type', 'an integer of at least 0'],
  ['completion', completionOf({ index: -1 }), '/choices/0/index', 'minimum', 'an integer of at least 0'],
  ['completion', completionOf({ finish_reason: null }), '/choices/0/finish_reason', 'enum', `one of ${reasons} or function_call`],
  ['completion', completionOf({ finish_reason: 'eos' }), '/choices/0/finish_reason', 'enum', `one of ${reasons} or function_call`],
  [
    'completion',
    completionOf({ message: { role: 'assistant', content: 'Hi' } }),
    '/choices/0/message/refusal',
    'required',
    'a string or null',
  ],
  ['completion', completionOf({ logprobs: -0.12 }), '/choices/0/logprobs', 'type', 'an object or null'],
  ['completion', messageOf({ role: 'ai' }), '/choices/0/message/role', 'const', 'assistant'],
  ['completion', messageOf({ content: ['Hi'] }), '/choices/0/message/content', 'type', 'a string or null'],
  ['completion', messageOf({ tool_calls: {} }), '/choices/0/message/tool_calls', 'type', 'an array or null'],
  ['completion', callOf({ id: null }), '/choices/0/message/tool_calls/0/id', 'type', 'a string'],
  ['completion', callOf({ type: 'tool' }), '/choices/0/message/tool_calls/0/type', 'enum', 'one of function or custom'],
  ['completion', callOf({ type: undefined }), '/choices/0/message/tool_calls/0/type', 'required', 'one of function or custom'],
  ['completion', callOf({ type: 'custom' }), '/choices/0/message/tool_calls/0/custom', 'required', 'an object'],
  [
    'completion',
    callOf({ function: { name: 'f', arguments: {} } }),
    '/choices/0/message/tool_calls/0/function/arguments',
    'type',
    'a string',
  ],
  ['completion', callOf({ function: { arguments: '{}' } }), '/choices/0/message/tool_calls/0/function/name', 'required', 'a string'],
  ['completion', { ...completion, usage: null }, '/usage', 'type', 'an object'],
  ['completion', { ...completion, usage: { ...usage, prompt_tokens: null } }, '/usage/prompt_tokens', 'type', 'an integer of at least 0'],
  ['completion', { ...completion, usage: { ...usage, total_tokens: 4.5 } }, '/usage/total_tokens', 'type', 'an integer of at least 0'],
  ['completion', { ...completion, system_fingerprint: 5 }, '/system_fingerprint', 'type', 'a string or null'],
  ['error', {}, '/error', 'required', 'an object'],
  ['error', { error: 'no' }, '/error', 'type', 'an object'],
  ['error', { error: { ...error.error, code: 400 } }, '/error/code', 'type', 'a string or null'],
  ['error', { error: { ...error.error, message: null } }, '/error/message', 'type', 'a string'],
  ['error', { error: without(error.error, 'param') }, '/error/param', 'required', 'a string or null'],
  ['models', { ...models, data: {} }, '/data', 'type', 'an array'],
  ['models', { ...models, data: [without(models.data[0] ?? {}, 'id')] }, '/data/0/id', 'required', 'a string'],
]

const lawful: readonly (readonly [what: string, kind: Kind, given: unknown])[] = [
  ['the answer in full', 'completion', completion],
  ['members that nobody documents', 'completion', { ...completion, x_groq: {}, provider: 'x', choices: [{ ...choice, matched_stop: 1 }] }],
  ['no usage', 'completion', without(completion, 'usage')],
  ['details of usage that are null', 'completion', { ...completion, usage: { ...usage, prompt_tokens_details: null } }],
  ['a null fingerprint and service tier', 'completion', { ...completion, system_fingerprint: null, service_tier: null }],
  ["a vendor's own service tier", 'completion', { ...completion, service_tier: 'on_demand' }],
  [
    'null content beside calls',
    'completion',
    messageOf({ content: null, tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '' } }] }),
  ],
  ['a call with a signature', 'completion', callOf({ extra_content: { google: {} } })],
  ['reasoning beside null content', 'completion', messageOf({ content: null, reasoning_content: 'hm' })],
  ['optional members that are null', 'completion', messageOf({ tool_calls: null, function_call: null, audio: null, annotations: null })],
  ['a refusal', 'completion', messageOf({ content: null, refusal: 'no' })],
  ['created as 1.7e9', 'completion', { ...completion, created: 1.7e9 }],
  ['an error', 'error', error],
  ['an error with more to say', 'error', { ...error, request_id: 'r' }],
  ['a list of models', 'models', models],
  ['an empty list of models', 'models', { object: 'list', data: [] }],
]

// A member that is undefined is missing from the JSON text.
const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

test.each(answers)('one departure is one problem: %s %j: %s %s: %s', (kind, given, pointer, keyword, wanted) => {
  expect(problems(kind, asJson(given))).toEqual([{ pointer, keyword, wanted }])
})

test.each(lawful)('no problem: %s', (_, kind, given) => {
  expect(problems(kind, asJson(given))).toEqual([])
})
