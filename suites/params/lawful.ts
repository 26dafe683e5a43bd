/** Parameters in range, as the description documents them: CreateChatCompletionRequest, https://platform.openai.com/docs/api-reference/chat/create */
import { type ChatRequest, type Message, type TextPart, unchecked } from '../../src/contract/request.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, withMembers } from '../ask.ts'
import { countTo, repeat } from '../prompts.ts'
import { plain } from '../http/probes.ts'
import { type Part, together } from './bisect-parameters.ts'

type SamplingParameter = 'temperature' | 'top_p' | 'presence_penalty' | 'frequency_penalty'

const sampling = (name: string, parameter: SamplingParameter, value: number, witness?: true): Part => ({
  name,
  shown: `${parameter} of ${String(value)}`,
  body: { [parameter]: value },
  capability: 'sampling',
  ...(witness === undefined ? {} : { witness }),
})

/** With words that come again, which a penalty would take out. */
export const echoed = 'one two one two, one and one and two'

/** What is the same as saying nothing. */
export const defaults: readonly Part[] = [
  sampling('temperature', 'temperature', 1),
  sampling('top-p', 'top_p', 1),
  sampling('presence-penalty', 'presence_penalty', 0),
  sampling('frequency-penalty', 'frequency_penalty', 0),
  { name: 'n', shown: 'n of 1', body: { n: 1 }, capability: 'many-choices' },
  { name: 'logit-bias', shown: 'logit_bias of {}', body: { logit_bias: {} }, capability: 'logit-bias' },
  { name: 'response-format', shown: 'response_format text', body: { response_format: { type: 'text' } }, capability: 'json-object' },
  { name: 'logprobs', shown: 'logprobs of false', body: { logprobs: false }, capability: 'logprobs' },
  { name: 'stream', shown: 'stream of false', body: { stream: false }, capability: 'streaming' },
]

/** What asks for something. */
export const values: readonly Part[] = [
  sampling('temperature', 'temperature', 0),
  sampling('temperature-half', 'temperature', 0.5, true),
  sampling('top-p', 'top_p', 0.9),
  sampling('presence-penalty', 'presence_penalty', 0.5),
  sampling('frequency-penalty', 'frequency_penalty', 0.5),
  { name: 'seed', shown: 'seed', body: { seed: 7 }, capability: 'seed' },
  { name: 'user', shown: 'user', body: { user: 'vision-conformance' }, capability: 'user' },
]

/** The ends of the ranges. */
export const bounds: readonly Part[] = [
  sampling('temperature', 'temperature', 2),
  sampling('top-p', 'top_p', 0),
  sampling('presence-penalty', 'presence_penalty', -2),
  sampling('frequency-penalty', 'frequency_penalty', 2),
  { name: 'seed', shown: 'seed of 0', body: { seed: 0 }, capability: 'seed' },
  { name: 'logit-bias', shown: 'a logit_bias of 0', body: { logit_bias: { '15': 0 } }, capability: 'logit-bias' },
]

export const otherBounds: readonly Part[] = [
  sampling('presence-penalty', 'presence_penalty', 2),
  sampling('frequency-penalty', 'frequency_penalty', -2),
  { name: 'seed', shown: 'a negative seed', body: { seed: -1 }, capability: 'seed' },
  { name: 'logprobs', shown: 'top_logprobs of 0', body: { logprobs: true, top_logprobs: 0 }, capability: 'logprobs' },
  { name: 'stop', shown: 'stop of one text in an array', body: { stop: ['zq'] }, capability: 'stop' },
]

/** The description contradicts itself on null for top_logprobs: it is not asked for. */
const nullable: readonly (keyof ChatRequest)[] = [
  'temperature',
  'top_p',
  'presence_penalty',
  'frequency_penalty',
  'n',
  'stop',
  'logit_bias',
  'logprobs',
  'seed',
  'stream',
  'stream_options',
]

export const nulls: readonly Part[] = nullable.map((parameter) => ({
  name: parameter.replaceAll('_', '-'),
  shown: `${parameter} of null`,
  body: { [parameter]: null },
  capability: 'nulls',
}))

const said = (text: string): readonly TextPart[] => [{ type: 'text', text }]
const question = countTo(5)

/** Messages in the forms that are documented beside the plainest. */
export const messages: readonly Part[] = [
  {
    name: 'user',
    shown: 'a user message of text parts',
    body: { messages: [{ role: 'user', content: said(question) }] },
    capability: 'text-parts',
  },
  {
    name: 'system',
    shown: 'a system message of text parts',
    body: {
      messages: [
        { role: 'system', content: said('Be brief.') },
        { role: 'user', content: question },
      ],
    },
    capability: 'text-parts',
  },
  {
    name: 'assistant',
    shown: 'an assistant message of text parts',
    body: {
      messages: [
        { role: 'user', content: 'Hello.' },
        { role: 'assistant', content: said('Hello.') },
        { role: 'user', content: question },
      ],
    },
    capability: 'text-parts',
  },
  {
    name: 'users',
    shown: 'two user messages in a row',
    body: {
      messages: [
        { role: 'user', content: 'Hello.' },
        { role: 'user', content: question },
      ],
    },
    capability: 'role-order',
  },
  {
    name: 'late-system',
    shown: 'a system message after a user message',
    body: {
      messages: [
        { role: 'user', content: 'Hello.' },
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: question },
      ],
    },
    capability: 'role-order',
  },
]

/** The form that SDKs send most: the one user message as a list of text parts. */
export const textParts: readonly Part[] = [
  {
    name: 'last',
    shown: 'a last user message of text parts',
    body: { messages: [{ role: 'user', content: said(question) }] },
    capability: 'text-parts',
  },
]

/** All of these forms in one conversation. */
const conversation: readonly Message[] = [
  { role: 'system', content: said('Be brief.') },
  { role: 'user', content: said('Hello.') },
  { role: 'assistant', content: said('Hello.') },
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Now a question.' },
  { role: 'user', content: question },
]

const unknown: readonly Part[] = [
  { name: 'plain', shown: 'an undocumented member', body: unchecked({ vision_conformance: true }), capability: 'unknown-members' },
]

/** What an endpoint takes that wants logit_bias to be a list. */
const biasList = (context: ScenarioContext): Probe =>
  broken(plain(context), {
    name: 'params/defaults-bias-list',
    area: 'params',
    purpose: 'A logit_bias that is a list',
    defect: '/logit_bias',
    change: { body: withMembers(plain(context), unchecked({ logit_bias: [0] })) },
  })

export const lawful: readonly Scenario[] = [
  together({
    name: 'params/defaults',
    tier: 'standard',
    purpose: 'Documented defaults, sent explicitly',
    parts: defaults,
    expects: { prompt: repeat(echoed), text: echoed },
    beside: (context) => [biasList(context)],
  }),
  together({ name: 'params/values', tier: 'standard', purpose: 'Parameters within their ranges', parts: values, twice: true }),
  together({ name: 'params/nulls', tier: 'standard', purpose: 'null for optional parameters', parts: nulls }),
  together({ name: 'params/text-parts', tier: 'smoke', purpose: 'A last user message of text parts', parts: textParts }),
  together({
    name: 'params/messages',
    tier: 'standard',
    purpose: 'Messages in their other documented forms',
    parts: messages,
    whole: { messages: conversation },
  }),
  together({ name: 'params/bounds', tier: 'full', purpose: 'Parameters at the ends of their ranges', parts: bounds }),
  together({ name: 'params/other-bounds', tier: 'full', purpose: 'Parameters at the other ends', parts: otherBounds }),
  together({ name: 'params/unknown-member', tier: 'full', purpose: 'An undocumented member', parts: unknown }),
]
