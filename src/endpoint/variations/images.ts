/** What lawful endpoints make of images beyond plain PNG and JPEG: they read more than they must, or refuse it and say so. */
import { type Stages, type Variation, variation } from '../modification.ts'
import { isDamagedPng, isOddJpeg, pngHeader } from '../image-bytes.ts'
import { onImages, refusingImages, urlOf } from '../image-parts.ts'
import { type JsonObject, isObject, objectsOf, textOf } from '../json.ts'
import { see } from '../decoded-images.ts'

/** Another address for each image, whichever way it is given. */
const onUrls = (edit: (url: string) => string): Stages =>
  onImages((part) => [{ ...part, image_url: { ...(isObject(part['image_url']) ? part['image_url'] : {}), url: edit(urlOf(part)) } }])

/** One character is looked for, so that megabytes need no stack. */
const notBase64 = /[^A-Za-z0-9+/]/

/** Base64 in the one spelling that RFC 4648 4 has. */
function regular(url: string): string {
  const comma = url.indexOf(',') + 1
  if (!/;base64,$/i.test(url.slice(0, comma))) return url
  const data = url.slice(comma).replaceAll('-', '+').replaceAll('_', '/').replace(/[\s=]/g, '')
  return data !== '' && !notBase64.test(data) ? `${url.slice(0, comma)}${data.padEnd(4 * Math.ceil(data.length / 4), '=')}` : url
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

function isPlainAddress(url: string): boolean {
  const [head = ''] = /^data:image\/(?:png|jpeg|gif|webp);base64,/.exec(url) ?? []
  const data = url.slice(head.length).replace(/={1,2}$/, '')
  return head !== '' && data !== '' && !notBase64.test(data)
}

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
        ? { kind: 'picture', bitmap: { width: 336, height: 336, columns: 1, rows: 1, rgb: new Uint8Array(3).fill(shade) } }
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
    title: 'Every spelling of a data URI is accepted',
    tier: 'full',
    variants: { 'by their bytes': onUrls((url) => relabelled(regular(url))), 'Base64 alone': onUrls(regular) },
  }),
  variation({
    id: 'refuses-odd-spellings',
    title: 'Unusual spellings of a data URI are rejected',
    tier: 'full',
    noted: ['VIS-023', 'VIS-024', 'VIS-025'],
    variants: {
      'with an example': refusingImages(400, 'Give images as data:image/png;base64, and the data.', (url) => !isPlainAddress(url)),
      'in few words': refusingImages(400, 'Invalid image URL.', (url) => !isPlainAddress(url)),
    },
  }),
  variation({
    id: 'refuses-odd-kinds',
    title: 'Rare kinds of PNG and JPEG are rejected',
    tier: 'full',
    noted: ['VIS-032'],
    variants: {
      'by their kind': refusingImages(400, 'Images must be PNG with 8 bits a channel or baseline JPEG.', isOddKind),
      'by their kind and size': refusingImages(400, 'This image is not supported.', (url) => isOddKind(url) || isOddSize(url)),
    },
  }),
  variation({
    id: 'refuses-odd-sizes',
    title: 'Images that are very small or very large are rejected',
    tier: 'full',
    variants: {
      'with the limits': refusingImages(400, 'Images must have 28 pixels a side at least, and 4 megapixels at most.', isOddSize),
      'without them': refusingImages(400, 'The size of this image is not supported.', isOddSize),
    },
  }),
  variation({
    id: 'transparent-on-black',
    title: 'Transparent pixels are black',
    tier: 'full',
    variants: {
      'of every image': { policy: (policy) => ({ ...policy, sees: (url) => see(url, { ground: 0 }) }) },
      'of PNG': {
        policy: (policy) => ({ ...policy, sees: (url) => (pngHeader(url) === null ? policy.sees(url) : see(url, { ground: 0 })) }),
      },
    },
  }),
  variation({
    id: 'damage-overlooked',
    title: 'Damaged images are shown as far as they can be read',
    tier: 'full',
    variants: { 'as a grey one': seenAs(128), 'as a black one': seenAs(0) },
  }),
  variation({
    id: 'images-anywhere',
    title: 'Images are seen in messages of every role',
    tier: 'full',
    variants: {
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
