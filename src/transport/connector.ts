/** How a connection is made: straight or through a proxy's tunnel, and with a tap on every byte that arrives. */
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { buildConnector } from 'undici'

export interface ConnectOptions {
  readonly insecure: boolean
  /** PEM text of the authorities to trust in place of the built-in ones; null: those. */
  readonly ca: string | null
  /** The proxy whose tunnel https goes through; null: none. */
  readonly proxy: URL | null
}

/** Hears each piece of raw bytes that is read from a socket. */
export type Tap = (bytes: Uint8Array) => void

/** `opened` is called with each socket once it can carry a request. Those that are still being connected when `signal` aborts are destroyed. */
export function connectorOf(
  connectOptions: ConnectOptions,
  opened: (socket: Socket) => void,
  signal: AbortSignal,
): buildConnector.connector {
  const trust = { rejectUnauthorized: !connectOptions.insecure, ...(connectOptions.ca === null ? {} : { ca: connectOptions.ca }) }
  // Our own timer bounds the connection: undici's would fire up to a second late.
  // The types of undici hide that it returns the socket, which may never connect.
  const build: (...of: Parameters<buildConnector.connector>) => unknown = buildConnector({ timeout: 0, ...trust })
  const direct = (options: buildConnector.Options, callback: buildConnector.Callback): void => {
    const socket = build(options, callback)
    if (socket instanceof Duplex) destroyOn(signal, socket)
  }
  return (options, callback) => {
    const done: buildConnector.Callback = (...result) => {
      if (result[0] === null) opened(result[1])
      callback(...result)
    }
    if (connectOptions.proxy === null || options.protocol !== 'https:') {
      direct(options, done)
      return
    }
    tunnel(connectOptions.proxy, `${options.hostname}:${options.port === '' ? '443' : options.port}`, signal).then(
      (httpSocket) => {
        destroyOn(signal, httpSocket)
        direct({ ...options, httpSocket }, done)
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), null)
      },
    )
  }
}

/** A socket that is half open keeps the process alive. */
function destroyOn(signal: AbortSignal, socket: Duplex): void {
  const destroy = (): void => {
    socket.destroy()
  }
  if (signal.aborted) destroy()
  signal.addEventListener('abort', destroy)
  socket.once('close', () => {
    signal.removeEventListener('abort', destroy)
  })
}

/** RFC 9110 9.3.6: https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6 */
function tunnel(proxy: URL, authority: string, signal: AbortSignal): Promise<Socket> {
  const credentials = proxy.username === '' ? null : `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return new Promise((resolve, reject) => {
    const request = (proxy.protocol === 'https:' ? httpsRequest : httpRequest)({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
      method: 'CONNECT',
      path: authority,
      agent: false,
      signal,
      headers: {
        Host: authority,
        ...(credentials === null ? {} : { 'Proxy-Authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }),
      },
    })
    const refuse = (status: number | undefined): void => {
      reject(Object.assign(new Error(`the proxy answered CONNECT with status ${String(status)}`), { code: 'EPROXY' }))
    }
    request.once('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket)
      else {
        socket.destroy()
        refuse(response.statusCode)
      }
    })
    request.once('response', (response) => {
      response.destroy()
      refuse(response.statusCode)
    })
    request.on('error', (error) => {
      const code: unknown = Reflect.get(error, 'code')
      const isGarbage = typeof code === 'string' && code.startsWith('HPE_')
      if (isGarbage) reject(Object.assign(new Error('the proxy did not answer CONNECT with HTTP'), { code: 'EPROXY' }))
      else reject(signal.aborted ? error : Object.assign(new Error(`no connection to the proxy: ${error.message}`), { code }))
    })
    request.end()
  })
}

/** The proxy that HTTPS_PROXY names for this host, unless NO_PROXY excepts it. Lower-case names count first, as in curl. */
export function proxyFor(url: URL, environment: Readonly<Record<string, string | undefined>>): URL | null {
  const named = environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? ''
  if (url.protocol !== 'https:' || named === '') return null
  const exceptions = (environment['no_proxy'] ?? environment['NO_PROXY'] ?? '').split(/[\s,]+/).filter((name) => name !== '')
  const excepted = exceptions.some((exception) => exception === '*' || covers(exception, url))
  return excepted ? null : new URL(/^https?:\/\//i.test(named) ? named : `http://${named}`)
}

function covers(exception: string, url: URL): boolean {
  const [, name = '', port = ''] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(exception.toLowerCase()) ?? []
  if (port !== '' && port !== (url.port === '' ? '443' : url.port)) return false
  return url.hostname === name || url.hostname.endsWith(`.${name}`)
}

/** Lets `tap` hear what is read from the connection: undici pulls by `read`, so that is where the bytes pass. */
export function tapped(connection: Duplex, tap: Tap): void {
  const read = connection.read.bind(connection)
  connection.read = (size?: number): unknown => {
    const piece: unknown = read(size)
    if (piece instanceof Uint8Array) tap(piece)
    return piece
  }
}
