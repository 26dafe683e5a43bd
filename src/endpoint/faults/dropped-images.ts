/** Images that are dropped or mixed up. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { hasImages, imagesOf, isImage, lengthOfUrls, onParts, placed, urlOf } from '../image-parts.ts'
import { type Json, type JsonObject, itemsOf, textOf } from '../json.ts'
import { refuse } from '../refusal.ts'
import { cachedByText, cachedWhole } from './answer-cache.ts'
import { hashOf } from '../tokens.ts'

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

/** What a server with a cap of its own takes. */
const most = 4

/** Data that is no image at all never gets as far as the replica that is blind, signs. */
const shortest = 200

/** Whether a balancer hands the request to the fifth of its replicas: by its words, so that the same run meets the same replicas. */
const goesToFifth = (body: JsonObject): boolean => lengthOfUrls(body) > shortest && hashOf(JSON.stringify(body['messages'])) % 5 === 1

const fifthReplica = (edit: (parts: readonly Json[]) => readonly Json[]): Stages => ({
  body: (body, context) => (goesToFifth(body) ? (onParts(edit).body?.(body, context) ?? body) : body),
})

const fifthRefuses = (message: string): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) => (goesToFifth(body) ? refuse('image', message, { param: 'messages' }) : policy.objects(body)),
  }),
})

export const sight: readonly Fault[] = [
  fault({
    id: 'image-dropped',
    title: 'Images are dropped, and the text is answered',
    entry: 'V013',
    target: 'VIS-001',
    sideEffects: ['VIS-009', 'ERR-030'],
    variants: {
      'without a word': onParts((parts) => blindly(parts, null)),
      'by a colour that is always the same': onParts((parts) => blindly(parts, 'Red')),
    },
  }),
  fault({
    id: 'image-invented',
    title: 'A text-only model receives only the text, and invents the image',
    entry: 'V002',
    target: 'VIS-001',
    sideEffects: ['VIS-009', 'ERR-030'],
    variants: {
      'a rose': onParts((parts) => blindly(parts, caption)),
      'a landscape': onParts((parts) => blindly(parts, 'The image shows a mountain lake at dawn.')),
    },
  }),
  fault({
    id: 'image-beyond-first-message-dropped',
    title: 'Images are dropped in all messages but the first',
    entry: 'V001',
    target: 'VIS-002',
    sideEffects: ['VIS-012'],
    variants: {
      'without a word': onParts((parts, at) => (at > 0 ? blindly(parts, null) : parts)),
      'by an invented caption': onParts((parts, at) => (at > 0 ? blindly(parts, caption) : parts)),
    },
  }),
  fault({
    id: 'image-after-system-dropped',
    title: 'Images are dropped if a system message precedes them',
    entry: 'V001',
    target: 'VIS-002',
    variants: {
      'after a system or developer message': onParts((parts, _, messages) =>
        ['system', 'developer'].includes(textOf(messages[0]?.['role'])) ? blindly(parts, null) : parts,
      ),
      'where the message follows it': onParts((parts, at, messages) =>
        messages[at - 1]?.['role'] === 'system' ? blindly(parts, caption) : parts,
      ),
    },
  }),
  fault({
    id: 'image-before-text-dropped',
    title: 'Images before the first text of their message are dropped',
    target: 'VIS-004',
    variants: {
      'without a word': onParts((parts) => afterText(parts)),
      'by an invented caption': onParts((parts) => (afterText(parts).length < parts.length ? blindly(parts, caption) : parts)),
    },
  }),
  fault({
    id: 'image-cached-by-text',
    title: 'A second image with the same text gets the response to the first',
    entry: 'V005',
    target: 'VIS-006',
    variants: { 'for ever': cachedByText, 'with its usage': cachedWhole },
  }),
  fault({
    id: 'last-image-only',
    title: 'Only the last of several images is seen',
    entry: 'V006',
    target: 'VIS-005',
    variants: {
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
    title: 'Only the first of several images is seen',
    entry: 'V007',
    target: 'VIS-005',
    // With the first image alone, all names are names of the decoy.
    sideEffects: ['VIS-011'],
    variants: {
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
    title: 'Images are reordered',
    entry: 'V008',
    target: 'VIS-005',
    variants: {
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
    target: 'VIS-011',
    variants: {
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
    title: 'One of five replicas drops images',
    entry: 'V011',
    target: 'VIS-010',
    variants: {
      'by an invented caption': fifthReplica((parts) => blindly(parts, caption)),
      'without a word': fifthReplica((parts) => blindly(parts, null)),
    },
  }),
  fault({
    id: 'every-fifth-refuses-images',
    title: 'One of five replicas rejects images',
    entry: 'V011',
    target: 'VIS-010',
    // What one replica serves and another refuses is a valid request refused; the one image with a head in capitals is among them.
    sideEffects: ['HTTP-002', 'VIS-024'],
    variants: {
      'as not supported': fifthRefuses('This model does not support image input.'),
      'as unknown parts': fifthRefuses('Unknown part type image_url.'),
    },
  }),
  fault({
    id: 'image-alone-dropped',
    title: 'Images in a message without text are dropped',
    target: 'VIS-012',
    variants: {
      'without a word': onParts((parts) => (parts.every(isImage) ? blindly(parts, null) : parts)),
      'by an invented caption': onParts((parts) => (parts.every(isImage) ? blindly(parts, caption) : parts)),
    },
  }),
  fault({
    id: 'newest-images-only',
    title: 'Images of a later turn replace those of earlier turns',
    target: 'VIS-013',
    variants: {
      'dropped where a later message has some': onParts((parts, at, messages) =>
        messages.slice(at + 1).some(hasImages) ? blindly(parts, null) : parts,
      ),
      'the later ones in their place': onParts((parts, at, messages) => {
        const later = messages.slice(at + 1).findLast(hasImages)
        return later === undefined ? parts : placed(parts, imagesOf(itemsOf(later['content'])))
      }),
    },
  }),
  fault({
    id: 'images-beyond-four-dropped',
    title: 'Images beyond the fourth are dropped',
    entry: 'V063',
    target: 'VIS-014',
    variants: {
      'the last ones': onParts((parts) => parts.filter((part) => !isImage(part) || imagesOf(parts).indexOf(part) < most)),
      'the first ones': onParts((parts) =>
        parts.filter((part) => !isImage(part) || imagesOf(parts).indexOf(part) >= imagesOf(parts).length - most),
      ),
    },
  }),
  fault({
    id: 'earlier-images-dropped',
    title: 'Images of earlier turns are dropped',
    entry: 'V014',
    target: 'VIS-003',
    variants: {
      'of all but the last message': onParts((parts, at, messages) => (at < messages.length - 1 ? blindly(parts, null) : parts)),
      'of all but the last user message': onParts((parts, at, messages) =>
        at < messages.findLastIndex(({ role }) => role === 'user') ? blindly(parts, null) : parts,
      ),
    },
  }),
]
