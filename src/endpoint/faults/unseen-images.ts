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
      'The model chooses the text of a refusal, and no valid request makes every model decline. Whether a proxy replaced the text shows only next to the upstream.',
  },
  {
    entry: 'V167',
    because:
      'The transport, undici, does not send Expect. A body that waits for 100 Continue needs a client that holds it back, so no request here has the field.',
  },
]
