/** Images that are dropped, mixed up or miscounted. */
import { type Fault, type Stages, fault } from '../deviation.ts'
import { onAnswers, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf, without } from '../json.ts'

const isImage = (part: Json): part is JsonObject => isObject(part) && part['type'] === 'image_url'
const urlOf = (part: Json): string => (isImage(part) && isObject(part['image_url']) ? textOf(part['image_url']['url']) : '')

/** The parts of each message that has a list of them; `at`: the message's place. */
const onParts = (edit: (parts: readonly Json[], at: number, messages: readonly JsonObject[]) => readonly Json[]): Stages => ({
  body: (body) => {
    const messages = objectsOf(body['messages'])
    return Array.isArray(body['messages']) && messages.length === body['messages'].length
      ? {
          ...body,
          messages: messages.map((message, at) =>
            Array.isArray(message['content']) ? { ...message, content: kept(edit(itemsOf(message['content']), at, messages)) } : message,
          ),
        }
      : body
  },
})

/** A list of parts may not be empty. */
const kept = (parts: readonly Json[]): readonly Json[] => (parts.length > 0 ? parts : [{ type: 'text', text: '' }])

/** What is answered where an image was dropped: fluent, and invented. */
const caption = 'A red rose lies on a wooden table.'
const blindly = (parts: readonly Json[], says: string | null): readonly Json[] => {
  const rest = parts.filter((part) => !isImage(part))
  return says === null || rest.length === parts.length ? rest : [...rest, { type: 'text', text: `<text>${says}</text>` }]
}

const afterText = (parts: readonly Json[]): readonly Json[] => {
  const text = parts.findIndex((part) => !isImage(part))
  return parts.filter((part, at) => !isImage(part) || at > text)
}

const imagesOf = (parts: readonly Json[]): readonly Json[] => parts.filter(isImage)

/** The same places, other images. */
function placed(parts: readonly Json[], images: readonly Json[]): readonly Json[] {
  let next = 0
  return parts.map((part) => (isImage(part) ? (images[next++] ?? part) : part))
}

const isDataUri = (url: string): boolean => /^data:/i.test(url)

/** Counts the prompt as another number of tokens. */
const counting = (cost: (images: number, body: JsonObject) => number): Stages => ({
  completion: (completion, { body }) => {
    const { prompt, images } = completion.usage
    const other = cost(images, body ?? {})
    return { ...completion, usage: { ...completion.usage, prompt: prompt - images + other, images: other } }
  },
})

const withoutDetails: Stages = onAnswers((value) =>
  isObject(value['usage']) ? { ...value, usage: without(value['usage'], 'prompt_tokens_details') } : value,
)

const lengthOfUrls = (body: JsonObject): number =>
  objectsOf(body['messages']).reduce(
    (sum, { content }) => sum + itemsOf(content).reduce<number>((all, part) => all + urlOf(part).length, 0),
    0,
  )

/** Answers are kept by the words alone of their request, images left out. */
const cachedByText: Stages = {
  completion: (completion, { body, memory }) => {
    if (lengthOfUrls(body ?? {}) === 0) return completion
    const words = JSON.stringify(body?.['messages'] ?? null, (name, value: unknown) => (name === 'image_url' ? 'image' : value))
    const before = memory.get(`choices of ${words}`)
    if (before === undefined) memory.set(`choices of ${words}`, completion.choices)
    return before === undefined ? completion : { ...completion, choices: before as typeof completion.choices }
  },
}

const cachedWhole: Stages = {
  completion: (completion, context) => {
    const kept = cachedByText.completion?.(completion, context) ?? completion
    const words = `usage of ${JSON.stringify(kept.choices)}`
    if (!context.memory.has(words)) context.memory.set(words, completion.usage)
    return { ...kept, usage: context.memory.get(words) as typeof completion.usage }
  },
}

/** Data that is no image at all never gets as far as the replica that is blind, signs. */
const shortest = 200

const everyFifth = (edit: (parts: readonly Json[]) => readonly Json[]): Stages => ({
  body: (body, context) => (context.nth % 5 === 0 && lengthOfUrls(body) > shortest ? (onParts(edit).body?.(body, context) ?? body) : body),
})

export const sight: readonly Fault[] = [
  fault({
    id: 'image-dropped',
    title: 'Images are dropped, and the rest is answered',
    entry: 'V013',
    aim: 'VIS-001',
    also: ['VIS-009', 'ERR-030'],
    spellings: {
      'without a word': onParts((parts) => blindly(parts, null)),
      'by an invented caption': onParts((parts) => blindly(parts, caption)),
      'by a colour that is always the same': onParts((parts) => blindly(parts, 'Red')),
    },
  }),
  fault({
    id: 'image-after-system-dropped',
    title: 'Images are dropped where a system message comes first',
    entry: 'V001',
    aim: 'VIS-002',
    spellings: {
      'in all but the first message': onParts((parts, at) => (at > 0 ? blindly(parts, null) : parts)),
      'after a system or developer message': onParts((parts, _, messages) =>
        ['system', 'developer'].includes(textOf(messages[0]?.['role'])) ? blindly(parts, null) : parts,
      ),
    },
  }),
  fault({
    id: 'image-before-text-dropped',
    title: 'Images before the first text of their message are dropped',
    aim: 'VIS-004',
    spellings: {
      'without a word': onParts((parts) => afterText(parts)),
      'by an invented caption': onParts((parts) => (afterText(parts).length < parts.length ? blindly(parts, caption) : parts)),
    },
  }),
  fault({
    id: 'image-cached-by-text',
    title: 'A second image under the same words gets the answer to the first',
    entry: 'V005',
    aim: 'VIS-006',
    spellings: { 'for ever': cachedByText, 'with its usage': cachedWhole },
  }),
  fault({
    id: 'last-image-only',
    title: 'Of several images the last alone is seen',
    entry: 'V006',
    aim: 'VIS-005',
    spellings: {
      'the others are dropped': onParts((parts) => parts.filter((part) => !isImage(part) || part === imagesOf(parts).at(-1))),
      'the others are taken for it': onParts((parts) =>
        placed(
          parts,
          imagesOf(parts).map(() => imagesOf(parts).at(-1) ?? null),
        ),
      ),
    },
  }),
  fault({
    id: 'first-image-only',
    title: 'Of several images the first alone is seen',
    entry: 'V007',
    aim: 'VIS-005',
    spellings: {
      'the others are dropped': onParts((parts) => parts.filter((part) => !isImage(part) || part === imagesOf(parts)[0])),
      'the others are taken for it': onParts((parts) =>
        placed(
          parts,
          imagesOf(parts).map(() => imagesOf(parts)[0] ?? null),
        ),
      ),
    },
  }),
  fault({
    id: 'images-reversed',
    title: 'Images come in another order',
    entry: 'V008',
    aim: 'VIS-005',
    spellings: {
      'the last first': onParts((parts) => placed(parts, [...imagesOf(parts)].reverse())),
      'sorted by their bytes': onParts((parts) =>
        placed(
          parts,
          [...imagesOf(parts)].sort((one, other) => (urlOf(one) < urlOf(other) ? -1 : 1)),
        ),
      ),
    },
  }),
  fault({
    id: 'images-hoisted',
    title: 'All images are put before the text',
    entry: 'V009',
    aim: null,
    spellings: {
      'in their order': onParts((parts) => [...imagesOf(parts), ...parts.filter((part) => !isImage(part))]),
      'behind it': onParts((parts) => [
        ...parts.filter((part) => !isImage(part)).slice(0, -1),
        ...imagesOf(parts),
        ...parts.filter((part) => !isImage(part)).slice(-1),
      ]),
    },
  }),
  fault({
    id: 'every-fifth-blind',
    title: 'Every fifth request is answered without its images',
    entry: 'V011',
    aim: null,
    spellings: {
      'by an invented caption': everyFifth((parts) => blindly(parts, caption)),
      'without a word': everyFifth((parts) => blindly(parts, null)),
    },
  }),
  fault({
    id: 'earlier-images-dropped',
    title: 'Images of earlier turns are dropped',
    entry: 'V014',
    aim: 'VIS-003',
    spellings: {
      'of all but the last message': onParts((parts, at, messages) => (at < messages.length - 1 ? blindly(parts, null) : parts)),
      'of all but the last user message': onParts((parts, at, messages) =>
        at < messages.findLastIndex(({ role }) => role === 'user') ? blindly(parts, null) : parts,
      ),
    },
  }),
  fault({
    id: 'bad-image-blind',
    title: 'An image that cannot be read is passed over',
    entry: 'V035',
    aim: 'VIS-009',
    spellings: { 'whatever is wrong': readingPast(() => true), 'in data URIs': readingPast(isDataUri) },
  }),
  fault({
    id: 'remote-image-ignored',
    title: 'The address of an image is passed over',
    entry: 'V057',
    aim: null,
    spellings: {
      'http and https': readingPast((url) => /^https?:/i.test(url)),
      'all but data URIs': readingPast((url) => !isDataUri(url)),
    },
  }),
  fault({
    id: 'image-tokens-missing',
    title: 'Images are not counted in the prompt',
    entry: 'V048',
    aim: 'VIS-007',
    spellings: {
      'at all': counting(() => 0),
      'and no details are given': together(
        counting(() => 0),
        withoutDetails,
      ),
    },
  }),
  fault({
    id: 'base64-counted-as-text',
    title: 'Images are counted by the length of their Base64',
    entry: 'V049',
    aim: 'VIS-008',
    spellings: {
      'four signs a token': counting((_, body) => Math.ceil(lengthOfUrls(body) / 4)),
      'three signs a token': counting((_, body) => Math.ceil(lengthOfUrls(body) / 3)),
    },
  }),
]

function readingPast(reads: (url: string) => boolean): Stages {
  return { policy: (policy) => ({ ...policy, readsPast: (url) => reads(url) || policy.readsPast(url) }) }
}
