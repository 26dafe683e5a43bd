import { type RequestListener, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { fetchImage, DEFAULT_FETCHING } from './fetch.ts'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    server.close().closeAllConnections()
  })
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

const bitmap: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'image/png; q=1' }).end('bytes')
}
const fetched = { kind: 'fetched', dataUri: `data:image/png;base64,${Buffer.from('bytes').toString('base64')}` }
const redirectTo = (location: string): Promise<string> => serving((_, response) => response.writeHead(302, { Location: location }).end())

test('an image of this machine is fetched, with no field of the request', async () => {
  let headers: readonly string[] = []
  const host = await serving((request, response) => {
    headers = Object.keys(request.headers)
    bitmap(request, response)
  })
  expect(await fetchImage(`${host}/a`, DEFAULT_FETCHING)).toEqual(fetched)
  expect([...headers].sort()).toEqual(['connection', 'host'])
})

test('a redirect is followed within its host, a few times', async () => {
  const host = await serving((request, response) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) bitmap(request, response)
    else response.writeHead(302, { Location: `/${String(left - 1)}` }).end()
  })
  expect(await fetchImage(`${host}/3`, DEFAULT_FETCHING)).toEqual(fetched)
  expect(await fetchImage(`${host}/4`, DEFAULT_FETCHING)).toMatchObject({ kind: 'wrong', moved: false })
})

test('a redirect to another host is not, nor to what is no address of http', async () => {
  let visits = 0
  const other = await serving(() => (visits += 1))
  for (const location of [
    `${other}/a`,
    other.replace('127.0.0.1', 'localhost'),
    'file:///etc/hostname',
    'http://169.254.169.254/a',
    'http://[',
  ])
    expect(await fetchImage(await redirectTo(location), DEFAULT_FETCHING), location).toMatchObject({ kind: 'wrong', moved: true })
  expect(visits).toBe(0)
})

test.each(['http://192.0.2.7/a.png', 'http://169.254.169.254/', 'https://127.0.0.1/a.png', 'http://', 'http://127.0.0.1.example/a'])(
  '%s is not asked for: it is not of this machine',
  async (address) => {
    expect(await fetchImage(address, { ...DEFAULT_FETCHING, follows: () => true })).toMatchObject({ kind: 'wrong', moved: false })
  },
)

test('what is not there, or breaks off, is told in words', async () => {
  const missing = await serving((_, response) => response.writeHead(404).end())
  const broken = await serving((_, response) => response.destroy())
  expect(await fetchImage(missing, DEFAULT_FETCHING)).toMatchObject({ kind: 'wrong', why: 'The image was not fetched: status 404.' })
  expect(await fetchImage(broken, DEFAULT_FETCHING)).toMatchObject({
    kind: 'wrong',
    why: 'The image was not fetched: its host did not answer.',
  })
})
