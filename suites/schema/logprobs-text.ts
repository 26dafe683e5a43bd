/**
 * What log probabilities say of the text that they are of, and of its alternatives. OpenAI API description: ChatCompletionTokenLogprob. A token
 * may hold a part of a character, and tokenizers write spaces in ways of their own: texts are compared without white space.
 */
import { largest, least } from '../../src/model/extremes.ts'
import { type Evidence, type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { type Json, listOf, memberAt } from '../../src/wire/json.ts'
import { bodyOf } from '../params/outcomes.ts'
import { checkOf, isWhole } from '../preconditions.ts'
import { type Entry, chunksWithoutEntry, entriesOf, repeatedEntries } from './logprobs.ts'

const weighed = checkOf((reading) => {
  if (!reading.asked.logprobs) return notApplicable('the request did not ask for log probabilities')
  const incomplete = isWhole(reading)
  if (incomplete !== null) return incomplete
  return entriesOf(reading).length === 0 ? notApplicable('the response has no log probabilities') : null
})

const at = (reading: Reading, { choice, chunk }: Pick<Entry, 'choice' | 'chunk'>): Evidence =>
  reading.shape === 'stream'
    ? inChunk(reading, chunk, '/choices/0/logprobs')
    : { kind: 'pointer', pointer: `/choices/${String(choice)}/logprobs` }

/** White space, and what vocabularies write for it. */
const spaceless = (text: string): string => text.replace(/[\s\u0120\u2581\u010a]/g, '')

/** A token that stands for itself: no part of a character, and none of the ways to write bytes, numbers or marks. */
const isText = (token: string): boolean => !token.includes('\ufffd') && !/^(?:bytes:|token_id:|<0x|<\|)/.test(token)

const isByte = (value: Json): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255

/** The bytes of an entry; null: it tells none. */
function bytesOf(entry: Json): readonly number[] | null {
  const bytes = memberAt(entry, 'bytes')
  const list = listOf(bytes)
  return Array.isArray(bytes) && list.every(isByte) ? list.filter(isByte) : null
}

const textOf = (bytes: readonly number[]): string => Buffer.from(bytes).toString('utf8')
const tokenOf = (entry: Json): string => {
  const token = memberAt(entry, 'token')
  return typeof token === 'string' ? token : '\ufffd'
}

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

/** A mark of the template (STR-022), or text that is sent again (STR-012): no token of the model made it. */
const isForeign = (text: string, before: string): boolean =>
  repeats(text, before) || repeats(before, text) || /^\s*(?:<[|/]|[|_])/.test(text)
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
  const unlisted = unlistedText(reading, choice, tokens)
  if (unlisted !== null) return unlisted
  const bytes = entries.map(({ value }) => bytesOf(value))
  const spelled = bytes.includes(null) ? null : textOf(bytes.flatMap((one) => one ?? []))
  if (spelled !== null && spaceless(spelled).includes(said)) return holds
  if (!spaceless(tokens.join('')).includes(said)) return null
  if (spelled === null) return holds
  return violated(
    `the bytes of the tokens spell ${show(spelled)}, and the text is ${show(choice.content)}`,
    'the UTF-8 bytes of each token, which together are the text; or null',
    at(reading, first),
  )
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

/** One token may have fewer alternatives than requested. */
const MIN_TOKENS = 3

/** Differences of logarithms that rounding explains. */
const ROUNDING = 0.001

interface Likely {
  readonly entry: Entry
  readonly logprob: number
  readonly tokens: readonly string[]
  /** The smallest logarithm among the alternatives. */
  readonly min: number
  /** Whether two alternatives are the same token with the same logarithm. */
  readonly isTwice: boolean
}

const likelyOf = (entry: Entry): readonly Likely[] => {
  const [logprob, alternatives] = [memberAt(entry.value, 'logprob'), memberAt(entry.value, 'top_logprobs')]
  if (typeof logprob !== 'number' || !Array.isArray(alternatives)) return []
  const weights = listOf(alternatives).flatMap((one) => {
    const weight = memberAt(one, 'logprob')
    return typeof weight === 'number' ? [weight] : []
  })
  const spelled = listOf(alternatives).map((one) =>
    JSON.stringify([tokenOf(one), memberAt(one, 'bytes') ?? null, memberAt(one, 'logprob')]),
  )
  const isTwice = new Set(spelled).size < spelled.length
  return [{ entry, logprob, tokens: listOf(alternatives).map(tokenOf), min: least(weights), isTwice }]
}

const listsAlternatives = weighed('SCH-016', ['schema/logprobs'], (reading): Observation => {
  const wanted = bodyOf(reading, 'top_logprobs')
  if (typeof wanted !== 'number' || wanted < 1) return notApplicable('the request did not ask for alternatives')
  const all = entriesOf(reading).flatMap(likelyOf)
  const [first] = all
  if (first === undefined || all.every(({ tokens }) => tokens.length === 0)) return unobservable('no token has alternatives')
  if (all.length >= MIN_TOKENS && all.every(({ tokens }) => tokens.length < wanted))
    return violated(
      `at most ${String(largest(all.map(({ tokens }) => tokens.length)))} alternatives at each of ${String(all.length)} tokens`,
      `${String(wanted)}, as top_logprobs asked for`,
      at(reading, first.entry),
    )
  const several = all.filter(({ tokens }) => tokens.length > 1)
  if (several.length >= MIN_TOKENS && several.every(({ isTwice }) => isTwice))
    return violated(
      `the same alternative twice at each of ${String(several.length)} tokens`,
      'each alternative once',
      at(reading, first.entry),
    )
  const unlisted = all.find(({ entry, logprob, tokens, min }) => {
    const token = tokenOf(entry.value)
    return (
      isText(token) &&
      tokens.length >= wanted &&
      tokens.every(isText) &&
      logprob > min + ROUNDING &&
      !tokens.map(spaceless).includes(spaceless(token))
    )
  })
  return unlisted === undefined
    ? holds
    : violated(
        `the token ${show(tokenOf(unlisted.entry.value))} with logprob ${String(unlisted.logprob)}, and not among its alternatives, of which the least likely has ${String(unlisted.min)}`,
        'each token among its own alternatives where it is as likely as they are',
        at(reading, unlisted.entry),
      )
})

export const logprobTexts: readonly Check[] = [spellsText, listsAlternatives]
