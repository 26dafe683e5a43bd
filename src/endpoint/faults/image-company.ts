/** Images that are lost for what stands beside them: a parameter, a tool result, or another image that is the same. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { imagesDropped, imagesOf, isImage, onParts, placed, urlOf } from '../image-parts.ts'
import type { Json, JsonObject } from '../json.ts'

const whereDropped = (asked: (body: JsonObject) => boolean): Stages => ({
  body: (body, context) => (asked(body) ? (imagesDropped.body?.(body, context) ?? body) : body),
})

const invented = { text: 'A rose.', logprob: -0.1, top: [] }

/** All choices but the first are those of the same request without its images. */
const forFirstChoice: Stages = {
  completion: (completion, { body }) => {
    const [first, ...others] = completion.choices
    return first === undefined || others.length === 0 || !JSON.stringify(body?.['messages'] ?? null).includes('"image_url"')
      ? completion
      : { ...completion, choices: [first, ...others.map((choice) => ({ ...choice, tokens: [invented] }))] }
  },
}

/** Within a message an image is taken for the earliest one with the same key. */
const keptBy = (keyOf: (url: string) => unknown): Stages =>
  onParts((parts) =>
    placed(
      parts,
      imagesOf(parts).map((image, _, all) => all.find((other) => keyOf(urlOf(other)) === keyOf(urlOf(image))) ?? null),
    ),
  )
/** As `keptBy`, for the latest one. */
const latestBy = (keyOf: (url: string) => unknown): Stages =>
  onParts((parts) =>
    placed(
      parts,
      imagesOf(parts).map((image, _, all) => all.findLast((other) => keyOf(urlOf(other)) === keyOf(urlOf(image))) ?? null),
    ),
  )

const isResult = ({ role }: JsonObject): boolean => role === 'tool'
const imageless = (parts: readonly Json[]): readonly Json[] => parts.filter((part) => !isImage(part))
/** In place of images, words that the model is to say. */
const captioned = (parts: readonly Json[]): readonly Json[] =>
  parts.some(isImage) ? [...imageless(parts), { type: 'text', text: '<text>A red rose lies on a wooden table.</text>' }] : parts

export const imageCompany: readonly Fault[] = [
  fault({
    id: 'images-beside-parameters-dropped',
    title: 'Images are dropped if certain parameters are set',
    target: 'VIS-055',
    variants: {
      'several choices': whereDropped((body) => Number(body['n'] ?? 1) > 1),
      'several choices, for all but the first': violating(forFirstChoice, 'PAR-042'),
      'log probabilities': whereDropped((body) => body['logprobs'] === true),
      seed: whereDropped((body) => Array.isArray(body['stop']) && typeof body['seed'] === 'number'),
    },
  }),
  fault({
    id: 'equal-images-once',
    title: 'Equal images are reduced to one',
    target: 'VIS-014',
    variants: {
      'the first': onParts((parts) =>
        parts.filter((part, at) => !isImage(part) || parts.findIndex((other) => isImage(other) && urlOf(other) === urlOf(part)) === at),
      ),
      'the last': onParts((parts) =>
        parts.filter((part, at) => !isImage(part) || parts.findLastIndex((other) => isImage(other) && urlOf(other) === urlOf(part)) === at),
      ),
    },
  }),
  fault({
    id: 'alike-images-merged',
    title: 'Different images of one request are taken for each other',
    target: 'VIS-005',
    variants: {
      'by their length': keptBy((url) => url.length),
      'by their length, the latest kept': latestBy((url) => url.length),
    },
  }),
  fault({
    id: 'images-dropped-with-results',
    title: 'Images are dropped if the conversation has a tool result',
    target: 'VIS-003',
    variants: {
      'in all messages': onParts((parts, _, messages) => (messages.some(isResult) ? imageless(parts) : parts)),
      'in messages before it': onParts((parts, at, messages) => (messages.slice(at).some(isResult) ? captioned(parts) : parts)),
    },
  }),
  fault({
    id: 'images-after-results-dropped',
    title: 'Images after a tool result are dropped',
    target: 'VIS-055',
    variants: {
      'in all later messages': onParts((parts, at, messages) => (messages.slice(0, at).some(isResult) ? imageless(parts) : parts)),
      'in the next message': onParts((parts, at, messages) => (at > 0 && isResult(messages[at - 1] ?? {}) ? captioned(parts) : parts)),
    },
  }),
]
