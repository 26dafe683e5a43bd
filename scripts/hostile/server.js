// An endpoint on loopback that answers its first requests well, so that a run begins, and then does what an attack says.
import { createServer } from 'node:net'

/**
 * @typedef {{ method: string, path: string, head: string, stream: boolean, n: number, number: number }} Asked `number`: of the requests for a completion, from 1
 * @typedef {{ write: (part: string | Uint8Array) => Promise<void>, end: () => void, closed: () => boolean, pause: (ms: number) => Promise<void>, socket: import('node:net').Socket }} Wire
 * @typedef {(wire: Wire, asked: Asked) => unknown} Attack
 */

const CRLF = '\r\n'

/** @param {import('node:net').Socket} socket @returns {Wire} */
function wireOf(socket) {
  const closed = () => socket.destroyed || !socket.writable
  return {
    socket,
    closed,
    write: async (part) => {
      if (closed() || socket.write(part)) return
      await new Promise((resolve) => {
        const go = () => {
          socket.off('drain', go)
          socket.off('close', go)
          resolve(undefined)
        }
        socket.on('drain', go)
        socket.on('close', go)
      })
    },
    end: () => socket.end(),
    pause: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        socket.once('close', () => {
          clearTimeout(timer)
          resolve(undefined)
        })
      }),
  }
}

/** @param {string} type @param {string} text @param {number} [status] */
export const reply = (type, text, status = 200) =>
  `HTTP/1.1 ${String(status)} OK${CRLF}Content-Type: ${type}${CRLF}Content-Length: ${String(Buffer.byteLength(text))}${CRLF}${CRLF}${text}`

/** @param {string} [fields] */
export const openHead = (type, fields = '') =>
  `HTTP/1.1 200 OK${CRLF}Content-Type: ${type}${CRLF}${fields}Transfer-Encoding: chunked${CRLF}${CRLF}`

/** @param {string | Uint8Array} bytes one chunk of the chunked coding */
export const chunk = (bytes) => {
  const part = Buffer.from(bytes)
  return Buffer.concat([Buffer.from(`${part.length.toString(16)}${CRLF}`), part, Buffer.from(CRLF)])
}

const envelope = (object, choices, rest = {}) => ({
  id: 'chatcmpl-1',
  object,
  created: Math.floor(Date.now() / 1000),
  model: 'm',
  choices,
  ...rest,
})
const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 }

export const completion = (content = 'Hello') =>
  JSON.stringify(
    envelope(
      'chat.completion',
      [{ index: 0, message: { role: 'assistant', content, refusal: null }, logprobs: null, finish_reason: 'stop' }],
      {
        usage,
      },
    ),
  )

/** One event of a stream. */
export const event = (delta, finish = null) =>
  `data: ${JSON.stringify(envelope('chat.completion.chunk', [{ index: 0, delta, logprobs: null, finish_reason: finish }]))}\n\n`

/** @param {Wire} wire @param {Asked} asked */
async function answerWell(wire, { stream }) {
  if (stream)
    await wire.write(reply('text/event-stream', `${event({ role: 'assistant', content: 'Hello' })}${event({}, 'stop')}data: [DONE]\n\n`))
  else await wire.write(reply('application/json', completion()))
}

/**
 * @param {Attack} attack
 * @param {number} wellFor how many requests for a completion are answered well before it
 * @param {(socket: import('node:net').Socket) => boolean} [onConnection] gives whether the connection is dealt with
 */
export async function hostileServer(attack, wellFor, onConnection = () => false) {
  const sockets = new Set()
  let number = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    if (onConnection(socket)) return
    const wire = wireOf(socket)
    // Each pause listens for the end of the connection.
    socket.setMaxListeners(0)
    readRequests(socket, async ({ method, path, head, body }) => {
      if (path.endsWith('/models')) {
        await wire.write(
          reply('application/json', JSON.stringify({ object: 'list', data: [{ id: 'm', object: 'model', created: 1, owned_by: 'me' }] })),
        )
        return
      }
      const asked = { method, path, head, ...asksFor(body), number: ++number }
      await (number <= wellFor ? answerWell(wire, asked) : attack(wire, asked))
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    requests: () => number,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** @param {Buffer} body */
function asksFor(body) {
  try {
    const { stream, n } = JSON.parse(body.toString('utf8'))
    return { stream: stream === true, n: typeof n === 'number' ? n : 1 }
  } catch {
    return { stream: false, n: 1 }
  }
}

/** Requests with a Content-Length or chunked, one after the other. */
function readRequests(socket, serve) {
  let held = Buffer.alloc(0)
  let last = Promise.resolve()
  socket.on('data', (data) => {
    held = Buffer.concat([held, data])
    for (;;) {
      const headEnd = held.indexOf('\r\n\r\n')
      if (headEnd === -1) return
      const head = held.subarray(0, headEnd).toString('latin1')
      const [method = '', path = ''] = head.split(' ')
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
      const isChunked = /^transfer-encoding: *chunked/im.test(head)
      const end = isChunked ? held.indexOf('0\r\n\r\n', headEnd + 4) : headEnd + 4 + length
      if (end === -1 || held.length < end) return
      const request = { method, path, head, body: held.subarray(headEnd + 4, end) }
      held = held.subarray(isChunked ? end + 5 : end)
      last = last.then(() => serve(request)).catch(() => socket.destroy())
    }
  })
}
