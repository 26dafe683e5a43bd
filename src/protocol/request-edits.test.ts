import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../wire/json.ts'
import {
  addressesOf,
  imagesOf,
  isOfCalls,
  messagesOf,
  omit,
  onTexts,
  partsOf,
  textsOf,
  withMessages,
  withoutCalls,
  withoutImages,
  withoutParts,
} from './request-edits.ts'

const text = (words: string): JsonObject => ({ type: 'text', text: words })
const image = (url: Json): JsonObject => ({ type: 'image_url', image_url: { url } })
const user = (content: Json): JsonObject => ({ role: 'user', content })
const asked = (...messages: readonly Json[]): JsonObject => ({ model: 'm', messages })

describe('of a body', () => {
  test('messages and parts are its objects, and nothing else', () => {
    expect([messagesOf(asked(7, user('a'), null)), messagesOf({ messages: 'a' }), messagesOf({})]).toEqual([[user('a')], [], []])
    expect([partsOf(user(['x', text('a')])), partsOf(user('a'))]).toEqual([[text('a')], []])
  })

  test('images are found in all messages, and their addresses', () => {
    const body = asked(user([text('a'), image('data:x')]), user('b'), user([image(7), { type: 'image', image_url: { url: 'c' } }]))
    expect(imagesOf(body)).toEqual([image('data:x'), image(7)])
    expect(addressesOf(body)).toEqual(['data:x', ''])
  })

  test('texts are the contents and the texts of parts', () => {
    expect(textsOf(asked(user('a'), user([text('b'), image('c')])))).toEqual(['a', '', 'b', ''])
  })

  test('messages of calls are tool results and those with tool calls', () => {
    const messages = [{ role: 'tool' }, { role: 'assistant', tool_calls: [] }, { role: 'assistant', content: 'tool_calls' }]
    expect(messages.map(isOfCalls)).toEqual([true, true, false])
  })
})

test('members are left out by their names', () => {
  expect(omit({ a: 1, b: 2, c: 3 }, 'a', 'c', 'd')).toEqual({ b: 2 })
})

test('messages without one of a user get one at their end', () => {
  const system = { role: 'system', content: 'x' }
  expect(withMessages({ model: 'm', messages: [], n: 1 }, [system])).toEqual({
    model: 'm',
    n: 1,
    messages: [system, { role: 'user', content: 'Say hello.' }],
  })
  expect(withMessages(asked(), [user('a'), system])).toEqual(asked(user('a'), system))
})

test('texts are edited, in contents and parts, and all else stays', () => {
  const body = asked(user('a'), { role: 'assistant', content: null, tool_calls: [] }, user([text('b'), image('c')]))
  expect(onTexts((words) => `${words}!`)(body)).toEqual(
    asked(user('a!'), { role: 'assistant', content: null, tool_calls: [] }, user([text('b!'), image('c')])),
  )
})

test('without its images a message keeps its texts, or gets one', () => {
  expect(withoutImages(asked(user([text('a'), image('b')]), user([image('c')]), user('d')))).toEqual(
    asked(user([text('a')]), user([text('Say hello.')]), user('d')),
  )
})

test('without parts the texts of a message are lines of one', () => {
  expect(withoutParts(asked(user([text('a'), image('x'), text('b')]), user('c')))).toEqual(asked(user('a\nb'), user('c')))
})

test('without calls neither calls nor their results are left', () => {
  const body = asked(user('a'), { role: 'assistant', tool_calls: [] }, { role: 'tool', content: 'b' }, { role: 'assistant', content: 'c' })
  expect(withoutCalls(body)).toEqual(asked(user('a'), { role: 'assistant', content: 'c' }))
})
