/** Parameters that an endpoint lawfully lacks, or reads more generously than it must. */
import { type Stages, type Variation, variation } from '../modification.ts'
import { only as gated, onAnswers, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, without } from '../json.ts'
import { refuse } from '../refusal.ts'

/** Refuses the first of these parameters whose value it does not take, in OpenAI's words. */
const lacking = (takes: Readonly<Record<string, (value: Json) => boolean>>): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) => {
      const param = Object.entries(takes).find(([name, isTaken]) => {
        const value = body[name] ?? null
        return value !== null && !isTaken(value)
      })?.[0]
      return param === undefined
        ? policy.objects(body)
        : refuse('unsupported', `Unsupported parameter: '${param}' is not supported with this model.`, {
            param,
            code: 'unsupported_parameter',
          })
    },
  }),
})

const never = (): boolean => false
const only =
  (defaults: Json) =>
  (value: Json): boolean =>
    value === defaults
const isEmpty = (value: Json): boolean => isObject(value) && Object.keys(value).length === 0

/** The list of models with further members of each. */
const listing = (members: JsonObject): Stages => ({
  reply: (reply) =>
    reply.body.kind === 'json' && isObject(reply.body.value) && reply.body.value['object'] === 'list'
      ? {
          ...reply,
          body: {
            kind: 'json',
            value: { ...reply.body.value, data: objectsOf(reply.body.value['data']).map((model) => ({ ...model, ...members })) },
          },
        }
      : reply,
})

const understood = (edit: (body: JsonObject) => JsonObject): Stages => ({ body: edit })

/** Values in strings, by what they plainly mean. */
const plainly = (value: Json): Json => {
  if (value === 'true' || value === 'false') return value === 'true'
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
}

/** Whole numbers, of fractions as well. */
const whole = (...names: readonly string[]): Stages =>
  understood((body) =>
    Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, names.includes(name) && typeof value === 'number' ? Math.trunc(value) : value]),
    ),
  )

const scalars = ['temperature', 'top_p', 'n', 'max_tokens', 'max_completion_tokens', 'presence_penalty', 'stream', 'logprobs']

const manyStops: Stages = {
  policy: (policy, { body }) => ({
    ...policy,
    overlooks: (refusal) => (refusal.param === 'stop' && itemsOf(body?.['stop']).length > 4) || policy.overlooks(refusal),
  }),
}

export const params: readonly Variation[] = [
  variation({
    id: 'reasoning-model',
    title: "A model that rejects what OpenAI's reasoning models reject",
    variants: {
      'whatever the value': lacking({
        temperature: never,
        top_p: never,
        presence_penalty: never,
        frequency_penalty: never,
        logprobs: never,
        top_logprobs: never,
        logit_bias: never,
        stop: never,
        max_tokens: never,
      }),
      'but for the default': lacking({
        temperature: only(1),
        top_p: only(1),
        presence_penalty: only(0),
        frequency_penalty: only(0),
        logprobs: only(false),
        logit_bias: isEmpty,
        n: only(1),
        stop: never,
        max_tokens: never,
      }),
    },
  }),
  variation({
    id: 'few-parameters',
    title: 'The model accepts no optional parameter except the token limit',
    variants: {
      'the limit alone': lacking(
        Object.fromEntries(
          ['seed', 'user', 'logit_bias', 'response_format', 'stop', 'n', 'logprobs', 'presence_penalty', 'frequency_penalty', 'top_p'].map(
            (name) => [name, never],
          ),
        ),
      ),
      'and no format but text': lacking({
        response_format: (format) => isObject(format) && format['type'] === 'text',
        logit_bias: isEmpty,
        seed: never,
        logprobs: only(false),
        stop: never,
      }),
    },
  }),
  variation({
    id: 'temperature-one-alone',
    title: 'A temperature other than 1 is rejected',
    variants: {
      'with its name': lacking({ temperature: only(1) }),
      'in other words': {
        policy: (policy) => ({
          ...policy,
          objects: (body) =>
            'temperature' in body && body['temperature'] !== null && body['temperature'] !== 1
              ? refuse('unsupported', "Unsupported value: 'temperature' does not support this value with this model.", {
                  code: 'unsupported_value',
                })
              : policy.objects(body),
        }),
      },
    },
  }),
  variation({
    id: 'top-logprobs-null-refused',
    title: 'null for top_logprobs is rejected',
    variants: {
      'with 422': refusingNull(422),
      'with 400': refusingNull(400),
    },
  }),
  variation({
    id: 'window-told',
    title: 'GET /models reports the context length',
    tier: 'full',
    variants: { 'as vLLM does': listing({ max_model_len: 32_768 }), 'as OpenRouter does': listing({ context_length: 32_768 }) },
  }),
  variation({
    id: 'takes-many-stops',
    title: 'More than four stop texts are accepted, and all take effect',
    variants: {
      'up to sixteen': manyStops,
      'and named in the answer': together(
        manyStops,
        gated(
          (body) => itemsOf(body['stop']).length > 4,
          onAnswers((value) => ({ ...value, notes: ['more than four stop texts'] })),
        ),
      ),
    },
  }),
  variation({
    id: 'reads-strings',
    title: 'Numbers and booleans in strings are converted',
    noted: ['PAR-024'],
    variants: {
      'of all scalars': understood((body) =>
        Object.fromEntries(Object.entries(body).map(([name, value]) => [name, scalars.includes(name) ? plainly(value) : value])),
      ),
      'of n and stream': understood((body) =>
        Object.fromEntries(Object.entries(body).map(([name, value]) => [name, ['n', 'stream'].includes(name) ? plainly(value) : value])),
      ),
    },
  }),
  variation({
    id: 'reads-fractions',
    title: 'A fraction is truncated to an integer',
    tier: 'full',
    noted: ['PAR-024', 'GEN-003'],
    variants: {
      'n and the limit': whole('n', 'max_tokens', 'max_completion_tokens'),
      'n alone': whole('n'),
    },
  }),
  variation({
    id: 'stream-options-overlooked',
    title: 'stream_options is ignored if it is a list',
    tier: 'full',
    noted: ['PAR-024', 'GEN-003'],
    variants: {
      'a list': understood((body) => (Array.isArray(body['stream_options']) ? without(body, 'stream_options') : body)),
      'an empty list': understood((body) =>
        itemsOf(body['stream_options'] ?? null).length === 0 && Array.isArray(body['stream_options'])
          ? without(body, 'stream_options')
          : body,
      ),
    },
  }),
  variation({
    id: 'refuses-unknown-members',
    title: 'Undocumented members are rejected',
    variants: {
      'by name': lacking({ vision_conformance: never }),
      'in a general way': {
        policy: (policy) => ({
          ...policy,
          objects: (body) =>
            'vision_conformance' in body ? refuse('unsupported', 'There is a member that is not known here.') : policy.objects(body),
        }),
      },
    },
  }),
]

function refusingNull(status: number): Stages {
  return {
    policy: (policy) => ({
      ...policy,
      objects: (body) =>
        'top_logprobs' in body && body['top_logprobs'] === null
          ? refuse('unsupported', 'none is not an allowed value', { status, param: 'top_logprobs' })
          : policy.objects(body),
    }),
  }
}
