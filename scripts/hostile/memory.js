// Attacks on memory: bodies without an end, and small ones that unpack, or parse, to much more.
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { chunk, completion, event, openHead, reply } from './server.js'

const MIB = 2 ** 20
const json = 'application/json'
const sse = 'text/event-stream'

/** Sends `part` again and again up to `total` bytes, or for ever. */
const repeated =
  (type, before, part, total = Infinity, after = '') =>
  async (wire) => {
    await wire.write(openHead(type))
    await wire.write(chunk(before))
    const block = chunk(typeof part === 'string' ? part.repeat(Math.ceil(65_536 / part.length)) : part)
    for (let sent = 0; sent < total && !wire.closed(); sent += block.length) await wire.write(block)
    if (after !== '') await wire.write(chunk(after))
    await wire.write('0\r\n\r\n')
  }

/** The same body, plain, for each request. */
const body = (type, make) => {
  let whole = null
  return async (wire) => {
    whole ??= Buffer.from(reply(type, make()))
    await wire.write(whole)
  }
}

/** Pieces of a chunked body, each sent by itself. */
const pieces =
  (type, part, count, after = '') =>
  async (wire) => {
    await wire.write(openHead(type))
    const one = chunk(part)
    const block = Buffer.concat(Array.from({ length: 1000 }, () => one))
    for (let sent = 0; sent < count && !wire.closed(); sent += 1000) await wire.write(block)
    await wire.write(`${after === '' ? '' : chunk(after).toString('latin1')}0\r\n\r\n`)
  }

const coded = (coding, code, type, make) => {
  let whole = null
  return async (wire) => {
    if (whole === null) {
      const bytes = code(make())
      whole = Buffer.concat([
        Buffer.from(
          `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Encoding: ${coding}\r\nContent-Length: ${String(bytes.length)}\r\n\r\n`,
        ),
        bytes,
      ])
    }
    await wire.write(whole)
  }
}

const list = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join(',')
const choice = (at) => `{"index":${String(at)},"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}`
const completionOf = (choices) => `{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[${choices}],"usage":null}`
const chunkOf = (choices) => `data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[${choices}]}\n\n`
const deltaOf = (index, delta = '{"content":"a"}') => `{"index":${String(index)},"delta":${delta},"finish_reason":null}`
const callOf = (index) => `{"index":${String(index)},"id":"c${String(index)}","type":"function","function":{"name":"f","arguments":"{}"}}`
const done = 'data: [DONE]\n\n'
const tiny = `data: {"choices":[{"delta":{"content":"a"}}]}\n\n`

/** @type {readonly { name: string, attack: import('./server.js').Attack, selected?: true }[]} */
export const memoryAttacks = [
  { name: 'json-200-mb', attack: repeated(json, '{"choices":[],"filler":"', 'x', 200 * MIB, '"}'), selected: true },
  { name: 'json-endless', attack: repeated(json, '{"filler":["', 'x","') },
  { name: 'json-endless-blanks', attack: repeated(json, '', ' ') },
  { name: 'line-50-mb', attack: repeated(sse, 'data: {"choices":[{"delta":{"content":"', 'x', 50 * MIB, '"}}]}\n\n'), selected: true },
  { name: 'events-million', attack: repeated(sse, '', event({ content: 'a' }), 200 * MIB, done), selected: true },
  { name: 'events-endless-tiny', attack: repeated(sse, '', tiny) },
  { name: 'events-endless-empty', attack: repeated(sse, '', 'data\n\n') },
  { name: 'lines-endless-blank', attack: repeated(sse, tiny, '\n') },
  { name: 'lines-endless-unknown', attack: repeated(sse, tiny, 'x\n') },
  { name: 'comments-million', attack: repeated(sse, tiny, ':\n', 20 * MIB, done) },
  { name: 'data-lines-million', attack: repeated(sse, tiny, 'data\n', 20 * MIB, '\n') },
  { name: 'pieces-of-one-byte', attack: pieces(sse, 'x', 3_000_000), selected: true },
  { name: 'pieces-of-one-byte-json', attack: pieces(json, ' ', 3_000_000, completion()) },
  { name: 'pieces-of-tiny-events', attack: pieces(sse, tiny, 300_000, done) },
  { name: 'pieces-of-comments', attack: pieces(sse, ':\n\n', 1_000_000, done) },
  {
    name: 'usage-chunks',
    attack: body(sse, () => `data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}\n\n`.repeat(190_000)),
  },
  { name: 'indexes-100000', attack: body(sse, () => Array.from({ length: 100_000 }, (_, at) => chunkOf(deltaOf(at))).join('') + done) },
  {
    name: 'calls-100000',
    attack: body(
      sse,
      () => Array.from({ length: 80_000 }, (_, at) => chunkOf(deltaOf(0, `{"tool_calls":[${callOf(at)}]}`))).join('') + done,
    ),
  },
  { name: 'chunk-million-choices', attack: body(sse, () => chunkOf(list(400_000, (at) => deltaOf(at, '{}'))) + done) },
  { name: 'chunk-million-empty-choices', attack: body(sse, () => chunkOf(list(1_000_000, () => '{}')) + done) },
  { name: 'chunk-million-calls', attack: body(sse, () => chunkOf(deltaOf(0, `{"tool_calls":[${list(180_000, callOf)}]}`)) + done) },
  {
    name: 'chunk-million-names',
    attack: body(sse, () => `data: {"choices":[],${list(1_000_000, (at) => `"n${String(at)}":1`)}}\n\n${done}`),
  },
  { name: 'chunk-duplicate-keys', attack: body(sse, () => `data: {"choices":[],${list(1_000_000, () => '"n":1')}}\n\n${done}`) },
  { name: 'json-million-names', attack: body(json, () => `{${list(1_000_000, (at) => `"n${String(at)}":1`)}}`) },
  { name: 'json-million-objects', attack: body(json, () => `[${list(1_000_000, (at) => `{"n${String(at)}":1}`)}]`) },
  { name: 'json-million-arrays', attack: body(json, () => `{"choices":[${list(5_000_000, () => '[]')}]}`) },
  { name: 'json-numbers', attack: repeated(json, '[', '1,') },
  { name: 'json-names-distinct', attack: body(json, () => `{${list(700_000, (at) => `"n${String(at)}":{"a":"b"}`)}`) },
  { name: 'lines-of-fields', attack: repeated(sse, '', 'a: b\n') },
  { name: 'json-deep', attack: body(json, () => '['.repeat(8_000_000) + ']'.repeat(8_000_000)) },
  { name: 'json-deep-open', attack: body(json, () => '{"a":'.repeat(3_000_000)) },
  { name: 'choices-20000', attack: body(json, () => completionOf(list(20_000, () => '{}'))), selected: true },
  { name: 'choices-20000-whole', attack: body(json, () => completionOf(list(20_000, choice))) },
  { name: 'events-20000', attack: body(sse, () => 'data: 1\n\n'.repeat(20_000)), selected: true },
  { name: 'events-20000-chunks', attack: body(sse, () => tiny.repeat(20_000)) },
  { name: 'content-16-mb', attack: body(json, () => completion('é'.repeat(4 * MIB))) },
  { name: 'content-escaped', attack: body(json, () => completion('').replace('""', `"${'\\u0101'.repeat(2.5 * MIB)}"`)) },
  { name: 'gzip-to-limit', attack: coded('gzip', gzipSync, json, () => completion('a'.repeat(16 * MIB - 400))), selected: true },
  { name: 'gzip-beyond-limit', attack: coded('gzip', gzipSync, json, () => completion('a'.repeat(200 * MIB))) },
  { name: 'deflate-events', attack: coded('deflate', deflateSync, sse, () => tiny.repeat(190_000)) },
  {
    name: 'br-beyond-limit',
    attack: coded(
      'br',
      (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
      json,
      () => completion(' '.repeat(200 * MIB)),
    ),
  },
  {
    name: 'gzip-of-gzip',
    attack: coded(
      'gzip, gzip',
      (text) => gzipSync(gzipSync(text)),
      json,
      () => completion('a'.repeat(100 * MIB)),
    ),
  },
  {
    name: 'zstd-frames-empty',
    attack: async (wire) => {
      await wire.write(openHead(json, 'Content-Encoding: zstd\r\n'))
      const frames = chunk(Buffer.from('28b52ffd2000010000'.repeat(7000), 'hex'))
      for (let sent = 0; sent < 15 * MIB && !wire.closed(); sent += frames.length) await wire.write(frames)
      await wire.write('0\r\n\r\n')
    },
  },
  { name: 'content-8-mb', attack: body(json, () => completion('word '.repeat((8 * MIB) / 5))), selected: true },
  {
    name: 'error-8-mb',
    attack: async (wire) =>
      wire.write(reply(json, JSON.stringify({ error: { message: 'x'.repeat(8 * MIB), type: 'a', param: null, code: null } }), 400)),
  },
  { name: 'page-8-mb', attack: async (wire) => wire.write(reply('text/html', `<html>${'<'.repeat(8 * MIB)}`, 502)) },
  {
    name: 'logprobs-many',
    attack: body(json, () =>
      completion().replace(
        '"logprobs":null',
        `"logprobs":{"content":[${list(150_000, () => '{"token":"a","logprob":-1,"bytes":[97],"top_logprobs":[]}')}],"refusal":null}`,
      ),
    ),
  },
  {
    name: 'bytes-not-utf8',
    attack:
      body(sse, () => 'data: x\n\n').valueOf() &&
      (async (wire) => {
        await wire.write(openHead(sse))
        await wire.write(chunk(Buffer.alloc(12 * MIB, 0xff)))
        await wire.write('0\r\n\r\n')
      }),
  },
  {
    name: 'trailers-many',
    attack: async (wire) => {
      await wire.write(openHead(json))
      await wire.write(chunk(completion()))
      await wire.write('0\r\n')
      for (let at = 0; at < 100_000 && !wire.closed(); at += 1) await wire.write(`x${String(at)}: a\r\n`)
      await wire.write('\r\n')
    },
  },
  {
    name: 'interim-endless',
    attack: async (wire) => {
      while (!wire.closed()) await wire.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(500))
    },
  },
  {
    name: 'head-endless',
    attack: async (wire) => {
      await wire.write('HTTP/1.1 200 OK\r\nX: ')
      while (!wire.closed()) await wire.write('x'.repeat(65_536))
    },
  },
  {
    name: 'chunk-extension-endless',
    attack: async (wire) => {
      await wire.write(`${openHead(json)}1;`)
      while (!wire.closed()) await wire.write('x'.repeat(65_536))
    },
  },
]
