import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problems } from '../contract/validate.ts'
import { type Json, type JsonObject, textOf } from './json.ts'
import { tokenize } from './tokens.ts'
import { type Trial, at, errorOf, said, trial, user } from './trial.support.ts'

let on: Trial
beforeAll(async () => {
  on = await trial()
})
afterAll(() => on.close())

const many = 'Straße  "naïve" C:\\x\n\n\tcafe\u0301 – 東京 안녕 😀 👩‍👩‍👧 end'

describe('plain instructions', () => {
  const cases: readonly (readonly [instruction: string, want: string])[] = [
    ['Count from 1 to 5. Write the numbers as digits, separated by a comma and a space. Write nothing else.', '1, 2, 3, 4, 5'],
    ['Count from 1 to 4. Write the numbers as digits, separated by a space. Write nothing else.', '1 2 3 4'],
    ['Count from 3 to 5, separated by a line break.', '3\n4\n5'],
    ['Please count to 4. Put a hyphen between them: separated by a hyphen.', '1-2-3-4'],
    ['Write the numbers from 5 to 1 separated by commas.', '5, 4, 3, 2, 1'],
    ['Count from 1 through 3.', '1, 2, 3'],
    [`Repeat the text between <text> and </text> exactly. Write nothing else.\n<text>${many}</text>`, many],
    ['Copy this: <text>Count from 1 to 9.</text>', 'Count from 1 to 9.'],
    ['Reply with the single word "pong".', 'pong'],
    ['What colour is the image?', 'I see no image in this conversation.'],
    ['How many images do you see?', '0'],
  ]
  test.each(cases)('%j', async (instruction, want) => {
    for (const stream of [false, true]) expect(said(await on.send(user(instruction, { stream })))).toBe(want)
  })

  test('the last text part of the last user message carries the instruction', async () => {
    const messages = [
      { role: 'developer', content: 'Count from 1 to 9.' },
      { role: 'user', content: 'Count from 1 to 8.' },
      { role: 'assistant', content: '1' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Count from 1 to 7.' },
          { type: 'text', text: 'Count from 1 to 2.' },
        ],
      },
      { role: 'assistant', content: 'Sure:' },
    ]
    expect(said(await on.send({ messages }))).toBe('1, 2')
  })

  test('a text is written as long as it was asked for, and no sentence of it comes twice', async () => {
    const text = said(await on.send(user('Write at least 200 words about the sea.')))
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(200)
    expect(text.split(/\s+/).length).toBeLessThan(240)
    expect(text).toContain('the sea')
    const sentences = text.split('. ')
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  test('a prompt that no rule knows gets a polite sentence, and a book is no burden', async () => {
    expect(said(await on.send(user('Qwertz?')))).toMatch(/^Hello!/)
    expect((await on.send(user('count call the function on by with set to '.repeat(2900)))).status).toBe(200)
  })
})

describe('JSON', () => {
  test('an object is bare with response_format, and in words without', async () => {
    const prompt = 'Answer as a JSON object with city set to "Paris" and days set to 3.'
    const bare = said(await on.send(user(prompt, { response_format: { type: 'json_object' } })))
    expect(JSON.parse(bare)).toEqual({ city: 'Paris', days: 3 })
    const talk = said(await on.send(user(prompt)))
    expect(talk).toContain('"city": "Paris"')
    expect(() => JSON.parse(talk) as unknown).toThrow()
  })

  test('json_object without the word JSON in the messages is refused', async () => {
    const answer = await on.send(user('Name a city.', { response_format: { type: 'json_object' } }))
    expect([answer.status, at(errorOf(answer), 'param')]).toEqual([400, 'messages'])
  })

  const schemas: readonly (readonly [name: string, schema: JsonObject, want: Json])[] = [
    [
      'values that were asked for',
      {
        type: 'object',
        properties: { city: { type: 'string' }, days: { type: 'integer' } },
        required: ['city', 'days'],
        additionalProperties: false,
      },
      { city: 'Paris', days: 3 },
    ],
    [
      'values that do not fit are made up',
      { type: 'object', properties: { days: { type: 'string', maxLength: 4 }, ok: { type: 'boolean' } }, required: ['days', 'ok'] },
      { days: 'Hell', ok: true },
    ],
    [
      'lists, references and choices',
      {
        type: 'object',
        $defs: { level: { enum: ['low', 'high'] } },
        properties: {
          levels: { type: 'array', minItems: 2, items: { $ref: '#/$defs/level' } },
          size: { type: 'integer', minimum: 10, maximum: 20, multipleOf: 4 },
          none: { anyOf: [{ type: 'null' }, { const: 'x' }] },
        },
        required: ['levels', 'size', 'none'],
      },
      { levels: ['low', 'low'], size: 12, none: 'x' },
    ],
  ]
  test.each(schemas)('json_schema: %s', async (_, schema, want) => {
    const format = { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } }
    const prompt = 'Answer with city set to "Paris" and days set to 3.'
    for (const stream of [false, true])
      expect(JSON.parse(said(await on.send(user(prompt, { response_format: format, stream }))))).toEqual(want)
  })
})

describe('what ends and bends an answer', () => {
  const twelve = 'Count from 1 to 12. Separated by a comma and a space.'
  const cases: readonly (readonly [name: string, more: JsonObject, text: string, finish: string])[] = [
    ['a stop text across tokens', { stop: ['7, 8'] }, '1, 2, 3, 4, 5, 6, ', 'stop'],
    ['a stop text that is a string', { stop: '4' }, '1, 2, 3, ', 'stop'],
    ['the first of four stop texts', { stop: ['9', '8', 'zz', '3, '] }, '1, 2, ', 'stop'],
    ['a stop text at the very beginning', { stop: ['1'] }, '', 'stop'],
    ['a stop text that does not occur', { stop: ['x'] }, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12', 'stop'],
    ['max_tokens', { max_tokens: 5 }, '1, 2,', 'length'],
    ['max_completion_tokens', { max_completion_tokens: 4 }, '1, 2', 'length'],
    ['a limit that is just enough', { max_tokens: 34 }, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12', 'stop'],
    ['a stop text beyond the limit', { max_tokens: 3, stop: ['9'] }, '1, ', 'length'],
    [
      'nulls',
      { max_tokens: null, stop: null, n: null, temperature: null, logit_bias: null },
      '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12',
      'stop',
    ],
  ]
  test.each(cases)('%s', async (_, more, text, finish) => {
    for (const stream of [false, true]) {
      const answer = await on.send(user(twelve, { ...more, stream }))
      expect(said(answer)).toBe(text)
      const finishes = [
        at(answer.json, 'choices', 0, 'finish_reason'),
        ...answer.chunks.map((chunk) => at(chunk, 'choices', 0, 'finish_reason')),
      ]
      expect(finishes.filter((reason) => reason !== null)).toEqual([finish])
    }
  })

  test('usage counts the tokens that the stream has, and its sum is right', async () => {
    const answer = await on.send(user(twelve, { stream: true, stream_options: { include_usage: true }, n: 2, stop: ['9'] }))
    const pieces = answer.chunks.filter((chunk) => textOf(at(chunk, 'choices', 0, 'delta', 'content')) !== '')
    const usage = at(answer.chunks.at(-1), 'usage')
    expect(at(usage, 'completion_tokens')).toBe(pieces.length)
    expect(at(usage, 'total_tokens')).toBe(Number(at(usage, 'prompt_tokens')) + pieces.length)
    const plain = await on.send(user(twelve, { n: 2, stop: ['9'] }))
    expect(at(plain.json, 'usage')).toEqual(usage)
  })

  test('history never lowers the count of the prompt', async () => {
    const turns = [
      { role: 'user', content: 'Count from 1 to 3.' },
      { role: 'assistant', content: '1, 2, 3' },
      { role: 'user', content: 'Count from 1 to 2.' },
    ]
    const counts = await Promise.all(
      [1, 2, 3].map(async (length) => Number(at((await on.send({ messages: turns.slice(0, length) })).json, 'usage', 'prompt_tokens'))),
    )
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
    expect(new Set(counts).size).toBe(3)
  })

  test('log probabilities come for each token, with as many alternatives as asked for', async () => {
    const answer = await on.send(user('<text>é a</text>', { logprobs: true, top_logprobs: 3 }))
    const content = at(answer.json, 'choices', 0, 'logprobs', 'content')
    expect(problems('completion', answer.json)).toEqual([])
    expect(at(content, 0, 'token')).toBe('é')
    expect(at(content, 0, 'bytes')).toEqual([0xc3, 0xa9])
    expect(at(content, 1, 'token')).toBe(' a')
    const top = at(content, 0, 'top_logprobs') as readonly Json[]
    const weights = top.map((one) => Number(at(one, 'logprob')))
    expect(top.length).toBe(3)
    expect(new Set(top.map((one) => at(one, 'token'))).size).toBe(3)
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    const none = await on.send(user('<text>a</text>', { logprobs: true }))
    expect(at(none.json, 'choices', 0, 'logprobs', 'content', 0, 'top_logprobs')).toEqual([])
    for (const most of [0, 20]) {
      const long = await on.send(user('<text>the of and</text>', { logprobs: true, top_logprobs: most }))
      expect((at(long.json, 'choices', 0, 'logprobs', 'content', 0, 'top_logprobs') as readonly Json[]).length).toBe(most)
    }
  })

  test('a bias of -100 bans a token, and one of 100 forces it', async () => {
    const idOfText = (text: string): number => tokenize(text)[0]?.id ?? 0
    const banned = said(await on.send(user('<text>cat dog cat</text>', { logit_bias: { [idOfText(' dog')]: -100 } })))
    expect(banned).not.toContain(' dog')
    expect(banned).toMatch(/^cat.*cat$/)
    const forced = await on.send(user('<text>cat</text>', { logit_bias: { [idOfText(' dog')]: 100 }, max_tokens: 3 }))
    expect(said(forced)).toBe(' dog dog dog')
    const slight = said(await on.send(user('<text>cat</text>', { logit_bias: { [idOfText('cat')]: -1, 5: 3 } })))
    expect(slight).toBe('cat')
  })

  test('a request gets the same text again', async () => {
    const request = user('Describe a forest at length.', { seed: 7, temperature: 1.5 })
    expect(said(await on.send(request))).toBe(said(await on.send(request)))
  })
})
