/** What the proofs of modifications ask an endpoint: every kind of request that some modification answers in its own way. */
import sharp from 'sharp'
import { abandoned, clientBodies, clientFields } from './client-requests.support.ts'
import { oddities } from './edge-case-images.support.ts'
import type { Incoming } from './incoming.ts'
import type { Json, JsonObject } from './json.ts'
import { once, parameters } from './parameters.support.ts'
import { remoteImages } from './remote-images.support.ts'
import { toolRequests } from './tool-requests.support.ts'
import { literalBodies } from './literal-requests.support.ts'
import { user } from './trial.support.ts'
import { oddImages } from './unusual-images.support.ts'

export const key = 'sk-Key'
export const model = 'embedded-1'
const tool = (name: string): Json => ({ type: 'function', function: { name, parameters: { type: 'object', properties: {} } } })
const tools = ['get_weather', 'get_time', 'ping'].map(tool)
const two = 'Call the function get_weather with city set to "Paris" and days set to 3. Call the function get_time with zone set to "UTC".'
const text = (words: string): Json => ({ type: 'text', text: words })
const image = (url: string): Json => ({ type: 'image_url', image_url: { url } })

/** Images whose pixels are stored as they are: one, one that begins like it, one of its size, and one of a megabyte. */
async function storedImages(): Promise<readonly string[]> {
  const solid = (colour: string, side: number, height = side): Promise<Buffer> =>
    sharp({ create: { width: side, height, channels: 3, background: colour } })
      .png({ compressionLevel: 0 })
      .toBuffer()
  const side = 180
  const beginning = await sharp(await solid('#00a000', side))
    .composite([{ input: await solid('#ff0000', side, 110), top: 0, left: 0 }])
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer()
  const all = [await solid('#ff0000', side), beginning, await solid('#0000ff', side), await solid('#0000ff', 520)]
  return all.map((file) => `data:image/png;base64,${file.toString('base64')}`)
}

/** Every kind of request that some deviation answers in its own way. */
export async function battery(): Promise<readonly Incoming[]> {
  const solid = (colour: string): ReturnType<typeof sharp> => sharp({ create: { width: 64, height: 64, channels: 3, background: colour } })
  const uri = async (type: string, made: Promise<Buffer>): Promise<string> => `data:image/${type};base64,${(await made).toString('base64')}`
  const [red, blue] = [await uri('png', solid('#ff0000').png().toBuffer()), await uri('png', solid('#0000ff').png().toBuffer())]
  const colour = text('Red, green or blue: what colour is each image?')
  const sights: readonly JsonObject[] = [
    user([colour, image(red)]),
    user([colour, image(blue)]),
    user([image(red), image(blue), colour]),
    user([image(blue), image(red), colour]),
    user([text('Image A:'), image(red), text('Image B:'), image(blue), text('Red, green or blue: what colour is image A?')]),
    {
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: [image(red), colour] },
      ],
    },
    {
      messages: [
        { role: 'user', content: [image(red), colour] },
        { role: 'assistant', content: 'red' },
        { role: 'user', content: [colour] },
      ],
    },
    user([colour, image(red.replace('image/png;', 'image/png;name=a.png;'))]),
    user([colour, image(red.replace('data:image/png;base64', 'DATA:IMAGE/PNG;BASE64'))]),
    user([colour, image(await uri('gif', solid('#ff0000').gif().toBuffer()))]),
    user([colour, image(await uri('webp', solid('#ff0000').webp().toBuffer()))]),
    user([colour, image(await uri('jpg', solid('#ff0000').jpeg().toBuffer()))]),
    ...(await storedImages()).map((url) => user([colour, image(url)])),
    user([colour, image(red)], { n: 2 }),
    user([colour, image(red)], { logprobs: true }),
    user([colour, image(red)], { stop: ['###'], seed: 7 }),
    user([image(red), image(blue), image(red), colour]),
    user([colour, image('data:image/png;base64,AAAA')]),
    user([colour, image('https://example.org/a.png')]),
    user([colour, image('file:///a.png')]),
    user([text('Image A:'), image(red), text('Image B:'), image(blue), text('Red, green or blue: what colour is image B?')]),
    {
      messages: [
        { role: 'user', content: 'Look.' },
        { role: 'user', content: [image(red), colour] },
      ],
    },
    {
      messages: [
        { role: 'user', content: [image(red), colour] },
        { role: 'assistant', content: 'Well:' },
      ],
    },
  ]
  const words: readonly JsonObject[] = [
    user('Count from 1 to 12.'),
    user('Count from 1 to 5.', { n: 2 }),
    user('<text>Straße  "x" 11 of it all\n\n\tend</text>'),
    user('Repeat this. <text>abcdefghijkl</text>'),
    user('Repeat this. <text>a 😀 b</text>'),
    user('Repeat this. <text>[`one`] \ufb01ve <think>two</think> three <|im_end|> four <|endoftext|> five <|eot_id|> six</text>'),
    user('Repeat this. <text>mnopqrstuvwx</text>'),
    user('Count from 1 to 12.', { stop: ['7, 8', 'a', 'b', 'c'] }),
    user('Count from 1 to 12.', { stop: [', 12, 13, this text does not occur'] }),
    user(['The word of the day is abc.', 'What is the word of the day?'].map(text)),
    {
      messages: [
        { role: 'system', content: ['The word of Sunday is abc.', 'The word of Today is def.'].map(text) },
        { role: 'assistant', content: ['Well.', 'The word of Friday is ghi.'].map(text) },
        { role: 'user', content: 'List the words of all days.' },
      ],
    },
    user('Count from 1 to 12.', { max_tokens: 4 }),
    user('Count from 1 to 12.', { max_completion_tokens: 4 }),
    user('Count from 1 to 12.', { logprobs: true, top_logprobs: 2 }),
    user('Write at least 60 words about the sea.'),
    user(two, { tools }),
    user(two, { tools, parallel_tool_calls: false }),
    user(two, { tools, n: 2 }),
    user('Call the function ping without arguments.', { tools }),
    user('Call the function get_time with zone set to "UTC".', {
      tools,
      tool_choice: { type: 'function', function: { name: 'get_time' } },
    }),
    user('Hello.', { tools, tool_choice: 'required' }),
    user('Answer as a JSON object with a set to 1.', { response_format: { type: 'json_object' } }),
    user('Answer with a set to 1.', {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'a', schema: { type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] } },
      },
    }),
    user('Hello.', { response_format: { type: 'xml' } }),
    user('<text>cat</text>', { logit_bias: { '1': -100, '5': 100 }, max_tokens: 3 }),
    user('Hello.', { tools: [] }),
    user('Hello.', { temperature: 0, top_p: 1 }),
    user('Hello.', { temperature: 5 }),
    user('Hello.', { temperature: '1' }),
    user('Hello.', { n: 0 }),
    user('Hello.', { n: -1 }),
    user('Hello.', { n: 3 }),
    user('Hello.', { n: '2' }),
    user('Hello.', { stream: 'no' }),
    user('Hello.', { top_logprobs: 2 }),
    user('Hello.', { top_logprobs: null }),
    user('Hello.', { model: '' }),
    user('Count from 1 to 12.', { stop: '4' }),
    user('Count from 1 to 12.', { stop: ['11'] }),
    user('Hello.', { top_p: null }),
    user('Hello.', { stop: ['a', 'b', 'c', 'd', 'e'] }),
    user('Hello.', { model: 'none' }),
    user([text('Hello.')]),
    {},
    { messages: [] },
    {
      messages: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'user', content: 'One.' },
        { role: 'user', content: 'Count from 1 to 2.' },
      ],
    },
    { messages: [{ role: 'assistant', content: 'One.' }] },
    ...parameters,
  ]
  const usage = { stream: true, stream_options: { include_usage: true } }
  const bodies = [...words, ...sights, ...toolRequests(red)].flatMap((body) => [body, { ...body, ...usage }])
  const streams = [
    user('Count from 1 to 3.', { stream: true }),
    user('Count from 1 to 3.', { stream: true, stream_options: { include_usage: false } }),
    user('Count from 1 to 3.', { stream: true, stream_options: {} }),
  ]
  return [
    ...[
      ...bodies,
      ...streams,
      ...clientBodies,
      ...literalBodies,
      abandoned,
      ...(await oddImages()),
      ...once,
      ...(await remoteImages()),
    ].map((body) => incoming(JSON.stringify({ model, ...body }))),
    ...['{"model":', '[]', ''].map((body) => incoming(body)),
    incoming(`{"model":"${model}","messages":[{"role":"user","content":"Say hello \\ud83d"}]}`),
    incoming(
      JSON.stringify({ model, ...user([colour, image(red)]) })
        .replaceAll('/', '\\/')
        .replaceAll('+', '\\u002B'),
    ),
    ...[
      '',
      'Bearer wrong-key-1',
      `Bearer ${key}\u00e9`,
      `Bearer ${key}x`,
      `Bearer ${key.slice(0, 4)}-of-another`,
      `Basic ${key}`,
      'Bearer',
      key,
      `Bearer ${key.toUpperCase()}`,
      `bearer ${key}`,
      `BEARER ${key}`,
      `Bearer   ${key}`,
      'bearer',
      'Digest x',
      `Token ${key}`,
      `Key ${key}`,
      `Bearer ${key.replace('-', '_')}`,
      `Bearer  ${key}`,
      'Bearer null',
      'Bearer undefined',
      'Bearer sk-\u00c3\u00a9',
    ].map((authorization) =>
      incoming(JSON.stringify({ model, ...user('Hello.') }), { headers: { 'content-type': 'application/json', authorization } }),
    ),
    incoming(JSON.stringify({ model, ...user('Hello.') }), {
      query: `api_key=${key}&access_token=${key}`,
      headers: { 'content-type': 'application/json' },
    }),
    incoming(JSON.stringify({ model, ...user('Hello.') }), { headers: { authorization: `Bearer ${key}`, 'content-type': 'text/plain' } }),
    incoming(JSON.stringify({ model, ...user('Hello.') }), { query: `api_key=${key}`, headers: { 'content-type': 'application/json' } }),
    incoming(JSON.stringify({ model, ...user('Hello.') }), {
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'content-encoding': 'br' },
    }),
    ...clientFields.map((fields) =>
      incoming(JSON.stringify({ model, ...user('Hello.') }), {
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...fields },
      }),
    ),
    ...oddities(model, incoming),
    incoming('{}', { path: '/v1/nothing' }),
    incoming('{}', { method: 'PUT' }),
    incoming('', { method: 'GET' }),
    incoming('', { method: 'GET', path: '/v1/models', body: null }),
    incoming('', { method: 'GET', path: '/v1/models', body: null }),
    incoming(JSON.stringify({ model, ...user('Hello.') }), { served: 1 }),
    incoming(JSON.stringify({ model, ...user('Hello.') }), { served: 2 }),
    ...[false, true].map((stream) =>
      incoming(JSON.stringify({ model, ...user('Count from 1 to 12.', { stream }) }), {
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      }),
    ),
  ]
}

const incoming = (body: string, more: Partial<Incoming> = {}): Incoming => ({
  method: 'POST',
  path: '/v1/chat/completions',
  query: '',
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  body: Buffer.from(body),
  connection: 1,
  served: 0,
  ...more,
})
