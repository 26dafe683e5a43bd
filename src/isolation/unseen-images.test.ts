import { expect, test } from 'vitest'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { causes, exchange, finding, red } from './causes.support.ts'

const image = { features: ['image'] }
const invalid = { ...image, defect: 'an image that is cut' }

/** Pictures are not seen; of requests with an image that cannot be read, and of one that is invalid without an image, are such. */
function idsOf(unreadable: Partial<ExchangeFacts>, seen: Partial<ExchangeFacts> = {}): readonly (readonly string[])[] {
  const [asked, control] = [exchange(image), exchange(image)]
  return causes({
    requirements: [red('VIS-001', 'vision'), red('ERR-030', 'errors'), red('VIS-009', 'vision')],
    facts: [
      asked,
      control,
      exchange({ ...invalid, violated: ['VIS-009'], ...unreadable }),
      exchange({ ...invalid, violated: ['ERR-030'] }),
      exchange({ ...invalid, outcome: 'refused', response: 'status 400', ...seen }),
    ],
    findings: [finding('VIS-001', asked.id, control.id)],
  }).map((cause) => cause.requirements)
}

test('who does not look at images accepts those that cannot be read: one cause', () => {
  expect(idsOf({}).map((ids) => ids.toSorted())).toEqual([['ERR-030', 'VIS-001', 'VIS-009']])
})

test('what is accepted without an image is a cause of its own', () => {
  expect(idsOf({ features: [] }).map((ids) => ids.toSorted())).toEqual([['ERR-030', 'VIS-001'], ['VIS-009']])
})

test('so is what is accepted beside an invalid image that is refused', () => {
  expect(idsOf({}, { held: ['VIS-009'] }).map((ids) => ids.toSorted())).toEqual([['ERR-030', 'VIS-001'], ['VIS-009']])
})
