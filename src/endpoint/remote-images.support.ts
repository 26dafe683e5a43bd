/** Images by address, one for each kind of answer that some fault stumbles over, from two hosts of this machine. For tests only. */
import { type RequestListener, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import sharp from 'sharp'
import type { JsonObject } from './json.ts'
import { user } from './trial.support.ts'

const open: Server[] = []
afterAll(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections()
})

async function portOf(answer: RequestListener): Promise<string> {
  const server = createServer({ keepAlive: false }, answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return String((server.address() as AddressInfo).port)
}

const solid = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer()

const asked = (url: string): JsonObject =>
  user([
    { type: 'text', text: 'Red, green, blue, black or white: what colour is the image?' },
    { type: 'image_url', image_url: { url } },
  ])

/** A picture is red; blue to who shows an Authorization, green to who shows a key in a field of its own. */
export async function remoteImages(): Promise<readonly JsonObject[]> {
  const [red, green, blue] = [await solid('#ff0000'), await solid('#008000'), await solid('#0000ff')]
  const bitmap: RequestListener = ({ headers }, response) => {
    const body = headers.authorization !== undefined ? blue : headers['x-forwarded-key'] !== undefined ? green : red
    response.writeHead(200, { 'Content-Type': 'image/png', Connection: 'close' }).end(body)
  }
  const other = await portOf(bitmap)
  const redirects: Readonly<Record<string, string>> = {
    '/moved': '/picture',
    '/away': `http://127.0.0.1:${other}/picture`,
    '/away-by-name': `http://localhost:${other}/picture`,
  }
  const port = await portOf((request, response) => {
    const location = redirects[request.url ?? '']
    if (location !== undefined) response.writeHead(302, { Location: location, Connection: 'close' }).end()
    else if (request.url === '/picture') bitmap(request, response)
    else if (request.url === '/page') response.writeHead(200, { 'Content-Type': 'text/html', Connection: 'close' }).end('<p>None.')
    else response.writeHead(404, { Connection: 'close' }).end()
  })
  return ['/picture', ...Object.keys(redirects), '/page', '/missing'].map((path) => asked(`http://127.0.0.1:${port}${path}`))
}
