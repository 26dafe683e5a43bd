import { expect, test } from 'vitest'
import { isWhole, judged, redIn, timeout } from './proof.support.ts'

test('no generated request raises a false alarm', { timeout: 3 * timeout }, async () => {
  const report = await judged({ cases: isWhole ? 2000 : 100 })
  expect(report.requirements.filter(({ id }) => redIn(report).includes(id)).map(({ id, findings }) => [id, findings[0]?.saw])).toEqual([])
  expect(report.counterexamples).toEqual([])
  expect(report.run.ownFaults).toEqual([])
})
