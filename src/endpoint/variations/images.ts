/** What lawful endpoints make of images beyond plain PNG and JPEG: they read more than they must, or refuse it and say so. */
import { type Stages, type Variation, variation } from '../deviation.ts'
import { imagesIn, isDamagedPng, isImage, isOddJpeg, pngHeader, urlOf } from '../image-bytes.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf } from '../json.ts'
import { see } from '../pictures.ts'
import { refuse } from '../refusal.ts'

const onUrls = (edit: (url: string) => string): Stages => ({
  body: (body) => ({
    ...body,
    ...(Array.isArray(body['messages']) ? { messages: itemsOf(body['messages']).map((message) => withUrls(message, edit)) } : {}),
  }),
})

function withUrls(message: Json, edit: (url: string) => string): Json {
  if (!isObject(message) || !Array.isArray(message['content'])) return message
  const content = itemsOf(message['content']).map((part) => {
    if (!isImage(part)) return part
    const given = isObject(part['image_url']) ? part['image_url'] : {}
    return { ...part, image_url: { ...given, url: edit(urlOf(part)) } }
  })
  return { ...message, content }
}

/** Base64 in the one spelling that RFC 4648 4 has. */
function regular(url: string): string {
  const comma = url.indexOf(',') + 1
  if (!/;base64,$/i.test(url.slice(0, comma))) return url
  const data = url.slice(comma).replaceAll('-', '+').replaceAll('_', '/').replace(/[\s=]/g, '')
  return /^[A-Za-z0-9+/]+$/.test(data) ? `${url.slice(0, comma)}${data.padEnd(4 * Math.ceil(data.length / 4), '=')}` : url
}

const signatures: readonly (readonly [begins: RegExp, type: string])[] = [
  [/^iVBOR/, 'image/png'],
  [/^\/9j\//, 'image/jpeg'],
]

/** A label by the first bytes, and one where there is none. */
function relabelled(url: string): string {
  const data = url.slice(url.indexOf(',') + 1)
  const type = signatures.find(([begins]) => begins.test(data))?.[1]
  return type === undefined || data.includes('%') ? url : `data:${type};base64,${data}`
}

const refusing = (message: string, refuses: (url: string) => boolean): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) =>
      imagesIn(body).some((part) => refuses(urlOf(part))) ? refuse('image', message, { param: 'messages' }) : policy.objects(body),
  }),
})

const isPlainAddress = (url: string): boolean => /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*$/.test(url)

function isOddKind(url: string): boolean {
  const header = pngHeader(url)
  return isOddJpeg(url) || (header !== null && (header.isInterlaced || header.depth !== 8 || header.type !== 2))
}

function isOddSize(url: string): boolean {
  const header = pngHeader(url)
  return (
    url.length > 300_000 || (header !== null && (Math.min(header.width, header.height) < 28 || header.width * header.height > 4_000_000))
  )
}

/** What is left of a damaged PNG is one shade. */
const seenAs = (shade: number): Stages => ({
  policy: (policy) => ({
    ...policy,
    sees: async (url) =>
      isDamagedPng(url)
        ? { kind: 'picture', picture: { width: 336, height: 336, columns: 1, rows: 1, rgb: new Uint8Array(3).fill(shade) } }
        : policy.sees(url),
  }),
})

const ofPart = /^messages\[(\d+)\]\.content\[(\d+)\]\.type$/

/** The role of the message that a refusal speaks of. */
const roleAt = (body: JsonObject | null, param: string): string =>
  textOf(objectsOf(body?.['messages'])[Number(/^messages\[(\d+)\]/.exec(param)?.[1] ?? -1)]?.['role'])

/** Whether a refusal speaks of the type of a part, and that part is an image. */
function isOfImage(body: JsonObject | null, param: string): boolean {
  const [, message, part] = ofPart.exec(param) ?? []
  const content = objectsOf(body?.['messages'])[Number(message ?? -1)]?.['content']
  return objectsOf(content)[Number(part ?? -1)]?.['type'] === 'image_url'
}

export const images: readonly Variation[] = [
  variation({
    id: 'reads-any-spelling',
    title: 'Images are read however their address is spelled',
    tier: 'full',
    spellings: { 'by their bytes': onUrls((url) => relabelled(regular(url))), 'Base64 alone': onUrls(regular) },
  }),
  variation({
    id: 'refuses-odd-spellings',
    title: 'Addresses of images that are spelled in a rare way are refused',
    tier: 'full',
    noted: ['VIS-023', 'VIS-024', 'VIS-025'],
    spellings: {
      'with an example': refusing('Give images as data:image/png;base64, and the data.', (url) => !isPlainAddress(url)),
      'in few words': refusing('Invalid image URL.', (url) => !isPlainAddress(url)),
    },
  }),
  variation({
    id: 'refuses-odd-kinds',
    title: 'Rare kinds of PNG and JPEG are refused',
    tier: 'full',
    noted: ['VIS-032'],
    spellings: {
      'by their kind': refusing('Images must be PNG with 8 bits a channel or baseline JPEG.', isOddKind),
      'by their kind and size': refusing('This image is not supported.', (url) => isOddKind(url) || isOddSize(url)),
    },
  }),
  variation({
    id: 'refuses-odd-sizes',
    title: 'Images that are very small or very large are refused',
    tier: 'full',
    spellings: {
      'with the limits': refusing('Images must have 28 pixels a side at least, and 4 megapixels at most.', isOddSize),
      'without them': refusing('The size of this image is not supported.', isOddSize),
    },
  }),
  variation({
    id: 'transparent-on-black',
    title: 'Transparent pixels are black',
    tier: 'full',
    spellings: {
      'of every image': { policy: (policy) => ({ ...policy, sees: (url) => see(url, { ground: '#000000' }) }) },
      'of PNG': {
        policy: (policy) => ({ ...policy, sees: (url) => (pngHeader(url) === null ? policy.sees(url) : see(url, { ground: '#000000' })) }),
      },
    },
  }),
  variation({
    id: 'damage-overlooked',
    title: 'Damaged images are shown as far as they can be read',
    tier: 'full',
    spellings: { 'as a grey one': seenAs(128), 'as a black one': seenAs(0) },
  }),
  variation({
    id: 'images-anywhere',
    title: 'Images are seen in messages of every role',
    tier: 'full',
    spellings: {
      'in all': {
        policy: (policy, { body }) => ({
          ...policy,
          overlooks: (one) => (isOfImage(body, one.param ?? '') && roleAt(body, one.param ?? '') !== 'user') || policy.overlooks(one),
        }),
      },
      'in those of tools': {
        policy: (policy, { body }) => ({
          ...policy,
          overlooks: (one) => (isOfImage(body, one.param ?? '') && roleAt(body, one.param ?? '') === 'tool') || policy.overlooks(one),
        }),
      },
    },
  }),
]
