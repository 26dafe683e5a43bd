/** Parameters that act wrongly, or not at all. OpenAI API description, CreateChatCompletionRequest. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { ignoring, onRefusals, only, together, withBody } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf, without } from '../json.ts'
import type { Refusal } from '../refusal.ts'
import type { Writes } from '../writes.ts'
import { refusing } from './refusals.ts'

const overlooking = (passes: (refusal: Refusal) => boolean): Stages => ({
  policy: (policy) => ({ ...policy, overlooks: (refusal) => passes(refusal) || policy.overlooks(refusal) }),
})

const understood = (edit: (body: JsonObject) => JsonObject): Stages => ({ body: edit })
const limits = ['max_tokens', 'max_completion_tokens']
const isZero = (body: JsonObject): boolean => limits.some((name) => body[name] === 0)

/** The head is never sent. */
const silent: Stages = { writes: (writes): Writes => ({ ...writes, headDelayMs: 3_600_000 }) }

/** Longer messages lose their beginning or their middle. */
const cut = (edit: (text: string) => string): Stages =>
  understood((body) => ({
    ...body,
    messages: itemsOf(body['messages']).map((message): Json =>
      isObject(message) && typeof message['content'] === 'string' && message['content'].length > longest
        ? { ...message, content: edit(message['content']) }
        : message,
    ),
  }))
const longest = 50_000

const isLong = ({ code }: Refusal): boolean => code === 'context_length_exceeded'
const rolesOf = (body: JsonObject): readonly string[] => objectsOf(body['messages']).map(({ role }) => textOf(role))

/** Another answer each time, where a seed was given. */
const restless = (words: (turn: number) => string): Stages => ({
  completion: (completion, { body, memory }) => {
    if ((body?.['seed'] ?? null) === null) return completion
    const turn = Number(memory.get('seeds') ?? 0) + 1
    memory.set('seeds', turn)
    const more = { text: words(turn), logprob: -1, top: [] }
    return { ...completion, choices: completion.choices.map((choice) => ({ ...choice, tokens: [...choice.tokens, more] })) }
  },
})

export const params: readonly Fault[] = [
  fault({
    id: 'limit-zero-hangs',
    title: 'A request with a token limit of 0 is never answered',
    entry: 'V076',
    target: 'PAR-020',
    sideEffects: ['ERR-008'],
    variants: {
      // Other wrong limits are overlooked as well.
      'in silence': violating(
        together(
          overlooking(({ param }) => limits.includes(param ?? '')),
          only(isZero, silent),
        ),
        'PAR-039',
      ),
      'once it was refused': only(isZero, silent),
    },
  }),
  fault({
    id: 'limit-zero-accepted',
    title: 'A token limit of 0 is treated as another limit',
    entry: 'V076',
    target: 'PAR-021',
    variants: {
      'for one token': understood((body) =>
        Object.fromEntries(Object.entries(body).map(([name, value]) => [name, limits.includes(name) && value === 0 ? 1 : value])),
      ),
      'for none': understood((body) =>
        Object.fromEntries(Object.entries(body).filter(([name, value]) => !(limits.includes(name) && value === 0))),
      ),
    },
  }),
  fault({
    id: 'bias-as-list',
    title: 'logit_bias is declared as a list of numbers',
    entry: 'V084',
    target: 'PAR-013',
    variants: {
      'with 422': together(
        refusing(422, 'logit_bias: invalid type: map, expected a sequence', (body) => isObject(body['logit_bias'])),
        understood((body) => (Array.isArray(body['logit_bias']) ? { ...body, logit_bias: null } : body)),
      ),
      'with 400': together(
        refusing(400, 'logit_bias must be a list', (body) => isObject(body['logit_bias'])),
        overlooking(({ param }) => param === 'logit_bias'),
      ),
    },
  }),
  fault({
    id: 'temperature-or-top-p',
    title: 'temperature and top_p together are rejected',
    entry: 'V103',
    target: 'PAR-002',
    variants: {
      'with 400': refusing(400, 'Only one of the two sampling parameters may be given.', (body) => hasBoth(body)),
      'with 422': refusing(422, 'Give one sampling parameter.', (body) => hasBoth(body)),
    },
  }),
  fault({
    id: 'developer-dropped',
    title: 'Developer messages are ignored',
    entry: 'V096',
    target: 'PAR-007',
    variants: {
      'left out': understood((body) => ({
        ...body,
        messages: objectsOf(body['messages']).some(({ role }) => role !== 'developer')
          ? itemsOf(body['messages']).filter((message) => !isObject(message) || message['role'] !== 'developer')
          : (body['messages'] ?? null),
      })),
      'taken for words of the assistant': understood((body) =>
        rolesOf(body).includes('developer')
          ? {
              ...body,
              messages: itemsOf(body['messages']).map((message) =>
                isObject(message) && message['role'] === 'developer' ? { ...message, role: 'assistant' } : message,
              ),
            }
          : body,
      ),
    },
  }),
  fault({
    id: 'seed-ignored',
    title: 'The same seed gives a different response each time',
    entry: 'V085',
    target: 'PAR-017',
    variants: {
      'by a number': restless((turn) => ` ${String(turn)}`),
      'by a word': restless((turn) => (turn % 2 === 0 ? ' even' : ' odd')),
    },
  }),
  fault({
    id: 'logprobs-ignored',
    title: 'logprobs is ignored',
    target: 'PAR-016',
    variants: {
      'not read': ignoring('logprobs', 'top_logprobs'),
      'read as false': understood((body) => ('logprobs' in body ? { ...body, logprobs: false, top_logprobs: null } : body)),
    },
  }),
  fault({
    id: 'schema-ignored',
    title: 'json_schema returns any object',
    target: 'PAR-015',
    variants: {
      'as JSON mode': understood((body) =>
        formatOf(body) === 'json_schema' ? { ...body, response_format: { type: 'json_object' } } : body,
      ),
      'as text': understood((body) => (formatOf(body) === 'json_schema' ? without(body, 'response_format') : body)),
    },
  }),
  fault({
    id: 'json-word-not-needed',
    title: 'JSON mode is accepted although no message mentions JSON',
    target: 'PAR-026',
    variants: {
      'whatever they say': overlooking(({ param, reason }) => param === 'messages' && reason === 'rule'),
      'with a hint': understood((body) =>
        formatOf(body) === 'json_object'
          ? { ...body, messages: [{ role: 'system', content: 'Write JSON.' }, ...itemsOf(body['messages'])] }
          : body,
      ),
    },
  }),
  fault({
    id: 'companions-not-needed',
    title: 'Members that depend on a missing member are ignored',
    target: 'PAR-027',
    variants: {
      'both rules': overlooking(({ param, reason }) => reason === 'rule' && ['stream_options', 'top_logprobs'].includes(param ?? '')),
      'stream_options alone': overlooking(({ param, reason }) => reason === 'rule' && param === 'stream_options'),
    },
  }),
  fault({
    id: 'bounds-refused',
    title: "The ends of a parameter's range are rejected",
    target: 'PAR-029',
    variants: {
      'temperature 2': refusing(400, 'must be below 2', (body) => body['temperature'] === 2),
      'penalties of -2 and 2': refusing(400, 'must be within the range', (body) =>
        [body['presence_penalty'], body['frequency_penalty']].some((value) => value === 2 || value === -2),
      ),
    },
  }),
  fault({
    id: 'long-prompt-cut',
    title: 'A prompt that is too long is truncated silently',
    entry: 'V100',
    target: 'PAR-030',
    variants: {
      'its end stays': cut((text) => text.slice(-8000)),
      'both ends stay': cut((text) => text.slice(0, 3000) + text.slice(-3000)),
    },
  }),
  fault({
    id: 'long-prompt-without-code',
    title: 'The rejection of a prompt that is too long has no error code',
    entry: 'V101',
    target: 'PAR-031',
    variants: {
      null: onRefusals((reply, refusal) => (isLong(refusal) ? withBody(reply, withCode(refusal, null)) : reply)),
      'a general one': onRefusals((reply, refusal) => (isLong(refusal) ? withBody(reply, withCode(refusal, 'invalid_value')) : reply)),
    },
  }),
]

function hasBoth(body: JsonObject): boolean {
  return typeof body['temperature'] === 'number' && typeof body['top_p'] === 'number'
}

function formatOf(body: JsonObject): string {
  return isObject(body['response_format']) ? textOf(body['response_format']['type']) : ''
}

function withCode({ message, type, param }: Refusal, code: string | null): Json {
  return { error: { message, type, param, code } }
}
