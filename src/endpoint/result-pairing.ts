/** Other ways to tell which call a result belongs to. */
import { type JsonObject, isObject, itemsOf, objectsOf, textOf } from './json.ts'
import type { Stages } from './modification.ts'

const ofMessages =
  (edit: (messages: readonly JsonObject[]) => readonly JsonObject[]): NonNullable<Stages['body']> =>
  (body) => {
    const messages = objectsOf(body['messages'])
    return messages.length === 0 || messages.length < itemsOf(body['messages']).length ? body : { ...body, messages: edit(messages) }
  }

type Pairs = (calls: readonly JsonObject[], results: readonly JsonObject[]) => boolean

/** Results have the ids of the calls before them, in order. */
export const pairedByPlace = (isOne: Pairs): Stages => pairedBy(isOne, (calls) => calls)

/** The last call is taken off a stack for the first result, and so on. */
export const pairedFromTheLast = (isOne: Pairs): Stages => pairedBy(isOne, (calls) => calls.toReversed())

const pairedBy = (isOne: Pairs, inOrder: (calls: readonly JsonObject[]) => readonly JsonObject[]): Stages => ({
  body: ofMessages((messages) => {
    const place = messages.map((_, at) => messages.slice(0, at + 1).findLastIndex(({ role }) => role !== 'tool'))
    return messages.map((message, at) => {
      const from = place[at] ?? 0
      const calls = objectsOf(messages[from]?.['tool_calls'])
      const results = messages.filter((_, other) => place[other] === from && other > from)
      const id = inOrder(calls)[at - from - 1]?.['id']
      return message['role'] === 'tool' && textOf(message['tool_call_id']) !== '' && id !== undefined && isOne(calls, results)
        ? { ...message, tool_call_id: id }
        : message
    })
  }),
})

/** In words too: `Call a is for Paris. The result of call a is …`. */
export const pairedInWords: Stages = {
  body: ofMessages((messages) =>
    messages.map((message) => {
      const text = textOf(message['content'])
      const ids = [...text.matchAll(/\bCall (\w+) is for/g)].map(([, id = '']) => id)
      let nth = 0
      return ids.length === 0
        ? message
        : { ...message, content: text.replace(/(result of call )(\w+)/g, (_, before: string, id: string) => before + (ids[nth++] ?? id)) }
    }),
  ),
}

/** Of several results in a row the last is all that is seen. */
export const lastResultAlone: Stages = {
  body: ofMessages((messages) =>
    messages.map((message, at) => {
      const last = messages.slice(at).find((_, after) => messages[at + after + 1]?.['role'] !== 'tool')
      return message['role'] === 'tool' && 'content' in message ? { ...message, content: last?.['content'] ?? null } : message
    }),
  ),
}

/** All results of calls of one function, in one turn, are those of one of them. */
export const filedByName = (place: 0 | -1): Stages => ({
  body: ofMessages((messages) => {
    const nameOf = (id: string): string => {
      const call = messages.flatMap(({ tool_calls: calls }) => objectsOf(calls)).findLast((one) => one['id'] === id)?.['function']
      return isObject(call) ? textOf(call['name']) : ''
    }
    const turnOf = (at: number): number => messages.slice(0, at + 1).findLastIndex(({ role }) => role !== 'tool')
    return messages.map((message, at) => {
      const alike = messages.filter(
        (other, place) =>
          other['role'] === 'tool' &&
          turnOf(place) === turnOf(at) &&
          nameOf(textOf(other['tool_call_id'])) === nameOf(textOf(message['tool_call_id'])),
      )
      return message['role'] === 'tool' && 'content' in message ? { ...message, content: alike.at(place)?.['content'] ?? null } : message
    })
  }),
})
