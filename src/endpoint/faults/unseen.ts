/** Observed deviations that no fault reproduces, since no outside observer could tell them. */
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
]
