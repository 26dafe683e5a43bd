/** Endpoints that stall, each in its way, and runs against them. Over the memory transport, by virtual time. */
import type { ServerResponse } from 'node:http'
import type { Report } from '../model/report.ts'
import { type Clock, virtualClock } from '../transport/clock.ts'
import { goodCompletion, isTrial, json, models } from './loopback.support.ts'
import { against } from './memory-target.support.ts'

const event = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }] })}\n\n`
export const stream = `${event({ role: 'assistant', content: 'a' })}${event({}, 'stop')}data: [DONE]\n\n`

export type Stall = (response: ServerResponse, clock: Clock, asked: Received) => void

export const head = (response: ServerResponse, type = 'application/json'): ServerResponse => {
  response.writeHead(200, { 'Content-Type': type })
  response.flushHeaders()
  return response
}
const dripping = (response: Pick<ServerResponse, 'destroyed' | 'write'>, clock: Clock, part: string, ms: number): void => {
  const drip = (): void => {
    if (response.destroyed) return
    response.write(part)
    clock.setTimer(ms, drip)
  }
  drip()
}
export const sse = 'text/event-stream'

export const stalls: readonly (readonly [string, Stall])[] = [
  ['in silence', () => undefined],
  ['within the head', (response) => response.socket?.write('HTTP/1.1 200 OK\r\nContent-Ty')],
  ['after the head', (response) => head(response)],
  ['within the body', (response) => head(response).write('{"choices":[')],
  ['within a stream', (response) => head(response, sse).write(event({ content: 'a' }))],
  [
    'with a byte a second',
    (response, clock) => {
      dripping(head(response), clock, ' ', 1000)
    },
  ],
  [
    'with a byte of the head a second',
    (response, clock) => {
      response.socket?.write('HTTP/1.1 200 OK\r\nX: ')
      if (response.socket !== null) dripping(response.socket, clock, 'x', 1000)
    },
  ],
  [
    'with comments for ever',
    (response, clock) => {
      dripping(head(response, sse), clock, ': hush\n\n', 500)
    },
  ],
  [
    'with tokens for ever',
    (response, clock) => {
      dripping(head(response, sse), clock, event({ content: 'a' }), 200)
    },
  ],
  [
    'with interim responses for ever',
    (response, clock) => {
      if (response.socket !== null) dripping(response.socket, clock, 'HTTP/1.1 102 Processing\r\n\r\n', 1000)
    },
  ],
  ['after a stream has finished', (response) => head(response, sse).write(stream)],
  [
    'with comments after a stream has finished',
    (response, clock) => {
      head(response, sse).write(stream)
      dripping(response, clock, ':\n\n', 300)
    },
  ],
]

export interface Received {
  /** Its place among the requests of the run. */
  readonly number: number
  readonly body: string
}
export const isStream = ({ body }: Pick<Received, 'body'>): boolean => body.includes('"stream":true')

export const answer = (response: ServerResponse, asked: Pick<Received, 'body'>): void => {
  if (isStream(asked)) head(response, sse).end(stream)
  else json(response, 200, goodCompletion)
}

export interface Stalled {
  readonly report: Report
  readonly seconds: number
  /** Control requests. */
  readonly trials: number
}

/** A run against an endpoint that answers well, after a time, but for some requests. */
export async function stalled(stall: Stall, stallsAt: (asked: Received) => boolean, answerMs = 0): Promise<Stalled> {
  const clock = virtualClock(Date.now())
  let number = 0
  let trials = 0
  const report = await against(
    (response, { path, body: bytes }) => {
      const body = bytes.toString()
      const isTrialOfStart = number === 0 && isTrial({ body: bytes })
      const asked = { number, body }
      if (path.endsWith('/models')) json(response, 200, models('m'))
      else if (!isTrialOfStart && stallsAt({ ...asked, number: ++number })) stall(response, clock, asked)
      else
        clock.setTimer(isTrialOfStart ? 0 : answerMs, () => {
          answer(response, asked)
        })
    },
    {
      listen: (event) => {
        if (event.kind === 'request' && event.name === 'run/control') trials += 1
      },
    },
    clock,
  )
  return { report, seconds: clock.monotonicTime() / 1000, trials }
}
