/** Where long responses break off. */

/** Whether a text breaks off within a word or a number of what was asked for. A model that gives up does so between them. */
export const breaksOffWithin = (text: string, whole: string): boolean =>
  whole.startsWith(text) && /\w$/.test(text) && /^\w/.test(whole.slice(text.length))

/** The most that models of all sizes write. Room for the text, and for some thought before it. */
export const roomForLongResponse = 4096
