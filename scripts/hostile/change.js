// Attacks of other kinds: on the disk, on the key, on what reads the reports, and an endpoint that changes while it is tested.
import { chunk, completion, event, openHead, reply } from './server.js'

const KB = 1024
const json = 'application/json'
const sse = 'text/event-stream'
const done = 'data: [DONE]\n\n'
const streamOf = (...deltas) => `${deltas.map((delta) => event(delta)).join('')}${event({}, 'stop')}${done}`
const answer = (asked, content) =>
  asked.stream ? reply(sse, streamOf({ role: 'assistant', content: '' }, { content })) : reply(json, completion(content))
const good = (asked) => answer(asked, 'Hello')

/** Another body each time, so that none is stored once for all. */
const distinct = (size) => (wire, asked) => wire.write(answer(asked, `${String(asked.number)} ${'word '.repeat(size / 5)}`))
/** A finding each time, so that each is cited. */
const cited = (size) => (wire, asked) => {
  const text = answer(asked, `${String(asked.number)} ${'word '.repeat(size / 5)}`)
  return wire.write(text.replaceAll('"id":"chatcmpl-1"', '"id":123456789012'))
}

export const diskAttacks = [
  { name: 'bodies-250-kb-distinct', attack: distinct(250 * KB), selected: true },
  { name: 'bodies-250-kb-cited', attack: cited(250 * KB) },
  { name: 'bodies-1-mb-distinct', attack: distinct(1000 * KB) },
  { name: 'bodies-60-kb-full', attack: cited(60 * KB), args: ['--tier', 'full'] },
]

const base64 = (text) => Buffer.from(text).toString('base64')
const entities = (text) => Array.from(text, (character) => `&#${String(character.charCodeAt(0))};`).join('')
const spelt = (text) => Array.from(text, (character) => `\\u00${character.charCodeAt(0).toString(16)}`).join('')
const coded = (text) => Array.from(text, (character) => `%${character.charCodeAt(0).toString(16)}`).join('')

/** Returns the key that was presented, in one form after the other. */
const returned = [
  (key) => key,
  (key) => key.toUpperCase(),
  (key) => Array.from(key).reverse().join(''),
  base64,
  (key) => base64(base64(`.${key}`)),
  (key) => Buffer.from(key).toString('hex').replace(/../g, '$&:'),
  coded,
  (key) => coded(coded(key)),
  entities,
]
const keyOf = ({ head }) => /^authorization: *bearer +(\S+)/im.exec(head)?.[1] ?? ''
const inParts = (key) => streamOf({ role: 'assistant', content: '' }, ...Array.from(key, (content) => ({ content })))
const inCalls = (key) =>
  streamOf(
    { role: 'assistant', tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: '' } }] },
    ...Array.from(base64(key), (part) => ({ tool_calls: [{ index: 0, function: { arguments: part } }] })),
  )

export const keyAttacks = [
  {
    name: 'key-in-content',
    selected: true,
    attack: (wire, asked) => {
      const key = keyOf(asked)
      return wire.write(
        asked.stream
          ? reply(sse, asked.number % 2 === 0 ? inParts(key) : inCalls(key))
          : reply(json, completion(returned[asked.number % returned.length]?.(key))),
      )
    },
  },
  {
    name: 'key-in-errors',
    attack: (wire, asked) => {
      const key = returned[asked.number % returned.length]?.(keyOf(asked)) ?? ''
      const error = JSON.stringify({ error: { message: `No such key: ${key}`, type: key, param: null, code: spelt('x') } })
      return wire.write(reply(json, error.replace(/\\\\u/g, '\\u'), 400))
    },
  },
  {
    name: 'key-in-fields',
    attack: (wire, asked) => {
      const key = keyOf(asked)
      return wire.write(
        good(asked).replace('\r\n', `\r\nX-Key: ${key}\r\n${key}: 1\r\nSet-Cookie: k=${coded(key)}\r\nX-Other: ${base64(key)}\r\n`),
      )
    },
  },
  {
    name: 'key-in-16-mb',
    attack: async (wire, asked) => {
      await wire.write(openHead(json))
      const part = chunk(`"${base64(`${keyOf(asked)} ${'filler '.repeat(8000)}`)}",`)
      for (let sent = 0; sent < 17 * KB * KB && !wire.closed(); sent += part.length) await wire.write(part)
      await wire.write('0\r\n\r\n')
    },
  },
]

const commands = [
  '::error::from the endpoint',
  '##[error]from the endpoint',
  '##vso[task.setvariable variable=x]y',
  "##teamcity[message text='x']",
  '\u001b]8;;http://x.invalid\u0007link\u001b]8;;\u0007',
  '![x](http://x.invalid/y.png) <img src=x onerror=alert(1)> | `` ``` |',
  ']]><script>alert(1)</script><!--',
  '=cmd|calc!A1 \u202e\u2066 __proto__ constructor',
].join('\n')

export const injectionAttacks = [
  {
    name: 'commands-in-errors',
    selected: true,
    attack: (wire) =>
      wire.write(reply(json, JSON.stringify({ error: { message: commands, type: commands, param: commands, code: commands } }), 400)),
    environment: { GITHUB_ACTIONS: 'true' },
  },
  {
    name: 'commands-in-everything',
    attack: (wire, asked) =>
      wire.write(
        asked.stream
          ? reply(
              sse,
              `${`data: ${JSON.stringify({ choices: [{ delta: { [commands]: commands } }], id: commands })}\n\n`}\n${commands}\n\n`,
            )
          : reply(
              json,
              JSON.stringify({ [commands]: commands, id: commands, choices: [{ message: { role: commands, content: commands } }] }),
            ),
      ),
    environment: { GITHUB_ACTIONS: 'true', TF_BUILD: 'True' },
  },
  {
    name: 'commands-in-reasons',
    attack: (wire) => wire.write('HTTP/1.1 500 ::error::x ##vso[x]y\r\nX-Request-Id: ::warning::x\r\nContent-Length: 0\r\n\r\n'),
    environment: { GITHUB_ACTIONS: 'true' },
  },
]

const FROM = 60
/** Answers well up to a request, and again after a time. */
const after = (attack, forMs = Infinity) => {
  let began = 0
  return {
    wellFor: 0,
    attack: (wire, asked) => {
      if (asked.number > FROM && began === 0) began = Date.now()
      return began === 0 || Date.now() - began > forMs ? wire.write(good(asked)) : attack(wire, asked)
    },
  }
}
const refusal = (status, code) =>
  reply(json, JSON.stringify({ error: { message: 'No.', type: 'invalid_request_error', param: null, code } }), status)

export const changeAttacks = [
  {
    name: 'dies-midway',
    ...after((wire) => wire.socket.resetAndDestroy()),
    stated: /the target was lost: from request \d+ on no request was answered/,
    selected: true,
  },
  {
    name: 'turns-into-a-502',
    ...after((wire) => wire.write(reply('text/html', '<html>Bad Gateway', 502))),
    stated: /every response was a 502/,
  },
  {
    name: 'turns-into-a-page',
    ...after((wire) => wire.write(reply('text/html', '<html>Welcome'))),
    stated: /every response was a 200 without/,
  },
  { name: 'turns-into-garbage', ...after((wire) => wire.write('garbage '.repeat(50))), stated: /the target was lost/ },
  { name: 'falls-silent-midway', ...after(() => undefined), stated: /the target was lost/ },
  { name: 'loses-the-key', ...after((wire) => wire.write(refusal(401, 'invalid_api_key'))), stated: /the key was rejected during the run/ },
  { name: 'loses-the-quota', ...after((wire) => wire.write(refusal(402, 'payment_required'))), stated: /the quota or the credit/ },
  { name: 'restarts', ...after((wire) => wire.write(reply('text/html', '<html>Bad Gateway', 502)), 3000), stated: /gone for a while/ },
]
