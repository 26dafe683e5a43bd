import { expect, test } from 'vitest'
import { type Condition, isIsolating, isolatedBy, isolationName } from './isolation-names.ts'

test.each<Condition>(['alone', 'reduced', 'together', 'refusal', 'after-refusal', 'another', 'after-another'])(
  'the name of a request says that %s was tried, and with which suspect',
  (condition) => {
    const name = isolationName(12, condition, 34)
    expect(name).toBe(`isolation/causes-12-${condition}-34`)
    expect(isolatedBy(name)).toEqual({ suspect: 12, condition })
    expect(isIsolating(name)).toBe(true)
  },
)

test.each([
  'isolation/causes',
  'isolation/causes-1-together',
  'isolation/causes-x-together-3',
  'isolation/causes-1-apart-3',
  'isolation/causes-1-together-3-more',
  'more-isolation/causes-1-together-3',
  'http/plain',
])('%s isolates nothing', (name) => {
  expect(isolatedBy(name)).toBeNull()
  expect(isIsolating(name)).toBe(false)
})
