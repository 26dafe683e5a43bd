// Attacks on time: an endpoint that stalls somewhere, answers byte by byte, or asks to be asked again for ever.
import { createServer, createConnection } from 'node:net'
import { chunk, completion, event, openHead, reply } from './server.js'

const json = 'application/json'
const sse = 'text/event-stream'
const head = `HTTP/1.1 200 OK\r\nContent-Type: ${json}\r\nContent-Length: 1000\r\n\r\n`

const dripping =
  (before, part, ms, before2 = '') =>
  async (wire) => {
    await wire.write(before + before2)
    while (!wire.closed()) {
      await wire.write(part)
      await wire.pause(ms)
    }
  }
const status =
  (code, fields = '') =>
  (wire) =>
    wire.write(`HTTP/1.1 ${String(code)} No\r\n${fields}Content-Length: 0\r\n\r\n`)
const silence = () => undefined
const streaming = (attack) => (wire, asked) => (asked.stream ? attack(wire, asked) : wire.write(reply(json, completion())))

const answered = (wire, asked) =>
  wire.write(asked.stream ? reply(sse, `${event({ content: 'a' })}${event({}, 'stop')}data: [DONE]\n\n`) : reply(json, completion()))

/** A listener that takes connections and says nothing, or `garbage`. */
const mute = (garbage) => () =>
  new Promise((resolve) => {
    const sockets = new Set()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      if (garbage !== undefined) socket.on('data', () => socket.write(garbage))
    })
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      resolve({
        port,
        close: () => {
          for (const socket of sockets) socket.destroy()
          server.close()
        },
      })
    })
  })

/** A listener whose queue is full: further SYNs get no answer. */
const deaf = () =>
  new Promise((resolve) => {
    const held = []
    const server = createServer(() => undefined)
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      // Nobody accepts: a paused server's queue fills.
      for (let at = 0; at < 4; at += 1) {
        const socket = createConnection(port, '127.0.0.1')
        socket.on('error', () => undefined)
        held.push(socket)
      }
      resolve({
        port,
        close: () => {
          for (const socket of held) socket.destroy()
          server.close()
        },
      })
    })
  })

export const timeAttacks = [
  { name: 'silent', attack: silence, selected: true },
  { name: 'silent-from-the-tenth', attack: silence, wellFor: 10 },
  { name: 'silent-from-the-hundredth', attack: silence, wellFor: 100 },
  { name: 'stalls-in-head', attack: (wire) => wire.write('HTTP/1.1 200 OK\r\nContent-Ty') },
  { name: 'stalls-after-head', attack: (wire) => wire.write(head), selected: true },
  { name: 'stalls-in-body', attack: (wire) => wire.write(`${head}{"choices":[`) },
  { name: 'stalls-in-stream', attack: (wire) => wire.write(openHead(sse) + chunk(event({ content: 'a' })).toString()) },
  { name: 'stalls-streams-only', attack: streaming((wire) => wire.write(openHead(sse) + chunk(event({ content: 'a' })).toString())) },
  { name: 'byte-a-second', attack: dripping(head, ' ', 1000), selected: true },
  { name: 'head-byte-a-second', attack: dripping('HTTP/1.1 200 OK\r\nX: ', 'x', 1000) },
  { name: 'comments-for-ever', attack: dripping(openHead(sse), chunk(':\n\n'), 500) },
  { name: 'comments-streams-only', attack: streaming(dripping(openHead(sse), chunk(': hush\n\n'), 500)) },
  { name: 'tokens-for-ever', attack: dripping(openHead(sse), chunk(event({ content: 'a' })), 200) },
  { name: 'tokens-for-ever-streams-only', attack: streaming(dripping(openHead(sse), chunk(event({ content: 'a' })), 200)) },
  {
    name: 'finished-stays-open',
    attack: streaming((wire) =>
      wire.write(openHead(sse) + chunk(`${event({ content: 'a' })}${event({}, 'stop')}data: [DONE]\n\n`).toString()),
    ),
  },
  {
    name: 'finished-then-comments',
    attack: streaming(
      dripping(openHead(sse) + chunk(`${event({ content: 'a' })}${event({}, 'stop')}data: [DONE]\n\n`).toString(), chunk(':\n\n'), 300),
    ),
  },
  { name: 'token-every-29-seconds', attack: streaming(dripping(openHead(sse), chunk(event({ content: 'a' })), 29_000)) },
  { name: 'silent-every-fifth', attack: (wire, asked) => (asked.number % 5 === 0 ? undefined : answered(wire, asked)), wellFor: 1 },
  { name: 'silent-every-fifteenth', attack: (wire, asked) => (asked.number % 15 === 0 ? undefined : answered(wire, asked)), wellFor: 1 },
  { name: 'closes-after-head', attack: async (wire) => (await wire.write(head), wire.pause(50).then(() => wire.socket.destroy())) },
  { name: 'interim-every-second', attack: dripping('', 'HTTP/1.1 102 Processing\r\n\r\n', 1000) },
  { name: 'trailers-slowly', attack: dripping(`${openHead(json)}${chunk(completion()).toString()}0\r\n`, 'x: a\r\n', 1000) },
  { name: 'retry-after-0', attack: status(429, 'Retry-After: 0\r\n'), selected: true },
  { name: 'retry-after-0-503', attack: status(503, 'Retry-After: 0\r\n') },
  { name: 'retry-after-past', attack: status(429, 'Retry-After: Mon, 01 Jan 2001 00:00:00 GMT\r\n') },
  { name: 'retry-after-60', attack: status(429, 'Retry-After: 60\r\n') },
  { name: 'retry-after-none', attack: status(503) },
  {
    name: 'every-other-429',
    attack: (wire, asked) => (asked.number % 2 === 0 ? status(429, 'Retry-After: 0\r\n')(wire) : wire.write(reply(json, completion()))),
  },
  { name: 'resets', attack: (wire) => wire.socket.resetAndDestroy() },
  { name: 'closes-at-once', attack: (wire) => wire.socket.destroy() },
  {
    name: 'slow-but-good',
    attack: async (wire, asked) => {
      await wire.pause(2000)
      await wire.write(
        asked.stream ? reply(sse, `${event({ content: 'a' })}${event({}, 'stop')}data: [DONE]\n\n`) : reply(json, completion()),
      )
    },
    args: ['--max-time', '20'],
  },
  { name: 'max-time-while-silent', attack: silence, args: ['--max-time', '7'], within: 9 },
  { name: 'max-time-while-waiting', attack: status(429, 'Retry-After: 30\r\n'), args: ['--max-time', '7'], within: 9 },
  {
    name: 'max-time-while-judging',
    attack: (wire) => wire.write(reply(sse, 'data: {"choices":[{"delta":{"content":"a"}}]}\n\n'.repeat(60_000))),
    args: ['--max-time', '7'],
    within: 10,
  },
  { name: 'max-time-in-preflight', listen: mute(), path: 'http', args: ['--max-time', '5'], within: 7, report: false },
  { name: 'mute-from-the-first', listen: mute(), path: 'http', report: false },
  { name: 'tls-stalls', listen: mute(), path: 'https', report: false, selected: true },
  { name: 'tls-garbage', listen: mute('x'.repeat(500)), path: 'https', report: false },
  { name: 'syn-dropped', listen: deaf, path: 'http', report: false },
  { name: 'proxy-stalls', listen: mute(), path: 'proxy', report: false, selected: true },
  { name: 'proxy-garbage', listen: mute('garbage\r\n\r\n'), path: 'proxy', report: false, selected: true },
  { name: 'proxy-half-answer', listen: mute('HTTP/1.1 200 OK\r\n'), path: 'proxy', report: false },
  { name: 'proxy-refuses-with-body', listen: mute('HTTP/1.1 407 No\r\nContent-Length: 1000000\r\n\r\nxxx'), path: 'proxy', report: false },
  { name: 'proxy-tunnel-stalls', listen: mute('HTTP/1.1 200 OK\r\n\r\n'), path: 'proxy', report: false },
]
