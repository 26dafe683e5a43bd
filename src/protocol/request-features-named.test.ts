import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../wire/json.ts'
import { featureNamed, featuresOf, placeOfFeature } from './request-features.ts'

const text = (words: string): JsonObject => ({ type: 'text', text: words })
const image = (url: string): JsonObject => ({ type: 'image_url', image_url: { url } })
const user = (content: Json): JsonObject => ({ role: 'user', content })
const answer = (content: Json): JsonObject => ({ role: 'assistant', content })
const calls: JsonObject = { role: 'assistant', tool_calls: [] }
const call = (values: string): JsonObject => ({ role: 'assistant', tool_calls: [{ function: { name: 'f', arguments: values } }] })
const result: JsonObject = { role: 'tool', content: 'r' }
const system: JsonObject = { role: 'system', content: 's' }
const developer: JsonObject = { role: 'developer', content: 'd' }
const asked = (...messages: readonly Json[]): JsonObject => ({ messages })
const hello = user('Say hello.')
const seen = (...urls: readonly string[]): JsonObject => asked(user(urls.map(image)))
const png = 'data:image/png;base64,AA'
const tools = (length: number): readonly Json[] => Array.from({ length }, (_, at) => ({ at }))
const turns = (length: number): readonly Json[] => Array.from({ length }, (_, at) => user(String(at)))

const namesOf = (body: JsonObject): readonly string[] => featuresOf(body).map(({ name }) => name)

/** For each feature the bodies that have it, and their neighbours that do not. */
const table: readonly (readonly [name: string, words: string, its: readonly JsonObject[], others: readonly JsonObject[]])[] = [
  ['image', 'an image', [seen(png)], [asked(user('image')), asked(user([text('image_url')]))]],
  ['tool results', 'tool results', [asked(user('a'), calls), asked(user('a'), result)], [asked(user('a'), answer('b'))]],
  [
    'unparsable arguments',
    'tool call arguments that are not JSON',
    [asked(user('a'), call('{"a":')), asked(call('{}'), call(''))],
    [asked(user('a'), call('{}')), asked(user('a'), call('"text"')), asked(user('a'), calls), asked(user('{"a":'))],
  ],
  ['many tools', 'many tools', [{ tools: tools(16) }], [{ tools: tools(15) }, { tools: 'a text of many letters' }]],
  ['tools', 'tools', [{ tools: [] }], [{ tool_choice: 'none' }]],
  ['quoted text', 'quoted text', [asked(user('a'), user('"b"')), asked(user([text('a"')]))], [asked(user("'a'"))]],
  [
    'text parts',
    'lists of text parts',
    [asked(user([text('a')])), asked(user('a'), user([text('b')])), asked(user([text('a')]), user([image(png)]))],
    [asked(user('a')), asked(user([text('a'), image(png)]))],
  ],
  ['system message', 'a system message', [asked(system, user('a'))], [asked(developer, user('system'))]],
  ['developer message', 'a developer message', [asked(developer, user('a'))], [asked(system, user('developer'))]],
  ['many turns', 'many turns', [asked(...turns(16))], [asked(...turns(15))]],
  ['empty text', 'an empty text in a message', [asked(user('a'), user(''))], [asked(user('a'), user([text('')]))]],
  ['earlier turns', 'earlier turns', [asked(user('a'), answer('b'), user('c'))], [asked(user('a'), user('assistant'))]],
  [
    'long text',
    'a long text',
    [asked(user('a'.repeat(2000)), user('b'.repeat(2000)))],
    [asked(user('a'.repeat(2000)), user('b'.repeat(1999)))],
  ],
  ['text beyond ASCII', 'text beyond ASCII', [asked(user('é')), asked(user('a🍕'))], [asked(user('a~\u0000'))]],
  ['line breaks', 'line breaks in a text', [asked(user('a\nb')), asked(user('a\rb'))], [asked(user('a b'))]],
  ['angle brackets', 'angle brackets in a text', [asked(user('a<b')), asked(user('a>b'))], [asked(user('a=b'))]],
  ['several images', 'several images', [seen(png, png), asked(user([image(png)]), user([image(png)]))], [seen(png)]],
  [
    'JPEG image',
    'a JPEG image',
    [seen('data:image/jpeg;base64,AA'), seen(png, 'data:image/jpg;base64,AA'), seen('DATA:IMAGE/JPEG')],
    [seen(png), seen('http://a.example/data:image/jpeg')],
  ],
  [
    'GIF image',
    'a GIF image',
    [seen(png, 'data:image/gif;base64,AA'), seen('DATA:IMAGE/GIF')],
    [seen(png), seen('http://a.example/data:image/gif')],
  ],
  [
    'WebP image',
    'a WebP image',
    [seen(png, 'data:image/webp;base64,AA'), seen('DATA:IMAGE/WEBP')],
    [seen(png), seen('http://a.example/data:image/webp')],
  ],
  ['image by URL', 'an image by URL', [seen(png, 'http://a.example/b'), seen('HTTPS://a.example')], [seen(png), seen('data:http:')]],
]

describe.each(table)('%s', (name, words, its, others) => {
  test.each(its)('is in %j', (body) => {
    expect(namesOf(body)).toContain(name)
  })
  test.each(others)('is not in %j', (body) => {
    expect(namesOf(body)).not.toContain(name)
  })
  test('is told in the words of a sentence', () => {
    const requests = name === 'tool results' ? 'requests with tool calls and their results' : `requests with ${words}`
    expect(featureNamed(name)).toMatchObject({ name, requests, with: `with ${words}`, others: 'without' })
  })
})

describe('what a request lacks is a feature as well', () => {
  const plain = { requests: 'requests without stream', with: 'without stream', others: 'with stream', without: null }
  const unlimited = { requests: 'requests without a token limit', with: 'without a token limit', others: 'with one', without: null }
  test.each<[JsonObject, readonly string[]]>([
    [{}, ['no stream', 'no token limit']],
    [{ stream: false }, ['no stream', 'no token limit']],
    [{ stream: true }, ['stream', 'no token limit']],
    [{ stream: true, max_tokens: 1 }, ['stream', 'parameter max_tokens', 'parameter max_tokens: 1']],
    [{ stream: true, max_completion_tokens: 1 }, ['stream', 'parameter max_completion_tokens', 'parameter max_completion_tokens: 1']],
  ])('%j has the features %j', (body, names) => {
    expect(namesOf(body)).toEqual(names)
  })
  test('in words of its own', () => {
    expect(featureNamed('no stream')).toMatchObject(plain)
    expect(featureNamed('no token limit')).toMatchObject(unlimited)
    expect(featureNamed('stream')).toMatchObject({ requests: 'streamed requests', with: 'with stream', others: 'without' })
  })
})

const rest = (name: string, body: JsonObject): JsonObject | undefined =>
  featuresOf(body)
    .find((one) => one.name === name)
    ?.without?.(body)

test.each<[name: string, body: JsonObject, want: JsonObject]>([
  ['image', asked(user([text('a'), image(png)])), asked(user([text('a')]))],
  ['stream', { stream: true, stream_options: {}, n: 1 }, { n: 1 }],
  ['tool results', asked(user('a'), calls, result, user('b')), asked(user('a'), user('b'))],
  ['unparsable arguments', asked(user('a'), call('{"a":'), call('1')), asked(user('a'), call('{}'), call('1'))],
  ['many tools', { tools: tools(16), tool_choice: 'auto', n: 1 }, { tools: tools(1), n: 1 }],
  [
    'tools',
    { ...asked(user('a'), calls, result), tools: [], tool_choice: 'auto', parallel_tool_calls: true, n: 1 },
    { ...asked(user('a')), n: 1 },
  ],
  ['quoted text', asked(user('a "b" "c"')), asked(user('a b c'))],
  ['text parts', asked(user([text('a'), text('b')])), asked(user('a\nb'))],
  ['system message', asked(system, developer, user('a')), asked(developer, user('a'))],
  ['developer message', asked(system, developer, user('a')), asked(system, user('a'))],
  ['many turns', asked(...turns(16), calls, result), asked(user('13'), user('14'), user('15'))],
  ['earlier turns', asked(system, developer, user('a'), answer('b'), user('c')), asked(system, developer, user('c'))],
  ['earlier turns', asked(user('a'), answer('b'), user('c'), calls, result), asked(user('c'))],
  ['earlier turns', asked(user('a'), answer('b'), system), asked(system, user('a'))],
  ['long text', asked(user('a'.repeat(3800)), user('b'.repeat(201)), user('c'.repeat(200))), asked(hello, hello, user('c'.repeat(200)))],
  ['text beyond ASCII', asked(user('aéé🍕')), asked(user('axxx'))],
  ['line breaks', asked(user('a\r\n\nb\nc')), asked(user('a b c'))],
  ['angle brackets', asked(user('<<a>>')), asked(user('a'))],
  ['parameter logprobs', { logprobs: true, top_logprobs: 2, n: 1 }, { n: 1 }],
  ['parameter n', { logprobs: true, top_logprobs: 2, n: 1 }, { logprobs: true, top_logprobs: 2 }],
])('without %s, %j becomes %j', (name, body, want) => {
  expect(rest(name, body)).toEqual(want)
})

test.each([
  'no stream',
  'empty text',
  'several images',
  'JPEG image',
  'GIF image',
  'WebP image',
  'image by URL',
  'no token limit',
  'parameter n: 1',
  'after a refusal',
  'Content-Encoding: br in the response',
])('%s cannot be taken out', (name) => {
  expect(featureNamed(name).without).toBeNull()
})

describe('a parameter', () => {
  const parametersOf = (body: JsonObject): readonly (readonly string[])[] =>
    featuresOf({ stream: true, max_tokens: 1, ...body })
      .map(({ name, requests, with: having, others }) => [name, requests, having, others])
      .slice(3)
  const named = (name: string): readonly string[] => [`parameter ${name}`, `requests with ${name}`, `with ${name}`, 'without']
  const valued = (name: string, value: string): readonly string[] => [
    `parameter ${name}: ${value}`,
    `requests with ${name} ${value}`,
    `with ${name} ${value}`,
    'without',
  ]

  test.each<[string, Json, string]>([
    ['temperature', 0, '0'],
    ['store', false, 'false'],
    ['user', null, 'null'],
    ['user', 'x'.repeat(20), `"${'x'.repeat(20)}"`],
    ['response_format', { type: 'json_schema' }, '"json_schema"'],
    ['response_format', { type: null }, 'null'],
  ])('%s of %j is told with its value', (name, value, want) => {
    expect(parametersOf({ [name]: value })).toEqual([named(name), valued(name, want)])
  })

  test.each<[string, Json]>([
    ['user', 'x'.repeat(21)],
    ['logit_bias', {}],
    ['stop', ['a']],
    ['response_format', { type: {} }],
  ])('%s of %j is told without', (name, value) => {
    expect(parametersOf({ [name]: value })).toEqual([named(name)])
  })

  test('is none of the members that features of their own are about', () => {
    expect(namesOf({ model: 'm', messages: [], stream: true, tools: [] })).toEqual(['stream', 'tools', 'no token limit'])
  })

  test('is found again by its name, with its value or without', () => {
    expect(featureNamed('parameter n: 1')).toEqual({
      name: 'parameter n: 1',
      requests: 'requests with n 1',
      with: 'with n 1',
      others: 'without',
      without: null,
    })
    expect(featureNamed('parameter n').requests).toBe('requests with n')
  })
})

test('that a request follows a refusal is told in words of its own, and an unknown name in its own', () => {
  expect(featureNamed('after a refusal')).toEqual({
    name: 'after a refusal',
    requests: 'requests after a rejected one on the same connection',
    with: 'after a rejected one',
    others: 'otherwise',
    without: null,
  })
  expect(featureNamed('an odd: thing').requests).toBe('requests with an odd: thing')
})

test('the most telling feature comes first: of the request, then parameters, then their values', () => {
  const names = ['image', 'stream', 'several images', 'no token limit', 'parameter n', 'parameter n: 1', 'after a refusal']
  expect(names.map(placeOfFeature)).toEqual([0, 1, 18, 23, 24, 25, 26])
})
