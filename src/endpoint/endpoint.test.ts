import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problems } from '../contract/validate.ts'
import { startEndpoint } from './endpoint.ts'
import { type Trial, at, errorOf, key, model, said, trial, tried, user } from './trial.support.ts'

let on: Trial
beforeAll(async () => {
  on = await trial()
})
afterAll(() => on.close())

const hello = user('Count from 1 to 3.')

describe('the key', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ['the key', { authorization: `Bearer ${key}` }, 200],
    ['the scheme in lower case', { authorization: `bearer ${key}` }, 200],
    ['the scheme in capitals and three spaces', { authorization: `BEARER   ${key}` }, 200],
    ['no credentials', { authorization: '' }, 401],
    ['another key', { authorization: 'Bearer sk-other' }, 401],
    ['the key in the wrong case', { authorization: `Bearer ${key.toLowerCase()}` }, 401],
    ['the key and more', { authorization: `Bearer ${key}x` }, 401],
    ['the key without a scheme', { authorization: key }, 401],
    ['the scheme without a key', { authorization: 'Bearer' }, 401],
    ['the key under Basic', { authorization: `Basic ${key}` }, 401],
  ]
  test.each(cases)('%s is answered as it should be', async (_, headers, status) => {
    expect((await on.send(hello, headers)).status).toBe(status)
  })

  test('a refusal challenges, names its code, and does not repeat the key', async () => {
    const answer = await on.send(hello, { authorization: 'Bearer sk-a-wrong-key' })
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect(errorOf(answer)).toMatchObject({ type: 'invalid_request_error', code: 'invalid_api_key', param: null })
    expect(answer.text).not.toContain('sk-a-wrong-key')
    expect(problems('error', answer.json)).toEqual([])
  })

  test('a key in the query opens nothing', async () => {
    expect((await on.fetch(`/models?api_key=${key}`)).status).toBe(401)
  })

  test('none is asked for where the endpoint has none', async () => {
    await tried({ apiKey: null }, async (open) => {
      expect((await open.fetch('/models')).status).toBe(200)
    })
  })
})

describe('paths, methods and labels', () => {
  const json = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const cases: readonly (readonly [string, string, RequestInit, number, string])[] = [
    ['an unknown path', '/chat/completion', { method: 'POST', headers: json, body: '{}' }, 404, 'unknown_url'],
    ['a path below the known one', '/chat/completions/x', { method: 'POST', headers: json, body: '{}' }, 404, 'unknown_url'],
    ['GET where POST is known', '/chat/completions', { headers: json }, 405, 'method_not_allowed'],
    ['PUT', '/chat/completions', { method: 'PUT', headers: json, body: '{}' }, 405, 'method_not_allowed'],
    ['POST to the models', '/models', { method: 'POST', headers: json, body: '{}' }, 405, 'method_not_allowed'],
    ['an unknown model', '/models/gpt-none', { headers: json }, 404, 'model_not_found'],
    [
      'text/plain',
      '/chat/completions',
      { method: 'POST', headers: { ...json, 'content-type': 'text/plain' }, body: '{}' },
      415,
      'unsupported_media_type',
    ],
    [
      'another charset',
      '/chat/completions',
      { method: 'POST', headers: { ...json, 'content-type': 'application/json; charset=latin1' }, body: '{}' },
      415,
      'unsupported_media_type',
    ],
    [
      'a body of 21 MB',
      '/chat/completions',
      { method: 'POST', headers: json, body: 'x'.repeat(21 * 1024 * 1024) },
      413,
      'request_too_large',
    ],
  ]
  test.each(cases)('%s is refused in the documented shape', async (_, path, init, status, code) => {
    const answer = await on.fetch(path, init)
    expect([answer.status, at(answer.json, 'error', 'code')]).toEqual([status, code])
    expect(problems('error', answer.json)).toEqual([])
    expect(answer.headers.get('x-request-id')).toMatch(/^req_/)
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/GET|POST/)
  })

  test('the models are listed as the contract has them', async () => {
    const answer = await on.fetch('/models', { headers: json })
    expect(problems('models', answer.json)).toEqual([])
    expect(at(answer.json, 'data', 0, 'id')).toBe(model)
    expect((await on.fetch(`/models/${model}`, { headers: json })).status).toBe(200)
  })

  test('gzip comes only if it is allowed', async () => {
    expect((await on.send(hello)).headers.get('content-encoding')).toBeNull()
    const zipped = await on.send(hello, { 'accept-encoding': 'gzip' })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect(said(zipped)).toBe('1, 2, 3')
    expect((await on.send(hello, { 'accept-encoding': 'br, gzip;q=0' })).headers.get('content-encoding')).toBeNull()
  })

  test('a gzip stream brings each event when it is made', async () => {
    await tried({ tokenMs: 40 }, async (slow) => {
      const response = await fetch(`${slow.url}/chat/completions`, {
        method: 'POST',
        headers: { ...json, 'accept-encoding': 'gzip' },
        body: JSON.stringify({ model, ...hello, stream: true }),
      })
      const began = performance.now()
      const times: number[] = []
      const reader = response.body?.getReader()
      while ((await reader?.read())?.done === false) times.push(performance.now() - began)
      expect(times.length).toBeGreaterThan(3)
      expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(100)
    })
  })
})

describe('bytes that no client should send', () => {
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['nothing', ''],
    ['half a JSON text', '{"model":"embedded-1","messages":['],
    ['a form', 'model=x&messages=hello'],
    ['a JSON string', '"hello"'],
    ['an array', '[]'],
    ['arrays a hundred thousand deep', '['.repeat(100_000)],
    ['objects a hundred thousand deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a number beyond doubles', `{"model":"${model}","messages":[{"role":"user","content":"hi"}],"temperature":1e400}`],
    ['invalid UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ]
  test.each(cases)('%s is a 400 in the documented shape', async (_, body) => {
    const answer = await on.send(body)
    expect(answer.status).toBe(400)
    expect(problems('error', answer.json)).toEqual([])
  })

  test('half a surrogate pair comes back as U+FFFD', async () => {
    const answer = await on.send(`{"model":"${model}","messages":[{"role":"user","content":"<text>a\\ud800b</text>"}]}`)
    expect(said(answer)).toBe('a\ufffdb')
  })

  const raw = (bytes: string): Promise<string> =>
    new Promise((done, failed) => {
      const { port } = new URL(on.url)
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
      let text = ''
      socket.setTimeout(3000, () => socket.destroy())
      socket.on('data', (piece) => (text += piece.toString('latin1')))
      socket.on('close', () => {
        done(text)
      })
      socket.on('error', failed)
    })

  test('bytes that are not HTTP, and a giant head, are refused and the endpoint lives on', async () => {
    expect(await raw('hello\r\n\r\n')).toContain('400 Bad Request')
    expect(await raw(`GET /v1/models HTTP/1.1\r\nHost: x\r\nX-Giant: ${'x'.repeat(40_000)}\r\n\r\n`)).toContain('431 ')
    expect((await on.send(hello)).status).toBe(200)
  })

  test('a client that shuts its half of the connection does no harm', async () => {
    const { port } = new URL(on.url)
    await new Promise<void>((done, failed) => {
      const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true }, () => {
        socket.end(`GET /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n\r\n`)
      })
      socket.resume()
      socket.on('close', () => {
        done()
      })
      socket.on('error', failed)
    })
    expect((await on.send(hello)).status).toBe(200)
  })

  test('pipelined requests are answered in order', async () => {
    const one = (last: boolean): string =>
      `GET /v1/${last ? 'nothing' : 'models'} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n${last ? 'Connection: close\r\n' : ''}\r\n`
    const text = await raw(one(false) + one(true))
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404'])
  })
})

describe('starting and closing', () => {
  test('an unknown variation is an error that names it', async () => {
    // @ts-expect-error: it is crlf.
    await expect(startEndpoint({ variations: ['crlff'] })).rejects.toThrow('there is no variation "crlff"')
  })

  test('closing does not wait for a client that stays', async () => {
    const idle = await trial({ tokenMs: 600_000 })
    await idle.fetch('/models')
    const stream = fetch(`${idle.url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ model, ...hello, stream: true }),
    }).then((response) => response.text())
    const ended = expect(stream).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await idle.close()
    await ended
  })

  test('a client that hangs up ends its answer, and others are served', async () => {
    await tried({ tokenMs: 5 }, async (slow) => {
      const controller = new AbortController()
      const response = await fetch(`${slow.url}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ model, ...user('Write at least 500 words about the sea.'), stream: true }),
        signal: controller.signal,
      })
      await response.body?.getReader().read()
      controller.abort()
      expect((await slow.send(hello)).status).toBe(200)
    })
  })
})
