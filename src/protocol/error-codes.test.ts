import { describe, expect, test } from 'vitest'
import type { Json } from '../wire/json.ts'
import { isModelMissing, isOutOfCredit, statedWindow } from './error-codes.ts'

const said = (message: string): Json => ({ error: { message } })

describe('an account without credit', () => {
  test.each([
    'insufficient_quota',
    'billing_hard_limit_reached',
    'billing_not_active',
    'insufficient_credits',
    'insufficient_balance',
    'insufficient_user_quota',
    'payment_required',
    'INSUFFICIENT_QUOTA',
  ])('is one whose error has the code or the type %s', (name) => {
    expect(isOutOfCredit(429, { error: { code: name, type: 'x' } })).toBe(true)
    expect(isOutOfCredit(429, { error: { code: null, type: name } })).toBe(true)
  })

  test('is one that is asked to pay, whatever the body says', () => {
    expect([isOutOfCredit(402, undefined), isOutOfCredit(403, undefined)]).toEqual([true, false])
  })

  test.each<[number | null, Json]>([
    [null, { error: { code: 'insufficient_quota' } }],
    [200, { error: { code: 'insufficient_quota' } }],
    [399, { error: { code: 'insufficient_quota' } }],
    [429, { error: { code: 'rate_limit_exceeded', type: 'requests' } }],
    [429, { error: { message: 'insufficient_quota' } }],
    [429, { code: 'insufficient_quota' }],
    [429, { error: { code: '' } }],
  ])('is not told by status %j with %j', (status, body) => {
    expect(isOutOfCredit(status, body)).toBe(false)
  })

  test('may be told under any error status', () => {
    expect(isOutOfCredit(400, { error: { code: 'insufficient_quota' } })).toBe(true)
  })
})

describe('a model that is not served', () => {
  test.each([400, 403, 404, 410, 422])('is told under status %i by code, parameter or message', (status) => {
    expect(isModelMissing(status, { error: { code: 'model_not_found' } })).toBe(true)
    expect(isModelMissing(status, { error: { param: 'model' } })).toBe(true)
    expect(isModelMissing(status, said('The model `m` does not exist'))).toBe(true)
    expect(isModelMissing(status, said('no'))).toBe(false)
  })

  test.each([null, 200, 401, 405, 429, 500])('is not told under status %j', (status) => {
    expect(isModelMissing(status, { error: { code: 'model_not_found', param: 'model', message: 'unknown model' } })).toBe(false)
  })

  test.each([
    'model "m" not found, try pulling it first',
    'The model m does not exist or you do not have access to it',
    "Model m doesn't exist",
    'You asked for model m, to which you do not have access',
    'Model m is not available',
    'Model m is not loaded',
    'm as model is not a valid model',
    'The model m: not a valid model ID',
    'model\nm not found',
    'Unknown model: m',
    'There is no such model',
    'invalid model',
    `model ${'x'.repeat(118)} not found`,
  ])('is told by the message %j', (message) => {
    expect(isModelMissing(404, said(message))).toBe(true)
    expect(isModelMissing(404, { error: message })).toBe(true)
  })

  test.each([
    'The route was not found',
    'models not found',
    'supermodel not found',
    'the model has a knot found',
    'The model does not support images',
    'The model m is not allowed',
    'an unknown modeling error',
    'well-meant but reinvalid model',
    'not found: model',
    `model ${'x'.repeat(119)} not found`,
  ])('is not told by the message %j', (message) => {
    expect(isModelMissing(404, said(message))).toBe(false)
  })
})

test.each<[string, number | null]>([
  ["This model's maximum context length is 4096 tokens. However, your messages resulted in 5000 tokens.", 4096],
  ['the request exceeds the available context size (2048 tokens), try increasing it', 2048],
  ['Requested 9000 tokens, which is more than the context window of 8192.', 8192],
  ["This model's maximum context length is 131,072 tokens. However, you requested 140,000 tokens.", 131_072],
  ['The context window of 128k tokens is exceeded.', null],
  ['The input exceeds the context window by 512 tokens.', null],
  ['The prompt is too long: 9000 tokens', null],
  ['Context is not available in region 12345', null],
])('the window that an error states: %s', (message, window) => {
  expect(statedWindow(said(message))).toBe(window)
})

test('a number without end is no window', () => {
  const message = `This model's maximum context length is 1${',000'.repeat(250_000)}x1 tokens.`
  expect(statedWindow({ error: { message } })).toBeNull()
})
