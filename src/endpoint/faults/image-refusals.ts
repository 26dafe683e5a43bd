/** Images that should be read, and are refused. */
import { type Fault, type Stages, fault } from '../deviation.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf } from '../json.ts'
import { refuse } from '../refusal.ts'

const isImage = (part: Json): part is JsonObject => isObject(part) && part['type'] === 'image_url'
const imagesOf = (parts: readonly Json[]): readonly JsonObject[] => parts.filter(isImage)
const urlOf = (part: JsonObject): string => (isObject(part['image_url']) ? textOf(part['image_url']['url']) : '')

const refusingImages = (status: number, message: string, refuses: (url: string) => boolean): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) =>
      objectsOf(body['messages']).some(({ content }) => imagesOf(itemsOf(content)).some((part) => refuses(urlOf(part))))
        ? refuse('image', message, { status, param: 'messages' })
        : policy.objects(body),
  }),
})

const isDataUri = (url: string): boolean => /^data:/i.test(url)
const typed =
  (type: RegExp) =>
  (url: string): boolean =>
    type.test(url.slice(0, 40))

export const imageRefusals: readonly Fault[] = [
  fault({
    id: 'data-uri-refused',
    title: 'Data URIs are refused',
    aim: 'HTTP-002',
    also: ['VIS-040'],
    spellings: {
      'only addresses are fetched': refusingImages(400, 'Only http and https image URLs are supported.', isDataUri),
      'only bare Base64 is read': refusingImages(400, 'illegal base64 data at input byte 4', isDataUri),
    },
  }),
  fault({
    id: 'text-only',
    title: 'A model of text alone refuses images, and says so',
    aim: 'HTTP-002',
    also: ['VIS-040'],
    spellings: {
      'with its reason': refusingImages(400, 'This model does not take images: send text alone.', () => true),
      'by the type of the part': refusingImages(400, "Parts of the type image_url are not supported: 'text' is.", () => true),
    },
  }),
  fault({
    id: 'data-uri-parameters-refused',
    title: 'A data URI with parameters is a fault of the server',
    entry: 'V020',
    aim: null,
    spellings: {
      '501': refusingImages(501, 'unsupported data URL', typed(/^data:[^;,]+;[^,]*;base64,/i)),
      '500': refusingImages(500, 'unsupported data URL', typed(/^data:[^;,]+;[^,]*;base64,/i)),
    },
  }),
  fault({
    id: 'data-uri-case-counts',
    title: 'A data URI in capitals is refused',
    entry: 'V022',
    aim: null,
    spellings: {
      'any capital in its head': refusingImages(400, 'unsupported image URL', typed(/^(?=[^,]*[A-Z])[^,]*,/)),
      'of scheme and coding': refusingImages(400, 'unsupported image URL', typed(/^(?!data:image\/\w+;base64,)/)),
    },
  }),
  fault({
    id: 'gif-refused',
    title: 'GIF is a fault of the server',
    entry: 'V025',
    aim: null,
    spellings: {
      '500': refusingImages(500, 'invalid image input', typed(/^data:image\/gif/i)),
      '502': refusingImages(502, 'invalid image input', typed(/^data:image\/gif/i)),
    },
  }),
  fault({
    id: 'webp-refused',
    title: 'WebP is a fault of the server',
    entry: 'V026',
    aim: null,
    spellings: {
      '500': refusingImages(500, 'failed to load image', typed(/^data:image\/webp/i)),
      '502': refusingImages(502, 'failed to load image', typed(/^data:image\/webp/i)),
    },
  }),
  fault({
    id: 'image-jpg-refused',
    title: 'image/jpg is refused',
    entry: 'V030',
    aim: null,
    spellings: {
      '400': refusingImages(400, 'media type image/jpg', typed(/^data:image\/jpg/i)),
      '415': refusingImages(415, 'media type image/jpg', typed(/^data:image\/jpg/i)),
    },
  }),
  fault({
    id: 'one-image-at-most',
    title: 'More than one image is refused',
    entry: 'V063',
    aim: 'HTTP-002',
    spellings: { '400': severalRefused(400), '422': severalRefused(422) },
  }),
]

function severalRefused(status: number): Stages {
  return {
    policy: (policy) => ({
      ...policy,
      objects: (body) =>
        objectsOf(body['messages']).some(({ content }) => imagesOf(itemsOf(content)).length > 1)
          ? refuse('image', 'At most 1 image may be given in one request.', { status, param: 'messages' })
          : policy.objects(body),
    }),
  }
}
