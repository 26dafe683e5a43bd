import { get } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import type { Offer } from '../model/probe.ts'
import { type ListeningHost, addressesOf, openImageHost } from './image-host.ts'
import { bodyOf, key, raw, reply, send, transportTo } from './loopback.support.ts'

const open: ListeningHost[] = []
afterEach(async () => {
  for (const host of open.splice(0)) await host.close()
})

async function host(): Promise<ListeningHost> {
  const one = await openImageHost({ url: new URL('http://127.0.0.1:0'), listen: null })
  open.push(one)
  return one
}

const offerAt = (url: string, text: string): Offer => ({
  url,
  status: 200,
  headers: [['Content-Type', 'image/png']],
  body: new TextEncoder().encode(text),
  shows: null,
})

/** Status, type and body of what is fetched. */
const fetched = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly [number, string, string]> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      response.on('end', () => {
        resolve([response.statusCode ?? 0, response.headers['content-type'] ?? '', text])
      })
    }).on('error', reject)
  })

test('serves what is offered, on both listeners, and nothing else', async () => {
  const { url, inner, register } = await host()
  const registration = register([offerAt(`${url}/one`, 'picture'), offerAt(`${inner}/two`, 'other')])
  expect(await fetched(`${url}/one`)).toEqual([200, 'image/png', 'picture'])
  expect(await fetched(`${inner}/two`)).toEqual([200, 'image/png', 'other'])
  expect(await fetched(`${url}/three`)).toEqual([404, '', ''])
  expect(registration.unregister().map((imageRequest) => [imageRequest.method, imageRequest.url])).toEqual([
    ['GET', `${url}/one`],
    ['GET', `${inner}/two`],
  ])
})

test('serves it no longer once it is withdrawn', async () => {
  const { url, register } = await host()
  const registration = register([offerAt(`${url}/one`, 'picture')])
  registration.unregister()
  expect((await fetched(`${url}/one`))[0]).toBe(404)
  expect(registration.unregister()).toEqual([])
})

test('knows an offer also where what stands before it in the path was cut off or put before it', async () => {
  const { url, register } = await host()
  register([offerAt('https://images.example/tunnel/one', 'picture')])
  expect((await fetched(`${url}/one`))[2]).toBe('picture')
  expect((await fetched(`${url}/through/a/gateway/one?x=1`))[2]).toBe('picture')
})

test('is given other names at its two addresses, so that a redirect between them leaves the host', () => {
  expect(addressesOf(new URL('http://127.0.0.1:0/'), 81, 82)).toEqual({ url: 'http://127.0.0.1:81', inner: 'http://localhost:82' })
  expect(addressesOf(new URL('https://images.example/a/'), 81, 82)).toEqual({
    url: 'https://images.example/a',
    inner: 'http://127.0.0.1:82',
  })
})

test('rejects an address that is not ours, and leaves nothing open', async () => {
  await expect(openImageHost({ url: new URL('http://192.0.2.7:0'), listen: null })).rejects.toThrow(/EADDRNOTAVAIL/)
})

test('what is fetched during an exchange stands in its transcript, the key in it masked and counted', async () => {
  const imageHost = await host()
  const url = `${imageHost.url}/one`
  const port = await raw((socket) => {
    void fetched(url, { Authorization: `Bearer ${key}` }).then(([status]) => socket.end(reply(String(status))))
  })
  const transcript = await send(transportTo(port, { imageHost }), { offers: [offerAt(url, 'picture')] })
  expect(bodyOf(transcript)).toBe('200')
  expect(transcript.fetched).toMatchObject([{ method: 'GET', url, echoes: 1 }])
  expect(JSON.stringify(transcript)).not.toContain(key)
  expect(transcript.fetched[0]?.headers.find(([name]) => name === 'Authorization')?.[1]).toMatch(/^Bearer \*+$/)
  expect(transcript.fetched[0]?.at).toBeGreaterThanOrEqual(0)
  expect((await fetched(url))[0]).toBe(404)
})

test('an endpoint that fetches without the key is not said to have sent it', async () => {
  const imageHost = await host()
  const url = `${imageHost.url}/one`
  const port = await raw((socket) => {
    void fetched(url, { 'X-Trace': 'innocent' }).then(() => socket.end(reply('{}')))
  })
  const { fetched: imageRequests } = await send(transportTo(port, { imageHost }), { offers: [offerAt(url, 'picture')] })
  expect(imageRequests.map(({ echoes }) => echoes)).toEqual([0])
})
