import { expect, test } from 'vitest'
import type { Verdict } from '../model/report.ts'
import type { Level } from '../model/requirement.ts'
import { type Changes, changesBetween } from './changes.ts'

const between = (before: Verdict | null, after: Verdict, level: Level = 'MUST'): keyof Changes | 'the same' => {
  const requirement = { id: 'SSE-001', level }
  const changes = changesBetween(before === null ? [] : [{ ...requirement, verdict: before }], [{ ...requirement, verdict: after }])
  const found = (['broke', 'mended', 'fresh'] as const).filter((name) => changes[name].length > 0)
  expect(found.length).toBeLessThan(2)
  return found[0] ?? 'the same'
}

test.each<[Verdict | null, Verdict, keyof Changes | 'the same']>([
  ['pass', 'fail', 'broke'],
  ['pass', 'warn', 'broke'],
  ['warn', 'fail', 'broke'],
  ['inconclusive', 'fail', 'broke'],
  ['not-applicable', 'fail', 'broke'],
  ['unsupported', 'fail', 'broke'],
  ['pass', 'unsupported', 'broke'],
  ['pass', 'waived', 'broke'],
  ['waived', 'fail', 'the same'],
  ['fail', 'waived', 'the same'],
  ['fail', 'fail', 'the same'],
  ['pass', 'inconclusive', 'the same'],
  ['fail', 'inconclusive', 'the same'],
  ['fail', 'not-run', 'the same'],
  ['fail', 'not-applicable', 'the same'],
  ['fail', 'pass', 'mended'],
  ['fail', 'unsupported', 'mended'],
  ['fail', 'warn', 'mended'],
  ['waived', 'pass', 'mended'],
  ['unsupported', 'pass', 'mended'],
  ['not-run', 'fail', 'fresh'],
  [null, 'fail', 'fresh'],
  [null, 'pass', 'the same'],
])('%s, then %s: %s', (before, after, want) => {
  expect(between(before, after)).toBe(want)
})

test('what is waived counts by its level', () => {
  expect([between('warn', 'waived', 'SHOULD'), between('note', 'waived', 'SHOULD')]).toEqual(['the same', 'broke'])
})
