/**
 * What is said to the model, all of it. Plain, literal and few, so that the smallest model and any stub can follow.
 * The last text part of the last user message carries the instruction.
 */
import type { ScenarioContext } from '../src/reading/suite.ts'

export type Separator = 'a comma and a space' | 'a space' | 'a line break' | 'a hyphen'
const written: Readonly<Record<Separator, string>> = { 'a comma and a space': ', ', 'a space': ' ', 'a line break': '\n', 'a hyphen': '-' }

export const colours = ['red', 'green', 'blue', 'yellow', 'black', 'white'] as const
export type Colour = (typeof colours)[number]

export const countTo = (last: number, separator: Separator = 'a comma and a space'): string =>
  `Count from 1 to ${String(last)}. Write the numbers as digits, separated by ${separator}. Write nothing else.`

type Shared = Pick<ScenarioContext, 'shared'>

/** A count of a few numbers, the same one in all requests of a run. */
export const shortCount = ({ shared }: Shared): string => countTo(shared('short count').pick([5, 4, 6, 7, 8]))

/** A count that takes a stream of several chunks. */
export const longerCount = ({ shared }: Shared): string => countTo(shared('longer count').pick([12, 11, 13, 14, 15]))

/** What a run writes about at length. */
export const subjectOf = ({ shared }: Shared): string =>
  shared('subject').pick(['the sea', 'the wind', 'the rain', 'a river', 'a garden', 'a bridge', 'a harbour', 'the night'])

export const counted = (last: number, separator: Separator = 'a comma and a space'): string =>
  Array.from({ length: last }, (_, at) => String(at + 1)).join(written[separator])

export const repeat = (text: string): string =>
  `Repeat the text between <text> and </text> exactly. Write nothing else.\n<text>${text}</text>`

/** The word JSON is in it, as JSON mode demands. */
export const repeatInJson = (text: string): string =>
  `Write a JSON object with the member text. Its value is the text between <text> and </text>. Write nothing else.\n<text>${text}</text>`

export const nameColour = (nonce: string): string =>
  `Answer with one word: red, green, blue, yellow, black or white. What colour is the image? (question ${nonce})`

export const nameCells = (nonce: string): string =>
  `The image is a grid of 3 rows and 3 columns. Each cell is red, green, blue, yellow, black or white. Name the colours of its nine cells in reading order, separated by a comma and a space. Write nothing else. (question ${nonce})`

export const nameEach = (nonce: string): string =>
  `Each image has one colour: red, green, blue, yellow, black or white. Name the colour of each image in order, separated by a comma and a space. Write nothing else. (question ${nonce})`

export const callNext = (name: string): string => `The next image is called ${name}.`

export const nameCalled = (name: string, nonce: string): string =>
  `Answer with one word: red, green, blue, yellow, black or white. What colour is the image called ${name}? (question ${nonce})`

/** A question, and below it an image in the markup of Markdown: text, and no image. */
export const aboveMarkdown = (question: string, address: string): string => `${question}\n\n![](${address})`

export type Values = Readonly<Record<string, string | number>>

/** Asks for one call; with no values, for a call without arguments. */
export function callFunction(name: string, values: Values): string {
  const spelled = Object.entries(values).map(([key, value]) => `${key} set to ${JSON.stringify(value)}`)
  return spelled.length === 0 ? `Call the function ${name} without arguments.` : `Call the function ${name} with ${spelled.join(' and ')}.`
}

const jsonValue = '(?:"(?:[^"\\\\]|\\\\.)*"|-?\\d+)'
const setTo = `\\w+ set to ${jsonValue}`
const calledIn = new RegExp(`Call the function ([\\w-]+) (?:without arguments|with (${setTo}(?: and ${setTo})*))\\.`, 'g')
const setIn = new RegExp(`\\b(\\w+) set to (${jsonValue})`, 'g')

/** The calls that a prompt asks for in the words of `callFunction`. */
export const callsAskedFor = (prompt: string): readonly { readonly name: string; readonly values: Values }[] =>
  [...prompt.matchAll(calledIn)].map(([, name = '', spelled = '']) => ({
    name,
    values: Object.fromEntries([...spelled.matchAll(setIn)].map(([, key = '', value = '']) => [key, JSON.parse(value) as string | number])),
  }))

/** A call in the text of an answer: what reads calls out of texts takes it for one. */
export const orAsJson =
  'If no function can be called, write the call as a JSON object with the members name and arguments, and nothing else.'

export const writeAbout = (subject: string, words: number): string => `Write at least ${String(words)} words about ${subject}.`

/** What a model says in prose or in a fence unless it is held to JSON; the word JSON is in it, as JSON mode demands. */
export const asJson = 'Describe the sea in one sentence, as a JSON object with the member answer.'

/** A standing instruction that shows in any answer whether it was read. */
export const onlyWord = (word: string): string => `Answer every message with the one word ${word}, and write nothing else.`

/** Asks for nothing. */
export const hi = 'Hi'

/** Asks for no call. */
export const sayHello = 'Say hello.'

/** A question that the result of a call answers, or what was said before, and nothing else does. */
export const askForWord = 'What is the word of the day? Answer with that word, and nothing else.'

/** A question that one of several results answers. */
export const askForOneResult = (city: string): string => `What is the result for ${city}? Answer with that word, and nothing else.`

/** Two calls and their results in another order, in words. */
export const tellResults = (ids: readonly string[], cities: readonly string[], results: readonly string[]): string =>
  [
    ...ids.map((id, at) => `Call ${id} is for ${cities[at] ?? ''}.`),
    ...ids.map((id, at) => `The result of call ${id} is ${results[at] ?? ''}.`).toReversed(),
  ].join(' ')

/** What `askForWord` asks for. */
export const wordOfTheDay = (word: string): string => `The word of the day is ${word}.`

/** One of several words, each of a day of its own. */
export const wordOf = (day: string, word: string): string => `The word of ${day} is ${word}.`
export const askForWordOf = (day: string): string => `What is the word of ${day}? Answer with that word, and nothing else.`
export const askForEachWord =
  'Each day has a word in this conversation. List the words of all days, separated by a comma and a space, and write nothing else.'

export const callWithColour = (nonce: string): string =>
  `What colour is the image: red, green, blue, yellow, black or white? Call the function name_colour with that colour. (question ${nonce})`
