// The types of requests. The expectations are the compiler's: a line below `@ts-expect-error` that compiles is an error of the type check.
import { expect, test } from 'vitest'
import { type ChatRequest, type RequestMembers, limitMember, unchecked } from './request.ts'
import { problems } from './validate.ts'

const valid: ChatRequest = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }

test('a misspelt member, and a value that there is not, are errors of the compiler and departures from the contract', () => {
  // @ts-expect-error: it is stream_options.
  const misspelt: RequestMembers = { stream: true, stream_option: { include_usage: true } }
  // @ts-expect-error: there is no detail "extreme".
  const detailed: ChatRequest['messages'] = [{ role: 'user', content: [{ type: 'image_url', image_url: { url: '', detail: 'extreme' } }] }]
  // @ts-expect-error: a system message has text alone.
  const withImages: ChatRequest['messages'] = [{ role: 'system', content: [{ type: 'image_url', image_url: { url: '' } }] }]
  // What nobody documents is allowed by the contract, which is why the compiler has to see it.
  expect(problems('request', { ...valid, ...misspelt })).toEqual([])
  expect(problems('request', { ...valid, messages: detailed })).toHaveLength(1)
  expect(problems('request', { ...valid, messages: withImages })).toHaveLength(1)
})

test('what is deliberately invalid goes through one function, and keeps its members', () => {
  const members: RequestMembers = unchecked({ temperature: 'hot', vision_conformance: true })
  expect(members).toEqual({ temperature: 'hot', vision_conformance: true })
})

test.each(['max_tokens', 'max_completion_tokens'] as const)('the limit has the name %s', (name) => {
  expect(limitMember(name, 16)).toEqual({ [name]: 16 })
})
