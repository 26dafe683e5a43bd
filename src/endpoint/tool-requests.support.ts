/** Requests with tools that some deviation answers in its own way. For tests only. */
import type { Json, JsonObject } from './json.ts'
import { user } from './trial.support.ts'

const tool = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }, ...more },
})
const tools = [tool('get_weather'), tool('get_time')]
const named = (name: string): JsonObject => ({ tool_choice: { type: 'function', function: { name } } })
const weather = 'Call the function get_weather with city set to "Paris".'

const call = (id: string, values = '{}'): JsonObject => ({ id, type: 'function', function: { name: 'get_weather', arguments: values } })
const result = (id: string, content: Json = 'sunny'): JsonObject => ({ role: 'tool', tool_call_id: id, content })
const after = (message: JsonObject, ...results: readonly JsonObject[]): JsonObject => ({
  tools,
  messages: [{ role: 'user', content: 'What is the weather?' }, { role: 'assistant', ...message }, ...results],
})

/** `image`: the address of one. */
export const toolRequests = (image: string): readonly JsonObject[] => [
  ...[[], [{ role: 'user', content: 'Thanks.' }]].map((between) =>
    after({ content: null, tool_calls: [call('call_1')] }, result('call_1'), ...between, {
      role: 'user',
      content: [
        { type: 'text', text: 'Red, green or blue: what colour is the image?' },
        { type: 'image_url', image_url: { url: image } },
      ],
    }),
  ),
  // A long text, and long lines.
  ...[Array.from({ length: 1800 }, (_, at) => String(at)).join(' '), '='.repeat(20_000), '='.repeat(70_000)].map((place) =>
    user(`Call the function get_weather with city set to "${place}".`, { tools, max_tokens: 4096 }),
  ),
  user('Count from 1 to 900.', { max_tokens: 4096 }),
  user('Hello.', { tools, ...named('get_time') }),
  user(weather, { tools, ...named('get_time') }),
  user(weather, { tools, ...named('get_stars') }),
  user(weather, { tools, tool_choice: 'none' }),
  user('Hello.', { tools, tool_choice: 'none' }),
  user('Hello.', { tools: [tool('get_weather')], tool_choice: 'required' }),
  user('Hello.', { tools, tool_choice: 'always' }),
  user('Hello.', { tool_choice: 'none' }),
  user(weather, { tools, max_tokens: 9 }),
  user(`${weather} Answer in JSON.`, { tools, response_format: { type: 'json_object' } }),
  user(weather, { tools: [tool('get_weather', { parameters: 'city' })] }),
  user(weather, { tools: [tool('get_weather', { parameters: { type: 'object', properties: { city: { type: 'place' } } } })] }),
  user('Hello.', { tools: [tool('get weather!')], tool_choice: 'required' }),
  user('Call the function get_weather with city set to 5 and note set to "x".', { tools: [tool('get_weather', { strict: true })] }),
  user(
    [
      { type: 'text', text: 'Red, green or blue: what colour is the image?' },
      { type: 'image_url', image_url: { url: image } },
    ],
    {
      tools,
    },
  ),
  user('Call the function get_weather with city set to "007" and flag set to "true" and day set to "2026-02-03" and mark set to "<b>".', {
    tools,
  }),
  after({ content: null, tool_calls: [call('call_abc-123')] }, result('call_abc-123')),
  after({ content: '', tool_calls: [call('a1B2c3D4e')] }, result('a1B2c3D4e')),
  after({ tool_calls: [call('a1B2c3D4e')] }, result('a1B2c3D4e')),
  after({ content: '', tool_calls: [call('a'), call('b')] }, result('a'), result('b')),
  after({ content: '', tool_calls: [call('a')] }, result('a', [{ type: 'text', text: 'sunny' }])),
  after({ content: '' }, result('a')),
  user('Call the function ping without arguments. Call the function get_weather with city set to "Paris".', {
    tools: [...tools, tool('ping', { parameters: { type: 'object', properties: {} } })],
  }),
  {
    tools,
    messages: [
      { role: 'user', content: weather },
      { role: 'assistant', content: null, tool_calls: [call('a')] },
      result('a'),
      { role: 'user', content: weather },
    ],
  },
  ...[['a', 'b'], ['b', 'a'], ['b']].map((ids) => ({
    tools,
    messages: [
      { role: 'user', content: 'What is the result for Rome? Answer with that word, and nothing else.' },
      { role: 'assistant', content: null, tool_calls: [call('a', '{"city":"Paris"}'), call('b', '{"city":"Rome"}')] },
      ...ids.map((id) => result(id, `word${id}`)),
    ],
  })),
  user('Call a is for Paris. Call b is for Rome. The result of call b is one. The result of call a is two. What is the result for Rome?'),
  ...['', '{"city": "Par', 'Sure: {"city": "Paris"}'].map((values) =>
    after({ content: null, tool_calls: [call('a', values)] }, result('a')),
  ),
]
