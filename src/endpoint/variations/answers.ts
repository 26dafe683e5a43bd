/** Other lawful answers and refusals, beside the streams. */
import { type Stages, type Variation, variation } from '../modification.ts'
import { onMessages, onRefusals, withBody } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, objectsOf, textOf } from '../json.ts'
import { refuse } from '../refusal.ts'
import type { Field } from '../reply.ts'

/** An honest refusal: a 400 that names the field. */
const refusing = (param: string, message: string, refuses: (body: JsonObject) => boolean): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body) => (refuses(body) ? refuse('unsupported', message, { param, code: 'unsupported_parameter' }) : policy.objects(body)),
  }),
})

const urlsOf = (body: JsonObject): readonly string[] =>
  objectsOf(body['messages']).flatMap(({ content }) =>
    objectsOf(content).map((part) => (isObject(part['image_url']) ? textOf(part['image_url']['url']) : '')),
  )
const rolesOf = (body: JsonObject): readonly string[] => objectsOf(body['messages']).map(({ role }) => textOf(role))
const formatOf = (body: JsonObject): string => (isObject(body['response_format']) ? textOf(body['response_format']['type']) : '')
const isText = (value: string): boolean => value !== ''
const isGiven = (value: Json | undefined): boolean => value !== undefined && value !== null && value !== false

const costing = (tokens: (images: number) => number): Stages => ({
  completion: (completion) => ({
    ...completion,
    usage: {
      ...completion.usage,
      prompt: completion.usage.prompt - completion.usage.images + tokens(completion.usage.images),
      images: tokens(completion.usage.images),
    },
  }),
})

const withHeaders = (...fields: readonly Field[]): Stages => ({ reply: (reply) => ({ ...reply, headers: [...reply.headers, ...fields] }) })

export const answers: readonly Variation[] = [
  variation({
    id: 'one-image-at-most',
    title: 'More than one image in a request is rejected with an error that names the limit',
    variants: {
      'in its sentence': refusing(
        'messages',
        'At most 1 image may be given in one request.',
        (body) => urlsOf(body).filter(isText).length > 1,
      ),
      'in fewer words': refusing('messages', 'Too many images: the limit is 1.', (body) => urlsOf(body).filter(isText).length > 1),
    },
  }),
  variation({
    id: 'refuses-many-choices',
    title: 'n above 1 is rejected as unsupported',
    variants: {
      'with its name': refusing('n', 'This model makes one choice: n above 1 is not supported.', (body) => Number(body['n'] ?? 1) > 1),
      'in fewer words': refusing('n', 'Unsupported value: n must be 1.', (body) => Number(body['n'] ?? 1) > 1),
    },
  }),
  variation({
    id: 'refuses-stop',
    title: 'stop is rejected as unsupported',
    variants: {
      'with this model': refusing('stop', "Unsupported parameter: 'stop' is not supported with this model.", (body) =>
        isGiven(body['stop']),
      ),
      'at all': refusing('stop', 'stop is not supported.', (body) => isGiven(body['stop'])),
    },
  }),
  variation({
    id: 'refuses-logprobs',
    title: 'logprobs and logit_bias are rejected as unsupported',
    variants: {
      both: refusing(
        'logprobs',
        'logprobs and logit_bias are not supported.',
        (body) => isGiven(body['logprobs']) || isGiven(body['logit_bias']),
      ),
      'logprobs alone': refusing('logprobs', 'logprobs is not supported.', (body) => isGiven(body['logprobs'])),
    },
  }),
  variation({
    id: 'refuses-json-schema',
    title: 'json_schema is rejected as unsupported',
    variants: {
      'the schema': refusing('response_format', 'json_schema is not supported.', (body) => formatOf(body) === 'json_schema'),
      'any format': refusing('response_format', 'response_format is not supported.', (body) =>
        ['json_schema', 'json_object'].includes(formatOf(body)),
      ),
    },
  }),
  variation({
    id: 'refuses-gif-and-webp',
    title: 'Images other than PNG and JPEG are rejected as unsupported',
    variants: {
      both: refusing('messages', 'Images must be PNG or JPEG.', (body) =>
        urlsOf(body).some((url) => /^data:image\/(?:gif|webp)/i.test(url)),
      ),
      'GIF alone': refusing('messages', 'GIF is not supported.', (body) => urlsOf(body).some((url) => /^data:image\/gif/i.test(url))),
    },
  }),
  variation({
    id: 'refuses-empty-tools',
    title: 'An empty list of tools is rejected',
    tier: 'full',
    noted: ['TOOL-021'],
    variants: {
      'with its name': refusing(
        'tools',
        'tools must not be empty.',
        (body) => Array.isArray(body['tools']) && itemsOf(body['tools']).length === 0,
      ),
      'in more words': refusing(
        'tools',
        'tools: expected at least one function.',
        (body) => Array.isArray(body['tools']) && itemsOf(body['tools']).length === 0,
      ),
    },
  }),
  variation({
    id: 'refuses-odd-roles',
    title: 'Roles that do not alternate are rejected with a clear 400',
    variants: {
      'two users in a row': refusing('messages', 'Roles must alternate.', (body) =>
        rolesOf(body).some((role, at, roles) => role === 'user' && roles[at - 1] === 'user'),
      ),
      'an assistant first': refusing('messages', 'The first message must be of the user.', (body) => rolesOf(body)[0] === 'assistant'),
    },
  }),
  variation({
    id: 'one-token-an-image',
    title: 'An image costs one token',
    variants: {
      'one token': costing((images) => (images > 0 ? Math.ceil(images / 255) : 0)),
      'few tokens': costing((images) => Math.ceil(images / 100)),
    },
  }),
  variation({
    id: 'content-empty-beside-calls',
    title: 'The content next to tool calls is an empty string',
    variants: {
      empty: onMessages((message) => ('tool_calls' in message ? { ...message, content: '' } : message)),
      'and annotations': onMessages((message) => ('tool_calls' in message ? { ...message, content: '', annotations: [] } : message)),
    },
  }),
  variation({
    id: 'chunked-plain',
    title: 'Plain responses are sent in the chunked transfer coding',
    variants: {
      'in one chunk': {
        writes: (writes) => (writes.framing === 'length' && writes.status === 200 ? { ...writes, framing: 'chunked' } : writes),
      },
      'in small chunks': {
        writes: (writes) =>
          writes.framing === 'length' && writes.status === 200
            ? {
                ...writes,
                framing: 'chunked',
                pieces: writes.pieces.flatMap(({ bytes }) =>
                  Array.from({ length: Math.ceil(bytes.length / 50) }, (_, at) => ({
                    bytes: bytes.subarray(50 * at, 50 * (at + 1)),
                    delayMs: 0,
                  })),
                ),
              }
            : writes,
      },
    },
  }),
  variation({
    id: 'header-case',
    title: 'Header names are in another case',
    variants: {
      'lower case': { writes: (writes) => ({ ...writes, headers: writes.headers.map(([name, value]) => [name.toLowerCase(), value]) }) },
      'upper case': { writes: (writes) => ({ ...writes, headers: writes.headers.map(([name, value]) => [name.toUpperCase(), value]) }) },
    },
  }),
  variation({
    id: 'rate-limit-headers',
    title: 'Responses have rate-limit headers',
    variants: {
      'of OpenAI': withHeaders(
        ['x-ratelimit-limit-tokens', '150000'],
        ['x-ratelimit-remaining-tokens', '149984'],
        ['x-ratelimit-reset-tokens', '6m0s'],
      ),
      'of gateways': withHeaders(
        ['X-RateLimit-Limit', '10, 10;w=60'],
        ['X-RateLimit-Remaining-Minute', '9'],
        ['X-RateLimit-Reset', '1741305600000'],
      ),
    },
  }),
  variation({
    id: 'more-in-errors',
    title: 'Errors have vendor-specific members',
    variants: {
      'at the top': onRefusals((reply) =>
        reply.body.kind === 'json' && isObject(reply.body.value) ? withBody(reply, { ...reply.body.value, request_id: 'req_1' }) : reply,
      ),
      'in the error': onRefusals((reply) =>
        reply.body.kind === 'json' && isObject(reply.body.value) && isObject(reply.body.value['error'])
          ? withBody(reply, { error: { ...reply.body.value['error'], request_id: 'req_1' } })
          : reply,
      ),
    },
  }),
  variation({
    id: 'unknown-model-400',
    title: 'An unknown model is answered with 400',
    variants: {
      'with its code': onRefusals((reply, { reason }) => (reason === 'model' ? { ...reply, status: 400 } : reply)),
      'with another code': onRefusals((reply, { reason, message }) =>
        reason === 'model'
          ? withBody(
              { ...reply, status: 400 },
              { error: { message, type: 'invalid_request_error', param: 'model', code: 'invalid_model' } },
            )
          : reply,
      ),
    },
  }),
  variation({
    id: 'unknown-model-403',
    title: 'An unknown model is answered with 403: the project has no access to it',
    variants: {
      'with its name': onRefusals((reply, { reason }) => (reason === 'model' ? { ...reply, status: 403 } : reply)),
      "in OpenAI's words": onRefusals((reply, { reason }) =>
        reason === 'model'
          ? withBody(
              { ...reply, status: 403 },
              {
                error: {
                  message: 'Project does not have access to model.',
                  type: 'invalid_request_error',
                  param: null,
                  code: 'model_not_found',
                },
              },
            )
          : reply,
      ),
    },
  }),
]
