/** Messages and content parts whose structure is wrong. OpenAI API description: ChatCompletionRequestMessage. */
import { unchecked } from '../../src/contract/request.ts'
import type { Tier } from '../../src/model/requirement.ts'
import { withMembers } from '../ask.ts'
import { countTo } from '../prompts.ts'
import type { Bad } from './bad-request.ts'

const said = countTo(5)
const words = { type: 'text', text: said }

/** One message in the place of all. */
const one =
  (message: unknown): Bad['change'] =>
  (valid) => ({ body: withMembers(valid, unchecked({ messages: [message] })) })

/** A message of the user with that content. */
const content = (value: unknown): Bad['change'] => one({ role: 'user', content: value })

const role = (name: Bad['name'], purpose: string, tier: Tier, message: unknown): Bad => ({
  name,
  purpose,
  defect: '/messages/0/role',
  tier,
  change: one(message),
})

const wrong = (name: Bad['name'], purpose: string, tier: Tier, value: unknown): Bad => ({
  name,
  purpose,
  defect: '/messages/0/content',
  tier,
  change: content(value),
})

/** A question that would be answered well if the part beside it were passed over. */
const beside = (name: Bad['name'], purpose: string, tier: Tier, part: unknown, more: Pick<Bad, 'control'> = {}): Bad => ({
  ...wrong(name, purpose, tier, [words, part]),
  ...more,
  defect: '/messages/0/content/1',
})

const sampleImage = { control: 'vision/seen' } as const
const streamed = { control: 'http/stream' } as const

export const badMessages: readonly Bad[] = [
  role('errors/no-role', 'A message without a role', 'standard', { content: said }),
  { ...role('errors/no-role-streamed', 'A streamed request with a message without a role', 'full', { content: said }), ...streamed },
  role('errors/role-null', 'A message whose role is null', 'full', { role: null, content: said }),
  role('errors/role-number', 'A message whose role is a number', 'full', { role: 1, content: said }),
  role('errors/unknown-role', 'A message with an undocumented role', 'standard', { role: 'narrator', content: said }),

  { ...wrong('errors/no-content', 'A user message without content', 'standard', undefined), change: one({ role: 'user' }) },
  wrong('errors/content-null', 'A user message whose content is null', 'full', null),
  wrong('errors/content-empty-list', 'A user message whose content is an empty list', 'full', []),
  wrong('errors/content-number', 'Content that is a number', 'standard', 5),
  wrong('errors/content-object', 'Content that is one part instead of a list', 'full', words),
  wrong('errors/content-of-strings', 'Content that is a list of strings', 'full', [said]),
  { ...wrong('errors/content-streamed', 'A streamed request with content that is a number', 'full', 5), ...streamed },
  beside('errors/part-without-type', 'A content part without a type', 'full', { text: 'Count in words.' }),
  beside('errors/text-part-empty', 'A text part without its text', 'full', { type: 'text' }),
  beside('errors/text-part-number', 'A text part whose text is a number', 'full', { type: 'text', text: 5 }),

  beside('errors/unknown-part', 'A content part of an undocumented type', 'standard', {
    type: 'hologram',
    hologram: { url: 'x' },
  }),
  beside('errors/unknown-part-streamed', 'A streamed request with an undocumented content part', 'full', { type: 'hologram' }, streamed),

  beside('errors/no-image-url', 'An image part without image_url', 'standard', { type: 'image_url' }, sampleImage),
  beside('errors/image-url-null', 'An image part whose image_url is null', 'full', { type: 'image_url', image_url: null }, sampleImage),
  beside('errors/image-without-url', 'An image part whose image_url has no url', 'full', { type: 'image_url', image_url: {} }, sampleImage),
  beside(
    'errors/image-url-number',
    'An image part whose url is a number',
    'full',
    { type: 'image_url', image_url: { url: 5 } },
    sampleImage,
  ),
]
