import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Field } from '../model/probe.ts'
import { bodyOf, key, raw, reply, send, transportTo } from './loopback.support.ts'
import { swapCase } from './transport.ts'

describe('no secret leaves', () => {
  const spelled: readonly (readonly [string, string])[] = [
    ['as it is', key],
    ['in capitals', key.toUpperCase()],
    ['with its case turned', swapCase(key)],
    ['as percent text', encodeURIComponent(key)],
    ['in Base64', Buffer.from(`u:${key}`).toString('base64')],
    ['in Base64 one byte later', Buffer.from(`uu:${key}`).toString('base64')],
    ['in Base64 two bytes later', Buffer.from(`uuu:${key}`).toString('base64url')],
    ['in hexadecimal', Buffer.from(key).toString('hex')],
    ['as JSON escapes', key.replaceAll('/', '\\/')],
  ]
  /** The longest part of the spelled key that is still there. */
  const left = (text: string, secret: string): number => {
    for (let length = secret.length; length > 0; length -= 1)
      for (let from = 0; from + length <= secret.length; from += 1) if (text.includes(secret.slice(from, from + length))) return length
    return 0
  }
  test.each(spelled)('an echo %s is masked, and moves nothing', async (_, spelling) => {
    const body = `{"error":"no such key: <${spelling}>"}`
    const port = await raw((socket) => socket.write(reply(body, `X-Echo: ${spelling}\r\n`)))
    const transcript = await send(transportTo(port))
    expect(bodyOf(transcript)).toHaveLength(body.length)
    expect(bodyOf(transcript).indexOf('>')).toBe(body.indexOf('>'))
    expect(left(bodyOf(transcript).split('<')[1]?.split('>')[0] ?? '', spelling)).toBeLessThan(9)
    expect(transcript.echoes).toBeGreaterThanOrEqual(2)
  })

  test('an echo cut by the borders of pieces', async () => {
    const port = await raw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n${key.slice(0, 5)}\r\n`)
      const rest = key.slice(5)
      socket.write(`${rest.length.toString(16)}\r\n${rest}\r\n0\r\n\r\n`)
    })
    const { pieces } = await send(transportTo(port))
    expect(pieces.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['*****', '*'.repeat(key.length - 5)])
  })

  test('an echo under gzip', async () => {
    const coded = gzipSync(`no such key: ${key}`)
    const port = await raw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${String(coded.length)}\r\n\r\n`)
      socket.write(coded)
    })
    const transcript = await send(transportTo(port))
    expect(bodyOf(transcript)).toBe(`no such key: ${'*'.repeat(key.length)}`)
    expect(transcript.undone).toEqual({ codings: ['gzip'], problem: null })
  })

  test('a short key is masked in fields alone, and the values of own fields everywhere', async () => {
    const headers: readonly Field[] = [['X-Tenant', 'tenant-secret-value']]
    const port = await raw((socket) => socket.write(reply('a cat sat; tenant-secret-value', 'X-Echo: cat\r\n')))
    const transcript = await send(transportTo(port, { key: 'cat', headers }))
    expect(bodyOf(transcript)).toBe(`a cat sat; ${'*'.repeat('tenant-secret-value'.length)}`)
    expect(transcript.head?.headers[0]).toEqual(['X-Echo', '***'])
    expect(JSON.stringify(transcript.sent)).not.toMatch(/cat|tenant-secret/)
  })

  test('a key that the request says in the open is masked, and is none that the endpoint returns', async () => {
    const port = await raw((socket) => socket.write(reply(`{"model":"${key}"}`)))
    const transcript = await send(transportTo(port), { body: Buffer.from(`{"model":"${key}"}`) })
    expect([bodyOf(transcript).includes(key), transcript.echoes]).toEqual([false, 0])
    expect(Buffer.from(transcript.probe.body).toString()).toBe(`{"model":"${'*'.repeat(key.length)}"}`)
  })

  test('values of own fields: short ones as whole field values alone, without a finding', async () => {
    const headers: readonly Field[] = [
      ['X-Env', 'prod'],
      ['X-Auth', 'Basic c2VjcmV0OnNlY3JldC1wYXNzd29yZA=='],
    ]
    const port = await raw((socket) => socket.write(reply('prod: secret:secret-password', 'X-Env: prod\r\nX-Of: production\r\n')))
    const transcript = await send(transportTo(port, { headers }))
    expect(transcript.head?.headers.slice(0, 2)).toEqual([
      ['X-Env', '****'],
      ['X-Of', 'production'],
    ])
    expect([bodyOf(transcript), transcript.echoes]).toEqual([`prod: ${'*'.repeat(22)}`, 0])
    expect(JSON.stringify(transcript.sent)).not.toMatch(/"prod"|c2VjcmV0/)
  })

  test('passwords of a proxy, and secret parts of the base URL, are masked as a key is', async () => {
    const port = await raw((socket) => socket.write(reply('via user:a-long-password with 0123456789-sig')))
    const baseUrl = new URL(`http://127.0.0.1:${String(port)}/v1?api-key=0123456789-sig&version=2026-01-01`)
    const proxy = new URL('http://user:a-long-password@proxy.example')
    const transcript = await send(transportTo(port, { baseUrl, connectOptions: { insecure: false, ca: null, proxy } }))
    expect([bodyOf(transcript), transcript.echoes]).toEqual([`via ${'*'.repeat(20)} with ${'*'.repeat(14)}`, 0])
    expect(transcript.url).toMatch(/\?api-key=\*{14}&version=2026-01-01$/)
  })
})
