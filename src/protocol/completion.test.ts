import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../wire/json.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { assemblePlain, assembleStream, completionIn } from './completion.ts'

const chunk = (choices: unknown, more: object = {}): { readonly value: JsonObject } => ({
  value: JSON.parse(JSON.stringify({ choices, ...more })) as JsonObject,
})
const delta = (value: unknown, index = 0): { readonly value: JsonObject } => chunk([{ index, delta: value }])
const call = (index: number, more: object): { readonly value: JsonObject } => delta({ tool_calls: [{ index, ...more }] })

describe('a stream', () => {
  test('joins fragments of parallel calls by index, however they are interleaved', () => {
    const [choice] =
      assembleStream([
        call(1, { id: 'b', type: 'function', function: { name: 'get_weather', arguments: '' } }),
        call(0, { id: 'a', type: 'function', function: { name: 'get_time', arguments: '{"zone":' } }),
        call(1, { function: { arguments: '{"city":' } }),
        call(0, { function: { arguments: '"UTC"}' } }),
        call(1, { function: { arguments: '"Paris"}' } }),
      ])?.choices ?? []
    expect(choice?.calls).toEqual([
      {
        index: 0,
        ids: [{ chunk: 1, value: 'a' }],
        types: [{ chunk: 1, value: 'function' }],
        names: [{ chunk: 1, value: 'get_time' }],
        arguments: '{"zone":"UTC"}',
        argumentsAt: 1,
        firstAt: 1,
        lastAt: 3,
      },
      {
        index: 1,
        ids: [{ chunk: 0, value: 'b' }],
        types: [{ chunk: 0, value: 'function' }],
        names: [{ chunk: 0, value: 'get_weather' }],
        arguments: '{"city":"Paris"}',
        argumentsAt: 2,
        firstAt: 0,
        lastAt: 4,
      },
    ])
  })

  test('joins text, refusal and reasoning by choice, and keeps where each was said', () => {
    const assembled = assembleStream([
      delta({ role: 'assistant', content: '' }),
      delta({ reasoning_content: 'hm', content: null }),
      delta({ reasoning: '?' }),
      delta({ content: 'b' }, 1),
      delta({ content: 'a' }),
      delta({ refusal: 'no' }),
      chunk([{ index: 0, delta: {}, finish_reason: 'stop' }], { usage: null }),
      chunk([], { usage: { total_tokens: 3 } }),
    ])
    expect(assembled).toEqual({
      streamed: true,
      usages: [{ chunk: 7, value: { total_tokens: 3 } }],
      indexes: [0, 1],
      choices: [
        {
          index: 0,
          roles: [{ chunk: 0, value: 'assistant' }],
          content: 'a',
          refusal: 'no',
          reasoning: 'hm?',
          calls: [],
          finishes: [{ chunk: 6, value: 'stop' }],
          firstAt: 0,
          firstSaidAt: 1,
          lastSaidAt: 5,
        },
        {
          index: 1,
          roles: [],
          content: 'b',
          refusal: '',
          reasoning: '',
          calls: [],
          finishes: [],
          firstAt: 3,
          firstSaidAt: 3,
          lastSaidAt: 3,
        },
      ],
    })
  })

  test('takes choices and calls without an index by their place, and passes over what is no object', () => {
    const { choices } = assembleStream([
      chunk([null, { delta: { tool_calls: ['x', { function: { name: 'f', arguments: 7 } }] } }, { delta: 'y' }]),
      delta({ tool_calls: { index: 4, id: 'one', function: { arguments: '{}' } } }, 1),
    ]) ?? { choices: [] }
    expect(choices.map(({ index, calls }) => [index, calls.map((one) => [one.index, one.names.length, one.arguments])])).toEqual([
      [
        1,
        [
          [1, 1, ''],
          [4, 0, '{}'],
        ],
      ],
      [2, []],
    ])
  })

  test('without a chunk is no completion', () => {
    expect(assembleStream([])).toBeNull()
  })
})

describe('an index that counts chunks, and not choices', () => {
  const finish = (reason: string | null, index: number): { readonly value: JsonObject } =>
    chunk([{ index, delta: {}, finish_reason: reason }])
  const assembledOf = (chunks: readonly { readonly value: JsonObject }[]): unknown => {
    const { indexes, choices } = assembleStream(chunks) ?? { indexes: [], choices: [] }
    return [indexes, choices.map(({ index, content }) => [index, content])]
  }

  test('makes one choice, with the first role and the last finish reason', () => {
    const chunks = [
      chunk([{ index: 0, delta: { role: 'assistant', content: 'a' }, finish_reason: null }], { usage: { total_tokens: 1 } }),
      delta({ role: 'user', content: 'b' }, 1),
      finish('stop', 2),
      finish('length', 3),
      chunk([]),
    ]
    expect(assembleStream(chunks)).toEqual({
      streamed: true,
      usages: [{ chunk: 0, value: { total_tokens: 1 } }],
      indexes: [0, 1, 2, 3],
      choices: [
        {
          index: 0,
          roles: [{ chunk: 0, value: 'assistant' }],
          content: 'ab',
          refusal: '',
          reasoning: '',
          calls: [],
          finishes: [{ chunk: 3, value: 'length' }],
          firstAt: 0,
          firstSaidAt: 0,
          lastSaidAt: 1,
        },
      ],
    })
  })

  test.each<[string, readonly { readonly value: JsonObject }[], readonly number[]]>([
    ['in the only chunk', [delta({ content: 'a' }, 3)], [3]],
    ['in a second chunk', [delta({ content: 'a' }, 0), delta({ content: 'b' }, 1), delta({ content: 'c' }, 1)], [0, 1]],
    ['with a finish reason in most chunks', [finish('stop', 0), finish('stop', 1), delta({}, 2)], [0, 1, 2]],
    ['with a role in most chunks', [delta({ role: 'a' }, 0), delta({ role: 'a' }, 1), delta({}, 2)], [0, 1, 2]],
    [
      'with a role and a finish reason in one chunk',
      [chunk([{ index: 0, delta: { role: 'a' }, finish_reason: 'stop' }]), delta({}, 1), delta({}, 2)],
      [0, 1, 2],
    ],
  ])('is one of choices %s', (_, chunks, want) => {
    expect(assembleStream(chunks)?.choices.map(({ index }) => index)).toEqual(want)
  })

  test('is a number', () => {
    const texts = ['0', '1'].map((index) => chunk([{ index, delta: { content: index } }]))
    expect(assembledOf(texts)).toEqual([[0], [[0, '01']]])
    expect(assembledOf([delta({ content: 'a' }, 0), chunk([{ delta: { content: 'b' } }]), delta({ content: 'c' }, 1)])).toEqual([
      [0, 1],
      [
        [0, 'ab'],
        [1, 'c'],
      ],
    ])
  })

  test('choices are in the order of their indexes', () => {
    const roles = [10, 9, 2].map((index) => delta({ role: 'assistant', content: String(index) }, index))
    expect(assembledOf(roles)).toEqual([
      [2, 9, 10],
      [
        [2, '2'],
        [9, '9'],
        [10, '10'],
      ],
    ])
  })
})

test('of choices, and of the calls of one, a thousand are put together, and these to their ends', () => {
  const all = Array.from({ length: 1001 }, (_, index) => ({ index, delta: { role: 'assistant' } }))
  const { choices } = assembleStream([chunk(all), delta({ content: 'a' }, 999), delta({ content: 'b' }, 1000)]) ?? { choices: [] }
  expect([choices.length, choices.at(-1)?.index, choices.at(-1)?.content]).toEqual([1000, 999, 'a'])
  const calls = Array.from({ length: 1001 }, (_, index) => ({ index, function: { arguments: 'a' } }))
  const joined = assembleStream([delta({ tool_calls: calls }), call(999, { function: { arguments: 'b' } })])?.choices[0]?.calls ?? []
  expect([joined.length, joined.at(-1)?.arguments]).toEqual([1000, 'ab'])
})

describe('a plain body', () => {
  test('numbers its calls by place, whatever index the vendor gives them', () => {
    const calls = ['f', 'g'].map((name) => ({ index: 3, id: name, function: { name, arguments: '{}' } }))
    const assembled = assemblePlain({ choices: [{ index: 0, message: { tool_calls: calls }, finish_reason: 'tool_calls' }], usage: {} })
    expect(assembled?.streamed).toBe(false)
    expect(assembled?.usages).toEqual([{ chunk: 0, value: {} }])
    expect(assembled?.choices[0]?.calls.map(({ index, names }) => [index, names[0]?.value])).toEqual([
      [0, 'f'],
      [1, 'g'],
    ])
  })

  test.each([undefined, null, [], 'x', {}])('that is %j is no completion', (value) => {
    expect(assemblePlain(value)).toBeNull()
  })
})

test.each([
  ['{"choices":[{"message":{"content":"x"}}]}', 'x'],
  ['data: {"choices":[{"delta":{"content":"x"}}]}\n\ndata: [DONE]\n\n', 'x'],
  ['{"error":{"message":"no"}}', undefined],
  ['data: {"error":{"message":"no"}}\n\n', undefined],
  ['<html>', undefined],
  ['', undefined],
])('the bytes %j say %j', (body, want) => {
  expect(completionIn(utf8Bytes(body))?.choices[0]?.content).toBe(want)
})
