// Attacks on the processor: small bodies, fields and heads that make a careless expression, or a loop within a loop, take minutes.
import { gzipSync } from 'node:zlib'
import { chunk, completion, event, openHead, reply } from './server.js'

const MB = 1_000_000
const json = 'application/json'
const sse = 'text/event-stream'
const whole = (type, make, status) => {
  let text = null
  return (wire) => wire.write((text ??= reply(type, make(), status)))
}
const field = (name, value) => (wire) => {
  const text = completion()
  return wire.write(
    `HTTP/1.1 200 OK\r\nContent-Type: ${json}\r\n${name}: ${value}\r\nContent-Length: ${String(text.length)}\r\n\r\n${text}`,
  )
}
const typed = (type) => whole(type, () => completion())
const refused = (message) =>
  whole(json, () => JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code: null } }), 400)
const challenge = (value) => (wire) => wire.write(`HTTP/1.1 401 No\r\nWWW-Authenticate: ${value}\r\nContent-Length: 0\r\n\r\n`)
const base64 = (text) => Buffer.from(text).toString('base64')
const streamed = (content) => whole(sse, () => `${event({ role: 'assistant', content })}${event({}, 'stop')}data: [DONE]\n\n`)

/** Texts that expressions with two unbounded parts next to each other take a square of time for. */
const strings = {
  blanks: ' '.repeat(MB),
  newlines: '\n'.repeat(MB),
  tabs: '\t'.repeat(MB),
  'blanks-and-letters': ' a'.repeat(MB / 2),
  digits: '1'.repeat(MB),
  numbers: '1,'.repeat(MB / 2),
  zeros: `0.${'0'.repeat(MB)}`,
  slashes: '/'.repeat(MB),
  backslashes: '\\'.repeat(MB),
  quotes: '"'.repeat(MB),
  angles: '<'.repeat(MB),
  tags: '<title'.repeat(MB / 6),
  scripts: '<script'.repeat(MB / 7),
  braces: '{'.repeat(MB),
  brackets: '['.repeat(MB),
  fences: '```'.repeat(MB / 3),
  'data-colon': 'data:'.repeat(MB / 5),
  base64: 'A'.repeat(MB),
  model: 'model '.repeat(MB / 6),
  colons: ':'.repeat(MB),
  commas: ', '.repeat(MB / 2),
  dots: '../'.repeat(MB / 3),
  paths: 'File "/a", line 1, in b\n'.repeat(MB / 24),
  // One word, in which an expression for words begins anew at each letter.
  word: `${'a'.repeat(MB)}.`,
  window: `context length is 1${',000'.repeat(MB / 4)}x1`,
  combining: '\u0301'.repeat(MB / 2),
}

export const cpuAttacks = [
  ...Object.entries(strings).flatMap(([name, text]) => [
    { name: `content-${name}`, attack: (wire, asked) => (asked.stream ? streamed(text) : whole(json, () => completion(text)))(wire) },
    { name: `error-${name}`, attack: refused(text) },
    { name: `body-${name}`, attack: (wire, asked) => whole(asked.stream ? sse : json, () => text)(wire) },
  ]),
  // Each coding within another has to be searched for the key.
  { name: 'escapes-in-escapes', attack: whole(json, () => completion('%252525252541'.repeat(MB))) },
  { name: 'entities-in-entities', attack: whole(json, () => completion('&amp;amp;amp;#65;'.repeat(MB / 2))) },
  { name: 'base64-in-base64', attack: whole(json, () => completion(base64(base64(base64('sk-hostile 0123456789 '.repeat(MB / 8)))))) },
  { name: 'page-blanks', attack: whole('text/html', () => `<html><title>${strings.blanks}`, 502), selected: true },
  { name: 'blanks-in-content', attack: whole(json, () => completion(`${strings.blanks}x`)), selected: true },
  ...['Content-Type', 'Retry-After', 'Content-Encoding', 'X-Request-Id', 'Date', 'Set-Cookie', 'Vary', 'Cache-Control', 'Connection'].map(
    (name) => ({
      name: `field-${name.toLowerCase()}-blanks`,
      attack: field(name, `a${' '.repeat(60_000)}b`),
    }),
  ),
  { name: 'media-type-semicolons', attack: typed(`text/event-stream${';'.repeat(60_000)}`) },
  { name: 'media-type-blanks', attack: typed(`text/event-stream;${' '.repeat(60_000)}x`), selected: true },
  { name: 'challenge-blanks', attack: challenge(`Bearer ${' '.repeat(60_000)}x`) },
  { name: 'challenge-commas', attack: challenge('Bearer a="b",'.repeat(4_600)) },
  { name: 'challenge-quotes', attack: challenge(`Bearer a="${'\\'.repeat(60_000)}`) },
  { name: 'fields-thousands', attack: (wire) => wire.write(`HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(10_000)}Content-Length: 2\r\n\r\n{}`) },
  { name: 'status-line-blanks', attack: (wire) => wire.write(`HTTP/1.1 200 ${' '.repeat(60_000)}\r\nContent-Length: 2\r\n\r\n{}`) },
  { name: 'head-of-blank-lines', attack: (wire) => wire.write(`${'\r\n'.repeat(30_000)}x`) },
  { name: 'not-http', attack: (wire) => wire.write('HTTP/1.1 1'.repeat(6_000)) },
  {
    name: 'gzip-in-pieces',
    attack: async (wire) => {
      const bytes = gzipSync(completion('a'.repeat(15 * MB)))
      await wire.write(openHead(json, 'Content-Encoding: gzip\r\n'))
      for (let at = 0; at < bytes.length && !wire.closed(); at += 64) {
        await wire.write(chunk(bytes.subarray(at, at + 64)))
        await wire.pause(1)
      }
      await wire.write('0\r\n\r\n')
    },
  },
  {
    name: 'arguments-fragments',
    attack: whole(sse, () => {
      const call = (args) => event({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: args } }] })
      return `${call('[').repeat(50_000)}data: [DONE]\n\n`
    }),
  },
  {
    name: 'arguments-deep',
    attack: whole(json, () =>
      completion().replace(
        '"refusal":null',
        `"refusal":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"${'['.repeat(2 * MB)}"}}]`,
      ),
    ),
  },
  // Laid out over lines, each indented, it takes its bytes times its depth.
  {
    name: 'nested-answer',
    attack: whole(json, () => {
      const deep = `${'['.repeat(480)}${'1,'.repeat(1700)}1${']'.repeat(480)}`
      return completion().replace('"refusal":null', `"x_trace":${deep},"refusal":7`)
    }),
  },
  {
    name: 'arguments-blanks',
    attack: whole(sse, () => {
      const call = { index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: `{"text":"${strings.blanks}\\x` } }
      return `${event({ role: 'assistant', tool_calls: [call] })}${event({}, 'tool_calls')}data: [DONE]\n\n`
    }),
  },
  { name: 'finish-reasons', attack: whole(sse, () => `${event({}, 'stop').repeat(60_000)}data: [DONE]\n\n`), selected: true },
  { name: 'roles-many', attack: whole(sse, () => `${event({ role: 'assistant' }).repeat(60_000)}data: [DONE]\n\n`) },
  { name: 'done-many', attack: whole(sse, () => `${event({ content: 'a' })}${'data: [DONE]\n\n'.repeat(190_000)}`) },
  {
    name: 'ids-distinct',
    attack: whole(sse, () =>
      Array.from({ length: 60_000 }, (_, at) => event({ content: 'a' }).replace('chatcmpl-1', `c${String(at)}`)).join(''),
    ),
  },
  {
    name: 'schema-problems',
    attack: whole(sse, () =>
      Array.from({ length: 60_000 }, (_, at) => `data: {"choices":[{"index":"${String(at)}","delta":{"role":${String(at)}}}]}\n\n`).join(
        '',
      ),
    ),
  },
  {
    name: 'event-names',
    attack: whole(sse, () => Array.from({ length: 150_000 }, (_, at) => `event: e${String(at)}\ndata: {"a":1}\n\n`).join('')),
  },
  { name: 'errors-in-stream', attack: whole(sse, () => 'data: {"error":{"message":"x"}}\n\n'.repeat(190_000)) },
  {
    name: 'finish-marks-in-pieces',
    attack: async (wire) => {
      await wire.write(openHead(sse))
      for (let at = 0; at < 200 && !wire.closed(); at += 1) await wire.write(chunk('"finish_reason"'.repeat(4_000)))
      await wire.write('0\r\n\r\n')
    },
  },
  {
    name: 'finish-marks-blanks',
    attack: async (wire) => {
      await wire.write(openHead(sse))
      for (let at = 0; at < 100 && !wire.closed(); at += 1) await wire.write(chunk(`"finish_reason"${' '.repeat(60_000)}`))
      await wire.write('0\r\n\r\n')
    },
  },
]
