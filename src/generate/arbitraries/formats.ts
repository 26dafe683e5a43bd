/** `response_format`. That JSON mode wants the word JSON in the messages is seen to where the request is put together. */
import fc from 'fast-check'
import type { ResponseFormat } from '../../contract/request.ts'
import { member } from './feature.ts'

const answers = [
  { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'], additionalProperties: false },
  {
    type: 'object',
    properties: { count: { type: 'integer' }, names: { type: 'array', items: { type: 'string' } } },
    required: ['count', 'names'],
    additionalProperties: false,
  },
  {
    type: 'object',
    properties: { kind: { type: 'string', enum: ['greeting', 'other'] }, note: { type: ['string', 'null'] } },
    required: ['kind', 'note'],
    additionalProperties: false,
  },
] as const
const nested = {
  type: 'object',
  properties: {
    notes: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: { type: 'string', enum: ['greeting', 'other'] } },
        required: ['kind'],
        additionalProperties: false,
      },
    },
  },
  required: ['notes'],
  additionalProperties: false,
} as const

const schema = (strict: { readonly strict?: boolean | null }): fc.Arbitrary<ResponseFormat> =>
  fc
    .tuple(
      fc.constantFrom('answer', 'a', 'A_b-9', 'n'.repeat(64)),
      fc.constantFrom(...answers),
      fc.constantFrom({}, { description: 'What is said.' }),
    )
    .map(([name, wanted, described]) => ({ type: 'json_schema', json_schema: { name, ...described, schema: wanted, ...strict } }))

export const responseFormat = member('response_format', {
  text: { type: 'text' },
  json_object: { type: 'json_object' },
  json_schema: schema({}),
  strict: schema({ strict: true }),
  'not-strict': schema({ strict: false }),
  'strict-null': schema({ strict: null }),
  'nested-enum': fc.constant({ type: 'json_schema', json_schema: { name: 'nested', schema: nested } }),
})
