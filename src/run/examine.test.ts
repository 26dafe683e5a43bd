import type { Check } from '../reading/suite.ts'
import { expect, test } from 'vitest'
import { holds } from '../model/finding.ts'
import type { Reading } from '../reading/reading.ts'
import { examine, relate } from './examine.ts'
import { nearest } from '../options/nearest.ts'

const reading = { transcript: { id: 'x#1' } } as unknown as Reading
const throwing = (): never => {
  throw new TypeError('no such thing')
}

test('a check that throws is our fault, and never a finding against the endpoint', () => {
  const good: Check = { requirement: 'SSE-001', triggers: [], observe: () => holds }
  const { findings, ownFaults } = examine([{ requirement: 'SSE-002', triggers: [], observe: throwing }, good], reading)
  expect(ownFaults).toEqual(['the check of SSE-002 threw no such thing'])
  expect(findings.map(({ observation }) => observation.outcome)).toEqual(['unobservable', 'holds'])
  expect(relate([{ requirement: 'STR-020', scenarios: [], relate: throwing }], {}).ownFaults).toHaveLength(1)
})

test.each([
  ['straem', 'stream'],
  ['STREAM', 'stream'],
  ['errros', 'errors'],
  ['zebra', null],
])('%s is most likely %s', (word, want) => {
  expect(nearest(word, ['stream', 'errors', 'sse'])).toBe(want)
})
