import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problems } from '../contract/validate.ts'
import { type Json, type JsonObject, textOf } from './json.ts'
import { type Trial, at, trial, user } from './trial.support.ts'

let on: Trial
beforeAll(async () => {
  on = await trial()
})
afterAll(() => on.close())

const f = { type: 'function', function: { name: 'f', parameters: { type: 'object' } } }
const image = (url: string): Json => [{ type: 'image_url', image_url: { url } }]
const message = (...messages: readonly Json[]): JsonObject => ({ messages })

describe('requests that break the contract', () => {
  const cases: readonly (readonly [name: string, body: JsonObject, param: string])[] = [
    ['no messages', {}, 'messages'],
    ['empty messages', message(), 'messages'],
    ['messages that are a string', { messages: 'hello' }, 'messages'],
    ['a message without content', message({ role: 'user' }), 'messages[0].content'],
    ['a message of an unknown role', message({ role: 'robot', content: 'x' }), 'messages[0]'],
    ['content that is a number', message({ role: 'user', content: 3 }), 'messages[0].content'],
    ['a part of an unknown type', user([{ type: 'video' }]), 'messages[0].content[0]'],
    ['an image without a URL', user([{ type: 'image_url', image_url: {} }]), 'messages[0].content[0].image_url'],
    ['an image of a system message', message({ role: 'system', content: image('x') }), 'messages[0].content'],
    ['an image of an assistant message', message({ role: 'assistant', content: image('x') }), 'messages[0].content'],
    ['an image of a tool message', message({ role: 'tool', tool_call_id: 'x', content: image('x') }), 'messages[0].content'],
    [
      'an unknown detail',
      user([{ type: 'image_url', image_url: { url: 'x', detail: 'huge' } }]),
      'messages[0].content[0].image_url.detail',
    ],
    ['temperature 3', user('x', { temperature: 3 }), 'temperature'],
    ['temperature as text', user('x', { temperature: '1' }), 'temperature'],
    ['top_p -0.1', user('x', { top_p: -0.1 }), 'top_p'],
    ['n 0', user('x', { n: 0 }), 'n'],
    ['n 1.5', user('x', { n: 1.5 }), 'n'],
    ['max_tokens 0', user('x', { max_tokens: 0 }), 'max_tokens'],
    ['five stop texts', user('x', { stop: ['a', 'b', 'c', 'd', 'e'] }), 'stop'],
    ['stop that is a number', user('x', { stop: 3 }), 'stop'],
    ['a bias of 101', user('x', { logit_bias: { '5': 101 } }), 'logit_bias'],
    ['a bias for a word', user('x', { logit_bias: { cat: 1 } }), 'logit_bias'],
    ['21 alternatives', user('x', { logprobs: true, top_logprobs: 21 }), 'top_logprobs'],
    ['alternatives without logprobs', user('x', { top_logprobs: 2 }), 'top_logprobs'],
    ['stream as text', user('x', { stream: 'yes' }), 'stream'],
    ['stream_options without stream', user('x', { stream_options: { include_usage: true } }), 'stream_options'],
    ['an unknown response_format', user('x', { response_format: { type: 'xml' } }), 'response_format'],
    ['json_schema without a schema object', user('x', { response_format: { type: 'json_schema' } }), 'response_format'],
    [
      'a schema of an unknown type',
      user('x', { response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'list' } } } }),
      'response_format',
    ],
    ['a tool without a name', user('x', { tools: [{ type: 'function', function: {} }] }), 'tools[0].function.name'],
    ['a tool name with a space', user('x', { tools: [{ type: 'function', function: { name: 'a b' } }] }), 'tools[0].function.name'],
    ['two tools of one name', user('x', { tools: [f, f] }), 'tools[1].function.name'],
    ['an unknown tool_choice', user('x', { tools: [f], tool_choice: 'perhaps' }), 'tool_choice'],
    ['tool_choice required without tools', user('x', { tool_choice: 'required' }), 'tool_choice'],
    [
      'tool_choice of a tool that is not there',
      user('x', { tools: [f], tool_choice: { type: 'function', function: { name: 'g' } } }),
      'tool_choice',
    ],
    ['a result without its call', message({ role: 'tool', tool_call_id: 'x', content: 'y' }), 'messages[0].tool_call_id'],
    ['functions', user('x', { functions: [{ name: 'f' }] }), 'functions'],
    ['sound', user([{ type: 'input_audio', input_audio: { data: '', format: 'wav' } }]), 'messages[0].content[0].type'],
    ['a prompt that is too long', user('word '.repeat(140_000)), 'messages'],
  ]
  test.each(cases)('%s: 400, and the field is named', async (_, body, param) => {
    const answer = await on.send(body)
    expect([answer.status, answer.json]).toMatchObject([400, { error: { type: 'invalid_request_error' } }])
    expect(textOf(at(answer.json, 'error', 'param'))).toContain(param)
    expect(at(answer.json, 'error', 'code')).not.toBeNull()
    expect(problems('error', answer.json)).toEqual([])
  })

  test('an unknown model is a 404 of its own code', async () => {
    const answer = await on.send(user('x', { model: 'gpt-none' }))
    expect([answer.status, answer.json]).toMatchObject([404, { error: { code: 'model_not_found', param: 'model' } }])
  })
})

describe('requests that keep it', () => {
  const call = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }
  const cases: readonly (readonly [name: string, body: JsonObject])[] = [
    ['unknown members', user('x', { chat_template_kwargs: { thinking: false } })],
    [
      'every member at once',
      user('x', {
        temperature: 2,
        top_p: 1,
        n: 2,
        max_tokens: 5,
        presence_penalty: -2,
        frequency_penalty: 2,
        user: 'me',
        seed: -1,
        logit_bias: { '5': -100 },
        logprobs: true,
        top_logprobs: 0,
        store: false,
        metadata: { a: 'b' },
        service_tier: 'auto',
        reasoning_effort: 'low',
        parallel_tool_calls: true,
        tool_choice: 'none',
        tools: [],
        detail: 'low',
        response_format: { type: 'text' },
      }),
    ],
    ['a name', message({ role: 'user', content: 'x', name: 'ada' })],
    ['two users in a row', message({ role: 'user', content: 'x' }, { role: 'user', content: 'y' })],
    ['an assistant first', message({ role: 'assistant', content: 'x' })],
    ['no user at all', message({ role: 'system', content: 'x' })],
    ['an empty text', user('')],
    [
      'content null beside calls, and their result',
      message(
        { role: 'user', content: 'x' },
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: 'c1', content: 'y' },
      ),
    ],
    [
      'content left out beside calls',
      message({ role: 'assistant', tool_calls: [call] }, { role: 'tool', tool_call_id: 'c1', content: [{ type: 'text', text: 'y' }] }),
    ],
    [
      'a developer message of parts',
      message({ role: 'developer', content: [{ type: 'text', text: 'x' }] }, { role: 'user', content: 'y' }),
    ],
  ]
  test.each(cases)('%s', async (_, body) => {
    const answer = await on.send(body)
    expect([answer.status, problems('completion', answer.json)]).toEqual([200, []])
  })
})
