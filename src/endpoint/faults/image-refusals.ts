/** Images that should be read, and are refused, or make the server fail. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { type PngHeader, isDamagedPng, isOddJpeg, pngHeader } from '../image-bytes.ts'
import { refusingImages } from '../image-parts.ts'
import { refuse } from '../refusal.ts'
import { failingOn, failingOver, typed } from './image-edits.ts'

const isDataUri = (url: string): boolean => /^data:/i.test(url)

const isPngOf =
  (picks: (header: PngHeader) => boolean) =>
  (url: string): boolean => {
    const header = pngHeader(url)
    return header !== null && picks(header)
  }
const isOddPng = isPngOf(({ isInterlaced, depth }) => isInterlaced || depth === 16)

export const imageRefusals: readonly Fault[] = [
  fault({
    id: 'data-uri-refused',
    title: 'Data URIs are rejected',
    entry: 'V024',
    target: 'HTTP-002',
    sideEffects: ['PAR-035', 'PAR-036', 'VIS-040'],
    variants: {
      'only addresses are fetched': refusingImages(400, 'Only http and https image URLs are supported.', isDataUri),
      'only bare Base64 is read': refusingImages(400, 'illegal base64 data at input byte 4', isDataUri),
    },
  }),
  fault({
    id: 'jpeg-refused',
    title: 'JPEG is rejected',
    target: 'VIS-020',
    sideEffects: ['HTTP-002', 'PAR-036'],
    variants: {
      '400': refusingImages(400, 'Only PNG images are supported.', typed(/^data:image\/jpeg/i)),
      '415': refusingImages(415, 'unsupported image format', typed(/^data:image\/jpeg/i)),
    },
  }),
  fault({
    id: 'text-only',
    title: 'A text-only model rejects images, and says so',
    entry: 'V059',
    target: 'HTTP-002',
    sideEffects: ['PAR-035', 'PAR-036', 'VIS-040'],
    variants: {
      'with its reason': refusingImages(400, 'This model does not take images: send text alone.', () => true),
      'by the type of the part': refusingImages(400, "Parts of the type image_url are not supported: 'text' is.", () => true),
    },
  }),
  fault({
    id: 'data-uri-parameters-refused',
    title: 'A data URI with parameters causes a server error',
    entry: 'V020',
    tier: 'full',
    target: 'VIS-025',
    variants: {
      '501': violating(refusingImages(501, 'unsupported data URL', typed(/^data:[^;,]+;[^,]*;base64,/i)), 'HTTP-025'),
      '500': violating(refusingImages(500, 'unsupported data URL', typed(/^data:[^;,]+;[^,]*;base64,/i)), 'HTTP-024', 'VIS-026'),
    },
  }),
  fault({
    id: 'data-uri-without-base64-fails',
    title: 'A data URI that is not Base64 causes a server error',
    entry: 'V021',
    tier: 'full',
    target: 'VIS-026',
    sideEffects: ['ERR-008', 'HTTP-024'],
    variants: failingOn('not enough values to unpack (expected 2, got 1)', typed(/^data:(?![^,]*;base64,)[^,]*,/i)),
  }),
  fault({
    id: 'data-uri-case-counts',
    title: 'A data URI in capitals is rejected',
    entry: 'V022',
    target: 'VIS-024',
    variants: {
      'any capital in its head': refusingImages(400, 'unsupported image URL', typed(/^(?=[^,]*[A-Z])[^,]*,/)),
      'of scheme and coding': refusingImages(400, 'unsupported image URL', typed(/^(?!data:image\/\w+;base64,)/)),
    },
  }),
  fault({
    id: 'gif-refused',
    title: 'A GIF image causes a server error',
    entry: 'V025',
    target: 'VIS-021',
    sideEffects: ['HTTP-024'],
    variants: {
      '500': refusingImages(500, 'invalid image input', typed(/^data:image\/gif/i)),
      '502': refusingImages(502, 'invalid image input', typed(/^data:image\/gif/i)),
    },
  }),
  fault({
    id: 'webp-refused',
    title: 'A WebP image causes a server error',
    entry: 'V026',
    target: 'VIS-022',
    sideEffects: ['HTTP-024'],
    variants: {
      '500': refusingImages(500, 'failed to load image', typed(/^data:image\/webp/i)),
      '502': refusingImages(502, 'failed to load image', typed(/^data:image\/webp/i)),
    },
  }),
  fault({
    id: 'image-jpg-refused',
    title: 'image/jpg is rejected',
    entry: 'V030',
    target: 'VIS-023',
    variants: {
      '400': refusingImages(400, 'media type image/jpg', typed(/^data:image\/jpg/i)),
      '415': refusingImages(415, 'media type image/jpg', typed(/^data:image\/jpg/i)),
    },
  }),
  fault({
    id: 'unpadded-base64-fails',
    title: 'Base64 without padding causes a server error',
    entry: 'V031',
    tier: 'full',
    target: 'VIS-026',
    sideEffects: ['ERR-008'],
    variants: failingOn('Incorrect padding', (url) => /;base64,[A-Za-z0-9+/]+$/.test(url) && (url.length - url.indexOf(',') - 1) % 4 !== 0),
  }),
  fault({
    id: 'label-picks-decoder',
    title: 'The media type selects the decoder, which fails',
    entry: 'V029',
    target: 'VIS-027',
    sideEffects: ['ERR-008'],
    variants: failingOn('Format error decoding Jpeg', typed(/^data:image\/jpeg;base64,iVBOR/)),
  }),
  fault({
    id: 'url-as-string-fails',
    title: 'image_url as a string causes a server error',
    target: 'VIS-028',
    sideEffects: ['ERR-008'],
    variants: failingOver(/image_url$/),
  }),
  fault({
    id: 'tiny-image-fails',
    title: 'An image of one pixel causes a server error',
    entry: 'V040',
    target: 'VIS-029',
    sideEffects: ['HTTP-024'],
    variants: failingOn(
      'the image could not be embedded',
      isPngOf(({ width, height }) => width === 1 && height === 1),
    ),
  }),
  fault({
    id: 'narrow-image-fails',
    title: 'An image narrower than a patch causes a server error',
    entry: 'V039',
    tier: 'full',
    target: 'VIS-029',
    sideEffects: ['HTTP-024'],
    variants: failingOn(
      'model runner has unexpectedly stopped',
      isPngOf(({ width, height }) => Math.min(width, height) < 28 && width > 1),
    ),
  }),
  fault({
    id: 'large-image-fails',
    title: 'A large image causes a server error',
    tier: 'full',
    target: 'VIS-030',
    sideEffects: ['HTTP-024'],
    variants: {
      'by its pixels': refusingImages(
        500,
        'out of memory',
        isPngOf(({ width, height }) => width * height > 10_000_000),
      ),
      'by its bytes': violating(
        refusingImages(502, 'out of memory', (url) => url.length > 300_000),
        'VIS-056',
      ),
      'above 4 MB': refusingImages(502, 'out of memory', (url) => url.length > 5_400_000),
      'by its width': refusingImages(
        500,
        'out of memory',
        isPngOf(({ width, height }) => width > 30 * height),
      ),
    },
  }),
  fault({
    id: 'odd-images-fail',
    title: 'Valid kinds of PNG or JPEG cause a server error',
    entry: 'V045',
    tier: 'full',
    target: 'VIS-031',
    sideEffects: ['VIS-032', 'HTTP-024'],
    variants: {
      'of JPEG': refusingImages(500, 'cannot identify image file', isOddJpeg),
      'of PNG': refusingImages(
        500,
        'cannot identify image file',
        isPngOf(({ isInterlaced }) => isInterlaced),
      ),
    },
  }),
  fault({
    id: 'odd-images-refused',
    title: 'Valid kinds of PNG or JPEG are rejected',
    tier: 'full',
    target: 'VIS-032',
    variants: {
      'of JPEG': refusingImages(400, 'Progressive and CMYK JPEG are not supported.', isOddJpeg),
      'of PNG': refusingImages(415, 'PNG of that kind is not supported.', isOddPng),
    },
  }),
  fault({
    id: 'damaged-image-fails',
    title: 'A damaged image causes a server error',
    tier: 'full',
    target: 'VIS-052',
    sideEffects: ['ERR-008'],
    variants: failingOn('broken data stream when reading image file', isDamagedPng),
  }),
  fault({
    id: 'assistant-image-fails',
    title: 'An image in an assistant message causes a server error',
    entry: 'V052',
    tier: 'full',
    target: 'VIS-038',
    sideEffects: ['ERR-008'],
    variants: failingOver(/^messages\[1\]\.content/),
  }),
  fault({
    id: 'top-detail-refused',
    title: 'detail as a top-level member is rejected',
    tier: 'full',
    target: 'VIS-042',
    variants: { '400': detailRefused(400), '422': detailRefused(422) },
  }),
]

function detailRefused(status: number): Stages {
  return {
    policy: (policy) => ({
      ...policy,
      objects: (body) =>
        'detail' in body
          ? refuse('unsupported', 'Unrecognized request argument: detail', { status, param: 'detail' })
          : policy.objects(body),
    }),
  }
}
