/** What undici's errors and the system's say of how an exchange ended. */
import type { End } from '../model/transcript.ts'
import type { Limits } from './limits.ts'
import { UPGRADED } from './node-client.ts'

type Phase = 'connect' | 'request' | 'head' | 'body'

export function endOf(error: Error, phase: Phase, limits: Limits): End {
  const code = codeOf(error)
  if (phase === 'connect') return { kind: 'unreachable', code, detail: unreachable[code] ?? rootOf(error).message }
  // Another protocol is lawful, and not spoken here.
  if (code === UPGRADED) return { kind: 'hung-up', by: 'probe' }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return { kind: 'too-large', part: 'head', bytes: limits.headBytes }
  const isParsers = error.name === 'HTTPParserError' || (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE')
  if (isParsers && !isEarlyEnd(error)) return { kind: 'malformed', detail: error.message }
  if (code === lengthMismatch && phase !== 'body') return { kind: 'malformed', detail: 'Content-Length together with another framing' }
  if (error.message === 'bad response' || error.message === 'bad upgrade')
    return { kind: 'malformed', detail: 'a response without a request, or a misplaced interim response' }
  return { kind: 'cut', during: phase, detail: detailOf(code, error) }
}

/** OpenSSL's own words name its threads and source files. */
const unreachable: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS on this port',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not speak TLS on this port',
}

/** The parser met the end of the connection in the middle of a chunk: cut short, rather than wrong. */
const isEarlyEnd = ({ message }: Error): boolean => message.includes('EOF')

const lengthMismatch = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'

const words: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'the server closed the connection',
  [lengthMismatch]: 'fewer bytes than Content-Length announced',
  HTTPParserError: 'closed in the middle of a chunk',
  HPE_INVALID_EOF_STATE: 'closed in the middle of a chunk',
  ECONNRESET: 'the server reset the connection',
  EPIPE: 'the server stopped reading',
}

const detailOf = (code: string, error: Error): string => words[code] ?? `${code}: ${error.message}`

/** Node joins the failures of several addresses of one name: the last of them speaks. */
function rootOf(error: Error): Error {
  if (error instanceof AggregateError) {
    const last: unknown = error.errors.at(-1)
    if (last instanceof Error) return last
  }
  return error.cause instanceof Error ? rootOf(error.cause) : error
}

function codeOf(error: Error): string {
  const own: unknown = Reflect.get(error, 'code')
  const root: unknown = Reflect.get(rootOf(error), 'code')
  return typeof own === 'string' ? own : typeof root === 'string' ? root : error.name
}
