// The examples that the four source documents print, byte for byte, each judged as a client or an endpoint would judge it.
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataOf, dispatched, readEventStream } from '../wire/sse.ts'
import { readJson } from '../wire/json.ts'
import { readUtf8, utf8Bytes } from '../wire/utf8.ts'
import { type Kind, problems } from './validate.ts'

const folder = new URL('../../fixtures/sources/', import.meta.url)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const judged = (kind: Kind, value: unknown): readonly string[] =>
  problems(kind, value).map(({ pointer, keyword, wanted }) => `${pointer} ${keyword}: ${wanted}`)

const inARequest = (format: unknown): unknown => ({
  model: 'm',
  messages: [{ role: 'user', content: 'JSON, please' }],
  response_format: format,
})

test.each([
  ['document-1-request.passes.json', (value: unknown): unknown => value],
  ['document-4-request.passes.json', (value: unknown): unknown => value],
  ['document-1-response-format.passes.json', inARequest],
  ['document-2-response-format.passes.json', inARequest],
  ['document-3-response-format.passes.json', inARequest],
])('%s is a request as documented', (name, request) => {
  expect(judged('request', request(JSON.parse(textOf(name))))).toEqual([])
})

test('document 1 cuts its Base64 short, which the shape of a request does not show', () => {
  const { value } = readJson(bytesOf('document-1-request.passes.json'))
  const url = JSON.stringify(value).match(/data:image\/png;base64,([^"]*)/)?.[1] ?? ''
  expect(url).toContain('(omitted long base64 string)')
  expect(judged('request', value)).toEqual([])
})

test('document 1 asks for tools and tool_choice in its table, and its own example has neither', () => {
  const request = JSON.parse(textOf('document-1-request.passes.json')) as object
  expect(Object.keys(request)).toEqual(['model', 'messages'])
})

test("document 1's answer has line feeds inside a string, so it is not JSON", () => {
  const { value, fault } = readJson(bytesOf('document-1-response.not-json.txt'))
  expect(value).toBeUndefined()
  expect(fault?.at).toBe(textOf('document-1-response.not-json.txt').indexOf('\\r\n') + 2)
})

test("document 1's answer, with the line feeds escaped, lacks the model, the refusal and the log probabilities", () => {
  const mended = textOf('document-1-response.not-json.txt').replaceAll('\\r\n', '\\r\\n')
  const { value } = readJson(utf8Bytes(mended))
  expect(judged('completion', value)).toEqual([
    '/model required: a string',
    '/choices/0/logprobs required: an object or null',
    '/choices/0/message/refusal required: a string or null',
  ])
})

test("document 4's template is no request: its message is empty, its temperature and its detail are not of the documented values", () => {
  expect(judged('request', JSON.parse(textOf('document-4-template.fails.json')))).toEqual([
    '/messages/0/role required: one of developer, system, user, assistant, tool or function',
    '/temperature maximum: a number from 0 to 2 or null',
    '/detail enum: one of auto, low or high',
  ])
})

test("document 4's stream is four chunks as documented, and then [DONE]", () => {
  const bytes = bytesOf('document-4-stream.passes.sse')
  const data = readEventStream(bytes)
    .events.filter(dispatched)
    .map((event) => readUtf8(dataOf(bytes, event)).text)
  expect(data).toHaveLength(5)
  expect(data.at(-1)).toBe('[DONE]')
  expect(data.slice(0, -1).map((chunk) => judged('chunk', JSON.parse(chunk)))).toEqual([[], [], [], []])
})

test.each([
  ['document-4-template.curl.txt', 'document-4-template.fails.json'],
  ['document-4-request.curl.txt', 'document-4-request.passes.json'],
])('the command in %s sends the body in %s', (command, body) => {
  expect(textOf(command)).toContain(textOf(body))
})

test('every file of the folder is judged above', () => {
  const here = readFileSync(new URL(import.meta.url), 'utf8')
  expect(readdirSync(folder).filter((name) => !here.includes(name))).toEqual([])
})
