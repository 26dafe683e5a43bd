/**
 * What log probabilities say of the text that they are of. OpenAI API description: ChatCompletionTokenLogprob. A token
 * may hold a part of a character, and tokenizers write spaces in ways of their own: texts are compared without white space.
 */
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { type Json, listOf, memberAt } from '../../src/wire/json.ts'
import { at, isText, tokenOf, weighed } from './logprob-words.ts'
import { chunksWithoutEntry, entriesOf, progressOf, repeatedEntries, spaceless } from './logprobs.ts'

const isByte = (value: Json): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255

/** The bytes of an entry; null: it tells none. */
function bytesOf(entry: Json): readonly number[] | null {
  const bytes = memberAt(entry, 'bytes')
  const list = listOf(bytes)
  return Array.isArray(bytes) && list.every(isByte) ? list.filter(isByte) : null
}

const textOf = (bytes: readonly number[]): string => Buffer.from(bytes).toString('utf8')
/** What the tokens leave out of the text, where they are found in it one after the other; null: nothing, or they are not. */
function gapIn(content: string, tokens: readonly string[]): string | null {
  let from = 0
  let gap: string | null = null
  for (const token of tokens) {
    const found = content.indexOf(token, from)
    if (found === -1) return null
    if (found > from) gap ??= content.slice(from, found)
    from = found + token.length
  }
  return gap ?? (from < content.length ? content.slice(from) : null)
}

/** A repetition is longer than this: a comma occurs again in any text. */
const MIN_REPETITION = 3

/** A mark of the template (STR-022), text that is sent again (STR-012) or half a character (SCH-012): no token of the model made it. */
const isForeign = (text: string, before: string): boolean =>
  repeats(text, before) || repeats(before, text) || /^\s*(?:<[|/]|[|_])|\p{Surrogate}/u.test(text)
const repeats = (part: string, whole: string): boolean => part.trim().length >= MIN_REPETITION && whole.includes(part.trim())

/** Text of the choice without an entry; null: none, or that cannot be told. */
function unlistedText(reading: Reading, { index, content }: AssembledChoice, tokens: readonly string[]): Observation | null {
  const said = spaceless(content)
  if (!tokens.every(isText) || spaceless(tokens.join('')).length < MIN_SHARE * said.length) return null
  // Where tokens have spaces of their own, a missing space shows as well.
  const hasSpaces = tokens.some((token) => token.includes(' '))
  const gap = hasSpaces ? gapIn(content.trim(), tokens) : gapIn(said, tokens.map(spaceless))
  if (gap === null) return null
  const isStream = reading.shape === 'stream'
  const lacking = chunksWithoutEntry(reading, index).find(({ text, before }) => !isForeign(text, before))
  if (isStream ? lacking === undefined : isForeign(gap, '')) return null
  return violated(
    `log probabilities of ${String(tokens.length)} tokens, and none of ${show(lacking?.text ?? gap)} in the text ${show(content)}`,
    'an entry for each token of the text',
    at(reading, { choice: index, chunk: lacking?.chunk ?? 0 }),
  )
}

function spelling(reading: Reading, choice: AssembledChoice): Observation | null {
  const entries = entriesOf(reading).filter(({ choice: index }) => index === choice.index)
  const [first] = entries
  const said = spaceless(choice.content)
  if (first === undefined || said === '') return null
  const tokens = entries.map(({ value }) => tokenOf(value))
  const repeated = repeatedEntries(reading, choice.index)
  if (repeated >= MIN_REPEATED)
    return violated(
      `${String(repeated)} chunks with the log probabilities of all text so far`,
      'in each chunk the entries of its own text',
      at(reading, first),
    )
  const late = lateEntries(reading, choice, tokens)
  if (late !== null) return late
  const unlisted = unlistedText(reading, choice, tokens)
  if (unlisted !== null) return unlisted
  const bytes = entries.map(({ value }) => bytesOf(value))
  const spelled = bytes.includes(null) ? null : textOf(bytes.flatMap((one) => one ?? []))
  const isSpelled = spelled !== null && spaceless(spelled).includes(said)
  if (isSpelled && !lacksSpaces(spelled, choice.content)) return holds
  if (!isSpelled && !spaceless(tokens.join('')).includes(said)) return null
  if (spelled === null) return holds
  return violated(
    `the bytes of the tokens spell ${show(spelled)}, and the text is ${show(choice.content)}`,
    'the UTF-8 bytes of each token, which together are the text; or null',
    at(reading, first),
  )
}

/**
 * The entries of each chunk are those of an earlier text. The other way round is lawful: a server that watches for a stop text holds characters back,
 * and so is one that sends entries in a chunk of their own.
 */
function lateEntries(reading: Reading, { index, content }: AssembledChoice, tokens: readonly string[]): Observation | null {
  const joined = tokens.join('')
  if (!tokens.every(isText) || spaceless(joined) !== spaceless(content)) return null
  const lengthOf = (text: string): number => (joined === content ? text : spaceless(text)).length
  const chunks = progressOf(reading, index, lengthOf).slice(0, -1)
  const behind = chunks.filter((one) => one.tokens < one.text)
  const [first] = behind
  if (first === undefined || behind.length < MIN_LATE || behind.length < LATE_SHARE * chunks.length) return null
  return violated(
    `the log probabilities of ${String(behind.length)} of ${String(chunks.length)} chunks are those of the text before`,
    'in each chunk the entries of its own text',
    at(reading, { choice: index, chunk: first.chunk }),
  )
}

const MIN_LATE = 4
const LATE_SHARE = 0.8

/**
 * Whether what is spelled has fewer spaces within the text. More are lawful, since some tokenizers join what stands before a comma; those around it
 * are too.
 */
function lacksSpaces(spelled: string, content: string): boolean {
  const text = content.trim()
  const written = spelled.replace(/[\u0120\u2581]/g, ' ').replaceAll('\u010a', '\n')
  const before = spaceless(written).indexOf(spaceless(text))
  const from = placeAfter(written, before)
  return spacesIn(written.slice(from, placeAfter(written, before + spaceless(text).length)).trim()) < spacesIn(text)
}

const spacesIn = (text: string): number => text.length - text.replace(/\s/g, '').length

/** The place after so many UTF-16 units that are no white space. */
function placeAfter(text: string, units: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at += 1) {
    if (seen === units) return at
    if (!/\s/.test(text.charAt(at))) seen += 1
  }
  return text.length
}

/** A text may repeat itself once. */
const MIN_REPEATED = 2

/** That less of the text has entries is for PAR-016. */
const MIN_SHARE = 0.25

const spellsText = weighed('SCH-015', ['schema/logprobs'], (reading): Observation => {
  const choices = (reading.completion?.choices ?? []).filter(({ content, calls }) => content !== '' && calls.length === 0)
  const seen = choices.flatMap((choice) => spelling(reading, choice) ?? [])
  return (
    seen.find(({ outcome }) => outcome === 'violated') ??
    seen[0] ??
    unobservable('the tokens are not written as the text, so the two cannot be compared')
  )
})

export const logprobTexts: readonly Check[] = [spellsText]
