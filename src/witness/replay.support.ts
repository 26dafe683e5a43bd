/** A recorded answer, given anew to whoever asks: nock in place of the network. For tests only. */
import { Readable } from 'node:stream'
import nock from 'nock'
import type { Transcript } from '../model/transcript.ts'
import type { Endpoint } from './clients.support.ts'

/** What tells of the connection, which nock does not make. */
export const hops = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding'])

/**
 * Whether it can be: where the harness left there is no end, and to a redirection no second answer. A head that is no HTTP is refused, and a
 * content coding undone, by Node, so that what happens is told by its version and not by the client's.
 */
export function isWhole({ head, end }: Transcript): boolean {
  if (end.kind === 'hung-up' || end.kind === 'too-large' || end.kind === 'too-many' || end.kind === 'malformed') return false
  if (head === null) return true
  return (head.status < 300 || head.status >= 400) && !head.headers.some(([name]) => name.toLowerCase() === 'content-encoding')
}

let served = 0

/** Serves it once, to the first request, and says where. */
export function serve({ head, pieces, end }: Transcript): Endpoint {
  served += 1
  const host = `https://replay-${String(served)}.example`
  const any = nock(host).post('/v1/chat/completions')
  let body: Readable | null = null
  if (head === null && end.kind === 'timeout') any.delay(3_600_000).reply(200)
  else if (head === null)
    any.replyWithError(Object.assign(new Error(end.kind), { code: end.kind === 'unreachable' ? end.code : 'ECONNRESET' }))
  else {
    body = Readable.from(bytesOf(pieces, end.kind === 'timeout'))
    body.on('error', () => undefined)
    const fields = head.headers.filter(([name]) => !hops.has(name.toLowerCase())).flat()
    any.reply(head.status, body, fields)
  }
  return {
    baseURL: `${host}/v1`,
    fetch: globalThis.fetch,
    stop: () => {
      nock.removeInterceptor(any)
      body?.destroy()
    },
  }
}

async function* bytesOf(pieces: Transcript['pieces'], staysOpen: boolean): AsyncGenerator<Buffer> {
  for (const { bytes } of pieces) {
    yield Buffer.from(bytes)
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (staysOpen) await new Promise(() => undefined)
}
