/** A reply as bytes in time: what goes down the socket, and how it ends. */
import type { Body, Field, Reply, Step } from './reply.ts'

export interface Piece {
  readonly bytes: Uint8Array
  /** What passes before it is written, ms. */
  readonly delayMs: number
}

export interface Writes {
  readonly status: number
  readonly headers: readonly Field[]
  /** What passes before the head is sent, ms. */
  readonly headDelayMs: number
  /** Bytes that stand in the place of the head, which the end of the connection then delimits; null: the head is as it should be. */
  readonly rawHead: string | null
  readonly pieces: readonly Piece[]
  /** `length`: one body with Content-Length. `chunked`: the transfer coding. `close`: framed by the end of the connection. */
  readonly framing: 'length' | 'chunked' | 'close'
  /** `gzip` and whether each piece is flushed through it. */
  readonly coding: 'identity' | 'gzip'
  readonly flushed: boolean
  /** `whole`: as the framing asks. `cut`: the connection is destroyed. `open`: nothing more comes, and nothing ends. `unanswered`: it is destroyed before the head. */
  readonly end: 'whole' | 'cut' | 'open' | 'unanswered'
  /** Called where the client leaves before the end. */
  readonly left: () => void
}

/** The pace of answers, ms. */
export interface Pace {
  readonly latencyMs: number
  readonly tokenMs: number
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

export function writesOf(reply: Reply, pace: Pace, coding: Writes['coding']): Writes {
  const { status, headers, body } = reply
  const isAnswer = reply.refusal === null
  return {
    status,
    headers,
    headDelayMs: body.kind !== 'stream' && isAnswer ? pace.latencyMs : 0,
    rawHead: null,
    pieces: piecesOf(body, pace),
    framing: body.kind === 'stream' ? 'chunked' : 'length',
    coding,
    flushed: true,
    end: 'whole',
    left: () => undefined,
  }
}

function piecesOf(body: Body, pace: Pace): readonly Piece[] {
  switch (body.kind) {
    case 'json':
      return [{ bytes: bytesOf(JSON.stringify(body.value)), delayMs: 0 }]
    case 'text':
      return [{ bytes: bytesOf(body.text), delayMs: 0 }]
    case 'stream':
      return body.steps.map((step, at) => ({ bytes: bytesOf(eventOf(step)), delayMs: pauseBefore(body.steps, at, pace) }))
  }
}

/** The opening waits for the first token, and each token takes its time. */
function pauseBefore(steps: readonly Step[], at: number, { latencyMs, tokenMs }: Pace): number {
  const step = steps[at]
  if (step?.kind === 'raw') return step.pauseMs ?? 0
  if (step?.kind !== 'chunk') return 0
  const first = steps.findIndex((one) => one.kind === 'chunk')
  if (at === first) return latencyMs
  return step.part === 'text' || step.part === 'call' ? tokenMs : 0
}

/** WHATWG HTML 9.2.5: https://html.spec.whatwg.org/multipage/server-sent-events.html */
function eventOf(step: Step): string {
  switch (step.kind) {
    case 'chunk':
      return `data: ${JSON.stringify(step.value)}\n\n`
    case 'done':
      return 'data: [DONE]\n\n'
    case 'raw':
      return step.text
  }
}
