import { expect, test } from 'vitest'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { splitOf } from './split.ts'

const invalid = (
  count: number,
  features: readonly string[],
  defect: string,
  change: Partial<ExchangeFacts> = {},
): readonly ExchangeFacts[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${defect}#${String(at)}`,
    scenario: 'errors/no-role',
    probe: 'errors/no-role',
    features,
    defect,
    isCompletion: true,
    outcome: 'refused',
    response: 'status 400',
    coding: null,
    isDamaged: false,
    isErrorUnder200: false,
    asked: '',
    answer: null,
    violated: [],
    held: [],
    isRepeat: false,
    startedAt: at,
    endedAt: at + 1,
    connection: at,
    ...change,
  }))

const accepted = invalid(48, ['temperature'], '/messages')
const others = invalid(38, ['temperature'], '/n')

test('requests without a JSON object lack every feature, and tell nothing of any', () => {
  const bodiless = [...invalid(3, [], 'json'), ...invalid(2, [], 'object'), ...invalid(4, [], 'method', { isCompletion: false })]
  expect(splitOf(accepted, [...others, ...bodiless])).toMatchObject({ features: [], failedWith: 48, sentWith: 95 })
  expect(splitOf(accepted, bodiless)).toMatchObject({ features: [] })
})

test('requests with an object that lack a feature tell of it', () => {
  const split = { features: ['temperature'], failedWith: 48, sentWith: 48, failedWithout: 0, sentWithout: 9 }
  expect(splitOf(accepted, invalid(9, [], '/n'))).toEqual(split)
  expect(splitOf(accepted, [...invalid(9, [], '/n'), ...invalid(5, [], 'json')])).toEqual(split)
})

test('failures of requests without an object are compared with all others', () => {
  const split = { features: ['the header Expect: 100-continue'], failedWith: 3, sentWith: 3, failedWithout: 0, sentWithout: 12 }
  expect(splitOf(invalid(3, ['the header Expect: 100-continue'], 'json'), invalid(12, [], 'object'))).toEqual(split)
})
