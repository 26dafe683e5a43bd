/** The images of a request's messages, for deviations that drop, move, change, refuse or count them. */
import type { Stages } from './modification.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf } from './json.ts'
import { refuse } from './refusal.ts'

export const isImage = (part: Json): part is JsonObject => isObject(part) && part['type'] === 'image_url'

/** The address of an image part, whichever way it is given; empty: it is no such part. */
export const urlOf = (part: Json): string => {
  const image = isImage(part) ? (part['image_url'] ?? null) : null
  return isObject(image) ? textOf(image['url']) : textOf(image)
}

/** The image parts of a body, in order. */
export const imagesIn = (body: JsonObject): readonly JsonObject[] =>
  objectsOf(body['messages']).flatMap(({ content }) => itemsOf(content).filter(isImage))

/** The parts of each message that has a list of them; `at`: the message's place. */
export const onParts = (edit: (parts: readonly Json[], at: number, messages: readonly JsonObject[]) => readonly Json[]): Stages => ({
  body: (body) => {
    const messages = objectsOf(body['messages'])
    return Array.isArray(body['messages']) && messages.length === body['messages'].length
      ? {
          ...body,
          messages: messages.map((message, at) =>
            itemsOf(message['content']).length > 0
              ? { ...message, content: kept(edit(itemsOf(message['content']), at, messages)) }
              : message,
          ),
        }
      : body
  },
})

/** All images are left out, and the rest answered. */
export const imagesDropped = onParts((parts) => parts.filter((part) => !isImage(part)))

/** Other parts in the place of each image. */
export const onImages = (edit: (part: JsonObject, role: Json) => readonly Json[]): Stages => ({
  body: (body) => ({
    ...body,
    ...(Array.isArray(body['messages'])
      ? {
          messages: itemsOf(body['messages']).map((message) =>
            isObject(message) && Array.isArray(message['content'])
              ? {
                  ...message,
                  content: itemsOf(message['content']).flatMap((part) => (isImage(part) ? edit(part, message['role'] ?? null) : [part])),
                }
              : message,
          ),
        }
      : {}),
  }),
})

/** A list of parts may not be empty. */
const kept = (parts: readonly Json[]): readonly Json[] => (parts.length > 0 ? parts : [{ type: 'text', text: '' }])

export const imagesOf = (parts: readonly Json[]): readonly Json[] => parts.filter(isImage)

/** The same places, other images. */
export function placed(parts: readonly Json[], images: readonly Json[]): readonly Json[] {
  let next = 0
  return parts.map((part) => (isImage(part) ? (images[next++] ?? part) : part))
}

export const hasImages = (message: JsonObject): boolean => itemsOf(message['content']).some(isImage)
export const lengthOfUrls = (body: JsonObject): number => imagesIn(body).reduce((sum, part) => sum + urlOf(part).length, 0)

/** Images of a kind are refused with that status. */
export const refusingImages = (status: number, message: string, picks: (url: string) => boolean): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) =>
      imagesIn(body).some((part) => picks(urlOf(part))) ? refuse('image', message, { status, param: 'messages' }) : policy.objects(body),
  }),
})
