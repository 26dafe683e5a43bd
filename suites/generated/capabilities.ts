/** What a drawn request asks for that an endpoint may honestly lack. Whatever is not plain text, a PNG or a stream has a name here. */
import type { RequestMembers } from '../../src/contract/request.ts'
import type { Capability } from '../../src/model/requirement.ts'

const ofMember: Readonly<Record<string, Capability>> = {
  n: 'many-choices',
  stop: 'stop',
  max_tokens: 'token-limit',
  max_completion_tokens: 'max-completion-tokens',
  logprobs: 'logprobs',
  top_logprobs: 'logprobs',
  logit_bias: 'logit-bias',
  tools: 'tools',
  tool_choice: 'tools',
  parallel_tool_calls: 'parallel-tools',
  temperature: 'sampling',
  top_p: 'sampling',
  presence_penalty: 'sampling',
  frequency_penalty: 'sampling',
  seed: 'seed',
  user: 'user',
  safety_identifier: 'user',
  stream_options: 'stream-usage',
}

const plain: readonly string[] = ['model', 'messages', 'stream', 'response_format']

/** `usual`: the limit on the answer as every other request of the run has it. */
export function capabilitiesOf(body: RequestMembers, defaults: RequestMembers): readonly Capability[] {
  const named = Object.keys(body).flatMap((name) =>
    plain.includes(name) || Reflect.get(body, name) === Reflect.get(defaults, name) ? [] : [ofMember[name] ?? ('unknown-members' as const)],
  )
  const nulls = Object.values(body).includes(null) ? (['nulls'] as const) : []
  const streams = body['stream'] === true ? (['streaming'] as const) : []
  return [
    ...new Set<Capability>([
      ...named,
      ...nulls,
      ...streams,
      ...formatOf(body['response_format']),
      ...ofConversation(body['messages']),
      ...(isRareChoice(body) ? (['unknown-members'] as const) : []),
      ...(Object.keys(body.logit_bias ?? {}).some((token) => Number(token) > MAX_USUAL_TOKEN) ? (['unknown-members'] as const) : []),
    ]),
  ]
}

/** Few servers know more than the choice of one function. */
const isRareChoice = ({ tool_choice: choice }: RequestMembers): boolean => typeof choice === 'object' && choice.type !== 'function'

/** Vocabularies of small models end there. */
const MAX_USUAL_TOKEN = 31_999

function formatOf(format: unknown): readonly Capability[] {
  const type = isRecord(format) ? format['type'] : undefined
  return type === undefined ? [] : type === 'json_schema' ? ['json-schema'] : ['json-object']
}

function ofConversation(messages: unknown): readonly Capability[] {
  const list = Array.isArray(messages) ? messages.filter(isRecord) : []
  const parts = list.flatMap(({ content }) => (Array.isArray(content) ? content.filter(isRecord) : []))
  const images = parts.filter(({ type }) => type === 'image_url')
  const texts = list.flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
  return [
    ...(list.length > 1 || list.some(({ role }) => role !== 'user') ? (['role-order'] as const) : []),
    ...(list.some(({ role }) => role === 'developer') ? (['developer-role'] as const) : []),
    ...(list.some((message) => message['tool_calls'] !== undefined || message['role'] === 'tool') ? (['tools'] as const) : []),
    ...(list.some((message) => Object.keys(message).some((name) => !['role', 'content'].includes(name)))
      ? (['unknown-members'] as const)
      : []),
    ...(parts.some(({ type }) => type === 'text') ? (['text-parts'] as const) : []),
    ...(parts.some(({ type }) => type !== 'text' && type !== 'image_url') ? (['other-parts'] as const) : []),
    ...(images.length > 1 ? (['many-images'] as const) : []),
    // Sizes and spellings are what decoders differ on: a drawn image is plain to none of them.
    ...(images.length > 0 ? (['image-variants'] as const) : []),
    ...(texts.some((text) => isUnusual(text)) || parts.some(({ text }) => typeof text === 'string' && isUnusual(text))
      ? (['unusual-text'] as const)
      : []),
  ]
}

/** What templates and edges take for their own. */
const looksLikeMarkup = /<\||<\/?s>|\[\/?INST\]|<\w+>|data: |['"`]; ?--|\$\{/

/** Empty, beyond what is typed, or longer than a small model may read. */
const isUnusual = (text: string): boolean =>
  text.trim() === '' ||
  text.length > 2000 ||
  looksLikeMarkup.test(text) ||
  /[\p{Cc}\p{Cf}\p{Cn}\p{Co}]/u.test(text.replace(/[\t\n\r]/g, ''))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
