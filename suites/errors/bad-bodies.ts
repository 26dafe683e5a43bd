/** Requests that are wrong as a whole: no JSON, no object, no model, no messages. OpenAI API description: CreateChatCompletionRequest. */
import { type UncheckedMembers, unchecked } from '../../src/contract/request.ts'
import type { Probe } from '../../src/model/probe.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { withField, withMembers } from '../ask.ts'
import type { Bad } from './bad-request.ts'

/** A model that nobody serves. */
const noModel = 'vision-conformance-no-such-model'

const members =
  (changed: UncheckedMembers): Bad['change'] =>
  (valid) => ({ body: withMembers(valid, unchecked(changed)) })

const text =
  (body: string): Bad['change'] =>
  () => ({ body: utf8Bytes(body) })

const labelled =
  (label: string | null): Bad['change'] =>
  ({ headers }: Probe) => ({ headers: withField(headers, 'Content-Type', label) })

const standard = 'standard'
const full = 'full'

export const badBodies: readonly Bad[] = [
  {
    name: 'errors/not-json',
    purpose: 'A body that ends in the middle of its JSON',
    defect: 'json',
    tier: 'smoke',
    change: ({ body }) => ({ body: body.subarray(0, body.length - 2) }),
  },
  { name: 'errors/empty-body', purpose: 'No body at all', defect: 'json', tier: standard, change: text('') },
  {
    name: 'errors/not-json-at-all',
    purpose: 'A body that is not JSON from its first byte on',
    defect: 'json',
    tier: full,
    change: text('model=x&messages=hello'),
  },
  { name: 'errors/array-body', purpose: 'A body that is an empty array', defect: 'object', tier: standard, change: text('[]') },
  { name: 'errors/null-body', purpose: 'A body that is null', defect: 'object', tier: full, change: text('null') },
  { name: 'errors/number-body', purpose: 'A body that is a number', defect: 'object', tier: full, change: text('42') },
  { name: 'errors/string-body', purpose: 'A body that is a string', defect: 'object', tier: full, change: text('"hello"') },

  {
    name: 'errors/unknown-model',
    purpose: 'A model that does not exist',
    defect: '/model',
    tier: 'smoke',
    change: members({ model: noModel }),
  },
  {
    name: 'errors/unknown-model-streamed',
    purpose: 'A streamed request for a model that does not exist',
    defect: '/model',
    tier: full,
    control: 'http/stream',
    change: members({ model: noModel }),
  },
  { name: 'errors/no-model', purpose: 'No model', defect: '/model', tier: standard, change: members({ model: undefined }) },
  { name: 'errors/model-null', purpose: 'A model that is null', defect: '/model', tier: full, change: members({ model: null }) },
  { name: 'errors/model-empty', purpose: 'A model whose name is empty', defect: '/model', tier: full, change: members({ model: '' }) },
  { name: 'errors/model-number', purpose: 'A model that is a number', defect: '/model', tier: full, change: members({ model: 4 }) },

  {
    name: 'errors/half-surrogate',
    purpose: 'A text that ends in half of a surrogate pair, as one that was cut within an emoji',
    defect: '/messages/0/content',
    tier: standard,
    change: members({ messages: [{ role: 'user', content: 'Say hello \ud83d' }] }),
  },
  { name: 'errors/no-messages', purpose: 'No messages', defect: '/messages', tier: standard, change: members({ messages: undefined }) },
  { name: 'errors/messages-null', purpose: 'Messages that are null', defect: '/messages', tier: full, change: members({ messages: null }) },
  {
    name: 'errors/streamed',
    purpose: 'A streamed request without messages',
    defect: '/messages',
    tier: standard,
    control: 'http/stream',
    change: members({ messages: undefined }),
  },
  {
    name: 'errors/empty-messages',
    purpose: 'An empty list of messages',
    defect: '/messages',
    tier: standard,
    change: members({ messages: [] }),
  },
  {
    name: 'errors/messages-string',
    purpose: 'Messages that are a string',
    defect: '/messages',
    tier: standard,
    change: members({ messages: 'hello' }),
  },
  {
    name: 'errors/messages-object',
    purpose: 'Messages that are an object instead of a list',
    defect: '/messages',
    tier: full,
    change: members({ messages: { role: 'user', content: 'hello' } }),
  },
  {
    name: 'errors/messages-of-strings',
    purpose: 'Messages that are a list of strings',
    defect: '/messages/0',
    tier: full,
    change: members({ messages: ['hello'] }),
  },

  {
    name: 'errors/media-type',
    purpose: 'A body labelled text/plain',
    defect: 'media-type',
    tier: standard,
    change: labelled('text/plain'),
  },
  {
    name: 'errors/media-type-form',
    purpose: 'A body labelled as a form',
    defect: 'media-type',
    tier: full,
    change: labelled('application/x-www-form-urlencoded'),
  },
  { name: 'errors/media-type-none', purpose: 'A body without Content-Type', defect: 'media-type', tier: full, change: labelled(null) },
  {
    name: 'errors/path',
    purpose: 'A path that does not exist',
    defect: 'path',
    tier: standard,
    change: ({ path }) => ({ path: `${path}/vision-conformance-no-such-path` }),
  },
]
