// What passes through the proxy stays as it is, and arrives when it was sent.
import { type IncomingMessage, type Server, type ServerResponse, createServer, request } from 'node:http'
import { readFileSync } from 'node:fs'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { startRecordingProxy } from './recording-proxy.ts'
import type { RelayedExchange } from './relay.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

type Answer = (request: IncomingMessage, response: ServerResponse) => void

async function proxied(answer: Answer): Promise<{ readonly url: string; readonly ended: RelayedExchange[]; readonly server: Server }> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const ended: RelayedExchange[] = []
  const target = new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`)
  const { url, close } = await startRecordingProxy({
    target,
    port: 0,
    insecure: false,
    ca: null,
    ended: (exchange) => ended.push(exchange),
  })
  closing.push(close)
  return { url, ended, server }
}

interface Got {
  readonly status: number
  readonly rawHeaders: readonly string[]
  readonly rawTrailers: readonly string[]
  readonly body: Buffer
  /** Whether it came to its end. */
  readonly isWhole: boolean
}

/** `heard` is handed the bytes so far with each piece, and what ends the connection. */
function get(
  url: string,
  body: Uint8Array = Buffer.from('{}'),
  heard: (bytes: Buffer, leave: () => void) => void = () => undefined,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      headers: ['Host', 'x', 'X-Odd-Name', 'one', 'x-odd-name', 'two', 'Content-Length', String(body.length)] as never,
      agent: false,
    })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const parts: Buffer[] = []
      const done = (isWhole: boolean): void => {
        resolve({
          status: incoming.statusCode ?? 0,
          rawHeaders: incoming.rawHeaders,
          rawTrailers: incoming.rawTrailers,
          body: Buffer.concat(parts),
          isWhole,
        })
      }
      incoming.on('data', (part: Buffer) => {
        parts.push(part)
        heard(Buffer.concat(parts), () => outgoing.destroy())
      })
      incoming.on('end', () => {
        done(incoming.complete)
      })
      incoming.on('error', () => {
        done(false)
      })
    })
    outgoing.end(body)
  })
}

/** All bytes, so that no coding leaves them alone. */
const anyBytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7919 + (at >> 8)) % 256))

test('bodies, header fields and trailers pass unchanged, byte for byte, in both directions', async () => {
  let received: Buffer = Buffer.alloc(0)
  let raw: readonly string[] = []
  const { url, ended } = await proxied((incoming, response) => {
    const parts: Buffer[] = []
    raw = incoming.rawHeaders
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.on('end', () => {
      received = Buffer.concat(parts)
      response.sendDate = false
      response.writeHead(207, 'An odd reason', ['X-CASE', '1', 'x-case', '2', 'Content-Encoding', 'br', 'Trailer', 'X-End'])
      for (let from = 0; from < anyBytes.length; from += 777) response.write(anyBytes.subarray(from, from + 777))
      response.addTrailers({ 'X-End': 'yes' })
      response.end()
    })
  })
  const got = await get(`${url}/chat/completions?a=%20b`, anyBytes)
  expect(received.equals(anyBytes)).toBe(true)
  expect(got.body.equals(anyBytes)).toBe(true)
  expect([got.status, got.isWhole, got.rawTrailers]).toEqual([207, true, ['X-End', 'yes']])
  expect(got.rawHeaders.slice(0, 8)).toEqual(['X-CASE', '1', 'x-case', '2', 'Content-Encoding', 'br', 'Trailer', 'X-End'])
  expect(raw.slice(2, 6)).toEqual(['X-Odd-Name', 'one', 'x-odd-name', 'two'])
  const [exchange] = ended
  expect(exchange).toMatchObject({ method: 'POST', path: '/chat/completions?a=%20b', end: { kind: 'complete' }, isWhole: true })
  expect(Buffer.concat((exchange?.pieces ?? []).map(({ bytes }) => bytes)).equals(anyBytes)).toBe(true)
  expect(Buffer.from(exchange?.body ?? []).equals(anyBytes)).toBe(true)
  expect(exchange?.trailers).toEqual([['X-End', 'yes']])
})

const STREAMS = 32

test(`${String(STREAMS)} streams at once, none of them buffered: each gets its first piece before any gets its second`, async () => {
  const waiting: (() => void)[] = []
  let begun = 0
  const { url, ended } = await proxied((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    response.write('data: 1\n\n')
    waiting.push(() => response.end('data: 2\n\n'))
  })
  const all = await Promise.all(
    Array.from({ length: STREAMS }, () =>
      get(`${url}/chat/completions`, undefined, (bytes) => {
        if (bytes.toString() !== 'data: 1\n\n') return
        begun += 1
        // The endpoint goes on only now: a proxy that waits for more would wait for ever.
        if (begun === STREAMS) for (const goOn of waiting) goOn()
      }),
    ),
  )
  expect(all.map(({ body }) => body.toString())).toEqual(Array.from({ length: STREAMS }, () => 'data: 1\n\ndata: 2\n\n'))
  expect(ended.map(({ pieces }) => pieces.length)).toEqual(Array.from({ length: STREAMS }, () => 2))
})

test('a response that is cut is cut for the client too; a client that leaves ends the request', async () => {
  let left: (() => void) | null = null
  const gone = new Promise<void>((resolve) => (left = resolve))
  const { url, ended } = await proxied((incoming, response) => {
    response.writeHead(200, { 'Content-Length': 100 })
    response.write('part')
    if (incoming.url?.endsWith('/cut') === true) setImmediate(() => response.destroy())
    else response.on('close', () => left?.())
  })
  expect(await get(`${url}/cut`)).toMatchObject({ isWhole: false, body: Buffer.from('part') })
  await get(`${url}/stay`, undefined, (_, leave) => {
    leave()
  })
  await gone
  while (ended.length < 2) await new Promise(setImmediate)
  expect(ended.map(({ end }) => end.kind)).toEqual(['cut', 'hung-up'])
})

test('an endpoint with a certificate: it is verified, and connections to it are kept', async () => {
  const cert = readFileSync('fixtures/tls/cert.pem', 'utf8')
  let connections = 0
  const server = createSecureServer({ cert, key: readFileSync('fixtures/tls/key.pem') }, (_, response) => response.end('ok'))
  server.on('secureConnection', () => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const target = new URL(`https://localhost:${String((server.address() as AddressInfo).port)}/v1`)
  const through = async (ca: string | null): Promise<readonly number[]> => {
    const { url, close } = await startRecordingProxy({ target, port: 0, insecure: false, ca, ended: () => undefined })
    closing.push(close)
    return [(await get(`${url}/a`)).status, (await get(`${url}/b`)).status]
  }
  expect(await through(cert)).toEqual([200, 200])
  expect(connections).toBe(1)
  expect(await through(null)).toEqual([502, 502])
})

test('what goes elsewhere is refused, and an endpoint that is not there is a 502', async () => {
  const { url, ended, server } = await proxied((_, response) => response.end('never'))
  const outside = await get(new URL('/other', url).href)
  expect([outside.status, outside.body.toString()]).toEqual([404, expect.stringContaining('below /v1 only')])
  expect(ended).toEqual([])
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  const absent = await get(`${url}/chat/completions`)
  expect([absent.status, JSON.parse(absent.body.toString())]).toMatchObject([
    502,
    { error: { message: expect.stringContaining('ECONNREFUSED') as string } },
  ])
  expect(ended[0]?.end).toMatchObject({ kind: 'unreachable', code: 'ECONNREFUSED' })
})

test('an idle connection that the endpoint closed is not the client’s problem', async () => {
  const { url, server, ended } = await proxied((_, response) => response.end('ok'))
  expect((await get(`${url}/chat/completions`)).body.toString()).toBe('ok')
  // Without a word to the other side, as after an idle time.
  server.prependOnceListener('request', (incoming) => incoming.socket.destroy())
  expect((await get(`${url}/chat/completions`)).body.toString()).toBe('ok')
  expect(ended.map(({ end }) => end.kind)).toEqual(['complete', 'complete'])
})
