import { gzipSync } from 'node:zlib'
import { type Socket, createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { blankProbe } from '../model/blank.support.ts'
import { keyPlaceholder } from '../model/probe.ts'
import { virtualClock } from './clock.ts'
import type { Limits } from './limits.ts'
import { afterwards, bodyOf, key, listen, raw, reply, send, transportTo } from './loopback.support.ts'
import { memory } from './transport.ts'

describe('what crosses the wire is kept as it was', () => {
  test('the request goes to the base path, key in place, and is told masked', async () => {
    let heard = ''
    const port = await raw((socket, request) => {
      heard = request
      socket.write(reply('{}'))
    })
    const { sent, url } = await send(transportTo(port), { path: `/chat/completions?api_key=${keyPlaceholder}` })
    expect(heard).toContain(`POST /v1/chat/completions?api_key=${encodeURIComponent(key)} HTTP/1.1`)
    expect(heard).toContain(`Authorization: Bearer ${key}`)
    expect(heard.endsWith('\r\n\r\n{"a":1}')).toBe(true)
    expect(Object.fromEntries(sent)).toMatchObject({ Authorization: `Bearer ${'*'.repeat(key.length)}` })
    expect(url).toBe(`http://127.0.0.1:${String(port)}/v1/chat/completions?api_key=${'*'.repeat(encodeURIComponent(key).length)}`)
  })

  test('status line, fields in order, doubled and as spelled', async () => {
    const port = await raw((socket) => socket.write('HTTP/1.0 207 Quite Fine\r\nX-Odd: 1\r\nx-oDD: 2\r\nContent-Length: 0\r\n\r\n'))
    const { head } = await send(transportTo(port))
    expect(head).toMatchObject({ version: 'HTTP/1.0', status: 207, reason: 'Quite Fine' })
    expect(head?.headers).toEqual([
      ['X-Odd', '1'],
      ['x-oDD', '2'],
      ['Content-Length', '0'],
    ])
  })

  test('pieces, each with the time of its arrival', async () => {
    const clock = virtualClock(0)
    const over = memory((connection) => {
      connection.once('data', () => {
        connection.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n')
        clock.setTimer(60, () => connection.write('3\r\ntwo\r\n0\r\nX-Sum: 9\r\n\r\n'))
      })
    }, clock)
    const { pieces, end, trailers } = await send(transportTo(0, { over }))
    expect(pieces.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['one', 'two'])
    expect((pieces[1]?.at ?? 0) - (pieces[0]?.at ?? 0)).toBe(60_000)
    expect(end).toEqual({ kind: 'complete' })
    expect(trailers).toEqual([['x-sum', '9']])
  })

  test('an interim response is passed over, a redirect is not followed, a coding is not undone', async () => {
    const coded = gzipSync('hello').toString('latin1')
    const port = await raw((socket) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n')
      socket.write(
        Buffer.from(
          `HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Encoding: gzip\r\nContent-Length: ${String(coded.length)}\r\n\r\n${coded}`,
          'latin1',
        ),
      )
    })
    const transcript = await send(transportTo(port))
    expect(transcript.head).toMatchObject({ status: 302, reason: 'Found' })
    expect(bodyOf(transcript)).toBe(coded)
  })
})

describe('requests as few clients send them', () => {
  test('a body in the chunked transfer coding, which its field asks for', async () => {
    let heard = ''
    const port = await raw((socket, request) => {
      heard += request
      if (request.includes('\r\n0\r\n')) socket.write(reply('{}'))
      else socket.on('data', (data) => (heard += data.toString()).endsWith('0\r\n\r\n') && socket.write(reply('{}')))
    })
    const { sent, end } = await send(transportTo(port), { headers: [['Transfer-Encoding', 'chunked']] })
    expect(end).toEqual({ kind: 'complete' })
    expect(sent).toContainEqual(['Transfer-Encoding', 'chunked'])
    expect(heard.toLowerCase()).not.toContain('content-length')
    expect(heard.match(/transfer-encoding: chunked/gi)).toHaveLength(1)
    expect(heard.slice(heard.indexOf('\r\n\r\n'))).toBe('\r\n\r\n3\r\n{"a\r\n3\r\n":1\r\n1\r\n}\r\n0\r\n\r\n')
  })

  test('what follows the head of an answer to HEAD is kept, and nothing is made of its length', async () => {
    const headed = (body: string): Promise<number> =>
      raw((socket) => socket.write(`HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 405 No\r\nContent-Length: 9\r\n\r\n${body}`))
    const probed = { method: 'HEAD', body: new Uint8Array(0) }
    const empty = await send(transportTo(await headed('')), probed)
    expect([empty.head?.status, bodyOf(empty), empty.end.kind]).toEqual([405, '', 'complete'])
    const full = await send(transportTo(await headed('{"a":1}xx')), probed)
    expect([full.head?.status, bodyOf(full)]).toEqual([405, '{"a":1}xx'])
  })
})

describe('every end is told for what it is', () => {
  const ends: readonly (readonly [string, (socket: Socket) => unknown, unknown])[] = [
    ['closed before the head', (s) => s.end(), { kind: 'cut', during: 'request', detail: 'the server closed the connection' }],
    ['reset before the head', (s) => s.resetAndDestroy(), { kind: 'cut', during: 'request' }],
    ['closed within the head', (s) => s.end('HTTP/1.1 200 OK\r\nX: 1\r\n'), { kind: 'cut', during: 'head' }],
    ['closed short of its length', (s) => s.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'), { kind: 'cut', during: 'body' }],
    [
      'closed short of the last chunk',
      (s) => s.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n'),
      { kind: 'cut', during: 'body' },
    ],
    [
      'closed within a chunk',
      (s) => s.end('HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc'),
      { kind: 'cut', during: 'body' },
    ],
    ['delimited by its close', (s) => s.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc'), { kind: 'complete' }],
    ['not HTTP', (s) => s.write('SSH-2.0-OpenSSH_9.9\r\n\r\n'), { kind: 'malformed' }],
    [
      'a chunk whose size is a word',
      (s) => s.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nlots\r\n'),
      { kind: 'malformed' },
    ],
    [
      'a head too large',
      (s) => s.write(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(9000)}\r\n\r\n`),
      { kind: 'too-large', part: 'head', bytes: 4096 },
    ],
    ['a body too large', (s) => s.write(reply('a'.repeat(5000))), { kind: 'too-large', part: 'body', bytes: 2000 }],
    [
      'a stream without an end',
      (s) => s.write(`HTTP/1.1 200 OK\r\n\r\n${'data: 1\n\n'.repeat(150)}`),
      { kind: 'too-many', of: 'events', count: 100 },
    ],
    ['lines without an end', (s) => s.write(reply('a\n'.repeat(1000))), { kind: 'too-many', of: 'lines', count: 1000 }],
    [
      'a body in tiny pieces without an end',
      (s) => s.write(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(1500)}`),
      { kind: 'too-many', of: 'pieces', count: 1000 },
    ],
    [
      'interim responses without an end',
      (s) => {
        const more = (): void => {
          if (!s.destroyed) s.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50), () => setImmediate(more))
        }
        more()
      },
      { kind: 'too-large', part: 'head', bytes: 4096 },
    ],
    [
      'two framings at once',
      (s) => s.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
      { kind: 'malformed' },
    ],
    ['an answer nobody asked for', (s) => s.write('HTTP/1.1 100 Continue\r\n\r\n'), { kind: 'malformed' }],
  ]
  test.each(ends)('%s', async (_, serve, want) => {
    const transcript = await send(transportTo(await raw(serve)))
    expect(transcript.end).toMatchObject(want as object)
  })

  const late: readonly (readonly [string, (socket: Socket) => unknown, Partial<Limits>, unknown])[] = [
    ['silence', () => undefined, { firstByteMs: 50 }, { kind: 'timeout', limit: 'first-byte', ms: 50 }],
    [
      'a head and then silence',
      (s) => s.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'),
      { idleMs: 50 },
      { kind: 'timeout', limit: 'idle', ms: 50 },
    ],
    [
      'open after its answer',
      (s) => s.write('HTTP/1.1 200 OK\r\n\r\ndata: [DONE]\n\n'),
      { graceMs: 50 },
      { kind: 'timeout', limit: 'grace', ms: 50 },
    ],
    [
      'one that never ends',
      (s) => {
        s.write('HTTP/1.1 200 OK\r\n\r\n')
        const drip = setInterval(() => s.write(': hush\n'), 5)
        s.on('close', () => {
          clearInterval(drip)
        })
      },
      { exchangeMs: 50 },
      { kind: 'timeout', limit: 'exchange', ms: 50 },
    ],
  ]
  test.each(late)('%s is cut by its limit', async (_, serve, limits, want) => {
    expect((await send(transportTo(await raw(serve), { limits }))).end).toEqual(want)
  })

  test('the bytes that no parser takes are kept', async () => {
    const port = await raw((socket) => socket.write('HTTP/9 very 200\r\n\r\n'))
    const { head, rawHead } = await send(transportTo(port))
    expect(head).toBeNull()
    expect(Buffer.from(rawHead).toString()).toBe('HTTP/9 very 200\r\n\r\n')
  })

  test('a body too large keeps what fits', async () => {
    const port = await raw((socket) => socket.write(reply('a'.repeat(5000))))
    expect(bodyOf(await send(transportTo(port)))).toHaveLength(2000)
  })

  test('a closed port and a name that is none', async () => {
    const server = createServer()
    const port = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    expect((await send(transportTo(port))).end).toMatchObject({ kind: 'unreachable', code: 'ECONNREFUSED' })
    const nowhere = transportTo(port, { baseUrl: new URL('http://nowhere.invalid/v1') })
    expect((await send(nowhere)).end).toMatchObject({ kind: 'unreachable' })
  })

  test('a probe hangs up after its bytes, and a run that is ended at once', async () => {
    const port = await raw((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\ndata: 1234567890\n\n'))
    expect((await send(transportTo(port), { hangUp: { afterBytes: 5 } })).end).toEqual({ kind: 'hung-up', by: 'probe' })
    const stop = new AbortController()
    const sent = transportTo(port).send(blankProbe(), 'x#1', stop.signal)
    afterwards(20, () => {
      stop.abort()
    })
    expect((await sent).end).toEqual({ kind: 'hung-up', by: 'run' })
  })
})

describe('connections', () => {
  const serve = (): Promise<number> => raw((socket) => socket.write(reply('{}')))

  test('an idle one is used again, a fresh one is new, a named one is kept', async () => {
    const transport = transportTo(await serve())
    const seen: string[] = []
    for (const connection of ['any', 'any', 'fresh', 'named:a', 'named:b', 'named:a', 'any'] as const) {
      const { id, served } = (await send(transport, { connection })).connection
      seen.push(`${String(id)}/${String(served)}`)
    }
    expect(seen).toEqual(['1/0', '1/1', '2/0', '3/0', '4/0', '3/1', '1/2'])
  })

  test('two at once are on two', async () => {
    const transport = transportTo(await serve())
    const both = await Promise.all([send(transport), send(transport)])
    expect(new Set(both.map(({ connection }) => connection.id)).size).toBe(2)
  })

  test('after a failure the next request has a new one', async () => {
    let calls = 0
    const port = await raw((socket) => (calls++ === 0 ? socket.destroy() : socket.write(reply('{}'))))
    const transport = transportTo(port)
    expect((await send(transport)).end.kind).toBe('cut')
    expect((await send(transport)).end.kind).toBe('complete')
  })
})
