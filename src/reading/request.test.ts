import { expect, test } from 'vitest'
import { blankProbe } from '../model/blank.support.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { type RequestFacts, requestFactsOf } from './request.ts'

const facts = (body: string): RequestFacts => requestFactsOf(blankProbe({ body: utf8Bytes(body) }))

const nothing: Omit<RequestFacts, 'body'> = {
  stream: false,
  includeUsage: false,
  n: 1,
  model: '',
  maxTokens: null,
  stop: [],
  logprobs: false,
  functions: [],
  toolChoice: 'auto',
  isCompletion: true,
}

test.each<readonly [body: string, want: Partial<RequestFacts>]>([
  ['{"stream":true,"stream_options":{"include_usage":true}}', { stream: true, includeUsage: true }],
  ['{"stream":"true","stream_options":{"include_usage":1},"logprobs":1}', {}],
  ['{"n":3,"model":"m-1","logprobs":true}', { n: 3, model: 'm-1', logprobs: true }],
  ['{"n":"3","model":7}', {}],
  ['{"max_tokens":5}', { maxTokens: 5 }],
  ['{"max_completion_tokens":6,"max_tokens":5}', { maxTokens: 6 }],
  ['{"max_tokens":"5"}', {}],
  ['{"stop":"a"}', { stop: ['a'] }],
  ['{"stop":["a",1,"b"]}', { stop: ['a', 'b'] }],
  ['{"stop":null}', {}],
  ['{"tools":[{"function":{"name":"f"}},{"function":{}},7,{"function":{"name":"g"}}]}', { functions: ['f', 'g'] }],
  ['{"tool_choice":"none"}', { toolChoice: 'none' }],
  ['{"tool_choice":"required"}', { toolChoice: 'required' }],
  ['{"tool_choice":"auto"}', {}],
  ['{"tool_choice":"f"}', {}],
  ['{"tool_choice":{"type":"function","function":{"name":"f"}}}', { toolChoice: 'named' }],
  ['{}', {}],
])('%s', (body, want) => {
  expect(facts(body)).toEqual({ ...nothing, ...want, body: JSON.parse(body) as unknown })
})

test.each(['[1]', 'null', 'no', ''])('%j is no object', (body) => {
  expect(facts(body)).toEqual({ ...nothing, body: null })
})

test.each([
  ['POST', '/chat/completions', true],
  ['POST', '/chat/completions?api-version=1', true],
  ['GET', '/chat/completions', false],
  ['POST', '/models', false],
])('%s %s asks for a completion: %s', (method, path, want) => {
  expect(requestFactsOf(blankProbe({ method, path })).isCompletion).toBe(want)
})
