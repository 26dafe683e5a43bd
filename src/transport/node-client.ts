/**
 * Requests that undici does not send: those with an expectation, and those that offer another protocol. Node's own client sends them, over a
 * connection that is made as all others are. RFC 9110 10.1.1 and 7.8: https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1
 */
import { request as httpRequest } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Dispatcher, buildConnector } from 'undici'
import type { Field } from '../model/probe.ts'
import type { Clock } from './clock.ts'

/** What an exchange needs of a client. */
export interface RequestClient {
  readonly dispatch: (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) => unknown
  readonly destroy: (error: Error | null) => Promise<void>
}

/** How long curl waits for 100 (Continue) before it sends the body anyway, ms. */
const CONTINUE_MS = 1000

/** Whether Node's client has to send it. */
export const needsNode = (headers: readonly Field[]): boolean => headers.some(([name]) => /^(?:expect|upgrade)$/i.test(name))

/** The server took up the offer of another protocol, which is not spoken here. */
export const UPGRADED = 'ERR_UPGRADED'

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code })

/** @param hear gets each piece of raw bytes that arrives. */
export function nodeClient(
  origin: string,
  connect: buildConnector.connector,
  clock: Clock,
  hear: (bytes: Uint8Array) => void,
): RequestClient {
  const url = new URL(origin)
  let connection: Duplex | null = null
  const send = (socket: Duplex, options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void => {
    connection = socket
    const controller = controllerOf(socket)
    socket.on('data', (bytes: Buffer) => {
      hear(bytes)
    })
    handler.onRequestStart?.(controller, {})
    const body = options.body instanceof Uint8Array ? options.body : new Uint8Array(0)
    const given = options.headers as readonly string[]
    const fields = given.some((name, at) => at % 2 === 0 && /^connection$/i.test(name)) ? given : ['Connection', 'keep-alive', ...given]
    const request = httpRequest({
      createConnection: () => socket,
      method: options.method,
      path: options.path,
      headers: ['Host', url.host, ...fields, 'Content-Length', String(body.length)] as never,
    })
    const finish = (): void => {
      cancel()
      if (!request.writableEnded) request.end(body)
    }
    const isExpecting = fields.some((name, at) => at % 2 === 0 && name.toLowerCase() === 'expect')
    const cancel = isExpecting ? clock.setTimer(CONTINUE_MS, finish) : (): void => undefined
    const fail = (error: Error): void => {
      cancel()
      handler.onResponseError?.(controller, error)
    }
    // Within the process it may be heard while the head is still being written.
    request.on('continue', () => {
      queueMicrotask(finish)
    })
    request.on('error', fail)
    request.on('upgrade', () => {
      fail(coded(UPGRADED, `the server changed the protocol to ${fields[fields.findIndex((name) => /^upgrade$/i.test(name)) + 1] ?? ''}`))
      socket.destroy()
    })
    request.on('response', (response) => {
      // A final response without 100 (Continue): the body is not wanted.
      cancel()
      controller.rawHeaders = response.rawHeaders
      controller.pause = () => void response.pause()
      controller.resume = () => void response.resume()
      handler.onResponseStart?.(controller, response.statusCode ?? 0, response.headers, response.statusMessage)
      response.on('data', (bytes: Buffer) => handler.onResponseData?.(controller, bytes))
      response.on('error', fail)
      response.on('end', () => {
        handler.onResponseEnd?.(controller, response.trailers)
        request.destroy()
      })
    })
    if (!isExpecting) finish()
  }
  return {
    dispatch: (options, handler) => {
      const { protocol, hostname, port, host } = url
      connect({ protocol, hostname, port, host }, (...[error, socket]) => {
        if (socket === null) handler.onResponseError?.(controllerOf(null), error)
        else send(socket, options, handler)
      })
    },
    destroy: (error) => {
      connection?.destroy(error ?? undefined)
      return Promise.resolve()
    },
  }
}

type Controller = { -readonly [Member in keyof Dispatcher.DispatchController]: Dispatcher.DispatchController[Member] }

const controllerOf = (socket: Duplex | null): Controller => ({
  aborted: false,
  paused: false,
  reason: null,
  rawHeaders: null,
  abort: (reason) => void socket?.destroy(reason),
  pause: () => undefined,
  resume: () => undefined,
})
