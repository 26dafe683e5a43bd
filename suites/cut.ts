/** Where long responses break off. */

/** Whether a text breaks off within a word or a number of what was asked for. A model that gives up does so between them. */
export const breaksOffWithin = (text: string, whole: string): boolean =>
  whole.startsWith(text) && /\w$/.test(text) && /^\w/.test(whole.slice(text.length))

/** What is missing in the middle of a text, of which half or more is there; null: something else is wrong, or nothing. */
export function gapIn(text: string, whole: string): string | null {
  const missing = whole.length - text.length
  if (missing <= 0 || whole.startsWith(text) || text.length < whole.length / 2) return null
  let from = 0
  while (text[from] === whole[from]) from += 1
  return text.slice(from) === whole.slice(from + missing) ? whole.slice(from, from + missing) : null
}

/** The most that models of all sizes write. Room for the text, and for some thought before it. */
export const roomForLongResponse = 4096
