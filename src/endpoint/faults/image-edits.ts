/** What faults of images are made of. */
import { type Stages, violating } from '../modification.ts'
import { onRefusals } from '../edits.ts'
import { onImages, refusingImages, urlOf } from '../image-parts.ts'
import { type Json, type JsonObject, isObject } from '../json.ts'

export type Picks = (url: string, part: JsonObject, role: Json) => boolean

/** Another address for each image whose part is well formed. */
export const onUrls = (edit: (url: string) => string): Stages =>
  onImages((part) => [isObject(part['image_url']) ? { ...part, image_url: { ...part['image_url'], url: edit(urlOf(part)) } } : part])

/** Images of a kind are left out, and the rest is answered: in two spellings. */
export const blindTo = (picks: Picks): Readonly<Record<string, Stages>> => ({
  'without a word': onImages((part, role) => (picks(urlOf(part), part, role) ? [] : [part])),
  'by an invented caption': onImages((part, role) =>
    picks(urlOf(part), part, role) ? [{ type: 'text', text: '<text>A red rose on a table.</text>' }] : [part],
  ),
})

/** Images of a kind that cannot be read are left out, and the rest is answered. */
export const readingPast = (picks: (url: string) => boolean): Stages => ({
  policy: (policy) => ({ ...policy, readsPast: (url) => picks(url) || policy.readsPast(url) }),
})

/** What would be refused for that parameter is the server's failure instead. */
export const failingOver = (param: RegExp): Readonly<Record<string, Stages | ReturnType<typeof violating>>> => ({
  'in the envelope': onRefusals((reply, refusal) => (param.test(refusal.param ?? '') ? { ...reply, status: 500 } : reply)),
  'in words': violating(
    onRefusals((reply, refusal) =>
      param.test(refusal.param ?? '') ? { ...reply, status: 500, body: { kind: 'text', text: 'Internal Server Error' } } : reply,
    ),
    'ERR-001',
  ),
})

/** A failure of the server over images of a kind: in two spellings. */
export const failingOn = (message: string, picks: (url: string) => boolean): Readonly<Record<string, Stages>> => ({
  'with its reason': refusingImages(500, message, picks),
  'without one': refusingImages(500, 'Internal server error', picks),
})

/** The beginning of an address, which is all that its head needs. */
export const typed =
  (type: RegExp) =>
  (url: string): boolean =>
    type.test(url.slice(0, 80))
