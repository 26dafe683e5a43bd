/** Choices that no request can show together, since one takes away what the other adds. */

/** Two choices, each as `feature: choice`. */
type Incompatible = readonly [one: RegExp, other: RegExp]

const withoutLimit = /^max(_completion)?_tokens: (newer-)?null$/

const incompatible: readonly Incompatible[] = [
  // Without a limit few answers are asked for, of a model that finds its end: see assemble.ts.
  [/^n: (five|between|most)$/, withoutLimit],
  [/^temperature: most$/, withoutLimit],
  // So many choices with so many alternatives, or with an event for each token, are megabytes.
  [/^n: most$/, /^(logprobs: (between|most)|stream: (true|usage|no-usage|unobscured|obscured|null-options))$/],
  // Images alone have no words beside them.
  [/^(text: |response_format: json_object$)/, /^image-order: alone$/],
]

export const areIncompatible = (one: string, other: string): boolean =>
  incompatible.some(([first, second]) => (first.test(one) && second.test(other)) || (first.test(other) && second.test(one)))
