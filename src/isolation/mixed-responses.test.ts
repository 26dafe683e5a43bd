import { expect, test } from 'vitest'
import { isolationName } from '../protocol/isolation-names.ts'
import { causes, exchange, finding, red } from './causes.support.ts'

const stream = { features: ['stream'] }
const left = { features: ['stream'], scenario: 'isolation/hang-up' }
const roleless = { ...left, violated: ['STR-009'] } as const
const requirements = [red('STR-009', 'stream'), red('ISO-001', 'isolation'), red('ISO-004', 'isolation')]

test('a response that holds what another request was sent names the cause, not what is missing in it', () => {
  const [abandoned, after, image] = [exchange(left), exchange(roleless), exchange(roleless)]
  const again = exchange({ ...roleless, scenario: 'isolation/causes', probe: isolationName(1, 'alone', 1) })
  const facts = [abandoned, after, image, again, ...Array.from({ length: 9 }, () => exchange(stream))]
  const findings = [finding('ISO-001', after.id, abandoned.id), finding('ISO-004', image.id)]
  expect(causes({ requirements, facts, findings }).map((one) => [one.statement, one.requirements])).toEqual([
    ['what ISO-001 forbids: 1 of 1 comparison of 2 responses', ['ISO-001', 'ISO-004', 'STR-009']],
  ])
})

test('what other responses miss as well is not named by it', () => {
  const [abandoned, after, other] = [exchange(left), exchange(roleless), exchange({ ...roleless, scenario: 'stream/text' })]
  const facts = [abandoned, after, other, exchange(stream)]
  const found = causes({ requirements: requirements.slice(0, 2), facts, findings: [finding('ISO-001', after.id, abandoned.id)] })
  expect(found[0]?.requirements[0]).toBe('STR-009')
})
