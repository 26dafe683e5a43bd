/** What else shows in the answer whether it was read: log probabilities, the seed. OpenAI API description, CreateChatCompletionRequest. */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { type Json, isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { type Weighed, logprobsOf, weighedIn } from '../schema/logprobs.ts'
import { checkOf, hasEnd, isCompletion } from '../preconditions.ts'
import { bodyOf } from './outcomes.ts'

const wanted =
  'log probabilities of the tokens of each choice, with the requested top_logprobs; or a 4xx that says that they are not supported'

const logprobsAreReturned = checkOf((reading) => {
  if (!reading.asked.logprobs) return notApplicable('the request did not ask for log probabilities')
  return reading.asked.stream ? hasEnd(reading) : isCompletion(reading)
})('PAR-016', ['schema/logprobs'], (reading): Observation => {
  const choices = reading.completion?.choices ?? []
  const spoken = choices.filter(({ content }) => content !== '')
  const textual = spoken.filter(({ calls }) => calls.length === 0)
  if (spoken.length === 0) return unobservable('the response has no text')
  if (textual.length === 0)
    return notApplicable('the response has tool calls, and log probabilities of text next to them are not specified')
  const streamed = reading.shape === 'stream'
  const seen = logprobsOf(reading, null)
  // What has another type is the schema's matter. So is what is left out of a plain answer, and whether it was ignored then stays open.
  if (!streamed && seen.every((value) => value === undefined)) return unobservable('logprobs is left out of a plain response')
  const isIgnored = !seen.some((value) => (value ?? null) !== null || (!streamed && value === undefined))
  for (const choice of textual) {
    const missing = isIgnored ? 'logprobs is null throughout: logprobs true was ignored' : missingIn(reading, choice)
    if (missing !== null) return violated(`status 200, and ${missing}`, wanted, at(reading, choice))
  }
  return holds
})

const at = (reading: Reading, { index, firstSaidAt }: AssembledChoice): Parameters<typeof violated>[2] =>
  reading.shape === 'stream'
    ? inChunk(reading, firstSaidAt ?? 0, '/choices/0/logprobs')
    : { kind: 'pointer', pointer: `/choices/${String(index)}/logprobs` }

/** What one of the choices lacks; null: nothing that can be told. */
function missingIn(reading: Reading, { index, content }: AssembledChoice): string | null {
  const tokens = weighedIn(reading)
  if (reading.completion?.choices.length === 1) return lacking(reading, content, tokens)
  const own = tokens.filter(({ choice }) => choice === index)
  return own.length < tokens.length && logprobsOf(reading, index).every(isWithoutTokens)
    ? `no log probabilities of the text ${show(content)} of choice ${String(index)}, while another choice has them`
    : lacking(reading, content, own)
}

const isWithoutTokens = (value: Json | undefined): boolean =>
  (value ?? null) === null || (isObject(value) && listOf(value['content']).length === 0)

/**
 * How a tokenizer writes a space, a line end or a byte is its own, and a text may have what no token of the model made, a mark of the template or a
 * source: tokens that make up less than a quarter of it leave some out.
 */
const MIN_SHARE = 0.25
const spaceless = (text: string): string => text.replace(/[\s\u0120\u2581\u010a]/g, '')

/** What of the log probabilities is not there; null: nothing that can be told. */
function lacking(reading: Reading, content: string, tokens: readonly Weighed[]): string | null {
  if (tokens.length === 0) return null
  const reported = tokens.reduce((sum, { token }) => sum + spaceless(token).length, 0)
  if (reported < MIN_SHARE * spaceless(content).length)
    return `log probabilities of ${String(tokens.length)} tokens, ${show(tokens.map(({ token }) => token).join(''))}, for the text ${show(content)}`
  const wanted = bodyOf(reading, 'top_logprobs')
  return typeof wanted === 'number' && wanted > 0 && tokens.every(({ alternatives }) => alternatives === 0)
    ? `top_logprobs is empty at every token: top_logprobs of ${String(wanted)} was ignored`
    : null
}

export const probabilities: readonly Check[] = [logprobsAreReturned]

export const sameSeed: Relation = {
  requirement: 'PAR-017',
  scenarios: ['params/values'],
  relate: (readings) => {
    const [one, other] = (readings['params/values'] ?? []).filter(
      (reading) => reading.probe.name === 'params/values' && accepted(reading) && bodyOf(reading, 'seed') !== undefined,
    )
    if (one === undefined || other === undefined)
      return { observation: unobservable('the request with a seed was not answered twice'), exchanges: [] }
    const exchanges = [other.transcript.id, one.transcript.id]
    const texts = [one, other].map((reading) => reading.completion?.choices[0]?.content)
    if (texts[0] === texts[1]) return { observation: holds, exchanges }
    const prints = [one, other].map((reading) => memberAt(reading.json.value, 'system_fingerprint') ?? null)
    if (prints[0] !== prints[1]) return { observation: holds, exchanges }
    return {
      observation: violated(
        `${show(texts[0])} and ${show(texts[1])} to one request with one seed, and system_fingerprint ${show(prints[0])} both times`,
        'the same response, or another system_fingerprint that explains the difference',
        { kind: 'pointer', pointer: '/choices/0/message/content' },
      ),
      exchanges,
    }
  },
}
