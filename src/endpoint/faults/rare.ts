/** What goes wrong only where rare values meet: found by requests that are drawn. */
import type { Area } from '../../generated/names.ts'
import type { Choice } from '../completion.ts'
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { onRefusals, only } from '../edits.ts'
import { type JsonObject, isObject, itemsOf, textOf } from '../json.ts'
import { refusing } from './refusals.ts'

/** The proof is of these rows: others are asked with requests that somebody thought of. */
const scope: readonly Area[] = ['generated']

/** A number is taken whatever it is. */
const unbounded = (params: readonly string[]): Stages => ({
  policy: (policy, { body }) => ({
    ...policy,
    overlooks: (refusal) =>
      (params.includes(refusal.param ?? '') && typeof body?.[refusal.param ?? ''] === 'number') || policy.overlooks(refusal),
  }),
})

const overlooking = (param: RegExp): Stages => ({
  policy: (policy) => ({ ...policy, overlooks: (refusal) => param.test(refusal.param ?? '') || policy.overlooks(refusal) }),
})

const onChoices = (edit: (choice: Choice, body: JsonObject) => Choice): Stages => ({
  completion: (completion, { body }) =>
    body === null ? completion : { ...completion, choices: completion.choices.map((choice) => edit(choice, body)) },
})

const withText = (choice: Choice, edit: (text: string) => string): Choice => ({
  ...choice,
  tokens: choice.tokens.map((token) => ({ ...token, text: edit(token.text) })),
})

const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
const stopsOf = (body: JsonObject): readonly string[] => itemsOf(body['stop']).map(textOf)
const hasManyBiases = ({ logit_bias: bias }: JsonObject): boolean => bias !== undefined && isObject(bias) && Object.keys(bias).length > 20
const isStreamed = (body: JsonObject): boolean => body['stream'] === true

export const rare: readonly Fault[] = [
  fault({
    id: 'rare-values-crash',
    title: 'A request that few clients send crashes the server',
    target: 'GEN-001',
    scope,
    variants: {
      'at the third stop text': refusing(500, 'list index out of range', (body) => stopsOf(body).length > 2),
      'at many biases': refusing(500, 'Internal error', hasManyBiases),
    },
  }),
  fault({
    id: 'later-messages-unread',
    title: 'Missing members of a message are ignored',
    target: 'GEN-002',
    sideEffects: ['GEN-003', 'GEN-008'],
    scope,
    tier: 'full',
    variants: {
      'its role': overlooking(/^messages\[\d+\]\.role$/),
      'its role, or what its parts are': overlooking(/^messages\[\d+\](?:\.content\[\d+\])?\.(?:role|type)$/),
    },
  }),
  fault({
    id: 'bounds-ignored',
    title: 'A bound of the OpenAPI description is not checked',
    target: 'GEN-008',
    scope,
    variants: {
      'of a penalty': unbounded(['presence_penalty', 'frequency_penalty']),
      'of the share of mass': unbounded(['top_p']),
    },
  }),
  fault({
    id: 'rare-fields-unread',
    title: 'Rarely used fields are not validated',
    target: 'GEN-003',
    scope,
    tier: 'full',
    variants: {
      'a name': overlooking(/^safety_identifier/),
      'what is kept': overlooking(/^(?:metadata|store)/),
    },
  }),
  fault({
    id: 'ambiguous-bodies-crash',
    title: 'Too many stop texts crash the server',
    target: 'GEN-004',
    scope,
    tier: 'full',
    variants: {
      'in the envelope': onRefusals((reply, { param }) => (param === 'stop' ? { ...reply, status: 500 } : reply)),
      'in words': violating(
        onRefusals((reply, { param }) =>
          param === 'stop' ? { ...reply, status: 500, body: { kind: 'text', text: 'Internal Server Error' } } : reply,
        ),
        'ERR-001',
      ),
    },
  }),
  fault({
    id: 'stream-drops-a-choice',
    title: 'With several choices, the stream has one too few',
    target: 'GEN-005',
    sideEffects: ['STR-011'],
    scope,
    variants: {
      'the last': only(isStreamed, { completion: (completion) => ({ ...completion, choices: allButOne(completion.choices, -1) }) }),
      'the first': only(isStreamed, { completion: (completion) => ({ ...completion, choices: allButOne(completion.choices, 0) }) }),
    },
  }),
  fault({
    id: 'text-mangled',
    title: 'Text beyond ASCII is damaged',
    target: 'GEN-006',
    scope,
    variants: {
      'replaced where it takes four bytes': onChoices((choice) =>
        withText(choice, (text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')),
      ),
      'read as Latin-1': violating(
        onChoices((choice) => withText(choice, asLatin1)),
        'SCH-016',
      ),
    },
  }),
  fault({
    id: 'stop-text-left-in',
    title: 'A stop text is left in the response',
    target: 'GEN-007',
    scope,
    variants: {
      'the third': onChoices((choice, body) => withEnd(choice, stopsOf(body)[2])),
      'the second': onChoices((choice, body) => withEnd(choice, stopsOf(body)[1])),
    },
  }),
]

/** One choice is left alone. */
const allButOne = (choices: readonly Choice[], at: number): readonly Choice[] =>
  choices.length < 2 ? choices : choices.filter((choice) => choice !== choices.at(at))

const withEnd = (choice: Choice, text: string | undefined): Choice =>
  text === undefined || choice.calls.length > 0 || choice.tokens.length === 0
    ? choice
    : { ...choice, tokens: [...choice.tokens, { text, logprob: -1, top: [] }] }
