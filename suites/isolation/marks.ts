/** Whose answer an answer is: each request holds something that no other one holds, and a right answer shows it. */
import { isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import type { Observation } from '../../src/model/finding.ts'
import { notApplicable, unobservable } from '../../src/model/finding.ts'
import { type Reading, refused } from '../../src/reading/reading.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { isAssembled } from '../preconditions.ts'

/** Letters that no other answer holds: long enough that no model writes them by itself. */
export const nonceLength = 12

export const isAnswered = (reading: Reading): boolean => isAssembled(reading) === null

/** What a request holds and no other one does: a text to repeat, once or many times, or the word of the day. */
const holding = [/<text>([a-z]{12})[ <]/, /The word of the day is ([a-z]{12})/]

export function nonceOf(reading: Reading): string {
  const sent = JSON.stringify(reading.asked.body?.['messages'] ?? null)
  return holding.flatMap((pattern) => pattern.exec(sent)?.[1] ?? [])[0] ?? ''
}

export const textOf = (reading: Reading): string => (reading.completion?.choices ?? []).map(({ content }) => content).join('\n')
export const tells = (reading: Reading, nonce: string): boolean => nonce !== '' && textOf(reading).includes(nonce)

/** Whether an answer is a JSON object and nothing else. */
export const isObjectAnswer = (reading: Reading): boolean => isAnswered(reading) && isObject(readJson(utf8Bytes(textOf(reading))).value)

/** Fewer letters may be a word of the model's own. */
const MIN_PIECE = 2

/** What an answer holds beside its own word, where it is a piece of another one's; null: it is not. */
export function remains(reading: Reading, stranger: Reading): string | null {
  const letters = (text: string): string => text.replaceAll(/\s/g, '')
  const own = nonceOf(reading)
  const piece = letters(textOf(reading).replace(own, ''))
  const word = nonceOf(stranger)
  const whole = word.repeat(2 + Math.ceil(piece.length / nonceLength))
  return isAnswered(reading) && word !== '' && piece.length >= MIN_PIECE && whole.includes(piece) ? piece : null
}

export const isConcurrent = ({ concurrency }: ScenarioContext): boolean => concurrency > 1

/** An answer that shows what only another request holds. */
export interface Mixed {
  readonly reading: Reading
  readonly stranger: Reading
}

/** So many of the answers have to be their own request's: a model that errs now and then is not held up. */
const ownShare = 0.75
const MIN_ANSWERS = 3

/** Why the answers do not show that requests are kept apart; null: they do. `what` names a right answer. */
export function open(readings: readonly Reading[], isOwn: (reading: Reading) => boolean, what: string): Observation | null {
  if (readings.length === 0) return unobservable('this run sends one request at a time (--concurrency)')
  const answers = readings.filter(isAnswered)
  const [trouble] = readings.filter((reading) => !refused(reading)).flatMap((reading) => isAssembled(reading) ?? [])
  const lacking = [...new Set(readings.filter(refused).flatMap(({ probe }) => probe.capabilities))]
  if (answers.length === 0 && lacking.length > 0) return notApplicable(`the endpoint rejects ${lacking.join(', ')}`)
  if (answers.length < MIN_ANSWERS) return trouble ?? unobservable(`fewer than ${String(MIN_ANSWERS)} requests were answered`)
  const own = answers.filter(isOwn).length
  return own < ownShare * answers.length ? unobservable(`only ${String(own)} of ${String(answers.length)} responses ${what}`) : null
}
