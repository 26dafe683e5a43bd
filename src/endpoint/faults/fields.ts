/** Fields of the request that are not honoured: not read, or read wrongly. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { ignoring, onAnswers, only, together } from '../edits.ts'
import { type Json, type JsonObject, isObject, itemsOf, textOf } from '../json.ts'

/** The body is understood so. */
const understood = (edit: (body: JsonObject) => JsonObject): Stages => ({ body: edit })
/** A request of another spelling gets no stream. */
const looksFor = (spelling: RegExp): Stages => ({
  body: (body, { incoming }) =>
    body['stream'] !== true || spelling.test(Buffer.from(incoming.body ?? []).toString('latin1'))
      ? body
      : { ...body, stream: false, stream_options: null },
})
const member = (name: string, edit: (value: Json) => Json): Stages =>
  understood((body) => (body[name] === undefined || body[name] === null ? body : { ...body, [name]: edit(body[name]) }))

/** The field is not read, and the answer says so. */
const warning = (name: string): Stages =>
  together(
    ignoring(name),
    only(
      (body) => (body[name] ?? null) !== null,
      onAnswers((value) => ({ ...value, warnings: [`${name} is ignored`] })),
    ),
  )

/** Values out of their range are drawn into it. */
const clamped = (ranges: Readonly<Record<string, readonly [least: number, most: number]>>): Stages =>
  understood((body) => ({
    ...body,
    ...Object.fromEntries(
      Object.entries(ranges).flatMap(([name, [least, most]]) => {
        const value = body[name]
        return typeof value === 'number' ? [[name, Math.min(Math.max(value, least), most)]] : []
      }),
    ),
  }))

const orNone = (list: readonly Json[]): Json => (list.length === 0 ? null : list)
const withSpace = (value: Json): boolean => typeof value === 'string' && value.includes(' ')

/** Another value of the right type where the type is wrong, as loose languages have it. */
const coerced: Stages = understood((body) =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]): [string, Json] => {
      if (['temperature', 'top_p', 'n', 'max_tokens'].includes(name) && typeof value === 'string') return [name, Number(value) || 1]
      return name === 'stream' && value !== null && typeof value !== 'boolean' ? [name, Boolean(value)] : [name, value]
    }),
  ),
)

const greeting: readonly Json[] = [{ role: 'user', content: 'Hello.' }]

export const fields: readonly Fault[] = [
  fault({
    id: 'stream-flag-ignored',
    title: 'Every response is a stream',
    entry: 'S027',
    target: 'STR-029',
    sideEffects: ['PAR-024'],
    variants: {
      'whatever the flag says': understood((body) => ({ ...body, stream: true })),
      'unless the flag is false': understood((body) => (body['stream'] === false ? body : { ...body, stream: true })),
    },
  }),
  fault({
    id: 'never-streams',
    title: 'No response is a stream',
    target: 'STR-030',
    sideEffects: ['PAR-024'],
    variants: {
      'the flag is not read': ignoring('stream', 'stream_options'),
      'unless usage is asked for': understood((body) =>
        isObject(body['stream_options']) && body['stream_options']['include_usage'] === true
          ? body
          : { ...body, stream: false, stream_options: null },
      ),
    },
  }),
  fault({
    id: 'stream-flag-searched',
    title: 'stream is looked for in the bytes of a request, without the space that JSON may have there',
    target: 'STR-030',
    variants: {
      'after the colon': looksFor(/"stream":true/),
      'after any colon': looksFor(/^(?!.*": )/s),
    },
  }),
  fault({
    id: 'stop-ignored',
    title: 'stop is ignored',
    target: 'FIN-008',
    sideEffects: ['PAR-010', 'PAR-022'],
    variants: {
      'not read': ignoring('stop'),
      'read only where it is a string': understood((body) => (Array.isArray(body['stop']) ? { ...body, stop: null } : body)),
    },
  }),
  fault({
    id: 'stop-with-space-ignored',
    title: 'A stop text that spans tokens is never matched',
    entry: 'S178',
    target: 'FIN-008',
    sideEffects: ['PAR-010'],
    variants: {
      'one with a space': member('stop', (stop) => orNone(itemsOf(stop).filter((one) => !withSpace(one)))),
      'one of two signs or more': member('stop', (stop) => orNone(itemsOf(stop).filter((one) => textOf(one).length < 2))),
    },
  }),
  fault({
    id: 'stop-cut-to-four',
    title: 'Stop texts after the fourth are ignored',
    entry: 'V071',
    target: 'PAR-022',
    variants: {
      'the first four count': member('stop', (stop) => (Array.isArray(stop) ? itemsOf(stop).slice(0, 4) : stop)),
      'the last four count': member('stop', (stop) => (Array.isArray(stop) ? itemsOf(stop).slice(-4) : stop)),
    },
  }),
  fault({
    id: 'max-tokens-ignored',
    title: 'The token limit is ignored',
    entry: 'V072',
    target: 'USE-008',
    sideEffects: ['PAR-009', 'PAR-021'],
    variants: {
      'under either name': ignoring('max_tokens', 'max_completion_tokens'),
      'with a warning': together(warning('max_tokens'), warning('max_completion_tokens')),
    },
  }),
  fault({
    id: 'max-completion-tokens-ignored',
    title: 'max_completion_tokens is ignored',
    entry: 'V072',
    target: 'PAR-009',
    sideEffects: ['USE-008'],
    variants: { 'not read': ignoring('max_completion_tokens'), 'with a warning': warning('max_completion_tokens') },
  }),
  fault({
    id: 'n-ignored',
    title: 'n is ignored',
    entry: 'V077',
    target: 'STR-011',
    variants: { 'not read': ignoring('n'), 'with a warning': warning('n') },
  }),
  fault({
    id: 'n-zero-accepted',
    title: 'n: 0 is treated as 1',
    entry: 'V078',
    target: 'PAR-019',
    variants: { 'and below 0': clamped({ n: [1, 128] }), '0 alone': member('n', (n) => (n === 0 ? 1 : n)) },
  }),
  fault({
    id: 'ranges-unchecked',
    title: 'Values out of range are accepted',
    entry: 'V082',
    target: 'PAR-018',
    variants: {
      'drawn into range': clamped({
        temperature: [0, 2],
        top_p: [0, 1],
        presence_penalty: [-2, 2],
        frequency_penalty: [-2, 2],
        top_logprobs: [0, 20],
      }),
      // What top_logprobs asks for within its range would be missed as well (PAR-016).
      'not read': ignoring('temperature', 'top_p', 'presence_penalty', 'frequency_penalty'),
    },
  }),
  fault({
    id: 'logit-bias-ignored',
    title: 'logit_bias is ignored',
    entry: 'V083',
    target: 'PAR-012',
    variants: { 'not read': ignoring('logit_bias'), 'with a warning': warning('logit_bias') },
  }),
  fault({
    id: 'response-format-ignored',
    title: 'response_format is ignored',
    target: 'PAR-014',
    sideEffects: ['PAR-015', 'PAR-025'],
    variants: { 'not read': ignoring('response_format'), 'with a warning': warning('response_format') },
  }),
  fault({
    id: 'response-format-unchecked',
    title: 'A response_format of an unknown type is accepted',
    entry: 'V088',
    target: 'PAR-025',
    variants: {
      'as text': member('response_format', (format) =>
        isObject(format) && ['text', 'json_object', 'json_schema'].includes(textOf(format['type'])) ? format : { type: 'text' },
      ),
      'as JSON mode': member('response_format', (format) =>
        isObject(format) && ['text', 'json_object', 'json_schema'].includes(textOf(format['type'])) ? format : { type: 'json_object' },
      ),
    },
  }),
  fault({
    id: 'types-coerced',
    title: 'Values of the wrong type are converted',
    entry: 'V092',
    target: 'PAR-023',
    sideEffects: ['PAR-024'],
    variants: {
      'by their value': violating(coerced, 'PAR-039'),
      'left out': understood((body) =>
        Object.fromEntries(
          Object.entries(body).filter(
            ([name, value]) =>
              !(['temperature', 'top_p', 'n', 'max_tokens'].includes(name) && typeof value === 'string') &&
              !(name === 'stream' && typeof value === 'string'),
          ),
        ),
      ),
    },
  }),
  fault({
    id: 'empty-messages-accepted',
    title: 'An empty list of messages is answered',
    entry: 'V093',
    target: 'ERR-006',
    variants: {
      'by a greeting': understood((body) =>
        Array.isArray(body['messages']) && body['messages'].length === 0 ? { ...body, messages: greeting } : body,
      ),
      'as an empty message': understood((body) =>
        Array.isArray(body['messages']) && body['messages'].length === 0 ? { ...body, messages: [{ role: 'user', content: '' }] } : body,
      ),
    },
  }),
  fault({
    id: 'tool-choice-ignored',
    title: 'tool_choice is ignored',
    entry: 'V113',
    target: 'TOOL-001',
    sideEffects: ['TOOL-002', 'TOOL-003', 'TOOL-012'],
    variants: {
      'not read': ignoring('tool_choice'),
      'with a warning': warning('tool_choice'),
    },
  }),
  fault({
    id: 'parallel-tool-calls-ignored',
    title: 'parallel_tool_calls: false is ignored',
    entry: 'V117',
    target: 'TOOL-004',
    variants: { 'not read': ignoring('parallel_tool_calls'), 'with a warning': warning('parallel_tool_calls') },
  }),
]
