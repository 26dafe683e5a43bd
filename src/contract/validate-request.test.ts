import { expect, test } from 'vitest'
import { problems } from './validate.ts'

type Members = Readonly<Record<string, unknown>>

const request = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }
const asking = (members: Members): unknown => ({ ...request, ...members })
const saying = (...messages: readonly unknown[]): unknown => ({ model: 'm', messages })
const showing = (...content: readonly unknown[]): unknown => saying({ role: 'user', content })
const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }
const tool = { type: 'function', function: { name: 'f', parameters: { type: 'object' } } }
const roles = 'one of developer, system, user, assistant, tool or function'
const nameWords = '1 to 64 of the characters a-z, A-Z, 0-9, _ and -'

type RequirementFacts = readonly [given: unknown, pointer: string, keyword: string, wanted: string]

const requests: readonly RequirementFacts[] = [
  ['Hi', '', 'type', 'an object'],
  [{ messages: request.messages }, '/model', 'required', 'a string'],
  [{ model: 'm' }, '/messages', 'required', 'an array'],
  [asking({ messages: [] }), '/messages', 'minItems', 'at least 1 item'],
  [asking({ messages: 'Hi' }), '/messages', 'type', 'an array'],
  [asking({ temperature: 2.1 }), '/temperature', 'maximum', 'a number from 0 to 2 or null'],
  [asking({ temperature: '1' }), '/temperature', 'type', 'a number from 0 to 2 or null'],
  [asking({ top_p: -0.1 }), '/top_p', 'minimum', 'a number from 0 to 1 or null'],
  [asking({ n: 0 }), '/n', 'minimum', 'an integer from 1 to 128 or null'],
  [asking({ n: 1.5 }), '/n', 'type', 'an integer from 1 to 128 or null'],
  [asking({ max_tokens: 0 }), '/max_tokens', 'minimum', 'an integer of at least 1 or null'],
  [asking({ presence_penalty: -2.5 }), '/presence_penalty', 'minimum', 'a number from -2 to 2 or null'],
  [asking({ frequency_penalty: 3 }), '/frequency_penalty', 'maximum', 'a number from -2 to 2 or null'],
  [asking({ stop: ['a', 'b', 'c', 'd', 'e'] }), '/stop', 'maxItems', 'at most 4 items'],
  [asking({ stop: [] }), '/stop', 'minItems', 'at least 1 item'],
  [asking({ stop: [1] }), '/stop/0', 'type', 'a string'],
  [asking({ stop: 1 }), '/stop', 'type', 'a string, an array or null'],
  [asking({ stream: 'true' }), '/stream', 'type', 'a boolean or null'],
  [asking({ stream_options: { include_usage: 1 } }), '/stream_options/include_usage', 'type', 'a boolean'],
  [asking({ logit_bias: { 15: 101 } }), '/logit_bias/15', 'maximum', 'an integer from -100 to 100'],
  [asking({ logit_bias: { word: 1 } }), '/logit_bias/word', 'propertyNames', 'a name of decimal digits'],
  [asking({ top_logprobs: 21 }), '/top_logprobs', 'maximum', 'an integer from 0 to 20 or null'],
  [asking({ metadata: { a: 1 } }), '/metadata/a', 'type', 'a string'],
  [asking({ metadata: { a: 'x'.repeat(513) } }), '/metadata/a', 'maxLength', 'at most 512 characters'],
  [asking({ metadata: { ['a/'.repeat(33)]: 'x' } }), `/metadata/${'a~1'.repeat(33)}`, 'propertyNames', 'a name of at most 64 characters'],
  [
    asking({ metadata: Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`k${String(at)}`, ''])) }),
    '/metadata',
    'maxProperties',
    'at most 16 members',
  ],
  [asking({ tools: Array.from({ length: 129 }, () => tool) }), '/tools', 'maxItems', 'at most 128 items'],
  [asking({ tools: [{ type: 'function' }] }), '/tools/0/function', 'required', 'an object'],
  [asking({ tools: [{ type: 'function', function: { name: 'a b' } }] }), '/tools/0/function/name', 'pattern', nameWords],
  [asking({ tools: [{ type: 'function', function: { name: '' } }] }), '/tools/0/function/name', 'pattern', nameWords],
  [asking({ tools: [{ type: 'retrieval' }] }), '/tools/0/type', 'enum', 'one of function or custom'],
  [asking({ tool_choice: 'any' }), '/tool_choice', 'enum', 'one of none, auto or required'],
  [asking({ tool_choice: 5 }), '/tool_choice', 'type', 'a string or an object'],
  [asking({ tool_choice: { type: 'function' } }), '/tool_choice/function', 'required', 'an object'],
  [asking({ tool_choice: { type: 'tool', name: 'f' } }), '/tool_choice/type', 'enum', 'one of function, custom or allowed_tools'],
  [asking({ response_format: { type: 'json' } }), '/response_format/type', 'enum', 'one of text, json_object or json_schema'],
  [asking({ response_format: { type: 'json_schema' } }), '/response_format/json_schema', 'required', 'an object'],
  [asking({ response_format: 'json_object' }), '/response_format', 'type', 'an object'],
  [asking({ reasoning_effort: 'huge' }), '/reasoning_effort', 'enum', 'one of none, minimal, low, medium, high, xhigh, max or null'],
  [asking({ function_call: {} }), '/function_call/name', 'required', 'a string'],
  [asking({ audio: { voice: 5, format: 'wav' } }), '/audio/voice', 'type', 'a string or an object'],
  [asking({ detail: 'full' }), '/detail', 'enum', 'one of auto, low or high'],
  [saying({ content: 'Hi' }), '/messages/0/role', 'required', roles],
  [saying({ role: 'bot', content: 'Hi' }), '/messages/0/role', 'enum', roles],
  [saying({ role: 5, content: 'Hi' }), '/messages/0/role', 'enum', roles],
  [saying('Hi'), '/messages/0', 'type', 'an object'],
  [saying({ role: 'user' }), '/messages/0/content', 'required', 'a string or an array'],
  [saying({ role: 'user', content: null }), '/messages/0/content', 'type', 'a string or an array'],
  [saying({ role: 'user', content: [] }), '/messages/0/content', 'minItems', 'at least 1 item'],
  [saying({ role: 'system', content: [image] }), '/messages/0/content/0/type', 'enum', 'text'],
  [saying({ role: 'assistant', content: [image] }), '/messages/0/content/0/type', 'enum', 'one of text or refusal'],
  [saying({ role: 'tool', content: [image], tool_call_id: 'c' }), '/messages/0/content/0/type', 'enum', 'text'],
  [saying({ role: 'tool', content: 'x' }), '/messages/0/tool_call_id', 'required', 'a string'],
  [saying({ role: 'assistant' }), '/messages/0/content', 'required', 'a member named content'],
  [
    showing({ type: 'image', image_url: image.image_url }),
    '/messages/0/content/0/type',
    'enum',
    'one of text, image_url, input_audio or file',
  ],
  [showing('Hi'), '/messages/0/content/0', 'type', 'an object'],
  [showing({ type: 'text' }), '/messages/0/content/0/text', 'required', 'a string'],
  [showing(image, { type: 'image_url', image_url: 'data:' }), '/messages/0/content/1/image_url', 'type', 'an object'],
  [showing({ type: 'image_url', image_url: {} }), '/messages/0/content/0/image_url/url', 'required', 'a string'],
  [
    showing({ ...image, image_url: { ...image.image_url, detail: 'max' } }),
    '/messages/0/content/0/image_url/detail',
    'enum',
    'one of auto, low or high',
  ],
]

const lawful: readonly (readonly [what: string, given: unknown])[] = [
  [
    'every nullable field as null',
    asking(
      Object.fromEntries(
        [
          'stream',
          'stream_options',
          'temperature',
          'top_p',
          'n',
          'stop',
          'max_tokens',
          'max_completion_tokens',
          'presence_penalty',
          'frequency_penalty',
          'logit_bias',
          'logprobs',
          'top_logprobs',
          'seed',
          'metadata',
          'store',
          'service_tier',
          'reasoning_effort',
          'verbosity',
          'modalities',
          'audio',
          'prediction',
          'safety_identifier',
          'prompt_cache_key',
          'moderation',
        ].map((name) => [name, null]),
      ),
    ),
  ],
  [
    'the bounds',
    asking({
      temperature: 2,
      top_p: 0,
      n: 128,
      presence_penalty: -2,
      frequency_penalty: 2,
      top_logprobs: 20,
      logit_bias: { 0: -100, 50256: 100 },
      stop: ['a', 'b', 'c', 'd'],
    }),
  ],
  ['fields that nobody documents', asking({ top_k: 5, extra_body: {} })],
  [
    'images in a user message',
    showing({ type: 'text', text: 'What?' }, image, { ...image, image_url: { ...image.image_url, detail: 'low' } }),
  ],
  [
    'sound and files in a user message',
    showing({ type: 'input_audio', input_audio: { data: '', format: 'wav' } }, { type: 'file', file: { file_id: 'f' } }),
  ],
  [
    'each role',
    saying(
      { role: 'developer', content: 'a' },
      { role: 'system', content: [{ type: 'text', text: 'a' }] },
      { role: 'user', content: '', name: 'u' },
      { role: 'assistant', content: null, tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] },
      { role: 'tool', content: 'x', tool_call_id: 'c' },
      { role: 'assistant', content: [{ type: 'refusal', refusal: 'no' }] },
      { role: 'function', name: 'f', content: null },
    ),
  ],
  [
    'calls without content',
    saying({ role: 'assistant', tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] }),
  ],
  [
    'tools of either kind',
    asking({
      tools: [tool, { type: 'custom', custom: { name: 'c', format: { type: 'grammar', grammar: { definition: 'a', syntax: 'lark' } } } }],
    }),
  ],
  ['a forced tool', asking({ tools: [tool], tool_choice: { type: 'function', function: { name: 'f' } } })],
  [
    'a choice of allowed tools',
    asking({ tools: [tool], tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [tool] } } }),
  ],
  ['a schema for the answer', asking({ response_format: { type: 'json_schema', json_schema: { name: 'n', schema: {}, strict: null } } })],
  ['a model that nobody knows', asking({ model: 'no-such-model' })],
]

// A member that is undefined is missing from the JSON text.
const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

test.each(requests)('one departure is one problem: %j: %s %s: %s', (given, pointer, keyword, wanted) => {
  expect(problems('request', asJson(given))).toEqual([{ pointer, keyword, wanted }])
})

test.each(lawful)('no problem: %s', (_, given) => {
  expect(problems('request', asJson(given))).toEqual([])
})
