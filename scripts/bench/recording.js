// What `record` adds to the first byte of a response: requests go to a small server in turns, directly and through the proxy.
import { Agent, createServer, request } from 'node:http'

const REQUESTS = 200
const WARM_UP = 20
const key = 'sk-of-the-bench-0123456789'
const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Count from 1 to 20.' }], stream: true })
const chunk = (content) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`
const events = [...Array.from({ length: 20 }, (_, at) => chunk(`${String(at)}, `)), 'data: [DONE]\n\n']

const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${String(server.address().port)}/v1`)))

/** Until the first byte of the body, ms. */
function firstByte(url, agent) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` }
    const outgoing = request(`${url}/chat/completions`, { method: 'POST', agent, headers }, (response) => {
      let first = null
      response.on('data', () => (first ??= performance.now() - began))
      response.on('end', () => resolve(first))
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** @param load imports a module of the build; @param median of numbers. Medians, ms. */
export async function measureRecording(load, median) {
  const { startRecordingProxy } = await load('src/transport/recording-proxy.js')
  const { recordClient } = await load('src/run/client-recording.js')
  const { recorder } = await load('src/transport/record-text.js')
  const server = createServer((incoming, response) => {
    incoming.resume()
    incoming.on('end', () => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' })
      for (const event of events) response.write(event)
      response.end()
    })
  })
  const direct = await listening(server)
  const recording = recordClient({ baseUrl: direct, source: 'bench', transcripts: 'evidence' }, Date.now(), () => undefined)
  const record = recorder('bench')
  record.header(recording.header)
  const ended = (exchange) => {
    const taken = recording.take(exchange)
    if (taken !== null) record.exchange(taken.transcript, taken.order)
  }
  const proxy = await startRecordingProxy({ target: new URL(direct), port: 0, insecure: false, ca: null, ended })
  const ways = [direct, proxy.url].map((url) => ({ url, agent: new Agent({ keepAlive: true }), times: [] }))
  for (let at = -WARM_UP; at < REQUESTS; at += 1)
    for (const { url, agent, times } of ways) {
      const time = await firstByte(url, agent)
      if (at >= 0) times.push(time)
    }
  for (const { agent } of ways) agent.destroy()
  await proxy.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  const [plain, recorded] = ways.map(({ times }) => median(times))
  return { plain, recorded, requests: REQUESTS }
}
