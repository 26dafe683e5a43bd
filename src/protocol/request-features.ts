/** What a request for a completion holds, by name, and the same request without it: what a fault of the endpoint may hang on. */
import { type Json, type JsonObject, isObject, listOf, memberAt } from '../wire/json.ts'

export interface RequestFeature {
  /** `image`, `parameter logprobs`: unique. */
  readonly name: string
  /** How requests that hold it are called: `requests with an image`. */
  readonly requests: string
  /** `with an image`. */
  readonly with: string
  /** How the others are called: `without`. */
  readonly others: string
  /** A valid body without it; null: it cannot be taken out. */
  readonly without: ((body: JsonObject) => JsonObject) | null
}

interface Draft extends RequestFeature {
  readonly isIn: (body: JsonObject) => boolean
}

/** Characters of text in all messages from which a request counts as long. */
const LONG_TEXT = 4000
const shortText = 'Say hello.'

const messagesOf = (body: JsonObject): readonly JsonObject[] => listOf(body['messages']).filter(isObject)
const partsOf = (message: JsonObject): readonly JsonObject[] => listOf(message['content']).filter(isObject)
const isImage = ({ type }: JsonObject): boolean => type === 'image_url'
const imagesOf = (body: JsonObject): readonly JsonObject[] => messagesOf(body).flatMap(partsOf).filter(isImage)
const addressesOf = (body: JsonObject): readonly string[] => imagesOf(body).map((part) => textOf(memberAt(part, 'image_url', 'url')))
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const textsOf = (body: JsonObject): readonly string[] =>
  messagesOf(body).flatMap((message) => [textOf(message['content']), ...partsOf(message).map(({ text }) => textOf(text))])

const omit = (body: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
const withMessages = (body: JsonObject, messages: readonly JsonObject[]): JsonObject => ({
  ...body,
  messages: messages.some(({ role }) => role === 'user') ? messages : [...messages, { role: 'user', content: shortText }],
})
const onMessages = (body: JsonObject, edit: (message: JsonObject) => JsonObject): JsonObject =>
  withMessages(body, messagesOf(body).map(edit))

/** Every text of the messages, edited; images stay. */
const onTexts =
  (edit: (text: string) => string) =>
  (body: JsonObject): JsonObject =>
    onMessages(body, (message) => ({
      ...message,
      ...(typeof message['content'] === 'string' ? { content: edit(message['content']) } : {}),
      ...(Array.isArray(message['content'])
        ? { content: partsOf(message).map((part) => (typeof part['text'] === 'string' ? { ...part, text: edit(part['text']) } : part)) }
        : {}),
    }))

const withoutImages = (body: JsonObject): JsonObject =>
  onMessages(body, (message) => {
    if (!Array.isArray(message['content'])) return message
    const content = partsOf(message).filter((part) => !isImage(part))
    return { ...message, content: content.length === 0 ? [{ type: 'text', text: shortText }] : content }
  })

const withoutParts = (body: JsonObject): JsonObject =>
  onMessages(withoutImages(body), (message) =>
    Array.isArray(message['content'])
      ? {
          ...message,
          content: partsOf(message)
            .map(({ text }) => textOf(text))
            .join('\n'),
        }
      : message,
  )

const isOfCalls = (message: JsonObject): boolean => message['role'] === 'tool' || 'tool_calls' in message
const withoutCalls = (body: JsonObject): JsonObject =>
  withMessages(
    body,
    messagesOf(body).filter((message) => !isOfCalls(message)),
  )

const isSystem = ({ role }: JsonObject): boolean => role === 'system' || role === 'developer'
const hasText = (pattern: RegExp) => (body: JsonObject) => textsOf(body).some((text) => pattern.test(text))
const withText = (name: string, what: string, pattern: RegExp, replacement: string): Draft => ({
  name,
  requests: `requests with ${what}`,
  with: `with ${what}`,
  others: 'without',
  isIn: hasText(pattern),
  without: onTexts((text) => text.replace(new RegExp(pattern.source, `${pattern.flags}g`), replacement)),
})
const withImageOf = (name: string, what: string, isIn: (addresses: readonly string[]) => boolean): Draft => ({
  name,
  requests: `requests with ${what}`,
  with: `with ${what}`,
  others: 'without',
  isIn: (body) => isIn(addressesOf(body)),
  without: null,
})

/** The most telling ones first: where two tell failures apart equally well, the earlier names the cause. */
const drafts: readonly Draft[] = [
  {
    name: 'image',
    requests: 'requests with an image',
    with: 'with an image',
    others: 'without',
    isIn: (body) => imagesOf(body).length > 0,
    without: withoutImages,
  },
  {
    name: 'stream',
    requests: 'streamed requests',
    with: 'with stream',
    others: 'without',
    isIn: ({ stream }) => stream === true,
    without: (body) => omit(body, 'stream', 'stream_options'),
  },
  {
    name: 'no stream',
    requests: 'requests without stream',
    with: 'without stream',
    others: 'with stream',
    isIn: ({ stream }) => stream !== true,
    without: null,
  },
  {
    name: 'tool results',
    requests: 'requests with tool calls and their results',
    with: 'with tool results',
    others: 'without',
    isIn: (body) => messagesOf(body).some(isOfCalls),
    without: withoutCalls,
  },
  {
    name: 'tools',
    requests: 'requests with tools',
    with: 'with tools',
    others: 'without',
    isIn: ({ tools }) => tools !== undefined,
    without: (body) => withoutCalls(omit(body, 'tools', 'tool_choice', 'parallel_tool_calls')),
  },
  withText('quoted text', 'quoted text', /"/, ''),
  {
    name: 'text parts',
    requests: 'requests with lists of text parts',
    with: 'with lists of text parts',
    others: 'without',
    isIn: (body) => messagesOf(body).some((message) => Array.isArray(message['content']) && !partsOf(message).some(isImage)),
    without: withoutParts,
  },
  {
    name: 'system message',
    requests: 'requests with a system message',
    with: 'with a system message',
    others: 'without',
    isIn: (body) => messagesOf(body).some(isSystem),
    without: (body) =>
      withMessages(
        body,
        messagesOf(body).filter((message) => !isSystem(message)),
      ),
  },
  {
    name: 'earlier turns',
    requests: 'requests with earlier turns',
    with: 'with earlier turns',
    others: 'without',
    isIn: (body) => messagesOf(body).some(({ role }) => role === 'assistant'),
    without: (body) => withMessages(withoutCalls(body), [...messagesOf(body).filter(isSystem), ...messagesOf(body).slice(-1)]),
  },
  {
    name: 'long text',
    requests: 'requests with a long text',
    with: 'with a long text',
    others: 'without',
    isIn: (body) => textsOf(body).join('').length >= LONG_TEXT,
    without: onTexts((text) => (text.length > 200 ? shortText : text)),
  },
  withText('text beyond ASCII', 'text beyond ASCII', /[^\p{ASCII}]/u, 'x'),
  withText('line breaks', 'line breaks in a text', /[\r\n]+/, ' '),
  withText('angle brackets', 'angle brackets in a text', /[<>]/, ''),
  withImageOf('several images', 'several images', ({ length }) => length > 1),
  withImageOf('JPEG image', 'a JPEG image', (all) => all.some((url) => /^data:image\/jpe?g/i.test(url))),
  withImageOf('GIF image', 'a GIF image', (all) => all.some((url) => /^data:image\/gif/i.test(url))),
  withImageOf('WebP image', 'a WebP image', (all) => all.some((url) => /^data:image\/webp/i.test(url))),
  withImageOf('image by URL', 'an image by URL', (all) => all.some((url) => /^https?:/i.test(url))),
  {
    name: 'no token limit',
    requests: 'requests without a token limit',
    with: 'without a token limit',
    others: 'with one',
    isIn: (body) => !('max_tokens' in body) && !('max_completion_tokens' in body),
    without: null,
  },
]

/** Members that every request has, or that features of their own are about. */
const namedElsewhere = ['model', 'messages', 'stream', 'tools']

const parameterPrefix = 'parameter '

const parameter = (name: string): RequestFeature => ({
  name: `${parameterPrefix}${name}`,
  requests: `requests with ${name}`,
  with: `with ${name}`,
  others: 'without',
  without: (body) => omit(body, name),
})

/** What a body holds, the most telling first. */
export const featuresOf = (body: JsonObject): readonly RequestFeature[] => [
  ...drafts.filter(({ isIn }) => isIn(body)),
  ...Object.keys(body)
    .filter((name) => !namedElsewhere.includes(name))
    .map(parameter),
]

/** The feature of that name. */
export const featureNamed = (name: string): RequestFeature =>
  drafts.find((draft) => draft.name === name) ??
  (name.startsWith(parameterPrefix) ? parameter(name.slice(parameterPrefix.length)) : plainly(name))

const plainly = (name: string): RequestFeature => ({
  name,
  requests: `requests with ${name}`,
  with: `with ${name}`,
  others: 'without',
  without: null,
})

const places = new Map(drafts.map(({ name }, at) => [name, at]))

/** How telling a feature is by its name: lower is more. */
export const placeOfFeature = (name: string): number => places.get(name) ?? drafts.length
