/** Largest and least of any number of values: a call takes no more than some ten thousand arguments, so that `Math.max(...values)` overflows the stack. */

/** The largest of the values, and at least `floor`. */
export const largest = (values: Iterable<number>, floor = -Infinity): number => {
  let most = floor
  for (const value of values) if (value > most) most = value
  return most
}

/** The least of the values, and at most `ceiling`. */
export const least = (values: Iterable<number>, ceiling = Infinity): number => {
  let fewest = ceiling
  for (const value of values) if (value < fewest) fewest = value
  return fewest
}
