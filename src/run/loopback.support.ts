/** Targets for tests: servers that answer every request in one way. */
import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { type AddressInfo, type Server, createServer as createTcpServer } from 'node:net'
import { afterEach } from 'vitest'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`
}

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Hands the request over once its body has arrived. */
export function received(request: IncomingMessage, take: (asked: ReceivedRequest) => void): void {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    take({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
  })
}

/** Gives the base URL. `idleMs`: how long a connection may idle. */
export const target = (answer: (asked: ReceivedRequest, response: ServerResponse) => unknown, idleMs = 50): Promise<string> => {
  const server = createServer((request, response) => {
    received(request, (asked) => {
      answer(asked, response)
    })
  })
  server.keepAliveTimeout = idleMs
  return listening(server)
}

/** Accepts connections and says nothing. */
export const silence = (): Promise<string> => listening(createTcpServer((socket) => socket.on('error', () => undefined)))

export async function closedPort(): Promise<string> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${String(port)}/v1`
}

export const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(value))
}

/** A list of models in the documented shape. */
export const models = (...names: readonly string[]): unknown => ({
  object: 'list',
  data: names.map((id) => ({ id, object: 'model', created: 0, owned_by: 'nobody' })),
})

/** Whether the request is one that comes before the run: a few tokens of chat. */
export const isTrial = ({ body }: Pick<ReceivedRequest, 'body'>): boolean => /"Hi\b/.test(body.toString())

/** A completion in the documented shape. */
export const goodCompletion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: Math.floor(Date.now() / 1000),
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello.', refusal: null }, logprobs: null, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
}
