import { expect, test } from 'vitest'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import type { RequirementId } from '../model/requirement.ts'
import { causesOf } from './causes.ts'
import type { RedRequirement } from './symptoms.ts'

const exchange = (id: string, change: Partial<ExchangeFacts>): ExchangeFacts => ({
  id,
  scenario: 'http/plain',
  probe: 'http/plain',
  features: [],
  defect: null,
  isCompletion: true,
  outcome: 'other',
  response: 'status 200',
  isDamaged: true,
  isErrorUnder200: true,
  violated: [],
  held: [],
  isRepeat: false,
  startedAt: 0,
  endedAt: 10,
  connection: 1,
  ...change,
})
const red = (id: RequirementId, area: RedRequirement['area']): RedRequirement => ({
  id,
  area,
  verdict: 'fail',
  violation: `what ${id} forbids`,
  breaks: [],
  harm: null,
  isSummary: false,
})
const requirements = [red('AUTH-001', 'auth'), red('ERR-015', 'errors'), red('VIS-009', 'vision')]
const idsOf = (invalid: Partial<ExchangeFacts>): readonly (readonly string[])[] =>
  causesOf(requirements, {
    facts: [
      exchange('a', { violated: ['ERR-015'] }),
      exchange('b', { violated: ['ERR-015'] }),
      exchange('c', { defect: 'key', violated: ['AUTH-001'], ...invalid }),
      exchange('d', { defect: 'image', violated: ['VIS-009'] }),
    ],
    findings: [],
    suspects: [],
    isKept: () => true,
  }).map((cause) => cause.requirements)

test('errors under status 200 are one cause, whatever was asked', () => {
  expect(idsOf({})).toEqual([['ERR-015', 'AUTH-001', 'VIS-009']])
})

test('an invalid request that is taken beside them is a cause of its own', () => {
  expect(idsOf({ isErrorUnder200: false, isDamaged: false, outcome: 'accepted' })).toEqual([['ERR-015', 'VIS-009'], ['AUTH-001']])
})
