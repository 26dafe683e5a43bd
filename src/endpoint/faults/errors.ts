/** The shape and the status of refusals. OpenAI API description: ErrorResponse. */
import type { RequirementId } from '../../generated/names.ts'
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { labelled, onRefusals, withBody } from '../edits.ts'
import type { Json } from '../json.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type Reply, refusalReply } from '../reply.ts'

const shaped = (shape: (refusal: Refusal) => Json): Stages => onRefusals((reply, refusal) => withBody(reply, shape(refusal)))
const isOfBody = ({ reason }: Refusal): boolean =>
  ['media-type', 'json', 'schema', 'rule', 'model', 'image', 'unsupported'].includes(reason)

/** The error as the words of an answer. */
const asAnswer = (words: (message: string) => string): Stages =>
  onRefusals((reply, refusal, { now }) =>
    isOfBody(refusal)
      ? withBody(
          { ...reply, status: 200 },
          {
            id: 'chatcmpl-0',
            object: 'chat.completion',
            created: Math.floor(now() / 1000),
            model: 'embedded-1',
            choices: [
              {
                index: 0,
                message: { role: 'assistant', content: words(refusal.message), refusal: null },
                logprobs: null,
                finish_reason: 'stop',
              },
            ],
          },
        )
      : reply,
  )

const crashed = (shape: (reply: Reply) => Reply): Stages =>
  onRefusals((reply, { reason }) => (reason === 'json' ? { ...shape(reply), status: 500 } : reply))

const withMessage = (message: string): Stages =>
  onRefusals((reply, refusal) =>
    refusal.reason === 'schema'
      ? withBody(reply, { error: { message, type: refusal.type, param: refusal.param, code: refusal.code } })
      : reply,
  )

/** The rows on bodies, messages and parts of a wrong structure. */
const misshapen: readonly RequirementId[] = ['ERR-023', 'ERR-024', 'ERR-025', 'ERR-027', 'ERR-028', 'ERR-029', 'ERR-030']

export const errors: readonly Fault[] = [
  fault({
    id: 'no-envelope',
    title: 'Errors are sent in the member detail',
    entry: 'V150',
    target: 'ERR-001',
    variants: {
      'a string': shaped(({ message }) => ({ detail: message })),
      'a list': shaped(({ message, param }) => ({ detail: [{ type: 'value_error', loc: ['body', param ?? ''], msg: message }] })),
    },
  }),
  fault({
    id: 'error-without-envelope',
    title: 'The members of an error are at the top level',
    entry: 'V151',
    target: 'ERR-001',
    variants: {
      'with an object name': shaped(({ message, status }) => ({
        object: 'error',
        message,
        type: 'BadRequestError',
        param: null,
        code: status,
      })),
      'without one': shaped(({ message, status }) => ({ message, status })),
    },
  }),
  fault({
    id: 'error-string',
    title: 'The member error is a string',
    entry: 'V152',
    target: 'ERR-001',
    variants: {
      'with a type beside it': shaped(({ message }) => ({ error: message, error_type: 'validation' })),
      alone: shaped(({ message }) => ({ error: message })),
    },
  }),
  fault({
    id: 'error-code-integer',
    title: 'error.code is the status as a number',
    entry: 'V154',
    target: 'ERR-021',
    sideEffects: ['ERR-013'],
    variants: {
      'and param is left out': shaped(({ message, status }) => ({ error: { code: status, message, type: 'Bad Request' } })),
      'and param is null': shaped(({ message, status }) => ({ error: { code: status, message, type: 'Bad Request', param: null } })),
    },
  }),
  fault({
    id: 'error-type-missing',
    title: 'An error has no type',
    target: 'ERR-003',
    variants: {
      'left out': shaped(({ message, param, code }) => ({ error: { message, param, code } })),
      'a number': shaped(({ message, param, code, status }) => ({ error: { message, type: status, param, code } })),
    },
  }),
  fault({
    id: 'unknown-model-other-status',
    title: 'An unknown model is answered with a status other than 404 or 400',
    entry: 'V158',
    target: 'ERR-020',
    variants: {
      '422': onRefusals((reply, { reason }) => (reason === 'model' ? { ...reply, status: 422 } : reply)),
      '403 with a code of its own': onRefusals((reply, { reason }) =>
        reason === 'model' ? refusalReply(refuse('model', 'You may not use this model.', { status: 403, code: 'access_denied' })) : reply,
      ),
    },
  }),
  fault({
    id: 'error-param-missing',
    title: 'An error does not name the invalid field',
    target: 'ERR-013',
    variants: {
      null: shaped(({ message, type, code }) => ({ error: { message, type, param: null, code } })),
      'the body as a whole': shaped(({ message, type, code }) => ({ error: { message, type, param: 'body', code } })),
    },
  }),
  fault({
    id: 'error-from-within',
    title: "An error's message is an exception of the server",
    entry: 'V155',
    target: 'ERR-019',
    variants: {
      'a repr': withMessage("ValidationError(model='Request', errors=[{'loc': ('messages',)}])"),
      'a trace': withMessage('Traceback (most recent call last):\n  File "/app/server.py", line 42, in handle'),
    },
  }),
  fault({
    id: 'error-labelled-html',
    title: 'A JSON error does not have Content-Type application/json',
    target: 'ERR-002',
    variants: {
      html: onRefusals((reply) => labelled(reply, 'text/html; charset=utf-8')),
      text: onRefusals((reply) => labelled(reply, 'text/plain')),
    },
  }),
  fault({
    id: 'malformed-json-500',
    title: 'A body that is not JSON is answered with 500',
    entry: 'V156',
    target: 'ERR-008',
    variants: {
      'in words': violating(
        crashed((reply) => ({ ...labelled(reply, 'text/plain'), body: { kind: 'text', text: 'Internal Server Error' } })),
        'ERR-001',
        'ERR-002',
      ),
      'as an event stream, with a string for error': violating(
        crashed((reply) => withBody(labelled(reply, 'text/event-stream'), { error: 'Internal server error' })),
        'ERR-001',
        'ERR-002',
      ),
      'in the envelope': crashed((reply) =>
        withBody(reply, { error: { message: 'Internal server error', type: 'server_error', param: null, code: null } }),
      ),
    },
  }),
  fault({
    id: 'invalid-as-422',
    title: 'An invalid field is answered with 422',
    target: 'ERR-009',
    variants: {
      'schema alone': onRefusals((reply, { reason }) => (reason === 'schema' ? { ...reply, status: 422 } : reply)),
      'schema and rules': onRefusals((reply, { reason }) => (reason === 'schema' || reason === 'rule' ? { ...reply, status: 422 } : reply)),
    },
  }),
  fault({
    id: 'error-as-message',
    title: 'Errors are sent as the text of a response',
    entry: 'V134',
    target: 'ERR-004',
    sideEffects: [
      'ERR-005',
      'ERR-006',
      'ERR-007',
      'ERR-011',
      'ERR-012',
      'ERR-014',
      'PAR-018',
      'PAR-019',
      'PAR-021',
      'PAR-023',
      'PAR-024',
      'PAR-025',
      'PAR-039',
      ...misshapen,
      'VIS-009',
      'VIS-026',
      'VIS-027',
      'VIS-028',
      'TOOL-012',
    ],
    variants: { bare: asAnswer((message) => message), 'with a word before it': asAnswer((message) => `Error: ${message}`) },
  }),
  fault({
    id: 'error-as-200',
    title: 'Every rejection has status 200',
    entry: 'V149',
    target: 'ERR-004',
    sideEffects: [
      'VIS-009',
      ...misshapen,
      'HTTP-014',
      'ERR-005',
      'ERR-006',
      'ERR-007',
      'ERR-010',
      'ERR-011',
      'ERR-012',
      'ERR-014',
      'HTTP-009',
      'PAR-018',
      'PAR-019',
      'PAR-021',
      'PAR-024',
      'PAR-025',
      'AUTH-003',
      'TOOL-012',
    ],
    variants: {
      'in its envelope': onRefusals((reply) => ({ ...reply, status: 200 })),
      'with a status of its own': onRefusals((reply, { status, message, type, param, code }) =>
        withBody({ ...reply, status: 200 }, { success: false, status, error: { message, type, param, code } }),
      ),
    },
  }),
  fault({
    id: 'path-ignored',
    title: 'An unknown path is answered without an error',
    target: 'ERR-010',
    sideEffects: ['HTTP-014'],
    variants: {
      'an empty object': onRefusals((reply, { reason }) => (reason === 'path' ? withBody({ ...reply, status: 200 }, {}) : reply)),
      words: onRefusals((reply, { reason }) =>
        reason === 'path' ? { ...labelled(reply, 'text/plain'), status: 200, body: { kind: 'text', text: 'It works.' } } : reply,
      ),
    },
  }),
]
