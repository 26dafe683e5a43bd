import type { End } from '../model/transcript.ts'

/** How an exchange ended, as a clause without a full stop: `the connection was cut during the body (ECONNRESET)`. */
export function endInWords(end: End): string {
  switch (end.kind) {
    case 'complete':
      return 'the response was complete'
    case 'cut':
      return `the connection was cut during the ${end.during} (${end.detail})`
    case 'unreachable':
      return `no connection was established: ${unreachableInWords(end)}`
    case 'timeout':
      return `the ${end.limit} limit of ${String(end.ms)} ms ran out`
    case 'too-large':
      if (end.of !== undefined) return `the record has ${String(end.bytes)} of ${String(end.of)} bytes of the body`
      return `reading the ${end.part} stopped at the limit of ${String(end.bytes)} bytes`
    case 'too-many':
      return `reading the body stopped at the limit of ${String(end.count)} ${end.of}`
    case 'malformed':
      return `the response was not HTTP (${end.detail})`
    case 'hung-up':
      return end.by === 'probe' ? 'vision-conformance hung up, as the test requires' : 'vision-conformance hung up, since the run ended'
  }
}

/** Why there was no connection: the system's message, followed by its code unless the message holds it. */
export const unreachableInWords = ({ code, detail }: Extract<End, { kind: 'unreachable' }>): string =>
  detail.includes(code) ? detail : `${detail} (${code})`

/** How a request was answered: `status 503`, or how the exchange ended where no head was received. */
export const responseInWords = (status: number | null, end: End): string => (status === null ? endInWords(end) : `status ${String(status)}`)
