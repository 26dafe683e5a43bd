/** The quantile of the standard normal distribution that leaves 2.5 % above it. */
const z = 1.959963984540054

/**
 * Wilson's score interval of 95 % for a rate that was seen `k` times in `n`; n = 0: from 0 to 1. It stays within 0 and 1, and is meaningful for few
 * runs. https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm
 */
export function wilson(k: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 }
  const rate = k / n
  const scale = 1 + z ** 2 / n
  const centre = (rate + z ** 2 / (2 * n)) / scale
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / n + z ** 2 / (4 * n ** 2))
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half }
}
