/** What a request for a completion holds, by name, and the same request without it: what a fault of the endpoint may hang on. */
import { type Json, type JsonObject, isObject, listOf } from '../wire/json.ts'
import {
  addressesOf,
  hasUnparsableCalls,
  imagesOf,
  isDeveloper,
  isImage,
  isOfCalls,
  isSystem,
  messagesOf,
  omit,
  onTexts,
  partsOf,
  shortText,
  textsOf,
  withMessages,
  withParsableCalls,
  withoutCalls,
  withoutImages,
  withoutParts,
} from './request-edits.ts'

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

/** Tools and messages from which a request counts as one of many. */
const MANY_TOOLS = 16
const MANY_TURNS = 16

const requestsWith = (name: string, what: string, isIn: Draft['isIn'], without: Draft['without']): Draft => ({
  name,
  requests: `requests with ${what}`,
  with: `with ${what}`,
  others: 'without',
  isIn,
  without,
})
const hasText = (pattern: RegExp) => (body: JsonObject) => textsOf(body).some((text) => pattern.test(text))
const withText = (name: string, what: string, pattern: RegExp, replacement: string): Draft =>
  requestsWith(
    name,
    what,
    hasText(pattern),
    onTexts((text) => text.replace(new RegExp(pattern.source, `${pattern.flags}g`), replacement)),
  )
const withRole = (name: string, what: string, isOfRole: (message: JsonObject) => boolean): Draft =>
  requestsWith(
    name,
    what,
    (body) => messagesOf(body).some(isOfRole),
    (body) =>
      withMessages(
        body,
        messagesOf(body).filter((message) => !isOfRole(message)),
      ),
  )
const withImageOf = (name: string, what: string, isIn: (addresses: readonly string[]) => boolean): Draft =>
  requestsWith(name, what, (body) => isIn(addressesOf(body)), null)

/** The most telling ones first: where two tell failures apart equally well, the earlier names the cause. */
const drafts: readonly Draft[] = [
  requestsWith('image', 'an image', (body) => imagesOf(body).length > 0, withoutImages),
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
  requestsWith(
    'unparsable arguments',
    'tool call arguments that are not JSON',
    (body) => messagesOf(body).some(hasUnparsableCalls),
    withParsableCalls,
  ),
  requestsWith(
    'many tools',
    'many tools',
    ({ tools }) => Array.isArray(tools) && tools.length >= MANY_TOOLS,
    (body) => ({ ...omit(body, 'tool_choice'), tools: listOf(body['tools']).slice(0, 1) }),
  ),
  requestsWith(
    'tools',
    'tools',
    ({ tools }) => tools !== undefined,
    (body) => withoutCalls(omit(body, 'tools', 'tool_choice', 'parallel_tool_calls')),
  ),
  withText('quoted text', 'quoted text', /"/, ''),
  requestsWith(
    'text parts',
    'lists of text parts',
    (body) => messagesOf(body).some((message) => Array.isArray(message['content']) && !partsOf(message).some(isImage)),
    withoutParts,
  ),
  withRole('system message', 'a system message', isSystem),
  withRole('developer message', 'a developer message', isDeveloper),
  requestsWith(
    'many turns',
    'many turns',
    (body) => messagesOf(body).length >= MANY_TURNS,
    (body) => withMessages(body, messagesOf(withoutCalls(body)).slice(-3)),
  ),
  requestsWith('empty text', 'an empty text in a message', (body) => messagesOf(body).some(({ content }) => content === ''), null),
  requestsWith(
    'earlier turns',
    'earlier turns',
    (body) => messagesOf(body).some(({ role }) => role === 'assistant'),
    // Not merely the last message: the result of a tool would be left without its call.
    (body) =>
      withMessages(body, [
        ...messagesOf(body).filter((message) => isSystem(message) || isDeveloper(message)),
        ...messagesOf(body)
          .filter(({ role }) => role === 'user')
          .slice(-1),
      ]),
  ),
  requestsWith(
    'long text',
    'a long text',
    (body) => textsOf(body).join('').length >= LONG_TEXT,
    onTexts((text) => (text.length > 200 ? shortText : text)),
  ),
  withText('text beyond ASCII', 'text beyond ASCII', /[^\p{ASCII}]/u, 'x'),
  withText('line breaks', 'line breaks in a text', /[\r\n]{1,80}/, ' '),
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

const plainly = (name: string, words: string): RequestFeature => ({
  name,
  requests: `requests with ${words}`,
  with: `with ${words}`,
  others: 'without',
  without: null,
})

const parameter = (name: string): RequestFeature => ({
  ...plainly(`${parameterPrefix}${name}`, name),
  // What needs it goes with it.
  without: (body) => omit(body, name, ...(name === 'logprobs' ? ['top_logprobs'] : [])),
})

/** Texts of this length are values that a server may tell apart: `json_schema`. */
const MAX_VALUE_LENGTH = 20

/** `parameter temperature: 0`, of a parameter with a short value. */
function valued(name: string, value: Json): readonly RequestFeature[] {
  const shown = isObject(value) ? value['type'] : value
  const isShort = typeof shown === 'string' ? shown.length <= MAX_VALUE_LENGTH : typeof shown === 'number' || typeof shown === 'boolean'
  return isShort || shown === null
    ? [plainly(`${parameterPrefix}${name}: ${JSON.stringify(shown)}`, `${name} ${JSON.stringify(shown)}`)]
    : []
}

/** What a body holds, the most telling first. */
export const featuresOf = (body: JsonObject): readonly RequestFeature[] => [
  ...drafts.filter(({ isIn }) => isIn(body)),
  ...Object.entries(body)
    .filter(([name]) => !namedElsewhere.includes(name))
    .flatMap(([name, value]) => [parameter(name), ...valued(name, value)]),
]

/** A body that holds nothing else: it is no JSON object. */
export const malformedJson = 'malformed JSON'

/** Not in a request itself: a refused one came before it on its connection. */
export const afterRefusal = 'after a refusal'

const history: RequestFeature = {
  name: afterRefusal,
  requests: 'requests after a rejected one on the same connection',
  with: 'after a rejected one',
  others: 'otherwise',
  without: null,
}

/** Not in a request either: the content coding of its response, `Content-Encoding: br in the response`. */
export const codedAs = (coding: string): string => `Content-Encoding: ${coding} in the response`
export const isOfResponse = (name: string): boolean => name.startsWith('Content-Encoding: ')

/** The feature of that name. */
export function featureNamed(name: string): RequestFeature {
  if (name === afterRefusal) return history
  const words = name.startsWith(parameterPrefix) ? name.slice(parameterPrefix.length).replace(': ', ' ') : name
  return drafts.find((draft) => draft.name === name) ?? plainly(name, words)
}

const places = new Map(drafts.map(({ name }, at) => [name, at]))

/** How telling a feature is by its name: lower is more. A parameter tells more than one value of it, and the coding of a response more than a header. */
export const placeOfFeature = (name: string): number =>
  places.get(name) ?? drafts.length + (name.startsWith(parameterPrefix) ? Number(name.includes(': ')) : isOfResponse(name) ? 1.5 : 2)
