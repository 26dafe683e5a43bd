import { expect, test } from 'vitest'
import { problems } from './validate.ts'

type Members = Readonly<Record<string, unknown>>

const piece = { index: 0, delta: { content: 'Hi' }, finish_reason: null }
const chunk = { id: 'a', object: 'chat.completion.chunk', created: 1700000000, model: 'm', choices: [piece] }
const usage = { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 }
const pieceOf = (members: Members): unknown => ({ ...chunk, choices: [{ ...piece, ...members }] })
const deltaOf = (delta: unknown): unknown => pieceOf({ delta })
const token = { token: 'H', logprob: -0.1, bytes: [72], top_logprobs: [] }
const tokenOf = (members: Members): unknown => pieceOf({ logprobs: { content: [{ ...token, ...members }], refusal: null } })
const without = (members: Members, name: string): unknown => Object.fromEntries(Object.entries(members).filter(([key]) => key !== name))
const reasons = 'stop, length, tool_calls, content_filter'

type RequirementFacts = readonly [given: unknown, pointer: string, keyword: string, wanted: string]

const chunks: readonly RequirementFacts[] = [
  [null, '', 'type', 'an object'],
  [without(chunk, 'object'), '/object', 'required', 'chat.completion.chunk'],
  [without(chunk, 'created'), '/created', 'required', 'an integer'],
  [{ ...chunk, object: 'chat.completion' }, '/object', 'const', 'chat.completion.chunk'],
  [{ ...chunk, object: '' }, '/object', 'const', 'chat.completion.chunk'],
  [{ ...chunk, choices: [], object: '' }, '/object', 'const', 'chat.completion.chunk'],
  [{ ...chunk, object: '', prompt_filter_results: [] }, '/object', 'const', 'chat.completion.chunk'],
  [{ ...chunk, model: null }, '/model', 'type', 'a string'],
  [{ ...chunk, choices: [without(piece, 'delta')] }, '/choices/0/delta', 'required', 'an object'],
  [
    { ...chunk, choices: [without(piece, 'finish_reason')] },
    '/choices/0/finish_reason',
    'required',
    `one of ${reasons}, function_call or null`,
  ],
  [pieceOf({ finish_reason: '' }), '/choices/0/finish_reason', 'enum', `one of ${reasons}, function_call or null`],
  [pieceOf({ finish_reason: false }), '/choices/0/finish_reason', 'enum', `one of ${reasons}, function_call or null`],
  [deltaOf(null), '/choices/0/delta', 'type', 'an object'],
  [deltaOf('Hi'), '/choices/0/delta', 'type', 'an object'],
  [deltaOf({ content: [{ type: 'text', text: 'Hi' }] }), '/choices/0/delta/content', 'type', 'a string or null'],
  [deltaOf({ role: 'model' }), '/choices/0/delta/role', 'enum', 'one of developer, system, user, assistant or tool'],
  [deltaOf({ tool_calls: [{ id: 'c' }] }), '/choices/0/delta/tool_calls/0/index', 'required', 'an integer of at least 0'],
  [deltaOf({ tool_calls: [{ index: null }] }), '/choices/0/delta/tool_calls/0/index', 'type', 'an integer of at least 0'],
  [deltaOf({ tool_calls: [{ index: 0, type: null }] }), '/choices/0/delta/tool_calls/0/type', 'const', 'function'],
  [
    deltaOf({ tool_calls: [{ index: 0, function: { arguments: {} } }] }),
    '/choices/0/delta/tool_calls/0/function/arguments',
    'type',
    'a string',
  ],
  [tokenOf({ logprob: null }), '/choices/0/logprobs/content/0/logprob', 'type', 'a number'],
  [tokenOf({ bytes: [256] }), '/choices/0/logprobs/content/0/bytes/0', 'maximum', 'an integer from 0 to 255'],
  [
    tokenOf({ top_logprobs: [{ token: 'H', logprob: 0 }] }),
    '/choices/0/logprobs/content/0/top_logprobs/0/bytes',
    'required',
    'an array or null',
  ],
  [{ ...chunk, usage: { prompt_tokens: 1, completion_tokens: 1 } }, '/usage/total_tokens', 'required', 'an integer of at least 0'],
  [{ ...chunk, usage: 5 }, '/usage', 'type', 'an object or null'],
]

const lawful: readonly (readonly [what: string, given: unknown])[] = [
  ['a chunk in full', chunk],
  ['obfuscation', { ...chunk, obfuscation: 'xyz' }],
  ['an empty delta', deltaOf({})],
  ['a first delta with null content and refusal', deltaOf({ role: 'assistant', content: null, refusal: null })],
  ['a delta whose calls are null', deltaOf({ content: 'Hi', tool_calls: null, function_call: null })],
  [
    'a whole call in one delta',
    deltaOf({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] }),
  ],
  ['a continuing call', deltaOf({ tool_calls: [{ index: 0, function: { arguments: '{' } }] })],
  ['null usage', { ...chunk, usage: null }],
  ['the chunk that brings the usage', { ...chunk, choices: [], usage }],
  ['no log probabilities', pieceOf({ logprobs: null })],
  ['log probabilities', tokenOf({})],
  ['a token without bytes', tokenOf({ bytes: null })],
  ["Azure's chunk of annotations", { id: '', object: '', created: 0, model: '', choices: [], prompt_filter_results: [] }],
  ["Azure's other name for them", { id: '', object: '', created: 0, model: '', choices: [], prompt_annotations: [] }],
]

// A member that is undefined is missing from the JSON text.
const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

test.each(chunks)('one departure is one problem: %j: %s %s: %s', (given, pointer, keyword, wanted) => {
  expect(problems('chunk', asJson(given))).toEqual([{ pointer, keyword, wanted }])
})

test.each(lawful)('no problem: %s', (_, given) => {
  expect(problems('chunk', asJson(given))).toEqual([])
})
