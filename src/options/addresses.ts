/** Addresses that options name, parsed once. Each throws a UsageError that says what to write. */
import type { ImageHostOptions } from '../transport/image-host.ts'
import { shown } from './kinds.ts'
import { UsageError } from './usage-error.ts'

const example = 'https://api.example.com/v1'

/** The base URL as SDKs take it, without its fragment. */
export function parsedBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const refuse = (problem: string): never => {
    throw new UsageError(problem, 'baseUrl')
  }
  if (url === null) return refuse(`expected a URL such as ${example}, got ${text.includes('@') ? 'something else' : shown(text)}`)
  // First, so that no message repeats a password.
  if (url.username !== '' || url.password !== '')
    return refuse('expected a URL without user name and password: the API key comes from the environment or a file')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse(`expected http or https, as in ${example}, got ${shown(text)}`)
  if (/\/chat\/completions\/?$/.test(url.pathname)) {
    const base = new URL(url)
    base.pathname = url.pathname.replace(/\/chat\/completions\/?$/, '')
    return refuse(`expected the URL before /chat/completions, ${base.href}, got ${shown(text)}`)
  }
  url.hash = ''
  return url
}

/** Null: no images are served. */
export function parsedImageHost(host: string | null, listen: string | null): ImageHostOptions | null {
  if (host === null) {
    if (listen !== null) throw new UsageError('expected imageHost too, the URL at which the endpoint reaches this address', 'imageListen')
    return null
  }
  const url = URL.canParse(host) ? new URL(host) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    throw new UsageError(`expected an http or https URL such as http://192.0.2.7:8099, got ${shown(host)}`, 'imageHost')
  if (listen === null) {
    if (url.protocol === 'https:')
      throw new UsageError(
        'an https URL needs imageListen, the address that its proxy or tunnel forwards to: images are served over http',
        'imageHost',
      )
    return { url, listen }
  }
  const [, name = '', port = ''] = /^\[?([^\]]+?)\]?:(\d{1,5})$/.exec(listen) ?? []
  if (name === '' || Number(port) > 65_535) throw new UsageError(`expected HOST:PORT, got ${shown(listen)}`, 'imageListen')
  return { url, listen: { host: name, port: Number(port) } }
}
