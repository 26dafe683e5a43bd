/** The images of a request's messages, for deviations that drop, move or count them. */
import type { Stages } from './deviation.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf } from './json.ts'

export const isImage = (part: Json): part is JsonObject => isObject(part) && part['type'] === 'image_url'
export const urlOf = (part: Json): string => (isImage(part) && isObject(part['image_url']) ? textOf(part['image_url']['url']) : '')

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

/** A list of parts may not be empty. */
const kept = (parts: readonly Json[]): readonly Json[] => (parts.length > 0 ? parts : [{ type: 'text', text: '' }])

export const imagesOf = (parts: readonly Json[]): readonly Json[] => parts.filter(isImage)

/** The same places, other images. */
export function placed(parts: readonly Json[], images: readonly Json[]): readonly Json[] {
  let next = 0
  return parts.map((part) => (isImage(part) ? (images[next++] ?? part) : part))
}

export const hasImages = (message: JsonObject): boolean => itemsOf(message['content']).some(isImage)
export const lengthOfUrls = (body: JsonObject): number =>
  objectsOf(body['messages']).reduce(
    (sum, { content }) => sum + itemsOf(content).reduce<number>((all, part) => all + urlOf(part).length, 0),
    0,
  )
