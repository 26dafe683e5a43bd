import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { reporters } from '../reporters/registry.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { type Clock, virtualClock } from '../transport/clock.ts'
import type { ConnectionHandler } from '../transport/memory-connection.ts'
import { memory } from '../transport/transport.ts'
import { type ReceivedRequest, goodCompletion, isTrial, json } from './loopback.support.ts'
import { against, listed, memoryUrl } from './memory-target.support.ts'
import { run } from './run.ts'

const limits = { maxBody: 2 ** 18, maxHeader: 16_384 }

const send =
  (type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': type, ...headers })
    response.end(body)
  }
const sse = 'text/event-stream'
const chunk = (delta: unknown, more: object = {}): string =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: null, ...more }] })}\n\n`

const hostile: readonly (readonly [string, (response: ServerResponse, clock: Clock) => void])[] = [
  ['JSON a hundred thousand deep', send('application/json', '['.repeat(100_000) + ']'.repeat(100_000))],
  ['a chunk forty thousand deep', send(sse, `data: ${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}\n\n`)],
  [
    'a completion whose members are of wrong types',
    send(
      'application/json',
      '{"choices":[null,1,{"message":[]},{"index":"x","message":{"content":{},"tool_calls":{"0":null}}}],"usage":[],"id":{}}',
    ),
  ],
  [
    'chunks whose members are of wrong types',
    send(
      sse,
      chunk([]) +
        chunk(null) +
        chunk({ tool_calls: [null, 1, { index: -1e9, function: 7 }], content: [] }) +
        chunk({}, { index: 1e300, finish_reason: {} }),
    ),
  ],
  [
    'a name that every object has',
    send('application/json', '{"__proto__":{"choices":[]},"constructor":1,"hasOwnProperty":2,"choices":[{"__proto__":null}]}'),
  ],
  ['an event of thirty thousand lines', send(sse, 'data: x\n'.repeat(30_000))],
  [
    'bytes of no meaning',
    send(
      sse,
      Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256),
    ),
  ],
  ['a quarter of a million line ends', send(sse, '\n\r'.repeat(125_000))],
  ['a gzip bomb', send('application/json', gzipSync(Buffer.alloc(50 * 2 ** 20)), { 'Content-Encoding': 'gzip' })],
  ['gzip that is none', send('application/json', 'not gzip', { 'Content-Encoding': 'gzip' })],
  ['a body over the limit', send(sse, chunk({ content: 'a' }).repeat(3000))],
  ['marks that turn text, and controls', send('application/json', '{"error":{"message":"\\u202e\\u0000\\u001b[31m</script>]]>\\ud800"}}')],
  [
    'a body that never ends',
    (response, clock) => {
      response.writeHead(200, { 'Content-Type': sse })
      const drip = (): void => {
        if (response.destroyed) return
        response.write(chunk({ content: 'a' }))
        clock.setTimer(1000, drip)
      }
      drip()
    },
  ],
]

test.each(hostile)('%s: nothing crashes, hangs or is called conformant', async (_, answer) => {
  const clock = virtualClock(Date.now())
  const report = await against(
    (response, asked) => {
      if (isTrial(asked)) json(response, 200, goodCompletion)
      else answer(response, clock)
    },
    { tier: 'smoke', ...limits },
    clock,
  )
  expect(report.run.ownFaults).toEqual([])
  expect(['not-conformant', 'partial']).toContain(report.verdict)
  for (const { draw } of reporters) expect(draw(report).length).toBeLessThan(6e6)
  // No control but the line feed may reach a terminal.
  expect(drawTerminal(report, { columns: 80, colour: false })).not.toMatch(/[\0-\t\v-\x1f\x7f-\x9f\u202e]/)
})

const good = JSON.stringify(goodCompletion)
const served = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${String(good.length)}\r\n\r\n${good}`

test.each([
  ['a head without end', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}`],
  ['two answers at once', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'],
  ['a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc'],
  ['a chunk of 2^64 bytes', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc'],
  ['NUL in a header', 'HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n'],
])('a connection that lies: %s', async (_, bytes) => {
  const accept: ConnectionHandler = (connection) => {
    let received = ''
    connection.on('data', (data: Buffer) => {
      received += data.toString('latin1')
      if (received.startsWith('GET ')) connection.write('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')
      else if (received.endsWith('}')) connection.write(isTrial({ body: Buffer.from(received) }) ? served : bytes, 'latin1')
    })
  }
  const report = await run({
    baseUrl: memoryUrl,
    transport: memory(accept, virtualClock(Date.now())),
    model: 'm',
    tier: 'smoke',
    ...limits,
  })
  expect(report.run.ownFaults).toEqual([])
  expect(['not-conformant', 'partial']).toContain(report.verdict)
})

/** A run against an endpoint that answers some requests with blank lines without an end; gives how many it answered so. */
async function withoutEnd(isEndless: (number: number, asked: ReceivedRequest) => boolean): Promise<{ report: Report; endless: number }> {
  let number = 0
  let endless = 0
  const report = await against(
    listed((response, asked) => {
      if (isEndless(++number, asked)) {
        endless += 1
        response.writeHead(200, { 'Content-Type': sse })
        response.end(chunk({ content: 'a' }) + '\n'.repeat(limits.maxBody))
      } else if (asked.body.includes('"stream":true')) send(sse, chunk({ role: 'assistant', content: 'a' }) + end)(response)
      else json(response, 200, goodCompletion)
    }),
    limits,
  )
  return { report, endless }
}
const end = `${chunk({}, { finish_reason: 'stop' })}data: [DONE]\n\n`

test('an endpoint whose responses have no end any more ends the run after few of them', async () => {
  const { report, endless } = await withoutEnd((number) => number > 10)
  expect(report.run.endedEarly).toMatch(
    /^the target was lost: from request \d+ on no response was complete \(reading the body stopped at the limit of \d+ bytes\); the one-word request after them: reading the body stopped at the limit of \d+ bytes$/,
  )
  expect(endless).toBeLessThan(24)
  expect(report.counts.pass).toBeGreaterThan(50)
})

test('where streams alone have no end, few are read, and the run goes on', async () => {
  const { report, endless } = await withoutEnd((_, asked) => asked.body.includes('"stream":true'))
  expect(report.run.endedEarly).toBe('')
  expect(report.verdict).toBe('not-conformant')
  expect(endless).toBeLessThan(40)
  expect(report.requirements.map(({ because }) => because).join('\n')).toMatch(
    /requests in a row for a stream ran into a limit: reading the body/,
  )
})
