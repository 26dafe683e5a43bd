/** Endpoints that work for a while, and then no longer: what comes after that shows nothing of them. */
import { type Context, type Fault, type Stages, fault } from '../modification.ts'
import type { Writes } from '../writes.ts'

/** Late enough for some requirements to have been decided. */
const LAST_SERVED = 60
/** Longer than any limit of a client, ms. */
const FOREVER_MS = 3_600_000

const isLost = ({ nth }: Context): boolean => nth > LAST_SERVED

const from = (change: Partial<Writes>): Stages => ({
  writes: (writes, context) => (isLost(context) ? { ...writes, ...change } : writes),
})

const page = (status: number, text: string): Stages =>
  from({
    status,
    headers: [['Content-Type', 'text/html']],
    headDelayMs: 0,
    framing: 'length',
    coding: 'identity',
    pieces: [{ bytes: Buffer.from(`<html><head><title>${text}</title></head></html>`, 'utf8'), delayMs: 0 }],
  })

/** No requirement is violated by what comes after the loss. */
export const lost: readonly Fault[] = [
  fault({
    id: 'lost-midway',
    title: 'From the 61st request on, no request is answered',
    target: null,
    variants: {
      'a 502 for each request': page(502, '502 Bad Gateway'),
      'a 503 for each request': page(503, '503 Service Unavailable'),
      'cut connections': from({ end: 'unanswered' }),
      silence: from({ headDelayMs: FOREVER_MS }),
      'bodies that stop': from({ framing: 'chunked', pieces: [], end: 'open' }),
      'a page for each request': page(200, 'Sign in'),
      'bytes that are not HTTP': from({ rawHead: 'SSH-2.0-OpenSSH_9.6\r\n' }),
    },
  }),
]
