/** The alternatives of each token. OpenAI API description: ChatCompletionTokenLogprob, top_logprobs. */
import { largest, least } from '../../src/model/extremes.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { type Json, listOf, memberAt } from '../../src/wire/json.ts'
import { bodyOf } from '../params/outcomes.ts'
import { at, isText, tokenOf, weighed } from './logprob-words.ts'
import { type Entry, entriesOf, spaceless } from './logprobs.ts'

/** One token may have fewer alternatives than requested. */
const MIN_TOKENS = 3

/** Differences of logarithms that rounding explains. */
const ROUNDING = 0.001

/** Probabilities of different tokens at one place are 1 together, or less where not all are listed. Half precision and few digits leave less than this. */
const MAX_SUM = 1.05
/** Each token once, since servers list the chosen one again. A logarithm above 0 is none, and for the schema. */
function sumOf(alternatives: readonly Json[]): number {
  const logprobs = new Map<string, number>()
  for (const one of alternatives) {
    const logprob = memberAt(one, 'logprob')
    if (typeof logprob !== 'number') continue
    if (logprob > ROUNDING) return 0
    logprobs.set(JSON.stringify([tokenOf(one), memberAt(one, 'bytes') ?? null]), logprob)
  }
  return [...logprobs.values()].reduce((sum, one) => sum + Math.exp(one), 0)
}

interface Likely {
  readonly entry: Entry
  readonly logprob: number
  readonly tokens: readonly string[]
  /** The logarithms of those alternatives that are written as the token; empty: it is not among them. */
  readonly own: readonly number[]
  /** The smallest logarithm among the alternatives. */
  readonly min: number
  /** The probabilities of all alternatives together. */
  readonly sum: number
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
  const own = listOf(alternatives).flatMap((one) => {
    const weight = memberAt(one, 'logprob')
    return typeof weight === 'number' && tokenOf(one) === tokenOf(entry.value) ? [weight] : []
  })
  const spelled = listOf(alternatives).map((one) =>
    JSON.stringify([tokenOf(one), memberAt(one, 'bytes') ?? null, memberAt(one, 'logprob')]),
  )
  const isTwice = new Set(spelled).size < spelled.length
  return [
    { entry, logprob, tokens: listOf(alternatives).map(tokenOf), own, min: least(weights), sum: sumOf(listOf(alternatives)), isTwice },
  ]
}

/** What engines that reckon in half precision, or print few digits, leave between two logarithms of one probability. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 0.01 * Math.max(1, Math.abs(one))

/**
 * A token whose logarithm is not that of the same token among its alternatives. One above 0 is no logarithm, and for the schema. Two tokens may be written the same: one that is less likely than all
 * alternatives may be another one, so that a few of those show nothing.
 */
function contradictedIn(all: readonly Likely[]): Likely | null {
  const against = all.filter(
    ({ entry, logprob, own }) =>
      logprob <= ROUNDING && isText(tokenOf(entry.value)) && own.length > 0 && !own.some((one) => isNear(one, logprob)),
  )
  const certain = against.find(({ logprob, min }) => logprob > min + ROUNDING)
  return certain ?? (against.length >= MIN_TOKENS ? (against[0] ?? null) : null)
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
  const above = several.filter(({ sum }) => sum > MAX_SUM)
  if (above.length >= MIN_TOKENS)
    return violated(
      `the probabilities of the alternatives are up to ${largest(above.map(({ sum }) => sum)).toFixed(2)} together, at ${String(above.length)} of ${String(several.length)} tokens`,
      'natural logarithms of probabilities, which are at most 1 together',
      at(reading, above[0]?.entry ?? first.entry),
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
  const contradicted = contradictedIn(all)
  if (contradicted !== null)
    return violated(
      `the token ${show(tokenOf(contradicted.entry.value))} with logprob ${String(contradicted.logprob)}, and with ${contradicted.own.join(', ')} among its alternatives`,
      'one logprob for one token at one place',
      at(reading, contradicted.entry),
    )
  return unlisted === undefined
    ? holds
    : violated(
        `the token ${show(tokenOf(unlisted.entry.value))} with logprob ${String(unlisted.logprob)}, and not among its alternatives, of which the least likely has ${String(unlisted.min)}`,
        'each token among its own alternatives where it is as likely as they are',
        at(reading, unlisted.entry),
      )
})

export const alternatives: readonly Check[] = [listsAlternatives]
