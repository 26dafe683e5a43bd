import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Json, type JsonObject, textOf } from './json.ts'
import { type Answered, type Trial, at, said, trial, user } from './trial.support.ts'

let on: Trial
beforeAll(async () => {
  on = await trial()
})
afterAll(() => on.close())

const tool = (name: string, properties: JsonObject): JsonObject => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false } },
})
const tools = [
  tool('get_weather', { city: { type: 'string' }, days: { type: 'integer' } }),
  tool('get_time', { zone: { type: 'string' } }),
  tool('ping', {}),
]
const weather = 'Call the function get_weather with city set to "Paris" and days set to 3.'
const time = 'Call the function get_time with zone set to "UTC".'

/** Name and arguments of each call, plain or joined from the stream. */
function callsOf({ json, chunks }: Answered): readonly (readonly [Json, string])[] {
  const deltas = chunks.flatMap((chunk) => (at(chunk, 'choices', 0, 'delta', 'tool_calls') ?? []) as readonly Json[])
  if (chunks.length === 0)
    return ((at(json, 'choices', 0, 'message', 'tool_calls') ?? []) as readonly Json[]).map((call) => [
      at(call, 'function', 'name'),
      textOf(at(call, 'function', 'arguments')),
    ])
  const indexes = [...new Set(deltas.map((delta) => at(delta, 'index')))]
  return indexes.map((index) => {
    const own = deltas.filter((delta) => at(delta, 'index') === index)
    return [at(own[0], 'function', 'name'), own.map((delta) => textOf(at(delta, 'function', 'arguments'))).join('')]
  })
}

const finishOf = ({ json, chunks }: Answered): Json =>
  at(json, 'choices', 0, 'finish_reason') ?? at(chunks.at(-1), 'choices', 0, 'finish_reason')

const one = ['get_weather', '{"city":"Paris","days":3}'] as const
const other = ['get_time', '{"zone":"UTC"}'] as const
const named = (name: string): JsonObject => ({ type: 'function', function: { name } })

describe('calls, plain and streamed', () => {
  const cases: readonly (readonly [
    name: string,
    prompt: string,
    more: JsonObject,
    want: readonly (readonly [string, string])[],
    finish: string,
  ])[] = [
    ['one call', weather, {}, [one], 'tool_calls'],
    ['two calls', `${weather} ${time} Make both calls at once.`, {}, [one, other], 'tool_calls'],
    ['two calls where one may be made', `${weather} ${time}`, { parallel_tool_calls: false }, [one], 'tool_calls'],
    ['a call without arguments', 'Call the function ping without arguments.', {}, [['ping', '{}']], 'tool_calls'],
    ['none, where none may be made', weather, { tool_choice: 'none' }, [], 'stop'],
    ['none, where none is asked for', 'Count from 1 to 3.', {}, [], 'stop'],
    ['none, of a function that is not offered', 'Call the function fly with to set to "Rome".', {}, [], 'stop'],
    ['a call that is required', time, { tool_choice: 'required' }, [other], 'tool_calls'],
    [
      'a call that is required and not spelled out',
      'Hello.',
      { tool_choice: 'required' },
      [['get_weather', '{"city":"Hello.","days":1}']],
      'tool_calls',
    ],
    ['a call that is named', time, { tool_choice: named('get_time') }, [other], 'tool_calls'],
    ['the call that is named, and no other', `${weather} ${time}`, { tool_choice: named('get_time') }, [other], 'tool_calls'],
    ['a call cut at the limit', weather, { max_tokens: 10 }, [['get_weather', '{"city":"Paris']], 'length'],
  ]
  test.each(cases)('%s', async (_, prompt, more, want, finish) => {
    for (const stream of [false, true]) {
      const answer = await on.send(user(prompt, { tools, ...more, stream }))
      expect(callsOf(answer).length).toBe(want.length)
      if (finish !== 'length') expect(callsOf(answer)).toEqual(want)
      for (const [name, text] of callsOf(answer))
        expect(want.some(([wanted, all]) => wanted === name && all.startsWith(text.slice(0, 14)))).toBe(true)
      expect(finishOf(answer)).toBe(finish)
    }
  })

  test('quotes, lists and objects among the values keep their JSON', async () => {
    const answer = await on.send(
      user('Call the function f with a set to "say \\"hi\\", and b set to 1" and c set to [1, {"d": "]"}] and e set to true.', {
        tools: [tool('f', {})],
      }),
    )
    expect(JSON.parse(callsOf(answer)[0]?.[1] ?? '')).toEqual({ a: 'say "hi", and b set to 1', c: [1, { d: ']' }], e: true })
  })

  test('ids differ between calls, choices and requests', async () => {
    const ids = new Set<string>()
    for (let turn = 0; turn < 2; turn++) {
      const { text } = await on.send(user(`${weather} ${time}`, { tools, n: 2 }))
      for (const [id] of text.matchAll(/call_\w+/g)) ids.add(id)
    }
    expect(ids.size).toBe(8)
  })

  test('the result of a call comes back in words', async () => {
    const first = await on.send(user(weather, { tools }))
    const message = at(first.json, 'choices', 0, 'message')
    const result = { role: 'tool', tool_call_id: at(message, 'tool_calls', 0, 'id'), content: 'sunny, 21 degrees' }
    for (const stream of [false, true]) {
      const answer = await on.send({ messages: [{ role: 'user', content: weather }, message, result], tools, stream })
      expect(said(answer)).toBe('get_weather answered: sunny, 21 degrees')
      expect(finishOf(answer)).toBe('stop')
    }
  })
})

test('a long text is taken down whole, and a long line goes out in one event', async () => {
  const note = { tools: [tool('note', { text: { type: 'string' } })], stream: true }
  for (const text of ['a word '.repeat(800).trim(), '='.repeat(70_000)]) {
    const answer = await on.send(user(`Call the function note with text set to "${text}".`, note))
    expect(callsOf(answer)).toEqual([['note', JSON.stringify({ text })]])
    expect(Math.max(...answer.text.split('\n\n').map(({ length }) => length)) > 64 * 1024).toBe(text.startsWith('='))
  }
})
