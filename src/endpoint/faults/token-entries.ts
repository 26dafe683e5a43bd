/** Log probabilities that are not those of the text, texts that are sent twice, and errors of a server in front. */
import { type Json, type JsonObject, isObject, numberOf, objectsOf, textOf } from '../json.ts'
import { type Context, type Fault, type Stages, fault } from '../modification.ts'
import { choiceOf, indexOf, isChunk, onChunkChoices, onPlainChoices, onSteps, together } from '../edits.ts'
import type { Field, Reply } from '../reply.ts'
import { everyChoice, onEntries } from './figures.ts'

const numbersOf = (value: unknown): readonly number[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [])
const onBytes = (edit: (entry: JsonObject) => readonly number[]): Stages =>
  everyChoice(onEntries((entries) => entries.map((entry) => ({ ...entry, bytes: edit(entry) }))))

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'utf8')]

/** The token has another logarithm than the same one among its alternatives. */
const weighedApart = (edit: (logprob: number, nth: number) => number): Stages =>
  everyChoice(onEntries((entries) => entries.map((entry, nth) => ({ ...entry, logprob: edit(numberOf(entry['logprob']) ?? 0, nth) }))))

/** In streams the entries of one chunk are missing, in plain responses those of one token. */
const withoutEntry = (nth: number): Stages =>
  together(
    onPlainChoices(onEntries((entries) => entries.filter((_, at) => at !== nth))),
    onChunkChoices(['text'], (choice, at) => (at === nth && isObject(choice['logprobs']) ? { ...choice, logprobs: null } : choice)),
  )

const alternatives = (edit: (listed: readonly JsonObject[], entry: JsonObject) => readonly JsonObject[]): Stages =>
  everyChoice(onEntries((entries) => entries.map((entry) => ({ ...entry, top_logprobs: edit(objectsOf(entry['top_logprobs']), entry) }))))

/** The token and its alternatives alike. */
const reweighed = (edit: (logprob: number) => number): Stages => {
  const weighed = (one: JsonObject): JsonObject => ({ ...one, logprob: edit(numberOf(one['logprob']) ?? 0) })
  return everyChoice(
    onEntries((entries) => entries.map((entry) => ({ ...weighed(entry), top_logprobs: objectsOf(entry['top_logprobs']).map(weighed) }))),
  )
}

/** The text so far, or the new text, in a message beside the delta. */
const besideDelta = (isWhole: boolean): Stages =>
  onSteps((steps) => {
    let soFar = ''
    return steps.map((step) => {
      if (!isChunk(step, 'text')) return step
      const choice = choiceOf(step)
      const said = isObject(choice['delta']) ? textOf(choice['delta']['content']) : ''
      soFar += said
      const message = { role: 'assistant', content: isWhole ? soFar : said }
      return { ...step, value: { ...step.value, choices: [{ ...choice, message }] } }
    })
  })

const entriesSoFar: Stages = onSteps((steps) => {
  let soFar: readonly JsonObject[] = []
  return steps.map((step) => {
    if (!isChunk(step, 'text')) return step
    const choice = choiceOf(step)
    const logprobs = choice['logprobs']
    if (!isObject(logprobs)) return step
    soFar = [...soFar, ...objectsOf(logprobs['content'])]
    return { ...step, value: { ...step.value, choices: [{ ...choice, logprobs: { ...logprobs, content: soFar } }] } }
  })
})

/** Each chunk of a choice has the entries of the one before, and the finish chunk those of the last. */
const entriesLate = (by: number): Stages =>
  onSteps((steps) => {
    const waiting = new Map<number, Json[]>()
    return steps.map((step) => {
      if (!isChunk(step, 'text', 'finish')) return step
      const queue = waiting.get(indexOf(step)) ?? []
      waiting.set(indexOf(step), queue)
      const choice = choiceOf(step)
      if (step.part === 'text') queue.push(choice['logprobs'] ?? null)
      if (!queue.some(isObject)) return step
      const sent = step.part === 'finish' ? queue.splice(0) : queue.length > by ? queue.splice(0, 1) : []
      const content = sent.flatMap((one) => (isObject(one) ? objectsOf(one['content']) : []))
      const logprobs = content.length > 0 ? { content, refusal: null } : null
      return { ...step, value: { ...step.value, choices: [{ ...choice, logprobs }] } }
    })
  })

const page: readonly Field[] = [['Content-Type', 'text/html']]
const inFront = (title: string): string => `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`

/** Every so many requests for a completion get the error of a server in front, once. */
const nowAndThen = (every: number, error: (context: Context) => Reply): Stages => ({
  reply: (reply, context) => {
    if (reply.status !== 200 || !context.path.endsWith('/chat/completions')) return reply
    const count = Number(context.memory.get('in-front') ?? 0) + 1
    context.memory.set('in-front', count)
    return count % every === 0 ? error(context) : reply
  },
})

const text = (status: number, headers: readonly Field[], words: string): Reply => ({
  status,
  headers,
  body: { kind: 'text', text: words },
  refusal: null,
})

export const tokenEntries: readonly Fault[] = [
  fault({
    id: 'logprob-bytes-wrong',
    title: 'The bytes of log probabilities are not those of the tokens',
    target: 'SCH-015',
    variants: {
      'each one more': onBytes((entry) => numbersOf(entry['bytes']).map((byte) => (byte + 1) % 256)),
      'without the last of each token': onBytes((entry) => numbersOf(entry['bytes']).slice(0, -1)),
      'Latin-1 where the token has it': onBytes((entry) =>
        /^[\u0000-\u00ff]*$/.test(textOf(entry['token'])) ? [...Buffer.from(textOf(entry['token']), 'latin1')] : numbersOf(entry['bytes']),
      ),
      'a token left out': withoutEntry(2),
      'the first token left out': withoutEntry(0),
      'without the space before each word': onBytes((entry) => bytesOf(textOf(entry['token']).trimStart())),
      'all tokens so far in each chunk': entriesSoFar,
    },
  }),
  fault({
    id: 'alternatives-too-few',
    title: 'top_logprobs has fewer alternatives than requested',
    target: 'SCH-016',
    variants: {
      'one fewer': alternatives((listed) => listed.slice(0, -1)),
      'the likeliest again and again': alternatives((listed) => listed.flatMap(() => listed.slice(0, 1))),
      'without the chosen token': alternatives((listed, entry) =>
        listed.map((one) => (one['token'] === entry['token'] ? { ...one, token: '~', bytes: [126] } : one)),
      ),
    },
  }),
  fault({
    id: 'logprobs-late',
    title: 'The log probabilities of a chunk are those of an earlier text',
    target: 'SCH-015',
    variants: { 'by one chunk': entriesLate(1), 'by two chunks': entriesLate(2) },
  }),
  fault({
    id: 'own-logprob-other',
    title: 'The logprob of a token is another one among its alternatives',
    target: 'SCH-016',
    variants: {
      'of another temperature': weighedApart((logprob) => logprob / 2 - 0.05),
      'in base 10': weighedApart((logprob) => logprob / Math.LN10 - 0.02),
      'one constant': weighedApart(() => -1),
    },
  }),
  fault({
    id: 'logprobs-no-natural-logarithms',
    title: 'Log probabilities are of another base, or not normalised',
    target: 'SCH-016',
    variants: {
      'base 10': reweighed((logprob) => logprob / Math.LN10),
      'at half the temperature': reweighed((logprob) => logprob / 2),
    },
  }),
  fault({
    id: 'message-beside-delta',
    title: 'Chunks have a message next to the delta',
    target: 'SCH-017',
    variants: { 'all text so far': besideDelta(true), 'the new text': besideDelta(false) },
  }),
  fault({
    id: 'busy-without-envelope',
    title: 'A server in front answers with an error of its own',
    entry: [],
    target: 'ERR-032',
    variants: {
      'a bare message': nowAndThen(20, () =>
        text(
          429,
          [
            ['Content-Type', 'application/json'],
            ['Retry-After', '1'],
          ],
          '{"message":"rate limit exceeded"}',
        ),
      ),
      'a page': nowAndThen(27, () => text(502, page, inFront('502 Bad Gateway'))),
    },
  }),
]
