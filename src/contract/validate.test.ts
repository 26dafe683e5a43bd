import { expect, test } from 'vitest'
import { problems } from './validate.ts'

const piece = { index: 0, delta: { content: 'Hi' }, finish_reason: null }
const chunk = { id: 'a', object: 'chat.completion.chunk', created: 1700000000, model: 'm', choices: [piece] }

test('several departures are several problems', () => {
  const given = { ...chunk, id: 5, created: 'now', choices: [piece, { index: 1 }] }
  expect(
    problems('chunk', given)
      .map(({ pointer, keyword }) => `${pointer} ${keyword}`)
      .sort(),
  ).toEqual(['/choices/1/delta required', '/choices/1/finish_reason required', '/created type', '/id type'])
})

test('values without problems share one list, and a later call does not change an earlier answer', () => {
  expect(problems('chunk', chunk)).toBe(problems('error', { error: { message: 'no', type: 'x', param: null, code: null } }))
  const first = problems('chunk', { ...chunk, id: 5 })
  problems('chunk', { ...chunk, created: 'x' })
  expect(first.map(({ pointer }) => pointer)).toEqual(['/id'])
})

test('of a value with a hundred thousand departures a bounded number is told, and it stays invalid', () => {
  const choices = Array.from({ length: 100_000 }, () => ({}))
  const found = problems('completion', { id: '1', object: 'chat.completion', created: 1, model: 'm', choices })
  expect(found.length).toBeGreaterThan(100)
  expect(found.length).toBeLessThanOrEqual(1000)
})
