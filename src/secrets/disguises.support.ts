/** Ways in which an endpoint may return a key, each as bytes of a response. For tests only. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { storedZstd } from '../wire/zstd.support.ts'

interface Returned {
  readonly body: Buffer
  readonly headers?: readonly (readonly [name: string, value: string])[]
  /** What stands for the key in these bytes: none of it may be found in anything that is written. */
  readonly traces: readonly string[]
}

export interface Disguise {
  readonly name: string
  readonly returned: (key: string) => Returned
}

const percent = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const unicode = (text: string): string =>
  Array.from(text)
    .map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
const every = (text: string, step: number, escape: (one: string) => string): string =>
  Array.from(text)
    .map((one, at) => (at % step === 0 ? escape(one) : one))
    .join('')
const pairs = (text: string): readonly string[] => [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'))
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const reversed = (text: string): string => Array.from(text).reverse().join('')
const named = (text: string): string =>
  text.replaceAll('-', '&hyphen;').replaceAll('/', '&sol;').replaceAll('+', '&plus;').replaceAll('_', '&lowbar;')
const lines = (text: string, length: number): string => text.replace(new RegExp(`.{${String(length)}}`, 'g'), '$&\r\n')

const chunk = (choices: readonly object[]): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices })}\n\n`
const delta = (delta: object, index = 0): string => chunk([{ index, delta, finish_reason: null }])
const call = (text: string, index = 0): object => ({
  tool_calls: [{ index, id: 'call', type: 'function', function: { name: 'f', arguments: text } }],
})
const halves = (text: string): readonly [string, string] => [text.slice(0, text.length / 2), text.slice(text.length / 2)]
const stream = (...events: readonly string[]): Buffer => Buffer.from(`${events.join('')}data: [DONE]\n\n`)

/** An error whose message quotes a text that needs no more escapes. */
const quoting = (text: string): Buffer =>
  Buffer.from(`{"error":{"message":"no such key: ${text}","type":"invalid_request_error","param":null,"code":null}}`)
const asText = (name: string, write: (key: string) => string): Disguise => ({
  name,
  returned: (key) => ({ body: quoting(write(key)), traces: [write(key)] }),
})
const coded = (name: string, coding: string, code: (body: Buffer) => Buffer): Disguise => ({
  name,
  returned: (key) => {
    const body = code(quoting(`${'so it goes '.repeat(20)}${key}`))
    return {
      body,
      headers: [['Content-Encoding', coding]],
      traces: [body.toString('base64').slice(20, 60), body.toString('latin1').slice(20, 50)],
    }
  },
})
const parts = (name: string, write: (...parts: readonly [string, string]) => Buffer): Disguise => ({
  name,
  returned: (key) => ({ body: write(...halves(key)), traces: [...halves(key)] }),
})

export const disguises: readonly Disguise[] = [
  asText('as it is', (key) => key),
  asText('in capitals', (key) => key.toUpperCase()),
  asText('in small letters', (key) => key.toLowerCase()),
  asText('reversed', reversed),
  asText('percent-encoded where it must be', encodeURIComponent),
  asText('percent-encoded throughout', percent),
  asText('percent-encoded twice', (key) => percent(percent(key))),
  asText('partly u-escaped', (key) => every(key, 3, unicode)),
  asText('u-escaped throughout', unicode),
  asText('partly x-escaped, in a string within a string', (key) => every(key, 2, (one) => `\\\\x${one.charCodeAt(0).toString(16)}`)),
  asText('with slashes escaped', (key) => key.replaceAll('/', '\\/')),
  asText('as decimal entities', (key) => every(key, 1, (one) => `&#${String(one.charCodeAt(0))};`)),
  asText('as hexadecimal entities', (key) => every(key, 1, (one) => `&#x${one.charCodeAt(0).toString(16)};`)),
  asText('as named entities', named),
  asText('in hexadecimal', (key) => pairs(key).join('')),
  asText('in hexadecimal with colons', (key) => pairs(key).join(':')),
  asText('in hexadecimal with blanks', (key) => pairs(key).join(' ').toUpperCase()),
  asText('in hexadecimal as a list', (key) => pairs(key).map((pair) => `0x${pair}`).join(', ')),
  asText('in Base64', (key) => base64(key)),
  asText('in Base64 one byte later', (key) => base64(`:${key}`)),
  asText('in Base64 two bytes later', (key) => Buffer.from(`::${key}::`).toString('base64url')),
  asText('in Base64 broken into lines', (key) => lines(base64(`user:${key}`), 16).replaceAll('\r\n', '\\r\\n')),
  asText('in Base64 twice over', (key) => base64(base64(`user:${key}`))),
  asText('in Base64 of hexadecimal', (key) => base64(pairs(key).join(''))),
  asText('quoted-printable', (key) => pairs(key).map((pair) => `=${pair.toUpperCase()}`).join('')),
  { name: 'as a list of bytes', returned: (key) => ({ body: Buffer.from(`{"bytes":[${[...Buffer.from(key)].join(',')}]}`), traces: [[...Buffer.from(key)].join(',')] }) },
  { name: 'in UTF-16', returned: (key) => ({ body: Buffer.from(`{"key":"${key}"}`, 'utf16le'), traces: [Buffer.from(key, 'utf16le').toString('latin1')] }) },
  coded('under gzip', 'gzip', (body) => gzipSync(body)),
  coded('under x-gzip', 'x-gzip', (body) => gzipSync(body)),
  coded('under deflate', 'deflate', (body) => deflateSync(body)),
  coded('under deflate without its wrapper', 'deflate', (body) => deflateRawSync(body)),
  coded('under br', 'br', (body) => brotliCompressSync(body)),
  coded('under gzip that is labelled br', 'br', (body) => gzipSync(body)),
  coded('under gzip that is labelled identity', 'identity', (body) => gzipSync(body)),
  coded('under gzip in gzip', 'gzip, gzip', (body) => gzipSync(gzipSync(body))),
  coded('under zstd', 'zstd', storedZstd),
  // A Zstandard frame that no decoder takes: RFC 8878.
  coded('under what begins like zstd', 'zstd', (body) => Buffer.concat([Buffer.from('28b52ffd', 'hex'), deflateRawSync(body)])),
  parts('split over two deltas', (first, second) => stream(delta({ content: first }), delta({ content: second }))),
  parts('split over two deltas of one of two choices', (first, second) =>
    stream(delta({ content: first }, 1), delta({ content: 'other' }, 0), delta({ content: second }, 1)),
  ),
  parts('split over the arguments of a call', (first, second) =>
    stream(delta(call(`{"key":"${first}`)), delta(call('{}', 1)), delta(call(`${second}"}`))),
  ),
  parts('split over the parts of a message', (first, second) =>
    Buffer.from(JSON.stringify({ choices: [{ message: { content: [{ type: 'text', text: first }, { type: 'text', text: second }] } }] })),
  ),
  parts('split over the tokens of log probabilities', (first, second) =>
    Buffer.from(JSON.stringify({ choices: [{ logprobs: { content: [first, second].map((token) => ({ token, logprob: 0 })) } }] })),
  ),
  parts('split over lines that are no JSON', (first, second) => Buffer.from(`data: ${first}\n\ndata: ${second}\n\n`)),
  {
    name: "as a header's name",
    returned: (key) => {
      const names = [pairs(key).join(''), Buffer.from(key).toString('base64url'), Buffer.from(key).toString('base64url').toLowerCase()]
      return { body: quoting(''), headers: names.map((name) => [name, 'x']), traces: names.map((name) => name.slice(4, -4)) }
    },
  },
  { name: 'in the path of a redirect', returned: (key) => ({ body: quoting(''), headers: [['Location', `/login/${percent(key)}?from=${encodeURIComponent(key)}`]], traces: [percent(key), encodeURIComponent(key)] }) },
  { name: 'in headers', returned: (key) => ({ body: quoting(''), headers: [['X-Echo', key], ['X-Digest', base64(`u:${key}`)], ['Set-Cookie', `key=${reversed(key)}`]], traces: [key, reversed(key), base64(`u:${key}`).slice(4, -4)] }) },
] // prettier-ignore
