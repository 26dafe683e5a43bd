/** Observed deviations that no fault reproduces, since an outside observer could not tell them, or this harness does not ask. */
export interface Unseen {
  /** Of the list of observed deviations. */
  readonly entry: string
  readonly because: string
}

export const unseen: readonly Unseen[] = [
  {
    entry: 'S181',
    because:
      'The words of a refusal are the model’s own, and nothing lawful that we send makes every model refuse: that they were replaced on their way shows only beside the upstream.',
  },
  {
    entry: 'V167',
    because:
      'undici, which is the transport, refuses to send Expect, and a body that waits for 100 Continue needs a client that holds it back: no request here has the field.',
  },
]
