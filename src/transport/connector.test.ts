import { readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type Socket, createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { proxyFor } from './connector.ts'
import { listen, reply, send, transportTo } from './loopback.support.ts'
import type { Transport } from './transport.ts'

describe('TLS', () => {
  const cert = readFileSync('fixtures/tls/cert.pem', 'utf8')
  const secure = (): Promise<number> =>
    listen(
      createTlsServer({ cert, key: readFileSync('fixtures/tls/key.pem') }, (socket) => {
        socket.on('error', () => undefined)
        socket.on('data', () => socket.write(reply('{}')))
      }),
    )
  const connectOptions = { insecure: false, ca: null, proxy: null }

  test('an authority that nobody knows is refused, unless it is named or the check is off', async () => {
    const port = await secure()
    expect((await send(transportTo(port, { scheme: 'https' }))).end).toMatchObject({
      kind: 'unreachable',
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
    expect((await send(transportTo(port, { scheme: 'https', connectOptions: { ...connectOptions, ca: cert } }))).end.kind).toBe('complete')
    expect((await send(transportTo(port, { scheme: 'https', connectOptions: { ...connectOptions, insecure: true } }))).end.kind).toBe(
      'complete',
    )
  })

  test.each([
    ['a server that never shakes hands', (port: number) => ({ scheme: 'https', port, proxy: null })],
    ['a proxy that never answers', (port: number) => ({ scheme: 'https', port: 9, proxy: new URL(`http://127.0.0.1:${String(port)}`) })],
  ])('%s is left when the limit has run out', async (_, to) => {
    let accepted = 0
    let close: () => void = () => undefined
    const left = new Promise<void>((resolve) => (close = resolve))
    const port = await listen(
      createServer((socket) => {
        accepted += 1
        socket.resume().on('close', close)
      }),
    )
    const { scheme, port: target, proxy } = to(port)
    const { end } = await send(transportTo(target, { scheme, connectOptions: { ...connectOptions, proxy }, limits: { connectMs: 100 } }))
    expect(end).toEqual({ kind: 'timeout', limit: 'connect', ms: 100 })
    await left
    expect(accepted).toBe(1)
  })

  test('a proxy that answers CONNECT with something else is not waited for', async () => {
    const garbage = await listen(createServer((socket) => socket.on('data', () => socket.write('garbage\r\n\r\n'))))
    const proxy = new URL(`http://127.0.0.1:${String(garbage)}`)
    const transport = transportTo(9, { scheme: 'https', connectOptions: { ...connectOptions, proxy } })
    expect((await send(transport)).end).toEqual({
      kind: 'unreachable',
      code: 'EPROXY',
      detail: 'the proxy did not answer CONNECT with HTTP',
    })
  })

  test('a proxy tunnels, and one that will not is told', async () => {
    const port = await secure()
    const asked: string[] = []
    const proxy = createHttpServer()
    proxy.on('connect', (request, socket: Socket) => {
      asked.push(request.url ?? '')
      if (request.headers['proxy-authorization'] !== `Basic ${Buffer.from('me:pw').toString('base64')}`) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
        return
      }
      const onward = new (socket.constructor as typeof Socket)()
      onward.connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
      onward.on('error', () => undefined)
    })
    const at = await listen(proxy)
    const through = (credentials: string): Transport =>
      transportTo(port, {
        scheme: 'https',
        connectOptions: { insecure: false, ca: cert, proxy: new URL(`http://${credentials}127.0.0.1:${String(at)}`) },
      })
    expect((await send(through('me:pw@'))).end.kind).toBe('complete')
    expect(asked).toEqual([`127.0.0.1:${String(port)}`])
    expect((await send(through(''))).end).toMatchObject({
      kind: 'unreachable',
      code: 'EPROXY',
      detail: 'the proxy answered CONNECT with status 407',
    })
  })

  test.each([
    ['https://api.example.com', {}, null],
    ['https://api.example.com', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://api.example.com', { https_proxy: 'p:1' }, 'http://p:1/'],
    ['http://api.example.com', { HTTPS_PROXY: 'http://p:1' }, null],
    ['https://api.example.com', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'other.org, example.com' }, null],
    ['https://api.example.com', { HTTPS_PROXY: 'http://p:1', no_proxy: '.example.com:8443' }, 'http://p:1/'],
    ['https://notexample.com', { HTTPS_PROXY: 'http://p:1', no_proxy: 'example.com' }, 'http://p:1/'],
    ['https://api.example.com', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, null],
  ])('%s under %j', (url, environment, want) => {
    expect(proxyFor(new URL(url), environment)?.href ?? null).toBe(want)
  })
})
