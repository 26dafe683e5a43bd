/** The body of a request for a completion with something taken out: still a valid one. */
import { type Json, type JsonObject, isObject, listOf, memberAt, readJson } from '../wire/json.ts'
import { utf8Bytes } from '../wire/utf8.ts'

export const shortText = 'Say hello.'

export const messagesOf = (body: JsonObject): readonly JsonObject[] => listOf(body['messages']).filter(isObject)
export const partsOf = (message: JsonObject): readonly JsonObject[] => listOf(message['content']).filter(isObject)
export const isImage = ({ type }: JsonObject): boolean => type === 'image_url'
export const imagesOf = (body: JsonObject): readonly JsonObject[] => messagesOf(body).flatMap(partsOf).filter(isImage)
export const addressesOf = (body: JsonObject): readonly string[] => imagesOf(body).map((part) => textOf(memberAt(part, 'image_url', 'url')))
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
export const textsOf = (body: JsonObject): readonly string[] =>
  messagesOf(body).flatMap((message) => [textOf(message['content']), ...partsOf(message).map(({ text }) => textOf(text))])

export const omit = (body: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
export const withMessages = (body: JsonObject, messages: readonly JsonObject[]): JsonObject => ({
  ...body,
  messages: messages.some(({ role }) => role === 'user') ? messages : [...messages, { role: 'user', content: shortText }],
})
const onMessages = (body: JsonObject, edit: (message: JsonObject) => JsonObject): JsonObject =>
  withMessages(body, messagesOf(body).map(edit))

/** Every text of the messages, edited; images stay. */
export const onTexts =
  (edit: (text: string) => string) =>
  (body: JsonObject): JsonObject =>
    onMessages(body, (message) => ({
      ...message,
      ...(typeof message['content'] === 'string' ? { content: edit(message['content']) } : {}),
      ...(Array.isArray(message['content'])
        ? { content: partsOf(message).map((part) => (typeof part['text'] === 'string' ? { ...part, text: edit(part['text']) } : part)) }
        : {}),
    }))

export const withoutImages = (body: JsonObject): JsonObject =>
  onMessages(body, (message) => {
    if (!Array.isArray(message['content'])) return message
    const content = partsOf(message).filter((part) => !isImage(part))
    return { ...message, content: content.length === 0 ? [{ type: 'text', text: shortText }] : content }
  })

export const withoutParts = (body: JsonObject): JsonObject =>
  onMessages(withoutImages(body), (message) =>
    Array.isArray(message['content'])
      ? {
          ...message,
          content: partsOf(message)
            .map(({ text }) => textOf(text))
            .join('\n'),
        }
      : message,
  )

export const isOfCalls = (message: JsonObject): boolean => message['role'] === 'tool' || 'tool_calls' in message
export const withoutCalls = (body: JsonObject): JsonObject =>
  withMessages(
    body,
    messagesOf(body).filter((message) => !isOfCalls(message)),
  )

const isJson = (text: string): boolean => readJson(utf8Bytes(text)).fault === null
/** The calls of a message. */
const callsOf = (message: JsonObject): readonly JsonObject[] => listOf(message['tool_calls']).filter(isObject)
const isUnparsable = (call: JsonObject): boolean => {
  const text = memberAt(call, 'function', 'arguments')
  return typeof text === 'string' && !isJson(text)
}
export const hasUnparsableCalls = (message: JsonObject): boolean => callsOf(message).some(isUnparsable)
/** No arguments in the place of those that are not JSON. */
export const withParsableCalls = (body: JsonObject): JsonObject =>
  onMessages(body, (message) =>
    hasUnparsableCalls(message)
      ? {
          ...message,
          tool_calls: callsOf(message).map((call) => {
            const called = call['function']
            return isUnparsable(call) && isObject(called) ? { ...call, function: { ...called, arguments: '{}' } } : call
          }),
        }
      : message,
  )

export const isSystem = ({ role }: JsonObject): boolean => role === 'system'
export const isDeveloper = ({ role }: JsonObject): boolean => role === 'developer'
