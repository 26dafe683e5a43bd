/** Images in another form than plain PNG: passed over, or taken for something that they are not. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { together } from '../edits.ts'
import { isCutJpeg, isOddJpeg, pngHeader, withoutExif } from '../image-bytes.ts'
import { imagesIn, onImages, refusingImages, urlOf } from '../image-parts.ts'
import { type Json, isObject, itemsOf, textOf } from '../json.ts'
import { see } from '../decoded-images.ts'
import { clipped, exchanged, isAnimated, isDeepGrey, isRgba, lastFrame, seeing } from './image-decoding.ts'
import { blindTo, onUrls, readingPast, typed } from './image-edits.ts'

/** What is cut on purpose is shorter, signs. */
const MAX_CUT = 100
const isUrlSafe = (url: string): boolean => /[-_]/.test(url.slice(url.indexOf(',') + 1))
const withoutUrlSigns = (url: string): string => {
  const comma = url.indexOf(',') + 1
  return url.slice(0, comma) + url.slice(comma).replace(/[-_]/g, '')
}
const isPngAsJpeg = typed(/^data:image\/jpeg;base64,iVBOR/)
const isEscaped = (url: string): boolean => /^data:[^,]*;base64,[^%]*%/i.test(url)
const isBroken = (url: string): boolean => /^data:image\/webp;base64,.*AAAAAAAA$/.test(url)
const isBare = (url: string): boolean => url !== '' && !/^[a-z]+:/i.test(url)

const detailOf = (part: Json): string => (isObject(part) && isObject(part['image_url']) ? textOf(part['image_url']['detail']) : '')

/** A text with an image in Markdown becomes that text and that image. */
const readingMarkdown = (pattern: RegExp): Stages => ({
  body: (body) => ({
    ...body,
    messages: itemsOf(body['messages']).map((message) => {
      if (!isObject(message)) return message
      const found = pattern.exec(textOf(message['content']))
      return found === null
        ? message
        : {
            ...message,
            content: [
              { type: 'text', text: textOf(message['content']) },
              { type: 'image_url', image_url: { url: found[1] ?? '' } },
            ],
          }
    }),
  }),
})

/** Once an image could not be decoded, no request is answered any more: the process is gone. */
const dying = (isLast: (url: string) => boolean): Stages => ({
  writes: (writes, { body, memory }) => {
    if (body !== null && imagesIn(body).some((part) => isLast(urlOf(part)))) memory.set('dead', true)
    return memory.has('dead') ? { ...writes, end: 'unanswered' } : writes
  },
})

export const imageForms: readonly Fault[] = [
  fault({
    id: 'jpeg-blind',
    title: 'A JPEG is ignored',
    target: 'VIS-020',
    sideEffects: ['VIS-027'],
    variants: blindTo(typed(/^data:image\/jpeg/i)),
  }),
  fault({ id: 'gif-blind', title: 'A GIF is ignored', target: 'VIS-021', variants: blindTo(typed(/^data:image\/gif/i)) }),
  fault({ id: 'webp-blind', title: 'A WebP is ignored', target: 'VIS-022', variants: blindTo(typed(/^data:image\/webp/i)) }),
  fault({
    id: 'red-and-blue-exchanged',
    title: 'Red and blue are swapped',
    target: 'VIS-054',
    variants: {
      'in JPEG': seeing(typed(/^data:image\/jpe?g/i), exchanged),
      'in WebP': seeing(typed(/^data:image\/webp/i), exchanged),
      'in every format': seeing(() => true, exchanged),
    },
  }),
  fault({
    id: 'capitals-blind',
    title: 'A data URI in capitals is treated as a remote URL, and ignored',
    target: 'VIS-026',
    sideEffects: ['VIS-024'],
    variants: blindTo(typed(/^(?=[^,]*[A-Z])[^,]*,/)),
  }),
  fault({
    id: 'url-safe-base64-corrupted',
    title: 'URL-safe Base64 characters are dropped, which damages the image',
    entry: 'V032',
    target: 'VIS-026',
    variants: {
      'with the whole image': readingPast(isUrlSafe),
      'and what is left is no image': together(
        onUrls((url) => (isUrlSafe(url) ? withoutUrlSigns(url) : url)),
        readingPast((url) => /^data:image\/png;base64,iVBOR/.test(url) && url.length > MAX_CUT),
      ),
    },
  }),
  fault({
    id: 'percent-encoding-corrupted',
    title: 'Percent-encoded Base64 is decoded without unescaping, and the image is lost',
    entry: 'V034',
    tier: 'full',
    target: 'VIS-026',
    variants: blindTo(isEscaped),
  }),
  fault({
    id: 'bare-base64-blind',
    title: 'Base64 without the data URI prefix is ignored',
    tier: 'full',
    target: 'VIS-026',
    variants: blindTo(isBare),
  }),
  fault({
    id: 'label-belied-blind',
    title: 'An image with the wrong media type is ignored',
    target: 'VIS-027',
    variants: blindTo(isPngAsJpeg),
  }),
  fault({
    id: 'url-as-string-dropped',
    title: 'An image_url that is a string is ignored',
    target: 'VIS-028',
    variants: blindTo((_, part) => typeof part['image_url'] === 'string'),
  }),
  fault({
    id: 'large-image-blind',
    title: 'A large image is ignored',
    tier: 'full',
    target: 'VIS-030',
    variants: {
      ...Object.fromEntries(
        Object.entries(blindTo((url) => url.length > 300_000)).map(([name, stages]) => [name, violating(stages, 'VIS-056')]),
      ),
      'above 8 MB': onImages((part) => (urlOf(part).length > 10_700_000 ? [] : [part])),
    },
  }),
  fault({
    id: 'odd-images-blind',
    title: 'Valid kinds of PNG or JPEG are ignored',
    tier: 'full',
    target: 'VIS-031',
    sideEffects: ['VIS-032'],
    variants: {
      ...blindTo((url) => isOddJpeg(url)),
      'of PNG': onImages((part) => (pngHeader(urlOf(part))?.isInterlaced === true ? [] : [part])),
    },
  }),
  fault({
    id: 'deep-grey-white',
    title: '16-bit grey becomes white',
    entry: 'V044',
    tier: 'full',
    target: 'VIS-033',
    variants: { 'cut to 255': seeing(isDeepGrey, clipped), 'passed over': onImages((part) => (isDeepGrey(urlOf(part)) ? [] : [part])) },
  }),
  fault({
    id: 'transparency-dropped',
    title: 'The alpha channel is dropped, and hidden colours are seen',
    tier: 'full',
    target: 'VIS-053',
    variants: {
      'in all of its kinds': seeing(isRgba, (url) => see(url, { ground: null })),
      'but where it is interlaced': seeing(
        (url) => isRgba(url) && pngHeader(url)?.isInterlaced === false,
        (url) => see(url, { ground: null }),
      ),
    },
  }),
  fault({
    id: 'exif-ignored',
    title: 'The Exif orientation of a JPEG is ignored',
    entry: 'V042',
    tier: 'full',
    target: 'VIS-034',
    variants: {
      'not looked at': seeing(typed(/^data:image\/jpeg/), (url) => see(url, { turned: false })),
      'cut out first': onUrls((url) => (/^data:image\/jpe?g/.test(url) ? withoutExif(url) : url)),
    },
  }),
  fault({
    id: 'last-frame-seen',
    title: 'The last frame of an animation is used',
    entry: 'V046',
    tier: 'full',
    target: 'VIS-035',
    variants: { 'of GIF and WebP': seeing(isAnimated, lastFrame), 'of GIF': seeing(typed(/^data:image\/gif/i), lastFrame) },
  }),
  fault({
    id: 'detail-blinds',
    title: 'An image with detail is ignored',
    tier: 'full',
    target: 'VIS-036',
    variants: blindTo((_, part) => ['low', 'high', 'auto'].includes(detailOf(part))),
  }),
  fault({
    id: 'detail-unchecked',
    title: 'An unknown detail value is ignored',
    tier: 'full',
    target: 'VIS-037',
    variants: {
      'by the schema': {
        policy: (policy) => ({ ...policy, overlooks: (one) => /detail$/.test(one.param ?? '') || policy.overlooks(one) }),
      },
      'taken for low': onImages((part) => [
        isObject(part['image_url']) && 'detail' in part['image_url']
          ? { ...part, image_url: { ...part['image_url'], detail: 'low' } }
          : part,
      ]),
    },
  }),
  fault({
    id: 'tool-image-dropped',
    title: 'Images of tool messages are dropped',
    entry: 'V051',
    tier: 'full',
    target: 'VIS-038',
    variants: blindTo((_, __, role) => role === 'tool'),
  }),
  fault({
    id: 'cut-jpeg-filled',
    title: 'A truncated JPEG is decoded without its missing part',
    entry: 'V037',
    tier: 'full',
    target: 'VIS-039',
    variants: { 'with grey': seeing(isCutJpeg, (url) => see(url, { lenient: true })), 'by leaving it out': readingPast(isCutJpeg) },
  }),
  fault({
    id: 'undecodable-kills',
    title: 'An image that no decoder accepts crashes the server',
    entry: 'V027',
    tier: 'full',
    scope: ['VIS-041'],
    target: 'VIS-041',
    variants: { 'of WebP': dying(isBroken), 'of any kind but PNG': dying((url) => isBroken(url) || /^data:image\/webp/.test(url)) },
  }),
  fault({
    id: 'markdown-image-read',
    title: 'A Markdown image in a text is treated as an image',
    entry: 'V054',
    tier: 'full',
    target: 'VIS-043',
    variants: { 'with a data URI': readingMarkdown(/!\[\]\((data:[^)]+)\)/), 'with any name': readingMarkdown(/!\[[^\]]*\]\(([^)]+)\)/) },
  }),
  fault({
    id: 'file-opened',
    title: 'A file: URL is opened',
    entry: 'V056',
    tier: 'full',
    target: 'VIS-044',
    variants: {
      'and it is told whether it is there': refusingImages(400, 'cannot identify image file', typed(/^file:\/\/\/etc\/hostname$/)),
      'and its failure is not told': readingPast(typed(/^file:/)),
    },
  }),
]
