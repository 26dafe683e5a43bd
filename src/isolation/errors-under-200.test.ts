import { expect, test } from 'vitest'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { causes, exchange, red } from './causes.support.ts'

const requirements = [red('AUTH-001', 'auth'), red('ERR-015', 'errors'), red('VIS-009', 'vision')]
const error = { outcome: 'other', isDamaged: true, isErrorUnder200: true } as const
const idsOf = (invalid: Partial<ExchangeFacts>): readonly (readonly string[])[] =>
  causes({
    requirements,
    facts: [
      exchange({ ...error, violated: ['ERR-015'] }),
      exchange({ ...error, violated: ['ERR-015'] }),
      exchange({ ...error, defect: 'key', violated: ['AUTH-001'], ...invalid }),
      exchange({ ...error, defect: 'image', violated: ['VIS-009'] }),
    ],
  }).map((cause) => cause.requirements)

test('errors under status 200 are one cause, whatever was asked', () => {
  expect(idsOf({})).toEqual([['ERR-015', 'AUTH-001', 'VIS-009']])
})

test('an invalid request that is taken beside them is a cause of its own', () => {
  expect(idsOf({ isErrorUnder200: false, isDamaged: false, outcome: 'accepted' })).toEqual([['ERR-015', 'VIS-009'], ['AUTH-001']])
})
