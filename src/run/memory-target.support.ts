/** Servers in memory that answer every request in one way, and runs against them: virtual time, no sockets. */
import { type ServerResponse, createServer } from 'node:http'
import type { Report } from '../model/report.ts'
import { type Clock, virtualClock } from '../transport/clock.ts'
import { type TransportFactory, memory } from '../transport/transport.ts'
import { type ReceivedRequest, json, models, received } from './loopback.support.ts'
import type { RunOptions } from '../options/run-options.ts'
import { run } from './run.ts'

export type Answer = (response: ServerResponse, asked: ReceivedRequest) => void

export const memoryUrl = 'http://target.invalid/v1'

/** Carries requests to a server that answers in that way. */
export function memoryTarget(answer: Answer, clock: Clock = virtualClock(Date.now())): TransportFactory {
  const server = createServer((request, response) => {
    received(request, (asked) => {
      answer(response, asked)
    })
  })
  return memory((connection) => server.emit('connection', connection), clock)
}

/** A run for the model `m`, with a key, against a server that answers in that way. */
export const against = (answer: Answer, options: Partial<RunOptions> = {}, clock?: Clock): Promise<Report> =>
  run({
    baseUrl: memoryUrl,
    key: 'sk-a-key-of-tests-0123456789',
    model: 'm',
    cases: 0,
    transport: memoryTarget(answer, clock),
    ...options,
  })

export const always =
  (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
  }

/** An error in the documented envelope. */
export const refusal = (status: number, message: string, code: string | null = null, type = 'invalid_request_error'): Answer =>
  always(status, 'application/json', JSON.stringify({ error: { message, type, param: null, code } }))

/** The answer to every chat request; the list of models is there. */
export const listed =
  (answer: Answer): Answer =>
  (response, asked) => {
    if (asked.path.endsWith('/models')) json(response, 200, models('m'))
    else answer(response, asked)
  }
