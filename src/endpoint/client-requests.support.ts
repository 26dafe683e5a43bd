/** Requests as clients send them, and parameters of a wrong structure: for the battery. */
import type { Json, JsonObject } from './json.ts'
import { user } from './trial.support.ts'

const conversation = (said: JsonObject): JsonObject => ({
  messages: [
    { role: 'user', content: 'One.' },
    { role: 'assistant', ...said },
    { role: 'user', content: 'Two.' },
  ],
})

const markup = '5 < 7 & <b>bold</b> a\u2028b <'
const misshapen: Readonly<Record<string, Json>> = {
  stream: {},
  n: [1],
  temperature: {},
  stop: { text: 'a' },
  max_tokens: { value: 16 },
  tools: {},
}

const bodies: readonly JsonObject[] = [
  conversation({ content: 'One.', refusal: null }),
  conversation({ content: 'One.', refusal: null, audio: null }),
  conversation({ content: '' }),
  conversation({ content: null }),
  conversation({ content: 'One.', tool_calls: null }),
  { messages: [{ role: 'narrator', content: 'One.' }] },
  conversation({ content: 'One.' }),
  user(`Repeat this. <text>${markup}</text>`),
  user('Count from 1 to 120.'),
  {
    messages: [
      ...Array.from({ length: 40 }, (_, at) => ({ role: at % 2 === 0 ? 'user' : 'assistant', content: 'Hello' })),
      { role: 'user', content: 'Hello' },
    ],
  },
  user('Hello', { tools: Array.from({ length: 65 }, (_, at) => ({ type: 'function', function: { name: `action_${String(at)}` } })) }),
  ...[
    ['The word of the day is apple.', 'Be brief.'],
    ['Be brief.', 'The word of the day is apple.'],
  ].map((texts) => ({
    messages: [
      ...texts.map((content) => ({ role: 'system', content })),
      { role: 'user', content: 'What is the word of the day? Answer with that word, and nothing else.' },
    ],
  })),
  ...Object.entries(misshapen).map(([name, value]) => user('Hello', { [name]: value })),
  user('Count from 1 to 12.', { n: 2, stop: ['7, 8'] }),
  user('Red or blue: what colour is the sea?', {
    n: 2,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'a', schema: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] } },
    },
  }),
  user('Count from 1 to 12.', { stop: '9, 10, 11' }),
  user('Count from 1 to 12.', { stop: ['zq', '7, 8, 9, 10, 11'] }),
  user('Repeat this. <text>one two one two</text>', { presence_penalty: 0 }),
  user('Repeat this. <text>one two one two</text>', { response_format: { type: 'text' } }),
  user('Count from 1 to 5.', { n: 2, logprobs: true, top_logprobs: 2 }),
  user('Repeat this. <text>one two\n\tthree</text>', { logprobs: true }),
  user('Hello', { n: [2] }),
  user('Hello', { n: 1.5 }),
  user('Hello', { max_tokens: 16.5 }),
  user('Hello', { stream: true, stream_options: [] }),
  user('Hello', { stream: true, stream_options: [true] }),
]

export const clientBodies: readonly JsonObject[] = bodies.flatMap((body) => ('stream' in body ? [body] : [body, { ...body, stream: true }]))

/** Header fields by which servers tell clients apart. */
export const clientFields: readonly Readonly<Record<string, string>>[] = [
  { 'user-agent': 'OpenAI/Python 2.8.0' },
  { 'user-agent': 'curl/8.5.0' },
  { 'x-stainless-lang': 'python' },
  { 'accept-encoding': 'gzip, deflate, br' },
  { 'accept-encoding': 'gzip, deflate, br, zstd' },
  { upgrade: 'h2c' },
  { expect: '100-continue' },
  { baggage: 'member=value,'.repeat(160) },
]

/** After this request the client is gone. */
export const abandoned = user('Write at least 60 words about a river.', { stream: true })
