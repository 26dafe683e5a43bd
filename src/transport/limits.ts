/** What the harness will wait for and hold. Each limit that runs out ends one exchange, and is reported as the way it ended. */
export interface Limits {
  /** From the wish for a connection to its being there, TLS included, ms. */
  readonly connectMs: number
  /** From the request's first byte to the end of the response's head, ms. */
  readonly firstByteMs: number
  /** Between two pieces of the body, ms. */
  readonly idleMs: number
  /** From a stream's last sign of an answer, once it has finished, to its end, ms. */
  readonly graceMs: number
  /** For the whole exchange, ms. */
  readonly exchangeMs: number
  readonly bodyBytes: number
  readonly headBytes: number
  /** Of the body as they arrive: each costs a call, whatever it holds. */
  readonly pieces: number
  /** Of an event stream. */
  readonly events: number
  /** Of a body, blank ones included: each costs a look, however short. */
  readonly lines: number
}

/** Limits without an option: no response that a request of ours asks for comes near them. */
export const fixedLimits: Pick<Limits, 'pieces' | 'events' | 'lines'> = { pieces: 500_000, events: 200_000, lines: 1_000_000 }
