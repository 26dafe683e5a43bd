import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { machineClock } from './clock.ts'
import type { Stamp } from './completion.ts'
import type { Fault, Variant, Stages, Variation } from './modification.ts'
import { faults } from './faults/registry.ts'
import type { Incoming } from './incoming.ts'
import type { Json, JsonObject } from './json.ts'
import { oddImages } from './unusual-images.support.ts'
import { drawn } from './choose-variant.ts'
import { once, parameters } from './parameters.support.ts'
import type * as Pictures from './decoded-images.ts'
import { respond } from './pipeline.ts'
import { remoteImages } from './remote-images.support.ts'
import { variations } from './variations/registry.ts'
import { oddities } from './edge-case-images.support.ts'
import { toolRequests } from './tool-requests.support.ts'
import { user } from './trial.support.ts'

vi.mock('./decoded-images.ts', async (load) => (await import('./decoded-once.support.ts')).decodedOnce(await load<typeof Pictures>()))

const key = 'sk-Key'
const model = 'embedded-1'
const tool = (name: string): Json => ({ type: 'function', function: { name, parameters: { type: 'object', properties: {} } } })
const tools = ['get_weather', 'get_time', 'ping'].map(tool)
const two = 'Call the function get_weather with city set to "Paris" and days set to 3. Call the function get_time with zone set to "UTC".'
const text = (words: string): Json => ({ type: 'text', text: words })
const image = (url: string): Json => ({ type: 'image_url', image_url: { url } })

/** Every kind of request that some deviation answers in its own way. */
async function battery(): Promise<readonly Incoming[]> {
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
    user('Repeat this. <text>mnopqrstuvwx</text>'),
    user('Count from 1 to 12.', { stop: ['7, 8', 'a', 'b', 'c'] }),
    user('Count from 1 to 12.', { max_tokens: 4 }),
    user('Count from 1 to 12.', { max_completion_tokens: 4 }),
    user('Count from 1 to 12.', { logprobs: true, top_logprobs: 2 }),
    user('Write at least 60 words about the sea.'),
    user(two, { tools }),
    user(two, { tools, parallel_tool_calls: false }),
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
    ...[...bodies, ...streams, ...(await oddImages()), ...once, ...(await remoteImages())].map((body) =>
      incoming(JSON.stringify({ model, ...body })),
    ),
    ...['{"model":', '[]', ''].map((body) => incoming(body)),
    ...[
      '',
      'Bearer wrong-key-1',
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
    ...oddities(model, incoming),
    incoming('{}', { path: '/v1/nothing' }),
    incoming('{}', { method: 'PUT' }),
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
  served: 0,
  ...more,
})

const stamp = (nth: number): Stamp => ({
  id: `chatcmpl-${String(nth)}`,
  created: 1_790_000_000,
  fingerprint: 'fp',
  callId: (choice, call) => `call_${String(nth)}_${String(choice)}_${String(call)}`,
})

let requests: readonly Incoming[] = []
const healthy: string[] = []

/** What goes down the wire for each request of the battery, in order, as text. */
async function* wire(stages: readonly Stages[]): AsyncGenerator<string, undefined> {
  const setting = {
    apiKey: key,
    model,
    since: 1_790_000_000,
    pace: { latencyMs: 0, tokenMs: 0 },
    fetchesImages: true,
    stages,
    memory: new Map<string, unknown>(),
    clock: machineClock,
  }
  for (const [at, request] of requests.entries()) {
    const writes = await respond(request, setting, at + 1, stamp(at + 1))
    yield JSON.stringify({ ...writes, pieces: writes.pieces.map(({ bytes, delayMs }) => [Buffer.from(bytes).toString('latin1'), delayMs]) })
  }
  return undefined
}

beforeAll(async () => {
  requests = await battery()
  for await (const answer of wire([])) healthy.push(answer)
})

const modifications: readonly (Fault | Variation)[] = [...faults, ...variations]

interface Shown {
  /** Spellings whose wire is that of the contract throughout. */
  readonly unchanged: readonly string[]
  /** Those whose wire is another throughout. */
  readonly unspared: readonly string[]
  /** Pairs that have the same wire. */
  readonly alike: readonly string[]
}
const nothing: Shown = { unchanged: [], unspared: [], alike: [] }

/** Goes through the battery, with each spelling by itself, until nothing is left to be shown. */
async function shown(variants: readonly Variant[]): Promise<Shown> {
  const names = variants.map(({ as }) => as)
  const wires = variants.map(({ stages }) => wire([stages]))
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const))
  const [unchanged, unspared, alike] = [new Set(names), new Set(names), new Set(pairs.map(String))]
  for (const defaults of healthy) {
    const answers = new Map<string, string | undefined>()
    for (const [at, name] of names.entries()) answers.set(name, (await wires[at]?.next())?.value)
    for (const [name, answer] of answers) (answer === defaults ? unspared : unchanged).delete(name)
    for (const pair of pairs) if (answers.get(pair[0]) !== answers.get(pair[1])) alike.delete(String(pair))
    if (unchanged.size + unspared.size + alike.size === 0) break
  }
  return { unchanged: [...unchanged], unspared: [...unspared], alike: [...alike] }
}

const byId = <T extends Fault | Variation>(list: readonly T[]): readonly (readonly [string, T])[] => list.map((one) => [one.id, one])

describe('each spelling changes the wire, and differs from the others', () => {
  test.each(byId(faults))('of the fault %s, which leaves some of it', async (_, { variants }) => {
    expect(await shown(variants)).toEqual(nothing)
  })

  test.each(byId(variations))('of the variation %s', async (_, { variants }) => {
    expect({ ...(await shown(variants)), unspared: [] }).toEqual(nothing)
  })
})

describe('the registries', () => {
  test('ids are unique and lower case with hyphens', () => {
    const ids = modifications.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('each deviation has two spellings at least, and the seed draws every one of them', () => {
    for (const one of modifications) {
      expect(one.variants.length).toBeGreaterThanOrEqual(2)
      const seen = new Set(Array.from({ length: 200 }, (_, seed) => drawn(one, seed).as))
      expect([one.id, seen.size]).toEqual([one.id, one.variants.length])
    }
  })

  test('a fault reddens what it aims at; entries and requirements are written as ids', () => {
    for (const { id, target, expectedViolations, entries } of faults) {
      if (target !== null) expect([id, expectedViolations]).toEqual([id, expect.arrayContaining([target])])
      expect([id, new Set(expectedViolations).size]).toEqual([id, expectedViolations.length])
      for (const requirement of expectedViolations) expect(requirement).toMatch(/^[A-Z]{3,4}-\d{3}$/)
      for (const entry of entries) expect(entry).toMatch(/^[SV]\d{3}$/)
    }
  })
})
