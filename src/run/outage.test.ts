// A target that restarts during a run, and serves again: the report says so, and nothing that came of it is red or green. Over the memory transport, by virtual time.
import { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { type Clock, virtualClock } from '../transport/clock.ts'
import type { ConnectionHandler } from '../transport/memory-connection.ts'
import { memory } from '../transport/transport.ts'
import { redIn } from './proof.support.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'

/** What answers while the target is gone. */
type StandIn = (connection: Duplex) => void

const response =
  (status: number, type: string, body: string): StandIn =>
  (connection) =>
    connection.write(`HTTP/1.1 ${String(status)} X\r\nContent-Type: ${type}\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`)

const reset: StandIn = (connection) => connection.destroy()

interface Gone {
  readonly standIn: StandIn
  /** The request for a completion that finds it gone. */
  readonly from: number
  readonly forMs: number
}

/** Passes connections on to a server, but for the time that it is gone. */
function behind(accept: ConnectionHandler, { standIn, from, forMs }: Gone, clock: Clock): ConnectionHandler {
  const connections = new Set<Duplex>()
  let isGone = false
  let requests = 0
  const leave = (): void => {
    isGone = true
    if (standIn === reset) for (const one of connections) one.destroy()
    clock.setTimer(forMs, () => {
      isGone = false
    })
  }
  return (connection) => {
    connections.add(connection)
    const server = new Duplex({
      read: () => undefined,
      write: (bytes: Uint8Array, _, done) => {
        if (!connection.destroyed && !connection.writableEnded) connection.write(bytes)
        done()
      },
      final: (done) => {
        connection.end()
        done()
      },
    })
    connection.on('data', (bytes: Buffer) => {
      const begins = /^[A-Z]+ \S+ HTTP/.test(bytes.toString('latin1'))
      if (begins && bytes.includes('/chat/completions') && ++requests === from) leave()
      if (!isGone) server.push(new Uint8Array(bytes))
      else if (begins) standIn(connection)
    })
    connection.on('end', () => server.push(null))
    connection.on('close', () => {
      connections.delete(connection)
      server.destroy()
    })
    accept(server)
  }
}

function tested(gone: Gone): Promise<Report> {
  const clock = virtualClock(Date.UTC(2026, 10, 1))
  const endpoint = memoryEndpoint({ apiKey: key, seed: 1, latencyMs: 100 }, clock)
  const transport = memory(behind(endpoint.accept, gone, clock), clock)
  return run({ baseUrl: endpoint.url, key, transport, seed: 1, nonce: 'proof', cases: 0 })
}

const passing = ({ requirements }: Report): readonly string[] =>
  requirements.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)

const clean = tested({ standIn: reset, from: Infinity, forMs: 0 })

test.each<readonly [string, StandIn, number, RegExp]>([
  ['resets', reset, 60, /^no request was answered \(the connection was cut/],
  ['resets, late', reset, 120, /^no request was answered \(the connection was cut/],
  ['a 502 of a proxy', response(502, 'text/html', '<html>Bad Gateway</html>'), 120, /^every response was a 502$/],
  ['a 404 of a router', response(404, 'text/plain', 'default backend - 404'), 120, /^every response was a 404$/],
  ['a page', response(200, 'text/html', '<html>Maintenance</html>'), 120, /^every response was a 200 without a completion$/],
  ['an empty object', response(200, 'application/json', '{}'), 120, /^every response was a 200 without a completion$/],
])('three seconds of %s make nothing red, and the report says so', async (_, standIn, from, what) => {
  const report = await tested({ standIn, from, forMs: 3000 })
  expect(redIn(report)).toEqual([])
  expect(report.run.endedEarly).toBe('')
  expect(report.verdict).toBe('partial')
  const known = passing(await clean)
  expect(passing(report).filter((id) => !known.includes(id))).toEqual([])
  expect(passing(report).length).toBeGreaterThan(known.length - 25)
  const reasons = report.requirements.map(({ because }) => because)
  const stated = reasons.flatMap((reason) => /^the target was gone for a while: from request \d+ to \d+ (.*)$/.exec(reason)?.[1] ?? [])
  expect(stated).not.toEqual([])
  for (const one of stated) expect(one).toMatch(what)
})
