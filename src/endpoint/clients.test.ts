/** The official client of JavaScript, against the endpoint: what it reads without complaint, a client developer may rely on. */
import OpenAI, { AuthenticationError, BadRequestError, NotFoundError } from 'openai'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Trial, key, model, trial } from './trial.support.ts'

let on: Trial
let client: OpenAI
beforeAll(async () => {
  on = await trial()
  client = new OpenAI({ baseURL: on.url, apiKey: key, maxRetries: 0 })
})
afterAll(() => on.close())

const messages = [{ role: 'user' as const, content: 'Count from 1 to 5.' }]
const tools = ['get_weather', 'get_time'].map((name) => ({
  type: 'function' as const,
  function: { name, parameters: { type: 'object', properties: {} } },
}))
const twoCalls = [
  {
    role: 'user' as const,
    content: 'Call the function get_weather with city set to "Paris". Call the function get_time with zone set to "UTC".',
  },
]

describe('openai for JavaScript', () => {
  test('lists the models', async () => {
    const ids: string[] = []
    for await (const one of client.models.list()) ids.push(one.id)
    expect(ids).toEqual([model])
  })

  test('reads a plain answer', async () => {
    const answer = await client.chat.completions.create({ model, messages })
    expect(answer.choices[0]?.message.content).toBe('1, 2, 3, 4, 5')
    expect(answer.usage?.total_tokens).toBe((answer.usage?.prompt_tokens ?? 0) + (answer.usage?.completion_tokens ?? 0))
    expect(answer._request_id).toMatch(/^req_/)
  })

  test('iterates over a stream', async () => {
    let text = ''
    let usage = 0
    const stream = await client.chat.completions.create({ model, messages, stream: true, stream_options: { include_usage: true } })
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? ''
      usage = chunk.usage?.completion_tokens ?? usage
    }
    expect([text, usage]).toEqual(['1, 2, 3, 4, 5', 13])
  })

  test('assembles a stream', async () => {
    const stream = client.chat.completions.stream({ model, messages })
    let text = ''
    stream.on('content', (delta) => (text += delta))
    const final = await stream.finalChatCompletion()
    expect(final.choices[0]?.message.content).toBe('1, 2, 3, 4, 5')
    expect(text).toBe('1, 2, 3, 4, 5')
    expect(final.choices[0]?.finish_reason).toBe('stop')
  })

  test('assembles two calls from a stream', async () => {
    const final = await client.chat.completions.stream({ model, messages: twoCalls, tools }).finalChatCompletion()
    const calls = final.choices[0]?.message.tool_calls ?? []
    expect(calls.map((call) => [call.function.name, call.function.arguments])).toEqual([
      ['get_weather', '{"city":"Paris"}'],
      ['get_time', '{"zone":"UTC"}'],
    ])
    expect(final.choices[0]?.finish_reason).toBe('tool_calls')
  })

  test('runs tools to the end', async () => {
    const runner = client.chat.completions.runTools({
      model,
      messages: [{ role: 'user', content: 'Call the function lookup with word set to "moss".' }],
      tools: [
        {
          type: 'function',
          function: {
            name: 'lookup',
            description: 'Looks a word up',
            parameters: { type: 'object' },
            parse: JSON.parse as (text: string) => object,
            function: () => 'a small plant',
          },
        },
      ],
    })
    expect(await runner.finalContent()).toBe('lookup answered: a small plant')
  })

  test('gets an image answered, streamed as well', async () => {
    const bytes = await sharp({ create: { width: 224, height: 224, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer()
    const content = [
      { type: 'text' as const, text: 'Answer with one word: red, green or blue. What colour is the image?' },
      { type: 'image_url' as const, image_url: { url: `data:image/png;base64,${bytes.toString('base64')}`, detail: 'low' as const } },
    ]
    const answer = await client.chat.completions.create({ model, messages: [{ role: 'user', content }] })
    expect(answer.choices[0]?.message.content).toBe('blue')
    const final = await client.chat.completions.stream({ model, messages: [{ role: 'user', content }] }).finalContent()
    expect(final).toBe('blue')
  })

  test('throws typed errors', async () => {
    const stranger = new OpenAI({ baseURL: on.url, apiKey: 'sk-wrong', maxRetries: 0 })
    await expect(stranger.chat.completions.create({ model, messages })).rejects.toThrow(AuthenticationError)
    await expect(client.chat.completions.create({ model: 'none', messages })).rejects.toThrow(NotFoundError)
    await expect(client.chat.completions.create({ model, messages, temperature: 9, stream: true })).rejects.toThrow(BadRequestError)
    await expect(client.chat.completions.create({ model, messages: [] })).rejects.toMatchObject({ code: 'empty_array', param: 'messages' })
  })
})
